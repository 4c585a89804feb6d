// Runs the embedded PostgreSQL in a thread of its own, so that the caller's event loop is never held up by it.
import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';

const db = await PGlite.create(workerData.folder);
const server = new PGLiteSocketServer({ db, path: workerData.socket });
await server.start();
parentPort.postMessage('ready');
parentPort.once('message', async () => {
  await server.stop();
  await db.close();
  parentPort.postMessage('closed');
  parentPort.close();
});
