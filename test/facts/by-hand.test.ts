import { describe, expect, it } from 'vitest';
import { handNote } from '../../src/facts/by-hand';
import { pageContext } from '../../src/facts/context';
import type { Method } from '../../src/model/facts';
import { NOW, page } from './page';

/** What of the text says that this method's payment is sent to a mobile number; null where nothing does. */
function note(language: string, method: Method, text: string): string | null {
  const snapshot = page({ texts: [text] });
  return handNote(method, pageContext(snapshot, { language, now: NOW }))?.quote ?? null;
}

describe('a wallet’s payment that is sent by hand', () => {
  it.each([
    ['es', 'bizum', 'Haz un Bizum al 612 34 56 78 y pon tu nombre en el concepto.'],
    ['es', 'bizum', 'Bizum: +34 612 345 678'],
    ['pt', 'mbway', 'Envie o valor por MB WAY para o número 912 345 678.'],
    ['sv', 'swish', 'Swisha beloppet: Swish till 070-123 45 67, märk med ordernummer.'],
    ['da', 'mobilepay', 'Betal med MobilePay til 20 30 40 50.'],
    ['no', 'vipps', 'Vipps beløpet til 412 34 567.'],
    ['de', 'twint', 'Zahlung per TWINT an 079 123 45 67.'],
    ['pl', 'blik', 'BLIK na telefon: 500 600 700'],
  ] as const)('%s, %s: %s', (language, method, text) => {
    expect(note(language, method, text)).toBe(text);
  });

  it.each([
    ['a number of the wallet’s for firms', 'sv', 'swish', 'Swish: 123 456 78 90'],
    ['a short number for firms', 'no', 'vipps', 'Vipps til 123456'],
    ['a landline', 'es', 'bizum', 'Pague con Bizum o llame al 953 07 82 14.'],
    ['another sentence', 'es', 'bizum', 'Aceptamos Bizum. ¿Dudas? Escríbanos al 612 34 56 78.'],
    ['no number', 'pl', 'blik', 'Zapłać kodem BLIK.'],
    ['a number of another country', 'es', 'bizum', 'Bizum: +44 7400 123456'],
    ['another wallet', 'es', 'swish', 'Haz un Bizum al 612 34 56 78.'],
    ['a wallet that people do not pay each other with', 'nl', 'ideal', 'iDEAL naar 06 12345678'],
  ] as const)('not %s', (_, language, method, text) => {
    expect(note(language, method, text)).toBeNull();
  });
});
