import { expect, it } from 'vitest';
import { pageFactsSchema } from '../../src/model/facts';
import { facts, type Given } from './page';

/** What every such policy says, in the language of the case. */
const WORDS: Readonly<Record<string, string>> = {
  en: 'If a dress does not please you, send it back to us unused and in its original packaging within 30 days of receipt. You pay for the return label. We refund the full price once the return has arrived, or exchange it.',
  de: 'Sie haben das Recht, binnen vierzehn Tagen ohne Angabe von Gründen diesen Vertrag zu widerrufen. Die Widerrufsfrist beträgt vierzehn Tage ab dem Tag der Lieferung. Sie tragen die unmittelbaren Kosten der Rücksendung.',
  nl: 'U kunt uw aankoop binnen 14 dagen na ontvangst retourneren in de originele verpakking. De retourkosten zijn voor eigen rekening. Na ontvangst van de retourzending betalen wij het aankoopbedrag terug. Ruilen kan ook.',
  pl: 'Masz prawo odstąpić od umowy w terminie 14 dni bez podania przyczyny. Zwrot towaru w oryginalnym opakowaniu. Koszt zwrotu ponosi kupujący. Pieniądze zwracamy po otrzymaniu zwrotu, tym samym sposobem płatności. Reklamacje i wymiana towaru są możliwe, zwroty przyjmujemy także w sklepie.',
  ja: '商品到着後8日以内に限り返品を承ります。返品の際は未使用で、元の包装のままお送りください。返送料はお客様のご負担となります。返金は返品商品の到着後に行います。不良品は交換いたします。返品をご希望の場合は、必ず事前にご連絡ください。返品特約に関する重要事項をご確認ください。',
};

const TITLES: Readonly<Record<string, string>> = { en: 'Returns', de: 'Widerruf', nl: 'Retourneren', pl: 'Zwroty', ja: '返品について' };

const returns = (language: string, more: string): Given => ({
  language,
  title: TITLES[language] ?? '',
  texts: [WORDS[language] ?? '', more],
});
const placeIn = (given: Given) => facts(given).policy.texts.find(({ topic }) => topic === 'returns')?.returnsTo;

it.each([
  ['en', 'Parcels go to our warehouse in Shenzhen, China.', 'CN'],
  ['en', 'Return address: Flat 9, Nathan Road, Kowloon, Hong Kong', 'HK'],
  ['de', 'Die Rücksendeadresse liegt in China und wird auf Anfrage mitgeteilt.', 'CN'],
  ['nl', 'Retouradres: op aanvraag, China', 'CN'],
  ['pl', 'Paczkę należy odesłać do Chin, do naszego magazynu.', 'CN'],
  ['en', 'We will give you the address of our international warehouse in Asia.', '142'],
  ['de', 'Die Ware geht zurück an unser Lager in Asien.', '142'],
] as const)('%s: "%s" sends goods back to %s', (language, more, country) => {
  const place = placeIn(returns(language, more));
  expect(place?.country).toBe(country);
  expect(place?.evidence[0]?.quote).not.toBe('');
});

it.each([
  ['en', 'Parcels go to our warehouse in Leeds, United Kingdom.'],
  ['en', 'We deliver to the United States, Canada, Australia, Japan, China and Hong Kong.'],
  ['en', 'We deliver to Europe, Africa and Asia.'],
  ['en', 'Customers from the United States and Asia pay for the way back.'],
  ['en', 'Returns go to Asia Markt Müller, Hauptstr. 1, 10115 Berlin.'],
  ['en', 'Chinos and china cups are packed with care.'],
  ['de', 'Die Rücksendeadresse ist Hauptstraße 4, 50667 Köln.'],
  ['ja', '返品先：広島県広島市中区、中国地方の工房'],
  ['pl', 'Spodnie chinosy można zwrócić bez metki.'],
] as const)('%s: "%s" names no far country to send goods to', (language, more) => {
  const given = returns(language, more);
  expect(facts(given).policy.texts.map(({ topic }) => topic)).toContain('returns');
  expect(placeIn(given)).toBeUndefined();
});

it('a policy that names Asia can be stored', () => {
  const page = facts({ language: 'en', title: 'Shipping', texts: [`${WORDS['en'] ?? ''} Orders are dispatched within 2 days. We deliver to Europe, Africa and Asia. Shipping costs depend on the weight. Delivery takes five days.`] }); // prettier-ignore
  expect(pageFactsSchema.safeParse(page).success).toBe(true);
  expect(JSON.stringify(page.policy)).not.toContain('"142"');
});

it('other policies may speak of China', () => {
  const shipping = 'Orders are dispatched within 2 business days by courier from our partner in China. Standard delivery takes three to five working days. Shipping costs depend on the weight. You get a tracking number when your parcel has shipped.'; // prettier-ignore
  expect(facts({ language: 'en', texts: [shipping] }).policy.texts.every(({ returnsTo }) => returnsTo === undefined)).toBe(true);
});

it.each([
  ['en', 'Shipped straight from our partner’s warehouse in Shenzhen, China.', 'CN'],
  ['de', 'Versand aus China, 10–18 Werktage.', 'CN'],
  ['sv', 'Varorna skickas från Kina.', 'CN'],
  ['en', 'Cups of bone china, shipped within two days.', undefined],
  ['de', 'Unsere Muster zeigen Drachen aus China.', undefined],
] as const)('%s: on a page that is no policy "%s" says that goods come from %s', (language, line, country) => {
  expect(facts({ language, title: 'Lindenhof', texts: [line] }).policy.dispatch?.country).toBe(country);
});

it('takes no word on that from a policy', () => {
  const { policy } = facts(returns('en', 'Parcels are shipped to our warehouse in Shenzhen, China.'));
  expect(policy.texts).not.toEqual([]);
  expect(policy.dispatch).toBeUndefined();
});
