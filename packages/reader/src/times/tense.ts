import type { FormKind, Senses, Token } from '@masar/shapes';

/** `near`: what was to be, on a day that may lie behind or ahead; `since`: what has begun already. */
export type Tense = 'past' | 'future' | 'near' | 'since' | null;

/** Tokens before a time in which its tense is sought, and an auxiliary of what is to come; behind it, and behind a time that opens its sentence. */
const before = 14;
const helperBefore = 20;
const behind = 6;
const behindFronted = 14;

/** Whether the sentence that holds the tokens `from` to `to` tells of the past or of what is to come; words before `bound` are left out. */
export function tenseAt(tokens: readonly Token[], from: number, to: number, bound: number): Tense {
  if (tokens[from - 1]?.word.senses.time?.['since'] !== undefined || datesText(tokens, from, to)) return 'since';
  // "had been planned for Friday": what is for a day had it ahead, whatever became of it.
  if (isPutOffTo(tokens, from)) return 'future';
  if (isPutOffFrom(tokens, from)) return 'near';
  if (proposes(tokens[from - 1]) || datesMeeting(tokens, from, to)) return 'near';
  if (said(tokens[from - 1]) === 'due') return dueTense(tokens, from, to);
  if (edgeLeads(tokens, from)) return 'future';
  const tense = aroundAt(tokens, from, to, bound);
  // "Ruled out a round before June": what has been said is of a time that may lie ahead; "want it before June" of one that does.
  if (tense !== 'past' && tense !== null) return tense;
  return leadsBefore(tokens, from) ? (tense === null ? 'future' : 'near') : tense;
}

/** "Before June", "ahead of the vote on Tuesday", "ahead of the king's speech on 3 May": with an article and a noun or two between. */
function leadsBefore(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 6); at--) {
    const token = tokens[at] as Token;
    if (token.word.senses.phase === 'before') return true;
    if (token.kind !== 'word' && token.word.senses.possessive === undefined) return false;
    if (signAt(tokens, at) !== null) return false;
  }
  return false;
}

/** «بعد هجوم الأحد», «عقب محادثات مكثفة الأربعاء»: what something comes after is behind it. */
function afterEvent(tokens: readonly Token[], verb: number, from: number): boolean {
  for (let at = from - 2; at > verb && at >= from - 6; at--) {
    const { kind, word } = tokens[at] as Token;
    if (kind !== 'word') return false;
    if (word.senses.time?.['following'] !== undefined) return true;
    if (word.senses.preposition !== undefined && word.senses.time?.['join'] !== 'of') return false;
  }
  return false;
}

/** "By the start of the session on Tuesday", "until the close of business on Friday": due by what begins or ends on that day. */
function edgeLeads(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(1, from - 5); at--) {
    const token = tokens[at] as Token;
    if (token.word.senses.time?.['edge'] !== undefined) return said(tokens[at - 1]) === 'due' && !wasToBe(tokens, at - 1);
    if (token.kind !== 'word' || signAt(tokens, at) !== null) return false;
  }
  return false;
}

/** "To build on the November 2 talks": a meeting that is named by its date is on the nearest such day. */
const datesMeeting = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens[to]?.word.senses.encounter !== undefined && tokens[from - 1]?.word.senses.determiner === 'definite';

/** "Had proposed Monday": the day itself is what is proposed. */
const proposes = (token: Token | undefined): boolean =>
  token?.word.senses.cue?.some(({ form, frame }) => form !== 'noun' && frame.act === 'propose') === true;

/** "A day of prayer on 1 May during which they will speak": what follows happens on it. */
function isWithin(tokens: readonly Token[], to: number): boolean {
  const { preposition, time } = tokens[to]?.word.senses ?? {};
  return preposition !== undefined && time?.['tense'] === undefined && tokens[to + 1]?.word.senses.relative !== undefined;
}

