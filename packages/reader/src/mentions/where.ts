import { type Copy, sensesAt } from '../copy.ts';

/** True where the name of a place in the tokens `[at, to)` says where, not who. */
export const saysWhere = (copy: Copy, at: number, to: number): boolean =>
  locative(copy, at) || namesMeeting(copy, at, to) || namesTwo(copy, at);

/** True behind a preposition of place, or behind the word of a place and whose it is («العاصمة الألمانية برلين»): the name is where, not who. */
function locative(copy: Copy, from: number): boolean {
  // «العاصمة السودانية "الخرطوم"»
  const at = copy.quoteAt[from - 1] !== -1 && sensesAt(copy, from - 2).nationality !== undefined ? from - 1 : from;
  if (sensesAt(copy, at - 1).locative) return true;
  const { locative, preposition } = sensesAt(copy, at - 2);
  return sensesAt(copy, at - 1).nationality !== undefined && locative === true && preposition === undefined;
}

/** «قمة بوخارست»: a capital that a bare noun of meeting is called by is where it was held; of two («محادثات واشنطن وموسكو») each may be a side. */
const namesMeeting = (copy: Copy, at: number, to: number): boolean =>
  sensesAt(copy, at - 1).encounter !== undefined && !copy.tokens[at - 1]?.word.definite && !sensesAt(copy, to).conjunction;

/** «اجتماعي بروكسل وفيينا»: of two meetings that are called by two capitals each was held in one. A pronoun before a name is the dual's ending. */
function namesTwo(copy: Copy, at: number): boolean {
  const noun = sensesAt(copy, at - 1).conjunction ? at - 3 : at - 1;
  return (
    sensesAt(copy, noun).encounter !== undefined &&
    (sensesAt(copy, noun).encounter?.number === 'd' || (copy.tokens[noun]?.word.suffix ?? null) !== null)
  );
}
