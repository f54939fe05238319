import type { CheckoutWords } from '../words';

export const checkout: CheckoutWords = {
  order: ['dodací adresa', 'doručovací adresa', 'fakturační adresa', 'fakturační údaje', 'dodací údaje', 'způsob dopravy', 'způsob platby', 'souhrn objednávky', 'rekapitulace objednávky', 'vaše objednávka', 'slevový kód', 'číslo karty', 'pokračovat k platbě'],
  place: ['objednávka zavazující k platbě', 'objednat s povinností platby', 'odeslat objednávku', 'dokončit objednávku', 'potvrdit objednávku', 'závazně objednat', 'zaplatit', 'zaplatit nyní', 'objednat a zaplatit', 'dokončit nákup', 'odeslat závaznou objednávku'],
  total: ['celkem', 'celkem k úhradě', 'k úhradě', 'celková cena', 'celková částka', 'cena celkem', 'celkem s dph', 'dnes k úhradě'],
  subtotal: ['mezisoučet', 'cena zboží', 'zboží celkem', 'cena za zboží', 'celkem za zboží'],
  asks: {
    pin: ['pin karty', 'pin kód karty', 'pin ke kartě', 'pin vaší karty', 'pin platební karty'],
    'online-banking': ['heslo do internetového bankovnictví', 'heslo do banky', 'přihlašovací údaje do banky', 'heslo k internetbankingu', 'sms kód z banky'],
    'identity-document': ['číslo občanského průkazu', 'kopie občanského průkazu', 'fotka občanského průkazu', 'číslo pasu', 'sken občanského průkazu'],
    'social-security': ['rodné číslo'],
    'mothers-name': ['rodné příjmení matky', 'příjmení matky za svobodna'],
  },
  documents: ['občanský průkaz', 'občanského průkazu', 'cestovní pas', 'řidičský průkaz', 'doklad totožnosti'],
  methods: {
    card: ['platební karta', 'platební kartou', 'kreditní karta', 'debetní karta', 'kartou online'],
    invoice: ['na fakturu', 'platba na fakturu', 'odložená platba', 'platba po doručení'],
    'cash-on-delivery': ['dobírka', 'na dobírku', 'dobírkou', 'platba při převzetí', 'platba při odběru', 'platba na prodejně', 'hotově při převzetí', 'hotově při odběru', 'hotově na prodejně', 'při osobním odběru'],
    'direct-debit': ['inkaso', 'inkasem'],
    'bank-transfer': ['bankovní převod', 'bankovním převodem', 'převodem na účet', 'převodem předem', 'převod předem', 'platba předem', 'převod na účet'],
    crypto: ['kryptoměny', 'kryptoměna', 'kryptoměnou'],
    'gift-card': ['dárková karta apple', 'dárková karta amazon', 'dárková karta google', 'dárková karta steam'],
    'money-transfer': ['poštovní poukázka', 'převod peněz přes'],
    'person-to-person': ['přátelé a rodina', 'přátelům a rodině'],
  },
  choices: { card: ['karta', 'kartou', 'karty'], 'gift-card': ['dárková karta', 'dárkové karty', 'dárkovou kartou'] },
  unavailable: ['nedostupn*', 'není k dispozici', 'nejsou k dispozici', 'mimo provoz', 'pozastaven*', 'odstávk*', 'přerušen*', 'vypnut*'],
}; // prettier-ignore
