import { item } from '../goods';
import type { Shop, TextPage } from '../model';
import { cardHere } from '../payments';
import type { Firm } from '../policies/firm';
import * as it from '../policies/it';
import { ALARMED, WARY } from '../verdicts';

/** No name and no address: the texts speak of “our company” only. */
const firm: Firm = {
  shop: 'Salomon Saldi Outlet',
  host: 'salomon-saldi-outlet.example',
  operator: 'Servizio Clienti',
  street: '',
  town: '',
  country: '',
  email: 'service@cs-helpdesk-online.example',
  returnDays: 14,
  returnPaidBy: 'buyer',
  deliveryTime: '7–15 giorni lavorativi',
  deliveryCost: '9,95 €, spedizione gratuita per ordini superiori a 89 €',
  carriers: 'DHL, UPS, EMS e altri corrieri internazionali',
};

const returns: TextPage = {
  topic: 'returns',
  slug: 'resi-e-rimborsi',
  title: 'Resi e Rimborsi',
  prose: [
    'Se non siete soddisfatti al 100% con il vostro acquisto, potete restituire l’articolo entro 14 giorni. Prima di inviare il prodotto indietro, si prega di contattare il nostro dipartimento clienti per ottenere l’indirizzo di magazzino.',
    'Il prodotto deve essere con etichetta, sacchetto di plastica e scatola originale. Una tassa di gestione del 25% sarà dedotta dal rimborso. Le spese di spedizione non sono rimborsabili.',
    `Per ogni domanda scrivere a [${firm.email}](mailto:${firm.email}).`,
  ],
};

const terms: TextPage = {
  topic: 'terms',
  slug: 'condizioni',
  title: 'Termini e Condizioni',
  prose: [
    'Utilizzando questo sito si accetta di essere vincolati dai seguenti termini. Noi ci riserviamo il diritto di annullare qualsiasi ordine in qualunque momento e senza motivazione.',
    'I colori del prodotto possono differire dalle immagini a causa della luce. Le taglie sono asiatiche, si prega di ordinare una taglia più grande.',
    'Ogni controversia è regolata dalle leggi del paese del venditore.',
  ],
};

const shoe = (slug: string, name: string, was: number, price: number, group: string, colour: string) =>
  item(slug, name, price, ['shoe', colour], group, `${name} in saldo. Scarpa da trail running confortevole e leggera, suola con grip ottimo. 100% originale, con scatola. Saldi fino -80% solo oggi!`, { was, brand: 'Salomon', options: { label: 'Taglia', values: ['36', '37', '38', '39', '40', '41', '42', '43', '44', '45'] } }); // prettier-ignore

export const salomonSaldiOutlet: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'magento',
  language: 'it',
  country: 'IT',
  currency: 'EUR',
  label: 'scam',
  why: 'A maker’s name stands in the address and over the door, every shoe costs a quarter of its price in every size, and nobody says who sells it: no company, no VAT number, no address, only a help-desk e-mail at a foreign domain. The footer promises PayPal, but the only way to pay is a card form of the page itself that sends the number to an unrelated host.',
  accent: '#111111',
  ground: '#ffffff',
  slogan: 'Salomon Outlet Italia - Sito Ufficiale Saldi fino -80%',
  intro: [
    'Benvenuti al Salomon Outlet Online! Acquista scarpe Salomon uomo e donna in saldi fino -80%, spedizione gratuita, reso facile e pagamento sicuro.',
  ],
  banner: '🔥 SALDI FINO -80% | Compra 2 ricevi un extra 10% | Spedizione gratuita da 89 €',
  timer: { label: 'L’offerta termina tra', ends: { restarts: 7199 } },
  // prettier-ignore
  goods: [
    shoe('xt-6-nero', 'Salomon XT-6 Nero', 190, 49.9, 'Uomo', '#1b1b1d'),
    shoe('xt-6-bianco', 'Salomon XT-6 Bianco', 190, 49.9, 'Donna', '#eeeeea'),
    shoe('speedcross-6', 'Salomon Speedcross 6', 150, 42.9, 'Uomo', '#38618c'),
    shoe('speedcross-6-gtx', 'Salomon Speedcross 6 GTX', 170, 45.9, 'Uomo', '#2b3a42'),
    shoe('x-ultra-4', 'Salomon X Ultra 4 GTX', 165, 43.9, 'Donna', '#6f7d62'),
    shoe('quest-4', 'Salomon Quest 4 GTX', 230, 56.9, 'Uomo', '#4f463b'),
    shoe('acs-pro', 'Salomon ACS Pro', 210, 52.9, 'Donna', '#9da5ab'),
    shoe('sense-ride-5', 'Salomon Sense Ride 5', 140, 39.9, 'Donna', '#b04a3a'),
    shoe('ultra-glide-2', 'Salomon Ultra Glide 2', 150, 41.9, 'Uomo', '#d0a43a'),
    shoe('xa-pro-3d', 'Salomon XA Pro 3D V9', 145, 39.9, 'Uomo', '#3a3f36'),
  ],
  pages: [it.shipping(firm), returns, terms, { topic: 'contact', slug: 'contatti', title: 'Contattaci', form: true, prose: ['Il nostro servizio clienti risponde entro 48 ore.', `E-mail: [${firm.email}](mailto:${firm.email})`] }], // prettier-ignore
  footer: {
    lines: ['Salomon Outlet Italia, il miglior negozio di scarpe in saldo'],
    copyright: 'Copyright © 2026 Salomon Saldi Outlet. Powered by Online Store Inc.',
  },
  social: [{ network: 'Facebook', href: '#' }, { network: 'Instagram', href: '#' }], // prettier-ignore
  logos: ['Visa', 'Mastercard', 'PayPal', 'JCB'],
  seals: [{ name: 'McAfee SECURE' }, { name: 'Norton Secured' }],
  copyBlocked: true,
  checkout: {
    methods: [cardHere('Carta di credito')],
    action: 'https://pay-gateway-asia.example/order/submit',
    shipping: { label: 'Spedizione standard', price: 9.95 },
  },
  expected: {
    before: WARY,
    checkout: ALARMED,
    facts: {
      emails: [{ address: firm.email, kind: 'other-domain' }],
      promised: ['paypal'],
      offered: ['card'],
      notOffered: ['paypal'],
      card: 'unrelated',
      seals: [{ name: 'McAfee', proof: 'unlinked' }, { name: 'Norton', proof: 'unlinked' }], // prettier-ignore
    },
  },
};
