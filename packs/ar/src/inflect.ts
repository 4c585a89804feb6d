import type { Entry, Inflect, NamedForm, Senses } from '@masar/shapes';
import { nominal } from './morphology.ts';

/** «كوري جنوبي», «الكورية الجنوبية»: of two words that tell one nationality each is declined, with an article of its own; «جنوب أفريقي» has one. */
function nominalOfTwo(stem: string): ReturnType<typeof nominal> {
  const [first, second] = stem.split(' ') as [string, string];
  const ends = nominal(second);
  const starts = first.endsWith('ي') ? nominal(first) : ends.map((form) => ({ ...form, text: first }));
  return ends.flatMap((form, at) => {
    const start = starts[at]?.text ?? first;
    const article = first.endsWith('ي') ? 'ال' : '';
    return [
      { ...form, text: `${start} ${form.text}` },
      { ...form, text: `ال${start} ${article}${form.text}` },
    ];
  });
}

/** Forms of nationalities that are another word without the article: «مالية» is of money, «الحكومة المالية» of Mali. */
const ordinary = new Set(['مالية']);

const namePart: Senses = { namePart: true };

/** Gazetteer rows as Arabic copy writes them: names, surnames, capitals as metonyms, nationality adjectives in all forms. */
export const inflect: Inflect = (world) => {
  const names: NamedForm[] = [];
  const entries: Entry[] = [];
  const seats = new Set(world.organisations.flatMap(({ seat }) => seat?.ar ?? []));
  for (const state of world.states) {
    for (const text of state.names.ar ?? []) names.push({ text, ref: state.id, form: 'name' });
    for (const text of state.capital.ar ?? []) if (!seats.has(text)) names.push({ text, ref: state.id, form: 'metonym' });
    for (const stem of state.nationality.ar)
      for (const form of stem.includes(' ') ? nominalOfTwo(stem) : nominal(stem, state.nationality.arPlural)) {
        // «جنوب أفريقيا» is the state: of two words that are one, no name would be found.
        if (stem.includes(' ') && state.names.ar?.includes(form.text)) continue;
        const article = !ordinary.has(form.text);
        entries.push({
          text: article ? form.text : `ال${form.text}`,
          article,
          senses: {
            nationality: { of: state.id, gender: form.gender, number: form.number },
            ...(form.text === `${stem}ين` || (form.number === 'p' && form.text.endsWith('ين')) ? { oblique: true as const } : {}),
          },
        });
      }
  }
  for (const row of world.organisations) {
    for (const text of row.names.ar ?? []) names.push({ text, ref: row.id, form: 'name' });
    for (const text of row.seat?.ar ?? []) names.push({ text, ref: row.id, form: 'metonym' });
  }
  for (const row of world.places) for (const text of row.names.ar ?? []) names.push({ text, ref: row.id, form: 'name' });
  for (const person of world.people) {
    for (const text of person.names.ar ?? []) {
      names.push({ text, ref: person.id, form: 'name' });
      for (const word of text.split(' '))
        if (word.length > (/^[وفبلك]/.test(word) ? 3 : 2) && (!word.startsWith('ال') || word.length > 5))
          entries.push({ text: word, senses: namePart });
    }
    for (const text of person.short.ar ?? []) names.push({ text, ref: person.id, form: 'short' });
  }
  return { entries, names };
};
