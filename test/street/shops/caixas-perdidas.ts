import { item } from '../goods';
import type { Shop } from '../model';
import { cardHere } from '../payments';
import type { Firm } from '../policies/firm';
import * as pt from '../policies/pt';
import { ALARMED, WARY } from '../verdicts';

const firm: Firm = {
  shop: 'Caixas Perdidas',
  host: 'caixas-perdidas.example',
  operator: 'Brightpath Rewards Ltd',
  street: 'Agiou Andreou 417',
  town: '3999 Limassol',
  country: 'Chipre',
  email: 'apoio@caixas-perdidas.example',
  returnDays: 14,
  returnPaidBy: 'buyer',
  deliveryTime: '3 a 5 dias úteis',
  deliveryCost: '1,95 €',
  carriers: 'distribuição expressa',
};

const box = (slug: string, name: string, was: number, colour: string) =>
  item(slug, name, 1.95, ['box', colour], 'Caixas', 'Encomenda por reclamar, selada. Dentro podem estar telemóveis, tablets ou perfumes. Só paga o envio.', { was, stock: 'Restam 6 caixas no seu distrito', rating: { count: 7760, average: 4.9 } }); // prettier-ignore

export const caixasPerdidas: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'shopify',
  language: 'pt',
  country: 'PT',
  currency: 'EUR',
  label: 'scam',
  why: 'Unclaimed parcels full of telephones for 1.95 euro do not exist; the terms, read to the end, take 49.90 each fortnight from the same card. A Cypriot company nobody heard of, a clock, invented stars, and the card number is sent to a host that is neither the shop’s nor a payment provider’s.',
  accent: '#d0452b',
  ground: '#fff5f1',
  slogan: 'Encomendas por reclamar: a sua por 1,95 €',
  intro: ['Todos os anos milhares de encomendas ficam sem dono nos armazéns. Este mês escolhemos 300 pessoas de cada distrito. Parabéns, o seu código postal foi selecionado!'],
  banner: 'Últimas caixas! Oferta válida apenas hoje',
  timer: { label: 'A sua caixa está reservada durante', ends: { restarts: 419 } },
  ticker: ['Rui de Braga acabou de receber um telemóvel', 'Carla de Faro acabou de reclamar a sua caixa'],
  goods: [box('caixa-eletronica', 'Caixa Eletrónica', 349, '#3f4f6f'), box('caixa-beleza', 'Caixa Beleza', 199, '#c46a8f'), box('caixa-surpresa-xl', 'Caixa Surpresa XL', 499, '#8f6f3f')],
  pages: [
    pt.shipping(firm),
    pt.privacy(firm),
    {
      topic: 'terms',
      slug: 'termos',
      title: 'Termos e condições',
      prose: [
        'Ao concluir o pedido participa na promoção e aceita os presentes termos da Brightpath Rewards Ltd, Agiou Andreou 417, 3999 Limassol, Chipre.',
        'O conteúdo das caixas é meramente ilustrativo. A empresa não garante a entrega de qualquer produto específico.',
        'O pagamento de 1,95 € inclui três dias de acesso ao Clube Brightpath. Findo este período a adesão renova-se automaticamente por 49,90 € de 14 em 14 dias, até ser cancelada por escrito.',
      ],
    },
    { topic: 'contact', slug: 'apoio', title: 'Apoio ao cliente', form: true, prose: [`[${firm.email}](mailto:${firm.email})`] },
  ],
  footer: { lines: ['Pagamento 100 % seguro'], copyright: '© 2026 Caixas Perdidas' },
  logos: ['Visa', 'Mastercard', 'MB Way'],
  seals: [{ name: 'Norton Secured' }, { name: 'Trustpilot 4.9' }],
  scripts: ['https://connect.facebook.net/en_US/fbevents.js'],
  checkout: {
    methods: [cardHere('Cartão de crédito ou débito')],
    action: 'https://secure-rewardbill.example/subscribe',
    shipping: { label: 'Envio expresso', price: 0 },
  },
  expected: {
    before: WARY,
    checkout: ALARMED,
    facts: {
      emails: [{ address: firm.email, kind: 'own-domain' }],
      operators: [firm.operator],
      offered: ['card'],
      notOffered: ['mbway'],
      card: 'unrelated',
      seals: [{ name: 'Norton', proof: 'unlinked' }],
      visibleReviews: 0,
    },
    bad: ['card-target', 'claimed-rating', 'seal-proof'],
  },
}; // prettier-ignore
