import type { CheckoutWords } from '../words';

export const checkout: CheckoutWords = {
  order: ['adresa de livrare', 'adresa de facturare', 'date de facturare', 'metoda de plată', 'modalitate de plată', 'metoda de livrare', 'modalitate de livrare', 'sumar comandă', 'rezumatul comenzii', 'comanda ta', 'cod de reducere', 'număr card'],
  place: ['comandă cu obligație de plată', 'trimite comanda', 'plasează comanda', 'finalizează comanda', 'finalizați comanda', 'trimiteți comanda', 'confirmă comanda', 'plătește acum', 'plătește', 'comandă și plătește', 'finalizare comandă', 'confirm comanda'],
  total: ['total', 'total de plată', 'total comandă', 'total de achitat', 'total general', 'total cu tva', 'suma totală', 'de plată astăzi', 'de plată'],
  subtotal: ['subtotal', 'total produse', 'cost produse', 'valoare produse'],
  asks: {
    pin: ['pinul cardului', 'pin card', 'codul pin al cardului', 'pin-ul cardului', 'cod pin card'],
    'online-banking': ['parola de internet banking', 'parola internet banking', 'utilizator internet banking', 'parola băncii', 'date de acces internet banking'],
    'identity-document': ['copie carte de identitate', 'copie buletin', 'poză buletin', 'serie și număr buletin', 'număr pașaport'],
    'social-security': ['cod numeric personal', 'cnp'],
    'mothers-name': ['numele de fată al mamei', 'numele mamei înainte de căsătorie'],
  },
  documents: ['carte de identitate', 'buletin', 'pașaport', 'permis de conducere', 'act de identitate'],
  methods: {
    card: ['card bancar', 'card de credit', 'card de debit', 'cu cardul', 'plata cu cardul'],
    invoice: ['plata pe factură', 'plată la termen', 'plătește mai târziu'],
    'cash-on-delivery': ['ramburs', 'plata ramburs', 'plata la livrare', 'numerar la livrare', 'ramburs la curier', 'plata la ridicare', 'plata la sediu', 'plata în magazin', 'numerar la ridicare'],
    'direct-debit': ['debit direct', 'debitare directă'],
    'bank-transfer': ['transfer bancar', 'ordin de plată', 'plata în avans', 'virament bancar', 'plata prin op'],
    crypto: ['criptomonede', 'criptomonedă', 'cripto'],
    'gift-card': ['card cadou apple', 'card cadou amazon', 'card cadou google', 'card cadou steam'],
    'money-transfer': ['transfer de bani', 'mandat poștal'],
    'person-to-person': ['prieteni și familie', 'prieteni și rude'],
  },
  choices: { card: ['card', 'cardul', 'carduri'], 'gift-card': ['card cadou', 'carduri cadou'] },
  unavailable: ['indisponibil*', 'nu este disponibil*', 'nu sunt disponibile', 'în mentenanță', 'suspendat*', 'întrerupt*', 'dezactivat*', 'mentenanță'],
}; // prettier-ignore
