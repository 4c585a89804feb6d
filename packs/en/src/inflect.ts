import type { Entry, Inflect, NamedForm, Senses } from '@masar/shapes';
import { nounForms } from './morphology.ts';

const namePart: Senses = { namePart: true };

/** Gazetteer rows as English copy writes them: names, surnames, capitals as metonyms, nationalities and their people. */
export const inflect: Inflect = (world) => {
  const names: NamedForm[] = [];
  const entries: Entry[] = [];
  const add = (texts: readonly string[] | undefined, ref: string, form: NamedForm['form']) => {
    for (const text of texts ?? []) names.push({ text, ref, form });
  };
  const seats = new Set(world.organisations.flatMap(({ seat }) => seat?.en ?? []));
  for (const state of world.states) {
    add(state.names.en, state.id, 'name');
    add(
      state.capital.en?.filter((text) => !seats.has(text)),
      state.id,
      'metonym',
    );
    for (const text of state.nationality.en)
      for (const [at, written] of nounForms(text).entries())
        entries.push({ text: written, senses: { nationality: { of: state.id, gender: 'm', number: at === 0 ? 's' : 'p' } } });
  }
  for (const row of world.organisations) {
    add(row.names.en, row.id, 'name');
    add(row.seat?.en, row.id, 'metonym');
  }
  for (const row of world.places) add(row.names.en, row.id, 'name');
  for (const person of world.people) {
    add(person.names.en, person.id, 'name');
    add(person.short.en, person.id, 'short');
    // A hyphen is a token of its own: a part that held one would stand for the tokens of the whole name.
    for (const text of person.names.en ?? [])
      for (const word of text.split(/[ -]/)) if (word.length > 2) entries.push({ text: word, senses: namePart });
  }
  return { entries, names };
};
