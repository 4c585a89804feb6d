import { world } from '@masar/world';
import { describe, expect, test } from 'vitest';
import { createReader } from '../../../../packages/reader/src/read.ts';
import { en } from '../pack.ts';

const reader = createReader(en, world);
const published = '2023-09-24';
const read = (text: string) => reader.read({ text, published }).encounters.map(({ kind, status, start }) => ({ kind, status, start }));

describe('one encounter and what became of it', () => {
  const cases: readonly (readonly [string, string, string, string | null])[] = [
    ['The latest round of talks between Egypt and Ethiopia ended Sunday with no deal.', 'talks', 'held', '2023-09-24'],
    ['The delegations had agreed to meet again in Cairo next month.', 'meeting', 'planned', '2023-10'],
    ['The third round of talks between Egypt and Ethiopia will be held in Cairo on Sept. 30.', 'talks', 'planned', '2023-09-30'],
    ['Foreign Minister Sergei Lavrov told Reuters that the talks were useful.', 'interview', 'held', null],
    ['The two ministers are due to meet in Geneva on Monday.', 'meeting', 'planned', '2023-09-25'],
    ['Witkoff is expected to travel to Moscow on Tuesday.', 'visit', 'planned', '2023-09-26'],
    ['On 3 May, as the two sides had agreed, the ministers held talks in Muscat.', 'talks', 'held', '2023-05-03'],
    ['On 3 May, as he left Muscat, Lavrov said that Putin had met Macron.', 'meeting', 'held', null],
    ['President Sisi will receive Abiy Ahmed at the palace at 10.30 on Monday.', 'meeting', 'planned', '2023-09-25'],
    ['Envoys are expected to reconvene in Cairo as early as Tuesday.', 'talks', 'planned', '2023-09-26'],
    ['The last meeting was held on Aug. 28.', 'meeting', 'held', '2023-08-28'],
    ['The July meeting in Muscat ended without a text.', 'meeting', 'held', '2023-07'],
    ['A meeting between Putin and Trump is not planned, the Kremlin said.', 'meeting', 'denied', null],
    ['A summit between the two presidents could take place in October.', 'summit', 'proposed', '2023-10'],
    ['Peace talks have been postponed until Oct. 20.', 'talks', 'postponed', '2023-10-20'],
    ['The talks resumed on Friday with no sign of progress.', 'talks', 'ongoing', '2023-09-22'],
    ['Putin held telephone talks with Macron on Friday.', 'call', 'held', '2023-09-22'],
    ['A diplomat told AFP that they were close.', 'interview', 'held', null],
    ['Egypt and Ethiopia held in-depth talks in Cairo on Saturday.', 'talks', 'held', '2023-09-23'],
    ['Lavrov is due to hold working meetings today.', 'meeting', 'planned', '2023-09-24'],
    ['Putin has had a telephone conversation with Macron.', 'call', 'held', null],
    ['Top Iranian and U.S. negotiators will meet again on Tuesday.', 'meeting', 'planned', '2023-09-26'],
    ['A planned meeting between Lavrov and Fidan has been put on hold.', 'meeting', 'postponed', null],
    ['A meeting of the two ministers that had been announced for Tuesday would not take place.', 'meeting', 'cancelled', '2023-09-26'],
    ['Qatar mediated three rounds of talks between Iran and the United States.', 'talks', 'held', null],
    [
      'Negotiations between Egypt and Ethiopia over the dam that Ethiopia is building on the Nile will resume on Tuesday.',
      'talks',
      'planned',
      '2023-09-26',
    ],
    ['President Sisi is to meet Abiy Ahmed in Cairo on Monday.', 'meeting', 'planned', '2023-09-25'],
    ['Envoys had been holding talks in Geneva.', 'talks', 'held', null],
    ['Washington asked the mediator to postpone the talks in Geneva with Iran.', 'talks', 'held', null],
    ['On July 21, Secretary Pompeo spoke with Foreign Minister Sergey Lavrov.', 'call', 'held', '2023-07-21'],
    ['On Friday the ministers of Egypt and Ethiopia met in Cairo.', 'meeting', 'held', '2023-09-22'],
    ['He said that tomorrow he will hold a phone call with President Putin.', 'call', 'planned', '2023-09-25'],
    ['Guterres met with the Yemeni delegation, headed by its foreign minister, Thursday morning.', 'meeting', 'held', '2023-09-21'],
    ['Sisi and Biden reviewed the truce on Friday during a phone call.', 'call', 'held', '2023-09-22'],
    ['The two teams met face-to-face for the first time since March on Thursday.', 'meeting', 'held', '2023-09-21'],
    ['Lavrov met Fidan in Ankara on Friday before the Egypt-Libya talks in Tunis.', 'meeting', 'held', '2023-09-22'],
    ['Blinken will go on to Berlin on Thursday.', 'visit', 'planned', '2023-09-28'],
    ['Macron is also to speak to Putin on Saturday.', 'call', 'planned', '2023-09-30'],
    ['The envoy was not expected to hold any talks in Geneva on Monday.', 'talks', 'denied', '2023-09-25'],
    ['The expected new round of Union-led talks did not take place on Thursday.', 'talks', 'cancelled', '2023-09-21'],
    ['Cairo talks, which kicked off Thursday, were led by the mediators.', 'talks', 'ongoing', '2023-09-21'],
    ['Qatar announced the conclusion of discussions in Doha.', 'talks', 'held', null],
    ['The delegations agreed to hold talks in October in line with the 12 May statement.', 'talks', 'planned', '2023-10'],
    ['The foreign ministers are holding talks in Cairo.', 'talks', 'ongoing', null],
    ['Iran and Oman held their first talks in five months on Thursday to save the deal.', 'talks', 'held', '2023-09-21'],
    ['The first meeting of the year will take place in two weeks.', 'meeting', 'planned', '2023-W40'],
    ['Hamas announced that it had held talks with Egypt in Doha on Saturday.', 'talks', 'held', '2023-09-23'],
    ['Hamas announced that it will hold talks with Egypt in Doha on Monday.', 'talks', 'planned', '2023-09-25'],
    ['Lavrov accepted an invitation to visit Ankara in November.', 'visit', 'planned', '2023-11'],
    ['The ministry announced the end of the talks with Ethiopia in Doha.', 'talks', 'held', null],
    ['Washington announced a suspension of the talks in Geneva.', 'talks', 'postponed', null],
    ['Egypt announced the cancellation of the meeting with Ethiopia.', 'meeting', 'cancelled', null],
    ['Sisi was ready to continue the talks with Ethiopia without further delay.', 'talks', 'proposed', null],
    ['The talks in Geneva failed due to a technical dispute.', 'talks', 'held', null],
    ['The talks in Geneva are due to resume on Monday.', 'talks', 'planned', '2023-09-25'],
    ['Sisi and Abiy Ahmed began talks in Cairo on Saturday on a stalled loan.', 'talks', 'ongoing', '2023-09-23'],
    ['Negotiators of both sides held talks in Cairo.', 'talks', 'held', null],
    ['The White House called off the planned summit in Oman.', 'summit', 'cancelled', null],
    ['Macron suggested a four-way meeting in Paris.', 'meeting', 'proposed', null],
    ['The Kremlin ruled out a direct meeting between Putin and Zelensky.', 'meeting', 'denied', null],
    ['The Kremlin is not preparing a meeting between Putin and Zelensky.', 'meeting', 'denied', null],
    ['The ministry denied that any talks with Israel were under way.', 'talks', 'denied', null],
    ['The two leaders will speak by phone on Tuesday.', 'call', 'planned', '2023-09-26'],
    ['An earlier round, held in Cairo in May, had failed.', 'talks', 'held', '2023-05'],
    ['Cairo had proposed holding the meeting before the end of October.', 'meeting', 'proposed', '2023-10'],
    ['Blinken is going to visit Cairo on Tuesday.', 'visit', 'planned', '2023-09-26'],
    ['Blinken will then travel September 27-28 to Amman.', 'visit', 'planned', '2023-09-27'],
    ['The Egyptian delegation is set to leave for Khartoum on Monday.', 'visit', 'planned', '2023-09-25'],
    ['Their first meeting will be this evening in Cairo.', 'meeting', 'planned', '2023-09-24'],
    ['Their last meeting in Oman was between the two envoys.', 'meeting', 'held', null],
    ['The minister will visit Ankara to meet with leaders of the opposition.', 'meeting', 'planned', null],
    ['Cairo then suggested initial lower-level talks in Khartoum.', 'talks', 'proposed', null],
    ['The eighth round of the talks, due to take place in Geneva on 28 September, is in doubt.', 'talks', 'planned', '2023-09-28'],
    ['It was agreed during a telephonic conversation between Foreign Minister Sergei Lavrov and his counterpart.', 'call', 'held', null],
    ['The two sides agreed to hold direct talks in Oman.', 'talks', 'planned', null],
    ['Tehran denied holding direct talks with Washington.', 'talks', 'denied', null],
    ['Ana Mora said that Tillerson plans to travel to the United States next week.', 'visit', 'planned', '2023-W39'],
    ['Kerry departed Washington on Friday for Geneva.', 'visit', 'held', '2023-09-22'],
    ['Cairo is expected to host a Turkish delegation next week.', 'meeting', 'planned', '2023-W39'],
    ['The sixth round of the Union-led intra-Libyan peace talks ended on Friday.', 'talks', 'held', '2023-09-22'],
    ['Peace talks between Egypt and Ethiopia will not resume until October 1.', 'talks', 'postponed', '2023-10-01'],
    ['A meeting between Putin and Zelensky was expected in May, but it never took place.', 'meeting', 'cancelled', '2023-05'],
    ['Talks due in Gabon on Tuesday will now begin on Friday.', 'talks', 'planned', '2023-09-29'],
    ['Turkey will not attend the talks in Cairo on Monday.', 'talks', 'planned', '2023-09-25'],
    ['Iranian and Egyptian diplomats met on Friday.', 'meeting', 'held', '2023-09-22'],
    ['The eighth round of Union-led negotiations on the dam is under way.', 'talks', 'ongoing', null],
    ['Putin and Macron have begun talks in Cairo, in the course of which a text is expected.', 'talks', 'ongoing', null],
    ['Sergei Lavrov addressed the press on Friday.', 'briefing', 'held', '2023-09-22'],
    ['There were no specific plans for a summit between Putin and Biden, the Kremlin said.', 'summit', 'denied', null],
    ['Marathon talks on grain broke up on Friday, with envoys opting to try again next week.', 'talks', 'held', '2023-09-22'],
    ['Egypt and Ethiopia held secret talks on a possible accord.', 'talks', 'held', null],
    ['The talks between Egypt and Ethiopia adjourned on Friday with no accord.', 'talks', 'held', '2023-09-22'],
    ['The talks between Egypt and Ethiopia were adjourned until Tuesday.', 'talks', 'planned', '2023-09-26'],
    ['Today Kerry spoke by phone with the foreign ministers of Russia and China.', 'call', 'held', '2023-09-24'],
    ['The North Atlantic Council convened in Brussels on Friday.', 'session', 'held', '2023-09-22'],
    ['Blinken stays in close contact with his counterpart.', 'consultation', 'ongoing', null],
    ['Macron is due in Cairo on Friday.', 'visit', 'planned', '2023-09-29'],
    ['Lavrov, who was in Cairo on the 9th, returned.', 'visit', 'held', '2023-09-09'],
    ['Lavrov will deliver a speech and meet with Fidan in Ankara.', 'meeting', 'planned', null],
    ['A phone call between Putin and Zelensky is not on the agenda.', 'call', 'denied', null],
    ['The United States will continue facilitating negotiations between Egypt and Ethiopia.', 'talks', 'ongoing', null],
    ['The deal follows two months of quiet talks with Egypt.', 'talks', 'held', null],
    ['They left tonight; the next session will be held on Friday.', 'session', 'planned', '2023-09-29'],
    ['They will prepare for the October 23 summit and the November 3 summit.', 'summit', 'planned', '2023-11-03'],
  ];
  for (const [text, kind, status, start] of cases)
    test(text, () => expect(read(text)).toContainEqual(expect.objectContaining({ kind, status, start })));
});

