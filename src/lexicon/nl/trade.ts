import type { TradeWords } from '../words';

export const trade: TradeWords = {
  addToCart: ['in winkelwagen', 'in winkelmand', 'in winkelmandje', 'toevoegen aan winkelwagen', 'toevoegen aan winkelmand', 'toevoegen aan winkelmandje', 'voeg toe aan winkelwagen', 'in mijn winkelwagen', 'voeg toe', 'in mandje', 'in mijn mandje', 'in winkelwagentje', 'plaats in winkelwagen', 'bestel nu', 'nu bestellen', 'koop nu', 'nu kopen', 'bestellen', 'kopen'],
  cart: ['winkelwagen', 'winkelmand', 'winkelmandje', 'winkelwagentje', 'winkeltas', 'naar de kassa', 'mandje', 'mijn mandje', 'mijn winkelwagen', 'winkelkar', 'naar kassa'],
  goods: ['op voorraad', 'niet op voorraad', 'uitverkocht', 'gratis verzending', 'gratis bezorging', 'incl. btw', 'excl. btw', 'verlanglijst', 'verlanglijstje', 'adviesprijs', 'van voor', 'je bespaart', 'aantal', 'maattabel', 'artikelnummer', 'cadeaubon'],
  reviews: ['klantbeoordelingen', 'beoordelingen', 'reviews'],
  verified: ['geverifieerde aankoop', 'geverifieerde koper', 'geverifieerde klant', 'geverifieerde beoordeling'],
  replies: ['reactie van de winkel', 'reactie van de verkoper', 'reactie van de webshop', 'antwoord van de winkel'],
  openingHours: ['openingstijden', 'openingsuren', 'bereikbaar', 'geopend', 'telefonisch bereikbaar'],
  answers: ['antwoord*', 'beantwoord*', 'reageren', 'reactie', 'reactietijd'],
  hours: ['uur'],
}; // prettier-ignore
