export { accountsOf, mostTold, type Question, tellersOf } from './accounts/accounts.ts';
export { mainTellers } from './accounts/main-tellers.ts';
export { type Corrections, dossierOf, type Named } from './dossier.ts';
export { type Followed, follow, type Look, type Looked } from './following/follow.ts';