test('what is said at an encounter does not say what became of it', () => {
  const text = 'Sergei Lavrov said during a phone call with Hakan Fidan that the planned visit had been cancelled.';
  expect(read(text)).toMatchObject([
    { kind: 'call', status: 'held' },
    { kind: 'visit', status: 'cancelled' },
  ]);
  expect(read('Sergei Lavrov said during a phone call that talks would resume.')[0]).toMatchObject({ kind: 'call', status: 'held' });
});

describe('below a headline', () => {
  const told = (text: string) => read(`The news of the day\n\n${text}`);
  const cases: readonly (readonly [string, string, string, string | null])[] = [
    ['The two sides have been meeting in Oman since Monday.', 'meeting', 'ongoing', null],
    ['The envoys are meeting in Oman.', 'meeting', 'ongoing', null],
    ['The meeting, which was to be held on Friday, did not take place.', 'meeting', 'cancelled', '2023-09-22'],
    ['The envoy is in Doha for talks with the mediators.', 'talks', 'ongoing', null],
    ['The envoy will be in Doha on Monday for talks with the mediators.', 'talks', 'planned', '2023-09-25'],
    ['The Prime Minister invited the President to visit London.', 'visit', 'proposed', null],
    ['President Trump today called President Putin.', 'call', 'held', '2023-09-24'],
    ['They took note of the Egypt-Ethiopia dialogue on water.', 'talks', 'ongoing', null],
    ['The Arab League called a meeting for Oct. 3, but later postponed it.', 'meeting', 'postponed', '2023-10-03'],
    ['Iran has rejected direct talks with the United States.', 'talks', 'denied', null],
    ['The summit, originally planned for October, has been cancelled.', 'summit', 'cancelled', '2023-10'],
    ['Two ministers agreed by telephone on Saturday to stay in touch.', 'call', 'held', '2023-09-23'],
    ['Emmanuel Macron told Vladimir Putin by phone that grain must be shipped.', 'call', 'held', null],
  ];
  for (const [text, kind, status, start] of cases)
    test(text, () => expect(told(text)).toContainEqual(expect.objectContaining({ kind, status, start })));
});

