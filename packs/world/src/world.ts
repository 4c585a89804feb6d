import type { World } from '@masar/shapes';

import { conduct } from './conduct.ts';
import { issues } from './issues.ts';
import { organisations } from './organisations.ts';
import { people } from './people.ts';
import { places } from './places.ts';
import { states } from './states.ts';

/** The gazetteer. */
export const world: World = { states, organisations, people, places, issues: [...issues, ...conduct] };
