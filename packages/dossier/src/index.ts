export { accountsOf, mostTold, type Question } from './accounts/accounts.ts';
export { type Corrections, dossierOf, type Named } from './dossier.ts';
