import { describe, expect, it } from 'vitest';
import { facts } from './page';

const told = (language: string, ...texts: string[]) =>
  facts({ url: 'https://www.lindenhof-keramik.example/checkout', language, texts }).payment.falsePurpose?.map(({ quote }) => quote);

describe('false purpose', () => {
  it.each([
    ['pl', 'Nr konta: PL61 1090 1014 0000 0712 1981 2874', 'Tytuł: „zwrot pożyczki” oraz numer zamówienia'],
    ['en', 'Account number: 61840927, sort code 04-00-75', 'If your bank asks, choose “friends and family”.'],
    ['fr', 'IBAN FR14 2004 1010 0505 0001 3M02 606', 'Indiquez simplement « achat familial » afin d’éviter un délai.'],
    ['de', 'IBAN: DE89 3704 0044 0532 0130 00', 'Verwendungszweck: Rückzahlung Darlehen'],
  ])('is read beside an account in %s', (language, account, sentence) => {
    expect(told(language, account, sentence)).toEqual([sentence]);
  });

  it.each([
    ['a warning', 'en', 'Account number: 61840927', 'Never choose “friends and family”.'],
    ['a purpose that is true', 'de', 'IBAN: DE89 3704 0044 0532 0130 00', 'Verwendungszweck: Ihre Bestellnummer'],
    ['gifts that are sold', 'en', 'IBAN DE89 3704 0044 0532 0130 00', 'Reference: gift voucher and your name'],
    ['no account', 'en', 'A present for friends and family'],
  ])('is not: %s', (_, language, ...texts) => {
    expect(told(language, ...texts)).toBeUndefined();
  });
});
