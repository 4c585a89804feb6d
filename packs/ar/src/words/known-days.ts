/** Days without their year that are known by what happened on them: what stands before them, day, month and year. */
const days: readonly (readonly [string, number, number, number])[] = [
  ['حدود|خطوط|خط', 4, 6, 1967],
  ['عدوان|نكسه|حرب', 5, 6, 1967],
  ['حرب', 6, 10, 1973],
  ['ثوره', 23, 7, 1952],
  ['ثوره', 26, 9, 1962],
  ['ثوره', 14, 10, 1963],
  ['هجمات|هجوم|احداث|اعتداءات', 11, 9, 2001],
  ['ثوره', 14, 1, 2011],
  ['ثوره|انتفاضه|احداث', 25, 1, 2011],
  ['ثوره', 11, 2, 2011],
  ['ثوره|انتفاضه', 17, 2, 2011],
  ['ثوره|احداث', 30, 6, 2013],
  ['انقلاب|ثوره', 21, 9, 2014],
  ['حراك', 22, 2, 2019],
  ['حراك|ثوره|انتفاضه|احتجاجات', 17, 10, 2019],
  ['انفجار', 4, 8, 2020],
  ['اجراءات|قرارات|انقلاب', 25, 7, 2021],
  ['اجراءات|قرارات|انقلاب', 25, 10, 2021],
  ['هجوم|هجمات|احداث|عمليه|منذ', 7, 10, 2023],
];

/** The year, by the folded word before the day, the day and the month. */
export const knownDays: ReadonlyMap<string, number> = new Map(
  days.flatMap(([words, day, month, year]) => words.split('|').map((word) => [`${word} ${day} ${month}`, year] as const)),
);
