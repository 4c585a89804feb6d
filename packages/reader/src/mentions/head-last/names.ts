import type { Token } from '@masar/shapes';
import type { Sentence } from '@masar/text';
import { type Copy, markAt, sensesAt } from '../../copy.ts';
import { type Cast, type Part, type Player, player } from '../cast.ts';
import type { Gazetteer } from '../gazetteer.ts';
import type { PlaceMention } from '../mentions.ts';
import { nameKeys, wording } from '../name.ts';
import { capitalRun, isTitleCased, isVerbal, nameWord, overHyphen } from './capitals.ts';

/**
 * Names that capital letters show: people, organisations by their letters, and towns behind a preposition of place. Lines written
 * as headlines are come last, so that whom the copy names is known there.
 */
export function namesByCapitals(copy: Copy, cast: Cast, gazetteer: Gazetteer, places: PlaceMention[]): void {
  const headlines: Sentence[] = [];
  for (const sentence of copy.sentences) {
    const shouting = isTitleCased(copy, sentence);
    widen(copy, cast, gazetteer, sentence, shouting);
    if (shouting) headlines.push(sentence);
    else namesIn(copy, cast, places, sentence, false);
  }
  for (const sentence of headlines) namesIn(copy, cast, places, sentence, true);
}

function namesIn(copy: Copy, cast: Cast, places: PlaceMention[], sentence: Sentence, shouting: boolean): void {
  for (let at = sentence.from; at < sentence.to; at++) {
    if (cast.at[at] !== undefined || (shouting && at > sentence.from && isVerbal(copy, at))) continue;
    const to = capitalRun(copy, cast, at, shouting);
    if (to === at) continue;
    enterRun(copy, cast, places, at, to, shouting, at === sentence.from);
    at = to - 1;
  }
}

/** «Joseph R. Biden, Jr.»: given names and initials before a known surname, and what follows it. */
function widen(copy: Copy, cast: Cast, gazetteer: Gazetteer, sentence: Sentence, shouting: boolean): void {
  const named = (at: number) => nameWord(copy, at) && !(shouting && at > sentence.from && isVerbal(copy, at));
  for (let at = sentence.from; at < sentence.to; at++) {
    const part = cast.at[at];
    if (part !== undefined && part.from === at && isSurname(copy, cast, part)) {
      const keys = nameKeys(copy, at - 1, part.to);
      cast.enter({ ...part, from: at - 1, player: cast.add(player('person', wording(copy, at - 1, part.to), keys)) }, part.place);
      continue;
    }
    if (part === undefined || part.from !== at || part.player.kind !== 'person') continue;
    const surname = surnameFirst(copy, cast, gazetteer, part);
    if (surname > part.to && !shouting) {
      cast.enter({ ...part, to: surname, player: person(copy, cast, at, surname) }, part.place);
      at = surname - 1;
      continue;
    }
    let from = part.from;
    while (from > sentence.from && cast.at[from - 1] === undefined && (named(from - 1) || pointed(copy, from - 1))) from--;
    const to = suffixEnd(copy, restEnd(copy, cast, gazetteer, part));
    const given = nameKeys(copy, from, part.from).filter((key) => key.length > 1);
    const known = given.every((key) => part.player.ref !== null && gazetteer.spells(part.player.ref, key));
    const other = !known && part.player.ref !== null && nameWord(copy, from);
    if (other) {
      const keys = nameKeys(copy, from, part.to);
      cast.enter({ ...part, from, to, player: cast.add(player('person', wording(copy, from, part.to), keys)) }, part.place);
    } else cast.enter({ ...part, from: known || given.length === 0 ? from : part.from, to }, part.place);
    at = to - 1;
  }
}

/** "Kim Hyung-suk" is no Kim that is known: behind his name alone stand others, which are not his; or `to`. */
function surnameFirst(copy: Copy, cast: Cast, gazetteer: Gazetteer, { from, to, player: who }: Part): number {
  const key = copy.tokens[to]?.word.key ?? '';
  if (to !== from + 1 || who.ref === null || !nameWord(copy, to) || gazetteer.spells(who.ref, key)) return to;
  return overHyphen(copy, to + 1) > to + 1 ? capitalRun(copy, cast, to) : to;
}

/** "Michael Jordan": a state's name right behind a given name. */
const isSurname = (copy: Copy, cast: Cast, { from, to, player: who }: Part): boolean =>
  who.kind === 'state' &&
  to === from + 1 &&
  cast.at[from - 1] === undefined &&
  sensesAt(copy, from - 1).namePart === true &&
  nameWord(copy, from - 1);

const pointed = (copy: Copy, at: number): boolean =>
  markAt(copy, at) === '.' && (copy.tokens[at - 1]?.to ?? 0) - (copy.tokens[at - 1]?.from ?? 0) === 1;

