/** Merging of what a shop says of paying, and of its policies. */
import type { PageFacts, PaymentFact, PolicyFact } from '../model/facts';
import type { All } from './merge-parts';

export function mergePayment(newest: readonly PageFacts[], all: All): PaymentFact {
  const farCharge = newest.find((page) => page.payment.farCharge !== undefined)?.payment.farCharge;
  const falsePurpose = newest.find((page) => page.payment.falsePurpose !== undefined)?.payment.falsePurpose;
  return {
    promised: all(
      (page) => page.payment.promised,
      (promise) => promise.method,
    ),
    ibans: all(
      (page) => page.payment.ibans,
      (iban) => iban.iban,
    ),
    payees: all(
      (page) => page.payment.payees,
      (payee) => payee.name.toLowerCase(),
    ),
    ...(farCharge !== undefined && { farCharge }),
    ...(falsePurpose !== undefined && { falsePurpose }),
  };
}

/** What a cart or checkout says of delivery in passing comes behind the policies themselves. */
export function mergePolicy(newest: readonly PageFacts[], all: All): PolicyFact {
  const dispatch = newest.find((page) => page.policy.dispatch !== undefined)?.policy.dispatch;
  // A checkout that names the sum says more than terms that say the same.
  const renewing = newest.find((page) => page.policy.renewalSum !== undefined) ?? newest.find((page) => page.policy.renewal !== undefined);
  const { renewal, renewalSum } = renewing?.policy ?? {};
  const subscription = newest.find((page) => page.policy.subscription !== undefined)?.policy.subscription;
  const passing = new Set(newest.filter(({ shop }) => shop.kind === 'cart' || shop.kind === 'checkout').map(({ url }) => url));
  return {
    links: all(
      (page) => page.policy.links,
      (link) => `${link.topic} ${link.href}`,
    ),
    texts: all(
      (page) => page.policy.texts,
      (text) => `${text.topic} ${text.page}`,
    ).sort((a, b) => Number(passing.has(a.page)) - Number(passing.has(b.page))),
    ...(dispatch !== undefined && { dispatch }),
    ...(renewal !== undefined && { renewal }),
    ...(renewalSum !== undefined && { renewalSum }),
    ...(subscription !== undefined && { subscription }),
  };
}