test('what was spoken of in a call is not the call', () => {
  const text = 'Biden spoke today with Prime Minister Modi of India to discuss preparations for the upcoming G20 Summit in Delhi.';
  expect(read(text)).toMatchObject([
    { kind: 'call', status: 'held', start: '2023-09-24' },
    { kind: 'summit', status: 'planned', start: null },
  ]);
});

test('whoever welcomes a decision has welcomed nobody, and aid that meets needs has met nobody', () => {
  expect(read('Biden welcomed the decision of Turkey to open the port.')).toEqual([]);
  expect(read("Biden said that the aid meets Ukraine's needs.")).toEqual([]);
  expect(read('Biden welcomed Prime Minister Modi to Washington today.')).toMatchObject([{ kind: 'meeting', status: 'held' }]);
});

test('that two spoke about something is said of the encounter told before', () => {
  expect(read('Biden met Xi in Bali on Friday. The two leaders spoke candidly about trade.')).toHaveLength(1);
});

test('who calls somebody something has not called him', () => {
  expect(read('Donald Trump called Vladimir Putin a friend.')).toEqual([]);
  expect(read('Donald Trump called on Vladimir Putin to withdraw.')).toEqual([]);
});

test('what is told by telephone to nobody named is no call', () => {
  expect(read('A source said by telephone that grain was shipped.')).toEqual([]);
});