/** What the signs around a time tell, the nearest before it first. */
function aroundAt(tokens: readonly Token[], from: number, to: number, bound: number): Tense {
  // "17 May: the envoy gives": the day that heads a line of a chronicle.
  if (tokens[to]?.word.key === ':' && (from === 0 || tokens[from - 1]?.kind === 'break')) return null;
  if (isWithin(tokens, to) && tenseBehind(tokens, to, behindFronted) === 'future') return 'future';
  const start = Math.max(bound, from - before);
  let at = from - 1;
  for (; at >= start && !endsClause(tokens, at); at--) {
    const sign = signAt(tokens, at);
    if (sign === 'future') {
      if (isPresentForm((tokens[at] as Token).word.senses) && (afterEvent(tokens, at, from) || wasDoing(tokens, at))) return 'past';
      return wasToBe(tokens, at) || cameTo(tokens, at) || isOff(tokens, to) ? 'near' : sign;
    }
    if (sign === null) continue;
    // "Said the talks Sunday would …": a day behind a noun of meeting is of what is said, "said in Cairo on Sunday that" is not.
    if (isReport(tokens, at) && (callsFor(tokens, at + 1, from) || undertakes(tokens, at, from) || decidesOn(tokens, at, from)))
      return 'future';
    if (
      isReport(tokens, at) &&
      tenseBehind(tokens, to, namesMeeting(tokens, at + 1, from) || ownsMeeting(tokens, from, to) ? behind : 1) === 'future'
    )
      return 'future';
    return sign;
  }
  const far = at < start ? farHelper(tokens, at, bound, from) : null;
  if (far !== null) return far;
  if (from - 1 - at <= 1) return tenseBehind(tokens, to, behindFronted);
  // "A meeting on 20 May, the fourth of that year, ended": far behind, only what is over is of the time.
  return (
    tenseBehind(tokens, to, behind, afterEvent(tokens, at, from)) ?? (tenseBehind(tokens, to, behindFronted) === 'past' ? 'past' : null)
  );
}

/** "Came to Rome to attend a session on Sunday": what somebody has come for may be over. */
function cameTo(tokens: readonly Token[], at: number): boolean {
  if (!isToDo(tokens, at)) return false;
  for (let near = at - 2; near >= Math.max(0, at - 8); near--) {
    const token = tokens[near] as Token;
    if (endsClause(tokens, near)) return false;
    if (token.word.senses.time?.['came'] !== undefined) return said(tokens[near - 1]) !== 'future';
  }
  return false;
}

/** "The session planned for Tuesday was scrapped": behind the time, what was to be is called off or put off. */
function isOff(tokens: readonly Token[], to: number): boolean {
  for (let at = to; at < Math.min(tokens.length, to + behind); at++) {
    if (endsSentence(tokens[at] as Token)) return false;
    const { encounterVerb } = tokens[at]?.word.senses ?? {};
    if (encounterVerb?.status === 'cancelled' || encounterVerb?.status === 'postponed') return encounterVerb.form !== 'infinitive';
  }
  return false;
}

/** What is for a day has it ahead, but where the copy tells that it is over: "by Sunday the talks had stalled". */
function dueTense(tokens: readonly Token[], from: number, to: number): Tense {
  const opens = tokens[from - 2] === undefined || endsSentence(tokens[from - 2] as Token);
  // "Ahead of Friday's session they unveiled a plan": it may still be to come.
  if (opens && becameOf(tokens, to)) return tokens[from - 1]?.word.senses.phase === 'before' ? 'near' : 'past';
  return wasToBe(tokens, from - 1) || isOff(tokens, to) || (isReduced(tokens, from - 2) && becameOf(tokens, to)) ? 'near' : 'future';
}

/** "The session planned for Tuesday": a participle right behind what is planned, with no auxiliary. */
function isReduced(tokens: readonly Token[], at: number): boolean {
  if (said(tokens[at]) !== 'future') return false;
  for (let near = at - 1; near >= Math.max(0, at - 3); near--)
    if ((tokens[near] as Token).word.senses.helps !== undefined || said(tokens[near]) !== undefined) return false;
  return true;
}

/** "… did not take place", "… was meant to end it", "… they reached a deal": the first verb behind the time is of the past. */
function becameOf(tokens: readonly Token[], to: number): boolean {
  for (let at = to; at < Math.min(tokens.length, to + behindFronted) && !endsClause(tokens, at); at++) {
    const { cue, helps } = (tokens[at] as Token).word.senses;
    if (cue !== undefined) return false;
    if (said(tokens[at]) === 'past' || signAt(tokens, at) === 'past') return true;
    if (helps !== undefined || (said(tokens[at]) ?? 'due') !== 'due') return false;
  }
  return false;
}

/** "Will each send a delegation of three to the border village on Thursday": the auxiliary stands before a long object. */
function farHelper(tokens: readonly Token[], from: number, bound: number, time: number): Tense {
  for (let at = from; at >= Math.max(bound, time - helperBefore); at--) {
    const token = tokens[at] as Token;
    if (endsSentence(token)) return null;
    if (token.word.senses.helps === 'future') return 'future';
    if (signAt(tokens, at) !== null) return null;
  }
  return null;
}

