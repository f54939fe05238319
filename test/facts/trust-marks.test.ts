/** Seals, review services and reviews: what is proven by its issuer, and what is only a picture. */
import { describe, expect, it } from 'vitest';
import type { PageSnapshot } from '../../src/model/snapshot';
import { facts } from './page';

type Image = PageSnapshot['images'][number];
const seal = (image: Partial<Image>): Image => ({
  n: 1,
  src: 'https://www.lindenhof-keramik.example/img/trusted-shops.png',
  alt: 'Trusted Shops',
  ...image,
});

describe('seals', () => {
  it.each<[string, Partial<Image>]>([
    ['unlinked', {}],
    ['unlinked', { href: 'https://www.lindenhof-keramik.example/certificate' }],
    ['elsewhere', { href: 'https://trustedshops.com.siegel-pruefung.example/certificate' }],
    ['issuer', { href: 'https://www.trustedshops.de/shop/certificate.php?shop_id=X1' }],
    ['issuer', { src: 'https://widgets.trustedshops.com/seal.svg' }],
  ])('are %s', (proof, image) => {
    expect(facts({ images: [seal(image)] }).seals.seals.map((each) => [each.name, each.proof])).toEqual([['Trusted Shops', proof]]);
  });

  it.each<[name: string | undefined, image: Partial<Image>]>([
    ['Heureka Ověřeno zákazníky', { src: '/img/seal-heureka-overeno-zakazniky.png', alt: 'Heureka Ověřeno zákazníky' }],
    ['プライバシーマーク', { src: '/img/10861234_120_JP.png', alt: 'プライバシーマーク' }],
    ['Trygg e-handel', { src: '/img/trygg-e-handel.svg', alt: '' }],
    ['ETBİS', { src: '/img/etbis.jpg', alt: 'ETBİS’e Kayıtlıdır' }],
    ['Bộ Công Thương', { src: '/img/bct.png', alt: 'Đã thông báo Bộ Công Thương' }],
    ['Österreichisches E-Commerce-Gütezeichen', { src: '/a.png', alt: 'Österreichisches E-Commerce-Gütezeichen' }],
    ['McAfee SECURE', { src: '/img/mcafee.png', alt: '' }],
    ['McAfee SECURE', { src: '/img/a.png', alt: 'This site is tested and certified daily by McAfee' }],
    // Goods, tests of goods, and words.
    [undefined, { src: '/img/box.png', alt: 'McAfee Total Protection 2026, 3 devices, 1 year' }],
    [undefined, { src: '/img/kettle.png', alt: 'Wasserkocher, TÜV Süd geprüft' }],
    [undefined, { src: '/img/a.png', alt: 'Fair gehandelter Kaffee aus Peru' }],
  ])('are read as %s', (name, image) => {
    const { seals } = facts({ images: [seal(image)] }).seals;
    expect(seals.map((each) => [each.name, each.proof])).toEqual(name === undefined ? [] : [[name, 'unlinked']]);
  });

  it('are proven by a script, and no others are seen', () => {
    expect(facts({ scripts: [{ src: 'https://widgets.trustedshops.com/js/X1.js' }] }).seals.seals).toMatchObject([
      { name: 'Trusted Shops', proof: 'issuer' },
    ]);
    expect(facts({ images: [seal({ src: 'https://www.lindenhof-keramik.example/img/mug.png', alt: 'A mug' })] }).seals.seals).toEqual([]);
  });
});

