import { item } from '../goods';
import type { Shop } from '../model';
import { choices } from '../payments';
import type { Firm } from '../policies/firm';
import * as br from '../policies/pt-br';
import { UNEASY, WARY } from '../verdicts';

const firm: Firm = {
  shop: 'Mega Ofertas',
  host: 'mega-ofertas-pix.example',
  operator: 'Mega Ofertas Comércio Digital Ltda.',
  street: 'Rua Principal, s/n',
  town: 'São Paulo – SP',
  country: 'Brasil',
  email: 'suporte.megaofertas.loja@gmail.com',
  register: 'CNPJ: 99.999.999/0001-92',
  returnDays: 7,
  returnPaidBy: 'buyer',
  deliveryTime: '5 a 12 dias úteis',
  deliveryCost: 'grátis para todo o Brasil',
  carriers: 'transportadora parceira',
};

const offer = (slug: string, name: string, was: number, price: number, group: string, colour: string, about: string) =>
  item(slug, name, price, ['machine', colour], group, `${about} Promoção relâmpago com nota fiscal e garantia de 1 ano. Últimas unidades no estoque.`, { was, stock: 'Restam 5 unidades', rating: { count: 1487, average: 4.9 } }); // prettier-ignore

export const megaOfertasPix: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'woocommerce',
  language: 'pt',
  country: 'BR',
  currency: 'BRL',
  label: 'scam',
  why: 'Televisions and ovens at a fifth of their price against Pix, an instant transfer that does not come back; cards, shown below, cannot be chosen. The CNPJ is not valid, the street has no number, and the clock restarts.',
  accent: '#e8590c',
  ground: '#fff1e8',
  slogan: 'Só hoje: eletrônicos com até 80 % OFF no Pix',
  intro: ['Liquidação de estoque! Pague no Pix e ganhe frete grátis.'],
  banner: 'OFERTA RELÂMPAGO',
  timer: { label: 'A oferta acaba em', ends: { restarts: 899 } },
  ticker: ['Juliana de Curitiba acabou de comprar Smart TV 55', 'Rafael do Recife acabou de comprar Fritadeira'],
  // prettier-ignore
  goods: [
    offer('smart-tv-55', 'Smart TV 55 polegadas', 3199, 589, 'Eletrônicos', '#2a2a30', 'Tela 4K com controle por voz e três entradas HDMI.'),
    offer('fritadeira', 'Fritadeira sem óleo 12 L', 899, 169, 'Cozinha', '#4a4a50', 'Cabe um frango inteiro, cesto antiaderente e painel digital.'),
    offer('geladeira', 'Geladeira frost free', 3899, 749, 'Cozinha', '#c8ccd0', 'Frost free, 375 litros, gaveta de legumes extra.'),
    offer('lavadora', 'Lavadora 13 kg', 2499, 479, 'Casa', '#e0e3e8', 'Doze programas, centrifuga até edredom de casal.'),
    offer('celular-256', 'Celular 256 GB', 2999, 559, 'Eletrônicos', '#4a6a8f', 'Câmera tripla, bateria de 5.000 mAh, dois chips.'),
    offer('notebook', 'Notebook 15 polegadas', 4299, 799, 'Eletrônicos', '#6a6f76', '16 GB de memória, SSD de 512 GB, teclado com números.'),
  ],
  pages: [br.shipping(firm), br.returns(firm), br.privacy(firm), { topic: 'contact', slug: 'contato', title: 'Fale conosco', prose: ['Atendimento somente pelo [WhatsApp](https://wa.me/5511900000417)', `E-mail: [${firm.email}](mailto:${firm.email})`] }], // prettier-ignore
  footer: {
    lines: ['Mega Ofertas Comércio Digital Ltda. – CNPJ 99.999.999/0001-92', 'Compra 100% segura'],
    copyright: '© 2026 Mega Ofertas',
  },
  logos: ['Visa', 'Mastercard', 'Elo', 'Boleto', 'Pix'],
  checkout: {
    methods: choices(['Pix', 'Chave Pix: financeiro.mega@example.com, favorecido J. S. Pereira']),
    note: ['Cartão temporariamente indisponível.'],
    shipping: { label: 'Frete grátis', price: 0 },
  },
  expected: {
    before: UNEASY,
    checkout: WARY,
    facts: {
      emails: [{ address: firm.email, kind: 'free-mail' }],
      operators: [firm.operator],
      numbers: [{ value: '99999999000192', valid: false }],
      promised: ['card'],
      notOffered: ['card'],
      visibleReviews: 0,
    },
    bad: ['claimed-rating', 'half-off', 'payment-choice', 'promised-payment', 'register-number'],
  },
};
