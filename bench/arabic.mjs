// The reader that is measured, run as the command runs it.
import '../apps/cli/bin/engine.js';
import { createReader } from '@masar/reader';
import { ar } from '../packs/ar/dist/index.js';
import { world } from '../packs/world/dist/index.js';

export const reader = createReader(ar, world);
