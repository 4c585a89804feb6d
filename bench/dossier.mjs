// npm run bench -- dossier [--json] [--stories N]: joining the readings of N stories, and of a half, a quarter and an eighth of them.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const rest = process.argv.slice(3);
const stories = Number(rest[rest.indexOf('--stories') + 1]) || 10_000;
const rows = [8, 4, 2, 1].map((part) => {
  const join = fileURLToPath(new URL('dossier-join.mjs', import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [join, String(Math.round(stories / part))], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
});
if (rest.includes('--json')) console.log(JSON.stringify(rows));
else
  for (const { stories: count, join_ms, busy_ms, ms_per_story, peak_mb, statements, encounters } of rows)
    console.log(
      `${String(count).padStart(8)} stories ${String(join_ms).padStart(7)} ms ${ms_per_story.toFixed(3)} ms a story ${String(busy_ms).padStart(7)} ms of processors ${String(peak_mb).padStart(5)} MB at most  ${statements} statements, ${encounters} encounters`,
    );
