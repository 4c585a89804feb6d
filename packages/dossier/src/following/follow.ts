import type { Dossier, EncounterReport, EncounterState, FollowedEncounter, FollowedPosition, JoinedEncounter, Moment } from '@masar/shapes';
import { accountsOf } from '../accounts/accounts.ts';
import { mainTellers } from '../accounts/main-tellers.ts';
import { fileUnder } from '../lists.ts';
import { identify } from './identity.ts';
import { momentsOf } from './moments.ts';

/** What was followed when the dossier was last looked at, in the order in which it became known; null where it never was. */
export type Followed = { readonly encounters: readonly FollowedEncounter[]; readonly positions: readonly FollowedPosition[] } | null;

/** What a look needs from outside. */
export interface Look {
  /** Archive id of a record by story and id of the reading (`r3/e2`). */
  readonly recordOf: (local: string) => string | undefined;
  /** Now, ISO 8601. */
  readonly now: string;
  /** A new identity. */
  readonly uid: () => string;
}

/** What is followed now, and what changed since. The first look at a dossier that has stories tells of no change: nothing was known. */
export interface Looked {
  readonly encounters: readonly FollowedEncounter[];
  readonly positions: readonly FollowedPosition[];
  readonly moments: readonly Moment[];
}

export function follow(dossier: Dossier, before: Followed, look: Look): Looked {
  const known = before?.encounters ?? [];
  const names = new Map(dossier.actors.map((actor) => [actor.id, actor.ref ?? actor.name]));
  const met = dossier.encounters.map((one) => ({ one, records: recordsOf(one.history, look), state: stateOf(one, names) }));
  const uids = identify(
    known.map(({ uid, records }) => ({ uid, members: records })),
    met.map(({ records }) => records),
  );
  const trackOf = tracksOf(dossier, known, met, uids, look);
  const tellers = mainTellers(dossier);
  const today = dossier.stories.reduce<string | null>((last, { published }) => ((published ?? '') > (last ?? '') ? published : last), null);
  const byUid = new Map(known.map((one) => [one.uid, one]));
  const moments: Moment[] = [];
  const now = met.map(({ one, records, state }, at): FollowedEncounter => {
    const was = byUid.get(uids[at] ?? '') ?? null;
    const isSame = was !== null && !was.ended && sameList(was.records, records);
    const differences = isSame ? null : differencesOf(dossier, one, tellers.get(one.id));
    const uid = was?.uid ?? look.uid();
    const who = [...new Set([...state.sides, ...state.participants])];
    const fresh = records.filter((id) => was?.records.includes(id) !== true);
    const tell = (told: Pick<Moment, 'kind' | 'field' | 'before' | 'after'>) =>
      moments.push({ ...told, subject: uid, who, issue: null, records: fresh.length > 0 ? fresh : records });
    // A meeting of nobody that the copy names is no news of anybody.
    if (who.length > 0) for (const told of momentsOf(was?.state ?? null, state, today)) tell(told);
    for (const { field, a, b } of differences ?? [])
      if (was?.differ.includes(field) !== true) tell({ kind: 'readouts-diverge', field, before: a.value, after: b.value });
    return {
      uid,
      track: one.track === null ? null : (trackOf.get(one.track) ?? null),
      records,
      ...stamped(was, state, !isSame, look.now),
      ended: false,
      state,
      differ: differences === null ? (was?.differ ?? []) : [...new Set(differences.map(({ field }) => field))],
    };
  });
  const held = new Set(now.map(({ uid }) => uid));
  const gone = known.filter(({ uid }) => !held.has(uid)).map((one) => (one.ended ? one : end(one, look.now)));
  const positions = positionsOf(dossier);
  moments.push(...turned(dossier, before?.positions ?? [], positions, look));
  return { encounters: [...now, ...gone], positions, moments: before === null ? [] : moments };
}

const sameList = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((one, at) => one === b[at]);

const end = (one: FollowedEncounter, now: string): FollowedEncounter => ({ ...one, ended: true, sequence: one.sequence + 1, changed: now });

/** A change of state raises the sequence; other words for the same only its date of change. */
function stamped(was: FollowedEncounter | null, state: EncounterState, isTouched: boolean, now: string) {
  if (was === null) return { sequence: 0, changed: now };
  if (was.ended || JSON.stringify(was.state) !== JSON.stringify(state)) return { sequence: was.sequence + 1, changed: now };
  return { sequence: was.sequence, changed: isTouched ? now : was.changed };
}

/** Records of an encounter, those of its newest story first. */
const recordsOf = (history: readonly EncounterReport[], { recordOf }: Look): string[] => [
  ...new Set(history.flatMap(({ story, encounter }) => recordOf(`${story}/${encounter}`) ?? []).reverse()),
];

function stateOf(one: JoinedEncounter, names: ReadonlyMap<string, string>): EncounterState {
  return {
    kind: one.kind,
    status: one.status,
    start: one.start,
    end: one.end,
    place: one.place === null ? null : (one.place.ref ?? one.place.name),
    sides: [...one.sides].sort(),
    participants: one.participants.map((id) => names.get(id) ?? id).sort(),
  };
}

/** On what the accounts of the two sides that tell most of an encounter differ. */
function differencesOf(dossier: Dossier, { id }: JoinedEncounter, tellers: readonly [string, string] | undefined) {
  if (tellers === undefined) return [];
  const [a, b] = tellers;
  return accountsOf(dossier, { a, b, by: 'side', encounter: id }).differ;
}

/** Identities of tracks: that which most of their rounds had before. */
function tracksOf(
  dossier: Dossier,
  known: readonly FollowedEncounter[],
  met: readonly { readonly one: JoinedEncounter }[],
  uids: readonly (string | null)[],
  look: Look,
): ReadonlyMap<string, string> {
  const rounds = new Map<string, string[]>();
  for (const { uid, track } of known) if (track !== null) fileUnder(rounds, track, uid);
  const uidOf = new Map(met.map(({ one }, at) => [one.id, uids[at]]));
  const given = identify(
    [...rounds].map(([uid, members]) => ({ uid, members })),
    dossier.tracks.map((track) => track.rounds.flatMap((round) => uidOf.get(round) ?? [])),
  );
  return new Map(dossier.tracks.map(({ id }, at) => [id, given[at] ?? look.uid()]));
}

const positionsOf = (dossier: Dossier): FollowedPosition[] =>
  dossier.positions.flatMap(({ side, issue, stands: [latest] }) => (latest === undefined ? [] : [{ side, issue, act: latest.act }]));

/** Positions that are another act than before. The first stand on an issue is no change. */
function turned(dossier: Dossier, before: readonly FollowedPosition[], now: readonly FollowedPosition[], { recordOf }: Look): Moment[] {
  const was = new Map(before.map((one) => [`${one.side} ${one.issue}`, one.act]));
  return now.flatMap(({ side, issue, act }): Moment[] => {
    const subject = `${side} ${issue}`;
    const old = was.get(subject);
    if (old === undefined || old === act) return [];
    const stand = dossier.positions.find((one) => one.side === side && one.issue === issue)?.stands[0];
    const records = (stand?.statements ?? []).flatMap((id) => recordOf(id) ?? []);
    return [{ kind: 'position-changed', subject, who: [side], issue, field: 'act', before: old, after: act, records }];
  });
}
