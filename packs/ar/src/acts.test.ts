import { createReader } from '@masar/reader';
import { world } from '@masar/world';
import { describe, expect, test } from 'vitest';
import { ar } from './pack.ts';

const reader = createReader(ar, world);

/** The acts of all statements of a sentence, in the order of their verbs. */
const acts = (text: string): string[] => reader.read({ text, published: '2025-10-10' }).statements.map(({ act }) => act);

describe('what is denied is not done', () => {
  test.each([
    ['ولم توافق الحكومة على العرض.', ['reject']],
    ['ولم يستبعد الوزير عقد جولة جديدة.', ['state']],
    ['ولا تعارض موسكو تمديد الهدنة.', ['agree']],
    ['وقال المتحدث إن بلاده لا تهدد أحدا.', ['assess']],
    ['وأكد الوزير أن البرنامج لا يشكل خطرا على أحد.', ['assess']],
    ['وقال الوزير: «لا يشرفنا حضور هذه الجولة».', ['reject']],
    ['وقال الزعيم إن الحركة لن تفاوض تحت التهديد.', ['reject']],
  ])('%s', (text, expected) => expect(acts(text)).toEqual(expected));

  test.each([
    ['ووافقت الحكومة على العرض.', ['agree']],
    ['واستبعد الوزير عقد جولة جديدة.', ['reject']],
    ['وتعارض موسكو تمديد الهدنة.', ['reject']],
    ['وقال المتحدث إن التصعيد يهدد الجميع.', ['warn']],
    ['وأكد الوزير أن البرنامج يشكل خطرا على الجميع.', ['warn']],
    ['وقال الوزير إنه لا يجب أن تتوقف الجولة.', ['demand']],
    ['وقال الوزير إنه لا يعتزم الاستقالة.', ['commit']],
  ])('not: %s', (text, expected) => expect(acts(text)).toEqual(expected));

  test.each(['وقال المتحدث إن البيان لن يحمل أي طرف مسؤولية العرقلة.', 'وقال الوزير إن الطرف الآخر لم يلتزم بالهدنة.'])(
    'nobody else says anything: %s',
    (text) => expect(acts(text)).toHaveLength(1),
  );

  test.each(['هل ترفض طهران العرض الأوروبي؟', 'وهل يقبل الوفد بالمقترح؟', 'لماذا رفضت الحركة العرض؟'])(
    'a question states nothing: %s',
    (text) => expect(acts(text)).toEqual([]),
  );
});

describe('of a clause with a condition what depends on it tells the act', () => {
  test.each([
    ['وقال الوزير إنه إذا تم التوصل إلى اتفاق ستعود العلاقات إلى طبيعتها.', ['assess']],
    ['وأضاف حامد أنه إذا تم التوصل للاتفاق سيضع حدا لكافة المشاكل.', ['assess']],
    ['وقال الوزير إنه إذا لم تحدد واشنطن القواعد فإن بكين ستقوم بذلك.', ['assess']],
    ['وقال الوزير إنه تم التوصل إلى اتفاق.', ['agree']],
  ])('%s', (text, expected) => expect(acts(text)).toEqual(expected));
});

describe('a word tells the act only where it is what is done', () => {
  test.each([
    ['أكد الوزير أن بلاده ستدفع القسط.', ['commit']],
    ['وقال الوزير إن إسرائيل ستدفع الثمن.', ['warn']],
    ['وقال الوزير إن بلاده ستستمر في الحوار.', ['commit']],
    ['وقال الوزير إن رفض الحركة تمديد الهدنة خطأ.', ['assess']],
    ['وشكك الوزير في استعداد الطرف الآخر للسلام.', ['assess']],
    ['وأبدى الوزير استعداد بلاده للحوار.', ['propose']],
    ['وتوقع الوزير موافقة البرلمان على الاتفاق.', ['assess']],
    ['ورجح الوزير التزام الطرفين بالهدنة.', ['assess']],
    ['ووصف المتحدث القرار بالتعسفي.', ['accuse']],
    ['ووصف الوزير إنهاء العدوان بالإنجاز.', ['assess']],
    ['وقال الوزير إن بلاده رفضت تمديد الهدنة.', ['state', 'reject']],
    ['وقال الوزير: «علي أن أقول إن الجولة كانت صعبة».', ['assess']],
    ['وقال الوزير: «علينا أن نعود إلى الحوار».', ['demand']],
    ['وقال المفاوض: «نحن في حاجة لأن تكون لدينا مؤشرات».', ['demand']],
    ['وقال الوزير إنه لا يزال قلقا من الوضع.', ['concern']],
    ['وقال الوزير إن الطرف الآخر تراجع عن التزاماته.', ['accuse']],
    ['وقال الوزير: «عرضنا على الجانب الآخر هدنة».', ['propose']],
  ])('%s', (text, expected) => expect(acts(text)).toEqual(expected));
});
