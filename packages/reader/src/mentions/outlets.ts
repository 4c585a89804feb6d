import type { Player } from './cast.ts';

/** Kinds of bodies that publish and hold interviews. */
export const outlets: ReadonlySet<string> = new Set([
  'newspaper',
  'channel',
  'network',
  'site',
  'radio',
  'television',
  'magazine',
  'agency',
  'news-agency',
  'media',
]);

export const isOutlet = ({ ref, kind, class: of }: Player): boolean =>
  ref?.startsWith('media/') === true || (kind === 'body' && of !== null && outlets.has(of));
