import { describe, expect, it } from 'vitest';
import { facts, type Given } from './page';

const GOODS = ['Semaglutide pen 1 mg', 'Add to cart', 'Tramadol 50 mg, 90 tablets', 'Add to cart'];
const saidOf = (given: Given) => facts(given).product.unprescribed?.map(({ quote }) => quote);

describe('medicines without prescription', () => {
  it.each([
    ['en', 'No insurance, no waiting room, no prescription required.'],
    ['de', 'Bestellen Sie bequem: kein Rezept nötig.'],
    ['fr', 'Livraison discrète, aucune ordonnance requise.'],
    ['es', 'Envío discreto, sin necesidad de receta.'],
    ['pl', 'Dyskretnie, recepta nie jest wymagana.'],
    ['ru', 'Доставка по всей стране, рецепт не нужен.'],
    ['ja', '処方箋不要でお届けします。'],
  ])('are told in %s: “%s”', (language, text) => {
    expect(saidOf({ language, texts: [...GOODS, text] })).toEqual([text]);
  });

  it.each<[string, Given]>([
    ['a pharmacy that asks for it', { texts: [...GOODS, 'Prescription required', 'For vitamins no prescription needed.'] }],
    ['a pharmacy where it is sent in', { texts: [...GOODS, 'Rezept einlösen', 'Kein Rezept nötig für Tee.'] }],
    ['an online clinic', { texts: [...GOODS, 'No prescription needed yet. Our doctors will review your answers.'] }],
    ['a clinic with a questionnaire', { texts: [...GOODS, 'No prescription needed: our online questionnaire and a clinician decide.'] }],
    ['glasses', { texts: ['Reading glasses +1.5', 'No prescription needed.', 'Sunglasses'] }],
    ['what many countries sell freely', { texts: ['Sildenafil 50 mg', 'Orlistat 60 mg', 'No prescription required.'] }],
    ['one medicine by two names', { texts: ['Nature’s Ozempic (semaglutide)', 'A food supplement, no prescription needed.'] }],
    ['tea that must not be taken with medicines', { texts: ['Do not take St John’s wort tea together with diazepam, tramadol or other medicines that work on the nerves.', 'No prescription needed.'] }],
    ['a department of a pharmacy', { language: 'pl', texts: GOODS, footer: ['Leki bez recepty'] }],
    ['the same in the middle of the page', { language: 'de', texts: [...GOODS, 'Rezeptfreie Medikamente'] }],
    ['a warning', { texts: [...GOODS, 'It is illegal to buy without a prescription.'] }],
    ['medicines alone', { texts: GOODS }],
  ])('are not: %s', (_, given) => {
    expect(saidOf({ language: 'en', ...given })).toBeUndefined();
  }); // prettier-ignore
});
