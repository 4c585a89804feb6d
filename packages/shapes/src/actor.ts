import type { Span } from './span.ts';
import type { Gender } from './world.ts';

export type ActorKind = 'person' | 'state' | 'organisation' | 'body' | 'group' | 'unnamed' | 'document';

/** An office as the story or the gazetteer gives it. */
export interface Office {
  /** The title as written («مساعد الرئيس الروسي»), or the gazetteer's office key. */
  readonly title: string;
  /** Gazetteer id or side of what the office belongs to; null where the text does not say. */
  readonly of: string | null;
}

/** Who: one actor of one story. */
export interface Actor {
  /** `a1`, `a2` … in the order of first mention. */
  readonly id: string;
  readonly kind: ActorKind;
  /** The fullest name that the story gives, or the gazetteer's name in the story's language. */
  readonly name: string;
  readonly names: { readonly ar?: string; readonly en?: string; readonly ru?: string };
  /** Gazetteer key (`person/vladimir-putin`, `state/RU`), or null. */
  readonly ref: string | null;
  readonly offices: readonly Office[];
  /** ISO 3166-1 alpha-2 of the state it speaks for, or an organisation key (`nato`), or null. */
  readonly side: string | null;
  /** Class of an unnamed source (`official`, `diplomat`, `source`), else null. */
  readonly class: string | null;
  readonly gender: Gender | null;
  /** Actor ids of which this one is made («بوتين وبايدن», «الطرفان»); empty for a single actor. */
  readonly members: readonly string[];
}

/** Where an actor is named. */
export interface Mention extends Span {
  readonly id: string;
  readonly actor: string;
  readonly form: 'name' | 'office' | 'nationality' | 'metonym' | 'pronoun' | 'class' | 'joint';
}
