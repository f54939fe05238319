/** Return place: the far country that goods have to be sent back to, as a returns policy names it, or that they openly come from. */
import type { Words } from '../lexicon/words';
import type { PolicyFact } from '../model/facts';
import type { SnapshotBlock } from '../model/snapshot';
import type { PageContext } from './context';
import { excerpt, quote } from './evidence';
import { matcherOf } from './phrases';
import { byCodes, grouped, wordsIn } from './words';

type ReturnPlace = NonNullable<PolicyFact['texts'][number]['returnsTo']>;

/** Asia, where a text says no more (UN M.49). */
const ASIA = '142';
/** Where parcels of shops that only pass orders on come from; sending one back costs more than most goods (ISO 3166-1 alpha-2). */
const FAR = ['CN', 'HK', ASIA] as const;
/** Beside the name of a continent these say that goods lie there; without them it may be a name, or where the shop delivers to. */
const STORE =
  /warehouse|fulfil|lager|almac[eé]n|entrep[oô]t|magazz|magazijn|magazyn|armaz[eé][mn]|varasto|sklad|raktár|depozit|αποθήκη|depo|склад|倉庫|창고|仓库/i;
/** Other continents (UN M.49): named beside Asia they are where the shop delivers to. */
const CONTINENTS = ['002', '003', '009', '019', '150'] as const;
/** A text that names more countries is a list of where the shop delivers to. */
const MOST_COUNTRIES = 2;
/** The name of a country is short of a letter or two in languages that inflect it: `do Chin`, `do Číny`. */
const INFLECTING = new Set(['pl', 'cs', 'sk', 'uk', 'ru', 'fi', 'hu', 'el', 'tr', 'ro']);
/** In Chinese China is at home; in Japanese its name is that of a region of Japan as well. */
const LEFT_OUT = new Set(['zh', 'ja']);
/** Shorter stems would be parts of other words. */
const MIN_STEM = 4;
const MAX_BLOCK = 1500;

const EVERY = ['AT', 'AU', 'BE', 'BR', 'CA', 'CH', 'CZ', 'DE', 'DK', 'ES', 'FI', 'FR', 'GB', 'GR', 'HU', 'ID', 'IE', 'IL', 'IN', 'IT', 'JP', 'KR', 'MX', 'MY', 'NL', 'NO', 'NZ', 'PL', 'PT', 'RO', 'RU', 'SE', 'SG', 'SK', 'TH', 'TR', 'TW', 'UA', 'US', 'VN', 'ZA']; // prettier-ignore

/** What is said of parcels on their way. */
export const shippingWords = (words: Words): readonly string[] => words.policyTexts.shipping;
const namesOf = byCodes((codes) => ({
  far: grouped(FAR.map((country) => [country, namesIn(codes, country)] as const)),
  every: grouped(EVERY.map((country) => [country, namesIn(codes, country)] as const)),
  continents: CONTINENTS.flatMap((continent) => namesIn(codes, continent)),
}));

/** What the languages call a country, from the browser's own tables (CLDR). */
function namesIn(codes: readonly string[], country: string): string[] {
  return codes.flatMap((code) => {
    if (LEFT_OUT.has(code)) return [];
    const name = new Intl.DisplayNames([code], { type: 'region', style: 'short', fallback: 'none' }).of(country);
    if (name === undefined) return [];
    const stem = name.slice(0, -1);
    return INFLECTING.has(code) && stem.length >= MIN_STEM && !stem.includes(' ') ? [name, `${stem}*`] : [name];
  });
}

/** The first text of a returns policy that names such a country, unless it lists many; null where none does. */
export function returnPlace(blocks: readonly SnapshotBlock[], context: PageContext): ReturnPlace | null {
  return placeIn(blocks, context, true);
}

function placeIn(blocks: readonly SnapshotBlock[], context: PageContext, withAsia: boolean): ReturnPlace | null {
  const { far, every, continents } = namesOf(context.language);
  for (const { text, n } of blocks) {
    if (text.length > MAX_BLOCK) continue;
    const words = context.words(text);
    const name = matcherOf(far.phrases).first(words);
    const country = name === null ? undefined : far.groupOf.get(name);
    if (name === null || country === undefined) continue;
    const countries = matcherOf(every.phrases).count(words).size;
    if (countries > MOST_COUNTRIES) continue;
    if (country === ASIA && (!withAsia || countries > 0 || matcherOf(continents).first(words) !== null || !STORE.test(text))) continue;
    const at = writtenAt(text, name);
    if (at >= 0) return { country, evidence: [quote('text', excerpt(text, at), context.page, n)] };
  }
  return null;
}

/** The far country that a page which is no policy says its goods are sent from; null where it says nothing of the kind. */
export function dispatchPlace(context: PageContext): ReturnPlace | null {
  const { far } = namesOf(context.language);
  if (matcherOf(far.phrases).first(context.allWords()) === null) return null;
  const sends = matcherOf(wordsIn(context.language, shippingWords));
  return placeIn(
    context.visible.filter(({ text }) => sends.first(context.words(text)) !== null),
    context,
    false,
  );
}

/** The countries (ISO 3166-1 alpha-2) that these texts name, each once, in their order. */
export function countriesNamed(texts: readonly string[], context: PageContext): string[] {
  const { every, far } = namesOf(context.language);
  const found = new Set<string>();
  for (const text of texts) {
    for (const { phrases, groupOf } of [every, far]) {
      for (const name of matcherOf(phrases).count(context.words(text)).keys()) {
        const country = groupOf.get(name);
        if (country !== undefined && country !== ASIA && writtenAt(text, name) >= 0) found.add(country);
      }
    }
  }
  return [...found];
}

/** A country has a capital letter; china without one is for tea. */
function writtenAt(text: string, name: string): number {
  const written = name.replace(/\*$/, '');
  return Math.max(text.indexOf(written), text.indexOf(written.toUpperCase()));
}
