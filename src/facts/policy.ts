/** Policy: links to a shop's policies, and what the policies that were read say. */
import type { PolicyFact, Topic } from '../model/facts';
import type { PageSnapshot, SnapshotBlock, SnapshotLink } from '../model/snapshot';
import { pathOf, withoutQuery, type PageContext } from './context';
import { quote } from './evidence';
import { foreignDomains, foreignNames, ownLabels } from './foreign';
import { sameDomain } from './hosts';
import { placeholders } from './placeholders';
import { boilerplateShare } from './boilerplate';
import { framedPolicies } from './policy-frames';
import { chars, policyTopicOf, prose, topicOfLabel } from './policy-topic';
import { privacyTerms } from './privacy-terms';
import { readRenewal } from './renewal';
import { returnDays } from './return-days';
import { dispatchPlace, returnPlace } from './return-place';
import { returnTerms } from './return-terms';
import { saleTerms } from './sale-terms';
import { shippingTerms } from './shipping-terms';
import { warrantyTerms } from './warranty-terms';

const MAX_LINKS_PER_TOPIC = 3;
const MAX_TEXTS = 6;
/** A chapter of a longer page counts as a policy of its own from so many characters. */
const SECTION_CHARS = 80;
/** Headings are often plain boxes; what is no heading element must be so short and name a topic. */
const MAX_HEADING = 40;

export function readPolicy(snapshot: PageSnapshot, context: PageContext): PolicyFact {
  const read = texts(snapshot, context);
  const dispatch = read.length === 0 ? dispatchPlace(context) : null;
  return {
    links: [...links(snapshot, context), ...framedPolicies(snapshot, context)],
    texts: read,
    ...(dispatch !== null && { dispatch }),
    ...readRenewal(snapshot, context, read.length > 0),
  };
}

function links(snapshot: PageSnapshot, context: PageContext): PolicyFact['links'] {
  const found: { topic: Topic; link: SnapshotLink; points: number }[] = [];
  for (const link of snapshot.links) {
    if (link.hidden === true || !/^https?:/.test(link.href) || !sameDomain(link.href, context.domain)) continue;
    const byText = topicOfLabel(context.language, context.words(link.text));
    const path = withoutQuery(pathOf(link.href)).split('/').slice(-2).join(' ');
    const byPath = topicOfLabel(context.language, context.words(path));
    const topic = byText ?? (link.region === 'footer' ? byPath : null);
    if (topic === null) continue;
    const points =
      (byText === null ? 0 : 2) + (byPath === topic ? 2 : 0) + (link.region === 'footer' ? 1 : 0) - (link.text.length > 40 ? 1 : 0);
    found.push({ topic, link, points });
  }
  found.sort((a, b) => b.points - a.points);
  const kept = new Map<Topic, Set<string>>();
  return found.flatMap(({ topic, link }) => {
    const hrefs = kept.get(topic) ?? new Set<string>();
    kept.set(topic, hrefs);
    if (hrefs.has(link.href) || hrefs.size >= MAX_LINKS_PER_TOPIC) return [];
    hrefs.add(link.href);
    return [
      { topic, href: link.href, text: link.text.slice(0, 240), evidence: [quote('link', link.text || link.href, context.page, link.n)] },
    ];
  });
}

function texts(snapshot: PageSnapshot, context: PageContext): PolicyFact['texts'] {
  const whole = policyTopicOf(snapshot, context);
  if (whole === null || snapshot.prices.length >= 12) return [];
  const found = new Map<Topic, readonly SnapshotBlock[]>([[whole.topic, whole.blocks]]);
  for (const [topic, blocks] of sections(whole.blocks, context)) if (!found.has(topic)) found.set(topic, blocks);
  const own = ownLabels(snapshot, context);
  return [...found].slice(0, MAX_TEXTS).map(([topic, blocks]) => {
    const days = topic === 'returns' || topic === 'terms' ? returnDays(topic, blocks, context) : null;
    return {
      topic,
      page: context.page,
      chars: chars(blocks),
      ...boilerplateOf(blocks, own),
      returnDays: days,
      ...(topic === 'returns' && placeOf(blocks, context)),
      placeholders: placeholders(blocks, context),
      foreignDomains: foreignDomains(blocks, snapshot, context),
      foreignNames: foreignNames(blocks, snapshot, context),
      ...(topic === 'returns' && { returnTerms: returnTerms(blocks, days, context) }),
      ...(topic === 'shipping' && { shippingTerms: shippingTerms(blocks, context) }),
      ...(topic === 'privacy' && { privacyTerms: privacyTerms(blocks, context) }),
      ...(topic === 'terms' && { saleTerms: saleTerms(blocks, snapshot, context) }),
      ...(topic === 'warranty' && { warrantyTerms: warrantyTerms(blocks, context) }),
    };
  });
}

function boilerplateOf(blocks: readonly SnapshotBlock[], own: readonly string[]): Pick<PolicyFact['texts'][number], 'boilerplate'> {
  const boilerplate = boilerplateShare(blocks, own);
  return boilerplate === null ? {} : { boilerplate };
}

function placeOf(blocks: readonly SnapshotBlock[], context: PageContext): Pick<PolicyFact['texts'][number], 'returnsTo'> {
  const returnsTo = returnPlace(blocks, context);
  return returnsTo === null ? {} : { returnsTo };
}

/** Chapters under headings that name a topic. */
function sections(blocks: readonly SnapshotBlock[], context: PageContext): [Topic, SnapshotBlock[]][] {
  const found: [Topic, SnapshotBlock[]][] = [];
  let section: SnapshotBlock[] = [];
  let topic: Topic | null = null;
  const close = (): void => {
    if (topic !== null && chars(prose(section)) >= SECTION_CHARS) found.push([topic, section]);
  };
  for (const block of blocks) {
    if (block.heading === undefined && block.text.length > MAX_HEADING) {
      section.push(block);
      continue;
    }
    const named = topicOfLabel(context.language, context.words(block.text));
    if (named === null) {
      section.push(block);
      continue;
    }
    close();
    topic = named;
    section = [block];
  }
  close();
  return found;
}
