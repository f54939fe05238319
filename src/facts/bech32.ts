/** Bech32: the checksum of crypto-currency addresses such as `bc1…` (BIP 173, and BIP 350 for the newer kind), which no other word has by chance. */
const LETTERS = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const GENERATORS = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
/** What is left of a right one: first kind, second kind. */
const RIGHT = [1, 0x2bc830a3];

/** `prefix`: the part before the last `1`, in lower case. */
export function isBech32(address: string, prefix: string): boolean {
  const text = address.toLowerCase();
  if (!text.startsWith(`${prefix}1`)) return false;
  const values = Array.from(text.slice(prefix.length + 1), (letter) => LETTERS.indexOf(letter));
  if (values.includes(-1)) return false;
  const codes = Array.from(prefix, (letter) => letter.charCodeAt(0));
  return RIGHT.includes(remainder([...codes.map((code) => code >> 5), 0, ...codes.map((code) => code & 31), ...values]));
}

function remainder(values: readonly number[]): number {
  let rest = 1;
  for (const value of values) {
    const top = rest >>> 25;
    rest = ((rest & 0x1ffffff) << 5) ^ value;
    for (const [bit, generator] of GENERATORS.entries()) if ((top >> bit) & 1) rest ^= generator;
  }
  return rest;
}
