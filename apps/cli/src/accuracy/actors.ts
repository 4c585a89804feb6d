import type { Reading } from '@masar/shapes';

/** Everything that a reading calls an actor: names, titles of office, and the words of its mentions. */
export function namesOf(reading: Reading, id: string | null): string[] {
  const actor = reading.actors.find((one) => one.id === id);
  const own = actor === undefined ? [] : [actor.name, ...Object.values(actor.names), ...actor.offices.map((office) => office.title)];
  const mentioned = reading.mentions.filter((one) => one.actor === id).map((one) => reading.story.text.slice(one.from, one.to));
  return [...own, ...mentioned].filter((name) => typeof name === 'string' && name !== '');
}
