import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, dayIn } from '../../src/facts/days';

const NOW = Date.UTC(2026, 10, 21);
const LANGUAGES = [
  'en',
  'de',
  'fr',
  'es',
  'it',
  'nl',
  'pl',
  'pt',
  'sv',
  'da',
  'no',
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

describe('dayIn', () => {
  it.each<[text: string, language: string, day: string | null]>([
    ['2026-04-02', 'en', '2026-04-02'],
    ['2026-04-02T23:10:00+02:00', 'en', '2026-04-02'],
    ['Written on April 2, 2026', 'en', '2026-04-02'],
    ['Apr 2nd, 2026', 'en', '2026-04-02'],
    ['am 2. April 2026', 'de', '2026-04-02'],
    ['02.04.2026', 'de', '2026-04-02'],
    ['2. 4. 2026', 'cs', '2026-04-02'],
    ['2 avr. 2026', 'fr', '2026-04-02'],
    ['1er juillet 2026', 'fr', '2026-07-01'],
    ['2 de abril de 2026', 'es', '2026-04-02'],
    ['2 kwietnia 2026', 'pl', '2026-04-02'],
    ['2026年4月2日', 'ja', '2026-04-02'],
    ['2026년 4월 2일', 'ko', '2026-04-02'],
    ['2026/04/02', 'ja', '2026-04-02'],
    ['٢٠٢٦/٠٤/٠٢', 'ar', '2026-04-02'],
    ['23/04/2026', 'fr', '2026-04-23'],
    ['04/23/2026', 'en', '2026-04-23'],
    ['04/04/2026', 'en', '2026-04-04'],
    // April or February, nobody knows.
    ['02/04/2026', 'en', null],
    ['31.02.2026', 'de', null],
    ['2 avril 2026', 'de', null],
    ['2 April 2031', 'en', null],
    ['Article 12 from 2026', 'en', null],
    ['1234-5678-9012', 'en', null],
    ['yesterday', 'en', null],
    ['', 'en', null],
  ])('reads %s in %s as %s', (text, language, day) => {
    expect(dayIn(text, language, NOW)).toBe(day === null ? null : Date.parse(day));
  });

  it.each(LANGUAGES)('reads what Intl writes in %s', (language) => {
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(2010, 0, 1) / DAY, max: NOW / DAY }),
        fc.constantFrom('long' as const, 'short' as const),
        (day, month) => {
          const written = new Intl.DateTimeFormat(language, { year: 'numeric', month, day: 'numeric', timeZone: 'UTC' }).format(day * DAY);
          const read = dayIn(written, language, NOW);
          if (month === 'long' && language !== 'hu') expect(read, written).toBe(day * DAY);
          else expect([null, day * DAY], written).toContain(read);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('answers any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, language) => Number.isFinite(dayIn(text, language, NOW) ?? 0)),
    );
  });
});
