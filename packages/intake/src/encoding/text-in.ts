/** Bytes 0x80 to 0x9f of windows-1252. */
const westernMarks = [
  0x20ac, 0x81, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0x8d, 0x17d, 0x8f, 0x90, 0x2018, 0x2019,
  0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122, 0x161, 0x203a, 0x153, 0x9d, 0x17e, 0x178,
];
const controls = /[\u0080-\u009f]/g;

/**
 * Text of bytes in an encoding, by its label of the Encoding Standard. Several Node releases read windows-1252 as
 * Latin-1 and so lose its quotation marks and dashes; here they are put right.
 */
export function textIn(label: string, bytes: Uint8Array): string {
  const text = new TextDecoder(label).decode(bytes);
  return label === 'windows-1252'
    ? text.replace(controls, (char) => String.fromCharCode(westernMarks[char.charCodeAt(0) - 0x80] as number))
    : text;
}
