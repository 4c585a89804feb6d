// node bench/polnear/run.mjs PATH [--half even|odd] [--misses N]: token F1 of source, cue and content on PolNeAR, where its
// text is at hand (`res/polnear/valid.txt` of github.com/cofe-ai/CofeNet). The text belongs to its publishers: it is read, never stored.
import { existsSync, readFileSync } from 'node:fs';
import { en } from '@masar/pack-en';
import { createReader } from '@masar/reader';
import { world } from '@masar/world';

const [path, ...rest] = process.argv.slice(2);
if (path === undefined || !existsSync(path)) {
  console.log('PolNeAR is not here: give the path of res/polnear/valid.txt of github.com/cofe-ai/CofeNet.');
  process.exit(path === undefined ? 2 : 0);
}
const option = (name) => (rest.includes(name) ? rest[rest.indexOf(name) + 1] : undefined);
const reader = createReader(en, world);
const roles = ['source', 'cue', 'content'];
const marks = { '``': '\u201c', "''": '\u201d', '`': '\u2018', '--': '\u2014', '-LRB-': '(', '-RRB-': ')' };
const noSpaceBefore = /^([.,;:?!%)\]\u201d]|'s|'S|n't|'re|'ll|'ve|'d|'m|')$/;
const noSpaceBehind = /^[([$\u201c\u2018]$/;

/** Quotation marks as copy prints them: some articles of the corpus open with the mark that closes. */
function markOf(raw, one) {
  if (raw === '``') one.open = true;
  if (raw !== "''") return marks[raw] ?? raw;
  one.open = !one.open;
  return one.open ? '\u201c' : '\u201d';
}

/** The articles: their tokens, the roles that annotators gave each, and the text that they make again. */
function articles(lines) {
  const found = new Map();
  for (const line of lines) {
    const { id, tokens, labels } = JSON.parse(line);
    const one = found.get(id) ?? { id, text: '', tokens: [] };
    found.set(id, one);
    tokens.forEach((raw, at) => {
      const token = markOf(raw, one);
      const last = one.text.at(-1);
      if (last !== undefined && !noSpaceBefore.test(token) && !noSpaceBehind.test(last)) one.text += ' ';
      one.tokens.push({ from: one.text.length, to: one.text.length + token.length, role: labels[at].slice(2) });
      one.text += token;
    });
  }
  return [...found.values()];
}

/** Auxiliaries and adverbs at the end of what stands before a verb: the corpus counts them to the cue. */
const helping =
  /(?:\s(?:has|have|had|is|are|was|were|be|been|did|does|do|not|n't|will|would|could|can|may|might|must|should|also|then|earlier|later|recently|previously|repeatedly|reportedly))*\s*$/;
/** Farthest that a description of who speaks may reach, in characters. */
const description = 160;

/**
 * What is read of an article: for each role the characters that it covers. The corpus takes other ends than ours: its source is
 * the whole noun phrase with what describes it, its cue the verb with its auxiliaries; so the words between a named speaker and
 * the verb, or behind a speaker who stands behind it, are given to the source and the auxiliaries to the cue.
 */
function read(text) {
  const { statements, mentions } = reader.read({ text, published: '2016-09-30' });
  const covered = { source: new Set(), cue: new Set(), content: new Set() };
  const cover = (role, from, to) => {
    for (let at = from; at < to; at++) covered[role].add(at);
  };
  for (const { speaker, speakerSpan, cue, content } of statements) {
    cover('cue', cue.from, cue.to);
    for (const span of content) cover('content', span.from, span.to);
    // An elided speaker is where he was last named.
    const named = speakerSpan ?? mentions.findLast((one) => one.actor === speaker && one.to <= cue.from);
    if (named === undefined) continue;
    cover('source', named.from, named.to);
    const between = text.slice(Math.min(named.to, cue.to), Math.max(named.from, cue.from));
    if (/[.!?]\s/.test(between) || between.length > description) continue;
    if (named.to <= cue.from) {
      const verb = cue.from - (helping.exec(between)?.[0].length ?? 0);
      cover('source', named.to, verb);
      cover('cue', verb, cue.from);
    } else {
      const said = content.find((span) => span.from > named.to)?.from ?? text.length;
      const rest = /^[^.!?\u201c;]*/.exec(text.slice(named.to, Math.min(said, named.to + description)))?.[0] ?? '';
      cover('source', named.to, named.to + rest.replace(/,?\s*(?:that)?\s*:?\s*$/, '').length);
    }
  }
  return covered;
}

const count = Object.fromEntries(roles.map((role) => [role, { right: 0, read: 0, gold: 0 }]));
const half = option('--half');
const misses = [];
articles(readFileSync(path, 'utf8').trim().split('\n')).forEach(({ id, text, tokens }, n) => {
  if (half !== undefined && (n % 2 === 0 ? 'even' : 'odd') !== half) return;
  const covered = read(text);
  for (const { from, to, role } of tokens) {
    const said = text.slice(from, to);
    for (const name of roles) {
      // A token has one role in the corpus: sources and cues of reports inside a content are content there.
      const mine = covered[name].has(from) && (name === 'content' || !covered.content.has(from));
      const gold = role === name;
      if (mine) count[name].read++;
      if (gold) count[name].gold++;
      if (mine && gold) count[name].right++;
    }
    if (role === 'cue' && !covered.cue.has(from) && /\p{L}/u.test(said))
      misses.push(`${id.slice(0, 20)} ${said}: ${text.slice(Math.max(0, from - 70), from)}[${said}]${text.slice(to, to + 60)}`);
  }
});
const f1 = ({ right, read: made, gold }) => (2 * right) / (made + gold || 1);
for (const role of roles) {
  const { right, read: made, gold } = count[role];
  console.log(
    `${role.padEnd(8)} precision ${(right / (made || 1)).toFixed(3)}  recall ${(right / (gold || 1)).toFixed(3)}  F1 ${f1(count[role]).toFixed(3)}  (${gold} tokens)`,
  );
}
for (const line of misses.slice(0, Number(option('--misses') ?? 0))) console.log(line);