/** "The 12 January statement": a text that is named by its date is there already. */
function datesText(tokens: readonly Token[], from: number, to: number): boolean {
  const { instrument, document } = tokens[to]?.word.senses ?? {};
  if (instrument === undefined && document === undefined) return false;
  const { determiner, possessive } = tokens[from - 1]?.word.senses ?? {};
  return determiner !== undefined || possessive === true || tokens[from]?.word.senses.determiner === 'definite';
}

/** "Postponed to Monday", «أرجئ الاجتماع إلى السبت», «أمهلهما حتى نهاية مايو»: the new day is ahead. */
function isPutOffTo(tokens: readonly Token[], from: number): boolean {
  const at = tokens[from - 1]?.word.senses.time?.['edge'] === undefined ? from : from - 1;
  const { toward, time } = tokens[at - 1]?.word.senses ?? {};
  return (toward === true || time?.['until'] !== undefined) && isPutOff(tokens, at);
}

/** "Postponed to Monday from Sunday": the day that it was to be may lie behind or ahead. */
function isPutOffFrom(tokens: readonly Token[], from: number): boolean {
  const { agent, locative } = tokens[from - 1]?.word.senses ?? {};
  return agent === true && locative === true && isPutOff(tokens, from);
}

function isPutOff(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 2; at >= Math.max(0, from - before); at--) {
    const token = tokens[at] as Token;
    if (endsSentence(token)) return false;
    const { encounterVerb, status, time } = token.word.senses;
    if (encounterVerb?.status === 'postponed' || status === 'postponed' || time?.['moved'] !== undefined) return true;
  }
  return false;
}

const isReport = (tokens: readonly Token[], at: number): boolean => (tokens[at] as Token).word.senses.cue !== undefined;

/** "Called for an urgent meeting on Sunday": what is asked for or announced is of the day to come, unless something comes between. */
function callsFor(tokens: readonly Token[], cue: number, time: number): boolean {
  for (let at = time - 2; at >= Math.max(cue, time - 6); at--) {
    const { preposition, toward, phase } = (tokens[at] as Token).word.senses;
    if (preposition === undefined) continue;
    const meets = tokens[at + 1]?.word.senses.encounter !== undefined;
    return phase === undefined && ((meets && toward === true) || isHolding(tokens, at + 1));
  }
  return false;
}

/** «اتفق الطرفان على عقد جولة مع الوسطاء يوم الأحد»: what somebody bound himself to is ahead, where a meeting is the first thing that a preposition leads to. */
function undertakes(tokens: readonly Token[], cue: number, time: number): boolean {
  if (!(tokens[cue] as Token).word.senses.undertaking) return false;
  for (let at = cue + 1; at < time; at++) {
    const { preposition, inside } = (tokens[at] as Token).word.senses;
    if (preposition === undefined) continue;
    // «اتفقا في قمة جنيف في يونيو»: that is where.
    if (inside) return false;
    const first = tokens[at + 1]?.word.senses.determiner === undefined ? at + 1 : at + 2;
    return first < time && (tokens[first]?.word.senses.encounter !== undefined || isHolding(tokens, first));
  }
  return false;
}

/** «طلبت عقد جلسة طارئة الأحد», «قررت عقد اجتماعها المقبل الثلاثاء»: the meeting that is asked for, offered or decided on is ahead. */
function decidesOn(tokens: readonly Token[], cue: number, time: number): boolean {
  const { undertaking, cue: said } = (tokens[cue] as Token).word.senses;
  if (!undertaking && said?.some(({ frame }) => asks.has(frame.act)) !== true) return false;
  for (let at = cue + 1; at < Math.min(time, cue + before); at++) {
    const { preposition, conjunction, complementizer } = (tokens[at] as Token).word.senses;
    if ((preposition ?? conjunction ?? complementizer) !== undefined || (tokens[at] as Token).kind !== 'word') return false;
    if (isHolding(tokens, at)) return true;
  }
  return false;
}

const asks: ReadonlySet<string> = new Set(['demand', 'propose', 'commit']);

/** "The holding of a session": a verb of meeting as a noun, and the meeting. */
const isHolding = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.word.senses.encounterVerb !== undefined && tokens[at + 1]?.word.senses.encounter !== undefined;

