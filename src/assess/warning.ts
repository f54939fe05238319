/** Warning: what an assessment has to say before a checkout, if anything. */
import { PROTECTIONS, type Assessment, type Warning } from '../model/assessment';
import type { Finding } from '../model/signal';

const MOST_REASONS = 3;
const MOST_METHODS = 3;
/** Weaker findings are for the report page; a warning that lists trifles is not believed. Decibans. */
const WORTH_SAYING = 2;

/** `danger` puts a page before the checkout, `caution` a bar in it, `unproven` a line. Null anywhere but at a checkout, and at `reassuring`. */
export function warningFor(assessment: Assessment): Warning | null {
  const { level, checkout } = assessment;
  if (!checkout) return null;
  if (level === 'danger') return warning('page', level, assessment);
  if (level === 'caution') return warning('bar', level, assessment);
  return level === 'unproven' ? warning('line', level, assessment) : null;
}

/**
 * The warning on a payment page to which the judged shop has sent the shopper.
 * @param on host of that page
 * @param known it is a known payment provider's: not hostile, so that a dialog can stand in it, and of a doubtful shop's payment it is the safer kind
 */
export function senderWarning(assessment: Assessment, on: string, known: boolean): Warning | null {
  const { level } = assessment;
  if (level === 'danger') return { ...warning(known ? 'dialog' : 'page', level, assessment), on };
  return level === 'caution' && !known ? { ...warning('bar', level, assessment), on } : null;
}

function warning(kind: Warning['kind'], level: Warning['level'], assessment: Assessment): Warning {
  const { domain, shop, findings } = assessment;
  return {
    kind,
    level,
    domain,
    ...(shop.name !== undefined && { name: shop.name }),
    reasons: kind === 'line' ? [] : strongest(findings),
    payment: safestMethods(assessment),
  };
}

/** The strongest first, one of each family before a second of the same: independent reasons convince. */
function strongest(findings: readonly Finding[]): Finding[] {
  const bad = findings
    .filter(({ outcome }) => outcome === 'bad')
    .sort((a, b) => Number(b.hard ?? false) - Number(a.hard ?? false) || b.decibans - a.decibans);
  const worthy = bad.filter(({ decibans }, index) => index === 0 || decibans >= WORTH_SAYING);
  const first = worthy.filter(({ family }, index) => worthy.findIndex((other) => other.family === family) === index);
  return [...first, ...worthy.filter((finding) => !first.includes(finding))].slice(0, MOST_REASONS);
}

/**
 * What can be chosen here and gives the money back, best first; nothing where the shop offers nothing of the kind. Never a card at a checkout
 * whose card form is what the warning is about.
 */
function safestMethods({ shop, findings }: Assessment): string[] {
  const formMisused = findings.some(({ outcome, hard }) => outcome === 'bad' && hard === true);
  return shop.payment
    .filter(({ method, offered, protection }) => offered && protection !== 'irreversible' && !(formMisused && method === 'card'))
    .sort((a, b) => PROTECTIONS.indexOf(a.protection) - PROTECTIONS.indexOf(b.protection))
    .slice(0, MOST_METHODS)
    .map(({ method }) => method);
}
