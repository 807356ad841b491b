/** Files above this size are no backlog: 16 MB. */
export const largestFile = 16 * 1024 * 1024;

/**
 * The text of a file: UTF-8, or UTF-16 that says so with a byte-order mark, which stays as the first character.
 * What is not valid becomes U+FFFD. Undefined for binary files and for files that are too large.
 */
export function decode(bytes: Uint8Array): string | undefined {
  if (bytes.length > largestFile) return undefined;
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return littleEndian.decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return bigEndian.decode(bytes);
  return bytes.includes(0) ? undefined : utf8.decode(bytes);
}

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
const littleEndian = new TextDecoder('utf-16le', { ignoreBOM: true });
const bigEndian = new TextDecoder('utf-16be', { ignoreBOM: true });