/** Whether a preposition stands among the tokens `from` to `to`. */
function isLed(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens[at]?.word.senses.preposition !== undefined) return true;
  return false;
}

/** The last words before a time are a noun of meeting that no preposition leads. */
function namesMeeting(tokens: readonly Token[], cue: number, time: number): boolean {
  return tokens[time - 1]?.word.senses.encounter !== undefined && !isLed(tokens, cue, time);
}

/** "Said Friday's session would go ahead", "said the Friday session would": the day of a meeting that it dates. */
function ownsMeeting(tokens: readonly Token[], from: number, to: number): boolean {
  const owns = tokens[to]?.word.senses.possessive === true;
  if (!owns && tokens[from - 1]?.word.senses.determiner === undefined) return false;
  const first = owns ? to + 1 : to;
  return [first, first + 1].some((at) => tokens[at]?.word.senses.encounter !== undefined);
}

/** The first sign in the tokens behind a time: a day with nothing said before it is of the clause that follows. */
function tenseBehind(tokens: readonly Token[], to: number, reach: number, over = false): Tense {
  let relative = over;
  for (let at = to; at < Math.min(tokens.length, to + reach); at++) {
    if (endsClause(tokens, at)) break;
    relative ||= (tokens[at] as Token).word.senses.relative !== undefined && at > to;
    const sign = signAt(tokens, at);
    // «خفف الأحد القيود على الذين يسافرون»: what those do who are spoken of is of any time.
    if (relative && sign === 'future' && isPresentForm((tokens[at] as Token).word.senses)) continue;
    if (sign === 'future' || (sign === 'past' && (!isHelper(tokens[at]) || isAll(tokens, at)))) return sign;
  }
  return null;
}

function signAt(tokens: readonly Token[], at: number): Tense {
  const token = tokens[at] as Token;
  if (isUndone(tokens, at)) return 'past';
  if (isToDo(tokens, at) || isUnderWay(tokens, at) || hasAhead(tokens, at) || isPresent(tokens, at)) return 'future';
  // "Will have another session": no perfect behind what is to come.
  if (said(token) === 'perfect' && said(tokens[at - 1]) === 'future') return null;
  return helped(tokens, at) && said(token) !== 'future' ? null : signOf(token.word.senses);
}

/** "The ministers meet on Thursday": a base form right behind those who do it. */
function isPresent(tokens: readonly Token[], at: number): boolean {
  const { encounterVerb, encounter } = tokens[at]?.word.senses ?? {};
  const { title, collective, helps, preposition, determiner } = tokens[at - 1]?.word.senses ?? {};
  const many = title?.number === 'p' || collective?.number === 'p';
  return encounterVerb?.form === 'infinitive' && encounter === undefined && many && (helps ?? preposition ?? determiner) === undefined;
}

/** How far behind "has" the meeting may stand that somebody has on a day, in tokens. */
const itsOwn = 4;

/** "Has a working dinner on Sunday", "has talks in Geneva on Monday": who has a meeting, and has not held one, has it ahead. */
function hasAhead(tokens: readonly Token[], at: number): boolean {
  if (said(tokens[at]) !== 'perfect') return false;
  const { determiner, encounter } = tokens[at + 1]?.word.senses ?? {};
  if (encounter !== undefined) return true;
  if (determiner === undefined) return false;
  for (let next = at + 2; next <= at + itsOwn; next++) if (tokens[next]?.word.senses.encounter !== undefined) return true;
  return false;
}

/** "Their meeting on Friday was short", "was held": the past of being is all that is told, not what was to be. */
function isAll(tokens: readonly Token[], at: number): boolean {
  const { infinitive, status, time, helps, verb, encounterVerb } = tokens[at + 1]?.word.senses ?? {};
  if (tokens[at]?.word.senses.helps !== 'be' || infinitive || helps !== undefined) return false;
  return status !== 'planned' && time?.['tense'] === undefined && (verb ?? encounterVerb)?.form !== 'participle';
}

const isHelper = (token: Token | undefined): boolean => token?.word.senses.helps !== undefined;

/** "are meeting on Monday": a participle behind a present auxiliary tells what is to come, when a day is named. */
const isUnderWay = (tokens: readonly Token[], at: number): boolean =>
  said(tokens[at - 1]) === 'present' && isHelper(tokens[at - 1]) && tokens[at]?.word.senses.verb?.form === 'participle';

