import type { PressureWords } from '../words';

export const pressure: PressureWords = {
  scarcity: ['zbývá pouze #', 'zbývá už jen #', 'zbývají už jen #', 'poslední kusy', 'poslední kus', 'posledních # kusů', 'už jen # ks', 'téměř vyprodáno', 'brzy vyprodáno', 'omezené množství', 'do vyprodání zásob', 'omezený počet kusů', 'zbývá # ks'],
  activity: ['lidí si prohlíží', 'lidé si právě prohlížejí', 'si právě prohlíží', 'právě koupil*', 'právě objednal*', 'nedávno koupil*', 'prodáno za posledních', 'koupilo už', 'má v košíku', 'zákazníků sleduje', 'minutami koupil*'],
  urgency: ['pouze dnes', 'jen dnes', 'akce končí', 'nabídka končí', 'končí za', 'časově omezená nabídka', 'časově omezeno', 'poslední šance', 'poslední hodiny', 'pospěšte si', 'nepropásněte', 'dní hodin minut', 'zbývající čas', 'objednejte do # minut', 'rezervováno na'],
  shaming: ['ne děkuji', 'nechci ušetřit', 'raději zaplatím více', 'nechci slevu'],
  claim: ['100% garance', 'nejnižší cena na světě', 'garance nejnižší ceny', 'nejlevnější na světě', 'zázračný přípravek'],
  extras: ['pojištění', 'pojištění zásilky', 'ochrana zásilky', 'prodloužená záruka', 'charitativní příspěvek', 'newsletter', 'předplatné', 'dárkové balení'],
}; // prettier-ignore
