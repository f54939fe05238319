import type { TradeWords } from '../words';

export const trade: TradeWords = {
  addToCart: ['adaugă în coș', 'adaugă în coşul', 'cumpără acum', 'cumpără', 'comandă acum', 'pune în coș', 'precomandă', 'adaugă la coș', 'comandă rapidă', 'în coș'],
  cart: ['coș', 'coșul meu', 'coș de cumpărături', 'coșul de cumpărături', 'vezi coșul', 'finalizează comanda', 'coșul'],
  goods: ['în stoc', 'stoc epuizat', 'indisponibil', 'livrare gratuită', 'transport gratuit', 'tva inclus', 'cu tva', 'lista de dorințe', 'favorite', 'preț recomandat', 'prp', 'economisești', 'ghid de mărimi', 'cod produs', 'card cadou', 'stoc furnizor'],
  reviews: ['recenzii', 'părerea clienților', 'achiziție verificată'],
  verified: ['achiziție verificată', 'achiziție confirmată', 'cumpărător verificat', 'client verificat'],
  replies: ['răspunsul magazinului', 'răspuns magazin', 'răspunsul vânzătorului'],
  openingHours: ['program de lucru', 'orar', 'program', 'ore de lucru', 'suntem deschiși'],
  answers: ['răspundem', 'răspuns', 'răspunde'],
  hours: ['ore', 'oră'],
}; // prettier-ignore