const said = (token: Token | undefined): unknown => token?.word.senses.time?.['tense'];

/** An infinitive behind its particle is of what is still to be done: "agreed to meet on Monday"; thanks and praise are for what is done. */
function isToDo(tokens: readonly Token[], at: number): boolean {
  const { verb, cue } = tokens[at]?.word.senses ?? {};
  if (tokens[at - 1]?.word.senses.infinitive !== true || verb?.form !== 'infinitive') return false;
  return cue?.some(({ frame }) => frame.act === 'support') !== true;
}

/** True behind an auxiliary that is a word of its own: it tells the tense, not the participle. */
const helped = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.word.senses.helps !== undefined && tokens[at]?.word.senses.helps === undefined;

/** «وكان الوزير يتحدث الأحد»: a past auxiliary makes a present past, where nothing between tells that it was to be. */
function wasDoing(tokens: readonly Token[], at: number): boolean {
  for (let near = at - 1; near >= Math.max(0, at - 6) && !endsClause(tokens, near); near--) {
    const { infinitive, complementizer, time } = (tokens[near] as Token).word.senses;
    if (time?.['tense'] === 'past') return true;
    if ((infinitive ?? complementizer ?? time?.['tense']) !== undefined) return false;
  }
  return false;
}

/** True when a past auxiliary stands before what is planned or present: it was to be, on the day that is nearest. */
function wasToBe(tokens: readonly Token[], at: number): boolean {
  // "Was to open today, but will open on Monday".
  if (tokens[at]?.word.senses.helps === 'future' && joins(tokens[at - 1])) return false;
  for (let near = at - 1; near >= Math.max(0, at - 6); near--) {
    const token = tokens[near] as Token;
    if (endsClause(tokens, near)) return false;
    if (token.word.senses.time?.['tense'] === 'past') return true;
  }
  return false;
}

function signOf(senses: Senses): Tense {
  const said = senses.time?.['tense'];
  if (said === 'past' || said === 'future') return said;
  if (said === 'perfect') return 'past';
  if (said !== undefined) return null;
  // "Talks", "visits": a noun of meeting that is spelled like a present.
  if (senses.encounter !== undefined) return null;
  const { form, agreement } = senses.verb ?? senses.encounterVerb ?? senses.cue?.[0] ?? {};
  // What one does oneself is told in speech; elsewhere it is a past or an adjective that is spelled alike.
  if (form === 'present' && agreement?.person === 1 && agreement.number === 's') return null;
  // "Talks begun in May": a participle of its own that no auxiliary leads.
  if (form === 'passive' && agreement?.gender === null) return 'past';
  return form === undefined ? null : ofForm(form, senses.cue !== undefined && !isTrip(senses));
}

/** «يتوجه إلى القاهرة الأحد»: a verb of meeting that reports only with a noun of it («يتوجه بالشكر»). */
const isTrip = ({ cue, encounterVerb }: Senses): boolean =>
  (encounterVerb?.kind ?? null) !== null && cue?.every(({ frame }) => frame.kind === 'support') === true;

/** A present that reports says nothing of when; any other present is of what is still to be. */
function ofForm(form: FormKind, reports: boolean): Tense {
  if (form === 'future') return 'future';
  if (form === 'past') return 'past';
  return form === 'present' && !reports ? 'future' : null;
}

/** «لم يصل»: a present that the word before it makes past, but for «إذا لم يصل». */
function isUndone(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.word.senses.time?.['undone'] === undefined) return false;
  const { condition, supposes } = tokens[at - 2]?.word.senses ?? {};
  return (condition ?? supposes) === undefined && isPresentForm((tokens[at] as Token).word.senses);
}

const isPresentForm = ({ verb, encounterVerb, cue }: Senses): boolean => (verb ?? encounterVerb ?? cue?.[0])?.form === 'present';

export const joins = (token: Token | undefined): boolean =>
  token?.word.senses.conjunction !== undefined || token?.word.senses.connective !== undefined;

/** A sentence's end, or the semicolon before what is told apart; not the point of a figure ("at 10.30 on Friday"). */
function endsClause(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (token.kind === 'mark' && (token.word.key === ';' || token.word.key === '\u061b')) return true;
  if (!endsSentence(token)) return false;
  const after = tokens[at + 1];
  return !(tokens[at - 1]?.kind === 'number' && after?.kind === 'number' && !after.spaced);
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
