import type { Span, Statement, Time, Token } from '@masar/shapes';
import { firstAtLeast } from '@masar/text';
import { type Copy, spanOf, written } from '../copy.ts';
import type { IssueMention } from '../lexicon/lexicon.ts';
import { idOf } from '../mentions/records.ts';
import { numbered } from '../numbered.ts';
import type { Supposed } from './conditions/read.ts';
import type { Draft, Stretch } from './draft.ts';

/** Issues raised between two tokens, each once. `issues` is in text order. */
function raisedIn(issues: readonly IssueMention[], from: number, to: number): string[] {
  const found: string[] = [];
  for (let at = firstAtLeast(issues, from, (issue) => issue.at); at < issues.length && (issues[at] as IssueMention).at < to; at++) {
    const { ref } = issues[at] as IssueMention;
    if (!found.includes(ref)) found.push(ref);
  }
  return found;
}

const nameOf = numbered('s');

const none: readonly Supposed[] = [];

/** Where the content begins, or where the clause of the cue ends when the content stands before it. */
const contentFrom = (copy: Copy, draft: Draft): number =>
  spanOf(copy, { from: Math.max(draft.content.from, draft.cue.to), to: draft.content.to }).from;

/** Records of statements, in text order. */
export function statementsOf(
  copy: Copy,
  drafts: readonly Draft[],
  times: readonly Time[],
  lang: string,
  issues: readonly IssueMention[],
  conditions: ReadonlyMap<Draft, readonly Supposed[]>,
  occasionOf: (told: Span) => string | null,
): Statement[] {
  for (let at = 0; at < drafts.length; at++) (drafts[at] as Draft).id = nameOf(at + 1);
  return drafts.map((draft) => {
    const { speaker } = draft;
    const cue = spanOf(copy, draft.cue);
    const speakerSpan = draft.speakerPart === null ? null : spanOf(copy, draft.speakerPart);
    return {
      id: draft.id,
      speaker: speaker?.id ?? null,
      speakerSpan,
      side: speaker?.side ?? null,
      cue: { from: cue.from, to: cue.to, lemma: draft.lemma },
      content: contentOf(copy, draft),
      conditions: (conditions.get(draft) ?? none).map((one) => {
        const { from, to } = spanOf(copy, one);
        const { kind, subject, actor } = one;
        return { from, to, kind, subject, actor: actor?.id ?? null, issues: raisedIn(issues, one.from, one.to) };
      }),
      manner: draft.manner,
      act: draft.act,
      addressees: draft.addressees.map(idOf),
      issues: raisedIn(issues, draft.content.from, draft.content.to),
      modality: draft.modality,
      within: draft.parent?.id || null,
      via: draft.via.map(idOf),
      time: draft.time === null ? null : (times[draft.time]?.id ?? null),
      occasion: occasionOf({ from: spanOf(copy, { from: draft.head, to: draft.head + 1 }).from, to: contentFrom(copy, draft) }),
      confidence: draft.confidence,
      why: {
        rule: `${lang}/statements/${draft.rule}${draft.form === null ? '' : `/${draft.form.frame.id}`}`,
        from: [
          ...(speakerSpan !== null ? [written(speakerSpan)] : speaker === null ? [] : [speaker.id]),
          ...draft.telling.map((at) => written(copy.tokens[at] as Token)),
        ],
      },
    };
  });
}

/** What is said, a span for each stretch of it. */
function contentOf(copy: Copy, { content, more }: Draft): Span[] {
  const spans = content.to > content.from ? [contentSpan(copy, content)] : [];
  for (const stretch of more) if (stretch.to > stretch.from) spans.push(contentSpan(copy, stretch));
  return spans;
}

/**
 * The span of a stretch of content. A word whose article is written into the particle before it («للمشاركة») is no word without it,
 * and so begins there: its first letter is the particle's again.
 */
function contentSpan(copy: Copy, stretch: Stretch): Span {
  const span = spanOf(copy, stretch);
  const particle = copy.tokens[stretch.from - 1];
  const { word, spaced } = copy.tokens[stretch.from] as Token;
  const isCut = particle !== undefined && !spaced && word.definite && copy.text.charAt(particle.from) === copy.text.charAt(span.from);
  return isCut && particle.to === span.from && particle.kind === 'word' ? { ...span, from: particle.from } : span;
}
