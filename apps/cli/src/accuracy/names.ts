const letters: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ة: 'ه',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ؤ: 'و',
  ئ: 'ي',
  ё: 'е',
};

/** The words of a name, folded: no marks, no tatweel, one form of each letter, no article, no one-letter words. */
export function foldName(name: string): string[] {
  const plain = name
    .normalize('NFKD')
    .replace(/[\p{Mn}\u0640]/gu, '')
    .toLowerCase();
  const folded = [...plain].map((letter) => letters[letter] ?? letter).join('');
  const words = folded.match(/[\p{L}\p{N}_]+/gu) ?? [];
  return words.filter((word) => [...word].length > 1).map((word) => word.replace(/^(ال|وال|لل)/, ''));
}

/** True when one of the read names shares the last word with one of the gold names, or half of the shorter one's words. */
export function sameName(gold: readonly string[], read: readonly string[]): boolean {
  const readWords = read.map(foldName).filter((words) => words.length > 0);
  return gold.map(foldName).some((words) => words.length > 0 && readWords.some((other) => alike(words, other)));
}

function alike(gold: readonly string[], read: readonly string[]): boolean {
  if (read.includes(gold.at(-1) as string)) return true;
  const goldSet = new Set(gold);
  const readSet = new Set(read);
  const shared = [...goldSet].filter((word) => readSet.has(word)).length;
  return shared / Math.min(goldSet.size, readSet.size) >= 0.5;
}
