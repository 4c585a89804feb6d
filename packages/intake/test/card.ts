import type { Article } from '@masar/shapes';

/** An article as its golden card shows it: fields that are set, then the blocks. */
export function card({ text, blocks, direction, encoding, found, ...fields }: Article): string {
  const lines = Object.entries({ ...fields, outlet: [fields.outlet.name, fields.outlet.domain].filter((one) => one !== null) })
    .filter(([, value]) => value !== null && value !== 'usable' && !(Array.isArray(value) && value.length === 0))
    .map(([name, value]) => {
      const by = found[name as keyof typeof found];
      return `${name}: ${Array.isArray(value) ? value.join(' · ') : value}${by === undefined ? '' : `  [${by}]`}`;
    });
  const copy = blocks.map(({ kind, from, to }) => `${kind}: ${text.slice(from, to)}`);
  return `${[...lines, `direction: ${direction}`, ...(encoding === null ? [] : [`encoding: ${encoding}`])].join('\n')}\n\n${copy.join('\n')}\n`;
}
