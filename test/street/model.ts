/** The street: invented shops as content, without any markup; skins give them the markup of a shop platform. */
import type { Level } from '../../src/model/assessment';
import type { CARD_TARGETS, EXCESSIVE_ASKS } from '../../src/model/card-facts';
import type { EMAIL_KINDS, Method, Topic } from '../../src/model/facts';
import type { ExpectedTerms } from './terms';

export type Language = 'en' | 'de' | 'fr' | 'es' | 'it' | 'nl' | 'pl' | 'pt' | 'sv' | 'da' | 'cs' | 'ja' | 'fi' | 'hu' | 'ko' | 'no' | 'ro';
export type SkinName =
  | 'shopify' | 'woocommerce' | 'magento' | 'prestashop' | 'handmade'
  | 'bigcommerce' | 'squarespace' | 'shopware' | 'opencart' | 'eccube'; // prettier-ignore
export type Currency =
  | 'EUR' | 'USD' | 'GBP' | 'CHF' | 'PLN' | 'SEK' | 'DKK' | 'CZK' | 'HUF' | 'JPY' | 'KRW' | 'AUD' | 'CAD' | 'BRL' | 'MXN' | 'NOK' | 'RON'; // prettier-ignore
/** What the drawn product picture shows. */
export type Picture =
  | 'board' | 'jar' | 'bottle' | 'cup' | 'bowl' | 'soap' | 'candle' | 'lamp' | 'bag' | 'shoe' | 'shirt' | 'sack' | 'tool' | 'wheel' | 'phone'
  | 'box' | 'tin' | 'button' | 'basket' | 'machine' | 'chisel' | 'mallet' | 'book' | 'ticket' | 'pet' | 'pill' | 'voucher' | 'bike'
  | 'cheese' | 'record' | 'brick' | 'watch' | 'chair' | 'camera' | 'stove'; // prettier-ignore

/**
 * Lines of running text: `# ` starts a heading, `- ` a list item, anything else a paragraph; `[words](address)` is a link.
 * An address may be a topic of the shop's own pages, written `page:returns`.
 */
export type Prose = readonly string[];

interface Review {
  readonly author: string;
  readonly stars: number;
  /** ISO day. */
  readonly date: string;
  readonly text: string;
  readonly reply?: string;
}

export interface Goods {
  readonly slug: string;
  readonly name: string;
  /** Major units of the shop's currency. */
  readonly price: number;
  readonly was?: number;
  readonly group: string;
  readonly about: Prose;
  readonly details?: readonly (readonly [string, string])[];
  readonly brand?: string;
  readonly sku?: string;
  readonly gtin?: string;
  readonly picture: Picture;
  readonly colour: string;
  /** Choices such as sizes. */
  readonly options?: { readonly label: string; readonly values: readonly string[] };
  /** Stock note beside the button. */
  readonly stock?: string;
  /** Rating in the structured data. */
  readonly rating?: { readonly count: number; readonly average: number };
  readonly reviews?: readonly Review[];
}

export interface TextPage {
  readonly topic: Topic;
  readonly slug: string;
  readonly title: string;
  readonly prose: Prose;
  /** A contact form stands under the text. */
  readonly form?: true;
}

/** Where card data is typed: a provider's frame, fields of the page itself, or nowhere (redirect after the order). */
export type CardEntry = { readonly how: 'frame'; readonly src: string; readonly title: string } | { readonly how: 'fields' };

/** One way to pay, as written; `card` shows the card entry under it. */
export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly note?: string;
  readonly card?: CardEntry;
}

interface Checkout {
  /** Ways to pay in their order. */
  readonly methods: readonly Choice[];
  /** Absolute address that the order form sends to; the shop's own confirmation page where left out. */
  readonly action?: string;
  /** Asked for besides contact, address and payment. */
  readonly asks?: readonly { readonly name: string; readonly label: string; readonly type: 'text' | 'password' | 'file' }[];
  /** Boxes that are ticked when the page is opened, by their labels. */
  readonly ticked?: readonly string[];
  readonly shipping: { readonly label: string; readonly price: number };
  /** Added to the sum to be paid, though no line names it; 0 or more shows the goods' sum in a line of its own. */
  readonly unnamed?: number;
  readonly note?: Prose;
  /** The form is drawn by a script, so many milliseconds after the page. */
  readonly lateMs?: number;
}

