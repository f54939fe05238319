/** Privacy terms: what a privacy policy speaks of. Half of all such texts come from a template, so this tells what is there, not whether it is true. */
import type { DetailWords, Phrases, Words } from '../lexicon/words';
import { PRIVACY_POINTS, type PrivacyTerms } from '../model/policy-terms';
import type { SnapshotBlock } from '../model/snapshot';
import type { PageContext } from './context';
import { matcherOf } from './phrases';
import { wordsIn } from './words';

type Point = PrivacyTerms['points'][number];

const picks = new Map(
  (['controller', 'purposes', 'sharing', 'rights'] as const satisfies readonly (keyof DetailWords['privacy'])[]).map((point) => [
    point,
    (words: Words): Phrases => words.policyDetails.privacy[point],
  ]),
);
/** The regulations by the short names that each language has for them, which are written in capitals, and by number. */
const signs: readonly (readonly [Point, RegExp])[] = [
  ['contact', /[\p{L}\d]@[\p{L}\d]/u],
  ['gdpr', /(?<![\p{L}\d])(?:GDPR|DS-?GVO|RGPD|RODO|AVG|ΓΚΠΔ|2016\/679)(?![\p{L}\d])/u],
  ['ccpa', /(?<![\p{L}\d])(?:CCPA|CPRA|California (?:Consumer )?Privacy)(?![\p{L}\d])/u],
];

export function privacyTerms(blocks: readonly SnapshotBlock[], context: PageContext): PrivacyTerms {
  const found = new Set<Point>();
  for (const { text } of blocks) {
    const words = context.words(text);
    for (const [point, pick] of picks)
      if (!found.has(point) && matcherOf(wordsIn(context.language, pick)).first(words) !== null) found.add(point);
    for (const [point, sign] of signs) if (!found.has(point) && sign.test(text)) found.add(point);
  }
  return { points: PRIVACY_POINTS.filter((point) => found.has(point)) };
}
