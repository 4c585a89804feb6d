import type { Act, CueForm, SpeechNoun } from '@masar/shapes';
import { keyAt, sensesAt } from '../copy.ts';
import { plain } from './act.ts';
import type { Draft } from './draft.ts';
import type { Scene } from './scene.ts';
import { binding } from './weigh.ts';
import { another } from './whose.ts';

/** Verbs of plain announcing leave the act to the noun they take. */
export const plainly = (form: CueForm): boolean => plain.has(form.frame.act);

/** The noun of attitude at a token; a word inside a name is none. */
export const attitudeAt = (scene: Scene, at: number): SpeechNoun | undefined => {
  if (scene.cast.at[at] !== undefined) return undefined;
  const { speechNoun, honorific } = sensesAt(scene.copy, at);
  // «سعادة السفير»
  return honorific && scene.cast.at[at + 1]?.player.kind === 'person' ? undefined : speechNoun;
};

export function speechNounNear(scene: Scene, at: number): { noun: SpeechNoun; at: number } | null {
  for (let near = at; near < at + 3; near++) {
    const noun = attitudeAt(scene, near);
    if (noun !== undefined) return { noun, at: near };
  }
  return null;
}

/** Attitudes that, turned round, refuse. */
const refused: ReadonlySet<Act> = new Set(['agree', 'propose', 'commit', 'support']);

/** A noun of attitude at the content's start gives the act, and for some the content begins behind its preposition. */
export function attitude(scene: Scene, draft: Draft): void {
  if (draft.rule === 'verb-clause') return;
  const { form } = draft;
  // «قرر الموافقة على»: what is resolved on as a noun.
  const resolved = draft.act === 'commit' && draft.rule.endsWith('object');
  if (form === null || !(form.frame.kind === 'support' || form.frame.kind === 'relay' || plainly(form) || resolved)) return;
  const near = speechNounNear(scene, draft.content.from);
  // «أعلنت عدم موافقتها على», «أبدى عدم استعداده»: what is turned round is refused.
  const phrase = draft.rule.endsWith('object') || draft.rule.endsWith('governed');
  if (near !== null && phrase && near.at > draft.content.from && sensesAt(scene.copy, near.at - 1).negation) {
    // «أعلن عدم ممانعته»: who says that he does not refuse tells so.
    const turned = refused.has(near.noun.act) ? 'reject' : near.noun.act === 'reject' ? 'state' : near.noun.act;
    draft.noun = form.frame.kind === 'support' || turned !== near.noun.act;
    if (draft.noun) draft.act = turned;
    return;
  }
  if (near === null || near.at > draft.content.from + (form.frame.kind === 'support' ? 2 : 0)) return;
  // «قال: "موقفنا واضح، ونحن مستعدون للحوار"»: in his own words he goes on to say something of it.
  const goesOn = plain.has(near.noun.act) || near.noun.act === 'accuse';
  if (plainly(form) && goesOn && draft.rule.endsWith('quotation') && scene.copy.tokens[near.at]?.word.suffix?.person === 1) return;
  if (another(draft, scene.cast.at[near.at + 1]?.player)) return;
  // «شكك في استعداد الطرف الآخر»: who judges binds nobody.
  if (form.frame.act === 'assess' && binding.has(near.noun.act)) return;
  draft.act = near.noun.act;
  draft.noun = !(plain.has(near.noun.act) && sensesAt(scene.copy, near.at).cue?.some(({ form, frame }) => form === 'noun' && frame.clause));
  for (let at = near.at + 1; at < Math.min(draft.content.to, near.at + 8); at++) {
    const senses = sensesAt(scene.copy, at);
    if (senses.complementizer !== undefined && !draft.noun && at < near.at + 4) {
      draft.content.from = at + 1;
      return;
    }
    if (senses.preposition === undefined || !near.noun.by.includes(keyAt(scene.copy, at))) continue;
    draft.content.from = sensesAt(scene.copy, at + 1).complementizer !== undefined ? at + 2 : at + 1;
    return;
  }
}
