/** A phrase that names a source: what follows it is a speaker, a reporting verb with its subject, or nothing (it points back). */
interface SourcePhrase {
  readonly text: string;
  readonly takes: 'speaker' | 'verb' | 'nothing';
  readonly lemma: string;
  /** Where alone it attributes: opening a sentence, or behind what it attributes. */
  readonly place?: 'opening' | 'behind';
}

const speaker = (text: string, lemma: string): SourcePhrase => ({ text, takes: 'speaker', lemma });

/** Phrases that attribute what stands beside them. */
export const sourcePhrases: readonly SourcePhrase[] = [
  speaker('according to', 'according to'),
  speaker('as stated in', 'state'),
  speaker('as stated by', 'state'),
  speaker('as noted by', 'note'),
  speaker('as noted in', 'note'),
  speaker('as reported by', 'report'),
  speaker('as reported in', 'report'),
  speaker('as described by', 'describe'),
  speaker('in the words of', 'words'),
  speaker('in the view of', 'view'),
  speaker('in the opinion of', 'opinion'),
  speaker('citing', 'cite'),
  speaker('quoting', 'quote'),
  { text: 'as', takes: 'verb', lemma: 'as', place: 'behind' },
  { text: 'in his words', takes: 'nothing', lemma: 'words' },
  { text: 'in her words', takes: 'nothing', lemma: 'words' },
  { text: 'in their words', takes: 'nothing', lemma: 'words' },
];
