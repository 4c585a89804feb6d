import type { PersonRow } from '@masar/shapes';

import { peopleAfrica } from './people/africa.ts';
import { peopleAmericas } from './people/americas.ts';
import { peopleAsiaPacific } from './people/asia-pacific.ts';
import { peopleEgyptSudan } from './people/egypt-sudan.ts';
import { peopleEurope } from './people/europe.ts';
import { peopleGulfYemen } from './people/gulf-yemen.ts';
import { peopleIran } from './people/iran.ts';
import { peopleIsraelPalestine } from './people/israel-palestine.ts';
import { peopleLevantIraq } from './people/levant-iraq.ts';
import { peopleLibyaMaghreb } from './people/libya-maghreb.ts';
import { peopleRussia } from './people/russia.ts';
import { peopleTurkeyCaucasusCentralAsia } from './people/turkey-caucasus-central-asia.ts';
import { peopleUkraine } from './people/ukraine.ts';
import { peopleUnitedNations } from './people/united-nations.ts';
import { peopleUnitedStates } from './people/united-states.ts';

/** People in public office who take part in negotiations, by region. */
export const people: readonly PersonRow[] = [
  ...peopleUnitedStates,
  ...peopleRussia,
  ...peopleUkraine,
  ...peopleUnitedNations,
  ...peopleIran,
  ...peopleIsraelPalestine,
  ...peopleEgyptSudan,
  ...peopleLevantIraq,
  ...peopleGulfYemen,
  ...peopleLibyaMaghreb,
  ...peopleTurkeyCaucasusCentralAsia,
  ...peopleEurope,
  ...peopleAfrica,
  ...peopleAsiaPacific,
  ...peopleAmericas,
];
