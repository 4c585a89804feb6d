// The reader that is measured.
import { createReader } from '../packages/reader/dist/index.js';
import { ar } from '../packs/ar/dist/index.js';
import { world } from '../packs/world/dist/index.js';

export const reader = createReader(ar, world);
