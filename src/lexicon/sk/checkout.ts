import type { CheckoutWords } from '../words';

export const checkout: CheckoutWords = {
  order: ['dodacia adresa', 'doručovacia adresa', 'fakturačná adresa', 'fakturačné údaje', 'dodacie údaje', 'spôsob dopravy', 'spôsob platby', 'súhrn objednávky', 'rekapitulácia objednávky', 'vaša objednávka', 'zľavový kód', 'číslo karty', 'pokračovať k platbe'],
  place: ['objednávka s povinnosťou platby', 'objednať s povinnosťou platby', 'odoslať objednávku', 'dokončiť objednávku', 'potvrdiť objednávku', 'záväzne objednať', 'zaplatiť', 'zaplatiť teraz', 'objednať a zaplatiť', 'dokončiť nákup', 'objednávka zaväzujúca k platbe'],
  total: ['celkom', 'spolu', 'celkom na úhradu', 'na úhradu', 'celková cena', 'celková suma', 'spolu s dph'],
  subtotal: ['medzisúčet', 'cena tovaru', 'tovar spolu', 'cena za tovar'],
  asks: {
    pin: ['pin karty', 'pin kód karty', 'pin ku karte', 'pin vašej karty', 'pin platobnej karty'],
    'online-banking': ['heslo do internet bankingu', 'heslo do internetbankingu', 'heslo do banky', 'prihlasovacie údaje do banky', 'sms kód z banky'],
    'identity-document': ['číslo občianskeho preukazu', 'kópia občianskeho preukazu', 'fotka občianskeho preukazu', 'číslo pasu', 'sken občianskeho preukazu'],
    'social-security': ['rodné číslo'],
    'mothers-name': ['rodné priezvisko matky', 'priezvisko matky za slobodna'],
  },
  documents: ['občiansky preukaz', 'občianskeho preukazu', 'cestovný pas', 'vodičský preukaz', 'doklad totožnosti'],
  methods: {
    card: ['platobná karta', 'platobnou kartou', 'kreditná karta', 'debetná karta', 'kartou online'],
    invoice: ['na faktúru', 'platba na faktúru', 'odložená platba', 'platba po doručení'],
    'cash-on-delivery': ['dobierka', 'na dobierku', 'dobierkou', 'platba pri prevzatí', 'platba pri odbere', 'platba na predajni', 'v hotovosti pri prevzatí', 'hotovosť pri prevzatí', 'pri osobnom odbere'],
    'direct-debit': ['inkaso', 'inkasom'],
    'bank-transfer': ['bankový prevod', 'bankovým prevodom', 'prevodom na účet', 'prevodom vopred', 'prevod vopred', 'platba vopred', 'prevod na účet'],
    crypto: ['kryptomeny', 'kryptomena', 'kryptomenou'],
    'gift-card': ['darčeková karta apple', 'darčeková karta amazon', 'darčeková karta google', 'darčeková karta steam'],
    'money-transfer': ['poštová poukážka', 'prevod peňazí cez'],
    'person-to-person': ['priatelia a rodina', 'priateľom a rodine'],
  },
  choices: { card: ['karta', 'kartou', 'karty'], 'gift-card': ['darčeková karta', 'darčekové karty', 'darčekovou kartou'] },
  unavailable: ['nedostupn*', 'nie je k dispozícii', 'nie sú k dispozícii', 'mimo prevádzky', 'pozastaven*', 'odstávk*', 'prerušen*'],
}; // prettier-ignore
