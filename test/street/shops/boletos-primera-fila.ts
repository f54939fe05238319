import { item } from '../goods';
import type { Shop } from '../model';
import { choices } from '../payments';
import type { Firm } from '../policies/firm';
import * as es from '../policies/es';
import { ALARMED, UNEASY } from '../verdicts';

const firm: Firm = {
  shop: 'Boletos Primera Fila',
  host: 'boletos-primera-fila.example',
  operator: 'Boletos Primera Fila',
  street: 'Av. Insurgentes',
  town: 'Ciudad de México',
  country: 'México',
  email: 'boletosprimerafila.ventas@gmail.com',
  phone: '+1 305 555 0117',
  returnDays: 0,
  returnPaidBy: 'buyer',
  deliveryTime: 'el boleto llega por correo el día del evento',
  deliveryCost: 'sin costo',
  carriers: 'correo electrónico',
};

const seat = (slug: string, name: string, price: number, group: string, colour: string, about: string) =>
  item(slug, name, price, ['ticket', colour], group, about, { stock: '¡Quedan 2!' }); // prettier-ignore

export const boletosPrimeraFila: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'shopify',
  language: 'es',
  country: 'MX',
  currency: 'MXN',
  label: 'scam',
  why: 'Tickets for concerts long sold out, sent on the very day, by somebody with a free-mail address, a telephone in Florida and half an address. No refunds, and money only by transfer to a person’s account, though cards are shown below.',
  accent: '#7b1fa2',
  ground: '#f5ebf9',
  slogan: 'Boletos para conciertos agotados',
  intro: ['Tenemos contactos con las promotoras. Asegura tu lugar antes que nadie.'],
  banner: '23 personas están viendo estos boletos',
  // prettier-ignore
  goods: [
    seat('concierto-estadio', 'Concierto en el estadio, sábado', 2450, 'Conciertos', '#8f3fa8', 'Dos lugares juntos en la zona preferente, puertas a las 18:00. Boleto original con código QR.'),
    seat('final-liga', 'Final de liga', 1980, 'Deportes', '#2f7f4f', 'Cabecera sur, fila 8, del lado de la sombra.'),
    seat('festival-3dias', 'Festival, abono de 3 días', 3200, 'Festivales', '#c4862f', 'Incluye pulsera y acceso rápido, no incluye estacionamiento.'),
    seat('teatro-musical', 'Musical, fila B', 890, 'Teatro', '#a33a4a', 'Al centro, a tres metros del escenario. El boleto llega por correo.'),
  ],
  pages: [
    {
      topic: 'returns',
      slug: 'reembolsos',
      title: 'Política de reembolsos',
      prose: ['Todas las ventas son finales. No hay cambios ni reembolsos, aunque el evento se cancele o se posponga.'],
    },
    {
      topic: 'privacy',
      slug: 'privacidad',
      title: 'Aviso de privacidad',
      prose: [
        'Este sitio protege tus datos personales. [NOMBRE DE LA EMPRESA] es responsable de su tratamiento. Consulta este aviso de privacidad periódicamente, ya que podemos cambiarlo.',
      ],
    },
    es.contact(firm),
  ],
  footer: { lines: ['Compra protegida'], copyright: '© 2026 Boletos Primera Fila' },
  logos: ['Visa', 'Mastercard', 'PayPal', 'OXXO'],
  checkout: {
    methods: choices(['Transferencia o depósito', 'CLABE y nombre del titular por correo. Manda tu comprobante en 30 minutos.']),
    shipping: { label: 'Boleto electrónico', price: 0 },
  },
  expected: {
    before: UNEASY,
    checkout: ALARMED,
    facts: {
      emails: [{ address: firm.email, kind: 'free-mail' }],
      placeholders: true,
      promised: ['card', 'paypal'],
      offered: ['bank-transfer'],
      notOffered: ['card', 'paypal'],
    },
    bad: ['payment-choice', 'policy-placeholders', 'promised-payment'],
  },
};
