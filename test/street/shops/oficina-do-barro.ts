import { item } from '../goods';
import type { Shop } from '../model';
import { cardAt, choices } from '../payments';
import type { Firm } from '../policies/firm';
import * as pt from '../policies/pt';
import { CALM } from '../verdicts';

const firm: Firm = {
  shop: 'Oficina do Barro',
  host: 'oficina-do-barro.example',
  operator: 'Duarte Semedo, empresário em nome individual',
  street: 'Rua das Olarias 22',
  town: '7199-417 Redondelo',
  country: 'Portugal',
  email: 'duarte@oficina-do-barro.example',
  phone: '+351 266 000 417',
  vat: '299990001',
  register: 'NIF: 299990001',
  hours: 'Respondo de segunda a sexta, normalmente no próprio dia.',
  returnDays: 14,
  returnPaidBy: 'buyer',
  deliveryTime: '3 a 6 dias úteis',
  deliveryCost: '5,90 € em Portugal continental, grátis a partir de 70 €',
  carriers: 'CTT',
};

export const oficinaDoBarro: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'shopify',
  language: 'pt',
  country: 'PT',
  currency: 'EUR',
  label: 'honest',
  why: 'One potter with his name, workshop and tax number, and the link to the official complaints book that Portuguese shops must carry. Few reviews, one of them lukewarm and answered; cards go to the platform’s own frame, MB WAY and PayPal are there.',
  accent: '#a4502a',
  ground: '#faf0e8',
  slogan: 'Loiça de barro vermelho, feita à roda',
  intro: ['Pequenas séries, cozidas a lenha duas vezes por mês. Cada fornada sai com a sua cor.'],
  // prettier-ignore
  goods: [
    item('tigela-sopa', 'Tigela de sopa', 16, ['bowl', '#b4562f'], 'Mesa', 'Vidrada por dentro, vai ao forno e à máquina.', {
      rating: { count: 2, average: 4 },
      reviews: [
        { author: 'Lurdes', stars: 5, date: '2026-03-22', text: 'Comprei quatro e já encomendei mais duas para a minha filha.' },
        { author: 'Tiago M.', stars: 3, date: '2026-06-08', text: 'Bonita, mas mais pequena do que imaginava.', reply: 'Obrigado, Tiago. Passei a indicar a medida em centímetros: são 14 cm.' },
      ],
      details: [['Diâmetro', '14 cm'], ['Capacidade', '600 ml']],
    }),
    item('caneca', 'Caneca com asa larga', 14, ['cup', '#93401f'], 'Mesa', 'Cabem três dedos na asa, mesmo de luvas.'),
    item('assador', 'Assador de chouriço', 24, ['bowl', '#7d3218'], 'Cozinha', 'Barro cru, sem vidrado, com tabuleiro para o álcool.'),
    item('vaso-12', 'Vaso furado, 12 cm', 9, ['jar', '#c06a3e'], 'Jardim', 'Com prato. As plantas gostam do barro que respira.'),
  ],
  pages: [
    pt.about(['O meu avô fazia alguidares, o meu pai fazia contas, eu voltei à roda em 2022.']),
    pt.shipping(firm),
    pt.returns(firm),
    pt.terms(firm),
    pt.privacy(firm),
    pt.contact(firm),
  ],
  footer: {
    lines: [
      'Duarte Semedo, Rua das Olarias 22, 7199-417 Redondelo, NIF 299990001',
      '[Livro de Reclamações](https://www.livroreclamacoes.pt/inicio)',
    ],
    copyright: '© 2026 Oficina do Barro',
  },
  social: [{ network: 'Instagram', href: 'https://www.instagram.com/oficinadobarro.redondelo/' }],
  logos: ['Visa', 'Mastercard', 'MB WAY', 'PayPal'],
  scripts: ['https://www.googletagmanager.com/gtag/js?id=G-BARRO00001'],
  checkout: {
    methods: [cardAt('shopify', 'Cartão de crédito'), ...choices('MB WAY', 'PayPal', 'Referência Multibanco')],
    shipping: { label: 'CTT Expresso', price: 5.9 },
  },
  expected: {
    before: CALM,
    checkout: CALM,
    facts: {
      emails: [{ address: firm.email, kind: 'own-domain' }],
      phones: ['266000417'],
      countries: ['PT'],
      numbers: [{ value: '299990001', valid: true }],
      returnDays: 14,
      terms: {
        paidBy: 'shopper',
        countedFrom: 'receipt',
        refund: '14 days',
        excluded: ['custom'],
        withdrawal: true,
        cost: '5.9 EUR',
        freeFrom: '70 EUR',
        arrival: '3–6 working days',
        privacy: ['controller', 'purposes', 'sharing', 'rights', 'contact', 'gdpr'],
        warrantyMonths: 36,
        legalWarranty: true,
      },
      offered: ['card', 'mbway', 'paypal'],
      card: 'provider',
      visibleReviews: 2,
    },
    good: ['card-target', 'email', 'social-profiles'],
  },
};
