import type {
  Act,
  Actor,
  Condition,
  Encounter,
  EncounterStatus,
  Instrument,
  Reading,
  Span,
  Statement,
  StoryLang,
  Time,
  Track,
} from '@masar/shapes';

/** A reading made by hand: records name words of the text, and the words are looked up in it. */
export interface Made {
  readonly lang?: StoryLang;
  readonly text: string;
  readonly published: string | null;
  readonly headline?: string;
  readonly agencies?: readonly string[];
  readonly actors: readonly (Partial<Actor> & { readonly id: string; readonly name: string })[];
  /** Where actors are named: actor id and words. */
  readonly mentions?: readonly (readonly [string, string])[];
  readonly times?: readonly (readonly [string, string, string?])[];
  /** Where issues are raised: words and issue. */
  readonly raised?: readonly (readonly [string, string])[];
  readonly statements?: readonly MadeStatement[];
  readonly encounters?: readonly MadeEncounter[];
  readonly tracks?: readonly (Partial<Track> & { readonly name: string })[];
  readonly instruments?: readonly (Partial<Instrument> & { readonly title: string })[];
}

interface MadeStatement {
  readonly speaker: string | null;
  readonly act: Act;
  readonly cue: string;
  readonly content: string;
  readonly to?: readonly string[];
  readonly issues?: readonly string[];
  readonly within?: string;
  readonly via?: readonly string[];
  readonly occasion?: string;
  readonly time?: string;
  readonly modality?: Statement['modality'];
  readonly conditions?: readonly MadeCondition[];
}

/** A condition by its words. */
interface MadeCondition extends Partial<Omit<Condition, 'from' | 'to'>> {
  readonly words: string;
}

interface MadeEncounter extends Partial<Omit<Encounter, 'evidence' | 'place'>> {
  readonly status: EncounterStatus;
  readonly evidence: string | readonly string[];
  readonly place?: string;
}

const why = { rule: 'test', from: [] };

export function made(story: Made): Reading {
  const { text } = story;
  const span = (words: string): Span => {
    const from = text.indexOf(words);
    if (from < 0) throw new RangeError(`"${words}" does not stand in "${text}"`);
    return { from, to: from + words.length };
  };
  const actors = story.actors.map(
    (one): Actor => ({
      kind: one.ref?.startsWith('state/') ? 'state' : one.ref?.startsWith('org/') ? 'organisation' : 'person',
      names: {},
      ref: null,
      offices: [],
      side: null,
      class: null,
      gender: null,
      members: [],
      ...one,
    }),
  );
  return {
    story: {
      lang: story.lang ?? 'en',
      text,
      digest: '',
      headline: story.headline === undefined ? null : span(story.headline),
      dateline: story.agencies === undefined ? null : { span: { from: 0, to: 0 }, agencies: story.agencies, place: null, date: null },
      published: story.published,
      takes: [],
      furniture: [],
    },
    actors,
    mentions: (story.mentions ?? []).map(([actor, words], at) => ({ id: `m${at + 1}`, ...span(words), actor, form: 'name' })),
    times: (story.times ?? []).map(
      ([words, value, grain], at): Time => ({
        id: `t${at + 1}`,
        ...span(words),
        value,
        grain: (grain ?? 'day') as Time['grain'],
        stated: value,
        inferred: false,
        anchor: null,
        why,
      }),
    ),
    issues: (story.raised ?? []).map(([words, issue]) => ({ ...span(words), issue })),
    statements: (story.statements ?? []).map(
      (one, at): Statement => ({
        id: `s${at + 1}`,
        speaker: one.speaker,
        speakerSpan: null,
        side: actors.find((actor) => actor.id === one.speaker)?.side ?? null,
        cue: { ...span(one.cue), lemma: one.cue },
        content: [span(one.content)],
        conditions: (one.conditions ?? []).map(({ words, ...rest }) => ({
          kind: 'if',
          subject: null,
          actor: null,
          issues: [],
          ...rest,
          ...span(words),
        })),
        manner: 'indirect',
        act: one.act,
        addressees: one.to ?? [],
        issues: one.issues ?? [],
        modality: one.modality ?? 'asserted',
        within: one.within ?? null,
        via: one.via ?? [],
        time: one.time ?? null,
        occasion: one.occasion ?? null,
        confidence: 1,
        why,
      }),
    ),
    encounters: (story.encounters ?? []).map(
      ({ evidence, place, ...one }, at): Encounter => ({
        id: `e${at + 1}`,
        kind: 'talks',
        participants: [],
        sides: [],
        start: null,
        end: one.start ?? null,
        certainty: 1,
        track: null,
        why,
        ...one,
        place: place === undefined ? null : { name: place, ref: `place/${place}`, lat: null, lon: null },
        evidence: (typeof evidence === 'string' ? [evidence] : evidence).map(span),
      }),
    ),
    tracks: (story.tracks ?? []).map(
      (one, at): Track => ({ id: `k${at + 1}`, sides: [], place: null, encounters: [], overseers: [], evidence: [], why, ...one }),
    ),
    instruments: (story.instruments ?? []).map(
      (one, at): Instrument => ({
        id: `i${at + 1}`,
        kind: 'draft treaty',
        issuer: null,
        parties: [],
        date: null,
        status: null,
        provisions: [],
        evidence: [],
        why,
        ...one,
      }),
    ),
  };
}

export const putin = { id: 'p', name: 'Vladimir Putin', ref: 'person/vladimir-putin', side: 'RU' } as const;
export const biden = { id: 'b', name: 'Joe Biden', ref: 'person/joe-biden', side: 'US' } as const;
export const ushakov = { id: 'u', name: 'Yuri Ushakov', ref: 'person/yuri-ushakov', side: 'RU' } as const;
export const psaki = { id: 'j', name: 'Jen Psaki', ref: 'person/jen-psaki', side: 'US' } as const;
export const russia = { id: 'ru', name: 'Russia', ref: 'state/RU', side: 'RU' } as const;
export const america = { id: 'us', name: 'United States', ref: 'state/US', side: 'US' } as const;
export const ukraine = { id: 'ua', name: 'Ukraine', ref: 'state/UA', side: 'UA' } as const;