describe('reviews', () => {
  const review = (n: number, body: string): PageSnapshot['items'][number] => ({
    n,
    format: 'microdata',
    type: 'Review',
    props: [['reviewBody', body]],
  });

  it('are claimed in structured data without one to see', () => {
    const { reviews } = facts({
      jsonLd: ['{"@type":"Product","aggregateRating":{"@type":"AggregateRating","ratingValue":"4.9","reviewCount":"1,214"}}'],
    });
    expect(reviews).toMatchObject({ claimed: { count: 1214, average: 4.9 }, visible: 0 });
  });

  it('are counted, and said twice', () => {
    const text = 'The glaze is even and deep, and the mug keeps tea warm for a good while.';
    const { reviews } = facts({
      items: [review(1, text), review(2, 'Arrived broken, but they sent another one the very next day.'), review(3, `${text} Great`)],
    });
    expect([reviews.visible, reviews.duplicates.map(({ n }) => n)]).toEqual([3, [3]]);
  });

  it('come from a service where its own host is asked', () => {
    const hosted = facts({ anchors: [['Reviews', 'https://www.trustpilot.com/review/lindenhof-keramik.example']] }).reviews.services;
    expect(hosted).toMatchObject([{ name: 'Trustpilot', hosted: true }]);
    const pasted = facts({ images: [seal({ src: 'https://www.lindenhof-keramik.example/img/trustpilot-stars.png', alt: '' })] }).reviews
      .services;
    expect(pasted).toMatchObject([{ name: 'Trustpilot', hosted: false }]);
  });

  const dated = (days: readonly string[], rest: Record<string, unknown> = {}) => [
    JSON.stringify(
      days.map((datePublished, index) => ({
        '@type': 'Review',
        author: { '@type': 'Person', name: `Writer ${index}` },
        datePublished,
        reviewBody: `Text ${index}`,
        reviewRating: { '@type': 'Rating', ratingValue: 10 - 2 * (index % 2), bestRating: 10 },
        ...rest,
      })),
    ),
  ];
  const over = (...days: readonly number[]) => days.map((day) => new Date(Date.UTC(2026, 1, day)).toISOString());

  it.each<[what: string, days: readonly string[], burst: { reviews: number; days: number } | null]>([
    ['eight over two months', over(1, 8, 15, 22, 29, 36, 43, 50), null],
    ['six of eight within three days', over(1, 40, 41, 41, 42, 42, 43, 60), { reviews: 6, days: 4 }],
    ['all on one day', over(3, 3, 3, 3, 3, 3, 3, 3, 3), { reviews: 9, days: 1 }],
    ['seven on one day, which are too few to speak of', over(3, 3, 3, 3, 3, 3, 3), null],
    ['a third on one day', over(1, 8, 15, 22, 29, 36, 40, 40, 40), null],
  ])('tell a burst from %s', (_, days, burst) => {
    const { history } = facts({ jsonLd: dated(days) }).reviews;
    expect(history?.dated).toBe(days.length);
    expect(
      history?.burst === null || history?.burst === undefined ? null : { reviews: history.burst.reviews, days: history.burst.days },
    ).toEqual(burst);
  });

  it('tell their stars on a scale of five, and full names that repeat', () => {
    const stars = facts({ jsonLd: dated(over(1, 2, 3)) }).reviews.history?.stars;
    expect(stars).toEqual([0, 0, 0, 1, 2]);
    const same = (name: string) => facts({ jsonLd: dated(over(1, 2, 3), { author: name }) }).reviews.history?.authors;
    expect(same('Mirka Holubová')).toEqual([{ name: 'Mirka Holubová', reviews: 3 }]);
    expect(same('Anna')).toEqual([]);
    expect(same('Anna K.')).toEqual([]);
  });

  it('are read with their dates where the page only draws them', () => {
    const { reviews } = facts({
      language: 'de',
      texts: [
        '★★★★★',
        'Ida, 3. März 2026',
        'Sehr schön.',
        '★★★★☆',
        'Verifizierter Kauf',
        '12.04.2026',
        'Gut, nur klein.',
        'Antwort des Shops: Danke!',
        '★★★★★ 4,9 von 812',
      ],
    });
    expect(reviews.visible).toBe(2);
    expect(reviews.history).toMatchObject({
      dated: 2,
      first: Date.UTC(2026, 2, 3),
      last: Date.UTC(2026, 3, 12),
      stars: [0, 0, 0, 1, 1],
      verified: 1,
    });
    expect(reviews.history?.replies.map(({ quote }) => quote)).toEqual(['Antwort des Shops: Danke!']);
  });

  it.each([
    ['Anders, Falun 5/5 – Lätt att sätta upp själv.', 5],
    ['Isabelle – 4/5 : Très joli, un peu chaud.', 4],
    ['5/5 — Par Sylvie Moreau le 21/09/2025', 5],
    ['4,5/5 bei unseren Kundinnen und Kunden', null],
    ['5/5 (812 customer reviews so far)', null],
    ['Sizes 4/5', null],
    ['Ordered on 3/5/2026 and delivered in time', null],
  ])('are told by a note of five with words beside it: %s', (text, stars) => {
    const { reviews } = facts({ language: 'en', texts: [text] });
    expect(reviews.visible).toBe(stars === null ? 0 : 1);
  });

  it.each([
    ['Verified buyer', 'en'], ['Verifierat köp', 'sv'], ['Potwierdzony zakup', 'pl'], ['購入済み', 'ja'], ['Doğrulanmış alışveriş', 'tr'], ['Проверенный покупатель', 'ru'],
  ])('are counted by "%s"', (note, language) => {
    expect(facts({ language, texts: [note] }).reviews.visible).toBe(1);
  }); // prettier-ignore

  it('tell nothing where there are none', () => {
    expect(facts({ texts: ['Our shop answers', 'Verified'] }).reviews.history).toBeUndefined();
  });
});
