import type { CheckoutWords } from '../words';

export const checkout: CheckoutWords = {
  order: ['indirizzo di spedizione', 'indirizzo di consegna', 'indirizzo di fatturazione', 'dati di fatturazione', 'metodo di pagamento', 'metodo di spedizione', 'riepilogo ordine', 'riepilogo dell\'ordine', 'il tuo ordine', 'totale ordine', 'totale provvisorio', 'subtotale', 'codice sconto'],
  place: ['effettua ordine', 'effettua l\'ordine', 'invia l\'ordine', 'conferma l\'ordine', 'ordine con obbligo di pagare', 'ordina e paga', 'conferma ordine', 'invia ordine', 'completa ordine', 'completa l\'acquisto', 'paga ora', 'paga adesso', 'acquista e paga', 'concludi ordine'],
  total: ['totale', 'totale ordine', 'totale da pagare', 'totale complessivo', 'importo totale', 'totale iva inclusa', 'totale provvisorio ordine', 'totale da pagare oggi', 'da pagare oggi', 'totale oggi', 'da pagare'],
  subtotal: ['subtotale', 'totale parziale', 'totale articoli', 'totale prodotti', 'totale merce'],
  asks: {
    pin: ['pin della carta', 'pin bancomat', 'pin della tua carta', 'codice pin della carta', 'pin del bancomat'],
    'online-banking': ['password home banking', 'credenziali home banking', 'password della banca', 'codice di accesso bancario', 'utenza home banking'],
    'identity-document': ['numero del passaporto', 'numero passaporto', 'foto del documento', 'copia del documento', 'copia della carta d\'identità'],
    'social-security': ['numero di previdenza sociale', 'numero inps', 'tessera sanitaria numero'],
    'mothers-name': ['cognome da nubile della madre', 'cognome da nubile di tua madre'],
  },
  documents: ['carta d\'identità', 'carta di identità', 'passaporto', 'patente di guida', 'documento d\'identità', 'documento di identità'],
  methods: {
    card: ['carta di credito', 'carte di credito', 'carta di debito', 'carta prepagata', 'bancomat'],
    invoice: ['pagamento con fattura', 'pagamento alla ricezione della fattura', 'pagamento dopo la consegna'],
    'cash-on-delivery': ['contrassegno', 'pagamento alla consegna', 'in contrassegno', 'pagamento in contanti alla consegna', 'pagamento al ritiro', 'pagamento in negozio', 'pagamento in sede', 'paga al ritiro', 'contanti al ritiro'],
    'direct-debit': ['addebito diretto', 'addebito sepa', 'addebito in conto corrente', 'rid bancario'],
    'bank-transfer': ['bonifico', 'bonifico bancario', 'bonifico anticipato', 'pagamento anticipato', 'ricarica postepay', 'bonifico istantaneo'],
    crypto: ['criptovaluta', 'criptovalute', 'cripto', 'valuta virtuale'],
    'gift-card': ['carta regalo amazon', 'carta regalo apple', 'carta regalo itunes', 'carte regalo amazon', 'carte regalo apple'],
    'money-transfer': ['vaglia postale', 'trasferimento di denaro', 'invio di denaro'],
    'person-to-person': ['amici e familiari', 'amici e parenti', 'paypal amici'],
  },
  choices: { card: ['carta', 'carte'], 'gift-card': ['carta regalo', 'carte regalo'] },
  unavailable: ['non disponibil*', 'in manutenzione', 'fuori servizio', 'sospes*', 'disattivat*', 'fuori uso'],
}; // prettier-ignore
