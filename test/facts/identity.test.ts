import { describe, expect, it } from 'vitest';
import { facts } from './page';

describe('identity', () => {
  it.each([
    ['Inhaber: Lindenhof Keramik GmbH', 'de', 'Lindenhof Keramik GmbH', null],
    ['Betreiber: Keramik & Co e.K.', 'de', 'Keramik & Co e.K.', 'DE'],
    ['© 2026 Fernhollow Pottery Ltd. All rights reserved', 'en', 'Fernhollow Pottery Ltd.', null],
    ['Le site est édité par Poterie du Tilleul SASU', 'fr', 'Poterie du Tilleul SASU', 'FR'],
    ['Titular: Cerámica del Tilo S.L.', 'es', 'Cerámica del Tilo S.L.', 'ES'],
  ])('reads the operator in "%s"', (text, language, name, country) => {
    expect(facts({ footer: [text], language }).identity.operators.map((operator) => [operator.name, operator.country])).toEqual([
      [name, country],
    ]);
  });

  it('takes no service of others for the operator', () => {
    expect(facts({ footer: ['Google Ireland Limited', 'PayPal (Europe) S.à r.l.', 'Klarna Bank AB'] }).identity.operators).toEqual([]);
    expect(facts({ texts: ['We send parcels with Botenfix Express GmbH.'] }).identity.operators).toEqual([]);
  });

  it.each([
    ['Töpfergasse 12, 04109 Leipzig', 'DE', '04109'],
    ['Am Markt 3 · A-5020 Salzburg', 'AT', 'A-5020'],
    ['14 rue des Lilas, 69002 Lyon', 'FR', '69002'],
    ['Calle Mayor 7, 28013 Madrid', 'ES', '28013'],
    ['12 Mill Lane, Leeds LS1 4AP', 'GB', 'LS1 4AP'],
    ['450 Pine Street, Portland, OR 97204', 'US', '97204'],
    ['Keizersgracht 12, 1015 CJ Amsterdam', 'NL', '1015 CJ'],
    ['Seestrasse 5, 8002 Zürich, Schweiz', 'CH', '8002'],
  ])('reads the address "%s"', (text, country, postcode) => {
    expect(facts({ texts: [text] }).identity.addresses).toMatchObject([{ country, postcode }]);
  });

  it.each(['September 12, 2015 Review by Anna', 'Only 1299 Euro', 'Model NC741ML in blue', 'ISO 27001 Certified'])(
    'reads no address in "%s"',
    (text) => {
      expect(facts({ texts: [text] }).identity.addresses).toEqual([]);
    },
  );

  it.each([
    ['USt-IdNr.: DE136695976', 'vat', 'DE', true],
    ['USt-IdNr.: DE136695978', 'vat', 'DE', false],
    ['VAT no. GB 980 7806 84', 'vat', 'GB', true],
    ['SIREN 552 008 443', 'siren', 'FR', true],
    ['CIF: J99216582', 'nif', 'ES', true],
    ['CIF: J99216583', 'nif', 'ES', false],
    ['Partita IVA 00743110157', 'piva', 'IT', true],
    ['HRB 12345', 'hrb', 'DE', null],
    ['Company number 01234567', 'company-number', 'GB', null],
    ['CHE-107.787.577', 'vat', 'CH', true],
  ])('checks the number in "%s"', (text, kind, country, valid) => {
    expect(facts({ footer: [text] }).identity.numbers).toMatchObject([{ kind, country, valid }]);
  });

  it('names countries, strongest reason first', () => {
    const { countries } = facts({ footer: ['Titular: Cerámica del Tilo S.L.', 'Calle Mayor 7, 28013 Madrid'], language: 'es' }).identity;
    expect(countries.map(({ code, from }) => [code, from])).toEqual([
      ['ES', 'address'],
      ['ES', 'legal-form'],
    ]);
  });
});
