import type { CheckoutWords } from '../words';

export const checkout: CheckoutWords = {
  order: ['szállítási cím', 'számlázási cím', 'számlázási adatok', 'szállítási adatok', 'szállítási mód', 'fizetési mód', 'rendelés összesítő', 'rendelés összegzése', 'rendelésed', 'fizetendő összeg', 'kuponkód', 'kártyaszám', 'tovább a fizetéshez'],
  place: ['megrendelés fizetési kötelezettséggel', 'fizetési kötelezettséggel járó', 'megrendelés elküldése', 'rendelés elküldése', 'rendelés leadása', 'megrendelés véglegesítése', 'megrendelem és fizetek', 'fizetés most', 'rendelés véglegesítése', 'megrendelem', 'fizetek'],
  total: ['fizetendő', 'összesen', 'végösszeg', 'fizetendő összeg', 'fizetendő végösszeg', 'teljes összeg', 'bruttó végösszeg', 'ma fizetendő'],
  subtotal: ['részösszeg', 'termékek ára', 'termékek összesen', 'kosár értéke', 'termékek értéke'],
  asks: {
    pin: ['kártya pin kódja', 'bankkártya pin kódja', 'bankkártya pin', 'a kártya pin-kódja', 'pin kód a kártyához'],
    'online-banking': ['netbank jelszó', 'netbank belépési', 'internetbank jelszó', 'banki jelszó', 'netbanki azonosító'],
    'identity-document': ['személyi igazolvány száma', 'személyi igazolvány szám', 'személyi igazolvány másolat*', 'útlevélszám', 'személyi igazolvány fotó*'],
    'social-security': ['taj szám', 'tajszám'],
    'mothers-name': ['anyja neve', 'anyja leánykori neve', 'anyja születési neve'],
  },
  documents: ['személyi igazolvány', 'útlevél', 'jogosítvány', 'vezetői engedély'],
  methods: {
    card: ['bankkártya', 'bankkártyával', 'bankkártyás fizetés', 'hitelkártya', 'online bankkártyás'],
    invoice: ['számlás fizetés', 'fizetés számla ellenében', 'utólagos fizetés', 'halasztott fizetés'],
    'cash-on-delivery': ['utánvét', 'utánvéttel', 'utánvétes', 'fizetés átvételkor', 'fizetés személyes átvételkor', 'fizetés az üzletben', 'készpénz átvételkor', 'készpénzes fizetés átvételkor'],
    'direct-debit': ['csoportos beszedés'],
    'bank-transfer': ['banki átutalás', 'átutalás', 'előre utalás', 'előreutalás', 'banki előre utalás'],
    crypto: ['kriptovaluta', 'kriptovalutával', 'kriptopénz'],
    'gift-card': ['apple ajándékkártya', 'amazon ajándékkártya', 'google play ajándékkártya', 'steam ajándékkártya'],
    'money-transfer': ['pénzátutalási szolgáltatás', 'nemzetközi pénzküldés'],
    'person-to-person': ['barátok és család', 'barátoknak és családnak'],
  },
  choices: { card: ['kártya', 'kártyával', 'kártyás'], 'gift-card': ['ajándékkártya', 'ajándékkártyák', 'ajándékkártyával'] },
  unavailable: ['nem elérhető', 'nem érhető el', 'szünetel', 'karbantartás', 'felfüggesztve', 'nem működik', 'átmenetileg nem'],
}; // prettier-ignore
