import type { PressureWords } from '../words';

export const pressure: PressureWords = {
  scarcity: ['nog maar #', 'nog # op voorraad', 'nog # over', 'nog slechts #', 'slechts # op voorraad', 'laatste stuks', 'laatste exemplaren', 'bijna uitverkocht', 'beperkte voorraad', 'lage voorraad', 'op is op', 'zolang de voorraad strekt', 'bijna op'],
  activity: ['mensen bekijken', 'mensen kijken', 'bekijken dit nu', 'heeft zojuist gekocht', 'zojuist gekocht', 'zojuist besteld', 'net gekocht', 'net besteld', 'keer verkocht', 'keer bekeken', 'in de afgelopen # uur'],
  urgency: ['nog # uur', 'nog # minuten', 'nog # dagen', 'alleen vandaag', 'alleen deze week', 'tijdelijke aanbieding', 'tijdelijk aanbod', 'aanbieding eindigt', 'aanbieding verloopt', 'actie eindigt', 'eindigt over', 'eindigt vandaag', 'verloopt over', 'laatste kans', 'laatste dagen'],
  shaming: ['nee bedankt', 'nee dank je', 'ik wil niet besparen', 'ik betaal liever'],
  claim: ['100% gegarandeerd', 'laagste prijs ter wereld', 'laagste prijs gegarandeerd', 'beste prijs gegarandeerd', 'goedkoopste ter wereld'],
  extras: ['verzekering', 'verzendverzekering', 'verzendbescherming', 'verlengde garantie', 'extra garantie', 'donatie', 'nieuwsbrief', 'abonnement'],
}; // prettier-ignore
