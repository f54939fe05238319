import type { CheckoutWords } from '../words';

export const checkout: CheckoutWords = {
  order: ['order summary', 'your order', 'order total', 'shipping address', 'delivery address', 'billing address', 'billing details', 'shipping method', 'delivery method', 'payment method', 'payment details', 'payment information', 'choose payment', 'credit card', 'debit card', 'ship to', 'deliver to', 'same as shipping', 'same as billing', 'gift message', 'promo code', 'discount code', 'coupon code', 'subtotal', 'guest checkout', 'express checkout', 'secure checkout', 'continue to payment', 'continue to shipping', 'delivery instructions', 'proceed to payment', 'review order', 'card details', 'cardholder'],
  place: ['place order', 'place your order', 'pay now', 'complete order', 'complete purchase', 'confirm order', 'confirm purchase', 'submit order', 'buy now', 'confirm and pay', 'complete payment', 'make payment', 'pay securely', 'submit payment', 'checkout', 'finish order', 'order and pay', 'confirm payment'],
  total: ['total', 'order total', 'grand total', 'total to pay', 'total due', 'amount due', 'total amount', 'total due today', 'due today', 'total today', 'pay today', 'amount due today'],
  subtotal: ['subtotal', 'sub total', 'cart subtotal', 'items subtotal', 'merchandise subtotal'],
  asks: {
    pin: ['card pin', 'atm pin', 'pin code of your card', 'debit card pin', 'credit card pin', 'bank card pin', 'enter your pin', 'your card\'s pin', '4-digit card pin'],
    'online-banking': ['online banking password', 'internet banking password', 'bank login', 'bank password', 'online banking username', 'netbanking password', 'online banking pin', 'transaction authentication number', 'bank account password', 'online banking login'],
    'identity-document': ['passport number', 'passport photo', 'id card photo', 'photo of your id', 'copy of your id', 'driver\'s license number', 'driving licence number', 'upload your id', 'identity card number', 'national id number', 'copy of your passport', 'upload id', 'selfie with your id'],
    'social-security': ['social security number', 'ssn', 'social insurance number', 'national insurance number', 'tax file number'],
    'mothers-name': ['mother\'s maiden name', 'mother maiden name'],
  },
  documents: ['identity card', 'id card', 'passport', 'driving licence', 'driver\'s license', 'government id', 'photo id', 'identity document', 'proof of identity'],
  methods: {
    card: ['credit card', 'debit card', 'credit or debit card', 'card payment', 'pay by card', 'bank card', 'credit cards', 'debit cards'],
    invoice: ['invoice', 'pay by invoice', 'pay later by invoice', 'purchase on account', 'buy on account'],
    'cash-on-delivery': ['cash on delivery', 'pay on delivery', 'cod', 'payment on delivery', 'cash on collection', 'pay on collection', 'pay on pickup', 'pay on pick-up', 'pay at pickup', 'payment on collection', 'payment on pickup', 'cash on pickup', 'pay in store', 'pay when you collect', 'pay in the shop', 'cash in store'],
    'direct-debit': ['direct debit', 'sepa direct debit'],
    'bank-transfer': ['bank transfer', 'wire transfer', 'bank wire', 'prepayment', 'advance payment', 'direct bank transfer', 'pay in advance', 'bacs', 'sepa transfer', 'bank deposit', 'direct deposit', 'payid'],
    crypto: ['crypto', 'cryptocurrency', 'cryptocurrencies', 'pay with crypto'],
    'gift-card': ['gift card apple', 'gift card amazon', 'gift card steam', 'gift card google', 'gift card itunes', 'gift cards apple', 'gift cards amazon', 'gift cards steam', 'gift cards google', 'gift card code', 'google play gift card', 'steam gift card', 'itunes gift card', 'pay with gift cards', 'itunes card', 'steam card', 'google play card', 'amazon gift card', 'apple gift card', 'prepaid voucher', 'vanilla gift card', 'vanilla card'],
    'money-transfer': ['money transfer', 'money order'],
    'person-to-person': ['friends and family', 'friends & family', 'paypal friends'],
  },
  choices: { card: ['card', 'cards'], 'gift-card': ['gift card', 'gift cards', 'giftcard', 'giftcards', 'prepaid card', 'prepaid cards'] },
  unavailable: ['unavailable', 'not available', 'out of service', 'out of order', 'under maintenance', 'being updated', 'not accepted at the moment', 'suspended', 'paused', 'maintenance', 'deactivated', 'switched off'],
}; // prettier-ignore
