import { dossierOf } from '@masar/dossier';
import type { Dossier } from '@masar/shapes';
import { sounds, world } from '@masar/world';
import { describe, expect, it } from 'vitest';
import { readerFor } from '../packs.ts';

/** Stories as an outlet would print them, each with its day, joined. */
const follow = (...stories: readonly (readonly [published: string, text: string])[]): Dossier =>
  dossierOf(
    stories.map(([published, text], at) => ({ name: `${at + 1}`, reading: readerFor('auto', text).read({ text, published }) })),
    { world, sounds },
  );

/** What each encounter of these sides went through, and its day. */
const lines = (dossier: Dossier, ...sides: readonly string[]) =>
  dossier.encounters
    .filter((one) => sides.every((side) => one.sides.includes(side)))
    .map((one) => [one.status, one.start, one.history.map((report) => report.status).join(' ')]);

describe('one encounter from proposal to table', () => {
  it('in English: proposed, agreed, postponed, held', () => {
    const dossier = follow(
      ['2023-03-01', 'Blinken said on Wednesday that he had proposed talks with Lavrov in Vienna on March 10.'],
      [
        '2023-03-03',
        'Russian Foreign Minister Sergei Lavrov will meet US Secretary of State Antony Blinken in Vienna on March 10, the ministry said on Friday.',
      ],
      [
        '2023-03-08',
        'The meeting of Sergei Lavrov and Antony Blinken in Vienna has been postponed from March 10 to March 14, the ministry said on Wednesday.',
      ],
      ['2023-03-14', 'Russian Foreign Minister Sergei Lavrov met US Secretary of State Antony Blinken in Vienna on Tuesday.'],
    );
    expect(lines(dossier, 'RU', 'US')).toEqual([['held', '2023-03-14', 'proposed planned postponed held']]);
  });
  it('in Arabic: proposed, planned, postponed, held', () => {
    const dossier = follow(
      ['2023-03-01', 'اقترح وزير الخارجية الإيراني حسين أمير عبد اللهيان، الأربعاء، عقد محادثات مع السعودية في بغداد يوم 10 مارس.'],
      ['2023-03-03', 'أعلنت الخارجية العراقية أن المحادثات السعودية الإيرانية ستعقد في بغداد يوم 10 مارس.'],
      ['2023-03-08', 'أعلنت الخارجية العراقية تأجيل المحادثات السعودية الإيرانية في بغداد إلى يوم 14 مارس.'],
      ['2023-03-14', 'عُقدت في بغداد، اليوم الثلاثاء، المحادثات السعودية الإيرانية.'],
    );
    expect(lines(dossier, 'IR', 'SA')).toEqual([['held', '2023-03-14', 'proposed planned postponed held']]);
  });
  it('told in both languages it is one', () => {
    const dossier = follow(
      ['2023-03-03', 'أعلنت الخارجية العراقية أن المحادثات السعودية الإيرانية ستعقد في بغداد يوم 10 مارس.'],
      ['2023-03-10', 'Talks between Saudi Arabia and Iran were held in Baghdad on Friday, the Iraqi foreign ministry said.'],
    );
    expect(lines(dossier, 'IR', 'SA')).toEqual([['held', '2023-03-10', 'planned held']]);
  });
});

describe('one encounter that never came', () => {
  it('planned, then called off', () => {
    const dossier = follow(
      ['2023-05-02', 'سيلتقي وزير الخارجية المصري سامح شكري نظيره التركي مولود تشاووش أوغلو في أنقرة يوم 9 مايو.'],
      ['2023-05-08', 'أعلنت الخارجية المصرية إلغاء لقاء شكري وتشاووش أوغلو الذي كان مقرراً في أنقرة يوم 9 مايو.'],
    );
    expect(lines(dossier, 'EG', 'TR')).toEqual([['cancelled', '2023-05-09', 'planned cancelled']]);
  });
  it('rumoured and denied: the denial is linked to it', () => {
    const dossier = follow([
      '2023-05-02',
      'Kremlin spokesman Dmitry Peskov denied on Tuesday that a meeting between Putin and Zelensky was planned for May 20.',
    ]);
    expect(lines(dossier, 'RU', 'UA')).toEqual([['denied', '2023-05-20', 'denied']]);
    expect(dossier.denials.map((one) => one.denies.kind)).toEqual(['encounter']);
  });
  it('asked for and no more', () => {
    const dossier = follow(['2023-05-02', 'Zelensky said on Tuesday that he was ready to meet Putin.']);
    expect(dossier.encounters.map((one) => one.status)).not.toContain('held');
  });
});
