import type { Language } from '@masar/world';
import type { JoinedStories } from '../joined/stories.ts';
import { accountOf } from './account.ts';
import { actorKeys, actorScene, actorsScene } from './actors.ts';
import { dossierScene } from './dossier.ts';
import { encounterScene } from './encounter.ts';
import { instrumentScene, instrumentsScene } from './instruments.ts';
import { newsScene } from './news.ts';
import { positionScene, positionsScene } from './positions.ts';
import { timelineScene } from './timeline.ts';

type InLanguage = { readonly lang: Language };
type OfOne = InLanguage & { readonly id: string };

/** Every scene over the joined stories, by name; one of one thing gives null where there is none. They run where the stories are joined. */
export const scenes = {
  dossier: (joined: JoinedStories, { lang }: InLanguage) => dossierScene(joined, lang),
  timeline: (joined: JoinedStories, { lang }: InLanguage) => timelineScene(joined, lang),
  positions: (joined: JoinedStories, { lang }: InLanguage) => positionsScene(joined, lang),
  position: positionScene,
  actors: (joined: JoinedStories, { lang }: InLanguage) => actorsScene(joined, lang),
  actor: (joined: JoinedStories, { id, lang }: OfOne) => actorScene(joined, id, lang),
  actorKeys: (joined: JoinedStories, { id }: { readonly id: string }) => actorKeys(joined, id),
  instruments: (joined: JoinedStories, { lang }: InLanguage) => instrumentsScene(joined, lang),
  instrument: (joined: JoinedStories, { id, lang }: OfOne) => instrumentScene(joined, id, lang),
  encounter: (joined: JoinedStories, { id, lang }: OfOne) => encounterScene(joined, id, lang),
  accounts: accountOf,
  news: newsScene,
};

export type Scene = keyof typeof scenes;
/** What a scene is asked with. */
export type Given<Name extends Scene> = Parameters<(typeof scenes)[Name]>[1];
