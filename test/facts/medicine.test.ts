import { describe, expect, it } from 'vitest';
import { facts, type Given } from './page';

const GOODS = ['Semaglutide pen 1 mg', 'Add to cart', 'Tramadol 50 mg, 90 tablets', 'Add to cart'];
const saidOf = (given: Given) => facts(given).product.unprescribed?.map(({ quote }) => quote);

describe('medicines without prescription', () => {
  it.each([
    ['en', 'No insurance, no waiting room, no prescription required.'],
    ['de', 'Bestellen Sie bequem ohne Rezept.'],
    ['fr', 'Livraison discrète, sans ordonnance.'],
    ['es', 'Envío discreto, sin receta médica.'],
    ['pl', 'Dyskretnie i bez recepty.'],
    ['ru', 'Доставка без рецепта врача.'],
    ['ja', '処方箋不要でお届けします。'],
    ['ar', 'التوصيل بدون وصفة طبية'],
  ])('are told in %s: “%s”', (language, text) => {
    expect(saidOf({ language, texts: [...GOODS, text] })).toEqual([text]);
  });

  it.each([
    ['a pharmacy that asks for it', [...GOODS, 'A valid prescription is required for this medicine.']],
    ['an online clinic', [...GOODS, 'No prescription yet? Our doctors will review your answers.']],
    ['glasses', ['Reading glasses +1.5', 'No prescription needed.', 'Sunglasses']],
    ['what many countries sell freely', ['Sildenafil 50 mg', 'Orlistat 60 mg', 'Available without prescription.']],
    ['one medicine that a text warns of', ['Do not take this tea with warfarin.', 'Tea without prescription.']],
    ['medicines alone', GOODS],
  ])('are not: %s', (_, texts) => {
    expect(saidOf({ language: 'en', texts })).toBeUndefined();
  });
});
