/** Consents: boxes at a checkout that the mark-up ticks and with which the shopper agrees to something: terms, the use of data, advertising. */
import { advertising } from '../lexicon/everywhere/consent';
import type { Words } from '../lexicon/words';
import type { SnapshotField } from '../model/snapshot';
import type { PageContext } from './context';
import { parsePrice } from './price';
import { holds } from './phrases';
import { wordsIn } from './words';

const agreed = (words: Words): readonly string[] => [...words.policyLinks.terms, ...words.policyLinks.privacy];
/** Longer texts stand around a box rather than beside it. Characters. */
const MAX_LABEL = 200;
/** A banner for cookies has boxes of its own, some of which nobody may untick. */
const OTHER = /cookie|remember|merken|angemeldet|stay (?:signed|logged)/i;

/** Does the box agree to terms, to the use of data or to advertising? What costs something is an extra and no consent. */
export function isConsent({ label }: SnapshotField, context: PageContext): boolean {
  if (label.length > MAX_LABEL) return false;
  if (OTHER.test(label) || (parsePrice(label)?.currency ?? '') !== '') return false;
  return advertising.test(label) || holds(wordsIn(context.language, agreed), context.words(label));
}
