export { type Language, languages, nameOfKey, namesOf } from './names.ts';
export { sounds } from './sounds.ts';
export { world } from './world.ts';
