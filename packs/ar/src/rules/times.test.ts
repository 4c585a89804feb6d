import { Lexicon } from '@masar/reader/src/lexicon/lexicon.ts';
