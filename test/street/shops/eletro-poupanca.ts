import { item } from '../goods';
import type { Shop } from '../model';
import { choices } from '../payments';
import type { Firm } from '../policies/firm';
import * as pt from '../policies/pt';
import { ALARMED, UNEASY } from '../verdicts';

const firm: Firm = {
  shop: 'Eletro Poupança',
  host: 'eletro-poupanca.example',
  operator: 'Eletro Poupança GmbH',
  street: 'Avenida da Liberdade 900, 3.º Esq.',
  town: '1299-417 Lisboa',
  country: 'Portugal',
  email: 'apoio@eletro-poupanca.example',
  vat: '599990016',
  register: 'NIPC: 599990016',
  returnDays: 14,
  returnPaidBy: 'buyer',
  deliveryTime: '2 a 4 dias úteis',
  deliveryCost: 'grátis',
  carriers: 'transportadora',
};

const device = (slug: string, name: string, was: number, price: number, group: string, colour: string, about: string) =>
  item(slug, name, price, ['machine', colour], group, `${about} Artigo novo, selado, de campanha de fornecedor. Garantia de três anos.`, { was }); // prettier-ignore

export const eletroPoupanca: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'shopware',
  language: 'pt',
  country: 'PT',
  currency: 'EUR',
  label: 'scam',
  why: 'Household machines at 60 per cent off from a “GmbH” in Lisbon, a company form that does not exist in Portugal, with a NIPC that fails its check digit and without the complaints book. MB WAY and cards are promised, a transfer to Spain is all that is left at the checkout.',
  accent: '#13678a',
  ground: '#e7f2f7',
  slogan: 'Grandes marcas, preços pequenos',
  intro: ['Compramos diretamente aos fabricantes e passamos a poupança para si.'],
  // prettier-ignore
  goods: [
    device('maquina-lavar', 'Máquina de lavar roupa 9 kg', 649, 249, 'Roupa', '#e0e3e8', 'Motor inverter de 1400 rotações, programa rápido de 15 minutos.'),
    device('secador', 'Secador de roupa', 799, 309, 'Roupa', '#cfd5dc', 'Bomba de calor, classe A++, filtro fácil de limpar.'),
    device('frigorifico', 'Frigorífico combinado', 899, 349, 'Cozinha', '#b8c0c8', 'Sem gelo, 341 litros, gaveta de frescos com controlo de humidade.'),
    device('aspirador', 'Aspirador vertical', 449, 169, 'Casa', '#7f5fa0', 'Bateria de 60 minutos, deteta o pó com luz laser.'),
    device('robo-cozinha', 'Robô de cozinha', 1299, 489, 'Cozinha', '#4a4a50', 'Cozinha a vapor, pesa e pica. Mais de mil receitas no ecrã.'),
    device('ar-condicionado', 'Ar condicionado portátil', 599, 229, 'Casa', '#d8dade', '12 000 BTU, com kit de janela e comando.'),
    device('televisor-65', 'Televisor 65 polegadas', 999, 389, 'Imagem', '#2a2a2e', 'Imagem 4K com 120 Hz e três entradas HDMI.'),
    device('barra-som', 'Barra de som', 349, 129, 'Imagem', '#3a3a40', 'Com subwoofer sem fios e ligação ótica.'),
    device('micro-ondas', 'Micro-ondas com grelhador', 249, 95, 'Cozinha', '#5a5a60', 'Prato de 31 cm, dez programas.'),
  ],
  pages: [
    pt.about(['Há mais de 12 anos ao serviço das famílias portuguesas.']),
    pt.shipping(firm),
    pt.returns(firm),
    pt.terms(firm),
    pt.privacy(firm),
    pt.contact(firm),
  ],
  footer: { lines: ['Eletro Poupança GmbH · NIPC 599990016'], copyright: '© 2026 Eletro Poupança' },
  logos: ['MB WAY', 'Visa', 'Mastercard', 'PayPal'],
  seals: [{ name: 'Confio Loja Online de Confiança' }, { name: 'Trusted Shops', href: 'https://certificado-trusted-loja.example/eletro' }],
  checkout: {
    methods: choices(['Transferência bancária', 'Titular: Poupa Distribución, IBAN ES91 2100 0418 4502 0005 1332']),
    note: ['Pagamento por cartão indisponível para novos clientes.'],
    shipping: { label: 'Transportadora', price: 0 },
  },
  expected: {
    before: UNEASY,
    checkout: ALARMED,
    facts: {
      emails: [{ address: firm.email, kind: 'own-domain' }],
      operators: ['Eletro Poupança GmbH'],
      numbers: [{ value: '599990016', valid: false }],
      promised: ['mbway', 'card', 'paypal'],
      offered: ['bank-transfer'],
      notOffered: ['mbway', 'card', 'paypal'],
      seals: [{ name: 'Trusted Shops', proof: 'elsewhere' }],
      ibans: ['ES9121000418450200051332'],
    },
    bad: ['half-off', 'identity-consistency', 'payment-choice', 'promised-payment', 'register-number', 'seal-proof'],
  },
};
