import { world } from '@masar/world';
import { expect, test } from 'vitest';
import { createReader } from '../../../../packages/reader/src/read.ts';
import { ar } from '../pack.ts';

const reader = createReader(ar, world);
const read = (text: string) => reader.read({ text, published: '2025-04-06' });

test('each coordinated verbal noun is a provision, with who is bound', () => {
  const [one] = read(
    'وينص الاتفاق على وقف إطلاق النار لمدة 60 يوما وانسحاب القوات من المدن وتبادل الأسرى، مع التزام إسرائيل بفتح المعابر.',
  ).instruments;
  expect(one?.kind).toBe('agreement');
  expect(one?.provisions.map((duty) => duty.duty)).toEqual([
    'وقف إطلاق النار لمدة 60 يوما',
    'انسحاب القوات من المدن',
    'تبادل الأسرى',
    'فتح المعابر',
  ]);
  expect(one?.provisions.at(-1)?.obliged).toEqual(['IL']);
});

test('a draft has issuer, parties and date, and its duties bind all parties', () => {
  const text =
    'ونشرت وزارة الخارجية الروسية في 2 أبريل مسودة اتفاقيات بين روسيا والولايات المتحدة. وتقضي هذه المسودة بخفض القوات، مع تعهد واشنطن بعدم نشر الصواريخ.';
  const { instruments, actors } = read(text);
  expect(instruments).toHaveLength(1);
  expect(instruments[0]).toMatchObject({ kind: 'draft treaty', date: '2025-04-02', status: 'proposed' });
  expect(actors.find((who) => who.id === instruments[0]?.issuer)?.name).toBe('وزارة الخارجية الروسية');
  expect(instruments[0]?.provisions.map((duty) => [[...duty.obliged].sort().join(), duty.duty])).toEqual([
    ['RU,US', 'خفض القوات'],
    ['US', 'عدم نشر الصواريخ'],
  ]);
});

test('a resolution is told by its number', () => {
  const { instruments } = read('ومدد مجلس الأمن ولاية البعثة بموجب القرار 2440 الصادر في 31 أكتوبر 2018.');
  expect(instruments).toMatchObject([{ kind: 'resolution', date: '2018-10-31' }]);
});

test.each([
  ['وقال إن الاتفاق النووي مهدد.', 'الاتفاق النووي'],
  ['ودعا إلى تنفيذ اتفاق الصخيرات فورا.', 'اتفاق الصخيرات'],
  ['وقال إن الاتفاق المرحلي كان جيدا.', 'الاتفاق المرحلي'],
  ['ورحب بالاتفاق النووي وتأثيره على المنطقة.', 'الاتفاق النووي'],
  ['وجاء ذلك في البيان الختامي الصادر عن القمة.', 'البيان الختامي'],
  ['واطلع على مسودة طرحتها باريس.', 'مسودة'],
  ['ويناقش المجلس مشروع قرار يطالب بوقف القتال.', 'مشروع قرار'],
  ['ودخل اتفاق وقف إطلاق النار حيز التنفيذ فجر اليوم.', 'اتفاق وقف إطلاق النار'],
  ['وتنص خارطة الطريق على وقف الأعمال العدائية.', 'خارطة الطريق'],
  ['وعرض الوسيط وثيقة تقضي بانسحاب القوات.', 'وثيقة'],
  ['وفي رسالة إلى مجلس الأمن، حذرت طهران من عواقب القرار.', 'رسالة إلى مجلس الأمن'],
  ['وتوصل الجانبان إلى اتفاق مع الوسطاء.', 'اتفاق مع الوسطاء'],
])('%s holds the text %s', (text, title) => {
  expect(read(text).instruments.map((one) => one.title)).toEqual([title]);
});

test('who brings a text about stands behind it too', () => {
  const { instruments, actors } = read('وجاء في بيان صادر عن وزارة الخارجية المصرية أن الجولة انتهت.');
  expect(actors.find(({ id }) => id === instruments[0]?.issuer)?.name).toBe('وزارة الخارجية المصرية');
});

test.each(['وانتهت الجولة ولا بيان مشتركا.', 'وتحدث عن قرارات مجلس الأمن.', 'وقال إن خطة الوزارة طموحة.'])('%s holds none', (text) => {
  expect(read(text).instruments).toEqual([]);
});

test('the city that an agreement is named for is no party to it', () => {
  expect(read('ودعا إلى تنفيذ اتفاق الرياض بين الحكومة والمجلس.').instruments[0]?.parties).not.toContain('SA');
  const { instruments, actors } = read('ورحب باتفاق بين واشنطن وطهران.');
  expect(instruments[0]?.parties.map((id) => actors.find((one) => one.id === id)?.side)).toEqual(['US', 'IR']);
});

test('of two drafts each has its own duties, and who does what a clause says is bound', () => {
  const { instruments } = read(
    'ونشرت موسكو مشروع معاهدة مع واشنطن ومشروع اتفاق مع الحلف. وينص مشروع المعاهدة على أن تتعهد الولايات المتحدة بخفض القوات. أما مشروع الاتفاق فيقضي بسحب الصواريخ.',
  );
  expect(instruments.map(({ title, provisions }) => [title, provisions.length])).toEqual([
    ['مشروع معاهدة مع واشنطن', 1],
    ['مشروع اتفاق مع الحلف', 1],
  ]);
  expect(instruments[0]?.provisions[0]?.obliged).toEqual(['US']);
});