test('who warned whom in a call took part in it', () => {
  const [call] = reader.read({ text: 'Joe Biden warned Vladimir Putin in a phone call on Saturday.', published }).encounters;
  expect([call?.kind, call?.participants.length]).toEqual(['call', 2]);
});

test('what was put off stays put off when the plan is told again', () => {
  const text = 'Egypt and Ethiopia agreed to defer their meeting planned for Friday. The ministers said the meeting would be held soon.';
  expect(read(text)).toMatchObject([{ status: 'postponed' }]);
});

test('a dialogue that resumes is not the visit told before', () => {
  const text = 'Blinken visited Cairo on Friday. The Egypt-Ethiopia dialogue will resume in October.';
  expect(read(text).map(({ kind, status }) => `${kind} ${status}`)).toEqual(['visit held', 'talks planned']);
});

test('what did not collapse is not cancelled', () => {
  expect(read('The talks in Doha have not collapsed.').map((one) => one.status)).not.toContain('cancelled');
});

test('what one leader told another is no interview', () => {
  expect(read('Putin told Biden that Russia was ready.')).toEqual([]);
});

test('the talks named again are the same talks', () => {
  const text = 'Talks between Egypt and Ethiopia opened in Cairo on Saturday. The talks are expected to last two days.';
  expect(reader.read({ text, published }).encounters).toHaveLength(1);
});

