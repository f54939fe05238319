/** Payment methods with names of their own, the same in every language; how each treats a buyer who was cheated. */
export const methodProtection = {
  card: 'protected', paypal: 'protected', 'apple-pay': 'protected', 'google-pay': 'protected', 'shop-pay': 'protected', 'amazon-pay': 'protected',
  klarna: 'after-delivery', afterpay: 'after-delivery', invoice: 'after-delivery', 'cash-on-delivery': 'after-delivery', 'direct-debit': 'protected',
  ideal: 'irreversible', bancontact: 'irreversible', giropay: 'irreversible', sofort: 'irreversible', eps: 'irreversible', przelewy24: 'irreversible',
  blik: 'irreversible', bizum: 'irreversible', twint: 'irreversible', mbway: 'irreversible', swish: 'irreversible', mobilepay: 'irreversible', vipps: 'irreversible',
  interac: 'irreversible', 'bank-transfer': 'irreversible',
  crypto: 'irreversible', 'gift-card': 'irreversible', 'money-transfer': 'irreversible', 'person-to-person': 'irreversible',
} as const; // prettier-ignore

/**
 * Payments from the shopper's own bank that a licensed service collects for the shop. They do not come back by themselves, but the service
 * knows whom it pays, and in their countries they are what every shop offers.
 */
export const collectedByService: ReadonlySet<string> = new Set([
  'ideal', 'bancontact', 'giropay', 'sofort', 'eps', 'przelewy24', 'blik', 'bizum', 'twint', 'mbway', 'swish', 'mobilepay', 'vipps',
]); // prettier-ignore

/** Wallets of these that people also pay each other with, from one mobile number to another, and the countries whose numbers they take (ISO 3166-1 alpha-2). */
export const handedTo: Readonly<Record<string, readonly string[]>> = {
  bizum: ['ES'], mbway: ['PT'], swish: ['SE'], mobilepay: ['DK', 'FI'], vipps: ['NO'], twint: ['CH'], blik: ['PL'],
}; // prettier-ignore

/** Before a number: who asks, calls or writes, or a request that the shop sends. */
export const notHanded =
  /whatsapp|llam|escr[ií]b|dudas|problem|fråg|forespørsel|anmodning|spørgs|spørsm|pedido (?:de pagamento|mb)|aviso|envia?r?emos|enviámos|vi (?:skickar|sender)|wyśl|potwierdz|pytan|kundt?j|kundes|asiakas|apoio|frage|question|(?<!\p{L})(?:call|ring|sms)(?!\p{L})/iu;
/** Behind a number: the shopper's own, as it was typed before. */
export const ownNumber =
  /^[\s(,–-]{0,4}(?:o seu|na sua|your|din|ditt|dein|ihr|tu(?!\p{L})|su(?!\p{L})|twój|twoj|ändra|ændr|endre|zmień|alterar|cambiar|modificar)/iu;

/** Who sells crypto-currency against a card: the coins go to the shop, and the card pays for coins that were delivered. */
export const coinSellers: readonly string[] = ['moonpay', 'mercuryo', 'banxa', 'transak', 'guardarian'];

/** As written in texts and alternative texts. */
export const methodNames: Readonly<Record<string, readonly string[]>> = {
  card: ['visa', 'mastercard', 'master card', 'american express', 'amex', 'maestro', 'diners club', 'discover', 'jcb', 'visa electron', 'unionpay', 'cartes bancaires', 'v pay', 'credit card', 'debit card'],
  paypal: ['paypal', 'pay pal'],
  'apple-pay': ['apple pay', 'applepay'],
  'google-pay': ['google pay', 'gpay', 'googlepay'],
  'shop-pay': ['shop pay', 'shoppay'],
  'amazon-pay': ['amazon pay', 'amazonpay', 'pay with amazon', 'amazon payments'],
  klarna: ['klarna'],
  afterpay: ['afterpay', 'clearpay'],
  ideal: ['ideal | wero', 'ideal'],
  bancontact: ['bancontact', 'mister cash'],
  giropay: ['giropay', 'paydirekt'],
  sofort: ['sofortüberweisung', 'sofort überweisung', 'sofortbanking', 'sofort banking', 'klarna sofort'],
  eps: ['eps-überweisung', 'eps überweisung', 'eps online'],
  przelewy24: ['przelewy24', 'przelewy 24'],
  blik: ['blik'],
  bizum: ['bizum'],
  twint: ['twint'],
  mbway: ['mb way', 'mbway'],
  swish: ['swish'],
  mobilepay: ['mobilepay', 'mobile pay'],
  vipps: ['vipps'],
  interac: ['interac', 'interac e-transfer'],
  crypto: ['bitcoin', 'ethereum', 'usdt', 'litecoin', 'tether', 'btc', ...coinSellers],
  'gift-card': ['paysafecard', 'neosurf', 'transcash', 'pcs mastercard'],
  'money-transfer': ['western union', 'moneygram', 'ria money transfer'],
  'person-to-person': ['zelle', 'venmo', 'cash app', 'cashapp'],
}; // prettier-ignore

/** Parts of a picture's file name, or class words of an icon, that show a method's logo. */
export const methodFiles: Readonly<Record<string, readonly string[]>> = {
  card: ['visa', 'mastercard', 'master', 'amex', 'american_express', 'american-express', 'americanexpress', 'maestro', 'diners', 'discover', 'jcb', 'creditcard', 'credit-card', 'credit_card', 'unionpay'],
  paypal: ['paypal'],
  'apple-pay': ['apple-pay', 'applepay', 'apple_pay'],
  'google-pay': ['google-pay', 'googlepay', 'google_pay', 'gpay'],
  'shop-pay': ['shop-pay', 'shoppay', 'shop_pay', 'shopify_pay'],
  'amazon-pay': ['amazon-pay', 'amazonpay', 'amazon_pay', 'amazon_payments'],
  klarna: ['klarna'],
  afterpay: ['afterpay', 'clearpay'],
  ideal: ['ideal'],
  bancontact: ['bancontact', 'mistercash'],
  giropay: ['giropay', 'paydirekt'],
  sofort: ['sofort', 'sofortueberweisung'],
  eps: ['eps'],
  przelewy24: ['przelewy24', 'p24'],
  blik: ['blik'],
  bizum: ['bizum'],
  twint: ['twint'],
  mbway: ['mbway', 'mb-way'],
  swish: ['swish'],
  mobilepay: ['mobilepay'],
  vipps: ['vipps'],
  interac: ['interac'],
  invoice: ['rechnung', 'rechnungskauf'],
  'bank-transfer': ['vorkasse', 'banktransfer', 'bank-transfer', 'ueberweisung'],
  'direct-debit': ['lastschrift', 'sepa'],
  'cash-on-delivery': ['nachnahme', 'contrareembolso'],
  crypto: ['bitcoin', 'coinbase', 'usdt'],
  'gift-card': ['paysafecard', 'neosurf'],
  'money-transfer': ['western-union', 'westernunion', 'moneygram'],
}; // prettier-ignore
