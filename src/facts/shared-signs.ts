/** Shared signs: which currency `$` and `kr` stand for on a page. Nothing where the page does not say: better no currency than a wrong one. */
import { countryOfLanguage, sharedSigns } from '../lexicon/everywhere/currencies';
import type { PageSnapshot } from '../model/snapshot';
import type { PageContext } from './context';
import { lexiconCode } from './languages';
import { parsePrice, type SharedSigns } from './price';

/** Prices that are looked at for a code. */
const MAX_PRICES = 100;
const DECLARES = /^(?:og:price:currency|product:price:currency|og:locale|pricecurrency)$/i;

/** `declared`: currencies of the page's structured offers, ISO 4217 or empty. */
export function sharedSignsOf(snapshot: PageSnapshot, context: PageContext, declared: readonly string[]): SharedSigns {
  const found = new Map<string, string>();
  const used = sharedSigns.filter(({ signs }) => snapshot.prices.some(({ text }) => signs.some((sign) => text.includes(sign))));
  if (used.length === 0) return found;
  const meta = snapshot.meta.filter(({ name }) => DECLARES.test(name)).map(({ content }) => content.trim());
  const codes = [...declared, ...meta.map((content) => content.toUpperCase())];
  const beside = snapshot.prices.slice(0, MAX_PRICES).map(({ text }) => parsePrice(text)?.currency ?? '');
  const countries = [topLevel(context.host), region(snapshot.lang), ...meta.map(region), spokenIn(snapshot, context)];
  for (const { signs, byCountry } of used) {
    const known = new Set(Object.values(byCountry));
    const currency =
      onlyOne(codes, known) ?? onlyOne(beside, known) ?? countries.map((country) => byCountry[country]).find((code) => code !== undefined);
    if (currency !== undefined) for (const sign of signs) found.set(sign, currency);
  }
  return found;
}

/** The currency that is named, where no second one is. */
function onlyOne(codes: readonly string[], known: ReadonlySet<string>): string | undefined {
  const named = [...new Set(codes.filter((code) => known.has(code)))];
  return named.length === 1 ? named[0] : undefined;
}

/** `shop.com.au` → `AU`. `.co` is used all over the world. */
function topLevel(host: string): string {
  const last = host.split('.').at(-1)?.toUpperCase() ?? '';
  return last.length === 2 && (last !== 'CO' || /\.com\.co$/.test(host)) ? last : '';
}

/** `en-AU`, `es_MX`, `zh-Hant-TW` → the country. */
function region(tag: string): string {
  return (/^[a-z]{2,3}(?:[-_][a-z]{4})?[-_]([a-z]{2})$/i.exec(tag.slice(0, 20))?.[1] ?? '').toUpperCase();
}

/** The country of the one language that the page names or, where it names another, that its words show. */
function spokenIn(snapshot: PageSnapshot, context: PageContext): string {
  const named = countryOfLanguage[lexiconCode(snapshot.lang) || primary(snapshot.lang)];
  if (named !== undefined) return named;
  const shown = new Set(context.language.split('+').flatMap((language) => countryOfLanguage[language] ?? []));
  return shown.size === 1 ? ([...shown][0] ?? '') : '';
}

function primary(tag: string): string {
  return tag.slice(0, 20).split(/[-_]/)[0]?.toLowerCase() ?? '';
}
