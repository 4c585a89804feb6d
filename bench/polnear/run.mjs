// node bench/polnear/run.mjs PATH [--half even|odd] [--misses N]: token F1 of source, cue and content on PolNeAR, where its
// text is at hand (`res/polnear/valid.txt` of github.com/cofe-ai/CofeNet). The text belongs to its publishers: it is read, never stored.
// Cues that were read are widened as the corpus's guide cuts them (the whole verb group, manner, what leads to the content), and none is
// added: decisions/0020-cues-of-others.md.
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
const marks = { '``': '\u201c', "''": '\u201d', '`': '\u2018', "'''": '\u2019\u201d', '--': '\u2014', '-LRB-': '(', '-RRB-': ')' };
const noSpaceBefore = /^([.,;:?!%)\]\u2019\u201d]|\u2019\u201d|'s|'S|n't|'re|'ll|'ve|'d|'m|')$/;
const noSpaceBehind = /^[([$\u201c\u2018]$/;

/** Quotation marks as copy prints them: some articles of the corpus open, too, with the mark that closes. */
function markOf(raw, one) {
  const closes = one.inner && (raw === "'" || raw === "'''");
  if (closes || raw === '`') one.inner = !closes;
  if (closes && raw === "'") return '\u2019';
  if (raw === "'''") one.open = false;
  if (raw !== '``' && raw !== "''") return marks[raw] ?? raw;
  one.open = raw === '``' || (!one.opens && !one.open);
  return one.open ? '\u201c' : '\u201d';
}

/**
 * The articles: their tokens, the roles that annotators gave each, and the text that they make again. The corpus has a sentence
 * a line and no paragraphs: a line is one here, but where a quotation goes on or another follows.
 */
function articles(lines) {
  const found = new Map();
  const read = lines.map((line) => JSON.parse(line));
  const opening = new Set(read.filter(({ tokens }) => tokens.includes('``')).map(({ id }) => id));
  for (const { id, tokens, labels } of read) {
    const one = found.get(id) ?? { id, text: '', tokens: [], open: false, opens: opening.has(id) };
    found.set(id, one);
    const goesOn = one.open || tokens[0] === '``' || (tokens[0] === "''" && !one.opens);
    if (one.text !== '') one.text += goesOn ? ' ' : '\n';
    tokens.forEach((raw, at) => {
      const token = markOf(raw, one);
      if (at > 0 && !noSpaceBefore.test(token) && !noSpaceBehind.test(one.text.at(-1))) one.text += ' ';
      one.tokens.push({ from: one.text.length, to: one.text.length + token.length, role: labels[at].slice(2) });
      one.text += token;
    });
  }
  return [...found.values()];
}

/** Verbs that carry an infinitive, as the pack has them. */
const carrying = en.lexicon.filter(({ senses }) => senses.carries).map(({ text }) => text);
/** Auxiliaries, adverbs and verbs that carry an infinitive, at the end of what stands before a verb: the corpus counts them to the cue. */
const helping = new RegExp(
  '(?:(?:^|\\s)(?:has|have|had|is|are|was|were|be|been|being|did|does|do|not|will|would|could|can|may|might|must|should|ca(?=n)|wo(?=n)|' +
    'also|then|ever|never|always|often|again|just|only|even|still|too|so|very|further|later|earlier|now|long|first|once|since|already|' +
    `(?:${carrying.join('|')}) to|to|[a-z]+ly)|n['\u2019]t|['\u2019](?:ve|re|ll|d|m)|(?<=\\b(?:s?he|it|that|there|who))['\u2019]s)*\\s*$`,
  'i',
);
/** What leads to the content right behind a cue and belongs to the cue there: a preposition that the verb governs, a colon. */
const leading = /^\s*(?::|(?:of|for|against|about|on|at|over|with))(?=\s*["\u201c\u2018]?\s*$)/;
/** Where it was said, right behind the verb: "said in an interview", "wrote in an email". */
const setting = /^\s(?:in|at|during)\s(?:a|an|his|her|their)(?:\s[a-z-]+){1,3}(?=\s?[.,;:\u201c]|\s(?:that|with|in|on)\s)/;
/** In what manner: the adverbs and the "with" behind a verb, "said repeatedly", "said with a smile". */
const manner = /^\s(?:(?!only|early)[a-z]+ly|again|back|out|aloud)(?=[\s.,:;])|^\swith\san?\s[\w-]+(?=\s?[.,;:\u201c])/;
/** Between who owns a noun of speech and the noun, what the corpus counts to the cue: the possessive, and what describes the noun. */
const owning = /^(?:'s)?(?:\s[a-z-]+){0,3}\s$/;

/** Where a cue begins as the corpus cuts it; `owner` is who owns a noun of speech. */
function cueFrom(text, cue, owner) {
  const between = owner === null || owner.to >= cue.from ? '' : text.slice(owner.to, cue.from);
  if (owning.test(between)) return owner.to + (between.startsWith(' ') ? 1 : 0);
  const before = text.slice(Math.max(0, cue.from - 60), cue.from).split(/[.,;:!?\u201c\u201d]/);
  return cue.from - (helping.exec(before.at(-1))?.[0].trimStart().length ?? 0);
}

/** Verbs whose object is a noun of attitude, by the id of their row. */
const carriers = new Set(
  en.lexicon.flatMap(({ senses }) => (senses.cue ?? []).filter(({ frame }) => frame.kind === 'support').map(({ frame }) => frame.id)),
);
/** Nouns of attitude as the pack has them, each with the words behind which its content stands. */
const attitudes = new Map(en.lexicon.filter(({ senses }) => senses.speechNoun).map(({ text, senses }) => [text, senses.speechNoun]));
/** Farthest that a description of who speaks may reach, in characters. */
const description = 160;

/** How far into its content a cue reaches that ends with a noun of attitude: "expressed [deep concern about] the raid". */
function attitudeEnd(text, { from, to }) {
  const words = /^((?:[\w'.-]+\s){0,3}?)([a-z]+)\s([a-z]+)\s/.exec(text.slice(from, Math.min(to, from + 80)));
  for (let at = from; words !== null && at < from + 60; ) {
    const piece = /^([\w'.-]+)\s([a-z]+)\s/.exec(text.slice(at, to));
    if (piece === null) return from;
    const noun = attitudes.get(piece[1]);
    if (noun?.by.includes(piece[2])) return at + piece[1].length + (piece[2] === 'that' || piece[2] === 'to' ? 0 : 1 + piece[2].length);
    at += piece[1].length + 1;
  }
  return from;
}

/**
 * What is read of an article: for each role the characters that it covers. The corpus takes other ends than ours: its source is
 * the whole noun phrase with what describes it; its cue the verb with its auxiliaries, with what it governs or the noun of
 * attitude that is its object, and with where it was said; its content has its complementizer and its quotation marks, and leaves out an attribution that stands inside the sentence; of a
 * noun of speech the cue takes the possessive and what describes it. So the
 * words between a named speaker and the verb, or behind a speaker who stands behind it, are given to the source, and those to
 * the cue or the content: by the words of the text alone.
 */
function read(text) {
  const { statements, mentions } = reader.read({ text, published: '2016-09-30' });
  const covered = { source: new Set(), cue: new Set(), content: new Set() };
  const cover = (role, from, to) => {
    for (let at = from; at < to; at++) covered[role].add(at);
  };
  for (const { speaker, speakerSpan, cue, content, why } of statements) {
    const verb = cueFrom(text, cue, why.rule.includes('/noun-') ? speakerSpan : null);
    cover('cue', verb, cue.to);
    const attribution = attributionOf(text, cue, speakerSpan, verb);
    for (const span of content) for (const piece of without(widened(text, span), attribution)) cover('content', ...piece);
    const [first] = content;
    if (first.from >= cue.to) {
      const lead = leading.exec(text.slice(cue.to, first.from))?.[0];
      if (lead !== undefined) cover('cue', cue.to, cue.to + lead.length);
      if (carriers.has(why.rule.split('/').at(-1))) {
        const end = attitudeEnd(text, first);
        cover('cue', end > first.from ? cue.to : end, end);
        for (let at = first.from; at < end; at++) covered.content.delete(at);
      }
    }
    const behind = text.slice(cue.to, cue.to + 120);
    const where = (setting.exec(behind) ?? manner.exec(behind))?.[0];
    if (where !== undefined && !content.some((span) => span.from < cue.to + where.length && span.to > cue.to))
      cover('cue', cue.to, cue.to + where.length);
    // An elided speaker is where he was last named.
    const named = speakerSpan ?? mentions.findLast((one) => one.actor === speaker && one.to <= cue.from);
    if (named === undefined) continue;
    cover('source', named.from, named.to);
    const between = text.slice(Math.min(named.to, cue.to), Math.max(named.from, cue.from));
    if (/[.!?]\s/.test(between) || between.length > description) continue;
    if (named.to <= cue.from) cover('source', named.to, Math.max(named.to, verb));
    else {
      const said = content.find((span) => span.from > named.to)?.from ?? text.length;
      const rest = /^[^.!?\u201c;]*/.exec(text.slice(named.to, Math.min(said, named.to + description)))?.[0] ?? '';
      cover('source', named.to, named.to + rest.replace(/,?\s*(?:that)?\s*:?\s*$/, '').length);
    }
  }
  return covered;
}

/** An attribution with its marks, from its first word to its last: who speaks, what describes him, the verb. */
function attributionOf(text, cue, speakerSpan, verb) {
  const from = Math.min(verb, speakerSpan?.from ?? verb);
  const named = Math.max(cue.to, speakerSpan?.to ?? cue.to);
  const rest = /^,?[^.!?,;\u201c\u201d]*/.exec(text.slice(named))?.[0].length ?? 0;
  return { from, to: speakerSpan !== null && speakerSpan.from > cue.from ? named + rest : named };
}

/** The pieces of content that its own attribution leaves: ours holds an attribution that stands inside a sentence, the corpus does not. */
const without = ([from, to], attribution) =>
  attribution.from < to && attribution.to > from
    ? [
        [from, Math.max(from, attribution.from)],
        [Math.min(to, attribution.to), to],
      ]
    : [[from, to]];

/** Content with the complementizer before it and the quotation marks at its ends. */
function widened(text, { from, to }) {
  const before = /(?:that\s)?\u201c?$/.exec(text.slice(Math.max(0, from - 7), from))?.[0].length ?? 0;
  const behind = /^[,.!?]?\s?\u201d/.exec(text.slice(to, to + 4))?.[0].length ?? 0;
  return [from - before, to + behind];
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
