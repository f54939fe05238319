import { item } from '../goods';
import type { Shop } from '../model';
import { cardHere } from '../payments';
import * as cs from '../policies/cs';
import type { Firm } from '../policies/firm';
import { ALARMED, UNEASY } from '../verdicts';

const firm: Firm = {
  shop: 'Parfémy Ověřeno',
  host: 'parfemy-overeno.example',
  operator: 'Parfémy Ověřeno CZ',
  street: 'Hlavní 1',
  town: '199 99 Praha',
  country: 'Česká republika',
  email: 'info@parfemy-overeno.example',
  returnDays: 14,
  returnPaidBy: 'buyer',
  deliveryTime: '2–4 pracovní dny',
  deliveryCost: 'zdarma nad 990 Kč',
  carriers: 'Zásilkovna',
};

const scent = (slug: string, name: string, was: number, price: number, colour: string, about: string) =>
  item(slug, name, price, ['bottle', colour], name.startsWith('Pánsk') ? 'Pánské' : 'Dámské', `${about} Originál z celního skladu, tester bez krabičky. Drží celý den.`, { was, stock: 'Poslední 2 kusy', rating: { count: 5512, average: 4.9 } }); // prettier-ignore

export const parfemyOvereno: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'opencart',
  language: 'cs',
  country: 'CZ',
  currency: 'CZK',
  label: 'scam',
  why: 'Two quality marks stand in the footer, and a click on them opens a “certificate” on a site made for this purpose, which is worse than none. Without company number or telephone famous-smelling perfume costs a fifth, and the card fields send to a third host.',
  accent: '#9a2f5f',
  ground: '#fbf1f6',
  slogan: 'Značkové parfémy o 80 % levněji, ověřeno zákazníky',
  intro: ['Nakupujeme zabavené zboží přímo z celních skladů, proto si můžeme dovolit ceny, které jinde nenajdete.'],
  banner: 'Jen dnes: ke každé objednávce druhý parfém zdarma',
  // prettier-ignore
  goods: [
    scent('damsky-ruze', 'Dámský parfém Růže noci 100 ml', 3290, 659, '#c4567d', 'Růže, pivoňka a trocha pepře.'),
    scent('damsky-vanilka', 'Dámský parfém Vanilka zlatá 100 ml', 2990, 599, '#d9b26a', 'Teplá vanilka s mandlí, na večer.'),
    scent('damsky-kvet', 'Dámský parfém Bílý květ 50 ml', 2490, 499, '#dcd6e0', 'Konvalinka a bílý čaj, lehký na den.'),
    scent('damsky-oud', 'Dámský parfém Oud 75 ml', 4190, 829, '#6f3a4a', 'Těžký, kouřový, zůstane na šále týden.'),
    scent('pansky-kuze', 'Pánský parfém Kůže 100 ml', 3490, 699, '#5a4030', 'Kůže, tabák a bergamot.'),
    scent('pansky-more', 'Pánský parfém Moře 100 ml', 2790, 559, '#3f7fa8', 'Mořská sůl a grapefruit, na léto.'),
    scent('pansky-cedr', 'Pánský parfém Cedr 75 ml', 3090, 619, '#5f7f4f', 'Cedr, vetiver a suché dřevo.'),
  ],
  pages: [
    cs.about(['Jsme mladý tým milovníků vůní. Našich 5 512 spokojených zákazníků mluví za nás.']),
    cs.shipping(firm),
    cs.returns(firm),
    cs.privacy(firm),
    { topic: 'contact', slug: 'kontakt', title: 'Kontakt', form: true, prose: [`Napište nám: [${firm.email}](mailto:${firm.email})`] },
  ],
  footer: { lines: ['Certifikovaný obchod 2026'], copyright: '© 2026 Parfémy Ověřeno' },
  logos: ['Visa', 'Mastercard', 'PayPal', 'Dobírka'],
  seals: [
    { name: 'Heureka Ověřeno zákazníky', href: 'https://heureka-certifikat-obchodu.example/overeno?id=5512' },
    { name: 'APEK Certifikovaný obchod', href: 'https://heureka-certifikat-obchodu.example/apek?id=5512' },
  ],
  checkout: {
    methods: [cardHere('Platební karta')],
    action: 'https://platba-zpracovani.example/karta',
    shipping: { label: 'Zásilkovna', price: 0 },
  },
  expected: {
    before: UNEASY,
    checkout: ALARMED,
    facts: {
      emails: [{ address: firm.email, kind: 'own-domain' }],
      offered: ['card'],
      notOffered: ['paypal', 'cash-on-delivery'],
      promised: ['paypal', 'cash-on-delivery'],
      card: 'unrelated',
      seals: [{ name: 'Heureka', proof: 'elsewhere' }],
      visibleReviews: 0,
    },
    bad: ['card-target', 'claimed-rating', 'half-off', 'promised-payment', 'seal-proof'],
  },
};
