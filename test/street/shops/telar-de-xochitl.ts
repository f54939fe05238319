import { item } from '../goods';
import type { Shop } from '../model';
import { cardAt, choices } from '../payments';
import type { Firm } from '../policies/firm';
import * as es from '../policies/es';
import { CALM } from '../verdicts';

const firm: Firm = {
  shop: 'Telar de Xóchitl',
  host: 'telar-de-xochitl.example',
  operator: 'Textiles Xóchitl S. de R.L. de C.V.',
  street: 'Calle Cinco de Mayo 41, Barrio Arriba',
  town: 'C.P. 70999, Santa Inés Tejalapa, Oaxaca',
  country: 'México',
  email: 'hola@telar-de-xochitl.example',
  phone: '+52 951 000 0417',
  register: 'RFC: TXO250311915',
  hours: 'Atendemos de lunes a sábado, de 9 a 18 h, también por WhatsApp.',
  returnDays: 10,
  returnPaidBy: 'buyer',
  deliveryTime: '3 a 8 días hábiles en todo México',
  deliveryCost: '$129, gratis desde $1,500',
  carriers: 'Estafeta',
};

export const telarDeXochitl: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'woocommerce',
  language: 'es',
  country: 'MX',
  currency: 'MXN',
  label: 'honest',
  why: 'A weaving workshop in Oaxaca, a company of 2025 with tax number, street, telephone and the privacy notice that Mexican law asks for. Each piece names its weaver; one pays by card in a provider’s frame, in cash at OXXO or by transfer.',
  accent: '#a02c5a',
  ground: '#fbeef3',
  slogan: 'Tejidos en telar de pedal, teñidos con grana y añil',
  intro: ['Somos cinco tejedoras y un tintorero. Cada rebozo lleva la firma de quien lo hizo.'],
  // prettier-ignore
  goods: [
    item('rebozo-grana', 'Rebozo rojo grana', 1450, ['shirt', '#a3243f'], 'Rebozos', 'Algodón y grana cochinilla. Tejido por Eufemia en nueve días.', { details: [['Medidas', '210 × 70 cm'], ['Fibra', '100 % algodón']] }),
    item('camino-mesa', 'Camino de mesa añil', 680, ['ticket', '#2f4a8a'], 'Mesa', 'Se lava a mano con agua fría; el azul suelta un poquito la primera vez.'),
    item('cojin', 'Funda de cojín', 420, ['box', '#c79a3f'], 'Casa', 'Con cierre, sin relleno.'),
    item('bolsa-morral', 'Morral', 560, ['bag', '#5f7a4f'], 'Bolsas', 'Correa ancha, aguanta el mandado.'),
  ],
  pages: [
    es.about(['Xóchitl era el nombre de nuestra abuela. El taller está abierto a visitas los sábados.']),
    es.shipping(firm),
    {
      topic: 'returns',
      slug: 'cambios-y-devoluciones',
      title: 'Cambios y devoluciones',
      prose: [
        'Tienes 10 días naturales desde que recibes tu pedido para cambiarlo o devolverlo, sin uso y con sus etiquetas.',
        `Escríbenos a [${firm.email}](mailto:${firm.email}); el envío de regreso va por tu cuenta, salvo que la pieza tenga un defecto. Te devolvemos el dinero en 5 días hábiles.`,
      ],
    },
    {
      topic: 'privacy',
      slug: 'aviso-de-privacidad',
      title: 'Aviso de privacidad',
      prose: [
        `${firm.operator}, con domicilio en ${firm.street}, ${firm.town}, es responsable del tratamiento de tus datos personales conforme a la Ley Federal de Protección de Datos Personales en Posesión de los Particulares.`,
        'Usamos tu nombre, domicilio, correo y teléfono para entregar tu pedido y facturar. Solo los compartimos con la paquetería y el procesador de pagos. La página usa el pixel de Meta para medir nuestros anuncios.',
        `Puedes ejercer tus derechos ARCO escribiendo a [${firm.email}](mailto:${firm.email}).`,
      ],
    },
    es.contact(firm),
  ],
  footer: {
    lines: [
      'Textiles Xóchitl S. de R.L. de C.V. · RFC TXO250311915',
      'Calle Cinco de Mayo 41, Santa Inés Tejalapa, Oaxaca · Tel. +52 951 000 0417',
    ],
    copyright: '© 2026 Telar de Xóchitl',
  },
  social: [{ network: 'Facebook', href: 'https://www.facebook.com/telardexochitl.oaxaca' }],
  logos: ['Visa', 'Mastercard', 'OXXO'],
  scripts: ['https://connect.facebook.net/en_US/fbevents.js'],
  checkout: {
    methods: [cardAt('mercadopago', 'Tarjeta de crédito o débito'), ...choices('Pago en efectivo en OXXO', 'Transferencia (SPEI)')],
    shipping: { label: 'Estafeta', price: 129 },
  },
  expected: {
    before: CALM,
    checkout: CALM,
    facts: {
      emails: [{ address: firm.email, kind: 'own-domain' }],
      phones: ['9510000417'],
      countries: ['MX'],
      numbers: [{ value: 'TXO250311915', valid: true }],
      returnDays: 10,
      terms: { cost: '129 $', freeFrom: '1500 $', arrival: '3–8 working days' },
      offered: ['card', 'bank-transfer'],
      card: 'provider',
    },
    good: ['card-target', 'email', 'social-profiles'],
  },
};
