const begins = (bytes: Uint8Array, ...first: readonly number[]): boolean => first.every((byte, at) => bytes[at] === byte);

/** True for what is compressed with gzip. */
export const isGzip = (bytes: Uint8Array): boolean => begins(bytes, 0x1f, 0x8b);
/** True for a ZIP container. */
export const isZip = (bytes: Uint8Array): boolean => begins(bytes, 0x50, 0x4b, 3, 4);
/** True for a PDF file. */
export const isPdf = (bytes: Uint8Array): boolean => begins(bytes, 0x25, 0x50, 0x44, 0x46, 0x2d);
