import type { Entry, Senses } from '@masar/shapes';

const all = (mute: NonNullable<Senses['mute']>, words: string): Entry[] =>
  words.split(' ').map((text): Entry => ({ text, senses: { mute }, article: true }));

/** Nouns of things that are nobody: nobody says what logic says, and a crisis is not where it is spoken of. */
export const mutes: readonly Entry[] = [
  ...all(
    'fact',
    'منطق تاريخ واقع عقل حكمة تجربة تجارب أحداث وقائع معطيات متغيرات دلائل شواهد ملابسات ظروف قرائن سلوك سير شك علاقة علاقات قواعد جغرافيا',
  ),
  // Written out: days with the article are other words of time than days without it.
  { text: 'الأيام', senses: { mute: 'fact' } },
  ...all(
    'affair',
    'وضع أوضاع أزمة أزمات تطورات مستجدات حرب نزاع نزاعات صراع تسوية قتال عنف اشتباكات استقرار هدنة معارك إرهاب مصالحة عدوان فوضى تصعيد نار احتلال',
  ),
  ...all('measure', 'قيمة طول حجم نسبة مساحة مبلغ ارتفاع سعر كلفة تكلفة إجمالي متوسط معدل'),
];
