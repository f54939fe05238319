import { expect, it } from 'vitest';
import { decodePage } from '../../src/worker/decode';

const bytes = (...codes: number[]): Uint8Array => Uint8Array.from(codes);
const ascii = (text: string): number[] => Array.from(text, (letter) => letter.charCodeAt(0));
const utf8 = (text: string): number[] => [...new TextEncoder().encode(text)];

it.each([
  ['UTF-8 that nobody names', bytes(...utf8('Größe 漢')), '', 'Größe 漢'],
  ['an old page that names nothing', bytes(0x47, 0x72, 0xf6, 0xdf, 0x65), 'text/html', 'Größe'],
  ['the header', bytes(0xc4, 0xe5), 'text/html; charset="windows-1251"', 'Де'],
  ['the mark-up', bytes(...ascii('<meta charset=windows-1251>'), 0xc4), 'text/html', '<meta charset=windows-1251>Д'],
  ['the mark-up, the old way', bytes(...ascii('<meta http-equiv="Content-Type" content="text/html; charset=shift_jis">'), 0x83, 0x41), '', '<meta http-equiv="Content-Type" content="text/html; charset=shift_jis">ア'],
  ['the header before the mark-up', bytes(...ascii('<meta charset=utf-8>'), 0xe4), 'text/html;charset=iso-8859-1', '<meta charset=utf-8>ä'],
  ['the first bytes before all others', bytes(0xef, 0xbb, 0xbf, ...utf8('ä')), 'text/html; charset=iso-8859-1', 'ä'],
  ['UTF-16 by its first bytes', bytes(0xff, 0xfe, 0x41, 0, 0xe4, 0), '', 'Aä'],
  ['mark-up that cannot be UTF-16', bytes(...ascii('<meta charset="utf-16">'), ...utf8('ä')), '', '<meta charset="utf-16">ä'],
  ['an encoding that nobody knows', bytes(...utf8('ä')), 'text/html; charset=klingon', 'ä'],
  ['nothing', bytes(), '', ''],
])('reads %s', (_what, page, contentType, text) => {
  expect(decodePage(page, contentType)).toBe(text);
}); // prettier-ignore