test('the ministers meet apart from their presidents', () => {
  const text =
    'A meeting between Sergei Lavrov and Marco Rubio was held in Riyadh. It will be followed by a summit between Vladimir Putin and Donald Trump.';
  expect(reader.read({ text, published }).encounters.map((one) => one.kind)).toEqual(['meeting', 'summit']);
});

test('whoever is quoted on a call took no part in it', () => {
  const [call] = reader.read({ text: 'Putin had a phone call with Emmanuel Macron, Dmitry Peskov said.', published }).encounters;
  expect(call?.participants).toHaveLength(2);
});

test('verb and noun of one sentence tell of one encounter', () => {
  const one = (text: string) => expect(reader.read({ text, published }).encounters).toHaveLength(1);
  one('Putin and Trump spoke on Tuesday in a long phone call.');
  one('Lavrov met Fidan in Ankara on Friday for talks on grain.');
});

test('who was met one day after another was met twice', () => {
  const text = 'Sisi met with President Putin on 1 September and with President Macron on 2 September.';
  const [first, second] = reader.read({ text, published }).encounters;
  expect([first?.start, second?.start]).toEqual(['2023-09-01', '2023-09-02']);
});

test('two who met are not one of them with somebody else', () => {
  const text = 'Emmanuel Macron met Vladimir Putin in the Kremlin. The meeting between Macron and Volodymyr Zelensky was longer.';
  expect(reader.read({ text, published }).encounters).toHaveLength(2);
});

test('a word with a hyphen behind it names no meeting', () => {
  expect(read('It is kept at example.org/briefing-room/meeting-with-leaders on the site.')).toEqual([]);
});

test('the headline speaks of the encounter of the copy', () => {
  const text = 'Egypt and Ethiopia to meet again in Cairo\n\nEgypt and Ethiopia will hold another round of talks in Cairo on Sept. 30.';
  expect(read(text)).toMatchObject([{ kind: 'talks', status: 'planned', start: '2023-09-30' }]);
});

test.each(['On Monday met Lavrov', 'Monday for talks', '"No," said on Monday', 'Lavrov met on Monday', 'Lavrov is in Cairo', 'Lavrov is'])(
  '%s: what begins or ends with a time is read to its end',
  (text) => {
    expect(reader.read({ text, published }).story.text).toBe(text);
  },
);

test('a summit called off years ago is not the one that is planned', () => {
  const text = 'The two leaders agreed to a summit in Moscow. A summit between Obama and Putin in September 2013 in Moscow was cancelled.';
  expect(read(text).map(({ status }) => status)).toEqual(['planned', 'cancelled']);
});

