/** A phrase that names a source: what follows it is a speaker, a reporting verb with its subject, or nothing (it points back). */
export interface SourcePhrase {
  readonly text: string;
  readonly takes: 'speaker' | 'verb' | 'nothing';
  readonly lemma: string;
  /** Where alone it attributes: opening a sentence («جاء في البيان أن»), or behind what it attributes («…، كما ذكر»); elsewhere it means something else. */
  readonly place?: 'opening' | 'behind';
  /** It names an outlet, and the one who told it may stand behind «من»: «وعلمت "المدينة" من مصدر حكومي أن». */
  readonly through?: true;
  /** Who follows said first what a report before it brings. */
  readonly relays?: true;
}

const speaker = (text: string, lemma: string): SourcePhrase => ({ text, takes: 'speaker', lemma });
const verb = (text: string, lemma: string): SourcePhrase => ({ text, takes: 'verb', lemma });
const back = (text: string, lemma: string): SourcePhrase => ({ text, takes: 'nothing', lemma });

/** Phrases that attribute what stands beside them. */
export const sourcePhrases: readonly SourcePhrase[] = [
  speaker('بحسب', 'بحسب'),
  speaker('حسب', 'بحسب'),
  speaker('وفق', 'وفق'),
  speaker('وفقا ل', 'وفق'),
  speaker('وفقا لما جاء في', 'وفق'),
  speaker('وفق ما جاء في', 'وفق'),
  speaker('بحسب ما جاء في', 'بحسب'),
  speaker('حسب ما جاء في', 'بحسب'),
  speaker('حسبما جاء في', 'بحسب'),
  speaker('طبقا ل', 'طبقا'),
  { ...speaker('نقلا عن', 'نقل'), relays: true },
  speaker('كما جاء في', 'جاء'),
  speaker('على ما جاء في', 'جاء'),
  speaker('كما ورد في', 'ورد'),
  speaker('على ما ورد في', 'ورد'),
  speaker('وفق ما ورد في', 'وفق'),
  speaker('بحسب ما ورد في', 'بحسب'),
  speaker('استنادا إلى', 'استند'),
  speaker('على حد قول', 'قال'),
  { text: 'جاء على لسان', takes: 'speaker', lemma: 'جاء', place: 'opening' },
  { text: 'ورد على لسان', takes: 'speaker', lemma: 'ورد', place: 'opening' },
  speaker('على حد تعبير', 'عبر'),
  speaker('على حد وصف', 'وصف'),
  { text: 'جاء في', takes: 'speaker', lemma: 'جاء', place: 'opening' },
  { text: 'علمت', takes: 'speaker', lemma: 'علم', place: 'opening', through: true },
  verb('حسبما', 'حسبما'),
  verb('بحسب ما', 'بحسب'),
  verb('حسب ما', 'بحسب'),
  verb('وفق ما', 'وفق'),
  verb('وفقا لما', 'وفق'),
  verb('وفقما', 'وفق'),
  { text: 'على ما', takes: 'verb', lemma: 'ما', place: 'behind' },
  { text: 'كما', takes: 'verb', lemma: 'كما', place: 'behind' },
  { text: 'مثلما', takes: 'verb', lemma: 'مثلما', place: 'behind' },
  verb('طبقا لما', 'طبقا'),
  back('على حد قوله', 'قال'),
  back('على حد قولها', 'قال'),
  back('على حد تعبيره', 'عبر'),
  back('على حد تعبيرها', 'عبر'),
  back('على حد وصفه', 'وصف'),
  back('على حد وصفها', 'وصف'),
  back('على حد زعمه', 'زعم'),
  back('على حد زعمها', 'زعم'),
  back('حسب قوله', 'قال'),
  back('حسب قولها', 'قال'),
  back('بحسب قوله', 'قال'),
  back('بحسب قولها', 'قال'),
  back('حسب تعبيره', 'عبر'),
  back('بحسب تعبيره', 'عبر'),
  back('بحسب تعبيرها', 'عبر'),
  back('وفق تعبيره', 'عبر'),
  back('وفق تعبيرها', 'عبر'),
  back('وفق قوله', 'قال'),
  back('وفق قولها', 'قال'),
  back('بحسب وصفه', 'وصف'),
  back('وفق وصفه', 'وصف'),
];
