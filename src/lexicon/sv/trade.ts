import type { TradeWords } from '../words';

export const trade: TradeWords = {
  addToCart: ['lägg i varukorg', 'lägg i varukorgen', 'lägg i kundvagn', 'lägg till i varukorg', 'lägg i kundvagnen', 'köp nu', 'beställ nu', 'förboka', 'köp', 'lägg i korg', 'beställ', 'till varukorgen'],
  cart: ['varukorg', 'varukorgen', 'kundvagn', 'till kassan', 'kassan', 'shoppingkorg', 'min varukorg', 'din varukorg'],
  goods: ['i lager', 'ej i lager', 'slut i lager', 'slutsåld', 'fri frakt', 'inkl. moms', 'önskelista', 'ordinarie pris', 'rek. pris', 'du sparar', 'storleksguide', 'artikelnummer', 'presentkort', 'nyheter', 'leveranstid'],
  reviews: ['kundrecensioner', 'recensioner', 'verifierat köp'],
  verified: ['verifierat köp', 'verifierad köpare', 'verifierad kund', 'bekräftat köp'],
  replies: ['svar från butiken', 'svar från säljaren'],
  openingHours: ['öppettider', 'telefontid', 'telefontider', 'öppet', 'kundtjänst är öppen'],
  answers: ['svarar', 'svar', 'svarstid', 'besvarar', 'besvaras', 'återkommer'],
  hours: ['timme', 'timmar', 'tim'],
}; // prettier-ignore