/** Behind the rest of a known name that the copy spells otherwise: «Mohammed bin Abdulrahman al-Thani». */
function restEnd(copy: Copy, cast: Cast, gazetteer: Gazetteer, { player: who, to }: Part): number {
  let end = to;
  for (let at = to; at < to + 4 && who.ref !== null && cast.at[at] === undefined; at++) {
    const { senses, key } = copy.tokens[at]?.word ?? { senses: sensesAt(copy, -1), key: '' };
    if (nameWord(copy, at) && gazetteer.spells(who.ref, key)) end = at + 1;
    else if (!senses.nameParticle && overHyphen(copy, at) === at) break;
  }
  return end;
}

/** Behind «Jr.», with or without its comma. */
function suffixEnd(copy: Copy, at: number): number {
  const next = markAt(copy, at) === ',' ? at + 1 : at;
  const { key, senses } = copy.tokens[next]?.word ?? { key: '', senses: sensesAt(copy, -1) };
  return senses.nameParticle && key.endsWith('.') ? next + 1 : at;
}

function enterRun(copy: Copy, cast: Cast, places: PlaceMention[], from: number, to: number, shouting: boolean, opening: boolean): void {
  if (isAside(copy, from, to) || isBadge(copy, from)) return;
  const words = nameKeys(copy, from, to).length;
  const before = sensesAt(copy, from - 1);
  const after = copy.tokens[to];
  const afterSenses = sensesAt(copy, to);
  const surname = nameKeys(copy, from, to).at(-1) as string;
  const said = cast.surnamed(surname);
  if (said !== undefined && (words === 1 || said.keys[0] === nameKeys(copy, from, to)[0])) {
    if (words > 1 || copy.tokens[from]?.word.capital) enter(copy, cast, from, to, said);
    return;
  }
  // «Lugano Institute»: words of a longer name.
  if (after?.word.capital && (afterSenses.collective || afterSenses.portfolio || afterSenses.document)) return;
  if (shouting && !(words > 1 && (sensesAt(copy, from).namePart || before.title !== undefined))) return;
  if (before.honorific) enter(copy, cast, from, to, person(copy, cast, from, to));
  else if (words > 1) {
    if (before.determiner !== undefined && before.pronoun === undefined) enter(copy, cast, from, to, organisation(copy, cast, from, to));
    else if (before.locative && !sensesAt(copy, from).namePart) places.push({ from, to, ref: null, name: wording(copy, from, to) });
    else enter(copy, cast, from, to, person(copy, cast, from, to));
  } else if (isAcronym(copy, from)) enter(copy, cast, from, to, organisation(copy, cast, from, to));
  else if (before.locative) places.push({ from, to, ref: null, name: wording(copy, from, to) });
  else if (!opening && besideCue(copy, from, to)) enter(copy, cast, from, to, person(copy, cast, from, to));
}

/** "(Northern Wire)": words alone between brackets name an agency, or where somebody belongs; letters name an organisation. */
const isAside = (copy: Copy, from: number, to: number): boolean =>
  markAt(copy, from - 1) === '(' && markAt(copy, to) === ')' && !(to === from + 1 && isAcronym(copy, from));

/** "R-Ohio": a letter tied to a name tells of a party. */
const isBadge = (copy: Copy, at: number): boolean =>
  (copy.tokens[at]?.to ?? 0) - (copy.tokens[at]?.from ?? 0) === 1 && overHyphen(copy, at + 1) > at + 1;

const enter = (copy: Copy, cast: Cast, from: number, to: number, who: Player): Part => {
  let start = from;
  while (start > 0 && cast.at[start - 1] === undefined && sensesAt(copy, start - 1).honorific) start--;
  return cast.enter({ from: start, to, player: who, form: 'name' });
};

const person = (copy: Copy, cast: Cast, from: number, to: number): Player =>
  cast.add(player('person', wording(copy, from, to), nameKeys(copy, from, to)));

const organisation = (copy: Copy, cast: Cast, from: number, to: number): Player =>
  cast.bodyOf('named', wording(copy, from, to), () => player('organisation', wording(copy, from, to), []));

const isAcronym = (copy: Copy, at: number): boolean => {
  const { from, to } = copy.tokens[at] as Token;
  const raw = copy.text.slice(from, to);
  return raw.length > 1 && raw.length < 7 && raw === raw.toUpperCase() && raw !== raw.toLowerCase();
};

/** A finite reporting verb stands right before or behind. */
const besideCue = (copy: Copy, from: number, to: number): boolean =>
  [sensesAt(copy, to), sensesAt(copy, from - 1)].some((senses) => senses.cue?.some(({ form }) => form === 'past' || form === 'present'));
