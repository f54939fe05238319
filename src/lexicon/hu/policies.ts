import type { PolicyWords } from '../words';

export const policyLinks: PolicyWords = {
  returns: ['visszaküldés*', 'elállás*', 'elállási jog', 'elállási nyilatkozat', 'csere és visszaküldés', 'visszáru*', 'termékvisszaküldés', 'pénzvisszafizetés*', 'cseregarancia'],
  shipping: ['szállítás*', 'szállítási információ*', 'kiszállítás*', 'szállítási díj*', 'szállítás és fizetés', 'szállítási költség*', 'szállítási feltételek', 'átvétel*'],
  privacy: ['adatvédelem', 'adatvédelmi*', 'adatkezelési*', 'adatkezelési tájékoztató', 'adatvédelmi tájékoztató', 'adatvédelmi nyilatkozat'],
  terms: ['ászf', 'általános szerződési feltételek', 'vásárlási feltételek', 'felhasználási feltételek', 'szerződési feltételek', 'vásárlási tájékoztató', 'vásárlási információk'],
  contact: ['kapcsolat', 'elérhetőség*', 'kapcsolatfelvétel', 'ügyfélszolgálat', 'írjon nekünk', 'lépjen velünk kapcsolatba', 'vevőszolgálat'],
  'legal-notice': ['impresszum', 'jogi nyilatkozat', 'cégadatok', 'cégünk adatai', 'jogi információk', 'üzemeltető'],
  about: ['rólunk', 'bemutatkozás', 'cégünkről', 'magunkról', 'történetünk', 'kik vagyunk'],
  warranty: ['garanci*', 'jótállás*', 'szavatosság*', 'garanciális feltételek'],
  payment: ['fizetés*', 'fizetési módok', 'fizetési lehetőségek', 'fizetési feltételek', 'fizetési információk', 'részletfizetés'],
}; // prettier-ignore

export const policyTexts: PolicyWords = {
  returns: ['elállás*', 'elállási jog*', 'elállni', 'visszaküld*', 'visszaküldés', 'visszafizet*', 'visszatérít*', 'indokolás nélkül', 'tizennégy nap*', '14 napon belül', 'visszaszolgáltat*', 'elállási nyilatkozat*', 'csere', 'cseréj*', 'eredeti csomagolás*', 'a termék visszaküldésének költsége', 'vételár*', 'kicserél*'],
  shipping: ['szállítás', 'szállítási', 'kiszállítás', 'szállítási idő', 'szállítási költség', 'futár*', 'futárszolgálat', 'csomag*', 'munkanap*', 'magyar posta', 'házhozszállítás', 'csomagpont', 'foxpost', 'kézbesít*'],
  privacy: ['személyes adat*', 'adatkezelő', 'adatkezelés*', 'adatfeldolgoz*', 'érintett', 'hozzájárulás*', 'jogalap*', 'gdpr', 'naih', 'tájékoztató', 'adatvédelmi'],
  terms: ['általános szerződési feltételek', 'szolgáltató', 'vásárló', 'fogyasztó*', 'szerződés*', 'felelősség*', 'békéltető testület*', 'adásvételi', 'eladó', 'vevő', 'jogvita', 'rendelés visszaigazolás*'],
  contact: ['ügyfélszolgálat', 'elérhetőség*', 'telefon', 'telefonon', 'nyitvatartás', 'hétfőtől péntekig', 'írjon nekünk', 'kapcsolatfelvétel*'],
  'legal-notice': ['adószám', 'cégjegyzékszám', 'székhely', 'nyilvántartási szám', 'cégbíróság', 'tárhelyszolgáltató', 'impresszum', 'közösségi adószám', 'egyéni vállalkozó'],
  about: ['rólunk', 'bemutatkozás', 'családi vállalkozás', 'alapított*', 'csapatunk', 'küldetésünk'],
  warranty: ['jótállás', 'szavatosság', 'garancia', 'kellékszavatosság', 'termékszavatosság', 'hibás teljesítés*', 'jótállási jegy', 'javítás*'],
  payment: ['fizetés', 'fizetési mód', 'bankkártya', 'bankkártyás', 'utánvét*', 'átutalás*', 'előre utalás', 'készpénz*', 'simplepay'],
}; // prettier-ignore
