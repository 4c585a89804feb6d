import { giveSide, takeSideBack } from '@masar/archive';
import { isSide, Meant } from '@masar/server/gazetteer';
import { sentenceOf, told } from '@masar/shapes';
import { termsIn } from '../packs.ts';
import { Refusal } from '../refusal.ts';
import { print } from '../screen.ts';
import type { Where } from './over.ts';
import { using } from './using.ts';

/** What `masar side` is told. */
export interface SideOptions extends Where {
  readonly undo?: boolean;
  readonly why?: string;
  readonly who: string;
}

/** `masar side`. */
export const sideOf = (actor: string, side: string | undefined, options: SideOptions): Promise<void> =>
  using(options, async (archive) => {
    const meant = new Meant(termsIn);
    const key = meant.who(actor);
    if (options.undo) {
      await takeSideBack(archive, [key], options.who);
      print(`Taken back: the side of ${key}.\n`);
      return;
    }
    if (side === undefined) throw new Refusal('say which side: masar side person/sergey-lavrov RU, or "none"');
    const given = side === 'none' ? null : meant.side(side);
    if (given !== null && !isSide(given)) throw new Refusal(sentenceOf(told('no-side', { side: given })));
    await giveSide(archive, { actors: [key], side: given, who: options.who, why: options.why ?? null });
    print(`${key} is of ${given ?? 'no side'} in every story.\n`);
  });
