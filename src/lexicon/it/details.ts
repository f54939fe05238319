import type { DetailWords } from '../words';

export const policyDetails: DetailWords = {
  returns: {
    carriage: ['spese di restituzione', 'spese di reso', 'costi di restituzione', 'costi di reso', 'costo del reso', 'reso è gratuito'],
    byShop: ['gratuito', 'gratuiti', 'gratis', 'a nostro carico', 'a carico nostro', 'paghiamo noi'],
    byShopper: ['a tuo carico', 'a suo carico', 'a vostro carico', 'a carico del cliente', 'a carico dell acquirente', 'a carico del consumatore'],
    faulty: ['difett*', 'danneggiat*', 'errat*'],
    restocking: ['rimessa a magazzino', 'riassortimento'],
    exchange: ['cambio', 'cambi', 'sostituzion*'],
    not: ['non', 'senza', 'salvo', 'eccetto', 'esclus*', 'nessun*'],
    refund: ['rimbors*'],
    receipt: ['ricev*', 'consegna', 'ricezion*'],
    order: ['data di acquisto', 'dall acquisto', 'data dell ordine'],
    sale: ['in saldo', 'saldi'],
    opened: ['igien*', 'sigillat*', 'apert*', 'intimo'],
    custom: ['su misura', 'personalizzat*', 'confezionati'],
    withdrawal: ['recesso'],
    form: ['modulo di recesso', 'modulo tipo'],
    voucher: ['buono', 'buoni', 'credito'],
    only: ['solo', 'esclusivamente'],
  },
  shipping: {
    free: ['gratis', 'gratuita', 'gratuito', 'gratuite'],
    above: ['sopra', 'oltre', 'a partire', 'superior*', 'da'],
    arrival: ['consegna', 'consegne', 'consegnat*', 'arriv*'],
    handling: ['spedit*', 'prepar*', 'evas*'],
    business: ['giorni lavorativi', 'giorno lavorativo'],
    worldwide: ['mondo', 'internazionali'],
  },
  privacy: {
    controller: ['titolare del trattamento'],
    purposes: ['finalità', 'per evadere', 'utilizziamo', 'perché'],
    sharing: ['terzi', 'comunic*', 'condivid*'],
    rights: ['tuoi diritti', 'suoi diritti', 'diritto di'],
  },
  terms: {
    law: ['legge applicabile', 'foro', 'giurisdizione', 'regolat* dal*', 'leggi di', 'leggi del'],
    recurring: ['al mese', 'ogni mese', 'ogni # giorni', 'ogni # settimane', 'mensil*', 'alla settimana', 'rinnova automaticamente', 'rinnovo automatico', 'tacito rinnovo', 'ogni settimana'],
    charged: ['addebitat*', 'addebito', 'addebiteremo', 'prelevat*', 'fatturat*', 'si rinnova'],
    trial: ['di prova', 'in prova', 'periodo di valutazione'],
    subscription: ['abbonamento', 'abbonamenti'],
  },
  warranty: {
    years: ['anno', 'anni'],
    legal: ['garanzia legale', 'conformità', 'codice del consumo'],
  },
}; // prettier-ignore
