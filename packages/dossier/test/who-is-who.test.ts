import { sounds, world } from '@masar/world';
import { describe, expect, it } from 'vitest';
import { dossierOf } from '../src/index.ts';
import { biden, made, putin } from './made.ts';

/** One joined actor for each person, or fewer where names of one side are taken for one. */
const people = (side: string | null, ...names: readonly string[]) =>
  dossierOf(
    names.map((name, at) => ({
      name: `${at}`,
      reading: made({ text: name, published: '2022-01-10', actors: [{ id: 'a1', name, side }] }),
    })),
    { world, sounds },
  ).actors;

describe('people that must not be taken for one', () => {
  it.each([
    ['SY', 'أحمد الشرع', 'Farouk al-Sharaa'],
    ['YE', 'عبد الملك الحوثي', 'Hussein al-Houthi'],
    ['IR', 'علي خامنئي', 'Ruhollah Khomeini'],
    ['IR', 'محمد جواد ظريف', 'Mohammad Javad Azari Jahromi'],
    ['US', 'George Bush', 'جيب بوش'],
    ['US', 'Robert Malley', 'روبرت غيتس'],
    ['EG', 'أحمد أبو الغيط', 'Ahmed Abou Zeid'],
    ['EG', 'أحمد أبو زيد', 'أحمد حافظ'],
    ['SA', 'محمد بن سلمان', 'Mohammed bin Nayef'],
    ['SA', 'فيصل بن فرحان', 'Turki al-Faisal'],
    ['RU', 'سيرغي لافروف', 'Sergei Ryabkov'],
    ['RU', 'Alexander Lavrentiev', 'ألكسندر لافرينتوف الابن'],
    ['RU', 'سيرغي ريابكوف', 'Сергей Рудской'],
    ['UA', 'ميخايلو بودولياك', 'Mykhailo Fedorov'],
    ['LB', 'سعد الحريري', 'Bahaa Hariri'],
    ['LB', 'سليمان فرنجية', 'Tony Frangieh'],
    ['IQ', 'محمد الحلبوسي', 'Mohammed al-Sudani'],
    ['LY', 'عبد الحميد الدبيبة', 'Ali Dbeibah'],
    ['SD', 'عبد الفتاح البرهان', 'Abdel Fattah al-Sisi'],
    ['PS', 'محمود عباس', 'Mahmoud al-Zahar'],
  ])('%s: %s and %s', (side, a, b) => expect(people(side, a, b)).toHaveLength(2));
});

describe('people that are one, in two scripts', () => {
  it.each([
    ['IR', 'ناصر كنعاني', 'Nasser Kanaani'],
    ['US', 'روبرت مالي', 'Robert Malley'],
    ['ET', 'سيليشي بيكيلي', 'Seleshi Bekele'],
    ['EG', 'أحمد حافظ', 'Ahmed Hafez'],
    ['RU', 'Дмитрий Козак', 'دميتري كوزاك'],
    ['UA', 'أندريه يرماك', 'Andriy Yermak'],
  ])('%s: %s and %s', (side, a, b) => {
    const actors = people(side, a, b);
    expect(actors).toHaveLength(1);
    const why = actors[0]?.sightings[1]?.why[0];
    expect(['ref', 'transliteration']).toContain(why?.by);
    expect(why?.score).toBeGreaterThanOrEqual(0.85);
  });
});

describe('an office of which the copy does not say whose it is', () => {
  const official = { id: 'o', name: 'a senior official', kind: 'unnamed', class: 'official', side: 'US' } as const;
  const president = { id: 'x', name: 'President', side: null, offices: [{ title: 'President', of: null }] };
  const titled = {
    ...putin,
    offices: [
      { title: 'President', of: null },
      { title: 'president', of: 'state/RU' },
    ],
  };
  const told = (side: string | null) =>
    dossierOf(
      [
        {
          name: '1',
          reading: made({
            text: 'The official said that the President told President Putin that there was no plan.',
            published: '2022-01-08',
            actors: [{ ...official, side }, president, titled],
            statements: [
              { speaker: 'o', act: 'state', cue: 'said', content: 'the President told President Putin that there was no plan' },
              { speaker: 'x', act: 'commit', cue: 'told', content: 'there was no plan', to: ['p'], within: 's1' },
            ],
          }),
        },
      ],
      { world, sounds },
    );
  it("is the teller's own, and says so", () => {
    const dossier = told('US');
    expect(dossier.statements[1]?.speaker).toBe(biden.ref);
    const sighting = dossier.actors.find((one) => one.id === biden.ref)?.sightings[0];
    expect(sighting?.why).toEqual([{ by: 'own-office', score: 0.8, on: ['President', 'state/US', '2022-01-08'] }]);
  });
  it('is left open where the teller is of no side', () => expect(told(null).statements[1]?.speaker).toBe('r1/x'));
});
