import type { TradeWords } from '../words';

export const trade: TradeWords = {
  addToCart: ['do košíka', 'vložiť do košíka', 'pridať do košíka', 'kúpiť', 'kúpiť teraz', 'kúp teraz', 'objednať', 'predobjednať', 'pridať do nákupného košíka'],
  cart: ['košík', 'nákupný košík', 'váš košík', 'môj košík', 'prejsť do košíka', 'k pokladni'],
  goods: ['skladom', 'nie je skladom', 'vypredané', 'doprava zdarma', 's dph', 'vrátane dph', 'bez dph', 'obľúbené', 'porovnať', 'bežná cena', 'pôvodná cena', 'ušetríte', 'tabuľka veľkostí', 'kód produktu', 'darčekový poukaz', 'na sklade'],
  reviews: ['hodnotenia zákazníkov', 'recenzie', 'overený nákup'],
  verified: ['overený nákup', 'overený zákazník', 'overená recenzia'],
  replies: ['odpoveď obchodu', 'odpoveď predajcu', 'odpoveď e-shopu'],
  openingHours: ['otváracie hodiny', 'otváracia doba', 'prevádzková doba', 'pracovná doba', 'sme k dispozícii'],
  answers: ['odpovieme', 'odpovedáme', 'odpoveď', 'ozveme'],
  hours: ['hodín', 'hodiny', 'hodinu', 'hod'],
}; // prettier-ignore
