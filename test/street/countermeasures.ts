/**
 * What a scammer could do in an afternoon to look better: each turns a shop's content into that of the same shop with one such step taken.
 * They know nothing of how Caveat judges, nor of what is expected of the shop.
 */
import { borrowed } from './borrowed';
import type { Goods, Prose, Shop, TextPage } from './model';
import { books } from './policies/books';
import type { Firm } from './policies/firm';

export type Countermeasure = (shop: Shop) => Shop;

const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g;

/** The shop's name and a borrowed address, as a scammer fills in a template of policies. */
function firmOf(shop: Shop): Firm {
  const { street, town } = borrowed[shop.country] ?? { street: '14 Commerce Drive', town: 'Maple Hollow' };
  return {
    shop: shop.name,
    host: shop.host,
    operator: shop.name,
    street,
    town,
    country: new Intl.DisplayNames(shop.language, { type: 'region' }).of(shop.country) ?? shop.country,
    email: `info@${shop.host}`,
    returnDays: 30,
    returnPaidBy: 'shop',
    deliveryTime: '3–5',
    deliveryCost: '0',
    carriers: 'DHL',
  };
}

/** Every policy of the usual set, filled in. */
function filledIn(shop: Shop): readonly TextPage[] {
  const book = books[shop.language];
  return [book.returns, book.shipping, book.privacy, book.terms, book.contact].map((page) => page(firmOf(shop)));
}

function withFooter(shop: Shop, ...lines: string[]): Shop {
  return { ...shop, footer: { ...shop.footer, lines: [...shop.footer.lines, ...lines] } };
}

/** The same shop with its running text, notes and choices rewritten. */
function reworded(shop: Shop, say: (text: string) => string): Shop {
  const all = (prose: Prose) => prose.map(say);
  return {
    ...shop,
    intro: all(shop.intro),
    goods: shop.goods.map((goods) => ({ ...goods, about: all(goods.about) })),
    pages: shop.pages.map((page) => ({ ...page, prose: all(page.prose) })),
    footer: { ...shop.footer, lines: all(shop.footer.lines) },
  };
}

/** No reduction, no stock note, no stars: the goods at their price. */
function plain({ slug, name, price, group, about, details, brand, sku, gtin, picture, colour, options, reviews }: Goods): Goods {
  const kept = { ...(details && { details }), ...(brand !== undefined && { brand }), ...(sku !== undefined && { sku }), ...(gtin !== undefined && { gtin }), ...(options && { options }), ...(reviews && { reviews }) }; // prettier-ignore
  return { slug, name, price, group, about, picture, colour, ...kept };
}

/** The shop without what presses or promises. */
function quiet(shop: Shop): Shop {
  const calm: { -readonly [Key in keyof Shop]: Shop[Key] } = { ...shop, goods: shop.goods.map(plain) };
  delete calm.banner;
  delete calm.timer;
  delete calm.ticker;
  delete calm.logos;
  delete calm.seals;
  return calm;
}

/** One step each, by name. */
export const countermeasures = {
  /** Adds the policies that it lacks, from a template in its language. */
  policies: (shop) => {
    const there = new Set(shop.pages.map((page) => page.topic));
    return { ...shop, pages: [...shop.pages, ...filledIn(shop).filter((page) => !there.has(page.topic))] };
  },
  /** Every address becomes one at the shop's own domain; one is shown where there was none. */
  'own mail': (shop) => {
    const mail = `info@${shop.host}`;
    const written = reworded(shop, (text) => text.replaceAll(EMAIL, mail));
    return withFooter(written, `[${mail}](mailto:${mail})`);
  },
  /** Shows the number and address of a firm that exists. */
  'copied number': (shop) => {
    const { street, town, number } = borrowed[shop.country] ?? {};
    return number === undefined ? shop : withFooter(shop, `${shop.name}, ${street ?? ''}, ${town ?? ''}`, number);
  },
  /** Opens profiles under its own name. */
  'social links': (shop) => {
    const handle = shop.host.replace(/\.example$/, '').replaceAll('-', '.');
    return {
      ...shop,
      social: [
        { network: 'Instagram', href: `https://www.instagram.com/${handle}/` },
        { network: 'Facebook', href: `https://www.facebook.com/${handle}` },
        { network: 'TikTok', href: `https://www.tiktok.com/@${handle}` },
      ],
    };
  },
  /** Drops clocks, reductions, stars and notes that press, and the logos and pasted seals that promise too much. */
  quiet,
  /** Pastes the scripts of a review service, a chat and a counter of visits, and links its seal to the issuer's own page. */
  widgets: (shop) => ({
    ...shop,
    seals: [
      {
        name: 'Trustpilot',
        href: `https://www.trustpilot.com/review/${shop.host}`,
        script: 'https://widget.trustpilot.com/bootstrap/v5/tp.widget.bootstrap.min.js',
      },
    ],
    scripts: [
      ...(shop.scripts ?? []),
      'https://www.googletagmanager.com/gtag/js?id=G-COUNTER0417',
      'https://embed.tawk.to/60f0417/default',
    ],
  }),
  /** Good words in the markup of every page that no shopper sees. */
  'hidden words': (shop) => ({
    ...shop,
    hidden: [
      borrowed[shop.country]?.number ?? '',
      'PayPal, Klarna, Visa, Mastercard, Apple Pay',
      ...filledIn(shop).flatMap((page) => page.prose),
    ].filter((line) => line !== ''),
  }),
} as const satisfies Readonly<Record<string, Countermeasure>>;

/** All of them, one after the other. */
export const everything: Countermeasure = (shop) =>
  (Object.values(countermeasures) as Countermeasure[]).reduce((changed, measure) => measure(changed), shop);
