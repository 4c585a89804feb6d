import type { Act } from '@masar/shapes';

/** A noun of speech or attitude and the act that it is: «expressed concern», «his call for». */
interface AttitudeRow {
  readonly id: string;
  readonly act: Act;
  readonly nouns: string;
  /** Words behind which its content stands when somebody owns it («Moscow's demand for»), «to+» only before a verb; without them it reports nothing alone. */
  readonly by?: string;
  /** The phrase holds its preposition: content begins right behind it. */
  readonly led?: true;
}

export const attitudes: readonly AttitudeRow[] = [
  {
    id: 'worry',
    act: 'concern',
    nouns:
      'concern|concerns|worry|worries|alarm|unease|fear|fears|anxiety|sorrow|sadness|shock|dismay|disappointment|frustration|regret|regrets|displeasure|outrage|anger|condolences|sympathy|remorse|reservations|misgivings|grievances',
    by: 'about over at that',
  },
  { id: 'hope', act: 'state', nouns: 'hope|hopes|wish|desire|interest|expectation|keenness|eagerness', by: 'that of+ for' },
  {
    id: 'readiness',
    act: 'propose',
    nouns: 'readiness|willingness|openness|preparedness|offer|offers|proposal|proposals|suggestion|invitation|initiative',
    by: 'to that',
  },
  { id: 'refusal', act: 'reject', nouns: 'refusal|rejection|opposition|objection|objections|resistance|reluctance', by: 'to of' },
  {
    id: 'welcome',
    act: 'support',
    nouns:
      'support|backing|gratitude|appreciation|thanks|solidarity|praise|congratulations|welcome|admiration|respect|endorsement|approval',
    by: 'for of to with behind',
  },
  {
    id: 'satisfaction',
    act: 'assess',
    nouns:
      'satisfaction|confidence|optimism|pessimism|doubt|doubts|skepticism|scepticism|belief|conviction|view|views|assessment|opinion|caution|surprise',
    by: 'that about of',
  },
  {
    id: 'blame',
    act: 'accuse',
    nouns: 'condemnation|criticism|accusation|accusations|allegation|allegations|protest|denunciation|complaint|complaints|charge|charges',
    by: 'of that against about',
  },
  {
    id: 'pledge',
    act: 'commit',
    nouns:
      'commitment|commitments|pledge|pledges|promise|promises|vow|vows|determination|resolve|intention|intent|assurance|assurances|guarantee|guarantees|undertaking',
    by: 'to that',
  },
  {
    id: 'insistence',
    act: 'demand',
    nouns: 'insistence|imperative|request|requests|demand|demands|call|calls|appeal|appeals|plea|pleas|ultimatum|urging|order|orders',
    by: 'that for to+ on',
  },
  { id: 'call-for', act: 'demand', nouns: 'call for|calls for', led: true },
  { id: 'consent', act: 'agree', nouns: 'agreement|consent|acceptance|consensus', by: 'to that on' },
  { id: 'warning', act: 'warn', nouns: 'warning|warnings|threat|threats|caution', by: 'that of to about against' },
  {
    id: 'assertion',
    act: 'state',
    nouns:
      'assertion|assertions|contention|statement|statements|remark|remarks|comment|comments|declaration|report|reports|argument|testimony|explanation|reminder|message|position|understanding',
    by: 'that',
  },
  { id: 'claim', act: 'state', nouns: 'claim|claims', by: 'that about' },
  { id: 'importance', act: 'assess', nouns: 'importance|significance|value' },
  { id: 'need', act: 'demand', nouns: 'need|necessity|urgency' },
  {
    id: 'announcement',
    act: 'state',
    nouns: 'announcement|announcements|disclosure|confirmation|acknowledgment|acknowledgement|admission',
    by: 'that of',
  },
  { id: 'decision', act: 'commit', nouns: 'decision|plan|plans', by: 'to+' },
  { id: 'denial', act: 'deny', nouns: 'denial|denials', by: 'that of' },
];
