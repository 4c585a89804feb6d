import type { Act, CueForm } from '@masar/shapes';
import type { Player } from '../../mentions/cast.ts';
import type { Draft, Stretch } from '../draft.ts';
import type { Scene } from '../scene.ts';
import type { Subject } from '../subject.ts';

/** What a draft is made of; the rest follows. */
interface Made {
  readonly rule: string;
  readonly cue: Stretch;
  readonly lemma: string;
  readonly content: Stretch;
  readonly act: Act;
  readonly form?: CueForm;
  readonly subject?: Subject | null;
  readonly open?: boolean;
  readonly addressees?: readonly Player[];
  readonly head?: number;
  readonly noun?: boolean;
}

export function draftOf(scene: Scene, made: Made): Draft {
  const subject = made.subject ?? null;
  const first = Math.min(made.cue.from, subject?.part.from ?? made.cue.from);
  return {
    id: '',
    head: made.head ?? first,
    cue: made.cue,
    lemma: made.lemma,
    form: made.form ?? null,
    rule: made.rule,
    speaker: subject?.who ?? null,
    speakerPart: subject?.part ?? null,
    content: { ...made.content },
    more: [],
    open: made.open ?? false,
    parent: null,
    via: [],
    addressees: [...(made.addressees ?? [])],
    act: made.act,
    manner: 'indirect',
    modality: 'asserted',
    confidence: 0,
    time: timeNear(scene, first, made.cue.to),
    noun: made.noun ?? false,
    telling: [],
  };
}

/** How far behind its verb the time of a statement may stand, in tokens. */
const near = 4;

function timeNear(scene: Scene, from: number, to: number): number | null {
  for (let at = from; at < to + near; at++) if ((scene.timeAt[at] ?? -1) !== -1) return scene.timeAt[at] as number;
  return null;
}
