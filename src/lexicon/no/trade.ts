import type { TradeWords } from '../words';

export const trade: TradeWords = {
  addToCart: ['legg i handlekurv', 'legg i handlekorga', 'legg i handlekurven', 'legg til i handlekurv', 'legg i kurv', 'kjøp nå', 'bestill nå', 'forhåndsbestill', 'kjøp', 'legg i vogn', 'legg i handlevogn', 'bestill'],
  cart: ['handlekurv', 'handlekurven', 'handlevogn', 'handlekorg', 'gå til kassen', 'til kassen', 'min handlekurv', 'handlevognen'],
  goods: ['på lager', 'ikke på lager', 'utsolgt', 'gratis frakt', 'fri frakt', 'inkl. mva', 'ønskeliste', 'veil. pris', 'førpris', 'du sparer', 'størrelsesguide', 'varenummer', 'gavekort', 'nyheter', 'nettlager'],
  reviews: ['kundeanmeldelser', 'anmeldelser', 'verifisert kjøp'],
  verified: ['verifisert kjøp', 'verifisert kunde', 'bekreftet kjøp'],
  replies: ['svar fra butikken', 'svar fra selger'],
  openingHours: ['åpningstider', 'åpningstid', 'telefontid', 'kundeservice er åpen'],
  answers: ['svarer', 'svar', 'besvarer', 'svartid'],
  hours: ['time', 'timer'],
}; // prettier-ignore
