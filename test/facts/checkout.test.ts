import { describe, expect, it } from 'vitest';
import type { PageSnapshot, SnapshotField } from '../../src/model/snapshot';
import { facts, type Given } from './page';

const at = (path: string): Pick<Given, 'url'> => ({ url: `https://www.lindenhof-keramik.example${path}` });
const address = [
  { name: 'street', label: 'Street' },
  { name: 'city', label: 'City' },
  { name: 'zip', label: 'Postcode' },
];
const price = (text: string) => ({ n: 1, text });
/** Radio buttons of one group, by their labels. */
const ways = (name: string, ...labels: readonly string[]) => labels.map((label) => ({ type: 'radio', name, label }));
const card = [
  { name: 'n', autocomplete: 'cc-number', label: 'Card number' },
  { name: 'c', autocomplete: 'cc-csc', label: 'CVV' },
];

const checkouts: Record<string, Given> = {
  'card fields by their tokens': { inputs: card },
  'card fields by German labels': { language: 'de', inputs: [{ label: 'Kartennummer' }, { label: 'Prüfnummer' }, { label: 'Gültig bis' }] },
  'a frame that is called after a card’s number, of a provider that nobody knows, beside an order': {
    url: 'https://www.lindenhof-keramik.example/checkout',
    frames: [{ n: 1, src: 'https://fields.unknown-pay.example/1.html', title: 'Secure frame: credit card number' }],
    buttons: [{ n: 2, text: 'Place order' }],
  },
  'a frame of a card provider on a checkout page': {
    ...at('/checkout'),
    frames: [{ n: 1, src: 'https://js.stripe.com/v3/elements-inner-card.html', title: '' }],
  },
  'an address in an order': { ...at('/checkout/address'), texts: ['Shipping address', 'Order summary'], inputs: address },
  'a choice of payment in an order': {
    ...at('/kasse'),
    language: 'de',
    texts: ['Zahlungsart', 'Ihre Bestellung'],
    inputs: ways('zahlungsart', 'Vorkasse', 'PayPal'),
  },
  'a last step with a single way to pay': {
    ...at('/kasse'),
    language: 'de',
    texts: ['Zahlungsart', 'Ihre Bestellung', 'Gesamtsumme', '41,00 €'],
    inputs: [{ type: 'radio', name: 'zahlungsart', label: 'Vorkasse' }],
    buttons: [{ n: 90, text: 'Zahlungspflichtig bestellen' }],
  },
  'one in French': {
    ...at('/commande'),
    language: 'fr',
    texts: ['Mode de paiement', 'Récapitulatif de la commande', 'Total : 41,00 €'],
    inputs: [{ type: 'radio', name: 'paiement', label: 'Virement bancaire' }],
    buttons: [{ n: 90, text: 'Valider la commande' }],
  },
  'a last look at an order': {
    ...at('/zamowienie/podsumowanie'),
    language: 'pl',
    texts: ['Adres dostawy', 'Podsumowanie zamówienia', 'Do zapłaty: 262,20 zł'],
    prices: [price('242,30 zł'), price('19,90 zł'), price('262,20 zł')],
    buttons: [{ n: 90, text: 'Zamawiam z obowiązkiem zapłaty' }],
  },
  'an address beside prices at the address of a till': {
    ...at('/buy/step2'),
    language: 'it',
    inputs: [{ placeholder: 'Via / piazza' }, { placeholder: 'CAP' }, { placeholder: 'Comune' }],
    prices: [price('27,40 €'), price('34,30 €')],
  },
  'an account to debit beside the button that orders': {
    ...at('/alta'),
    language: 'es',
    inputs: [{ label: 'Titular de la cuenta' }, { label: 'IBAN *' }],
    buttons: [{ n: 90, text: 'Confirmar y hacer el pedido' }],
  },
  'ways to pay that are buttons of one form': {
    ...at('/o/71f0c'),
    language: 'nl',
    forms: [{ n: 50, action: 'https://www.lindenhof-keramik.example/o/71f0c', method: 'post' }],
    buttons: ['iDEAL', 'Bancontact', 'Creditcard', 'PayPal'].map((text, n) => ({ n, text, form: 50 })),
    prices: [price('€ 164,95')],
  },
  'a row of fields behind one text, by their names': {
    ...at('/shopping/nonmember'),
    language: 'ja',
    texts: ['ご注文手続き', 'ご注文内容確認'],
    prices: [price('¥2,160'), price('¥3,888')],
    inputs: [
      { name: 'nonmember[postal_code]', label: '〒' },
      { name: 'nonmember[address][addr01]', label: '郵便番号検索' },
      { name: 'nonmember[address][addr02]', label: '郵便番号検索' },
    ],
  },
  'ways to pay whose prices stand right before them': {
    ...at('/objednavka/krok-1/'),
    language: 'cs',
    texts: ['Zvolte způsob platby', 'Shrnutí objednávky'],
    inputs: ways('billingId', 'ZDARMAPřevodem na účet', '39 KčDobírka'),
  },
  'several ways to pay beside the button that orders': {
    ...at('/auftrag.php'),
    language: 'de',
    inputs: ways('zahlung', 'Nachnahme', 'Vorkasse'),
    buttons: [{ n: 90, text: 'Zahlungspflichtig bestellen' }],
  },
  'a last look at a till': {
    ...at('/kasse/pruefen?returnUrl=%2Fstart'),
    language: 'de',
    texts: ['Lieferadresse', 'Zahlungsart', 'Gesamtsumme 20,00 €'],
    buttons: [{ n: 90, text: 'Zahlungspflichtig bestellen' }],
  },
  'two addresses whose fields have the same labels': {
    ...at('/checkout'),
    texts: ['Order summary'],
    inputs: ['shipping', 'billing'].flatMap((of) =>
      ['Street', 'Postcode', 'City'].map((label, n) => ({ name: `${of}_address_${n}`, label })),
    ),
  },
  'an order in Hungarian, by its address': {
    ...at('/rendeles.php'),
    language: 'hu',
    inputs: ways('fizetes', 'Utánvét', 'Banki átutalás'),
    buttons: [{ n: 90, text: 'Megrendelem' }],
  },
  'an order in Bulgarian, which has no folder': {
    ...at('/shop.php?a=7&s=2'),
    language: 'bg',
    inputs: ways('f10', 'Наложен платеж', 'Банков превод'),
    buttons: [{ n: 90, text: 'Завърши поръчката' }],
  },
  'one in Croatian, by its words': {
    ...at('/blagajna'),
    language: 'hr',
    texts: ['Adresa za dostavu', 'Način plaćanja'],
    inputs: [{ label: 'Ulica i kućni broj' }, { label: 'Poštanski broj' }, { label: 'Grad' }],
    buttons: [{ n: 90, text: 'Naruči i plati' }],
  },
  'an order in Portuguese': {
    ...at('/encomenda'),
    language: 'pt',
    inputs: ways('payment-option', 'Transferência bancária', 'MB WAY'),
    buttons: [{ n: 90, text: 'Efetuar a encomenda' }],
  },
  'ways to deliver, of which one is to be chosen, under a sum': {
    ...at('/checkouts/0f4b6e/shipping'),
    language: 'nl',
    texts: ['Verzendmethode', 'Besteloverzicht', 'Totaal € 38,45'],
    inputs: ways('checkout[shipping_rate][id]', 'PostNL', 'Avondbezorging'),
  },
  'a street and a sum, where the town is looked up by a script': {
    ...at('/personal/order/make/'),
    language: 'ru',
    texts: ['Оформление заказа', 'Способ доставки', 'Итого: 2 530 руб.'],
    inputs: [
      { name: 'ORDER_PROP_7', label: 'Адрес доставки: улица' },
      { name: 'ORDER_PROP_1', label: 'Ф.И.О.' },
      { name: 'ORDER_PROP_3', label: 'Телефон' },
    ],
  },
  'an address and ways to pay in one form': {
    ...at('/order1.php'),
    language: 'pl',
    forms: [{ n: 50, action: 'https://www.lindenhof-keramik.example/order2.php', method: 'post' }],
    inputs: [
      ...['Ulica i numer', 'Kod pocztowy', 'Miejscowość'].map((label) => ({ label })),
      ...ways('payform_id', 'BLIK', 'Zwykły przelew'),
    ].map((field) => ({ ...field, form: 50 })),
    buttons: [{ n: 90, text: 'Dalej', form: 50 }],
  },
  'links to the parts of the software that take one way to pay each': {
    ...at('/index.php?controller=order&step=3'),
    language: 'el',
    texts: ['Παρακαλώ επιλέξτε τρόπο πληρωμής', 'Σύνολο 38,00 €'],
    anchors: [
      ['Πληρωμή με τραπεζική κατάθεση', '/el/module/bankwire/payment'],
      ['Πληρωμή με αντικαταβολή', '/el/module/cashondelivery/validation'],
    ],
  },
  'an order in a shop that sells what others took back': {
    url: 'https://retourdeals.example/kasse',
    title: 'Retourdeals – Kasse',
    texts: ['Shipping address', 'Order summary'],
    inputs: address,
  },
  'a card under a sum, at a path of accounts': {
    ...at('/user/checkout'),
    texts: ['Total: £49.99'],
    inputs: card,
    buttons: [{ n: 90, text: 'Pay £49.99' }],
  },
  'a card at an order that waits to be paid': { ...at('/orders/1234/pay'), inputs: card, buttons: [{ n: 90, text: 'Continue' }] },
  'an order of goods whose name speaks of cancelling': {
    ...at('/noise-cancelling-headphones/checkout'),
    texts: ['Shipping address', 'Payment method'],
    inputs: address,
  },
  'an order whose till is named in the query, under a promise in the title': {
    ...at('/index.php?route=checkout/checkout'),
    title: 'Returns are free – checkout',
    texts: ['Shipping address', 'Payment method'],
    inputs: address,
  },
  'an order that comes from the cart': {
    ...at('/checkout?from=cart'),
    texts: ['Shipping address', 'Payment method'],
    inputs: [{ label: 'City' }, { label: 'Postcode' }],
  },
  'a card that is asked for below an account': {
    ...at('/user/pay'),
    inputs: card,
    buttons: [{ n: 90, text: 'Pay now' }],
  },
  'a last look whose address holds the step in a longer name': {
    ...at('/mall/bs/confirmorderquick/set'),
    language: 'ja',
    texts: ['注文内容の確認', 'お届け先', 'お支払い金額 7,000円'],
    buttons: [{ n: 90, text: '注文を確定する' }],
  },
  'a wallet that is told what to pay': {
    ...at('/i/7Hq2vKd9'),
    texts: ['Order summary', 'USD 39.00'],
    prices: [price('USD 39.00')],
    anchors: [['Open in wallet', 'bitcoin:bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4?amount=0.00041822']],
  },
  'a whole address beside the sum of an order, with few words that tell': {
    ...at('/nl/s/2'),
    language: 'nl',
    texts: ['Besteloverzicht', 'Kies een betaalmethode', 'Totaal incl. btw € 64,40'],
    inputs: [{ label: 'Postcode' }, { label: 'Straat' }, { label: 'Plaats' }],
    prices: [price('€ 39,90'), price('€ 64,40')],
  },
  'many ways to pay beside a sum, at an address that tells nothing': {
    ...at('/x?step=5'),
    language: 'de',
    texts: ['Zahlungsart', 'Gesamtsumme CHF 507.50'],
    inputs: ways('Zahlungsart', 'TWINT', 'Kreditkarte', 'Rechnung', 'Vorauskasse'),
    prices: [price('CHF 480.00'), price('CHF 507.50')],
  },
  'ways to pay that are buttons of a form each': {
    ...at('/index.php?id=7'),
    language: 'fi',
    forms: [50, 51, 52].map((n) => ({ n, action: `https://bank.example/${n}`, method: 'post' as const })),
    buttons: ['Visa / Mastercard', 'MobilePay', 'Lasku 14 päivää'].map((text, n) => ({ n, text, form: 50 + n })),
    prices: [price('78,00 €')],
  },
  'fields that are called after the till': {
    ...at('/88120334/c/c1-a77bde'),
    language: 'fr',
    texts: ['Mode de livraison', 'Total 61,27 €'],
    inputs: ways('checkout[shipping_rate][id]', 'Poste', 'Messager'),
  },
  'a last step that wants an identity card alone': {
    ...at('/checkout/verify'),
    language: 'de',
    inputs: [{ type: 'file', name: 'id_front', label: 'Personalausweis, Vorderseite' }],
    buttons: [{ n: 90, text: 'Absenden und zahlungspflichtig bestellen' }],
  },
  'a sum to transfer behind the order': {
    ...at('/order-received/1042'),
    texts: ['Thank you for your order', 'Amount', '£369.55', 'Account holder', 'Jonas Petrauskas', 'IBAN LT60 1010 0123 4567 8901'],
  },
  'one in Greek, of whose ways to pay one label names two': {
    ...at('/agora.php'),
    language: 'el',
    texts: ['Τρόπος πληρωμής'],
    inputs: ways('pay', 'Αντικαταβολή, με μετρητά ή κάρτα', 'Κάρτα μέσω τράπεζας').map((way) => ({ ...way, form: 3 })),
    buttons: [{ n: 90, form: 3, text: 'Αποστολή παραγγελίας' }],
  },
  'a last look at an order, under the cart’s address': {
    ...at('/cart/confirm'),
    texts: ['Delivery address', 'Payment method', 'Order summary', 'Total: £41.00'],
    prices: [price('£36.00'), price('£5.00'), price('£41.00')],
    buttons: [{ n: 90, text: 'Place order' }],
  },
  'a step of delivery in Russian, whose ways to deliver have prices': {
    ...at('/oformlenie/dostavka'),
    language: 'ru',
    texts: ['Способ доставки', 'Комментарий к заказу', 'Итого 3 917 ₽'],
    prices: [price('3 870 ₽'), price('240 ₽'), price('3 917 ₽')],
    inputs: ways('sposob', 'Пункт выдачи, 240 ₽', 'Курьер, 410 ₽'),
  },
  'a payment page whose button says the sum': {
    ...at('/trn/1F2C-88A0'),
    language: 'pl',
    texts: ['Wybierz bank', '187,40 PLN'],
    inputs: ways('method', 'BLIK', 'Bank Nadwiślański', 'Karta płatnicza').map((way) => ({ ...way, form: 3 })),
    buttons: [{ n: 90, form: 3, text: 'Płacę 187,40 PLN' }],
  },
  'an order by landing page that offers one piece or two, in a language that nobody knows': {
    ...at('/lp/massager'),
    inputs: [
      ...ways('offer', 'Moja – 199 KES', 'Mbili – 299 KES'),
      { type: 'tel', name: 'simu', label: 'Simu' },
      { name: 'address', label: 'Anwani' },
    ].map((field) => ({ ...field, form: 3 })),
  },
  'an order by landing page in Arabic': {
    ...at('/lp/massager'),
    language: 'ar',
    texts: ['طلبك', 'طريقة الدفع', '799 جنيه'],
    prices: [price('799 جنيه')],
    inputs: [
      { name: 'addr', label: 'العنوان بالتفصيل', form: 3 },
      { name: 'gov', label: 'المحافظة', form: 3 },
    ],
    buttons: [{ n: 90, form: 3, text: 'أكّد طلبك الآن' }],
  },
};
const others: Record<string, Given> = {
  'a call back for an address, beside prices': {
    ...at('/offer'),
    inputs: [
      ...ways('plan', 'Home – £19 a month', 'Office – £39 a month').map((field) => ({ ...field, form: 2 })),
      { type: 'tel', name: 'phone', label: 'Telephone', form: 3 },
      { name: 'address', label: 'Address', form: 3 },
    ],
  },
  'a cart that is looked at once more': {
    ...at('/cart/review'),
    texts: ['Order summary', 'Promo code', 'Delivery', 'Total: £41.00'],
    prices: [price('£36.00'), price('£5.00'), price('£41.00')],
    buttons: [{ n: 90, text: 'Checkout' }],
  },
  'an address that is changed under a name for orders': {
    url: 'https://orders.lindenhof-keramik.example/edit-address/8812',
    texts: ['Shipping address'],
    inputs: address,
  },
  'a cart that is to be ordered': {
    ...at('/cart'),
    texts: ['Your order', 'Delivery', 'Order summary', 'Total: £41.00'],
    prices: [price('£36.00'), price('£5.00'), price('£41.00')],
    buttons: [{ n: 90, text: 'Place order' }],
  },
  'a registration with an address': {
    ...at('/register'),
    inputs: [...address, { type: 'password', name: 'password' }, { type: 'email', name: 'email' }],
  },
  'an address book': { ...at('/account/addresses'), inputs: address },
  'a page on ways to pay that prints the account': {
    ...at('/payment'),
    texts: [
      'Bank transfer',
      'Account holder: Lindenhof Keramik',
      'IBAN LT60 1010 0123 4567 8901',
      'We send your order once the money has come.',
    ],
  },
  'a page on ways to pay that names a fee': {
    ...at('/zahlung'),
    language: 'de',
    texts: ['Vorkasse', 'Kontoinhaber: Lindenhof Keramik', 'IBAN LT60 1010 0123 4567 8901', 'Nachnahme zzgl. 5,90 €'],
  },
  'an imprint with an account': {
    ...at('/imprint'),
    texts: ['Account holder: Lindenhof Keramik', 'IBAN LT60 1010 0123 4567 8901', 'Share capital', '£25,000.00'],
  },
  'a newsletter': { inputs: [{ type: 'email', name: 'email', label: 'E-mail address' }, { name: 'city' }] },
  'a product beside a small cart, with a button of a payment service': {
    ...at('/mug'),
    texts: ['Order summary', 'Secure checkout', 'Total', '£38.00'],
    buttons: [
      { n: 90, text: 'Buy now' },
      { n: 91, text: 'PayPal' },
    ],
  },
  'a cart whose only way to pay may be ticked later': {
    ...at('/cart'),
    texts: ['Order summary', 'Total', '£38.00'],
    inputs: [{ type: 'radio', name: 'payment', label: 'Bank transfer' }],
    buttons: [{ n: 90, text: 'Update' }],
  },
  'an age check of an account': {
    ...at('/account/verify'),
    language: 'de',
    inputs: [{ type: 'file', name: 'id_front', label: 'Personalausweis, Vorderseite' }],
    buttons: [{ n: 90, text: 'Absenden' }],
  },
  'an age check after the order, beside a small cart': {
    ...at('/account/orders/1042/verify'),
    forms: [{ n: 50, action: 'https://www.lindenhof-keramik.example/verify', method: 'post' }],
    inputs: [{ type: 'file', name: 'id', label: 'Proof of identity: passport', form: 50 }],
    buttons: [
      { n: 10, text: 'Checkout' },
      { n: 90, text: 'Submit', form: 50 },
    ],
  },
  'a rental that asks for the kind of document': {
    ...at('/pedido/datos'),
    language: 'es',
    inputs: [{ name: 'doc', label: 'Tipo de documento de identidad' }],
    buttons: [{ n: 90, text: 'Pagar' }],
  },
  'a refund': {
    ...at('/returns/4711'),
    inputs: ways('refund', 'Bank transfer', 'Amazon gift card'),
    buttons: [{ n: 90, text: 'Confirm order cancellation' }],
  },
  'goods with payment in parts beside an express button': {
    ...at('/mug'),
    inputs: [{ type: 'radio', name: 'pay', label: 'Klarna, in 3 parts' }],
    buttons: [
      { n: 90, text: 'Buy now' },
      { n: 91, text: 'PayPal' },
    ],
  },
  'settings beside a newsletter': {
    ...at('/account/settings'),
    language: 'de',
    forms: [
      { n: 50, action: 'https://www.lindenhof-keramik.example/save', method: 'post' },
      { n: 80, action: 'https://www.lindenhof-keramik.example/news', method: 'post' },
    ],
    inputs: ways('payment', 'PayPal', 'Vorkasse').map((way) => ({ ...way, form: 50 })),
    buttons: [{ n: 90, text: 'Newsletter bestellen', form: 80 }],
  },
  'ways to pay that are chosen for later': {
    ...at('/account/settings'),
    texts: ['Payment method'],
    inputs: ways('payment', 'PayPal', 'Bank transfer'),
    buttons: [{ n: 90, text: 'Save' }],
  },
  'a cart with its sum and a button': {
    ...at('/koszyk'),
    language: 'pl',
    texts: ['Podsumowanie zamówienia', 'Do zapłaty: 262,20 zł'],
    prices: [price('242,30 zł'), price('262,20 zł')],
    buttons: [{ n: 90, text: 'Zamawiam' }],
  },
  'an account that money is to be sent back to': {
    ...at('/retours/nouveau'),
    language: 'fr',
    texts: ['Récapitulatif de la commande', 'Mode de paiement'],
    inputs: [{ label: 'IBAN pour le remboursement' }],
  },
  'an account of somebody who is to be paid': {
    ...at('/partner/register'),
    inputs: [{ label: 'IBAN' }, ...address],
    buttons: [{ n: 90, text: 'Save' }],
  },
  'ways to pay that open their explanation': {
    ...at('/help/ways'),
    texts: ['Payment method'],
    buttons: ['PayPal', 'Credit card', 'Invoice', 'Klarna'].map((text, n) => ({ n, text })),
  },
  'a search for flats': {
    ...at('/buy/flats?order=asc'),
    inputs: [{ label: 'City' }, { label: 'Postcode' }],
    prices: [price('£900'), price('£800')],
  },
  'an order that was made': {
    ...at('/account/orders/1042'),
    texts: ['Delivered on 3 April', 'Shipping address', 'Payment method', 'Total £21.00'],
    buttons: [{ n: 90, text: 'Place order again' }],
  },
  'goods with a total and a button': {
    ...at('/buy/sofa'),
    texts: ['Total', '£38.00'],
    prices: [price('£38.00'), price('£30.00')],
    buttons: [{ n: 90, text: 'Buy now' }],
  },
  'an account in the settings, beside a button of another form': {
    ...at('/settings'),
    forms: [50, 80].map((n) => ({ n, action: 'https://www.lindenhof-keramik.example/', method: 'post' as const })),
    inputs: [{ label: 'IBAN', form: 50 }],
    buttons: [
      { n: 90, text: 'Save', form: 50 },
      { n: 91, text: 'Place order', form: 80 },
    ],
  },
  'a transfer at a bank': {
    ...at('/banking/transfer'),
    inputs: [{ label: 'IBAN of beneficiary' }, { label: 'Amount' }],
    buttons: [{ n: 90, text: 'Confirm payment' }],
  },
  'ways to pay that are connected': {
    ...at('/admin/settings'),
    forms: [{ n: 50, action: 'https://www.lindenhof-keramik.example/', method: 'post' }],
    buttons: ['Connect PayPal', 'Connect Klarna', 'Activate iDEAL'].map((text, n) => ({ n, text, form: 50 })),
  },
  'a cart that estimates what shipping costs': {
    ...at('/index.php?route=checkout/cart'),
    texts: ['Shipping method', 'Payment method', 'Order summary', 'Total £38.00'],
    inputs: [
      { name: 'city', label: 'City' },
      { name: 'postcode', label: 'Postcode' },
    ],
  },
  'a cart with ways to deliver': {
    ...at('/cart'),
    texts: ['Shipping method', 'Order summary', 'Total £38.00'],
    inputs: ways('shipping_method[0]', 'Standard', 'Express'),
  },
  'an order that is thought over at the address of a till': {
    ...at('/bestellung/flyer'),
    language: 'de',
    texts: ['Zahlungsart', 'Lieferadresse', 'Gesamtsumme 38,00 €'],
    inputs: ways('papier', 'matt', 'glänzend'),
  },
  'a return with an address and ways to be paid': {
    ...at('/order/return'),
    inputs: [...address, ...ways('refund', 'Bank transfer', 'PayPal')],
    buttons: [{ n: 90, text: 'Send' }],
  },
  'a card that is kept for later, in the settings': { ...at('/settings/billing'), inputs: card, buttons: [{ n: 90, text: 'Save card' }] },
  'goods that are sent back, by the page’s title': {
    ...at('/r/new'),
    language: 'de',
    title: 'Rücksendung anmelden – Lindenhof Keramik',
    texts: ['Lieferadresse', 'Ihre Bestellung', 'Zahlungsart'],
    inputs: [{ label: 'Straße und Nr.' }, { label: 'PLZ' }, { label: 'Ort' }, { label: 'IBAN' }],
    buttons: [{ n: 90, text: 'Retoure anmelden' }],
  },
  'a message beside a small cart': {
    ...at('/contact'),
    texts: ['Total: £24.00'],
    inputs: [...address, { tag: 'textarea', label: 'Message' }],
    prices: [price('£24.00'), price('£12.00')],
    buttons: [{ n: 90, text: 'Send' }],
  },
  'a search by ways to pay': {
    ...at('/search'),
    inputs: ways('payment_methods', 'PayPal', 'Credit card', 'Bank transfer', 'Cash on delivery'),
    prices: [price('£24.00'), price('£12.00')],
  },
  'a search for rooms, with the day of departure': {
    ...at('/rooms'),
    texts: ['No credit card needed', 'Promo code'],
    inputs: [
      { name: 'checkin[day]', label: 'Arrival' },
      { name: 'checkout[day]', label: 'Departure' },
      { label: 'City' },
      { label: 'ZIP' },
    ],
  },
  'a test of recorders with a search for dealers': {
    ...at('/blog/voice-recorder-review'),
    texts: ['Promo code', 'Credit card'],
    inputs: [{ label: 'City' }, { label: 'ZIP' }],
  },
  'an insurance that asks for a relation': {
    ...at('/buy/travel-insurance'),
    texts: ['Payment method', 'Promo code', 'Total £24.00'],
    inputs: [{ type: 'select', name: 'relationship', options: ['Self', 'Partner', 'Child'] }],
  },
  'somebody who accepts coins': {
    ...at('/about'),
    texts: ['I accept no credit card.'],
    anchors: [['Coins', 'bitcoin:bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4?amount=0.001']],
  },
  'a call back that is ordered in Lithuanian': {
    ...at('/kontaktai'),
    inputs: [{ label: 'IBAN' }],
    buttons: [{ n: 90, text: 'Užsakyti skambutį' }],
  },
  'an address that is changed in an account': {
    ...at('/min-side/adresser/rediger/2'),
    language: 'no',
    texts: ['Leveringsadresse', 'Fakturaadresse'],
    inputs: [{ label: 'Gateadresse' }, { label: 'Postnummer' }, { label: 'Poststed' }],
    buttons: [{ n: 90, text: 'Lagre adresse' }],
  },
  'cards that are kept in an account': {
    ...at('/minha-conta/cartoes'),
    language: 'pt',
    inputs: card,
    buttons: [{ n: 90, text: 'Salvar cartão' }],
  },
  'a registration with a whole address beside goods': {
    ...at('/join'),
    texts: ['Total £0.00'],
    inputs: [...address, { type: 'password', name: 'password' }],
    prices: [price('£9'), price('£8')],
  },
  'a wallet that readers may give to': {
    ...at('/article'),
    texts: ['Donate', 'Order summary'],
    title: 'Donate',
    anchors: [['Donate', 'bitcoin:bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4?amount=0.001']],
  },
  'the balance of gift cards': {
    ...at('/balance'),
    inputs: ['card_number', 'security_code'].map((name) => ({ name, label: 'Gift card' })),
  },
  'an address book beside recommended goods': {
    ...at('/account/addresses'),
    inputs: address,
    prices: [price('€9'), price('€8')],
  },
  'a gift card balance': { inputs: [{ label: 'Gift card number' }, { label: 'PIN' }] },
  'a frame on card numbers where nothing is ordered': {
    frames: [{ n: 1, src: 'https://help.bank.example/1.html', title: 'Where is my card number?' }],
  },
  "a provider's helper frame on any page": { frames: [{ n: 1, src: 'https://js.stripe.com/v3/m-outer.html', title: '' }] },
};

