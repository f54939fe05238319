/** The shape of `Words` as a value, its lists in the order in which the build ships them; the types keep it whole. */
import type { Phrases, Words } from './words';

/** A list of phrases, or numbers written out with their value: a list whose entries differ by language. */
export type Leaf = 'phrases' | 'counts';

type ShapeOf<Part> = Part extends Phrases
  ? 'phrases'
  : string extends keyof Part
    ? 'counts'
    : { readonly [Name in keyof Part]: ShapeOf<Part[Name]> };

/** One part of the shape: a list, or parts by name. */
export type Shape = Leaf | { readonly [name: string]: Shape };

const phrases = 'phrases';

const POLICIES: ShapeOf<Words['policyLinks']> = {
  returns: phrases, shipping: phrases, privacy: phrases, terms: phrases, contact: phrases, 'legal-notice': phrases, about: phrases, warranty: phrases, payment: phrases,
}; // prettier-ignore

export const shape: ShapeOf<Words> = {
  policyLinks: POLICIES,
  policyTexts: POLICIES,
  policyDetails: {
    returns: {
      carriage: phrases, byShop: phrases, byShopper: phrases, faulty: phrases, restocking: phrases, exchange: phrases, not: phrases, refund: phrases, receipt: phrases, order: phrases,
      sale: phrases, opened: phrases, custom: phrases, withdrawal: phrases, form: phrases, voucher: phrases, only: phrases,
    },
    shipping: { free: phrases, above: phrases, arrival: phrases, handling: phrases, business: phrases, worldwide: phrases },
    privacy: { controller: phrases, purposes: phrases, sharing: phrases, rights: phrases },
    terms: { law: phrases, recurring: phrases, charged: phrases, trial: phrases, subscription: phrases },
    warranty: { years: phrases, legal: phrases },
  },
  trade: {
    addToCart: phrases, cart: phrases, goods: phrases, reviews: phrases, verified: phrases, replies: phrases, openingHours: phrases, answers: phrases, hours: phrases,
  },
  checkout: {
    order: phrases,
    place: phrases,
    total: phrases,
    subtotal: phrases,
    asks: { pin: phrases, 'online-banking': phrases, 'identity-document': phrases, 'social-security': phrases, 'mothers-name': phrases },
    documents: phrases,
    methods: {
      card: phrases, invoice: phrases, 'cash-on-delivery': phrases, 'direct-debit': phrases, 'bank-transfer': phrases, crypto: phrases, 'gift-card': phrases, 'money-transfer': phrases,
      'person-to-person': phrases,
    },
    choices: { card: phrases, 'gift-card': phrases },
    unavailable: phrases,
  },
  pressure: { scarcity: phrases, activity: phrases, urgency: phrases, shaming: phrases, claim: phrases, extras: phrases },
  company: {
    operator: phrases, phone: phrases, address: phrases, days: phrases, weeks: phrases, months: phrases, numbers: 'counts', workingDays: phrases, otherPeriods: phrases,
  },
  site: { placeholders: phrases, gaps: phrases, leftovers: phrases, titleNoise: phrases },
}; // prettier-ignore
