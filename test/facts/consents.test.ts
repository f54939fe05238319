import { describe, expect, it } from 'vitest';
import { mergePages } from '../../src/facts/merge';
import type { SnapshotField } from '../../src/model/snapshot';
import { facts } from './page';

const card: Partial<SnapshotField>[] = [
  { autocomplete: 'cc-number', label: 'Card number' },
  { autocomplete: 'cc-csc', label: 'CVV' },
];
const ticked = (label: string): Partial<SnapshotField> => ({ type: 'checkbox', preselected: true, label });
const consents = (language: string, ...boxes: readonly Partial<SnapshotField>[]) =>
  (facts({ language, inputs: [...card, ...boxes] }).pressure.consents ?? []).map(({ quote }) => quote);

describe('consents ticked beforehand at a checkout', () => {
  it.each([
    ['en', 'I have read and agree to the terms and conditions'],
    ['en', 'Email me with news and marketing'],
    ['en', 'Email me with news and offers'],
    ['de', 'Neuigkeiten und Angebote via E-Mail erhalten'],
    ['de', 'Ich akzeptiere die AGB und die Datenschutzerklärung'],
    ['de', 'Ja, ich möchte den Newsletter erhalten'],
    ['fr', 'J’accepte les conditions générales de vente'],
    ['nl', 'Schrijf mij in voor de nieuwsbrief'],
    ['fi', 'Tilaan uutiskirjeen'],
    ['ja', 'メールマガジンを受け取る'],
  ])('in %s: %s', (language, label) => {
    expect(consents(language, ticked(label))).toEqual([label]);
  });

  it.each<[why: string, field: Partial<SnapshotField>]>([
    ['the shopper has to tick it', { type: 'checkbox', label: 'I agree to the terms and conditions' }],
    ['it repeats the address', ticked('Billing address same as shipping')],
    ['it keeps the cart for later', ticked('Remember me (see our privacy policy)')],
    ['it is the banner for cookies', ticked('Marketing cookies')],
    ['it costs something', ticked('Add insurance, terms apply (€2.90)')],
    ['nobody sees it', { ...ticked('I agree to the terms and conditions'), hidden: true }],
    ['it is a choice of delivery', { ...ticked('Delivery, see our terms'), type: 'radio' }],
  ])('not where %s', (_, field) => {
    expect(consents('en', field)).toEqual([]);
  });

  it('are no extras, and extras no consents', () => {
    const { pressure } = facts({ inputs: [...card, ticked('Subscribe to the newsletter'), ticked('Add shipping insurance')] });
    expect(pressure.consents?.map(({ quote }) => quote)).toEqual(['Subscribe to the newsletter']);
    expect(pressure.preselected.map(({ quote }) => quote)).toEqual(['Add shipping insurance']);
  });

  it('are not looked for where nothing is ordered', () => {
    expect(facts({ inputs: [ticked('I agree to the terms and conditions')] }).pressure.consents).toBeUndefined();
  });

  it('stay known when a later step is shown', () => {
    const first = facts({ inputs: [...card, ticked('I agree to the terms and conditions')] });
    const later = facts({ url: 'https://www.lindenhof-keramik.example/checkout/review', inputs: card });
    const seen = { restarts: [], lookup: { registeredAt: null }, unread: [] };
    expect(mergePages('lindenhof-keramik.example', [first, later], seen).pressure.consents).toHaveLength(1);
  });
});
