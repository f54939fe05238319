/** What the product says of a shop, compared with what a careful person would say: its content file's expectations. */
import { warningFor } from '../../src/assess/warning';
import type { Assessment, Level, Warning } from '../../src/model/assessment';
import { missing } from './missing';
import type { Shop } from './model';
import { stages } from './stages';

/** Signals that would be an accusation: none may speak against an honest shop, but where its content file says so. */
const SERIOUS: readonly string[] = [
  'brand-bait',
  'card-target',
  'countdown',
  'excessive-asks',
  'half-off',
  'identity-consistency',
  'look-alike-domain',
  'order-total',
  'payment-choice',
  'policy-ownership',
  'promised-payment',
  'register-number',
  'seal-proof',
];
const WARNINGS: Readonly<Record<Level, Warning['kind'] | undefined>> = {
  reassuring: undefined,
  unproven: undefined,
  caution: 'bar',
  danger: 'page',
};

export const ASPECTS = {
  shop: 'is taken for a shop at the latest when one of its products was opened, and its checkout for one',
  before: 'before the checkout it is told as a careful person would',
  checkout: 'at the checkout it is told, and warned of, as a careful person would',
  whole: 'after every page was read it is told the same',
  reassured: 'nobody is reassured at any stage where it is a scam',
  fact: 'its facts are found',
  bad: 'the signals that must speak against it do',
  good: 'the signals that must speak for it do',
  accused: 'no serious signal speaks against it where it is honest',
} as const;
export type Aspect = keyof typeof ASPECTS;

export interface Difference {
  readonly aspect: Aspect;
  /** `before`, or aspect and name: `fact returnDays`, `bad half-off`. */
  readonly name: string;
  /** What was said instead, for a message that can be read. */
  readonly told: string;
}

/** Level and what led to it. */
function told({ level, posterior, findings }: Assessment): string {
  const reasons = findings.filter((one) => one.decibans !== 0).sort((one, other) => other.decibans - one.decibans);
  return `${level} ${posterior.toFixed(3)}: ${reasons.map((one) => `${one.because.key} ${one.decibans}`).join(', ')}`;
}

function levelDifference(aspect: Aspect, accepted: readonly Level[], assessment: Assessment): Difference[] {
  const { level } = assessment;
  // The quiet line is advice, no warning.
  const kind = warningFor(assessment)?.kind;
  const warned = kind === 'line' ? undefined : kind;
  const rightly = level !== null && accepted.includes(level) && (!assessment.checkout || warned === WARNINGS[level]);
  return rightly ? [] : [{ aspect, name: aspect, told: told(assessment) }];
}

function signalDifferences(shop: Shop, { findings }: Assessment): Difference[] {
  const { bad = [], good = [] } = shop.expected;
  const of = (outcome: string) => findings.filter((one) => one.outcome === outcome).map((one) => one.signal);
  const said = (signal: string) => findings.find((one) => one.signal === signal)?.because.key ?? 'no such signal';
  const lacking = (aspect: 'bad' | 'good', wanted: readonly string[]) =>
    wanted.filter((signal) => !of(aspect).includes(signal)).map((signal) => ({ aspect, name: `${aspect} ${signal}`, told: said(signal) }));
  const accusations = of('bad').filter((signal) => SERIOUS.includes(signal) && !bad.includes(signal));
  return [
    ...lacking('bad', bad),
    ...lacking('good', good),
    ...(shop.label === 'honest' ? accusations : []).map((signal) => ({
      aspect: 'accused' as const,
      name: `accused ${signal}`,
      told: said(signal),
    })),
  ];
}

/** A scam may pass for little known; what its pages say of themselves must never make it look good. */
function reassured({ label }: Shop, seen: Readonly<Record<string, Assessment>>): Difference[] {
  if (label !== 'scam') return [];
  const good = Object.entries(seen).filter(([, { level }]) => level === 'reassuring');
  return good.map(([stage, assessment]) => ({ aspect: 'reassured', name: `reassured ${stage}`, told: told(assessment) }));
}

/** All differences at one shop, read page after page as a shopper would, and then as a whole. */
export async function differences(shop: Shop): Promise<readonly Difference[]> {
  const { expected } = shop;
  const { opened, before, read, checkout: atCheckout, whole: everything } = await stages(shop);
  const recognised = opened.isShop && !before.checkout && atCheckout.checkout;
  const facts = { policies: [...new Set(shop.pages.map((page) => page.topic))], currency: shop.currency, ...expected.facts };
  return [
    ...(recognised ? [] : [{ aspect: 'shop' as const, name: 'shop', told: `shop ${opened.isShop}, checkout ${before.checkout} then ${atCheckout.checkout}` }]), // prettier-ignore
    ...levelDifference('before', expected.before, before),
    ...levelDifference('checkout', expected.checkout, atCheckout),
    ...levelDifference('whole', expected.checkout, everything.assessment),
    ...reassured(shop, { opened, before, read, checkout: atCheckout, whole: everything.assessment }),
    ...missing(facts, everything.facts).map(({ fact, lines }) => ({
      aspect: 'fact' as const,
      name: `fact ${fact}`,
      told: lines.join('; '),
    })),
    ...signalDifferences(shop, everything.assessment),
  ];
}
