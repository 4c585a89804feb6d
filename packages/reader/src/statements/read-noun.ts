import type { CueForm, Token } from '@masar/shapes';
import type { Sentence } from '@masar/text';
import { agrees, type Copy, sensesAt } from '../copy.ts';
import { type Complement, findComplement } from './complement.ts';
import type { Draft } from './draft.ts';
import { make } from './drafting.ts';
import { findObject } from './object.ts';
import type { Scene } from './scene.ts';

/** How far behind its owner what a noun of speech governs may stand: «موافقة المجلس التابع للمنظمة بالإجماع على», in tokens. */
const ownerReach = 5;

/** A noun of speech with its speaker: «تأكيد الوفد أن», «قوله إن», «بالقول إن». */
export function readNoun(scene: Scene, sentence: Sentence, at: number, form: CueForm): Draft | null {
  const word = (scene.copy.tokens[at] as Token).word;
  const part = scene.cast.at[at + 1];
  // «إبلاغ واشنطن ب» owns who is told; «دعوتهم البعثة إلى» has its owner written on it.
  if (form.frame.needsAddressee) return null;
  const owner = part !== undefined && part.from === at + 1 && word.suffix?.person !== 3 ? part : null;
  const complement =
    findComplement(scene, sentence, at, form) ??
    ownedObject(scene, sentence, form, owner?.to ?? at + 1, word.suffix?.person === 3 || owner !== null);
  if (complement === null) return null;
  const speaker = owner === null ? null : { who: owner.player, part: owner };
  if (complement.kind === 'object') return make(scene, sentence, at, form, complement, speaker, 'noun');
  const spoken = complement.kind !== 'governed';
  // «الهدف هو حث الدول على الالتزام»: who stands alone behind a noun that always has somebody told is told.
  if (form.frame.tells && !spoken && word.suffix === null && owner?.to === complement.at) return null;
  // «اتفاق فيينا على رفع»: a capital names the agreement; «الاتفاق، هكذا يجب أن»: what is agreed on stands beside it.
  if (form.frame.kind === 'joint') {
    const behind = owner?.to ?? at + 1;
    if (owner?.form === 'metonym' && !sensesAt(scene.copy, behind).conjunction) return null;
    if (complement.kind === 'clause' && complement.at > behind + 1) return null;
  }
  const own = word.suffix !== null || owner !== null;
  if (!own && !(spoken && sensesAt(scene.copy, at - 1).preposition !== undefined && complement.at <= at + 2)) return null;
  // «اتهامه الطرف الآخر ب»: behind a noun with its owner written on it stands who is told or blamed.
  const told = word.suffix?.person === 3 && part?.from === at + 1 && part.to === complement.at;
  const near = owner !== null && complement.at - owner.to <= ownerReach;
  if (!spoken && !told && !near && !relayedAlong(scene.copy, sentence, at)) return null;
  if (spoken && complement.at > (owner === null ? at + 4 : owner.to + 6)) return null;
  return make(scene, sentence, at, form, complement, speaker, 'noun');
}

/** «نقلت … عن فلان قوله إن …، وتلويحه ب»: behind a conjunction, a noun of speech owned as the one is that a relay before it brings. */
export function relayedAlong({ tokens }: Copy, sentence: Sentence, at: number): boolean {
  const owner = tokens[at]?.word.suffix;
  if (owner?.person !== 3 || !tokens[at - 1]?.word.senses.conjunction) return false;
  let brought = false;
  for (let near = at - 2; near >= sentence.from; near--) {
    const { suffix, senses } = (tokens[near] as Token).word;
    brought ||= suffix?.person === 3 && agrees(suffix, owner) && senses.cue?.some(({ form }) => form === 'noun') === true;
    if (brought && senses.cue?.some(({ frame, form }) => frame.kind === 'relay' && form !== 'noun')) return true;
  }
  return false;
}

/** «رفض إسرائيل إطلاق سراح الأسرى», «تأكيده سيادتها»: behind the owner of a noun that takes an object, a noun that the owner's adjectives are not. */
function ownedObject(scene: Scene, sentence: Sentence, form: CueForm, at: number, owned: boolean): Complement | null {
  const token = scene.copy.tokens[at];
  if (!owned || !form.frame.object || form.frame.act === 'assess' || token === undefined || at >= sentence.to) return null;
  const { definite, senses } = token.word;
  if (definite || senses.status !== undefined || scene.cast.at[at] !== undefined || scene.timeAt[at] !== -1) return null;
  const thing = senses.noun ?? senses.duty ?? senses.encounter ?? senses.document ?? senses.instrument;
  return thing !== undefined ? findObject(scene, sentence, at) : null;
}
