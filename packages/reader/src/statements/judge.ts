import type { Act, ActEvidence, ActJudge, JudgedReport, Traits } from '@masar/shapes';
import { anywhereOf, kinds, opensOf, split, Tally } from './tally.ts';

/** How many words at its beginning are signs of their own there. */
const opening = 2;

/**
 * A judge that adds up what each sign of a report tells, once (multinomial logistic regression): the act that most speaks for, or
 * the act by the rules where hardly more speaks for another.
 */
export function judgeOf(evidence: ActEvidence): ActJudge {
  let tally: Tally | null = null;
  const stem = stemmer(evidence.affixes);
  return {
    signsOf(bare) {
      tally ??= new Tally(evidence);
      return tally.rowsOf(stem(bare));
    },
    judge({ ruled, traits, words, at, opensWithName }) {
      tally ??= new Tally(evidence);
      tally.begin();
      tally.countTraits(traits);
      for (let n = 0; n < words.length; n++) {
        const { signs } = words[n] as JudgedReport['words'][number];
        if (n < opening) tally.countWord(opensOf(signs), at[n] as number);
        tally.countWord(anywhereOf(signs), at[n] as number);
      }
      if (opensWithName) tally.countNamed(...withName);
      return tally.judged(ruled);
    },
  };
}

const withName = ['opens', 'with a name'] as const;

/** Names of the signs of a report, as the table of weights has them. */
export function namesOf({ traits, words, opensWithName }: JudgedReport, stem: (key: string) => string): string[] {
  return [
    ...(Object.keys(kinds) as (keyof Traits)[]).flatMap((trait) => (traits[trait] === null ? [] : [`${kinds[trait]} ${traits[trait]}`])),
    ...words.flatMap(({ bare }, n) => [...(n < opening ? [`opens ${stem(bare)}`] : []), `word ${stem(bare)}`]),
    ...(opensWithName ? [withName.join(' ')] : []),
  ];
}

/** The act of a report by the names of its signs. */
export function actBy(evidence: ActEvidence): (ruled: Act, names: readonly string[]) => Act {
  const tally = new Tally(evidence);
  return (ruled, names) => {
    tally.begin();
    for (const name of names) tally.countNamed(...split(name));
    return tally.judged(ruled).act;
  };
}

/** Takes inflection off a folded key: one beginning and one ending at most. */
export function stemmer({ begins, ends, least }: ActEvidence['affixes']): (key: string) => string {
  return (key) => {
    const begin = begins.find((one) => key.startsWith(one) && key.length - one.length >= least) ?? '';
    const end = ends.find((one) => key.endsWith(one) && key.length - begin.length - one.length >= least) ?? '';
    return key.slice(begin.length, key.length - end.length);
  };
}
