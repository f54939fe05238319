import type { PressureWords } from '../words';

export const pressure: PressureWords = {
  scarcity: ['kun # igjen', 'bare # igjen', '# igjen på lager', 'få igjen', 'få på lager', 'siste eksemplar', 'siste eksemplarer', 'nesten utsolgt', 'snart utsolgt', 'begrenset antall', 'begrenset lager', 'så langt lageret rekker', '# stk igjen'],
  activity: ['ser på dette', 'ser på denne', 'personer ser på', 'har nettopp kjøpt', 'nylig kjøpt', 'solgt i dag', 'solgt de siste', 'kjøpt de siste', 'har denne i handlekurven', 'andre ser på', 'minutter siden kjøpte'],
  urgency: ['kun i dag', 'bare i dag', 'begrenset tid', 'i en begrenset periode', 'tilbudet slutter', 'tilbudet utløper', 'slutter om', 'slutter i dag', 'utløper om', 'siste sjanse', 'siste dag', 'skynd deg', 'ikke gå glipp', 'tid igjen', 'dager timer minutter'],
  shaming: ['nei takk', 'jeg vil ikke spare', 'jeg betaler heller', 'nei jeg vil'],
  claim: ['100% garantert', 'lavest pris i verden', 'laveste pris garantert', 'verdens billigste', 'mirakelmiddel'],
  extras: ['forsikring', 'fraktforsikring', 'pakkebeskyttelse', 'utvidet garanti', 'donasjon', 'nyhetsbrev', 'abonnement', 'gaveinnpakning'],
}; // prettier-ignore
