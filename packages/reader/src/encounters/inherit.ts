import type { EncounterDraft } from './join.ts';

/** Kinds that one series of talks goes by. */
const talks = new Set(['talks', 'session', 'consultation']);

/** Who speaks for the whole of a side, whoever sat there. */
const whole = new Set(['state', 'organisation', 'group']);

/**
 * «الجولة المقبلة», "a new round", "the talks": one of a series is between those who held the others, where the story tells of one
 * series alone, or counts the rounds of one alone, and so are talks of which nobody is told. The passage that names them is kept.
 */
export function inheritSides(drafts: readonly EncounterDraft[]): void {
  const sources = new Map<EncounterDraft['kind'], EncounterDraft | null>();
  for (const kind of new Set(drafts.map(seriesOf)))
    sources.set(kind, fullest(drafts.filter((draft) => !draft.head && seriesOf(draft) === kind)));
  const counted = fullest(drafts.filter(isCounted));
  // «لقاء ثالث» of nobody goes on with the talks where the story tells of no other meeting between sides.
  const others = drafts.some(({ kind, sides }) => kind === 'meeting' && sides.size > 1);
  for (const one of drafts) {
    if (one.sides.size > 1 || !(one.serial || isBare(one))) continue;
    const source =
      sources.get(seriesOf(one)) ?? (one.kind === 'talks' ? counted : !others && isFurther(one) ? sources.get('talks') : null) ?? null;
    if (source === null || source === one || !isWithin(one, source)) continue;
    for (const who of source.parties)
      if (whole.has(who.kind) && who.side !== null && !one.sides.has(who.side) && !one.parties.includes(who)) one.parties.push(who);
    for (const side of source.sides) one.sides.add(side);
    one.sidesFrom = source.evidence[0] ?? null;
  }
}

/** "The talks", «محادثات الوفود», of which the copy does not say between whose; a session may be of a committee alone, and contacts with anybody. */
const isBare = ({ kind, parties, sides, apart }: EncounterDraft): boolean =>
  talks.has(kind) && !apart && (kind === 'talks' ? sides.size === 0 : parties.length === 0);

const isCounted = ({ kind, head, ordinal }: EncounterDraft): boolean => kind === 'talks' && !head && ordinal !== null;

const isFurther = ({ kind, further, parties, sides }: EncounterDraft): boolean =>
  kind === 'meeting' && further && parties.length === 0 && sides.size === 0;

/** The encounter that names most sides, where no other names one that it does not. */
function fullest(drafts: readonly EncounterDraft[]): EncounterDraft | null {
  const named = drafts.filter(({ sides, sidesFrom }) => sides.size > 1 && sidesFrom === null);
  const most = named.reduce<EncounterDraft | null>((best, one) => (best === null || one.sides.size > best.sides.size ? one : best), null);
  return most !== null && named.every((one) => isWithin(one, most)) ? most : null;
}

const seriesOf = ({ kind }: EncounterDraft): EncounterDraft['kind'] => (talks.has(kind) ? 'talks' : kind);

const isWithin = (some: EncounterDraft, all: EncounterDraft): boolean => [...some.sides].every((side) => all.sides.has(side));
