import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { makeArchive } from '../../../../packages/archive/test/prepared.ts';

const bin = fileURLToPath(new URL('../../bin/masar.js', import.meta.url));
const stories = fileURLToPath(new URL('../../../../samples/security-guarantees', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'masar-archive-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const masar = (...args: string[]) =>
  spawnSync(process.execPath, [bin, ...args], { encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } });

test('stories are added once, found, shown and found whole', () => {
  const place = ['--archive', join(folder, 'one')];
  expect(masar('add', stories, ...place).stdout).toMatch(/^33 stories added with \d+ records\.\n$/);
  expect(masar('add', stories, ...place).stdout).toBe('0 stories added with 0 records; 33 were there already.\n');
  const found = JSON.parse(masar('search', 'Geneva', '--side', 'RU', '--json', ...place).stdout);
  expect(found.count).toBeGreaterThan(0);
  expect(masar('show', found.hits[0].id, ...place).stdout).toContain(found.hits[0].quote.slice(0, 20));
  expect(masar('doctor', ...place).stdout).toMatch(/All is as it was received\.\n$/);
});

test('a story that is kept gets the date that it had not, and another one only when that is asked for', async () => {
  await makeArchive(join(folder, 'dated'));
  const file = join(folder, 'undated.txt');
  writeFileSync(file, 'Russian Foreign Minister Sergey Lavrov said that talks with the United States would be held in Geneva next Monday.');
  const place = ['--archive', join(folder, 'dated')];
  const add = (...more: string[]) => masar('add', file, ...place, ...more).stdout;
  const talks = () => JSON.parse(masar('search', '--kind', 'encounter', '--json', ...place).stdout).hits[0];
  const start = () =>
    JSON.parse(
      masar('export', '--format', 'ndjson', ...place)
        .stdout.trim()
        .split('\n')
        .find((line) => line.includes('"encounter"')) ?? '',
    ).on;
  add();
  const id = talks().id;
  expect([talks().published, start()]).toEqual([null, null]);
  expect(add('--published', '2022-01-04')).toBe(
    '0 stories added with 0 records; 1 were there already; 1 of them dated 2022-01-04 and read anew.\n',
  );
  expect([talks().id, talks().published, start()]).toEqual([id, '2022-01-04', '2022-01-10']);
  expect(add('--published', '2022-01-04')).toBe('0 stories added with 0 records; 1 were there already.\n');
  expect(add('--published', '2022-02-01')).toContain(
    '1 of them kept with another date (2022-01-04); to date them 2022-02-01: the same command with --redate\n',
  );
  expect(start()).toBe('2022-01-10');
  add('--published', '2022-02-01', '--redate');
  expect([talks().published, start()]).toEqual(['2022-02-01', '2022-02-07']);
  expect(masar('doctor', ...place).stdout).toContain('All is as it was received.');
  expect(masar('add', file, ...place, '--redate').stderr).toContain('--redate needs the date');
});

test('a text without an outlet gets the one that is given or its folder is called by, also when it is kept', async () => {
  await makeArchive(join(folder, 'outlets'));
  const place = ['--archive', join(folder, 'outlets')];
  const [one, two] = ['الأهرام', 'Gulf Post'].map((name, at) => {
    mkdirSync(join(folder, 'copy', name), { recursive: true });
    const file = join(folder, 'copy', name, 'story.txt');
    writeFileSync(file, `Sergey Lavrov said that round ${at + 1} of the talks would be held in Geneva.`);
    return file;
  }) as [string, string];
  const outlets = () => JSON.parse(masar('search', '--facets', '--json', ...place).stdout).facets.outlet;
  expect(masar('add', one, ...place).status).toBe(0);
  expect(masar('search', 'Geneva', ...place).stdout).toContain('outlet not known');
  expect(masar('add', join(folder, 'copy'), '--outlet-folders', ...place).stdout).toMatch(
    /^1 stories added with \d+ records; 1 were there already; 1 of them had no outlet and have one now\.\n$/,
  );
  expect(
    outlets()
      .map(({ value }: { value: string }) => value)
      .sort(),
  ).toEqual(['Gulf Post', 'الأهرام']);
  // One that is known stays.
  expect(masar('add', two, '--outlet', 'Other', ...place).stdout).toBe('0 stories added with 0 records; 1 were there already.\n');
  expect(masar('doctor', ...place).stdout).toContain('All is as it was received.');
  expect(masar('add', one, '--outlet', ' ', ...place).stderr).toContain('an outlet has a name');
});

test('an archive in use is refused in a sentence that says what to do', async () => {
  const place = join(folder, 'in-use');
  await makeArchive(place);
  writeFileSync(join(place, 'masar.pid'), String(process.pid));
  const { status, stderr } = masar('doctor', '--archive', place);
  rmSync(join(place, 'masar.pid'));
  expect(status).not.toBe(0);
  expect(stderr).toContain(`in use by process ${process.pid}`);
  expect(stderr).toContain("stop that one first (a desk by Ctrl-C where it runs), or do this on the desk's pages");
});

test('takes of one story are shown as one, each record in its take, and who carries a text is told', async () => {
  await makeArchive(join(folder, 'takes'));
  const place = ['--archive', join(folder, 'takes'), '--published', '2021-12-30'];
  const title = 'بوتين وبايدن يتفقان على مواصلة الحوار';
  const [first, second, copy] = ['1.txt', '2.txt', '3.txt'].map((name) => join(folder, name)) as [string, string, string];
  const lines = Array.from({ length: 9 }, (_, n) => `وقال المتحدث رقم ${n} إن البند ${n * 7} من المسودة سيبحث في جنيف.`).join('\n\n');
  writeFileSync(first, `${title}\n\nموسكو - قال وزير الخارجية الروسي سيرغي لافروف إن المحادثات ستعقد في جنيف.\n\n${lines}\n\n(يتبع)`);
  writeFileSync(second, `${title}\n\n(تتمة)\n\nوأضاف أن موسكو ترفض توسع الحلف شرقا.`);
  writeFileSync(copy, lines);
  masar('add', second, ...place);
  masar('add', first, copy, ...place);
  const at = place.slice(0, 2);
  const [hit] = JSON.parse(masar('search', 'توسع', '--json', ...at).stdout).hits;
  const record = masar('show', hit.id, ...at).stdout;
  const [, take = ''] = /^take +\u20682 of 2: (n-\w+), \d+–\d+\u2069$/m.exec(record) ?? [];
  expect(record).toMatch(/^also in +\u2068n-\w+ · 2021-12-30 · by text, \d+ %\u2069$/m);
  expect(masar('show', hit.story, ...at).stdout).toMatch(new RegExp(`^take 1 .*\n^take 2 +\u2068${take}, `, 'm'));
  expect(masar('show', take, ...at).stdout).toMatch(new RegExp(`^a take of +\u2068${hit.story}\u2069$`, 'm'));
});

test('what holds is exported: lines, a table, annotations that point at their words', () => {
  const place = ['--archive', join(folder, 'one')];
  const exported = (format: string) => masar('export', '--format', format, ...place).stdout;
  const lines = exported('ndjson').trim().split('\n');
  const count = JSON.parse(masar('search', '--json', ...place).stdout).count;
  expect(lines).toHaveLength(count);
  expect(exported('ndjson')).toBe(`${lines.join('\n')}\n`);
  const one = JSON.parse(lines[0] ?? '');
  const [columns = ''] = exported('csv').split('\n');
  const codebook = masar('export', '--codebook').stdout.trim().split('\n');
  expect(codebook.map((line) => line.split(' ')[0])).toEqual(columns.split(','));
  expect(Object.keys(one).sort()).toEqual(columns.split(',').sort());
  const { selector } = JSON.parse(exported('annotations').split('\n')[0] ?? '').target;
  expect(selector).toMatchObject([{ exact: one.quote }, { start: one.start, end: one.stop }]);
});

test('a backup restores to the same archive; one that is cut short restores nothing', async () => {
  await makeArchive(join(folder, 'restored'));
  const [place, other] = [
    ['--archive', join(folder, 'one')],
    ['--archive', join(folder, 'restored')],
  ];
  const file = join(folder, 'backup.gz');
  expect(masar('backup', file, ...place).stdout).toMatch(/^\d+ rows are in /);
  const cut = join(folder, 'cut.gz');
  writeFileSync(cut, readFileSync(file).subarray(0, 30_000));
  expect(masar('restore', cut, ...other).stderr).toContain('is no backup, or a damaged one');
  expect(masar('doctor', ...other).stdout).toMatch(/^sources +0\n/);
  expect(masar('restore', file, ...other).status).toBe(0);
  for (const command of ['doctor', 'export']) expect(masar(command, ...other).stdout).toBe(masar(command, ...place).stdout);
  expect(masar('restore', file, ...other).stderr).toContain('the archive is not empty');
  const altered = join(folder, 'altered.gz');
  writeFileSync(altered, gzipSync(gunzipSync(readFileSync(file)).toString().replace('Geneva', 'Vienna')));
  expect(masar('restore', altered, '--archive', join(folder, 'altered')).stderr).toContain('damaged');
});

test('a correction outlasts a re-reading', () => {
  const place = ['--archive', join(folder, 'one')];
  const [hit] = JSON.parse(masar('search', 'Geneva', '--side', 'RU', '--json', ...place).stdout).hits;
  expect(masar('correct', hit.id, '--act', 'deny', '--why', 'he did', '--who', 'Nada', ...place).status).toBe(0);
  expect(masar('reread', '--dry-run', ...place).stdout).toBe(
    '33 texts read again: 0 records would be added, 0 would be changed, 0 would be withdrawn.\n',
  );
  expect(masar('history', hit.id, ...place).stdout).toMatch(/corrected by .Nada. {2}act: .+ → .deny. {2}\(.he did.\)\n$/);
  expect(masar('correct', hit.id, '--undo', ...place).status).toBe(0);
  const [met] = JSON.parse(masar('search', '--kind', 'encounter', '--json', ...place).stdout).hits;
  const said = ['--on', '2022-01-10', '--place', 'جنيف', '--addressee', 'Lavrov', '--who', 'Nada'];
  expect(masar('correct', met.id, ...said, ...place).status).toBe(0);
  expect(JSON.parse(masar('show', met.id, '--json', ...place).stdout)).toMatchObject({
    on: '2022-01-10',
    place: 'place/geneva',
    addressees: ['person/sergey-lavrov'],
  });
  const sideNow = () => JSON.parse(masar('search', '--speaker', 'person/sergey-lavrov', '--json', ...place).stdout).hits[0].side;
  expect(masar('side', 'لافروف', 'Belarus', ...place).stdout).toBe('person/sergey-lavrov is of BY in every story.\n');
  expect(sideNow()).toBe('BY');
  expect(masar('side', 'Lavrov', 'Xanadu', ...place).stderr).toContain('"Xanadu" is no side');
  expect(masar('side', 'Lavrov', '--undo', ...place).stdout).toBe('Taken back: the side of person/sergey-lavrov.\n');
  expect(sideNow()).toBe('RU');
  expect(masar('correct', met.id, '--on', 'tomorrow', ...place).stderr).toContain('"tomorrow" is no day');
  expect(masar('correct', met.id, '--undo', ...place).status).toBe(0);
});

test('records are merged and split, their ids lead on, and it is taken back', () => {
  const place = ['--archive', join(folder, 'one')];
  const [one, other] = JSON.parse(masar('search', 'Geneva', '--kind', 'statement', '--json', ...place).stdout).hits;
  expect(masar('correct', one.id, '--merge', other.id, ...place).stdout).toContain(`Merged: ${other.id} leads to ${one.id} now.`);
  expect(masar('show', other.id, ...place).stdout).toMatch(new RegExp(`leads to +.?${one.id}`));
  expect(masar('correct', other.id, '--undo', ...place).status).toBe(0);
  const words: string[] = one.quote.split(' ');
  const parts = [words.slice(0, 3), words.slice(3)].map((some) => some.join(' '));
  expect(masar('correct', one.id, '--split', ...parts, ...place).stdout).toMatch(/^Split: \S+ leads to \S+ and \S+ now\./);
  expect(masar('correct', one.id, '--undo', ...place).status).toBe(0);
  expect(masar('history', one.id, ...place).stdout).toMatch(/ merged by .* taken back by .* split by .* taken back by /s);
});

test.each([
  [['show', 's-none'], 'the archive has no record and no story "s-none"'],
  [['correct', 's-none', '--reject'], 'there is no record "s-none"'],
  [['export', '--format', 'xlsx'], '"xlsx" is no format'],
  [['search', '--limit', '0'], '"0" is no number of records from 1 to 1000'],
  [['add', 'no/such/file'], 'there is no file or folder "no/such/file"'],
  [['search', 'x', '--after', 'nonsense'], 'no cursor'],
])('%j gives one clear sentence', (args, sentence) => {
  const { status, stderr } = masar(...args, '--archive', join(folder, 'one'));
  expect(status).toBe(1);
  expect(stderr).toContain(sentence);
});

test('a server that is not there is said so, without its password', () => {
  const { status, stderr } = masar('init', '--archive', 'postgres://desk:secret@127.0.0.1:1/masar');
  expect(status).toBe(1);
  expect(stderr).toContain("the archive's database does not answer");
  expect(stderr).not.toContain('secret');
});

/** How often the writer is killed; the twenty with MASAR_KILLS=20. */
const kills = Number(process.env['MASAR_KILLS'] ?? 3);

test(`killed ${kills} times in the midst of adding, everything is there once and whole`, async () => {
  const place = ['--archive', join(folder, 'killed')];
  const whole = ['--archive', join(folder, 'undisturbed')];
  for (const name of ['killed', 'undisturbed']) await makeArchive(join(folder, name));
  const began = performance.now();
  masar('add', stories, ...whole);
  const took = performance.now() - began;
  for (let n = 0; n < kills; n++) {
    const child = spawn(process.execPath, [bin, 'add', stories, ...place], { stdio: 'ignore' });
    const gone = new Promise((resolve) => child.once('exit', resolve));
    // Its first part is the start of the program and of the database.
    await new Promise((resolve) => setTimeout(resolve, took * (0.3 + 0.6 * Math.random())));
    child.kill('SIGKILL');
    await gone;
  }
  expect(masar('add', stories, ...place).status).toBe(0);
  expect(masar('doctor', ...place).stdout).toBe(masar('doctor', ...whole).stdout);
});
