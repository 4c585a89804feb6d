import { describe, expect, it } from 'vitest';
import { Lexicon } from '../../../../packages/reader/src/lexicon/lexicon.ts';
import { publicationDate, readTimes } from '../../../../packages/reader/src/times/index.ts';
import { ar } from '../pack.ts';

const lexicon = new Lexicon(ar, { states: [], organisations: [], people: [], places: [], issues: [] });
const read = (text: string, published: string | null) => readTimes(lexicon.tokens(text), ar.times, { published, lang: 'ar' });
const by = (rule: string, text: string, published: string | null) =>
  read(text, published).filter(({ why }) => why.rule.split(' + ').includes(`ar/times/${rule}`));

describe.each(ar.times.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('has two examples and a counter-example', () => {
    expect(rule.reads.length).toBeGreaterThanOrEqual(2);
    expect(rule.ignores.length).toBeGreaterThanOrEqual(1);
  });
  it.each(rule.reads.map((example) => [example.text, example] as const))('reads %s', (text, { published, value }) => {
    expect(by(id, text, published).map((time) => time.value)).toContain(value);
  });
  it.each(rule.ignores.map((text) => [text]))('ignores %s', (text) => {
    expect(by(id, text, '2022-01-10')).toEqual([]);
  });
});

describe('times of a story', () => {
  it('keeps what is said apart from what is inferred', () => {
    const [said, inferred, stated] = read('اجتمعا يوم 12 يناير، ثم أمس، ثم في 3 مارس 2020.', '2022-01-15');
    expect(said).toMatchObject({ value: '2022-01-12', stated: 'XXXX-01-12', inferred: true, anchor: 'published' });
    expect(inferred).toMatchObject({ value: '2022-01-14', stated: '-1d', inferred: true });
    expect(stated).toMatchObject({ value: '2020-03-03', stated: '2020-03-03', inferred: false, anchor: null });
  });

  it('counts from the date line where publication is unknown', () => {
    const times = read('عنوان الخبر\n\nالجمعة 31 ديسمبر 2021\n\nاتصل الرئيسان مساء أمس الخميس.', null);
    expect(times.map(({ value, anchor }) => [value, anchor])).toEqual([
      ['2021-12-31', null],
      ['2021-12-30TEV', 't1'],
    ]);
    expect(publicationDate(times, 60)).toBe('2021-12-31');
    expect(publicationDate(times, 3)).toBeNull();
  });

  it('leaves open what nothing fixes', () => {
    const times = read('اجتمعا الخميس في 12 يناير ثم أمس.', null);
    expect(times.map(({ value }) => value)).toEqual(['XXXX-01-12', '-1d']);
    expect(read('وصل الخميس.', null).map(({ value }) => value)).toEqual(['XXXX-WXX-4']);
  });

  it('takes the weekday where it contradicts the day', () => {
    expect(read('اتصل الرئيسان اليوم الخميس.', '2021-12-31').map(({ value }) => value)).toEqual(['2021-12-30']);
  });

  it('dates a speaker\u2019s own words from the day he spoke', () => {
    const times = read('قال بعد لقاء جرى الأحد إن الحديث معقد ولن نضيع وقتنا غدا.', '2022-01-10');
    expect(times.map(({ value }) => value)).toEqual(['2022-01-09', '2022-01-10']);
  });

  it('spans are those of the text and never overlap', () => {
    const text = 'مساء أمس الخميس (30 ديسمبر/ كانون الأول 2021)، ثم في 9 و10 يناير، والساعة 20:35 بتوقيت غرينتش.';
    let last = 0;
    for (const { from, to } of read(text, '2021-12-31')) {
      expect(from).toBeGreaterThanOrEqual(last);
      expect(to).toBeGreaterThan(from);
      last = to;
    }
    expect(last).toBeLessThanOrEqual(text.length);
  });
});

it('times are none of these', () => {
  for (const text of [
    'قال أحد الوزراء إن لا أحد يعرض ذلك.',
    'مجموعة 5+1 وصيغة 5+5 وقرار مجلس الأمن 2254.',
    'مارس الوفد الثاني ضغوطا على الطرف الأول.',
    'قالت جوان إن 12 شخصا حضروا.',
    'الأمين العام الحالي للمنظمة حضر.',
  ])
    expect(read(text, '2022-01-10').map(({ value }) => `${text}: ${value}`)).toEqual([]);
});
