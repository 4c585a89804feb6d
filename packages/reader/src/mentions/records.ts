import type { Actor, Mention } from '@masar/shapes';
import { type Copy, spanOf } from '../copy.ts';
import { numbered } from '../numbered.ts';
import type { Cast, Player } from './cast.ts';

export const idOf = (who: Player): string => who.id;

/** Records of actors, in the order in which the story brings them in. */
export const actorsOf = (cast: Cast): Actor[] =>
  cast.players.map((one) => ({
    id: one.id,
    kind: one.kind,
    name: one.name,
    names: one.names,
    ref: one.ref,
    offices: one.offices,
    side: one.side,
    class: one.class,
    gender: one.gender,
    members: one.members.map(idOf),
  }));

const nameOf = numbered('m');

/** Records of mentions, in text order. */
export const mentionsOf = (copy: Copy, cast: Cast): Mention[] =>
  cast.parts.map((part, at) => {
    const { from, to } = spanOf(copy, part);
    return { id: nameOf(at + 1), from, to, actor: part.player.id, form: part.form };
  });
