import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { limits } from '../limits.ts';
import { Refusal } from '../refusal.ts';
import { decode } from './decode.ts';
import { textIn } from './text-in.ts';

const arabic = 'قال الوزير إن المحادثات، التي ستعقد في جنيف، "مفيدة" وإن الجولة المقبلة تبدأ يوم 10 يناير.';
const russian = 'Министр заявил, что переговоры в Женеве «полезны» и продолжатся 10 января. США ответят письменно.';
const english = 'The minister said the talks in Geneva were useful and would resume on 10 January.';

/** Bytes of a text in an encoding of one byte a character, by turning its table round. */
function bytesIn(label: string, text: string): Uint8Array {
  const table = new Map(Array.from({ length: 256 }, (_, byte) => [textIn(label, Uint8Array.of(byte)), byte]));
  return Uint8Array.from([...text], (char) => table.get(char) ?? 0x3f);
}
const utf16 = (text: string, mark: boolean) => Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le');

describe('the bytes decide', () => {
  it('reads UTF-8 with and without its mark', () => {
    expect(decode(Buffer.from(arabic))).toEqual({ text: arabic, encoding: 'utf-8' });
    expect(decode(Buffer.from(`\ufeff${arabic}`)).text).toBe(arabic);
  });
  it('reads UTF-16 in both orders, marked or not', () => {
    for (const text of [arabic, russian, english])
      for (const mark of [true, false]) {
        expect(decode(utf16(text, mark))).toEqual({ text, encoding: 'utf-16le' });
        expect(decode(utf16(text, mark).swap16())).toEqual({ text, encoding: 'utf-16be' });
      }
  });
  const oneByte: [string, string][] = [
    ['windows-1256', arabic],
    ['iso-8859-6', arabic.replaceAll(/[«»"]/g, '')],
    ['windows-1251', russian],
    ['koi8-r', russian.replaceAll(/[«»]/g, '"')],
    ['ibm866', russian.replaceAll(/[«»]/g, '"')],
    ['windows-1252', 'Le ministre a déclaré que les négociations étaient « utiles » et reprendraient à Genève.'],
    ['windows-1252', 'Außenminister: „Die Gespräche waren nützlich“'],
  ];
  for (const [label, text] of oneByte)
    it(`reads ${label} that nothing declares`, () => expect(decode(bytesIn(label, text))).toEqual({ text, encoding: label }));
  it('reads one word of windows-1256', () => {
    expect(decode(bytesIn('windows-1256', 'قال الوزير')).text).toBe('قال الوزير');
  });
  it('keeps UTF-8 with one damaged place', () => {
    const bytes = Buffer.from(arabic.repeat(3));
    bytes[1] = 0x20;
    expect(decode(bytes)).toMatchObject({ encoding: 'utf-8', text: expect.stringContaining('الوزير إن') });
  });
});

describe('what is declared', () => {
  const page = (charset: string, text: string) => `<html><head><meta charset="${charset}"></head><body>${text}</body></html>`;
  it('is taken from the header, then from the page', () => {
    const short = 'é';
    expect(decode(bytesIn('windows-1252', short), 'text/html; charset=windows-1252').text).toBe(short);
    expect(decode(bytesIn('koi8-r', page('koi8-r', russian.slice(0, 20)))).encoding).toBe('koi8-r');
  });
  it('yields to UTF-8 that reads as such', () => {
    expect(decode(Buffer.from(page('windows-1256', arabic)), 'text/html; charset=iso-8859-1').encoding).toBe('utf-8');
  });
  it('yields to the letters where a server says Latin-1 of everything', () => {
    expect(decode(bytesIn('windows-1256', page('windows-1256', arabic)), 'text/html; charset=iso-8859-1').encoding).toBe('windows-1256');
    expect(decode(bytesIn('windows-1251', russian), 'text/html; charset=iso-8859-1').encoding).toBe('windows-1251');
  });
  it('is ignored where it is no encoding, or one that the bytes are not in', () => {
    expect(decode(bytesIn('windows-1256', arabic), 'text/html; charset=nonsense').encoding).toBe('windows-1256');
    expect(decode(bytesIn('windows-1256', arabic), 'text/html; charset=utf-8').encoding).toBe('windows-1256');
  });
});

describe('padding', () => {
  it('leaves NUL bytes at the end of a file out of its text', () => {
    for (const encoding of ['utf-8', 'utf-16le'] as const)
      expect(decode(Buffer.from('قال الوزير إن الجولة انتهت.', encoding)).text).toBe('قال الوزير إن الجولة انتهت.');
    expect(decode(Buffer.from('قال الوزير إن الجولة انتهت.\n\0\0')).text).toBe('قال الوزير إن الجولة انتهت.\n');
    expect(() => decode(Buffer.from('قال الوزير\0 إن الجولة انتهت.'))).toThrow(/binary/);
    expect(() => decode(new Uint8Array(9))).toThrow(/binary|no text/);
  });
});

describe('refusals', () => {
  const refused = (bytes: Uint8Array): string => {
    try {
      return decode(bytes).text;
    } catch (error) {
      return error instanceof Refusal ? error.reason : String(error);
    }
  };
  it('tells what is empty, too large, binary', () => {
    expect(refused(new Uint8Array())).toBe('empty');
    expect(refused(Buffer.from(' \n\t '))).toBe('empty');
    expect(refused(Buffer.alloc(limits.bytes + 1, 0x61))).toBe('too large');
    expect(refused(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 1, 2, 3, 0, 0xff, 0xfe, 0, 7]))).toBe('binary');
    expect(refused(Uint8Array.from({ length: 500 }, (_, at) => 1 + ((at * 97) % 255)))).toMatch(/binary|encoding/);
  });
  it('throws nothing else on any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.option(fc.string()), (bytes, type) => {
        try {
          decode(bytes, type);
        } catch (error) {
          expect(error).toBeInstanceOf(Refusal);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
