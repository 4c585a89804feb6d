export { accountsOf, type Question } from './accounts/accounts.ts';
export { mainTellers, mostTold, tellersOf } from './accounts/main-tellers.ts';
export { alike, Ear, namesAlike } from './actors/sounds.ts';
export { type Corrections, dossierOf, type Named } from './dossier.ts';
export { type Followed, follow, type Look, type Looked } from './following/follow.ts';
