// Joins stories and looks at what became of them in a thread of its own: it takes seconds, in which the desk answers.
import { randomUUID } from 'node:crypto';
import { parentPort } from 'node:worker_threads';
import { dossierOf, follow } from '@masar/dossier';
import { sounds, world } from '@masar/world';

let named = [];
let joined = null;

const tasks = {
  take: ({ some, isFirst }) => {
    if (isFirst) named = [];
    named.push(...some);
    return null;
  },
  join: (number) => {
    const dossier = dossierOf(named, { world, sounds });
    named = [];
    joined = { number, dossier };
    return dossier;
  },
  /** Null where the stories were joined anew meanwhile: who asks has another dossier in mind. */
  follow: ({ number, before, records }) => {
    if (joined?.number !== number) return null;
    const recordOf = new Map(records);
    return follow(joined.dossier, before, { recordOf: (local) => recordOf.get(local), now: new Date().toISOString(), uid: randomUUID });
  },
};

parentPort.on('message', ({ task, given }) => {
  try {
    parentPort.postMessage({ made: tasks[task](given) });
  } catch (error) {
    parentPort.postMessage({ fault: error.message });
  }
});
