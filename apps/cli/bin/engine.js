// What the engine of this process is told before anything is compiled (decisions/0023-young-objects.md).
import { setFlagsFromString } from 'node:v8';

// What reads stories makes very many objects that soon end. The engine may take some of their kinds for lasting, and lay them
// among the lasting ones from then on: these fill with dead objects, and each new one lies where the processor has nothing at hand.
setFlagsFromString('--no-allocation-site-pretenuring');
// Words that were not met for long are given up, a table at a time: by itself the engine would clean up only once there are twice
// as many lasting objects as it last left.
setFlagsFromString('--heap-growing-percent=25');
// What outlives a cleaning of the young ones is little: threads that share the work cost more, in waking and waiting, than they save.
setFlagsFromString('--no-parallel-scavenge');
