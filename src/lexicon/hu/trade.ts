import type { TradeWords } from '../words';

export const trade: TradeWords = {
  addToCart: ['kosárba', 'kosárba teszem', 'kosárba rakom', 'kosárba helyezem', 'hozzáadás a kosárhoz', 'megveszem', 'megvásárolom', 'megrendelem', 'előrendelem', 'megrendelés', 'megvásárlás'],
  cart: ['kosár', 'kosaram', 'kosár megtekintése', 'bevásárlókosár', 'tovább a pénztárhoz', 'pénztár', 'kosár tartalma'],
  goods: ['raktáron', 'készleten', 'nincs készleten', 'elfogyott', 'nincs raktáron', 'ingyenes szállítás', 'bruttó ár', 'áfával', 'kívánságlista', 'kedvencekhez', 'eredeti ár', 'akciós ár', 'mérettáblázat', 'cikkszám', 'ajándékkártya', 'összehasonlítás'],
  reviews: ['vásárlói vélemények', 'értékelések', 'ellenőrzött vásárlás'],
  verified: ['ellenőrzött vásárlás', 'ellenőrzött vásárló', 'igazolt vásárlás', 'igazolt vásárló'],
  replies: ['a bolt válasza', 'az eladó válasza', 'a kereskedő válasza'],
  openingHours: ['nyitvatartás', 'nyitva tartás', 'ügyfélszolgálati idő', 'ügyfélfogadás', 'munkaidő'],
  answers: ['válaszol*', 'válasz*'],
  hours: ['óra', 'órán', 'órás'],
}; // prettier-ignore
