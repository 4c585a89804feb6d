import type { DossierStatement, EncounterPlace, Passage } from '@masar/shapes';
import { type Language, namesOf } from '@masar/world';
import type { JoinedStories } from '../joined/stories.ts';

/** Keys and passages of a dossier as a scene gives them: collects what it is asked for, so that each answer carries its own names. */
export class Called {
  private readonly keys = new Set<string>();

  constructor(
    private readonly joined: JoinedStories,
    private readonly language: Language,
  ) {}

  key<T extends string | null>(key: T): T {
    if (key !== null) this.keys.add(key);
    return key;
  }

  all(keys: readonly string[]): string[] {
    return keys.map((key) => this.key(key));
  }

  place(place: EncounterPlace | null): string | null {
    return place === null ? null : this.key(place.ref ?? place.name);
  }

  /** The first words of a statement, as the passage that opens it; null where it has none. */
  words(statement: DossierStatement) {
    const [words] = statement.content;
    return words === undefined ? null : this.passage(words, statement.id);
  }

  /** `id` is the statement or encounter of the reading (`STORY/s4`) that the words are of, where they are one. */
  passage({ story, quote }: Passage, id: string | null) {
    return { story, record: id === null ? null : (this.joined.records.get(id) ?? null), quote };
  }

  /** The names of all that was asked for; what the gazetteer does not know is called as the stories call it. */
  names(): Record<string, string> {
    const names = namesOf(this.keys, this.language);
    for (const actor of this.joined.dossier.actors)
      if (this.keys.has(actor.id)) names[actor.id] ??= (actor.names[this.language] ?? actor.name).replace(/\s+/g, ' ');
    return names;
  }
}
