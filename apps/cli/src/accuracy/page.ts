import type { Figures } from './figures.ts';
import type { Estimate } from './intervals.ts';

const show = (figure: Estimate | null): string =>
  figure === null ? '\u2013' : `${figure.value.toFixed(3)} (${figure.low.toFixed(2)}\u2013${figure.high.toFixed(2)})`;

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((_, at) => (at === 0 ? '---' : '---:')), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

/** The two tables of one gold set, as Markdown. */
export function tables(figures: Figures): string {
  const found = figures.found.map((row) => [
    row.name,
    String(row.gold),
    String(row.made),
    show(row.precision),
    show(row.recall),
    show(row.f1),
  ]);
  const right = figures.right.map((row) => [row.name, String(row.of), show(row.share)]);
  const stories = `${figures.stories} stories${figures.unread > 0 ? `, ${figures.unread} of them without a reading` : ''}.`;
  return [
    stories,
    table(['record', 'n gold', 'n read', 'precision', 'recall', 'F1'], found),
    table(['property', 'n', 'share right'], right),
  ].join('\n\n');
}

/** What is said of each set that the project keeps. */
export interface Section {
  readonly title: string;
  readonly about: string;
  readonly figures: Figures;
}

/** The page ACCURACY.md. It holds no date: the same code and the same gold give the same page. */
export function page(sections: readonly Section[], joined: string, versions: string): string {
  const parts = [...sections.map(({ title, about, figures }) => `## ${title}\n\n${about}\n\n${tables(figures)}`), joined];
  return `# Accuracy\n\nWritten by \`npm run accuracy\`; do not edit. Read with ${versions}.\n\n${method}\n\n${parts.join('\n\n')}\n\n${missing}\n`;
}

const method = `Each figure stands with its 95 % interval in brackets: Wilson's for precision, recall and shares, 2,000 draws of whole stories with a fixed seed for F1. The gold stories are annotated by hand; [gold/README.md](gold/README.md) says how.

- A statement is **found** when its content and the gold content share at least half of the characters that either covers, white space, quotation marks and brackets aside, one to one. Gold that is marked optional counts neither way.
- A **speaker** is right when one of its names, folded, shares the surname or half of its words with the gold speaker. "Statements with the right speaker" counts a statement only when it is found and its speaker is right.
- In the rows by **manner**, recall is of the gold statements of that manner, precision of the statements that were read with that manner.
- A **date** is found when the spans overlap, right when the day, month, year or range is the same. Vague times, durations and clock times are not counted. Dates have no precision here: the gold does not list every one.
- An **encounter** or a **text** on the table is found when its evidence overlaps the gold evidence by half of the shorter one.
- **Participants** are counted of the encounters found, interviews aside (the gold does not always name the outlet). The gold calls them mostly by English names. A state, or who negotiates for itself (the EU, Hamas), is looked up in the gazetteer by any of its names in Arabic, English or Russian, and found when anybody was read who is it or acts for its side; a longer name that holds one state ("Yemen government") is that state, unless the gazetteer has it by the nationality ("Syria opposition"). A person or another body is found by its row in the gazetteer or, where what was read has none, by one of the names in that row; a name that the gazetteer does not know by the words, as a speaker is, or by the sound where the letters are others. Recall is of the gold participants so found; precision, of those read, is of those by whom one was found. Who is a group counts as its members. Common nouns and acronyms that cannot be held against another language ("mediators") are left out, and as many of what was read beside are not held against it.
- A **party** is right when the side of the statement is one that the gold party is or speaks for (of a ministry its state), of several when each is told. Statements whose gold party the gazetteer does not know are left out.`;

const missing = `## Not scored yet

Addressees, issues, modality, attribution chains, places of encounters, titles and issuers of texts, and provisions have no figure: the gold does not hold them, or not in a form that can be counted.`;
