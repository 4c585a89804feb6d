export { accountsOf, mostTold, type Question, tellersOf } from './accounts/accounts.ts';
export { type Corrections, dossierOf, type Named } from './dossier.ts';
