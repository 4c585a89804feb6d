import { alike, Ear, namesAlike } from '@masar/dossier';
import type { Actor, Encounter, Reading, Statement } from '@masar/shapes';
import { sounds } from '@masar/world';
import { namesOf } from './actors.ts';
import { foldName, sameName } from './names.ts';
import { type Party, partyOf } from './parties.ts';

/** Who took part in an encounter that was found, held against the gold. */
export interface Participation {
  /** Gold participants that can be told in the story's language. */
  readonly gold: readonly string[];
  /** Those of them that were read. */
  readonly found: readonly string[];
  /** Participants read, less those that may be a gold one which cannot be told. */
  readonly made: number;
  readonly right: number;
  /** Names read that answer none. */
  readonly tooMany: readonly string[];
}

/** Holds the participants of an encounter against those of the gold. */
export function participation(gold: readonly string[], one: Encounter, reading: Reading): Participation {
  const script = scriptOf(reading.story.text);
  const parties = gold.map(partyOf);
  const told = parties.filter((party) => canBeTold(party, script));
  const read = one.participants.flatMap((id) => actorsOf(reading, id));
  const answered = (actor: Actor): boolean => told.some((party) => isParty(party, actor, reading));
  const tooMany = read.filter((actor) => !answered(actor));
  const spared = Math.min(parties.length - told.length, tooMany.length);
  return {
    gold: told.map(({ name }) => name),
    found: told.filter((party) => read.some((actor) => isParty(party, actor, reading))).map(({ name }) => name),
    made: read.length - spared,
    right: read.length - tooMany.length,
    tooMany: tooMany.slice(spared).map(({ name }) => name),
  };
}

/** True when a statement was read as of the gold party; null where the gazetteer does not know the party, or one of several. */
export function ofParty(gold: string, statement: Statement, reading: Reading): boolean | null {
  const parties = gold.split(', ').map(partyOf);
  if (parties.some(({ speaksFor }) => speaksFor.size === 0)) return null;
  const speakers = statement.speaker === null ? [] : actorsOf(reading, statement.speaker);
  const sides = [statement.side, ...(parties.length > 1 ? speakers.map(({ side }) => side) : [])];
  return parties.every(
    ({ ids, speaksFor }) =>
      sides.some((side) => side !== null && speaksFor.has(side)) || speakers.some(({ ref }) => ref !== null && ids.has(ref)),
  );
}

/** An actor, or those of whom it is made. */
function actorsOf(reading: Reading, id: string): Actor[] {
  const actor = reading.actors.find((one) => one.id === id);
  if (actor === undefined) return [];
  return actor.members.length === 0 ? [actor] : actor.members.flatMap((member) => actorsOf(reading, member));
}

const latin = /\p{Script=Latin}/u;
const scriptOf = (text: string): 'latin' | 'other' =>
  (text.match(/\p{Script=Latin}/gu)?.length ?? 0) * 2 > (text.match(/\p{L}/gu)?.length ?? 0) ? 'latin' : 'other';

/**
 * What the gazetteer knows can be told in any language, and a name in the letters of the story; a name of several words in other letters
 * by its sound. Common nouns («journalists», «mediators»), acronyms that the gazetteer does not know and names that hold several states
 * («ministers of Syria and Russia») cannot.
 */
function canBeTold({ name, speaksFor, several }: Party, script: 'latin' | 'other'): boolean {
  if (several) return false;
  if (speaksFor.size > 0 || (script === 'other' && !latin.test(name))) return true;
  return script === 'latin' ? isName(name, 1) : isName(name, 2);
}

/** True for a name of so many words, each with a capital and small letters, particles aside (al-Sharaa, bin). */
function isName(name: string, atLeast: number): boolean {
  const words = name.split(/[\s\-\u2019']+/u).filter((word) => word !== '' && !particles.has(word));
  return words.length >= atLeast && words.every((word) => /^\p{Lu}.*\p{Ll}/u.test(word));
}

const particles = new Set(sounds.flatMap((row) => row.particles));

function isParty(party: Party, actor: Actor, reading: Reading): boolean {
  if (actor.side !== null && party.sides.has(actor.side)) return true;
  if (party.ids.size > 0) return actor.ref === null ? namedSo(party, reading, actor) : party.ids.has(actor.ref);
  if (party.sides.size > 0) return false;
  const own = namesOf(reading, actor.id).filter((name) => latin.test(name) === latin.test(party.name));
  return sameName([party.name], own) || isCalledLike(party.name, actor, reading);
}

/** True where a name of an actor that is no row but of a person sounds like a gold name in other letters. */
function isCalledLike(gold: string, actor: Actor, reading: Reading): boolean {
  if (actor.ref !== null && actor.kind !== 'person') return false;
  return spokenNames(reading, actor).some(
    (name) => latin.test(name) !== latin.test(gold) && soundsLike(gold, name, actor.kind === 'person'),
  );
}

/** True where an actor that the gazetteer does not know is called by a name that it has for the party: a person by every word of one, all else by it alone. */
function namedSo({ ids, names }: Party, reading: Reading, actor: Actor): boolean {
  const person = [...ids].some((id) => id.startsWith('person/'));
  const wanted = names.map(foldName).filter((words) => words.length > 0);
  return namesOf(reading, actor.id)
    .map(foldName)
    .some((words) => wanted.some((one) => (person || one.length === words.length) && one.every((word) => words.includes(word))));
}

/** The names of an actor without what it is called by office or nationality. */
const spokenNames = (reading: Reading, actor: Actor): string[] => [
  actor.name,
  ...reading.mentions
    .filter(({ actor: id, form }) => id === actor.id && form === 'name')
    .map(({ from, to }) => reading.story.text.slice(from, to)),
];

const ear = new Ear(sounds);
/** How alike two names in two scripts must sound: given and family name, and a person's family name where it stands alone. */
const least = { both: 0.65, alone: 0.8 };

function soundsLike(gold: string, read: string, person: boolean): boolean {
  const [wanted, heard] = [ear.hear(gold), ear.hear(read)];
  if (heard.words.length > 1) return namesAlike(wanted, heard) >= least.both;
  const [left, right] = [wanted.words.at(-1), heard.words.at(-1)];
  return person && left !== undefined && right !== undefined && alike(left, right) >= least.alone;
}
