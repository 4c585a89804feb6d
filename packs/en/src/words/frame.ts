import type { StoryWords } from '@masar/shapes';

const lines = (where: 'line' | 'start', texts: string) => texts.split('|').map((text) => ({ text, where }));

/** Words of the copy's frame: markers of takes and lines that are no copy. */
export const storyWords: StoryWords = {
  takes: [
    { text: 'more', means: 'more' },
    { text: 'more to follow', means: 'more' },
    { text: 'more follows', means: 'more' },
    { text: 'to be continued', means: 'more' },
    { text: 'more to come', means: 'more' },
    { text: 'continued', means: 'continued' },
    { text: 'take 2', means: 'continued' },
    { text: 'take 3', means: 'continued' },
    { text: 'take 4', means: 'continued' },
    { text: 'end', means: 'end' },
    { text: 'ends', means: 'end' },
    { text: '###', means: 'end' },
    { text: '-30-', means: 'end' },
  ],
  furniture: [
    ...lines(
      'line',
      'advertisement|share|print|email|related articles|related stories|related|comments|tags|topics|most read|facebook|twitter|whatsapp|copy link|sign up|sign in|log in|subscribe|menu|newsletter',
    ),
    ...lines(
      'start',
      'read more|read also|also read|see also|related:|click here|follow us|share this|sign up for|subscribe to|watch:|listen:|photo:|image:|file photo|getty images|all rights reserved|' +
        'copyright|reporting by|editing by|writing by|additional reporting|this article was originally|our standards|recommended|you may also like|join our|download the',
    ),
  ],
  dateline: ['reuters', 'ap', 'afp', 'agencies', 'staff', 'by'],
};
