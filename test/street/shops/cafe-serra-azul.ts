import { item } from '../goods';
import type { Shop } from '../model';
import { cardAt, choices } from '../payments';
import { also, type Firm } from '../policies/firm';
import * as br from '../policies/pt-br';
import { CALM } from '../verdicts';

const firm: Firm = {
  shop: 'Café Serra Azul',
  host: 'cafe-serra-azul.example',
  operator: 'Sítio Serra Azul Cafés Especiais Ltda.',
  person: 'Marlene Tavares',
  street: 'Estrada da Serra, km 12',
  town: 'Monte Claro do Sul – MG, 37999-000',
  country: 'Brasil',
  email: 'contato@cafe-serra-azul.example',
  phone: '+55 35 3000-0417',
  register: 'CNPJ: 99.999.999/0001-91',
  hours: 'Atendimento de segunda a sexta, das 8h às 17h.',
  returnDays: 7,
  returnPaidBy: 'shop',
  deliveryTime: '4 a 9 dias úteis',
  deliveryCost: 'calculado pelo CEP, grátis acima de R$ 199',
  carriers: 'Correios',
};

export const cafeSerraAzul: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'woocommerce',
  language: 'pt',
  country: 'BR',
  currency: 'BRL',
  label: 'honest',
  why: 'A family’s coffee farm that shows its company number, address and telephone in the footer, as the Brazilian decree asks, and grants the seven days of the consumer code. Card in a known provider’s frame, boleto and Pix; the roasting date and the farm are described as only a grower would.',
  accent: '#2c4f7c',
  ground: '#eef3f8',
  slogan: 'Café da nossa serra, torrado toda quarta-feira',
  intro: ['Colhemos, secamos no terreiro e torramos em lotes de 15 quilos. O que você compra hoje é torrado na próxima quarta.'],
  // prettier-ignore
  goods: [
    item('catuai-amarelo', 'Catuaí Amarelo, 250 g', 38, ['sack', '#c79a2b'], 'Em grãos', 'Notas de caramelo e laranja, acidez média. Safra 2026.', { details: [['Altitude', '1.150 m'], ['Torra', 'média']] }),
    item('bourbon-500', 'Bourbon Vermelho, 500 g', 69, ['sack', '#8a2f2a'], 'Em grãos', 'Doce e encorpado, bom para espresso.'),
    item('moido-filtro', 'Moído para coador, 250 g', 36, ['sack', '#5b3a22'], 'Moído', 'Moemos na hora de embalar.'),
    item('coador-pano', 'Coador de pano com suporte', 54, ['cup', '#a37b4a'], 'Acessórios', 'Suporte de madeira feito pelo vizinho, Seu Nelson.'),
  ],
  pages: [
    br.about(['Sou a Marlene, terceira geração no sítio. São nove hectares, quatro famílias e muita subida.']),
    br.shipping(firm),
    br.returns(firm),
    also(
      br.privacy(firm),
      '# Cookies',
      'Usamos o Google Analytics e o pixel da Meta para saber quais anúncios trazem visitas. Você pode recusar no aviso que aparece na primeira visita.',
    ),
    br.contact(firm),
  ],
  footer: {
    lines: [
      'Sítio Serra Azul Cafés Especiais Ltda. – CNPJ 99.999.999/0001-91',
      'Estrada da Serra, km 12, Monte Claro do Sul – MG, 37999-000 – (35) 3000-0417',
    ],
    copyright: '© 2026 Café Serra Azul',
  },
  social: [{ network: 'Instagram', href: 'https://www.instagram.com/cafeserraazul.sitio/' }],
  logos: ['Visa', 'Mastercard', 'Elo', 'Pix', 'Boleto'],
  scripts: ['https://www.googletagmanager.com/gtag/js?id=G-SERRAAZUL1', 'https://connect.facebook.net/en_US/fbevents.js'],
  checkout: {
    methods: [cardAt('mercadopago', 'Cartão de crédito em até 3x'), ...choices('Pix', 'Boleto bancário')],
    shipping: { label: 'Correios PAC', price: 22.4 },
  },
  expected: {
    before: CALM,
    checkout: CALM,
    facts: {
      emails: [{ address: firm.email, kind: 'own-domain' }],
      phones: ['3530000417'],
      operators: ['Sítio Serra Azul Cafés Especiais Ltda.'],
      countries: ['BR'],
      numbers: [{ value: '99999999000191', valid: true }],
      returnDays: 7,
      terms: {
        paidBy: 'shop',
        countedFrom: 'receipt',
        refund: '10 working days',
        freeFrom: '199 BRL',
        free: false,
        arrival: '4–9 working days',
      },
      offered: ['card'],
      card: 'provider',
    },
    good: ['card-target', 'email', 'social-profiles'],
  },
};
