import type { ShopFacts } from '../../../src/model/facts';
import { payee } from '../../../src/signals/identity/payee';
import { judges, seen } from '../cases';

const holder = (name: string) => ({ payment: { payees: [{ name, evidence: seen(name) }] } });
const firm = (name: string, owner?: string) => ({
  identity: {
    operators: [{ name, form: '', country: null, evidence: seen(name) }],
    representatives: owner === undefined ? [] : [{ name: owner, evidence: seen(owner) }],
  },
});

type Offer = NonNullable<ShopFacts['checkout']['offered']>[number];
const way = (method: Offer['method'], protection: Offer['protection']): Offer => ({ method, protection, evidence: seen(method) });
const account = (country: string) => ({ iban: `${country}12`, country, evidence: seen(`${country}12`) });
const inCountry = (code: string) => ({ code, from: 'address', evidence: seen(code) });

judges(payee, [
  { shop: 'the firm’s own account', given: { ...holder('Krug Keramik GmbH'), ...firm('Krug Keramik GmbH') }, is: 'own' },
  { shop: 'the firm’s name in capitals and cut short', given: { ...holder('KRUG-KERAMIK'), ...firm('Krug Keramik GmbH') }, is: 'own' },
  { shop: 'the firm’s initials', given: { ...holder('GKV GmbH'), ...firm('Garten Krug Vertriebs GmbH') }, is: 'own' },
  { shop: 'the shop’s name as in its domain', given: { ...holder('Garten-Krug'), ...firm('Lehmann & Söhne OHG') }, is: 'own' },
  { shop: 'the owner’s own name', given: { ...holder('Anna Lehmann'), ...firm('Krug Keramik e.K.', 'Anna Lehmann') }, is: 'own' },
  { shop: 'a Polish firm’s account', given: { ...holder('KRÓG Ceramika sp. z o.o.'), ...firm('Krog Ceramika Sp. z o.o.') }, is: 'own' },
  { shop: 'a Japanese firm’s account', given: { ...holder('株式会社木漏れ日焙煎所'), ...firm('株式会社木漏れ日焙煎所') }, is: 'own' },
  {
    shop: 'one whose payments shall be called a loan',
    given: { payment: { ...holder('Krug Keramik GmbH').payment, falsePurpose: seen('zwrot pożyczki') }, ...firm('Krug Keramik GmbH') },
    is: 'disguised',
  },
  {
    shop: 'a payment service',
    given: { ...holder('Krug c/o PayPal'), ...firm('Lehmann OHG') },
    is: 'collector',
    args: ['Krug c/o PayPal'],
  },
  { shop: 'an invoice service', given: { ...holder('Klarna Bank AB'), ...firm('Lehmann OHG') }, is: 'collector' },
  {
    shop: 'a German firm whose money goes to a stranger',
    given: { ...holder('M. Kowal'), ...firm('Krug Keramik GmbH') },
    is: 'stranger',
    args: ['M. Kowal', 'Krug Keramik GmbH'],
  },
  {
    shop: 'one whose money goes to a stranger abroad',
    given: {
      payment: { ...holder('UAB Terma').payment, ibans: [account('LT')] },
      identity: { ...firm('Krug Keramik GmbH').identity, countries: [inCountry('DE')] },
    },
    is: 'stranger-abroad',
    args: ['UAB Terma', 'Krug Keramik GmbH'],
  },
  {
    shop: 'one whose money goes to a stranger at home',
    given: {
      payment: { ...holder('M. Kowal').payment, ibans: [account('DE')] },
      identity: { ...firm('Krug Keramik GmbH').identity, countries: [inCountry('DE')] },
    },
    is: 'stranger',
  },
  {
    shop: 'one that takes nothing but a transfer to a stranger at home',
    given: {
      payment: { ...holder('M. Kowal').payment, ibans: [account('DE')] },
      checkout: { offered: [way('bank-transfer', 'irreversible')] },
      identity: { ...firm('Krug Keramik GmbH').identity, countries: [inCountry('DE')] },
    },
    is: 'stranger-alone',
    args: ['M. Kowal', 'Krug Keramik GmbH'],
  },
  {
    shop: 'one in the Netherlands with a transfer and iDEAL, whose account is a stranger’s',
    given: {
      ...holder('Kwik Finance BV'),
      ...firm('Brandaan Tuin B.V.'),
      checkout: { offered: [way('bank-transfer', 'irreversible'), way('ideal', 'irreversible')] },
    },
    is: 'stranger',
  },
  {
    shop: 'a French one with a stranger’s account, and cards',
    given: {
      ...holder('Mme Petit'),
      ...firm('Les Tilleuls SARL'),
      checkout: { offered: [way('bank-transfer', 'irreversible'), way('card', 'protected')] },
    },
    is: 'stranger',
  },
  {
    shop: 'a Polish one that takes nothing but a transfer, to its owner',
    given: {
      ...holder('Jan Nowak'),
      ...firm('Nowak Meble sp. z o.o.', 'Jan Nowak'),
      checkout: { offered: [way('bank-transfer', 'irreversible')] },
    },
    is: 'own',
  },
  {
    shop: 'one with a stranger’s account in a country where nothing says that it is not',
    given: { payment: { ...holder('M. Kowal').payment, ibans: [account('PL')] }, ...firm('Krug Keramik GmbH') },
    is: 'stranger',
  },
  {
    shop: 'one in Germany with a stranger’s account that has no IBAN',
    given: {
      ...holder('M. Kowal'),
      identity: { ...firm('Krug Keramik GmbH').identity, countries: [inCountry('DE')] },
    },
    is: 'stranger',
  },
  {
    shop: 'one with two accounts of a stranger, one of them at home',
    given: {
      payment: { ...holder('M. Kowal').payment, ibans: [account('PL'), account('DE')] },
      identity: { ...firm('Krug Keramik GmbH').identity, countries: [inCountry('DE'), inCountry('AT')] },
    },
    is: 'stranger',
  },
  {
    shop: 'one with two accounts, its own and a stranger’s',
    given: {
      payment: { payees: [...holder('M. Kowal').payment.payees, ...holder('Krug Keramik').payment.payees] },
      ...firm('Krug Keramik GmbH'),
    },
    is: 'own',
    args: ['Krug Keramik'],
  },
  {
    shop: 'one with a stranger’s name and one in other letters',
    given: {
      payment: { payees: [...holder('M. Kowal').payment.payees, ...holder('김철수').payment.payees] },
      ...firm('Krug Keramik GmbH'),
    },
    is: 'unknown',
  },
  {
    shop: 'one with a foreign account in its own name',
    given: {
      payment: { ...holder('Krug Keramik GmbH').payment, ibans: [account('BE')] },
      identity: { ...firm('Krug Keramik GmbH').identity, countries: [inCountry('DE')] },
    },
    is: 'own',
  },
  { shop: 'an Italian one', given: { ...holder('SIA Termo Plus'), ...firm('Brambati S.r.l.', 'Ugo Brambati') }, is: 'stranger' },
  { shop: 'a Czech one', given: { ...holder('OÜ Puit Trade'), ...firm('Moravské dřevo s.r.o.') }, is: 'stranger' },
  { shop: 'a Korean one', given: { ...holder('김철수'), ...firm('주식회사 달빛공방') }, is: 'stranger' },
  // Banks in Japan write names in kana: the same firm, in other letters.
  { shop: 'a name in other letters', given: { ...holder('カ）コモレビ'), ...firm('株式会社木漏日焙煎所') }, is: 'unknown' },
  { shop: 'a sole trader of whom no firm’s name is known', given: holder('Anna Lehmann'), is: 'unknown' },
  {
    shop: 'an account without its holder',
    given: { payment: { ibans: [{ iban: 'LT12', country: 'LT', evidence: seen('LT12') }] } },
    is: 'unknown',
  },
  { shop: 'no account printed', given: firm('Krug Keramik GmbH'), is: 'none' },
]);