describe('checkout', () => {
  it.each(Object.entries(checkouts))('is told by %s', (_, given) => {
    const { checkout, shop } = facts(given);
    expect(checkout.isCheckout).toBe(true);
    expect(shop.kind).toBe('checkout');
  });

  it.each(Object.entries(others))('is not %s', (_, given) => {
    expect(facts(given).checkout.isCheckout).toBe(false);
  });

  it.each([
    ['https://www.lindenhof-keramik.example/pay', 'shop'],
    ['https://pay.lindenhof-keramik.example/pay', 'shop'],
    ['https://secure.worldpay.com/form', 'provider'],
    ['https://collect.kartendaten.example/in', 'unrelated'],
    ['http://www.lindenhof-keramik.example/pay', 'insecure'],
  ])('sends the card to %s: %s', (action, target) => {
    const { checkout } = facts({ forms: [{ n: 1, action, method: 'post' }], inputs: card.map((field) => ({ ...field, form: 1 })) });
    expect(checkout.card?.target).toBe(target);
  });

  it.each([
    ['elsewhere by a button', 'https://collect.kartendaten.example/in', 'unrelated'],
    ['unencrypted by a button', 'http://www.lindenhof-keramik.example/pay', 'insecure'],
    ['back to the cart by a button', 'https://www.lindenhof-keramik.example/cart', 'shop'],
    ['to a provider by a button', 'https://secure.worldpay.com/form', 'shop'],
  ])('sends the card %s of its form', (_, action, target) => {
    const forms = [{ n: 90, action: 'https://www.lindenhof-keramik.example/pay', method: 'post' as const }];
    const button = { n: 91, form: 90, text: 'Pay', action };
    const to = (buttons: PageSnapshot['buttons']) =>
      facts({ forms, buttons, inputs: card.map((field) => ({ ...field, form: 90 })) }).checkout.card?.target;
    expect(to([button])).toBe(target);
    expect(to([{ ...button, form: 92 }])).toBe('shop');
    expect(to([{ ...button, hidden: true }])).toBe('shop');
  });

  it('sends a card that is typed outside of every form where the form sends it that has hidden fields of the kind', () => {
    const forms = [
      { n: 90, action: 'https://www.lindenhof-keramik.example/search', method: 'get' as const },
      { n: 91, action: 'https://collect.kartendaten.example/in', method: 'post' as const },
    ];
    const hidden = (name: string, form?: number) => ({ type: 'hidden', name, hidden: true as const, ...(form !== undefined && { form }) });
    const to = (...inputs: Given['inputs'] & object) => facts({ forms, inputs: [...card, ...inputs] }).checkout.card?.host;
    expect(to(hidden('card_number', 91), hidden('cvv', 91))).toBe('collect.kartendaten.example');
    expect(to(hidden('card_number', 90), hidden('cvv', 91))).toBe('www.lindenhof-keramik.example');
    expect(to(hidden('cid', 91), hidden('payment_token', 91))).toBe('www.lindenhof-keramik.example');
    expect(to(hidden('card_number'), hidden('cvv'))).toBe('www.lindenhof-keramik.example');
    const owned = card.map((field) => ({ ...field, form: 90 }));
    expect(facts({ forms, inputs: [...owned, hidden('card_number', 91), hidden('cvv', 91)] }).checkout.card?.host).toBe(
      'www.lindenhof-keramik.example',
    );
  });

  describe('a second card form', () => {
    const whole = [...card, { autocomplete: 'cc-exp', label: 'Expiry' }];
    const stripe = { n: 90, src: 'https://js.stripe.com/v3/elements-inner-card.html', title: '' };
    const beside = (given: Given) => facts({ ...at('/checkout'), ...given }).checkout.card?.beside;

    it('is seen where it is shown together with a provider’s', () => {
      expect(beside({ inputs: whole, frames: [stripe] })).toBe('Stripe');
    });

    it.each<[why: string, given: Given]>([
      ['the frame of the way not chosen is hidden', { inputs: whole, frames: [{ ...stripe, hidden: true }] }],
      [
        'the fields of the way not chosen are hidden',
        { inputs: whole.map((field) => ({ ...field, hidden: true as const })), frames: [stripe] },
      ],
      ['only the holder stands in the page', { inputs: [{ autocomplete: 'cc-name', label: 'Name on card' }], frames: [stripe] }],
      ['it asks for the code of a stored card', { inputs: [{ autocomplete: 'cc-csc', label: 'CVV' }], frames: [stripe] }],
      ['it is a gift card’s', { inputs: [{ label: 'Card number' }, { label: 'Security code' }], frames: [stripe] }],
      [
        'the frame shows other ways to pay',
        { inputs: whole, frames: [{ n: 90, src: 'https://js.klarna.com/checkout/payments', title: '' }] },
      ],
      ['no other is there', { inputs: whole }],
      ['the form belongs to the provider', { forms: [{ n: 80, action: 'https://secure.worldpay.com/pay', method: 'post' }], inputs: whole.map((field) => ({ ...field, form: 80 })), frames: [stripe] }], // prettier-ignore
    ])('is none where %s', (_, given) => {
      expect(beside(given)).toBeUndefined();
    });
  });

  it('names the methods that can be chosen, and no others', () => {
    const given: Given = {
      ...at('/checkout'),
      texts: ['We accept Visa and Mastercard', 'Your order', 'Payment method'],
      inputs: [
        { type: 'radio', name: 'payment', label: 'Bank transfer' },
        { type: 'radio', name: 'payment', label: 'Bitcoin' },
        { type: 'radio', name: 'shipping', label: 'Standard delivery' },
      ],
    };
    const { checkout, payment } = facts(given);
    expect(checkout.offered?.map(({ method, protection }) => [method, protection])).toEqual([
      ['bank-transfer', 'irreversible'],
      ['crypto', 'irreversible'],
    ]);
    expect(payment.promised.map(({ method }) => method)).toContain('card');
  });

  it.each<[labels: readonly string[], methods: readonly string[], language: string, name: string]>([
    [['Card', 'PayPal'], ['card', 'paypal'], 'en', 'payment'],
    [['Card or Bitcoin'], ['card', 'crypto'], 'en', 'payment'],
    [['Tarjeta mediante compra de cripto (MoonPay)'], ['crypto'], 'es', 'pago'],
    [['Credit or debit card, or crypto with MoonPay'], ['card', 'crypto'], 'en', 'payment'],
    [['Gift cards', 'Gift card swap'], ['gift-card'], 'en', 'payment'],
    [['Apple gift card / Vanilla card', 'Zelle'], ['gift-card', 'person-to-person'], 'en', 'payment'],
    [['Gift card or credit card'], ['gift-card', 'card'], 'en', 'payment'],
    [['Cadeaukaart'], ['gift-card'], 'nl', 'betaalmethode'],
    [['Kredietkaart', 'Kaart'], ['card'], 'nl', 'payment'],
    [['Carta', 'Carta regalo'], ['card', 'gift-card'], 'it', 'payment'],
    [['Kort', 'Presentkort'], ['card', 'gift-card'], 'sv', 'betalning'],
    [['Kortit (Paytrail)'], ['card'], 'fi', 'maksutapa'],
    [['カード', 'ギフトカード'], ['card', 'gift-card'], 'ja', 'payment'],
    [['기프트카드'], ['gift-card'], 'ko', 'payment'],
    [['Kartou', 'Dobírka'], ['card', 'cash-on-delivery'], 'cs', 'platba'],
    // The group says by one of its members that it is about payment.
    [['Kort', 'Klarna'], ['card', 'klarna'], 'sv', 'basic'],
    // A note may belong to the label.
    [[`Vorkasse per Überweisung ${'Der Liefertermin wird nach Eingang vergeben. '.repeat(4)}`], ['bank-transfer'], 'de', 'payment'],
    [[`Kreditkarte ${'Wir leiten Sie weiter. '.repeat(6)} Nicht mit PayPal.`], ['card'], 'de', 'payment'],
    // What is named and cannot be had.
    [['Vorkasse', 'Kreditkarte, Klarna (derzeit nicht verfügbar)'], ['bank-transfer'], 'de', 'payment'],
    [['Bank transfer (cards are temporarily unavailable)'], ['bank-transfer'], 'en', 'payment'],
    [['Przelew', 'Karta płatnicza – niedostępna'], ['bank-transfer'], 'pl', 'payment'],
    [['Bank transfer', 'PayPal (unavailable)'], ['bank-transfer'], 'en', 'payment'],
    [['Bank transfer (other methods are currently unavailable)'], ['bank-transfer'], 'en', 'payment'],
    [['Kauf auf Rechnung (Lieferung an Packstation nicht möglich)', 'Vorkasse'], ['invoice', 'bank-transfer'], 'de', 'payment'],
    [['PayPal (bitte nicht als Freunde und Familie senden)'], ['paypal'], 'de', 'payment'],
    [['Card / Gift card'], ['card', 'gift-card'], 'en', 'payment'],
    [['PayPal – friends and family', 'Bitcoin'], ['person-to-person', 'crypto'], 'en', 'payment'],
    // Cards that are goods or greetings.
    [['Greeting card', 'No greeting card'], [], 'en', 'wrapping'],
    [['Card 10 × 15 cm', 'Poster'], [], 'en', 'format'],
  ])('reads the choice of %j as %j', (labels, methods, language, name) => {
    const inputs = labels.map((label) => ({ type: 'radio', name, label }));
    const { checkout } = facts({ ...at('/checkout'), language, inputs: [...card, ...inputs] });
    expect((checkout.offered ?? []).map(({ method }) => method)).toEqual(methods);
  });

  it.each(['iTunesCard', 'PlayStationCard', 'NeoSurfCard'])('takes no %s for a payment card', (label) => {
    const { offered } = facts({
      ...at('/checkout'),
      texts: ['Your order', 'Payment method'],
      inputs: ways('payment', label, 'Bank transfer'),
    }).checkout;
    expect(offered?.some(({ method }) => method === 'card') ?? false).toBe(false);
  });

  it.each<[name: string, label: string, unnamed: readonly string[] | undefined]>([
    ['payment', 'Village voucher', ['Village voucher']],
    ['payment', 'Village voucher (currently not available)', undefined],
    ['payment', 'PayPal', undefined],
    ['size', 'Village voucher', undefined],
    ['', 'Standard delivery', undefined],
  ])('of the choice “%s” notes what names nothing we know: %s', (name, label, unnamed) => {
    const inputs = [...card, { type: 'radio', name: 'payment', label: 'Bank transfer' }, { type: 'radio', name, label }];
    const { checkout } = facts({ ...at('/checkout'), inputs });
    expect(checkout.unnamed?.map(({ quote }) => quote)).toEqual(unnamed);
  });

  it('takes a disabled choice for none, unless all of them are', () => {
    const choice = (disabled: readonly boolean[]) =>
      facts({
        ...at('/checkout'),
        texts: ['Your order', 'Payment method'],
        inputs: ['Credit card', 'Bank transfer'].map((label, n) => ({
          type: 'radio',
          name: 'payment',
          label,
          ...(disabled[n] === true && { disabled: true as const }),
        })),
      }).checkout;
    const read = (disabled: readonly boolean[]) => choice(disabled).offered?.map(({ method }) => method);
    const unnamed = (disabled: readonly boolean[]) => choice(disabled).unnamed?.map(({ quote }) => quote);
    expect(read([true, false])).toEqual(['bank-transfer']);
    expect(unnamed([true, false])).toEqual(['Credit card']);
    expect(read([true, true])).toEqual(['card', 'bank-transfer']);
  });

  it.each([
    ['Please send it in PayPal as a payment to friends and family, so that no fees are due.', 'person-to-person'],
    ['Please do not send PayPal payments as friends and family.', 'paypal'],
    ['PayPal with friends and family? We never take that.', 'paypal'],
    ['Great gifts for friends and family. Pay with PayPal.', 'paypal'],
    ['PayPal: friends and family payments are not accepted, they leave you without protection.', 'paypal'],
  ])('reads “%s” as %s', (note, method) => {
    const { checkout } = facts({
      ...at('/checkout'),
      texts: ['Your order', 'Payment method', note],
      inputs: [...card, { type: 'radio', name: 'payment', label: 'PayPal' }],
    });
    expect(checkout.offered?.map((each) => each.method)).toEqual([method]);
  });

  it.each([
    ['pin', { label: 'Card PIN' }],
    ['online-banking', { label: 'Online banking password', type: 'password' }],
    ['identity-document', { label: 'Photo of your ID', type: 'file' }],
    ['social-security', { name: 'ssn', label: 'Social security number' }],
    ['mothers-name', { label: "Mother's maiden name" }],
  ])('notes that %s is asked', (what, field) => {
    expect(facts({ inputs: [...card, field] }).checkout.asks.map((ask) => ask.what)).toEqual([what]);
  });

  it.each([
    ['identity-document', 'it', { label: 'Carta d’identità, fronte (foto)', type: 'file' }],
    ['identity-document', 'de', { label: 'Personalausweis (Vorderseite)', type: 'file' }],
    ['identity-document', 'ja', { label: '運転免許証（表面）', type: 'file' }],
    ['online-banking', 'sv', { label: 'Kod från BankID eller bankdosa' }],
    ['online-banking', 'da', { label: 'Kode fra MitID' }],
  ])('notes that %s is asked in %s', (what, language, field) => {
    expect(facts({ language, inputs: [...card, field] }).checkout.asks.map((ask) => ask.what)).toEqual([what]);
  });

  it.each<Partial<SnapshotField>>([
    { label: 'Gift card PIN' },
    { label: 'PIN code', name: 'pincode' },
    { label: 'Company tax number' },
    { label: 'Student ID card', type: 'file' },
    { label: 'Your photo for the mug', type: 'file' },
    { label: 'Passport cover: colour' },
  ])('leaves alone %o', (field) => {
    expect(facts({ inputs: [...card, field] }).checkout.asks).toEqual([]);
  });
});
