/** Words of firms' names, in all languages at once. Lower case. */

/** Firms that collect money for many shops: payment services, invoice and collecting firms, escrow. Their name on an account is no contradiction. */
export const collectors: readonly string[] = [
  'paypal', 'klarna', 'mollie', 'adyen', 'stripe', 'wise', 'payoneer', 'ratepay', 'riverty', 'arvato', 'afterpay', 'unzer', 'heidelpay', 'billie', 'mondu', 'payone', 'secupay', 'sofort', 'trustly', 'gocardless', 'amazon', 'shopify', 'billpay', 'paysafe', 'skrill', 'buckaroo', 'multisafepay', 'pay.nl', 'payu', 'przelewy24', 'paypro', 'tpay', 'autopay', 'gopay', 'comgate', 'barion', 'eupago', 'easypay', 'ifthenpay', 'hipay', 'sibs', 'mangopay', 'lemonway', 'payplug', 'alma', 'scalapay', 'satispay', 'nexi', 'worldline', 'svea', 'qliro', 'walley', 'resurs', 'nets', 'vipps', 'mobilepay', 'paytrail', 'paysera', 'montonio', 'mercado pago', 'pagseguro', 'ebanx', 'dlocal', 'razorpay', 'cashfree', 'escrow', 'treuhand', 'notar', 'rechtsanwalt', 'inkasso', 'factoring',
]; // prettier-ignore

/** Words in firms' names that say nothing about whose they are; legal forms are left out besides. */
export const emptyNameWords: readonly string[] = [
  'the', 'and', 'und', 'shop', 'store', 'online', 'group', 'holding', 'trade', 'trading', 'handel', 'handels', 'international', 'company', 'firma', 'commerce', 'services', 'service', 'europe', 'global', 'digital', 'limited', 'ltd', 'gmbh', 'llc', 'inc', 'corp', 'sarl', 'sas', 'srl', 'spa', 'kft', 'uab', 'sia', 'eood', 'sro', 'spol', 'aps', 'tmi', 'lda', 'ltda', 'bank', 'konto', 'account',
]; // prettier-ignore
