/** Dates, as Intl writes them in each language: their years are no postcodes. */
import { describe, expect, it } from 'vitest';
import { facts } from '../page';

const locales = [
  'en-GB',
  'de',
  'fr',
  'es',
  'it',
  'nl',
  'pl',
  'pt',
  'sv',
  'da',
  'nb',
  'fi',
  'cs',
  'sk',
  'hu',
  'ro',
  'el',
  'tr',
  'uk',
  'ru',
  'id',
];

const addressesIn = (text: string): string[] => facts({ texts: [text], url: 'https://www.lindenhof-keramik.example/impressum' }).identity.addresses.map((address) => address.text); // prettier-ignore

describe('dates', () => {
  it('stand where a postcode would be read', () => {
    expect(addressesIn('12 rue des Tilleuls, 69002 Lyon')).toHaveLength(1);
  });

  it.each(locales)('are no addresses in %s', (locale) => {
    const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
    const dates = Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2024, month, 5)).replace(/\s?(?:г\.|р\.|г|р)$/u, ''));
    expect(dates.filter((date) => addressesIn(`12 rue des Tilleuls, ${date} Lyon`).length > 0)).toEqual([]);
  });
});
