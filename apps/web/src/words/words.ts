import type { Act, ActorKind, EncounterKind, EncounterStatus, InstrumentKind, InstrumentStatus, MomentKind, Role } from '@masar/shapes';
import { ar } from './ar.ts';
import { en, type Words } from './en.ts';
import { ar as refusedAr } from './refusals/ar.ts';
import { en as refusedEn } from './refusals/en.ts';
import { ru as refusedRu } from './refusals/ru.ts';
import { ru } from './ru.ts';

/** Languages of the screen, Arabic first. */
export const uis = ['ar', 'en', 'ru'] as const;
export type Ui = (typeof uis)[number];

/** Each language by its own name. */
export const uiNames: Readonly<Record<Ui, string>> = { ar: 'العربية', en: 'English', ru: 'Русский' };

/** Every key of the model has a word: what is missing does not compile. */
interface OfTheModel {
  readonly acts: Readonly<Record<Act, string>>;
  readonly statuses: Readonly<Record<EncounterStatus, string>>;
  readonly kinds: Readonly<Record<EncounterKind, string>>;
  readonly actorKinds: Readonly<Record<ActorKind, string>>;
  readonly instrumentKinds: Readonly<Record<InstrumentKind, string>>;
  readonly roles: Readonly<Record<Role, string>>;
  readonly moments: Readonly<Record<MomentKind, string>>;
  readonly instrumentStatuses: Readonly<Record<InstrumentStatus, string>>;
}

const tables: Readonly<Record<Ui, Words & OfTheModel>> = { ar, en, ru };
const refused = { ar: refusedAr, en: refusedEn, ru: refusedRu };

/** What a statement can do and what can become of an encounter, in the order of the model. */
export const actKeys = Object.keys(en.acts) as readonly Act[];
export const statusKeys = Object.keys(en.statuses) as readonly EncounterStatus[];

const prefixed = (prefix: string, words: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(words).map(([key, word]) => [`${prefix}.${key}`, word]));

/** All words of a language, as react-intl takes them. */
export const messagesOf = (ui: Ui): Record<string, string> => {
  const { acts, statuses, kinds, actorKinds, instrumentKinds, instrumentStatuses, fields, roles, moments, stances, screen } = tables[ui];
  return {
    ...screen,
    ...prefixed('act', { ...acts, ...statuses }),
    ...prefixed('kind', kinds),
    ...prefixed('actorKind', actorKinds),
    ...prefixed('instrumentKind', instrumentKinds),
    ...prefixed('instrumentStatus', instrumentStatuses),
    ...prefixed('field', fields),
    ...prefixed('role', roles),
    ...prefixed('moment', moments),
    ...prefixed('stance', stances),
    ...prefixed('refused', refused[ui]),
  };
};