test('two calls to one leader are two', () => {
  const text =
    'Barack Obama spoke with Benjamin Netanyahu by phone on Friday. Ana Mora was also due to speak by telephone with Netanyahu on Friday.';
  expect(read(text).map(({ status }) => status)).toEqual(['held', 'planned']);
});

test('a capital is where its state is', () => {
  const text = 'Talks between Egypt and Ethiopia were held in Riyadh on Friday. Mora praised these talks in the Kingdom of Saudi Arabia.';
  expect(read(text)).toHaveLength(1);
});

test.each([
  ['in the Syrian capital', 'place/damascus'],
  ['on the Syrian capital', null],
  ['on Chinese capital controls', null],
])('talks %s: a seat of government is where they are only behind a word of place', (words, ref) => {
  const { encounters } = reader.read({ text: `Egypt and Turkey held talks ${words} on Friday.`, published });
  expect(encounters.map(({ place }) => place?.ref ?? null)).toEqual([ref]);
});

test.each([
  ['Doha will host talks between Israel and Hamas on Friday.', 'Doha', 'IL,hamas'],
  ['Oman is hosting talks between Iran and the United States.', 'Oman', 'IR,US'],
  // At whose of two hosts it is the copy does not say.
  ['Qatar and Egypt will host talks between Israel and Hamas on Friday.', null, 'IL,hamas'],
  // A person who receives somebody takes part.
  ['Biden will host Macron on Friday.', null, 'FR,US'],
])('%s: who has an encounter under its roof is where it is, and no party', (text, place, sides) => {
  const found = reader.read({ text, published }).encounters;
  expect(found.map((one) => [one.place?.name ?? null, [...one.sides].sort().join()])).toEqual([[place, sides]]);
});

test.each([
  ['Lavrov met his counterpart in Ankara on Friday.', 'place/ankara', 'RU', ['Sergey Lavrov', 'counterpart']],
  ['The Iranian foreign minister met his Omani counterpart in Muscat.', 'place/muscat', 'IR,OM', null],
  ['The Taliban met a Qatari delegation in Doha on Friday.', 'place/doha', 'QA,taliban', ['Taliban', 'Qatari delegation']],
])('%s: whose counterpart or delegation it is is told, and the place is where they met', (text, place, sides, people) => {
  const { encounters, actors } = reader.read({ text, published });
  expect(encounters.map((one) => [one.place?.ref ?? null, [...one.sides].sort().join()])).toEqual([[place, sides]]);
  const names = encounters[0]?.participants.map((id) => actors.find((one) => one.id === id)?.name);
  if (people !== null) expect(names).toEqual(people);
});

test.each([
  // Whom a name begins with by chance is not called by it.
  ['Kerry Brown, a researcher, said the talks were useful. Kerry said the talks would resume.', 'John Kerry'],
  ['Kim Hyung-suk, a minister, said the talks were useful. Kim said the talks would resume.', 'Kim Hyung-suk'],
])('%s: who speaks last is %s', (text, name) => {
  const { statements, actors } = reader.read({ text, published: '2015-03-01' });
  expect(actors.find(({ id }) => id === statements.at(-1)?.speaker)?.name).toBe(name);
});

test.each([
  [
    'Russia and Ukraine are due to meet on October 12, and a wider session of the council, to which Cairo and Riyadh all belong, is planned for October 13.',
    ['2023-10-12', '2023-10-13'],
  ],
  ['The talks were held in Geneva on September 10; a wider session of the talks is planned for October 13.', ['2023-09-10', '2023-10-13']],
  ['Egypt and Turkey will hold talks in Cairo on October 13 and a session in Ankara on October 14.', ['2023-10-13', '2023-10-14']],
])('%s: what is the subject of a clause of its own has no day of the clause before', (text, days) => {
  expect(read(text).map(({ start }) => start)).toEqual(days);
});
