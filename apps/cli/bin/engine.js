// What reads stories makes very many objects that soon end. The engine may take some of their kinds for lasting, and lay them
// among the lasting ones from then on: these fill with dead objects, and each new one lies where the processor has nothing at hand.
import { setFlagsFromString } from 'node:v8';

setFlagsFromString('--no-allocation-site-pretenuring');
