import { world } from '@masar/world';
import { expect, test } from 'vitest';
import { createReader } from '../../../../packages/reader/src/read.ts';
import { en } from '../pack.ts';

const reader = createReader(en, world);

/** Kind, place and participants of each encounter. */
function parties(text: string): string[] {
  const { encounters, actors } = reader.read({ text, published: '2023-09-24' });
  const name = (id: string) => actors.find((one) => one.id === id)?.name;
  return encounters.map(({ kind, place, participants }) => `${kind} @${place?.name ?? ''} ${participants.map(name).sort().join(', ')}`);
}

test.each([
  ['The fourth round of talks between Iran, the United States, and Oman was put off.', 'talks @ Iran, Oman, United States'],
  ['Iran and the United States have held two rounds of talks in Muscat and Rome since April.', 'talks @Muscat Iran, United States'],
  ['The Tehran-Washington talks ended on Friday.', 'talks @ Iran, United States'],
  ['The Doha talks ended on Friday.', 'talks @Doha '],
  ['The Geneva peace talks ended on Friday.', 'talks @Geneva '],
  ['Egypt and the United States held talks in Doha on Friday.', 'talks @Doha Egypt, United States'],
  ['The rebel group Hamas and Israel held talks in Doha on Friday.', 'talks @Doha Hamas, Israel'],
  ['Hamas announced that it had resumed talks with Egypt in Doha on Friday.', 'talks @Doha Egypt, Hamas'],
  // What itself begins is no party.
  ['Egypt said that a round was over and that it resumed on Friday. Talks with Qatar ended in Doha.', 'talks @Doha Qatar'],
  ['Sergey Lavrov will be in Ankara on Monday for talks with Hakan Fidan.', 'talks @Ankara Hakan Fidan, Sergey Lavrov'],
  ['The talks in Doha brought together Hakan Fidan and Sergey Lavrov on Friday.', 'talks @Doha Hakan Fidan, Sergey Lavrov'],
  ['The talks, attended by the foreign ministers of Egypt and Turkey, ended on Friday.', 'talks @ Hakan Fidan, Sameh Shoukry'],
  ['The talks were praised by Sergey Lavrov on Friday. Talks with Qatar ended in Doha.', 'talks @Doha Qatar'],
  ['Hamas left UN-brokered talks with Israel in Doha on Friday.', 'talks @Doha Hamas, Israel'],
  ['The Israel-Hamas talks ended on Friday.', 'talks @ Hamas, Israel'],
  ['On the eve of his visit to Cairo, Sergey Lavrov said that he was ready.', 'visit @Cairo Sergey Lavrov'],
  // Whose it is takes part; an office of nobody who is known does not.
  ["Donald Trump's meeting with Vladimir Putin in Alaska ended on Friday.", 'meeting @Alaska Donald Trump, Vladimir Putin'],
  ["Recep Tayyip Erdogan's first official visit to Cairo ended on Friday.", 'visit @Cairo Recep Tayyip Erdoğan'],
  ["Egypt and Turkey's talks with Qatar ended in Doha on Friday.", 'talks @Doha Egypt, Qatar, Turkey'],
  ["The chairman's meeting with Sergey Lavrov ended on Friday.", 'meeting @ Sergey Lavrov'],
  ["Friday's meeting with Sergey Lavrov is over.", 'meeting @ Sergey Lavrov'],
  // Where somebody is due or expected for it he takes part.
  ['Hakan Fidan is expected in Cairo on Friday for talks with Sergey Lavrov.', 'talks @Cairo Hakan Fidan, Sergey Lavrov'],
  // Of a side for which nobody known took part, those do whom the copy calls so.
  ['Israeli and Hamas negotiators held talks in Doha on Friday.', 'talks @Doha Hamas negotiators, Israeli negotiators'],
  ['Hakan Fidan met Egyptian officials on Friday.', 'meeting @ Egyptian officials, Hakan Fidan'],
  ['The leaders of Thailand and Cambodia sat down for talks in Doha on Friday.', 'talks @Doha leaders of Cambodia, leaders of Thailand'],
  // Behind the noun the copy tells where.
  ['The Gaza talks in Doha ended on Friday.', 'talks @Doha '],
])('%s: who takes part, and where', (text, told) => {
  expect(parties(text)).toContain(told);
});

