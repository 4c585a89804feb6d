import type { Instrument } from '@masar/shapes';
import { spanOf, written } from '../copy.ts';
import type { Naming } from '../encounters/records.ts';
import { idOf } from '../mentions/records.ts';
import type { InstrumentDraft } from './draft.ts';

/** Records of instruments, in text order. */
export function instrumentsOf(naming: Naming, drafts: readonly InstrumentDraft[]): Instrument[] {
  let provision = 0;
  const { text } = naming.copy;
  return drafts.map((draft, at) => {
    const title = spanOf(naming.copy, draft.title);
    return {
      id: `i${at + 1}`,
      kind: draft.kind,
      title: text.slice(title.from, title.to),
      issuer: draft.issuer === null ? null : idOf(draft.issuer),
      parties: draft.parties.map(idOf),
      date: draft.date,
      status: draft.status,
      provisions: draft.provisions.map((one) => {
        const span = spanOf(naming.copy, one);
        return {
          id: `p${++provision}`,
          from: span.from,
          to: span.to,
          obliged: [...new Set(one.obliged.map((who) => who.side ?? idOf(who)))],
          duty: text.slice(span.from, span.to),
          issue: null,
        };
      }),
      evidence: draft.evidence.map((stretch) => spanOf(naming.copy, stretch)),
      why: {
        rule: `${naming.lang}/instruments/${draft.rule}`,
        from: draft.evidence
          .slice(0, 1)
          .map((stretch) => spanOf(naming.copy, stretch))
          .map(written),
      },
    };
  });
}
