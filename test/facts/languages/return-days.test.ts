/** Periods to return goods, in the forms that Intl gives numbers of days, weeks and months in each language. */
import { describe, expect, it } from 'vitest';
import { pageContext } from '../../../src/facts/context';
import { returnDays } from '../../../src/facts/return-days';
import { NOW, page } from '../page';
import { sentences } from './sentences';

/** Locale of the sentences' languages where Intl has another name for them, and second ones. */
const locales = [...Object.keys(sentences).filter((code) => code !== 'no'), 'nb', 'nn', 'pt-PT', 'zh-TW', 'de-CH', 'fr-CA', 'ar-EG'];

function daysIn(text: string, language: string, topic: 'returns' | 'terms' = 'terms'): number | null {
  const snapshot = page({ texts: [text] });
  return returnDays(topic, snapshot.blocks, pageContext(snapshot, { language, now: NOW }));
}

describe.each(locales)('%s', (locale) => {
  const code = locale.slice(0, 2).replace(/^n[bn]$/, 'no');
  const goods = sentences[code]?.links.returns ?? '';
  const written = (count: number, unit: string): string =>
    new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(count);

  it.each([3, 5, 7, 8, 10, 14, 15, 21, 22, 28, 30, 31, 45, 60, 90, 100])('reads %i days', (count) => {
    expect(daysIn(`${goods}: ${written(count, 'day')}`, locale)).toBe(count);
  });

  it.each([3, 4, 6, 8])('reads %i weeks', (count) => {
    expect(daysIn(`${goods}: ${written(count, 'week')}`, locale)).toBe(count * 7);
  });

  it.each([3, 5, 6, 12])('reads %i months', (count) => {
    expect(daysIn(`${goods}: ${written(count, 'month')}`, locale)).toBe(count * 30);
  });
});

describe('return days', () => {
  it.each([
    ['Returns within 14 days of delivery', 'en', 14],
    ['Returns: 14 (fourteen) days', 'en', 14],
    ['Returns within 10–14 days', 'en', 14],
    ['Returns: 30 calendar days', 'en', 30],
    ['Returns are processed in 5 business days', 'en', null],
    ['Your refund arrives within 5 days', 'en', null],
    ['Vrácení zboží: 14dní', 'cs', 14],
    ['返品は30日以内', 'ja', 30],
    ['返品は３０日以内', 'ja', 30],
    ['返品は5営業日以内に処理します', 'ja', null],
    ['2024年5月30日に返品規定を改めました', 'ja', null],
    ['七天无理由退货', 'zh', 7],
    ['退货将在7个工作日内处理', 'zh', null],
    ['5월 30일부터 반품 규정이 바뀝니다', 'ko', null],
    ['החזרה תוך 14 ימים', 'he', 14],
    ['החזרה תוך 14 ימי עסקים', 'he', null],
    ['الإرجاع خلال ١٤ يومًا', 'ar', 14],
    ['الإرجاع خلال ٥ أيام عمل', 'ar', null],
    ['คืนสินค้าภายใน ๓๐ วัน', 'th', 30],
    ['Đổi trả trong mười bốn ngày', 'vi', 14],
    ['Palautus 14 vuorokauden kuluessa', 'fi', 14],
    ['Возврат в течение четырнадцати дней', 'ru', 14],
    ['İade 14 iş günü içinde işlenir', 'tr', null],
    ['Zwrot środków następuje w ciągu 5 dni roboczych', 'pl', null],
    ['Returns within 2 days', 'en', null],
    ['Returns within 4000 days', 'en', null],
  ])('"%s" (%s): %s', (text, language, days) => {
    expect(daysIn(text, language)).toBe(days);
  });

  it('stays quick in texts made of periods', () => {
    const snapshot = page({ texts: ['refund 14 days '.repeat(20_000), '返金14日'.repeat(20_000)] });
    const context = pageContext(snapshot, { language: 'ja', now: NOW });
    const start = performance.now();
    returnDays('returns', snapshot.blocks, context);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