export interface Timer {
  readonly label: string;
  /** `restarts`: counts down so many seconds from each visit. `yearly`: to a day of the calendar, month 1–12, local noon. */
  readonly ends: { readonly restarts: number } | { readonly month: number; readonly day: number };
}

/**
 * What must be found, as parts of the facts; lists say what must be among those found. Links to the shop's own pages and its currency
 * are expected of every shop without being said.
 */
export interface ExpectedFacts {
  readonly emails?: readonly { readonly address: string; readonly kind: (typeof EMAIL_KINDS)[number] }[];
  /** Digits that a found phone number must hold. */
  readonly phones?: readonly string[];
  readonly operators?: readonly string[];
  readonly countries?: readonly string[];
  readonly numbers?: readonly { readonly value: string; readonly valid: boolean }[];
  readonly policies?: readonly Topic[];
  readonly texts?: readonly Topic[];
  readonly returnDays?: number;
  readonly terms?: ExpectedTerms;
  readonly currency?: string;
  readonly offered?: readonly Method[];
  readonly notOffered?: readonly Method[];
  readonly promised?: readonly Method[];
  readonly card?: (typeof CARD_TARGETS)[number];
  readonly asks?: readonly (typeof EXCESSIVE_ASKS)[number][];
  readonly seals?: readonly { readonly name: string; readonly proof: 'issuer' | 'unlinked' | 'elsewhere' }[];
  readonly networks?: readonly string[];
  readonly services?: readonly { readonly name: string; readonly hosted: boolean }[];
  readonly imitates?: string;
  readonly ibans?: readonly string[];
  readonly foreign?: readonly string[];
  readonly placeholders?: true;
  readonly copyrightYear?: number;
  readonly visibleReviews?: number;
}

interface Expected {
  /** Levels that a careful person would accept before and at the checkout. */
  readonly before: readonly Level[];
  readonly checkout: readonly Level[];
  readonly facts: ExpectedFacts;
  /** Ids of signals that must speak against or for the shop at its checkout. */
  readonly bad?: readonly string[];
  readonly good?: readonly string[];
}

interface Place {
  readonly host: string;
  readonly name: string;
  readonly language: Language;
  /** Two sentences: why a careful person would trust it or not; in English or the shop's language. */
  readonly why: string;
}

export interface Shop extends Place {
  readonly label: 'honest' | 'scam';
  readonly skin: SkinName;
  /** Where the shop says that it is, or whom it sells to where it says nothing; ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly currency: Currency;
  readonly accent: string;
  readonly ground: string;
  readonly slogan: string;
  readonly intro: Prose;
  /** Line above the header, on every page. */
  readonly banner?: string;
  readonly goods: readonly Goods[];
  readonly pages: readonly TextPage[];
  /** Footer lines and copyright. */
  readonly footer: { readonly lines: Prose; readonly copyright: string };
  readonly social?: readonly { readonly network: string; readonly href: string }[];
  /** Names of payment methods that are shown as logos in the footer. */
  readonly logos?: readonly string[];
  /** Seals: the picture's name; `href` and `script` where it comes with them. */
  readonly seals?: readonly { readonly name: string; readonly href?: string; readonly script?: string }[];
  /** Addresses of outside scripts in the head: analytics, chat, payment. */
  readonly scripts?: readonly string[];
  readonly timer?: Timer;
  /** Notes that a script shows on product pages, as "Anna from Leeds just bought …". */
  readonly ticker?: readonly string[];
  readonly copyBlocked?: true;
  /** Stands in the markup of every page and is shown to nobody. */
  readonly hidden?: Prose;
  readonly checkout: Checkout;
  readonly expected: Expected;
}

/** A site that is no shop: its pages as they are. */
export interface NoShop extends Place {
  readonly label: 'no-shop';
  readonly accent: string;
  readonly pages: readonly { readonly path: string; readonly title: string; readonly html: string; readonly head?: string }[];
}

export type Site = Shop | NoShop;

export interface Answer {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
}