test.each([
  // Who does something himself is no place.
  ['Envoys held talks in Geneva and Washington said they were useful.', 'talks @Geneva '],
  // The comma before who speaks parts no list.
  // Whose visit it is may be told by somebody else.
  ['Lavrov met Fidan in Ankara. After his visit to Cairo, the Kremlin said, they will meet.', 'meeting @Ankara Hakan Fidan, Sergey Lavrov'],
  ['After her meeting with Obama, the White House announced a review.', 'meeting @ Barack Obama'],
])('%s: who does not, and where not', (text, told) => {
  expect(parties(text)).toContain(told);
});

/** Kind and sides of each encounter. */
function sides(text: string): string[] {
  return reader.read({ text, published: '2023-09-24' }).encounters.map(({ kind, sides }) => `${kind} ${[...sides].sort().join(', ')}`);
}

test.each([
  ['Russian and Ukrainian negotiators resumed talks in Istanbul.', 'talks RU, UA'],
  ['EU and Iranian negotiators held talks in Vienna on Friday.', 'talks IR, eu'],
  ['The Russian and Turkish foreign ministers met in Antalya on Friday.', 'meeting RU, TR'],
  ['An American envoy met Syrian officials in Doha on Friday.', 'meeting SY, US'],
  ['The foreign ministers of Russia, Turkey and Iran met in Astana on Friday.', 'meeting IR, RU, TR'],
  ['Negotiators from the United States and Iran met in Muscat on Friday.', 'meeting IR, US'],
  ['Representatives of the Sudanese army and the Rapid Support Forces began talks in Jeddah on Friday.', 'talks SD, rsf'],
  ['The envoy spoke at a meeting of the foreign ministers of Egypt and Ethiopia in Cairo.', 'meeting EG, ET'],
  ['The envoy met Greek Cypriot officials in Nicosia on Friday.', 'meeting CY'],
  // Who mediates takes no side.
  ['Riyadh and Sanaa held talks in Muscat on Friday, with Omani mediation.', 'talks SA, YE'],
  ['Talks facilitated by the African Union were held in Pretoria.', 'talks '],
  // Who reports a meeting takes no side in it.
  ['The envoy met BBC correspondents in Doha on Friday.', 'meeting '],
])('%s: whose sides', (text, told) => {
  expect(sides(text)).toContain(told);
});

test.each([
  ['Egyptian and Qatari mediators warned that time was running out.', ['EG', 'QA']],
  ['The French, German and British envoys said the text was ready.', ['FR', 'DE', 'GB']],
  ['US and Iranian negotiators said the text was ready.', ['US', 'IR']],
  // A state that is named beside others shares no head with them.
  ['Iran and Iraqi officials said the border was open.', ['IR', 'IQ']],
  ['The leaders of Israel and Hamas rejected the plan.', ['IL', 'hamas']],
  ['Envoys of Latvia and the United States said the text was ready.', ['LV', 'US']],
  ['Turkish Cypriot officials said the text was ready.', ['trnc']],
  // Who backs somebody is not whose he is.
  ["Yemen's Saudi-backed government said the talks would go on.", ['YE']],
  ['The Russian-backed separatists said the talks would go on.', [null]],
  ['The Saudi-led coalition said the talks would go on.', ['SA']],
  ['The High Representative of the Union for Foreign Affairs, Marta Lind, said the bloc would wait.', [null]],
])('%s: who speaks, and for whom', (text, told) => {
  const { statements, actors } = reader.read({ text, published: '2023-09-24' });
  const speaker = actors.find(({ id }) => id === statements[0]?.speaker);
  const members = speaker?.members.length ? speaker.members : [speaker?.id];
  expect(members.map((id) => actors.find((one) => one.id === id)?.side)).toEqual(told);
});