test.each([
  'وقال إن التوصل إلى اتفاق ممكن.',
  'وتسعى الدولتان إلى إبرام اتفاق.',
  'وقال إن أي اتفاق مع الحركة مرفوض.',
  'ولم يصدر إعلان رسمي عن الحكومة.',
  'وقال الرئيس في خطاب إن بلاده قوية.',
])('%s only speaks of a text', (text) => {
  expect(read(text).instruments).toEqual([]);
});

test('what is described apart is one of its own, and the document is whatever was spoken of', () => {
  const { instruments } = read('وأشاد باتفاق ستوكهولم. وانتقد الاتفاق النووي المبرم عام 2015. وتنص الوثيقة على خفض التخصيب.');
  expect(instruments.map(({ title, provisions }) => [title, provisions.length])).toEqual([
    ['اتفاق ستوكهولم', 0],
    ['الاتفاق النووي', 1],
  ]);
});

test('what is signed is an agreement, and so is a declaration known by a place', () => {
  expect(read('ووقع الطرفان مسودة طرحها الوسيط.').instruments).toMatchObject([{ kind: 'agreement', status: 'agreed' }]);
  expect(read('ودعا إلى تنفيذ إعلان جدة.').instruments).toMatchObject([{ kind: 'agreement', title: 'إعلان جدة' }]);
});

test.each([
  ['وانتهك الطرفان إعلان 11 مايو.', 'agreement'],
  ['ووقع الرئيسان إعلانا مشتركا من سبعة بنود.', 'agreement'],
  ['وقدمت مصر اقتراحا جديدا لوقف النار.', 'draft treaty'],
  ['وقدمت الحركة تصورا مكتوبا.', 'draft treaty'],
  ['وسلمت حماس ردها إلى الوسطاء.', 'letter'],
  ['ورحب بقرار مجلس الأمن بشأن الصحراء.', 'resolution'],
  ['وأشار إلى إعلان تونس للتسوية السياسية.', 'statement'],
])('%s holds a text', (text, kind) => expect(read(text).instruments).toMatchObject([{ kind }]));

test.each([
  'واعتبر إعلان الحركة انسحابها مناورة.',
  'ورحب بإعلان إيران عن وقف النار.',
  'وانتقد قرار الرئيس إقالة الوزير.',
  'وأصدرت المحكمة مذكرة توقيف بحق الوزير.',
  'وقال إن ذلك يخالف القانون الدولي.',
  'وتحدث عن إمكانية التوصل لاتفاق نووي مع ايران الأسبوع المقبل.',
])('%s: what is decided, announced, hoped for or binds all is none', (text) => expect(read(text).instruments).toEqual([]));

const texts = (text: string) => {
  const { instruments, actors } = read(text);
  return instruments.map(({ title, issuer }) => [title, actors.find(({ id }) => id === issuer)?.side ?? null]);
};

test.each([
  // Where somebody says something in it, it begins there.
  ['أكد عراقجي في بيان صحفي التزامه بالهدنة.', [['بيان صحفي', 'IR']]],
  ['وفي بيان مشترك دعت مصر إلى وقف إطلاق النار.', [['بيان مشترك', 'EG']]],
  // Whose plan it is tells which.
  ['وافقت حماس على خطة ترامب لإنهاء الحرب.', [['خطة ترامب لإنهاء الحرب', null]]],
  // Who sends a letter has written it, not who hands it over.
  ['سلم عبد العاطي رسالة من عراقجي إلى فيدان.', [['رسالة من عراقجي إلى فيدان', 'IR']]],
  ['وقعت مصر والسودان اتفاقيتين للتعاون.', [['اتفاقيتين للتعاون', 'EG']]],
])('%s: texts %j', (text, all) => expect(texts(text)).toEqual(all));

test.each([
  'ورحبت القاهرة بإعلان واشنطن استئناف المفاوضات.',
  'وجاء ذلك بعد إعلان موسكو سحب قواتها.',
  'وانتقد خطة المدرب للموسم الجديد.',
  'ووضع خطة لرفع الأسعار.',
])('%s: who announces what he does, and a plan of nobody who is known, bring no text', (text) => expect(texts(text)).toEqual([]));

test('a speech and a close tie are no texts, a letter that is sent and a document are', () => {
  const kinds = (text: string) => read(text).instruments.map(({ kind }) => kind);
  expect(kinds('وأشاد الوزير بخطاب بوتين في البرلمان أمس.')).toEqual([]);
  expect(kinds('وبعث بوتين رسالة إلى ماكرون أمس.')).toEqual(['letter']);
  expect(kinds('ونوه المجلس بالعلاقات الوثيقة بين الرياض والقاهرة.')).toEqual([]);
  expect(kinds('ووقعت روسيا وتركيا الوثيقة في موسكو أمس.')).toEqual(['agreement']);
});
