import { item } from '../goods';
import type { Shop } from '../model';
import { choices } from '../payments';
import type { Firm } from '../policies/firm';
import * as it from '../policies/it';
import { CALM } from '../verdicts';

const firm: Firm = {
  shop: 'Ricambi del Galletto',
  host: 'ricambi-del-galletto.example',
  operator: 'Ricambi del Galletto di Omero Santinelli',
  person: 'Omero Santinelli',
  street: 'Via del Mulino Vecchio 27',
  town: '61999 Borgo Metauro (PU)',
  country: 'Italia',
  email: 'galletto.ricambi@libero.it',
  phone: '0721 000417',
  vat: '99990130017',
  register: 'REA PS-999417',
  hours: 'Rispondo al telefono dalle 15 alle 19, la mattina sono in officina.',
  returnDays: 14,
  returnPaidBy: 'buyer',
  deliveryTime: '2–5 giorni lavorativi',
  deliveryCost: '8,50 €, contrassegno 4 € in più',
  carriers: 'BRT',
};

export const ricambiDelGalletto: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'opencart',
  language: 'it',
  country: 'IT',
  currency: 'EUR',
  label: 'honest',
  why: 'A mechanic’s page for scooter parts that stopped in 2019: an old copyright line, a libero.it address, used parts under a famous name. VAT number, address and telephone are there, parts are named with their codes and faults, and one can pay at the door or with PayPal.',
  accent: '#2f5d62',
  ground: '#eef3f2',
  slogan: 'Ricambi usati e rifatti per scooter d’epoca',
  intro: ['Se non trovate il pezzo chiamatemi: in magazzino c’è più roba di quanta ne abbia fotografata.'],
  // prettier-ignore
  goods: [
    item('carburatore-si', 'Carburatore SI 20/20 revisionato', 75, ['machine', '#8f8f8f'], 'Motore', 'Lavato a ultrasuoni, guarnizioni nuove. Il coperchio ha un graffio che non fa danno.', { brand: 'Dell’Orto', sku: 'SI2020-R', details: [['Per', 'Vespa PX 125 e 150'], ['Stato', 'usato, revisionato']] }),
    item('sella-lunga', 'Sella lunga rifatta', 110, ['chair', '#3a2c24'], 'Carrozzeria', 'Telaio originale sabbiato, imbottitura e finta pelle nuove, cucita da mia moglie.'),
    item('cavi-kit', 'Serie cavi e guaine', 28, ['tool', '#6f6f6f'], 'Comandi', 'Freni, frizione, cambio e gas. Nuovi.', { sku: 'CV-PX' }),
    item('specchietto', 'Specchietto cromato', 14, ['lamp', '#b9c0c4'], 'Carrozzeria', 'Cromatura un poco opaca, per questo costa la metà.'),
    item('marmitta', 'Marmitta tipo originale', 62, ['machine', '#3a3a3c'], 'Motore', 'Ruggine fuori, sana dentro. Verniciata ad alta temperatura.', { sku: 'MR-PX' }),
    item('cilindro-125', 'Gruppo termico 125, rettificato', 89, ['machine', '#7a7f85'], 'Motore', 'Seconda maggiorazione, pistone nuovo con fasce.', { sku: 'GT125-R' }),
    item('faro-trapezio', 'Faro trapezoidale', 24, ['lamp', '#d9d3b4'], 'Impianto elettrico', 'Parabola con un punto opaco. Il vetro è intero.'),
    item('contachilometri', 'Contachilometri a ventaglio', 45, ['watch', '#2f2f2f'], 'Impianto elettrico', 'Segna 31.204 km e chissà se è vero. Lancetta ritoccata.'),
    item('manopole', 'Coppia manopole grigie', 9, ['tool', '#9a9f9a'], 'Comandi', 'Gomma nuova, vanno su scaldandole un poco.'),
    item('pedana', 'Listelli pedana, serie completa', 33, ['tool', '#5a5f5a'], 'Carrozzeria', 'Alluminio con gommini, i rivetti ve li metto in un sacchetto.', { sku: 'LP-VNB' }),
  ],
  pages: [
    it.about(['Ho aperto l’officina nel 1988 davanti al forno. Il sito l’ha fatto mio nipote prima di andare a Torino.']),
    it.shipping(firm),
    it.returns(firm),
    it.privacy(firm),
    it.imprint(firm),
    it.contact(firm),
  ],
  footer: {
    lines: ['Ricambi del Galletto di Omero Santinelli, Via del Mulino Vecchio 27, 61999 Borgo Metauro (PU), P.IVA 99990130017'],
    copyright: '© 2019 Ricambi del Galletto',
  },
  checkout: {
    methods: choices('Contrassegno', 'PayPal', ['Bonifico bancario', 'Le coordinate arrivano con la conferma dell’ordine.']),
    shipping: { label: 'Corriere BRT', price: 8.5 },
  },
  expected: {
    before: CALM,
    checkout: CALM,
    facts: {
      emails: [{ address: firm.email, kind: 'free-mail' }],
      phones: ['0721000417'],
      countries: ['IT'],
      numbers: [{ value: '99990130017', valid: true }],
      returnDays: 14,
      offered: ['cash-on-delivery', 'paypal', 'bank-transfer'],
      copyrightYear: 2019,
    },
    bad: ['copyright-year'],
    good: ['pay-later', 'register-number'],
  },
};
