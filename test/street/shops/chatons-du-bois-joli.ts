import { item } from '../goods';
import type { Shop } from '../model';
import { choices } from '../payments';
import type { Firm } from '../policies/firm';
import * as fr from '../policies/fr';
import { ALARMED, UNEASY } from '../verdicts';

const firm: Firm = {
  shop: 'Chatterie du Bois Joli',
  host: 'chatons-du-bois-joli.example',
  operator: 'Chatterie du Bois Joli',
  street: 'Chemin des Noisetiers',
  town: '23990 Creuse',
  country: 'France',
  email: 'chatteriedeboisjoli@outlook.fr',
  phone: '07 00 00 04 17',
  returnDays: 7,
  returnPaidBy: 'shop',
  deliveryTime: '48 h par transporteur agréé',
  deliveryCost: '90 €, remboursés à l’arrivée',
  carriers: 'un transporteur animalier',
};

const kitten = (slug: string, name: string, price: number, colour: string, about: string) =>
  item(slug, name, price, ['pet', colour], 'Chatons disponibles', about, { stock: 'Disponible tout de suite' });

export const chatonsDuBoisJoli: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'squarespace',
  language: 'fr',
  country: 'FR',
  currency: 'EUR',
  label: 'scam',
  why: 'Pedigree kittens for a tenth of what breeders ask, given “to good hands” by somebody without street number, SIREN or a visiting day. The reservation is paid with prepaid-card coupons or a cash mandate, the classic way from which a French victim sees nothing again.',
  accent: '#8f5f8a',
  ground: '#f9f2f8',
  slogan: 'Maine coons et sacrés de Birmanie cherchent un foyer',
  intro: ['Suite à une mutation à l’étranger je dois me séparer de ma portée. Seul compte pour moi qu’ils soient aimés, je demande juste les frais de dossier.'],
  goods: [
    kitten('nala', 'Nala, maine coon femelle, 11 semaines', 150, '#c98f5a', 'Douce et propre, vaccinée, pucée, habituée aux enfants et au chien. Carnet de santé et pedigree remis au départ.'),
    kitten('simba', 'Simba, maine coon mâle, 11 semaines', 150, '#a8703f', 'Le plus joueur des quatre, dort sur les épaules.'),
    kitten('perle', 'Perle, sacré de Birmanie, 12 semaines', 180, '#e3d6c2', 'Très câline, yeux bleus, test de dépistage fait.'),
    kitten('oscar', 'Oscar, sacré de Birmanie, 12 semaines', 180, '#d8c7ac', 'Calme, il suit tout le monde de pièce en pièce.'),
  ],
  pages: [
    fr.about(['Passionnée depuis toujours, j’élève mes bébés au salon. Pas de visite à la maison, à cause du typhus qui circule.']),
    { topic: 'shipping', slug: 'adoption', title: 'Adoption et transport', prose: ['Après réception des frais, le transporteur vous apporte le chaton en 48 heures partout en France, en Belgique et en Suisse.', 'Une caution d’assurance peut être demandée par le transporteur, elle vous est rendue à la livraison.'] },
    fr.privacy(firm),
    { topic: 'contact', slug: 'contact', title: 'Me contacter', form: true, prose: [`Par SMS ou WhatsApp uniquement : ${firm.phone ?? ''}`, `[${firm.email}](mailto:${firm.email})`] },
  ],
  footer: { lines: ['Chatons inscrits au LOOF'], copyright: '© 2026 Chatterie du Bois Joli' },
  checkout: {
    methods: choices(
      ['Coupon PCS ou Transcash', 'Achetez-le au bureau de tabac et envoyez-nous la photo du code.'],
      ['Mandat cash', 'Au nom du responsable du transport, que nous vous donnons par SMS.'],
    ),
    note: ['Le chaton est réservé une heure. Passé ce délai il sera proposé à une autre famille.'],
    shipping: { label: 'Transport', price: 90 },
  },
  expected: {
    before: UNEASY,
    checkout: ALARMED,
    facts: {
      emails: [{ address: firm.email, kind: 'free-mail' }],
      offered: ['gift-card', 'money-transfer'],
      notOffered: ['card', 'paypal'],
    },
    bad: ['payment-choice'],
  },
}; // prettier-ignore
