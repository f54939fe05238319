/** Merging of the facts that need more than a union of lists. */
import type { Evidence } from '../model/evidence';
import type { CheckoutFact, ContactFact, IdentityFact, PageFacts, PressureFact, ProductFact, ReviewFact } from '../model/facts';
import { countriesOf } from './country';
import { emptyFacts } from './empty';
import { mergeOrder } from './merge-order';

export type All = <Item>(of: (page: PageFacts) => readonly Item[], key: (item: Item) => string, max?: number) => Item[];
type AllEvidence = (of: (page: PageFacts) => readonly Evidence[]) => Evidence[];

/** `isCheckout` is the page shown last; what was asked and offered at an earlier step of the same checkout still stands. */
export function mergeCheckout(newest: readonly PageFacts[], last: PageFacts, all: All, evidence: AllEvidence): CheckoutFact {
  const offer = newest.find((page) => page.checkout.offered !== null)?.checkout;
  const wallets = newest.find((page) => page.checkout.wallets !== undefined)?.checkout.wallets;
  return {
    ...(wallets !== undefined && { wallets }),
    isCheckout: last.checkout.isCheckout,
    signs: evidence((page) => page.checkout.signs),
    card: newest.find((page) => page.checkout.card !== null)?.checkout.card ?? null,
    asks: all(
      (page) => page.checkout.asks,
      (ask) => ask.what,
    ),
    offered: offer?.offered ?? null,
    ...(offer?.unnamed !== undefined && { unnamed: offer.unnamed }),
    ...mergeOrder(newest, last),
  };
}

/** The country is told from all that the pages say together. */
export function mergeIdentity(all: All, domain: string, contact: ContactFact, newest: readonly PageFacts[]): IdentityFact {
  const parts = {
    operators: all(
      (page) => page.identity.operators,
      (operator) => operator.name.toLowerCase(),
    ),
    addresses: all(
      (page) => page.identity.addresses,
      (address) => address.text.toLowerCase(),
    ),
    numbers: all(
      (page) => page.identity.numbers,
      (number) => `${number.kind} ${number.value}`,
    ),
    representatives: all(
      (page) => page.identity.representatives,
      (person) => person.name.toLowerCase(),
    ),
  };
  const currencies = [...new Set(newest.flatMap((page) => page.product.currencies))];
  const languages = newest.map(({ language }) => language).filter((language) => language !== '');
  return { ...parts, countries: countriesOf({ ...parts, phones: contact.phones, domain, currencies, languages }) };
}

export function mergeProducts(all: All, evidence: AllEvidence): ProductFact {
  const unprescribed = evidence((page) => page.product.unprescribed ?? []);
  return {
    products: all(
      (page) => page.product.products,
      (product) => `${product.name.toLowerCase()} ${product.sku}`,
    ),
    prices: all(
      (page) => page.product.prices,
      (price) => `${price.amount} ${price.currency} ${price.was ?? ''}`,
      300,
    ),
    currencies: all(
      (page) => page.product.currencies,
      (currency) => currency,
    ),
    mismatch: evidence((page) => page.product.mismatch),
    ...(unprescribed.length > 0 && { unprescribed }),
  };
}

export function mergeReviews(newest: readonly PageFacts[], all: All, evidence: AllEvidence): ReviewFact {
  return {
    claimed: newest.find((page) => page.reviews.claimed !== null)?.reviews.claimed ?? null,
    visible: Math.max(0, ...newest.map((page) => page.reviews.visible)),
    duplicates: evidence((page) => page.reviews.duplicates),
    services: mergeServices(all),
    ...mostDated(newest),
  };
}

/** Of several pages with reviews the one that has most of them to tell of. */
function mostDated(newest: readonly PageFacts[]): Pick<ReviewFact, 'history'> {
  const histories = newest.flatMap(({ reviews }) => reviews.history ?? []);
  const [first, ...others] = histories;
  if (first === undefined) return {};
  return { history: others.reduce((best, each) => (each.dated > best.dated ? each : best), first) };
}

/** Left out where no page states any. */
export function mergeHours(newest: readonly PageFacts[], evidence: AllEvidence): Pick<ContactFact, 'hours'> {
  if (newest.every(({ contact }) => contact.hours === undefined)) return {};
  return {
    hours: {
      openingHours: evidence(({ contact }) => contact.hours?.openingHours ?? []),
      answerTime: evidence(({ contact }) => contact.hours?.answerTime ?? []),
    },
  };
}

/** A service that one page hosts properly is hosted, though another page only names it. */
function mergeServices(all: All): ReviewFact['services'] {
  const services = all(
    (page) => page.reviews.services,
    (service) => `${service.name} ${service.hosted}`,
  );
  return services.filter((service) => service.hosted || !services.some((other) => other.name === service.name && other.hosted));
}

export function mergePressure(newest: readonly PageFacts[], all: All, evidence: AllEvidence): PressureFact {
  const discounts = newest.map((page) => page.pressure.discounts);
  // The page with the most prices says most about how the shop prices its goods.
  const widest = discounts.reduce((best, each) => (each.prices > best.prices ? each : best), emptyFacts().pressure.discounts);
  const consents = evidence((page) => page.pressure.consents ?? []);
  return {
    ...(consents.length > 0 && { consents }),
    timers: all(
      (page) => page.pressure.timers,
      (timer) => timer.context,
    ),
    notices: all(
      (page) => page.pressure.notices,
      (notice) => `${notice.kind} ${notice.evidence[0]?.quote ?? ''}`,
    ),
    discounts: widest,
    preselected: evidence((page) => page.pressure.preselected),
  };
}

export function unite<Item>(lists: readonly (readonly Item[])[], key: (item: Item) => string, max: number): Item[] {
  const united = new Map<string, Item>();
  for (const item of lists.flat()) {
    const name = key(item);
    if (!united.has(name)) united.set(name, item);
  }
  return [...united.values()].slice(0, max);
}

export function anyTrue(answers: readonly (boolean | null)[]): boolean | null {
  if (answers.includes(true)) return true;
  return answers.includes(false) ? false : null;
}
