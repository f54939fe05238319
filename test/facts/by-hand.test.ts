import { describe, expect, it } from 'vitest';
import { handNote } from '../../src/facts/by-hand';
import { pageContext } from '../../src/facts/context';
import type { Method } from '../../src/model/facts';
import { facts, NOW, page } from './page';

/** What of the text says that this method's payment is sent to a mobile number; null where nothing does. */
function note(language: string, method: Method, text: string): string | null {
  const snapshot = page({ texts: [text] });
  return handNote(method, [], pageContext(snapshot, { language, now: NOW }))?.quote ?? null;
}

/** What a Spanish checkout offers whose choices have these labels. */
function offeredBeside(...labels: readonly string[]) {
  const inputs = labels.map((label) => ({ type: 'radio', name: 'pago', label }));
  return facts({ language: 'es', texts: ['Forma de pago', 'Tu pedido'], url: 'https://www.lindenhof-keramik.example/pedido', inputs })
    .checkout.offered;
}

describe('a wallet’s payment that is sent by hand', () => {
  it.each([
    ['es', 'bizum', 'Haz un Bizum al 612 34 56 78 y pon tu nombre en el concepto.'],
    ['es', 'bizum', 'Envíe un Bizum por el importe del pedido al número de móvil 612 34 56 78 a nombre de Ana.'],
    ['es', 'bizum', 'Bizum: +34 612 345 678'],
    ['es', 'bizum', 'Bizum: envía 222,60 € al 612 34 56 78 (a nombre de Ana) y escríbenos.'],
    ['es', 'bizum', 'Bizum al tel. 612 34 56 78'],
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
    ['a landline', 'es', 'bizum', 'Bizum al 953 07 82 14'],
    ['no number', 'pl', 'blik', 'Zapłać kodem BLIK.'],
    ['a number of another country', 'es', 'bizum', 'Bizum: +44 7400 123456'],
    ['another wallet', 'es', 'swish', 'Haz un Bizum al 612 34 56 78.'],
    ['a wallet that people do not pay each other with', 'nl', 'ideal', 'iDEAL naar 06 12345678'],
    ['a number to write to', 'es', 'bizum', 'Aceptamos Bizum. ¿Dudas? Escríbanos al 612 34 56 78.'],
    ['a number to write to', 'es', 'bizum', 'Pago con Bizum o transferencia | WhatsApp 612 34 56 78'],
    ['a number to call', 'pt', 'mbway', 'Multibanco, MB WAY, Transferência · Apoio ao cliente 912 345 678'],
    ['a number to call', 'sv', 'swish', 'Betala med Swish eller ring kundtjänst 070-123 45 67'],
    ['a number to call', 'no', 'vipps', 'Vipps, kort og faktura | Kundeservice 412 34 567'],
    ['a number to call', 'da', 'mobilepay', 'MobilePay – Kundeservice: 86 12 34 56'],
    ['a register’s number', 'da', 'mobilepay', 'Shop ApS | MobilePay | CVR 29 12 34 56'],
    ['a register’s number', 'pl', 'blik', 'BLIK, przelew | REGON 512345678'],
    ['the shopper’s number', 'pt', 'mbway', 'MB WAY: introduza o seu número de telemóvel, ex.: 912 345 678'],
    ['the shopper’s number', 'pt', 'mbway', 'Enviámos um pedido de pagamento para 912 345 678 na sua app MB WAY'],
    ['the shopper’s number', 'sv', 'swish', 'Swish: öppna appen på mobilen med numret 070-123 45 67'],
    ['the shopper’s number', 'pt', 'mbway', 'Morada: Rua A, 1 · Telemóvel 912 345 678 · Pagamento MB WAY'],
    ['a number to call', 'es', 'bizum', 'Si tienes problemas con Bizum llama al 612 34 56 78.'],
    ['a number to write to', 'es', 'bizum', 'Paga con Bizum o escríbenos al WhatsApp 612 34 56 78'],
    ['a number to write to', 'es', 'bizum', 'Dudas sobre Bizum: 612 34 56 78'],
    ['a request to the shopper', 'sv', 'swish', 'Vi skickar en Swish-förfrågan till 070-123 45 67'],
    ['a request to the shopper', 'pt', 'mbway', 'Enviámos o pedido MB WAY para o número 912 345 678.'],
    ['a request to the shopper', 'pl', 'blik', 'Zapłać BLIK. Potwierdzenie SMS wyślemy na numer 500 600 700'],
    ['the shopper’s number', 'pt', 'mbway', 'MB WAY para 912 345 678 (o seu telemóvel)'],
    ['part of a word', 'pl', 'blik', 'Po opublikowaniu damy znać na numer 500 600 700'],
    ['a warning', 'es', 'bizum', 'No envíe nunca un Bizum al 612 34 56 78'],
  ] as const)('not %s (%s): %s %s', (_, language, method, text) => {
    expect(note(language, method, text)).toBeNull();
  });

  it('is told by the label of the choice as well', () => {
    const label = 'BizumEnvía el importe al 612 34 56 78';
    expect(offeredBeside('Transferencia', label)?.map(({ method, byHand, evidence }) => [method, byHand, evidence[0]?.quote])).toEqual([
      ['bank-transfer', undefined, 'Transferencia'],
      ['bizum', true, label],
    ]);
  });

  it.each(['Bizum 612 34 56 78 (cambiar)', 'Bizum: 612 34 56 78'])('is not told by the shopper’s number in a label: %s', (label) => {
    expect(offeredBeside('Transferencia', label)?.map(({ byHand }) => byHand)).toEqual([undefined, undefined]);
  });

  it('is not looked for in a footer', () => {
    const snapshot = page({ texts: ['Bizum: 612 34 56 78'] });
    const inFooter = { ...snapshot, blocks: snapshot.blocks.map((block) => ({ ...block, region: 'footer' as const })) };
    expect(handNote('bizum', [], pageContext(inFooter, { language: 'es', now: NOW }))).toBeNull();
  });

  it('is looked for in no time, whatever the page holds', () => {
    const snapshot = page({ texts: Array.from({ length: 600 }, () => `Bizum ${'1234567, a '.repeat(32)}`) });
    const context = pageContext(snapshot, { language: 'es', now: NOW });
    const begun = performance.now();
    expect(handNote('bizum', [], context)).toBeNull();
    expect(performance.now() - begun).toBeLessThan(200);
  });
});
