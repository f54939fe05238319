import type { PolicyWords } from '../words';

export const policyLinks: PolicyWords = {
  returns: ['resi', 'reso', 'resi e rimborsi', 'diritto di recesso', 'recesso', 'rimbors*', 'restituzion*', 'politica di reso', 'cambi e resi'],
  shipping: ['spedizion*', 'consegn*', 'spese di spedizione', 'costi di spedizione', 'tempi di consegna', 'spedizioni e consegne', 'spedizioni e resi', 'tempi e costi di spedizione'],
  privacy: ['informativa sulla privacy', 'informativa privacy', 'riservatezza', 'protezione dei dati', 'dati personali', 'informativa cookie'],
  terms: ['condizioni generali', 'condizioni di vendita', 'condizioni generali di vendita', 'termini e condizioni', 'termini di servizio', 'condizioni d\'uso', 'termini d\'uso'],
  contact: ['contatti', 'contatto', 'contattaci', 'contattateci', 'assistenza clienti', 'servizio clienti', 'scrivici'],
  'legal-notice': ['note legali', 'informazioni legali', 'nota legale', 'dati societari', 'informazioni societarie', 'dati aziendali'],
  about: ['chi siamo', 'la nostra storia', 'azienda', 'l\'azienda', 'su di noi', 'la nostra azienda'],
  warranty: ['garanzi*', 'garanzia legale', 'garanzia di conformità', 'condizioni di garanzia'],
  payment: ['pagament*', 'metodi di pagamento', 'modalità di pagamento', 'pagamenti sicuri', 'come pagare', 'pagamento a rate'],
}; // prettier-ignore

export const policyTexts: PolicyWords = {
  returns: ['recesso', 'diritto di recesso', 'recedere', 'reso', 'resi', 'restituire', 'restituzione', 'rimborso', 'rimborsare', 'rimborsato', 'sostituzione', 'spese di restituzione', 'confezione originale', 'imballo originale', 'quattordici giorni', 'senza alcuna motivazione', 'senza indicarne le ragioni', 'modulo di recesso'],
  shipping: ['spedizione', 'spedizioni', 'spedito', 'spediamo', 'consegna', 'consegnato', 'corriere', 'corriere espresso', 'spese di spedizione', 'costi di spedizione', 'tempi di consegna', 'giorni lavorativi', 'tracking', 'codice di tracciamento'],
  privacy: ['dati personali', 'trattamento dei dati', 'titolare del trattamento', 'informativa', 'consenso', 'interessato', 'finalità del trattamento', 'base giuridica', 'diritto di accesso', 'rettifica', 'cancellazione'],
  terms: ['condizioni generali', 'condizioni di vendita', 'contratto', 'consumatore', 'venditore', 'acquirente', 'foro competente', 'legge applicabile', 'responsabilità', 'forza maggiore', 'conclusione del contratto', 'proprietà intellettuale'],
  contact: ['contattaci', 'contattarci', 'assistenza clienti', 'servizio clienti', 'telefono', 'telefonicamente', 'dal lunedì al venerdì', 'orari'],
  'legal-notice': ['partita iva', 'p.iva', 'codice fiscale', 'rea', 'registro imprese', 'registro delle imprese', 'capitale sociale', 'sede legale', 'pec'],
  about: ['chi siamo', 'la nostra storia', 'fondata nel', 'nata nel', 'azienda familiare', 'la nostra missione'],
  warranty: ['garanzia', 'garanzie', 'garanzia legale', 'garanzia di conformità', 'difetto di conformità', 'difetti', 'vizi', 'riparazione'],
  payment: ['pagamento', 'pagamenti', 'metodi di pagamento', 'modalità di pagamento', 'carta di credito', 'carte di credito', 'bonifico', 'bonifico bancario', 'contrassegno'],
}; // prettier-ignore
