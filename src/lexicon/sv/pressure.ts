import type { PressureWords } from '../words';

export const pressure: PressureWords = {
  scarcity: ['endast # kvar', 'bara # kvar', '# kvar i lager', 'få kvar', 'fåtal kvar', 'sista exemplaret', 'sista exemplaren', 'snart slutsåld', 'nästan slutsåld', 'begränsat antal', 'begränsat lager', 'så långt lagret räcker', '# st kvar'],
  activity: ['tittar på denna', 'tittar på den här', 'personer tittar', 'har precis köpt', 'köpte nyss', 'nyligen köpt', 'sålda senaste', 'köpt de senaste', 'har denna i varukorgen', 'andra tittar på', 'minuter sedan köpte'],
  urgency: ['endast idag', 'bara idag', 'begränsad tid', 'under begränsad tid', 'erbjudandet slutar', 'erbjudandet upphör', 'slutar om', 'slutar idag', 'sista chansen', 'sista dagen', 'skynda dig', 'missa inte', 'tid kvar', 'dagar timmar minuter', 'beställ inom'],
  shaming: ['nej tack', 'jag vill inte spara', 'jag betalar hellre', 'nej jag vill'],
  claim: ['100% garanterat', 'lägst pris i världen', 'lägsta pris garanterat', 'världens billigaste', 'mirakelmedel'],
  extras: ['försäkring', 'fraktskydd', 'leveransskydd', 'förlängd garanti', 'donation', 'nyhetsbrev', 'prenumeration', 'presentinslagning'],
}; // prettier-ignore
