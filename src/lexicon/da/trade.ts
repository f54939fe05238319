import type { TradeWords } from '../words';

export const trade: TradeWords = {
  addToCart: ['læg i kurv', 'læg i kurven', 'tilføj til kurv', 'læg i indkøbskurv', 'føj til kurv', 'køb nu', 'bestil nu', 'forudbestil', 'køb', 'i kurven', 'bestil'],
  cart: ['kurv', 'indkøbskurv', 'din kurv', 'gå til kassen', 'kassen', 'se kurv', 'min kurv', 'kurven'],
  goods: ['på lager', 'ikke på lager', 'udsolgt', 'gratis fragt', 'fri fragt', 'inkl. moms', 'ønskeliste', 'ønskeseddel', 'vejl. pris', 'førpris', 'du sparer', 'størrelsesguide', 'varenummer', 'gavekort', 'tilbud'],
  reviews: ['anmeldelser', 'kundeanmeldelser', 'verificeret køb'],
  verified: ['verificeret køb', 'verificeret kunde', 'bekræftet køb'],
  replies: ['svar fra butikken', 'svar fra virksomheden', 'svar fra sælger'],
  openingHours: ['åbningstider', 'åbningstid', 'telefontid', 'telefontider'],
  answers: ['svarer', 'svar', 'besvarer', 'besvares', 'vender tilbage'],
  hours: ['time', 'timer'],
}; // prettier-ignore
