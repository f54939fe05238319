/** Shop card: what the shop says of itself, for the popup's "Shop facts" and for the safest way to pay. */
import { PROTECTIONS, type ShopCard } from '../model/assessment';
import type { ShopFacts, Topic } from '../model/facts';

const MOST = { emails: 3, phones: 3, policies: 9, profiles: 6 };
/** A country told from these alone is not shown as the shop's. */
const GUESSES = ['currency', 'language'];
/** Where a shop's own name is told best, best first. */
const NAME_ORDER = ['site-name', 'structured', 'logo', 'copyright', 'title'];

export function shopCard(facts: ShopFacts): ShopCard {
  const name = nameOf(facts);
  const operator = facts.identity.operators[0]?.name;
  const country = facts.identity.countries.find(({ from }) => !GUESSES.includes(from))?.code;
  return {
    ...(name !== undefined && { name }),
    ...(operator !== undefined && { operator }),
    ...(country !== undefined && { country }),
    emails: facts.contact.emails.slice(0, MOST.emails).map(({ address }) => address),
    phones: facts.contact.phones.slice(0, MOST.phones).map(({ number }) => number),
    ...(facts.product.currencies.length === 1 && { currency: facts.product.currencies[0] }),
    policies: bestLinks(facts),
    profiles: facts.contact.profiles
      .filter(({ deep }) => deep)
      .slice(0, MOST.profiles)
      .map(({ network, href }) => ({ network, href })),
    payment: paymentOf(facts),
  };
}

function nameOf({ brand }: ShopFacts): string | undefined {
  const rank = (from: string): number => (NAME_ORDER.includes(from) ? NAME_ORDER.indexOf(from) : NAME_ORDER.length);
  return brand.names.toSorted((a, b) => rank(a.from) - rank(b.from))[0]?.name;
}

/** One link a topic; the facts list the best first. */
function bestLinks(facts: ShopFacts): ShopCard['policies'] {
  const byTopic = new Map<string, ShopCard['policies'][number]>();
  for (const { topic, href, text } of facts.policy.links) {
    if (!byTopic.has(topic)) byTopic.set(topic, { topic, href, text, ...termsOf(topic, facts) });
  }
  return [...byTopic.values()].slice(0, MOST.policies);
}

/** What the newest text on the topic says. */
function termsOf(topic: Topic, { policy }: ShopFacts): Pick<ShopCard['policies'][number], 'says'> {
  const text = policy.texts.find((each) => each.topic === topic);
  if (text === undefined) return {};
  const { returnDays, boilerplate, returnTerms, shippingTerms, privacyTerms, saleTerms, warrantyTerms } = text;
  return {
    says: {
      ...(returnDays !== null && { returnDays }),
      boilerplate,
      returnTerms,
      shippingTerms,
      privacyTerms,
      saleTerms,
      warrantyTerms,
    },
  };
}

/** Best protected first. Once the checkout has shown what it offers, a promise that it does not keep is marked as one. */
function paymentOf({ checkout, payment }: ShopFacts): ShopCard['payment'] {
  const offered = checkout.offered ?? [];
  const names = new Set(offered.map(({ method }) => method));
  const promised = payment.promised.filter(({ method }) => !names.has(method));
  return [
    ...offered.map(({ method, protection }) => ({ method, protection, offered: true })),
    ...promised.map(({ method, protection }) => ({ method, protection, offered: false })),
  ].sort((a, b) => Number(b.offered) - Number(a.offered) || PROTECTIONS.indexOf(a.protection) - PROTECTIONS.indexOf(b.protection));
}
