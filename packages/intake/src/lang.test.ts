import { describe, expect, it } from 'vitest';
import { directionOf, langOf } from './lang.ts';

describe('language', () => {
  const texts: [string, string | null, string][] = [
    ['ar', null, 'قال الوزير إن المحادثات ستعقد في جنيف يوم الخميس بمشاركة جميع الأطراف.'],
    ['fa', null, 'وزیر امور خارجه گفت که گفتگوها روز پنجشنبه در ژنو با حضور همه طرف‌ها برگزار می‌شود.'],
    ['ur', null, 'وزیر خارجہ نے کہا ہے کہ مذاکرات جمعرات کو جنیوا میں ہوں گے اور تمام فریق ان میں شریک ہوں گے۔'],
    ['ckb', null, 'وەزیری دەرەوە گوتی کە گفتوگۆکان ڕۆژی پێنجشەممە لە جنێڤ بەڕێوە دەچن.'],
    ['ru', null, 'Министр заявил, что переговоры пройдут в четверг в Женеве с участием всех сторон.'],
    ['uk', null, 'Міністр заявив, що переговори відбудуться у четвер у Женеві за участю всіх сторін, і їх продовжать.'],
    ['be', null, 'Міністр заявіў, што перамовы адбудуцца ў чацвер у Жэневе з удзелам усіх бакоў.'],
    ['en-gb', 'en_GB', 'The minister said the talks would be held in Geneva on Thursday.'],
    ['ar', 'en-US', 'قال الوزير إن المحادثات ستعقد في جنيف.'],
    ['ru', 'ar', 'Министр заявил, что переговоры пройдут в Женеве.'],
    ['fa-ir', 'fa-IR', 'قال الوزير إن المحادثات ستعقد في جنيف.'],
  ];
  for (const [lang, declared, text] of texts)
    it(`${lang}, where ${declared ?? 'nothing'} is declared`, () => expect(langOf(text, [declared]).lang).toBe(lang));
  it('is not guessed where letters do not tell it, or there are none', () => {
    expect(langOf('The minister said so.', []).lang).toBeNull();
    expect(langOf('10:30', []).lang).toBeNull();
    expect(langOf('The minister said so.', ['not a tag!']).lang).toBeNull();
  });
});

it('direction is that of most letters', () => {
  expect(directionOf('قال الوزير إن NATO وافق')).toBe('rtl');
  expect(directionOf('The ministry («وزارة») said so')).toBe('ltr');
});
