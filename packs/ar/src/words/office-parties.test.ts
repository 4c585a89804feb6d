import { world } from '@masar/world';
import { describe, expect, test } from 'vitest';
import { createReader } from '../../../../packages/reader/src/read.ts';
import { ar } from '../pack.ts';

const reader = createReader(ar, world);

/** Names of those who took part in the encounters of a text. */
function parties(text: string): string[] {
  const { actors, encounters } = reader.read({ text, published: '2025-04-06' });
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  return [...new Set(encounters.flatMap(({ participants }) => participants.map((id) => names.get(id) as string)))].sort();
}

describe('what belongs to a title is nobody beside who has it', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    // At the head of what he is.
    ['والتقى الوفد الإيراني برئاسة وزير الخارجية عباس عراقجي أمس سيرغي لافروف.', ['الوفد الإيراني', 'سيرغي لافروف', 'عباس عراقجي']],
    ['وعقد مجلس الوزراء أمس جلسة برئاسة رئيس الوزراء مصطفى مدبولي.', ['مجلس الوزراء', 'مصطفى مدبولي']],
    // Which of several deputies he is.
    ['والتقى هاكان فيدان أمس النائب الثاني لرئيس مجلس الوزراء وزير الدفاع محمد بن سلمان.', ['محمد بن سلمان', 'هاكان فيدان']],
    // What land he is sent to.
    ['والتقى المبعوث الخاص للشرق الأوسط ستيف ويتكوف أمس سيرغي لافروف.', ['ستيف ويتكوف', 'سيرغي لافروف']],
    [
      'والتقى لافروف أمس الممثلة العليا للسياسة الخارجية والأمنية للاتحاد الأوروبي فيديريكا موغيريني.',
      ['سيرغي لافروف', 'فيديريكا موغيريني'],
    ],
    // Two who share a title, behind a preposition too.
    ['وعقد أمس لقاء بين وزيري الخارجية هاكان فيدان وسيرغي لافروف في أنقرة.', ['سيرغي لافروف', 'هاكان فيدان']],
    ['ويعقد غدا لقاء بين وزيري خارجية البلدين.', ['وزيري خارجية البلدين']],
    // Of two delegations that share a word each is one.
    ['والتقى الوفدان الروسي والأوكراني أمس في إسطنبول. وعقد لقاء آخر بين الوفدين غدا.', ['أوكرانيا', 'روسيا']],
    ['وانتهت الجولة الثانية من المفاوضات بين الجانبين الروسي والأوكراني أمس.', ['أوكرانيا', 'روسيا']],
    ['والتقى الوفدان الروسيان أمس في إسطنبول.', ['الوفدان الروسيان']],
    // «آخر» behind a body that is known is of what follows.
    ['وناقش الجانبان آخر التطورات خلال لقاء في أنقرة أمس.', []],
  ];
  for (const [text, names] of cases) test(text, () => expect(parties(text)).toEqual([...names].sort()));
  test('a body that leads speaks', () => {
    const { actors } = reader.read({ text: 'وأعلنت رئاسة الجمهورية أن الوفد وصل. وأكدت قيادة الحركة ذلك.', published: null });
    expect(actors.map(({ name }) => name)).toEqual(expect.arrayContaining(['رئاسة الجمهورية', 'قيادة الحركة']));
  });
});
