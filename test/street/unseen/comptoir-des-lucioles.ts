import { item } from '../goods';
import type { Shop } from '../model';
import { cardAt, choices } from '../payments';
import * as fr from '../policies/fr';
import { also, type Firm } from '../policies/firm';
import { CALM } from '../verdicts';

/** The parent company, as all its shops' policies name it. */
const firm: Firm = {
  shop: 'Les boutiques Vauclaire',
  host: 'groupe-vauclaire.example',
  operator: 'Vauclaire Distribution SAS',
  person: 'Solange Merlaud',
  street: '18 rue des Filatures',
  town: '59990 Marquillys',
  country: 'France',
  email: 'serviceclient@groupe-vauclaire.example',
  phone: '03 53 01 04 18',
  register: 'RCS Lille Métropole 999 017 007, capital social 240 000 €',
  vat: 'FR32999017007',
  hours: 'Du lundi au vendredi, de 9 h à 17 h 30.',
  returnDays: 30,
  returnPaidBy: 'shop',
  deliveryTime: '3 à 5 jours ouvrés',
  deliveryCost: '4,90 €, offerts dès 69 €',
  carriers: 'Colissimo ou Mondial Relay',
};

export const comptoirDesLucioles: Shop = {
  host: 'comptoir-des-lucioles.example',
  name: 'Le Comptoir des Lucioles',
  skin: 'prestashop',
  language: 'fr',
  country: 'FR',
  currency: 'EUR',
  label: 'honest',
  why: 'A shop for lamps and garlands whose conditions, e-mail and data protection are those of a company with another name at another domain, which at first looks copied. It is the parent company: the shop says so, the registered number is valid and the same everywhere, and cards go to a known provider.',
  accent: '#b3802b',
  ground: '#fbf6ea',
  slogan: 'Guirlandes, lampes et petites lumières',
  intro: [
    'Des guirlandes guinguette pour le jardin, des lampes pour lire tard et des ampoules qui ne piquent pas les yeux. Tout est essayé dans notre salon avant d’entrer au catalogue.',
  ],
  // prettier-ignore
  goods: [
    item('guirlande-guinguette-10', 'Guirlande guinguette, 10 m', 59.9, ['lamp', '#f0c454'], 'Extérieur', 'Vingt ampoules LED remplaçables, câble caoutchouc, IP44. Se relie à une seconde guirlande.', { sku: 'CL-0110', details: [['Longueur', '10 m'], ['Ampoules', '20 × E27, 1 W'], ['Indice', 'IP44']], reviews: [{ author: 'Mireille B.', stars: 5, date: '2026-06-21', text: 'Posée au-dessus de la terrasse, exactement la lumière que je cherchais.' }, { author: 'Yann', stars: 3, date: '2026-05-02', text: 'Jolie mais une ampoule grillée à l’arrivée. Remplacée en quatre jours.' }] }),
    item('guirlande-guinguette-20', 'Guirlande guinguette, 20 m', 99.9, ['lamp', '#e8b83e'], 'Extérieur', 'La même, deux fois plus longue, avec crochets.', { sku: 'CL-0120' }),
    item('lampe-luciole', 'Lampe à poser Luciole', 74, ['lamp', '#7f9c6b'], 'Intérieur', 'Socle en frêne, globe en verre soufflé. Variateur sur le fil.', { sku: 'CL-0204' }),
    item('liseuse-pince', 'Liseuse à pince', 32.5, ['lamp', '#3e4a59'], 'Intérieur', 'Bras souple, lumière chaude, ne réveille personne.', { sku: 'CL-0211' }),
    item('suspension-rotin', 'Suspension en rotin, 40 cm', 84, ['basket', '#c79a5b'], 'Intérieur', 'Tressée à la main, livrée sans ampoule.', { was: 98, sku: 'CL-0230' }),
    item('photophore-verre', 'Photophores en verre, lot de 3', 24.9, ['cup', '#a9c4bd'], 'Bougies', 'Verre côtelé vert, pour bougies chauffe-plat.', { sku: 'CL-0302' }),
    item('bougie-figuier', 'Bougie figuier, 180 g', 19.5, ['candle', '#6f7f4a'], 'Bougies', 'Cire de colza, mèche coton, quarante heures.', { sku: 'CL-0310' }),
    item('lanterne-solaire', 'Lanterne solaire', 39.9, ['lamp', '#4f5f60'], 'Extérieur', 'Huit heures de lumière après une journée de soleil, quatre après une journée du Nord.', { was: 49.9, sku: 'CL-0141' }),
    item('ampoule-filament', 'Ampoule à filament E27, 4 W', 7.9, ['lamp', '#d9a24a'], 'Ampoules', '2200 kelvins, équivalent 35 W.', { sku: 'CL-0401' }),
  ],
  pages: [
    fr.about(['Le Comptoir des Lucioles est l’une des quatre boutiques en ligne de Vauclaire Distribution, maison familiale de Marquillys. Les commandes, les factures et les retours passent par le groupe : c’est donc son nom, et non le nôtre, que vous verrez sur votre relevé bancaire.']),
    fr.shipping(firm),
    fr.returns(firm),
    also(fr.terms(firm), 'Ces conditions sont communes à toutes les boutiques du groupe. Médiateur : nous vous en communiquons les coordonnées sur simple demande.'),
    fr.privacy(firm),
    also(fr.imprint(firm), '# Boutiques du groupe', 'Le Comptoir des Lucioles (comptoir-des-lucioles.example) et trois autres boutiques sont exploités par Vauclaire Distribution SAS.'),
    fr.contact(firm),
  ], // prettier-ignore
  footer: {
    lines: ['Une boutique de Vauclaire Distribution SAS, 18 rue des Filatures, 59990 Marquillys, RCS Lille Métropole 999 017 007'],
    copyright: '© 2019–2026 Vauclaire Distribution SAS',
  },
  social: [{ network: 'Instagram', href: 'https://www.instagram.com/comptoir.des.lucioles.deco' }],
  logos: ['Visa', 'Mastercard', 'CB', 'PayPal'],
  scripts: ['https://www.googletagmanager.com/gtag/js?id=G-LUCIOLES01'],
  checkout: {
    methods: [cardAt('payplug', 'Carte bancaire'), ...choices('PayPal')],
    shipping: { label: 'Colissimo', price: 4.9 },
  },
  expected: {
    before: CALM,
    checkout: CALM,
    facts: {
      emails: [{ address: firm.email, kind: 'other-domain' }],
      phones: ['353010418'],
      operators: [firm.operator],
      returnDays: 30,
      offered: ['card', 'paypal'],
      card: 'provider',
    },
  },
};
