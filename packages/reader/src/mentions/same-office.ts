import type { Grammar, Token } from '@masar/shapes';
import type { Copy } from '../copy.ts';
import type { Cast, Player } from './cast.ts';
import { endsIn } from './fits.ts';
import type { Gazetteer } from './gazetteer.ts';
import { names, type OfficePhrase } from './office-phrase.ts';

/** Of what somebody has been told to hold an office: what its words say beside title, rank and state. */
export interface Told {
  /** Id of its first title word. */
  readonly head: string;
  /** The gazetteer's key of the office, or null. */
  readonly key: string | null;
  /** What it is of says no more than the title alone («رئيس الجمهورية»). */
  readonly plain: boolean;
  /** Names somebody whose it is. */
  readonly of: string | null;
  /** Kinds of the bodies that it is of, and whether one of them is of a state. */
  readonly bodies: readonly string[];
  readonly ofState: boolean;
  /** Folded words of all else that it is of. */
  readonly fields: readonly string[];
  /** The words of these as the copy has them, or of the bodies where there are none. */
  readonly spelled: readonly string[];
}

/** What a title alone tells of nothing else: one list for all. */
const none: readonly string[] = [];

/** What the phrase tells of the office. */
export function toldOf(copy: Copy, cast: Cast, grammar: Grammar, phrase: OfficePhrase, key: string | null): Told {
  const { from, to, title, chain, of } = phrase;
  const whose = of.at(-1) ?? null;
  if (to === from + 1) return { head: title.id, key, plain: false, of: whose, bodies: none, ofState: false, fields: none, spelled: none };
  const bodies: string[] = [];
  const fields: string[] = [];
  const named: string[] = [];
  const called: string[] = [];
  let ofState = false;
  for (let at = from + 1; at < to; at++) {
    const { kind, word } = copy.tokens[at] as Token;
    const { collective, portfolio, rank, nationality, preposition, conjunction, title: inner, relative, adverb } = word.senses;
    if (kind !== 'word' || nationality || preposition || conjunction || relative || adverb) continue;
    if (collective) {
      bodies.push(collective.id);
      named.push(word.key, word.bare);
      ofState ||= collective.ofState === true;
    } else if (cast.at[at] === undefined && !rank && (portfolio || inner === undefined || inner.number === 'p')) {
      fields.push(word.bare);
      called.push(word.key, word.bare);
    }
  }
  const plain =
    key === title.id &&
    bodies.length + fields.length === 1 &&
    grammar.officeKeys.some((row) => row.key === key && row.head === chain && row.field !== null && names(copy, phrase, row.field));
  return { head: title.id, key, plain, of: whose, bodies, ofState, fields, spelled: fields.length > 0 ? called : named };
}

/** Offices that are kept of one person: bounded, so that long texts stay linear. */
const most = 8;

/** Keeps what has been told of somebody's office, once. */
export function tell(who: Player, office: Told): void {
  const isKnown = who.told.some(
    ({ head, key, of, bodies, fields }) =>
      head === office.head && key === office.key && of === office.of && alike(bodies, office.bodies) && alike(fields, office.fields),
  );
  if (who.told.length < most && !isKnown) who.told.push(office);
}

const alike = (some: readonly string[], more: readonly string[]): boolean =>
  some.length === more.length && some.every((word, at) => word === more[at]);

const isBare = ({ bodies, fields }: Told): boolean => bodies.length === 0 && fields.length === 0;

/**
 * False where the copy told of somebody another office with the same title: «وزير الري» is not the foreign minister who was named, nor
 * «رئيس اللجنة» who is president. A title alone may be anybody's who has it.
 */
export function mayHold(gazetteer: Gazetteer, who: Player, office: Told): boolean {
  if (isBare(office)) return true;
  const told = who.told.filter(({ head }) => head === office.head);
  if (told.length > 0) return told.some((one) => isSame(one, office) || (who.ref === null && one.of === null && isBare(one)));
  if (who.ref === null) return true;
  if (office.key !== null) return who.offices.some(({ title }) => title === office.key);
  // «زعيم حزب العمال» leads the party that is called so.
  return who.offices.some(({ of }) => of !== null && office.spelled.some((word) => gazetteer.spells(of, word)));
}

function isSame(one: Told, office: Told): boolean {
  if (one.of !== null && one.of === office.of && !one.of.startsWith('state/')) return true;
  if (one.plain || office.plain) return (one.plain || isBare(one)) && (office.plain || isBare(office));
  if (office.key !== null && office.key !== office.head && one.key === office.key) return true;
  // «المتحدث باسم حماس» speaks for «الحركة», «الوزير فلان» may be minister of what is told later.
  if (isBare(one)) {
    const ofBody = office.bodies.length > 0 && office.fields.length === 0 && !office.ofState;
    return ofBody ? one.of !== null && !one.of.startsWith('state/') : office.key !== null;
  }
  if (office.fields.length > 0) return office.fields.some((field) => one.fields.includes(field));
  return office.bodies.some((body) => one.bodies.some((other) => isKindOf(body, other)));
}

/** «الوزارة», «الخارجية»: a kind of body, and one of that kind. */
const isKindOf = (one: string, other: string): boolean => one === other || endsIn(one, other) || endsIn(other, one);
