/** Merge: the pages of one shop as one. Lists are united (newest page first, so that its evidence is the one shown); one answer is the newest page's. */
import type { Evidence } from '../model/evidence';
import type { LookupFact, PageFacts, ShopFacts } from '../model/facts';
import { boughtLabel } from './domain';
import { emptyFacts } from './empty';
import { anyTrue, mergeCheckout, mergeIdentity, mergePressure, mergeProducts, mergeReviews, mergeHours, unite } from './merge-parts';
import { mergePayment, mergePolicy } from './merge-terms';
import { unicodeHost } from './punycode';

/** What is known of the shop from elsewhere than its pages' facts. */
export interface SeenBesides {
  readonly restarts: readonly Evidence[];
  readonly lookup: LookupFact;
  readonly unread: ShopFacts['unread'];
}

const MAX_EVIDENCE = 12;
const MAX_LIST = 60;

/** ShopFacts of `domain` from the facts of its pages, newest last. Without pages everything is empty. */
export function mergePages(domain: string, pages: readonly PageFacts[], seen: SeenBesides): ShopFacts {
  const newest = pages.toReversed();
  const all = <Item>(of: (page: PageFacts) => readonly Item[], key: (item: Item) => string, max = MAX_LIST): Item[] =>
    unite(newest.map(of), key, max);
  const evidence = (of: (page: PageFacts) => readonly Evidence[]): Evidence[] => all(of, (item) => item.quote, MAX_EVIDENCE);
  const last = newest[0];
  const bought = unicodeHost(boughtLabel(domain));
  const empty = emptyFacts();
  const contact: ShopFacts['contact'] = {
    emails: all(
      (page) => page.contact.emails,
      (email) => email.address,
    ),
    phones: all(
      (page) => page.contact.phones,
      (phone) => phone.number,
    ),
    form: evidence((page) => page.contact.form),
    chat: evidence((page) => page.contact.chat),
    messengers: all(
      (page) => page.contact.messengers,
      (messenger) => messenger.href,
    ),
    profiles: all(
      (page) => page.contact.profiles,
      (profile) => profile.href,
    ),
    ...mergeHours(newest, evidence),
  };
  const disguised = all(
    (page) => page.security.disguised ?? [],
    ({ host }) => host,
    6,
  );
  return {
    domain,
    pages: pages.map(({ url, shop, at, capped, fetched }) => ({ url, kind: shop.kind, at, capped, ...(fetched && { fetched }) })),
    languages: [...new Set(newest.map((page) => page.language).filter((language) => language !== ''))],
    shop: {
      isShop: pages.some((page) => page.shop.isShop),
      points: Math.max(0, ...pages.map((page) => page.shop.points)),
      kind: last?.shop.kind ?? 'other',
      signs: evidence((page) => page.shop.signs),
    },
    security: {
      https: pages.every((page) => page.security.https),
      insecureForms: evidence((page) => page.security.insecureForms),
      ...(disguised.length > 0 && { disguised }),
    },
    checkout: last === undefined ? empty.checkout : mergeCheckout(newest, last, all, evidence),
    payment: mergePayment(newest, all),
    policy: mergePolicy(newest, all),
    contact,
    identity: mergeIdentity(all, domain, contact, newest),
    product: mergeProducts(all, evidence),
    reviews: mergeReviews(newest, all, evidence),
    seals: {
      seals: all(
        (page) => page.seals.seals,
        (seal) => `${seal.name} ${seal.proof}`,
      ),
    },
    brand: {
      names: all(
        (page) => page.brand.names,
        (name) => `${name.from} ${name.name.toLowerCase()}`,
      ),
      imitates: newest.find((page) => page.brand.imitates !== null)?.brand.imitates ?? null,
      goods: all(
        (page) => page.brand.goods,
        (brand) => brand.toLowerCase(),
      ),
      matchesDomain: anyTrue(pages.map((page) => page.brand.matchesDomain)),
      logo: anyTrue(pages.map((page) => page.brand.logo ?? null)),
      ...(bought !== '' && { addressChars: Array.from(bought).length }),
    },
    pressure: mergePressure(newest, all, evidence),
    site: {
      platform: newest.find((page) => page.site.platform !== null)?.site.platform ?? null,
      analytics: evidence((page) => page.site.analytics),
      copyrightYear: newest.find((page) => page.site.copyrightYear !== null)?.site.copyrightYear ?? null,
      leftovers: evidence((page) => page.site.leftovers),
      serverErrors: evidence((page) => page.site.serverErrors),
      brokenImages: Math.max(0, ...pages.map((page) => page.site.brokenImages)),
      copyBlocked: pages.some((page) => page.site.copyBlocked),
    },
    restarts: seen.restarts.slice(0, MAX_EVIDENCE),
    lookup: seen.lookup,
    unread: seen.unread,
  };
}
