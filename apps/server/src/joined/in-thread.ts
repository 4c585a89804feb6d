import { randomUUID } from 'node:crypto';
import { parentPort } from 'node:worker_threads';
import { type PackedReading, readingOf, type StoryReading } from '@masar/archive';
import { type Followed, follow, type Looked } from '@masar/dossier';
import { type Answer, jsonOf } from '../answer.ts';
import { type Scene, scenes } from '../scenes/scenes.ts';
import { type JoinedStories, joinedOf } from './stories.ts';

const readings = new Map<string, StoryReading>();
let joined: JoinedStories | null = null;

interface ToJoin {
  readonly stories: readonly string[];
  readonly number: number;
  readonly sides: ReadonlyMap<string, string | null>;
}

/** What a thread that joins stories is asked for: it takes seconds, in which the desk answers. */
const tasks = {
  /** Forgets stories that are no longer among these, and those that changed; gives those that it needs. */
  missing: ({ stories, changed }: { readonly stories: readonly string[]; readonly changed: readonly string[] }): readonly string[] => {
    const wanted = new Set(stories);
    for (const id of readings.keys()) if (!wanted.has(id)) readings.delete(id);
    for (const id of changed) readings.delete(id);
    return stories.filter((id) => !readings.has(id));
  },
  take: (some: readonly PackedReading[]): null => {
    for (const one of some) readings.set(one.story, readingOf(one));
    return null;
  },
  /** Joins these stories, actors of these sides; `number` names what comes of it. */
  join: ({ stories, number, sides }: ToJoin): null => {
    joined = joinedOf(
      stories.flatMap((id) => readings.get(id) ?? []),
      number,
      sides,
    );
    return null;
  },
  /** Null where the scene shows one thing that is not there. */
  scene: ({ name, given }: { readonly name: Scene; readonly given: unknown }): Answer | null => {
    if (joined === null) throw new Error('nothing is joined yet');
    const made = (scenes[name] as (joined: JoinedStories, given: unknown) => unknown)(joined, given);
    return made === null ? null : jsonOf(made);
  },
  /** What changed of the stories that were joined under `number`; null where others were joined meanwhile. */
  follow: ({ number, before }: { readonly number: number; readonly before: Followed }): Looked | null => {
    if (joined?.number !== number) return null;
    const { dossier, records } = joined;
    return follow(dossier, before, { recordOf: (local) => records.get(local), now: new Date().toISOString(), uid: randomUUID });
  },
};

export type Tasks = typeof tasks;
export type Task = keyof Tasks;

parentPort?.on('message', ({ id, task, given }: { id: number; task: Task; given: never }) => {
  try {
    const made: unknown = tasks[task](given);
    // An answer is handed over, not copied.
    parentPort?.postMessage({ id, made }, task === 'scene' && made !== null ? [(made as Answer).body.buffer as ArrayBuffer] : []);
  } catch (error) {
    parentPort?.postMessage({ id, fault: (error as Error).message });
  }
});
