import { userInfo } from 'node:os';
import { jobKinds } from '@masar/archive/job';
import type { Command } from 'commander';
import type { AddOptions } from './adding.ts';
import type { CorrectOptions } from './correct.ts';
import { addDeskCommands } from './desk-commands.ts';
import type { SourcesOptions } from './fetching.ts';
import type { SearchOptions, ShowOptions } from './finding.ts';
import { formatNames } from './formats/names.ts';
import type { Out } from './outward.ts';
import { over, type Where } from './over.ts';
import type { RereadOptions } from './rereading.ts';
import type { RevisionsOptions } from './revisions.ts';
import type { SideOptions } from './sides.ts';
import type { WorkOptions } from './work.ts';

const fetching = () => import('./fetching.ts');
const finding = () => import('./finding.ts');
const keeping = () => import('./keeping.ts');

/** The commands over an archive: a folder of the embedded PostgreSQL, or a server's address. */
export function addArchiveCommands(program: Command): void {
  over(program.command('init').description('make an archive')).action(async (options: Where) => (await keeping()).init(options));
  const out = (command: Command) =>
    over(command).option('--internal <hosts...>', "hosts of one's own network that may be asked, host or host:port");
  out(
    program
      .command('add <paths...>')
      .description('read files, folders or addresses and keep what they say; feeds and OPML files are followed'),
  )
    .option('--lang <lang>', 'language of the stories, or auto', 'auto')
    .option('--published <date>', 'publication date where the copy does not give it, ISO 8601')
    .option('--redate', 'give --published also to stories that are kept with another date, and read them anew')
    .option('--outlet <name>', 'who published them, where the copy does not say; given also to stories that are kept and have none')
    .option('--outlet-folders', 'the same, each file by the outlet that its folder is called by')
    .option('--who <name>', 'whose word that is, for the log', userInfo().username)
    .option('--later', 'only keep the bytes: workers read them (masar work)')
    .action(async (given: string[], options: AddOptions) => (await import('./adding.ts')).addGiven(given, options));
  out(program.command('fetch').description('fetch the feeds that are due and take what is new in them')).action(
    async (options: Where & Out) => (await fetching()).fetchNow(options),
  );
  out(program.command('watch').description('fetch feeds as they come due, until stopped')).action(async (options: Where & Out) =>
    (await fetching()).watchFeeds(options),
  );
  over(program.command('sources').description('the feeds that are followed: how each is, and since when it is silent'))
    .option('--remove <address>', 'follow this feed no more')
    .option('--opml', 'as an OPML file')
    .option('--json', 'as JSON')
    .action(async (options: SourcesOptions) => (await fetching()).showSources(options));
  out(program.command('work').description('do the jobs that wait and what comes due: read, fetch, alert, join; until stopped'))
    .option('--workers <n>', 'processes that work', '1')
    .option('--only <kinds...>', `kinds of jobs to do: ${jobKinds.join(', ')}; all unless named`)
    .option('--until-empty', 'end when no job is left')
    .action(async (options: WorkOptions) => (await import('./work.ts')).workNow(options));
  over(
    program
      .command('jobs')
      .description('how many jobs wait, run and failed, and which are dead, with the reason, messages of alerts among them'),
  )
    .option('--revive', 'give dead jobs back to the workers')
    .option('--json', 'as JSON')
    .action(async (options: Where & { revive?: boolean; json?: boolean }) => (await import('./jobs.ts')).showJobs(options));
  addDeskCommands(program);
  over(program.command('search [words...]').description('find statements and encounters by their words and by who, to whom, what, when'))
    .option('--exact', 'words as written: no folding of letters, no clitics split off')
    .option('--kind <kind>', 'statement or encounter')
    .option('--speaker <name>', 'gazetteer key (person/sergey-lavrov) or name')
    .option('--side <side>', 'side of the speaker (RU, US, nato)')
    .option('--addressee <name>', 'who was told, or took part')
    .option('--act <act>', 'what a statement does (demand, deny …), or the status of an encounter')
    .option('--issue <issue>', 'gazetteer key of an issue')
    .option('--manner <manner>', 'direct, indirect or mixed; the kind of an encounter')
    .option('--outlet <name>', 'who published it')
    .option('--encounter <id>', 'an encounter and what was said at it')
    .option('--track <name>', 'sides and place of a track, as --facets tells them')
    .option('--rejected', 'also what readers have rejected')
    .option('--from <date>', 'published on or after this day')
    .option('--to <date>', 'published on or before this day')
    .option('--newest', 'newest first; words are found by relevance else')
    .option('--facets', 'tell also who, what, where and when of what is found')
    .option('--limit <n>', 'records a page', '20')
    .option('--after <cursor>', 'the page behind this cursor')
    .option('--json', 'as JSON')
    .option('--no-color', 'no colour')
    .action(async (words: string[], options: SearchOptions) => (await finding()).find(words, options));
  over(
    program
      .command('show <id>')
      .description('one record with the words around it and where it stands; or a story, its takes and its copies'),
  )
    .option('--json', 'as JSON')
    .option('--no-color', 'no colour')
    .action(async (id: string, options: ShowOptions) => (await finding()).showOne(id, options));
  over(program.command('correct <id>').description('say what a record should say; what was read is kept, and the change is logged'))
    .option('--speaker <name>', 'gazetteer key or name; "none" for nobody told')
    .option('--side <side>', 'side of the speaker; "none" for none')
    .option('--addressee <names...>', 'who was told; of an encounter, all who took part')
    .option('--act <act>', 'act of a statement, or status of an encounter')
    .option('--issue <issues...>', 'gazetteer keys of issues')
    .option('--on <days>', 'day of an encounter, as 2026-01-10, or 2026-01-10/2026-01-12; "none" for none told')
    .option('--place <name>', 'where an encounter is held, gazetteer key or name; "none" for nowhere told')
    .option('--reject', 'the story does not say this')
    .option('--merge <id>', 'that record is the same as this one: this one stands for both')
    .option('--split <words...>', 'the record is several: the words of each part, as the story has them')
    .option('--undo', 'take back what was done last: a correction, a merge, a split')
    .option('--why <reason>', 'the reason, for the history')
    .option('--who <name>', 'whose correction it is', userInfo().username)
    .action(async (id: string, options: CorrectOptions) => (await import('./correct.ts')).correctGiven(id, options));
  over(
    program
      .command('side <actor> [side]')
      .description('say of which side an actor is, in every story that there is and will be: gazetteer key or name; "none" for none'),
  )
    .option('--undo', 'take back what was done last with its side')
    .option('--why <reason>', 'the reason, for the log')
    .option('--who <name>', 'whose word it is', userInfo().username)
    .action(async (actor: string, side: string | undefined, options: SideOptions) =>
      (await import('./sides.ts')).sideOf(actor, side, options),
    );
  over(program.command('history <id>').description('what became of a record: who changed what, when and why'))
    .option('--json', 'as JSON')
    .action(async (id: string, options: Where & { json?: boolean }) => (await keeping()).showHistory(id, options));
  over(
    program
      .command('log [id]')
      .description('the change log, of one record where it is named: a line of JSON a change, each with the hash of the one before'),
  ).action(async (id: string | undefined, options: Where) => (await keeping()).showLog(id, options));
  over(program.command('revisions <story>').description('what its publisher changed in a story, revision by revision'))
    .option('--json', 'spans of what changed, instead of the words')
    .option('--no-color', 'plain text')
    .action(async (story: string, options: RevisionsOptions) => (await import('./revisions.ts')).showRevisions(story, options));
  over(program.command('reread').description('read every text again with this version; what a person has set stays'))
    .option('--dry-run', 'only say what would change')
    .option('--later', 'only make the jobs: workers read (masar work)')
    .option('--json', 'a line of JSON for each text that changes')
    .action(async (options: RereadOptions) => (await import('./rereading.ts')).rereadNow(options));
  over(program.command('export').description('hand every record on that holds, to standard output'))
    .option('--format <format>', [...formatNames, 'ics'].join(', '), 'ndjson')
    .option('--codebook', 'what the columns hold, instead of the records')
    .action(async (options: Where & { format: string; codebook?: boolean }) => (await import('./exporting.ts')).exportNow(options));
  over(program.command('backup <file>').description('write everything that the archive holds to one file, gzip')).action(
    async (file: string, options: Where) => (await keeping()).backUpTo(file, options),
  );
  over(program.command('restore <file>').description('put a backup into a new archive')).action(async (file: string, options: Where) =>
    (await keeping()).restore(file, options),
  );
  over(program.command('doctor').description('look whether everything in the archive is as it was received'))
    .option('--rebuild', 'first make anew what records are looked up by: words, facets, indexes')
    .action(async (options: Where & { rebuild?: boolean }) => (await keeping()).examine(options));
}
