import type { FormKind, Senses, Token } from '@masar/shapes';

export type Tense = 'past' | 'future' | null;

/** Tokens before a time in which its tense is sought, and behind it. */
const before = 14;
const behind = 4;

/** Whether the sentence that holds the tokens `from` to `to` tells of the past or of what is to come. */
export function tenseAt(tokens: readonly Token[], from: number, to: number): Tense {
  // "had been planned for Friday": what is for a day had it ahead, whatever became of it.
  if (tokens[from - 1]?.word.senses.time?.['tense'] === 'due') return 'future';
  for (let at = from - 1; at >= Math.max(0, from - before); at--) {
    const token = tokens[at] as Token;
    if (endsSentence(token)) break;
    const sign = isToDo(tokens, at) ? 'future' : helped(tokens, at) && said(token) !== 'future' ? null : signOf(token.word.senses);
    if (sign !== null) return sign === 'future' && wasToBe(tokens, at) ? null : sign;
  }
  for (let at = to; at < Math.min(tokens.length, to + behind); at++) {
    const token = tokens[at] as Token;
    if (endsSentence(token)) break;
    if (signOf(token.word.senses) === 'future') return 'future';
  }
  return null;
}

const said = (token: Token): unknown => token.word.senses.time?.['tense'];

/** An infinitive behind its particle is of what is still to be done: "agreed to meet on Monday". */
const isToDo = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.word.senses.infinitive === true && tokens[at]?.word.senses.verb?.form === 'infinitive';

/** True behind an auxiliary that is a word of its own: it tells the tense, not the participle. */
const helped = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.word.senses.helps !== undefined && tokens[at]?.word.senses.helps === undefined;

/** True when a past auxiliary stands before what is planned or present: it was to be, on the day that is nearest. */
function wasToBe(tokens: readonly Token[], at: number): boolean {
  for (let near = at - 1; near >= Math.max(0, at - 6); near--) {
    const token = tokens[near] as Token;
    if (endsSentence(token)) return false;
    if (token.word.senses.time?.['tense'] === 'past') return true;
  }
  return false;
}

function signOf(senses: Senses): Tense {
  const said = senses.time?.['tense'];
  if (said === 'past' || said === 'future') return said;
  if (said !== undefined) return null;
  const form = senses.verb?.form ?? senses.encounterVerb?.form ?? senses.cue?.[0]?.form;
  return form === undefined ? null : ofForm(form, senses.cue !== undefined);
}

/** A present that reports says nothing of when; any other present is of what is still to be. */
function ofForm(form: FormKind, reports: boolean): Tense {
  if (form === 'future') return 'future';
  if (form === 'past') return 'past';
  return form === 'present' && !reports ? 'future' : null;
}

export function endsSentence(token: Token): boolean {
  if (token.kind === 'break') return true;
  const { key } = token.word;
  return token.kind === 'mark' && (key === '.' || key === '!' || key === '?' || key === '\u061f');
}

/** True when a first person stands just before: the words are a speaker's own and count from the day he spoke. */
export function spokenAt(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 4); at--) {
    const token = tokens[at] as Token;
    if (endsSentence(token)) return false;
    const { suffix, senses } = token.word;
    const agreement = senses.verb?.agreement ?? senses.encounterVerb?.agreement;
    if (suffix?.person === 1 || agreement?.person === 1) return true;
  }
  return false;
}
