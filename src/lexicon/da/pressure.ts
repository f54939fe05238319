import type { PressureWords } from '../words';

export const pressure: PressureWords = {
  scarcity: ['kun # tilbage', 'kun # på lager', '# stk tilbage', 'få tilbage', 'få stk. tilbage', 'sidste eksemplar', 'sidste stk', 'næsten udsolgt', 'snart udsolgt', 'begrænset antal', 'begrænset lager', 'så længe lager haves', 'lav lagerbeholdning'],
  activity: ['personer kigger', 'kigger på denne', 'kigger på dette', 'har lige købt', 'købt for nylig', 'solgt i dag', 'solgt de sidste', 'købt de seneste', 'har denne i kurven', 'andre kigger på', 'minutter siden købte'],
  urgency: ['kun i dag', 'begrænset tid', 'i begrænset tid', 'tilbuddet slutter', 'tilbuddet udløber', 'slutter om', 'slutter i dag', 'udløber om', 'sidste chance', 'sidste dag', 'skynd dig', 'gå ikke glip', 'tid tilbage', 'dage timer minutter', 'bestil inden for'],
  shaming: ['nej tak', 'jeg vil ikke spare', 'jeg betaler hellere', 'nej jeg vil'],
  claim: ['100% garanteret', 'laveste pris i verden', 'laveste pris garanteret', 'verdens billigste', 'mirakelmiddel'],
  extras: ['forsikring', 'fragtforsikring', 'pakkebeskyttelse', 'udvidet garanti', 'donation', 'nyhedsbrev', 'abonnement', 'gaveindpakning'],
}; // prettier-ignore
