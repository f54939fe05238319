/** Site: how the page is made and kept: shop software, visitor measurement, age, leftovers and errors. */
import { analyticsHosts } from '../lexicon/everywhere/analytics';
import type { Words } from '../lexicon/words';
import type { Evidence } from '../model/evidence';
import type { SiteFact } from '../model/facts';
import type { PageSnapshot } from '../model/snapshot';
import type { PageContext } from './context';
import { MAX_EVIDENCE, quote } from './evidence';
import { hostIndex } from './hosts';
import { matcherOf } from './phrases';
import { platformOf } from './platform';
import { wordsIn } from './words';

const analyticsOf = hostIndex(analyticsHosts.map((host) => ({ hosts: [host] })));
/** Measurement that the shop hosts itself, by the names of the usual scripts. */
const OWN_ANALYTICS = /\/(?:matomo|piwik)(?:\.min)?\.js$|\/gtag\/js|\/(?:ga|gtm|analytics|fbevents)\.js$/i;
const leftoverWords = (words: Words): readonly string[] => words.site.leftovers;
/** What server software prints when it fails, the same in every language. */
const SERVER_ERROR =
  /(?:Fatal error|Parse error|Warning|Notice|Deprecated)<?[^\n]{0,20}: .{0,160} in \S{1,200} on line \d|SQLSTATE\[|mysqli?_\w{3,30}\(\)|You have an error in your SQL syntax|Stack trace:\s?#0|Uncaught (?:Error|Exception|TypeError)|Microsoft OLE DB Provider|ODBC \w{2,20} Driver|Server Error in '\/' Application|Traceback \(most recent call last\)|Whoops, looks like something went wrong|Liquid (?:error|syntax error)/;
const COPYRIGHT = /©|\(c\)|copyright|&copy;/i;
const COPY_GUARD = /copy-?protect|disable-?(?:right-?click|copy|select|devtool)|no-?right-?click|anti-?copy|wp-content-copy/i;
const LABEL = 80;

export function readSite(snapshot: PageSnapshot, context: PageContext): SiteFact {
  return {
    platform: platformOf(snapshot),
    analytics: analytics(snapshot, context),
    copyrightYear: copyrightYear(context),
    leftovers: leftovers(context),
    serverErrors: context.visible
      .filter(({ text }) => SERVER_ERROR.test(text))
      .slice(0, MAX_EVIDENCE)
      .map((block) => quote('text', block.text, context.page, block.n)),
    brokenImages: snapshot.images.filter(({ broken }) => broken === true).length,
    copyBlocked: snapshot.scripts.some(({ src }) => COPY_GUARD.test(src)),
  };
}

function analytics(snapshot: PageSnapshot, context: PageContext): Evidence[] {
  const found = snapshot.scripts.filter(({ src }) => analyticsOf(src) !== null || OWN_ANALYTICS.test(src));
  const linked = [...snapshot.frames, ...snapshot.images].filter(({ src }) => analyticsOf(src) !== null);
  return [...found, ...linked].slice(0, MAX_EVIDENCE).map(({ src }) => quote('script', src, context.page));
}

/** The latest year of a copyright line; null where there is none or it lies in the future. */
function copyrightYear(context: PageContext): number | null {
  const limit = new Date(context.now).getUTCFullYear() + 1;
  let latest: number | null = null;
  for (const { text } of context.visible) {
    if (text.length > 600 || !COPYRIGHT.test(text)) continue;
    for (const [year] of text.matchAll(/\b(?:19|20)\d{2}\b/g)) {
      const value = Number(year);
      if (value <= limit && value >= 1990 && value > (latest ?? 0)) latest = value;
    }
  }
  return latest;
}

/** Sample contents of shop software: all that stands there, or for samples of several words the start of a line. */
function leftovers(context: PageContext): Evidence[] {
  const matcher = matcherOf(wordsIn(context.language, leftoverWords));
  const found = context.visible.filter(({ text }) => {
    if (text.length > LABEL) return false;
    const { joined } = context.words(text);
    const phrase = matcher.first(context.words(text));
    if (phrase === null) return false;
    const sample = context.words(phrase);
    return joined === sample.joined || (sample.size >= 3 && joined.startsWith(`${sample.joined} `));
  });
  return found.slice(0, MAX_EVIDENCE).map((block) => quote('text', block.text, context.page, block.n));
}
