import type { PressureWords } from '../words';

export const pressure: PressureWords = {
  scarcity: ['zostáva len #', 'zostáva už len #', 'zostávajú už len #', 'posledné kusy', 'posledný kus', 'posledných # kusov', 'už len # ks', 'takmer vypredané', 'čoskoro vypredané', 'obmedzené množstvo', 'do vypredania zásob', 'obmedzený počet kusov', 'zostáva # ks'],
  activity: ['ľudí si prezerá', 'ľudia si práve prezerajú', 'si práve prezerá', 'práve kúpil*', 'práve objednal*', 'nedávno kúpil*', 'predané za posledných', 'kúpilo už', 'má v košíku', 'zákazníkov sleduje', 'minútami kúpil*'],
  urgency: ['len dnes', 'iba dnes', 'akcia končí', 'ponuka končí', 'končí o', 'časovo obmedzená ponuka', 'časovo obmedzené', 'posledná šanca', 'posledné hodiny', 'ponáhľajte sa', 'nepremeškajte', 'dní hodín minút', 'zostávajúci čas', 'objednajte do # minút', 'rezervované na'],
  shaming: ['nie ďakujem', 'nechcem ušetriť', 'radšej zaplatím viac', 'nechcem zľavu'],
  claim: ['100% garancia', 'najnižšia cena na svete', 'garancia najnižšej ceny', 'najlacnejšie na svete', 'zázračný prípravok'],
  extras: ['poistenie', 'poistenie zásielky', 'ochrana zásielky', 'predĺžená záruka', 'charitatívny príspevok', 'newsletter', 'predplatné', 'darčekové balenie'],
}; // prettier-ignore
