import type { TradeWords } from '../words';

export const trade: TradeWords = {
  addToCart: ['lisää ostoskoriin', 'lisää koriin', 'osta nyt', 'laita koriin', 'lisää ostoskassiin', 'tilaa nyt', 'ennakkotilaa', 'ostoskoriin', 'osta', 'koriin', 'tilaa'],
  cart: ['ostoskori', 'ostoskorisi', 'ostoskassi', 'siirry kassalle', 'kassalle', 'kori', 'ostoskärry', 'kassa'],
  goods: ['varastossa', 'heti varastossa', 'loppuunmyyty', 'ei varastossa', 'ilmainen toimitus', 'maksuton toimitus', 'sis. alv', 'norm', 'ovh', 'toivelista', 'kokotaulukko', 'tuotenumero', 'tuotekoodi', 'lahjakortti', 'saatavuus'],
  reviews: ['asiakasarvostelut', 'arvostelut', 'vahvistettu ostos'],
  verified: ['vahvistettu ostos', 'vahvistettu ostaja', 'varmistettu ostos'],
  replies: ['kauppiaan vastaus', 'myyjän vastaus', 'kaupan vastaus'],
  openingHours: ['aukioloajat', 'palveluajat', 'avoinna', 'asiakaspalvelun aukiolo', 'puhelinpalvelu'],
  answers: ['vastaamme', 'vastaus', 'vastausaika', 'vastataan'],
  hours: ['tunnin', 'tuntia', 'tunti'],
}; // prettier-ignore
