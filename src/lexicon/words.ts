/**
 * Words: the shape of one language in the lexicon. Entries are plain phrases, matched without regard to case, accents and punctuation
 * between words; a `*` at the end of a word of three letters or more stands for any ending, `#` for a number, `#%` for a percentage. A space between letters of a script that
 * writes none (and of Korean) may be there or not. A language is one folder of the same shape.
 */
export type Phrases = readonly string[];

export interface PolicyWords {
  readonly returns: Phrases;
  readonly shipping: Phrases;
  readonly privacy: Phrases;
  readonly terms: Phrases;
  readonly contact: Phrases;
  readonly 'legal-notice': Phrases;
  readonly about: Phrases;
  readonly warranty: Phrases;
  readonly payment: Phrases;
}

export interface Words {
  /** What a link to such a page, or its heading, says. */
  readonly policyLinks: PolicyWords;
  /** What the text of such a page says again and again. */
  readonly policyTexts: PolicyWords;
  /** What tells the terms that a policy holds; see `DetailWords`. */
  readonly policyDetails: DetailWords;
  readonly trade: TradeWords;
  readonly checkout: CheckoutWords;
  readonly pressure: PressureWords;
  readonly company: CompanyWords;
  readonly site: SiteWords;
}

/** Words that mean something beside each other, in one sentence of a policy on that topic. By themselves they mean nothing. */
export interface DetailWords {
  readonly returns: {
    /** The cost of sending back. */
    readonly carriage: Phrases;
    /** Say who bears it. Free returns are both, `carriage` and `byShop`. */
    readonly byShop: Phrases;
    readonly byShopper: Phrases;
    /** Goods that are not as they should be: who pays for sending those back says nothing of the others. */
    readonly faulty: Phrases;
    /** A fee for taking back. */
    readonly restocking: Phrases;
    readonly exchange: Phrases;
    /** Denies or excepts. */
    readonly not: Phrases;
    readonly refund: Phrases;
    /** What a period is counted from. */
    readonly receipt: Phrases;
    readonly order: Phrases;
    /** Goods that are not taken back. */
    readonly sale: Phrases;
    readonly opened: Phrases;
    readonly custom: Phrases;
    /** Names of the legal right to withdraw, and of its form. */
    readonly withdrawal: Phrases;
    readonly form: Phrases;
    /** What a shop gives instead of money, and that it gives nothing else. */
    readonly voucher: Phrases;
    readonly only: Phrases;
  };
  readonly shipping: {
    readonly free: Phrases;
    /** Stand right before or behind the least amount of an order. */
    readonly above: Phrases;
    readonly arrival: Phrases;
    /** What happens before a parcel leaves. */
    readonly handling: Phrases;
    /** Days of work, as a unit behind a number. */
    readonly business: Phrases;
    readonly worldwide: Phrases;
  };
  readonly privacy: {
    readonly controller: Phrases;
    readonly purposes: Phrases;
    readonly sharing: Phrases;
    readonly rights: Phrases;
  };
  readonly terms: {
    /** Of the law that holds, and of courts. */
    readonly law: Phrases;
    /** Again and again: `every # days`, `per month`. */
    readonly recurring: Phrases;
    /** Money is taken. */
    readonly charged: Phrases;
    /** Goods or a service on trial: what is charged behind it is the later price. */
    readonly trial: Phrases;
    /** What a shop calls it where it offers such a thing openly. */
    readonly subscription: Phrases;
  };
  readonly warranty: {
    /** The unit, behind a number. */
    readonly years: Phrases;
    /** What the law gives without any promise of the shop. */
    readonly legal: Phrases;
  };
}

export interface TradeWords {
  /** Buttons and links that put goods into a cart. */
  readonly addToCart: Phrases;
  /** Names of the cart. */
  readonly cart: Phrases;
  /** Said beside goods: availability, price notes, delivery notes. */
  readonly goods: Phrases;
  /** Headings and notes of customers' reviews. */
  readonly reviews: Phrases;
  /** Says beside a review that its writer bought there. */
  readonly verified: Phrases;
  /** Heads the shop's answer to a review. */
  readonly replies: Phrases;
  /** Heads the hours at which somebody is there, and says that somebody is. */
  readonly openingHours: Phrases;
  /** Of answering letters, and the answer. */
  readonly answers: Phrases;
  /** The unit, behind a number. */
  readonly hours: Phrases;
}

export interface CheckoutWords {
  /** Said only where an order is being placed. */
  readonly order: Phrases;
  /** Buttons that place the order. */
  readonly place: Phrases;
  /** Stand before what is to be paid in the end, and before what the goods alone come to. */
  readonly total: Phrases;
  readonly subtotal: Phrases;
  readonly asks: {
    readonly pin: Phrases;
    readonly 'online-banking': Phrases;
    readonly 'identity-document': Phrases;
    readonly 'social-security': Phrases;
    readonly 'mothers-name': Phrases;
  };
  /** Names of identity documents. A field that takes a file and is called so asks for a copy; in a text they mean nothing. */
  readonly documents: Phrases;
  /** Words for payment methods that have no name of their own. */
  readonly methods: {
    readonly card: Phrases;
    readonly invoice: Phrases;
    readonly 'cash-on-delivery': Phrases;
    readonly 'direct-debit': Phrases;
    readonly 'bank-transfer': Phrases;
    readonly crypto: Phrases;
    readonly 'gift-card': Phrases;
    readonly 'money-transfer': Phrases;
    readonly 'person-to-person': Phrases;
  };
  /** Name a method only where one is chosen; elsewhere "card" and "gift card" are goods, greetings and more. */
  readonly choices: { readonly card: Phrases; readonly 'gift-card': Phrases };
  /** Beside a way to pay: that it cannot be chosen. */
  readonly unavailable: Phrases;
}

export interface PressureWords {
  readonly scarcity: Phrases;
  readonly activity: Phrases;
  readonly urgency: Phrases;
  readonly shaming: Phrases;
  readonly claim: Phrases;
  /** Things that cost or send something, when a box for them is ticked beforehand. */
  readonly extras: Phrases;
}

export interface CompanyWords {
  /** Stand before the name of who runs the shop. */
  readonly operator: Phrases;
  readonly phone: Phrases;
  readonly address: Phrases;
  /** Units of a period, for return windows; they stand behind the number. */
  readonly days: Phrases;
  readonly weeks: Phrases;
  readonly months: Phrases;
  /** Numbers written out, with their value. */
  readonly numbers: Readonly<Record<string, number>>;
  /** Said right beside periods of working, delivering and paying back, which are no return windows. */
  readonly workingDays: Phrases;
  /** Words of paying back, delivering and mending, which have periods of their own. */
  readonly otherPeriods: Phrases;
}

export interface SiteWords {
  /** Gaps of a template, instructions to the owner and answers of a writing machine left in a text. */
  readonly placeholders: Phrases;
  /** Names of gaps between brackets: `[company name]`. */
  readonly gaps: Phrases;
  /** Sample contents that shop software ships with. */
  readonly leftovers: Phrases;
  /** Words in a title that are not the shop's name. */
  readonly titleNoise: Phrases;
}
