import type { DetailWords } from '../words';

export const policyDetails: DetailWords = {
  returns: {
    carriage: ['costul returului', 'costurile de retur*', 'costul de retur', 'retur gratuit', 'retururi gratuite', 'returul este gratuit'],
    byShop: ['gratuit', 'gratuite', 'gratis', 'suportăm', 'suportat de noi', 'în sarcina noastră'],
    byShopper: ['suportat de client', 'suportate de client', 'suportă clientul', 'în sarcina clientului', 'în sarcina cumpărătorului', 'suportat de cumpărător'],
    faulty: ['defect*', 'deteriorat*', 'greșit*'],
    restocking: ['taxă de restocare', 'taxă de procesare'],
    exchange: ['schimb', 'schimbul', 'înlocui*'],
    not: ['nu', 'fără', 'except*', 'exclus*', 'niciun*'],
    refund: ['ramburs*', 'restitui*', 'banii înapoi'],
    receipt: ['primir*', 'recepți*', 'livrare'],
    order: ['data achiziției', 'data cumpărării', 'data comenzii'],
    sale: ['lichidare', 'reduse'],
    opened: ['igien*', 'desigilat*', 'deschis*', 'lenjerie'],
    custom: ['personalizat*', 'pe măsură', 'la comandă'],
    withdrawal: ['dreptul de retragere', 'drept de retragere'],
    form: ['formular de retragere', 'formularul de retragere'],
    voucher: ['voucher*', 'credit în magazin', 'bon valoric'],
    only: ['doar', 'numai'],
  },
  shipping: {
    free: ['gratuit', 'gratuită', 'gratis'],
    above: ['peste', 'minim', 'mai mult de', 'de la'],
    arrival: ['livrare', 'livrării', 'livrăm', 'livrate'],
    handling: ['proces*', 'expedi*', 'pregăti*'],
    business: ['zile lucrătoare', 'zi lucrătoare'],
    worldwide: ['toată lumea', 'întreaga lume'],
  },
  privacy: {
    controller: ['operator de date', 'operatorul de date'],
    purposes: ['scop*', 'folosim', 'utilizăm', 'pentru a livra'],
    sharing: ['terți', 'terțe', 'transmit*', 'divulg*'],
    rights: ['drepturile dumneavoastră', 'dreptul de', 'dreptul la'],
  },
  terms: {
    law: ['legea aplicabilă', 'legile', 'legislația', 'instanțele', 'legea din', 'jurisdicția'],
    recurring: ['pe lună', 'lunar', 'în fiecare lună', 'la fiecare # zile', 'reînnoiește automat', 'prelungește automat'],
    charged: ['debitat*', 'perceput*', 'facturat*', 'se va retrage', 'taxat*'],
    trial: ['de probă', 'de încercare'],
    subscription: ['abonament*'],
  },
  warranty: {
    years: ['an', 'ani'],
    legal: ['garanție legală', 'garanția legală', 'conformitat*'],
  },
}; // prettier-ignore
