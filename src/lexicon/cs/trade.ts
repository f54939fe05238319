import type { TradeWords } from '../words';

export const trade: TradeWords = {
  addToCart: ['do košíku', 'vložit do košíku', 'přidat do košíku', 'koupit', 'koupit nyní', 'koupit teď', 'objednat', 'předobjednat', 'přidat do nákupního košíku', 'koupím'],
  cart: ['košík', 'nákupní košík', 'váš košík', 'můj košík', 'přejít do košíku', 'k pokladně', 'obsah košíku'],
  goods: ['skladem', 'není skladem', 'vyprodáno', 'doprava zdarma', 's dph', 'vč. dph', 'včetně dph', 'bez dph', 'oblíbené', 'porovnat', 'běžná cena', 'původní cena', 'ušetříte', 'tabulka velikostí', 'kód produktu', 'dárkový poukaz'],
  reviews: ['hodnocení zákazníků', 'recenze', 'ověřený nákup'],
  verified: ['ověřený nákup', 'ověřený zákazník', 'ověřená recenze'],
  replies: ['odpověď obchodu', 'odpověď prodejce', 'odpověď e-shopu'],
  openingHours: ['otevírací doba', 'provozní doba', 'otevírací hodiny', 'jsme k dispozici', 'pracovní doba'],
  answers: ['odpovíme', 'odpovídáme', 'odpověď', 'ozveme', 'odpovědi'],
  hours: ['hodin', 'hodiny', 'hodinu', 'hod'],
}; // prettier-ignore
