import { type Command, Option } from 'commander';
import type { DossierOptions } from './joined.ts';

/** Adds `masar dossier` and `masar compare`; `shared` adds the options of every command that reads stories. */
export function addDossierCommands(program: Command, shared: (command: Command) => Command): void {
  const joined = (command: Command) =>
    shared(command)
      .option('--json', 'as JSON')
      .option('--html [file]', 'write one self-contained page (to standard output without a file name)')
      .option('--until <date>', 'leave out stories published after this day')
      .option('--apart <sightings>', 'actors not to be joined, as the JSON names their sightings: r3/a11,r7/a2')
      .option('--all', 'show everything that was joined, and why')
      .addOption(new Option('--ui <lang>', 'language of labels').choices(['ar', 'en']))
      .option('--no-color', 'no colour');
  joined(
    program.command('dossier <paths...>').description('join stories to one record: who met, on which tracks, who stands where'),
  ).action(async (paths: string[], options: DossierOptions) => (await import('./joined.ts')).dossier(paths, options));
  joined(
    program.command('compare <paths...>').description('two accounts side by side: of two stories, or of two sides in a story or a folder'),
  )
    .option('--sides <two>', 'the two sides, as codes: RU,US')
    .option('--encounter <which>', 'the encounter that they tell of: an id or its day (default: the one of which both tell most)')
    .action(async (paths: string[], options: DossierOptions) => (await import('./joined.ts')).compare(paths, options));
}
