import { item } from '../goods';
import type { Shop } from '../model';
import { cardAt, choices } from '../payments';
import { also, type Firm } from '../policies/firm';
import * as br from '../policies/pt-br';
import { CALM } from '../verdicts';

const firm: Firm = {
  shop: 'Maresia Biquínis',
  host: 'maresia-biquinis.example',
  operator: 'Jandira Quaresma MEI',
  street: 'Rua das Gaivotas, 88',
  town: 'Barra do Sargaço - RJ, 28999-000',
  country: 'Brasil',
  email: 'maresiabiquinis@gmail.com',
  phone: '(22) 90000-0417',
  register: 'CNPJ: 99.999.998/0001-47',
  hours: 'De segunda a sexta, das 9h às 17h, menos quando a praia está boa.',
  returnDays: 7,
  returnPaidBy: 'shop',
  deliveryTime: '5 a 12 dias úteis',
  deliveryCost: 'calculado pelo CEP, grátis acima de R$ 299',
  carriers: 'Correios',
};

export const maresiaBiquinis: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'shopify',
  language: 'pt',
  country: 'BR',
  currency: 'BRL',
  label: 'honest',
  why: 'A seamstress sells swimwear with a gmail address, a WhatsApp number and five per cent off for Pix, things that fakes have too. Her CNPJ fits, the seven days of the law are granted with the postage paid, prices are ordinary, and who does not want Pix pays by card through Mercado Pago.',
  accent: '#0f7c8a',
  ground: '#eef8f8',
  slogan: 'Biquínis costurados sob medida de gente real',
  intro: ['Oi! Eu corto, minha irmã costura e a vizinha embala. Do 36 ao 56, sem cobrar mais por tamanho.'],
  // prettier-ignore
  goods: [
    item('biquini-onda', 'Biquíni Onda', 119, ['shirt', '#1f8fa3'], 'Biquínis', 'Malha com proteção UV 50, forro duplo, sem bojo.', { options: { label: 'Tamanho', values: ['36', '40', '44', '48', '52', '56'] } }),
    item('maio-farol', 'Maiô Farol', 149, ['shirt', '#c23b4a'], 'Maiôs', 'Alça que não cai; testei pegando onda pequena.'),
    item('canga-rede', 'Canga Rede', 52, ['ticket', '#e0b45a'], 'Praia', 'Estampa feita à mão, então a sua não vai ser igual à da foto. Fim do tecido, por isso o desconto.', { was: 62 }),
    item('sacola', 'Sacola de retalhos', 35, ['bag', '#6f8a4f'], 'Praia', 'Feita do que sobra do corte.'),
    item('biquini-concha', 'Biquíni Concha', 124, ['shirt', '#d98f7a'], 'Biquínis', 'Calcinha alta, amarração nas costas. A malha é a mesma do Onda.', { options: { label: 'Tamanho', values: ['38', '42', '46', '50', '54'] } }),
    item('sunga-pier', 'Sunga Píer', 79, ['shirt', '#2f4a6f'], 'Sungas', 'Pedido do meu cunhado. Cordão por dentro.'),
    item('saida-tela', 'Saída de tela', 95, ['shirt', '#e8dfcf'], 'Praia', 'Seca no varal em uma hora.'),
    item('necessaire', 'Necessaire impermeável', 42, ['bag', '#c94f6a'], 'Praia', 'Para o biquíni molhado não encharcar a bolsa.'),
  ],
  pages: [
    br.about(['Comecei em 2023, depois que a confecção onde eu trabalhava fechou. Trabalho em casa, com três máquinas e um gato.']),
    br.shipping(firm),
    br.returns(firm),
    also(br.privacy(firm), 'Anuncio no Instagram e por isso o site tem o pixel da Meta; dá para recusar no aviso de cookies.'),
    br.contact(firm),
  ],
  footer: {
    lines: ['Jandira Quaresma MEI, CNPJ 99.999.998/0001-47, Barra do Sargaço - RJ. WhatsApp (22) 90000-0417'],
    copyright: '© 2026 Maresia Biquínis',
  },
  social: [{ network: 'Instagram', href: 'https://www.instagram.com/maresia.biquinis.rj/' }],
  logos: ['Pix', 'Visa', 'Mastercard', 'Elo'],
  scripts: ['https://connect.facebook.net/en_US/fbevents.js'],
  checkout: {
    methods: [
      ...choices(['Pix com 5 % de desconto', 'O QR Code aparece depois de finalizar e é do Mercado Pago.']),
      cardAt('mercadopago', 'Cartão de crédito em até 6x'),
    ],
    shipping: { label: 'PAC', price: 21.9 },
  },
  expected: {
    before: CALM,
    checkout: CALM,
    facts: {
      emails: [{ address: firm.email, kind: 'free-mail' }],
      countries: ['BR'],
      numbers: [{ value: '99999998000147', valid: true }],
      returnDays: 7,
      offered: ['card'],
      card: 'provider',
      networks: ['instagram'],
    },
    good: ['card-target', 'register-number', 'social-profiles'],
  },
};
