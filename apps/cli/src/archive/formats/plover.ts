import type { Exported } from '@masar/archive';
import countries from 'i18n-iso-countries';

/** An actor as PLOVER's gold standard records have it: ISO 3166-1 alpha-3 where the side is a state, else the side's own key. */
interface PloverActor {
  readonly actorText: string;
  readonly code: string | null;
}

/** What PLOVER says of a record: one of its events, and its mode where the record tells it. */
interface Coded {
  readonly event: string;
  readonly mode: string | null;
}

const event = (name: string, mode: string | null = null): Coded => ({ event: name, mode });

/**
 * Acts as PLOVER 0.8 (2021) codes them. It has no code for what is only said (`state`, `assess`, `concern`, `deny`), as CAMEO's
 * statements of class 01 have none in its conversion table.
 */
const acts: Readonly<Record<string, Coded>> = {
  agree: event('AGREE'),
  commit: event('AGREE'),
  propose: event('AGREE'),
  support: event('SUPPORT'),
  demand: event('REQUEST'),
  reject: event('REJECT'),
  accuse: event('ACCUSE'),
  warn: event('THREATEN'),
};

/** Modes of meetings that took place; a meeting of three sides and more is multilateral. */
const consultations: Readonly<Record<string, string>> = { call: 'phone', 'video-call': 'phone', visit: 'visit' };
const multilateral = 3;

/** A meeting that is to come is an agreement to meet, one called off a refusal to; one denied or put off is no event. */
const meetings: Readonly<Record<string, (record: Exported) => Coded>> = {
  held: (record) => event('CONSULT', modeOf(record)),
  ongoing: (record) => event('CONSULT', modeOf(record)),
  planned: () => event('AGREE'),
  proposed: () => event('AGREE'),
  cancelled: () => event('REJECT', 'meet'),
};

const modeOf = ({ manner, addressees }: Exported): string | null =>
  consultations[manner ?? ''] ?? (addressees.length >= multilateral ? 'multilateral' : null);

/** Contexts that an issue brings: those of the manual's table that it names beyond doubt. */
const contexts: Readonly<Record<string, string>> = {
  'issue/accountability': 'legal',
  'issue/arms-control': 'military',
  'issue/chemical-weapons': 'cbrn',
  'issue/climate': 'environment',
  'issue/counter-terrorism': 'terrorism',
  'issue/cyber': 'cyber',
  'issue/debt-and-lending': 'economic',
  'issue/displacement': 'migration',
  'issue/drugs': 'illegal_drugs',
  'issue/elections': 'election',
  'issue/enrichment': 'cbrn',
  'issue/health-emergency': 'health',
  'issue/human-rights': 'human_rights',
  'issue/investment': 'economic',
  'issue/land-borders': 'territory',
  'issue/maritime-borders': 'territory',
  'issue/migration': 'migration',
  'issue/military-aid': 'military',
  'issue/nuclear-deal': 'cbrn',
  'issue/nuclear-war': 'cbrn',
  'issue/occupation': 'territory',
  'issue/oil-exports': 'natural_resource',
  'issue/oil-quotas': 'natural_resource',
  'issue/peacekeeping': 'peacekeeping',
  'issue/refugees-return': 'migration',
  'issue/reparations': 'reparations',
  'issue/territorial-concessions': 'territory',
  'issue/territorial-integrity': 'territory',
  'issue/trade-tariffs': 'economic',
  'issue/troop-deployment': 'military',
  'issue/water-sharing': 'natural_resource',
};

/**
 * A record as an event of PLOVER (manual 0.8, fields of its gold standard records), or null for what PLOVER does not code: plain
 * statements, what is denied or only supposed, meetings put off or denied. Source: github.com/openeventdata/PLOVER.
 */
export function ploverOf(record: Exported): object | null {
  const coded = record.kind === 'encounter' ? meetings[record.act ?? '']?.(record) : acts[record.act ?? ''];
  if (coded === undefined || (record.kind === 'statement' && !real.has(record.modality ?? ''))) return null;
  const others = record.addressees.map((name) => actor(name, sideOf(name)));
  return {
    id: record.id,
    date: record.on ?? record.published,
    actor: record.kind === 'encounter' ? others : record.speaker === null ? [] : [actor(record.speaker, record.side)],
    recipient: record.kind === 'encounter' ? [] : others,
    ...coded,
    context: [...new Set(record.issues.map((issue) => contexts[issue]).filter((context) => context !== undefined))],
    text: record.quote,
    language: record.lang,
    publication: record.outlet,
    url: record.url,
  };
}

/** A hedged report is one all the same. */
const real = new Set(['asserted', 'hedged']);

const actor = (name: string, side: string | null): PloverActor => ({
  actorText: name,
  code: side === null ? null : (countries.alpha2ToAlpha3(side) ?? side),
});

/** The side that a gazetteer key tells by itself. */
const sideOf = (name: string): string | null => /^state\/([A-Z]{2})$/.exec(name)?.[1] ?? /^org\/(.+)$/.exec(name)?.[1] ?? null;
