/** Policy presence: the question that four policies share. Presence hardly separates shops, so it weighs almost nothing. */
import type { ShopFacts, Topic } from '../model/facts';
import type { SignalCase, Verdict } from '../model/signal';
import { lookedAt, textsRead, wholeHomePages } from './reading';

export const PRESENCE_SOURCE =
  'measured on WooCommerce shops of 2025 (share at scams/honest): privacy .72/.66, returns .64/.52, terms .65/.62; half of the shops that a payment provider approved lack each';

export const PRESENCE_CASES = {
  read: { outcome: 'good', decibans: -0.5 },
  linked: { outcome: 'good', decibans: 0 },
  missing: { outcome: 'bad', decibans: 0.5 },
} as const satisfies Record<string, SignalCase>;

/** `missing` only where the whole home page was read; else it is unknown. */
export function judgePresence(
  { policy, pages }: Pick<ShopFacts, 'policy' | 'pages'>,
  topic: Topic,
): Verdict<keyof typeof PRESENCE_CASES | 'unknown'> {
  const text = textsRead(policy, [topic])[0];
  if (text) return { case: 'read', evidence: [{ kind: 'address', quote: text.page.slice(0, 240), page: text.page }] };
  const link = policy.links.find((each) => each.topic === topic);
  if (link) return { case: 'linked', evidence: link.evidence };
  const homes = wholeHomePages(pages);
  if (homes.length === 0) return { case: 'unknown' };
  return { case: 'missing', evidence: lookedAt(homes.map(({ url }) => url)) };
}
