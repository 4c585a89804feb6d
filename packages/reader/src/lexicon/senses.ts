import type { Agreement, EncounterVerb, Senses } from '@masar/shapes';

const known = new WeakMap<Senses, Senses>();

/** Senses that hold nothing but words and yes, by what they hold: most words share a few, and what steps walk over stays in the cache. */
const plain = new Map<string, Senses>();

/** The same senses with every field there, set or not: steps look into objects of one shape several times faster than of hundreds. */
export function shaped(senses: Senses): Senses {
  let found = known.get(senses);
  if (found === undefined) {
    const held = Object.entries(senses).filter(([, value]) => value !== undefined);
    const name = held.some(([, value]) => typeof value === 'object') ? null : held.join('\n');
    found = (name === null ? undefined : plain.get(name)) ?? (whole(senses) as Senses);
    if (name !== null) plain.set(name, found);
    known.set(senses, found);
  }
  return found;
}

const whole = (senses: Senses): Readonly<Record<keyof Senses, unknown>> => ({
  cue: senses.cue,
  complementizer: senses.complementizer,
  preposition: senses.preposition,
  directional: senses.directional,
  locative: senses.locative,
  inside: senses.inside,
  resumed: senses.resumed,
  conjunction: senses.conjunction,
  connective: senses.connective,
  relative: senses.relative,
  negation: senses.negation,
  futureNegation: senses.futureNegation,
  pastNegation: senses.pastNegation,
  auxiliary: senses.auxiliary,
  adverb: senses.adverb,
  speechNoun: senses.speechNoun,
  stance: senses.stance,
  carries: senses.carries,
  title: senses.title,
  portfolio: senses.portfolio,
  rank: senses.rank,
  honorific: senses.honorific,
  styling: senses.styling,
  nameParticle: senses.nameParticle,
  nameAs: senses.nameAs,
  trailing: senses.trailing,
  namePart: senses.namePart,
  nationality: senses.nationality,
  collective: senses.collective,
  document: senses.document,
  hedge: senses.hedge,
  relayed: senses.relayed,
  topic: senses.topic,
  source: senses.source,
  condition: senses.condition,
  points: senses.points,
  brings: senses.brings,
  noun: senses.noun,
  oblique: senses.oblique,
  relational: senses.relational,
  unowned: senses.unowned,
  mute: senses.mute,
  copula: senses.copula,
  verb: senses.verb,
  encounter: senses.encounter,
  encounterVerb: senses.encounterVerb && verbOfMeeting(senses.encounterVerb),
  status: senses.status,
  leads: senses.leads,
  prospect: senses.prospect,
  stage: senses.stage,
  distributes: senses.distributes,
  obliges: senses.obliges,
  turns: senses.turns,
  facing: senses.facing,
  undertaking: senses.undertaking,
  outlet: senses.outlet,
  phase: senses.phase,
  medium: senses.medium,
  company: senses.company,
  toward: senses.toward,
  sport: senses.sport,
  another: senses.another,
  telling: senses.telling,
  press: senses.press,
  instrument: senses.instrument,
  provides: senses.provides,
  issues: senses.issues,
  issued: senses.issued,
  lays: senses.lays,
  duty: senses.duty,
  pledge: senses.pledge,
  track: senses.track,
  oversight: senses.oversight,
  number: senses.number,
  determiner: senses.determiner,
  demonstrative: senses.demonstrative,
  possessive: senses.possessive,
  pronoun: senses.pronoun,
  belonging: senses.belonging,
  agent: senses.agent,
  asks: senses.asks,
  turn: senses.turn,
  naming: senses.naming,
  infinitive: senses.infinitive,
  helps: senses.helps,
  time: senses.time,
});

const verbOfMeeting = ({ kind, status, needs, light, noun, form, agreement }: EncounterVerb): EncounterVerb => ({
  kind,
  status,
  needs,
  light,
  noun: noun ?? false,
  form,
  agreement,
});

/** Senses of a word that no table knows. */
export const nothing: Senses = shaped({});

/** Two entries for one spelling: lists are joined, other senses of the later entry fill what the first left open. */
export function merged(a: Senses, b: Senses): Senses {
  const out: Record<string, unknown> = { ...b, ...a };
  for (const list of ['cue', 'points'] as const) if (a[list] && b[list]) out[list] = [...(a[list] as unknown[]), ...(b[list] as unknown[])];
  if (a.time && b.time) out['time'] = { ...b.time, ...a.time };
  return out as Senses;
}

/** What a form with the article can be: no finite verb. */
export function nominal(senses: Senses): Senses {
  if (senses.verb === undefined) return senses;
  const { verb: _, cue, ...rest } = senses;
  const forms = cue?.filter(({ form }) => form === 'noun' || form === 'participle') ?? [];
  return forms.length === 0 ? rest : { ...rest, cue: forms };
}

/** A form with a pronoun on it: verbs take it as their object. */
export function withObject(senses: Senses, object: Agreement): Senses {
  return senses.cue === undefined ? senses : { ...senses, cue: senses.cue.map((form) => ({ ...form, object })) };
}
