import { item } from '../goods';
import type { Shop, TextPage } from '../model';
import { choices } from '../payments';
import { ALARMED, WARY } from '../verdicts';

const email = 'bolsosespejolujo.ventas0418@gmail.com';

const pages: readonly TextPage[] = [
  {
    topic: 'about',
    slug: 'quienes-somos',
    title: '¿Por qué elegirnos?',
    prose: [
      'Somos proveedores de bolsos de calidad espejo 1:1. Usamos la misma piel, los mismos herrajes y el mismo forro que la marca; ni en la tienda oficial notan la diferencia. Cada bolso llega con caja, dust bag, tarjeta de autenticidad y recibo.',
      'Más de 20 000 clientas felices en México, España y toda Latinoamérica.',
    ],
  },
  {
    topic: 'shipping',
    slug: 'envios',
    title: 'Envíos',
    prose: [
      'Enviamos desde fábrica en 15 a 25 días. El paquete se declara como regalo para que usted no pague impuestos. Envío gratis en la compra de dos bolsos.',
      'Antes de enviar le mandamos fotos y video de su bolso por WhatsApp.',
    ],
  },
  {
    topic: 'returns',
    slug: 'cambios',
    title: 'Cambios y devoluciones',
    prose: [
      'No hacemos devoluciones de dinero. Solo se acepta cambio por defecto de fábrica dentro de 3 días después de recibir, con video de apertura del paquete sin cortes.',
    ],
  },
  {
    topic: 'contact',
    slug: 'contacto',
    title: 'Contacto',
    prose: [
      `Escríbanos por [WhatsApp](https://wa.me/525500000418) o al correo [${email}](mailto:${email}). Catálogo completo con más de 3000 modelos por WhatsApp.`,
      'Atención de lunes a domingo de 9 a 23 horas.',
    ],
  },
];

const bag = (slug: string, name: string, was: number, price: number, brand: string, colour: string, about: string) =>
  item(slug, name, price, ['bag', colour], brand, about, { was, brand, stock: 'Calidad espejo 1:1' });

export const bolsosEspejoLujo: Shop = {
  host: 'bolsos-espejo-lujo.example',
  name: 'Bolsos Espejo Lujo',
  skin: 'opencart',
  language: 'es',
  country: 'MX',
  currency: 'MXN',
  label: 'scam',
  why: 'The shop sells imitations and says so, “mirror quality” with forged cards of authenticity and a parcel declared as a gift, and gives no money back. Nobody is named, there is only a gmail address and a WhatsApp number, and one pays by Western Union, crypto or a deposit into a person’s account.',
  accent: '#a17c2f',
  ground: '#fbf7ee',
  slogan: 'Bolsos de diseñador calidad espejo, réplicas AAA+',
  intro: [
    'Luzca el bolso de sus sueños por una fracción del precio. Louis Vuitton, Chanel, Hermès, Dior y Gucci, calidad espejo 1:1 con todos sus accesorios.',
  ],
  banner: '✨ 2x1 en envíos | Pedidos por WhatsApp 24/7',
  // prettier-ignore
  goods: [
    bag('neverfull-mm', 'Neverfull MM réplica 1:1', 38500, 2890, 'Louis Vuitton', '#6b4a2b', 'Piel de becerro, herrajes dorados, código de fecha grabado. Caja y dust bag incluidos.'),
    bag('speedy-25', 'Speedy 25 calidad espejo', 34000, 2690, 'Louis Vuitton', '#7a5533', 'Con candado, llaves y tarjeta.'),
    bag('classic-flap', 'Classic Flap mediano AAA+', 205000, 4590, 'Chanel', '#1d1d1f', 'Caviar negro, cadena pesada, holograma y tarjeta de autenticidad.'),
    bag('bolso-19', 'Bolso 19 calidad espejo', 128000, 4290, 'Chanel', '#c7b7a0', 'Piel de cordero acolchada.'),
    bag('birkin-30', 'Birkin 30 cosido a mano', 260000, 7900, 'Hermès', '#b06a2f', 'Piel togo, costura a mano de talabartero. El modelo más pedido.'),
    bag('kelly-28', 'Kelly 28 réplica 1:1', 240000, 7500, 'Hermès', '#5b2e2a', 'Con clochette, candado y caja naranja.'),
    bag('lady-dior', 'Lady Dior mediano', 118000, 3990, 'Dior', '#d8c3c0', 'Cannage, charms metálicos con peso original.'),
    bag('book-tote', 'Book Tote bordado', 66000, 2990, 'Dior', '#2f4770', 'Bordado completo, dos tamaños.'),
    bag('marmont', 'Marmont pequeño', 42000, 2490, 'Gucci', '#8f2430', 'Matelassé, cadena envejecida.'),
    bag('jackie-1961', 'Jackie 1961', 56000, 2790, 'Gucci', '#3f5a47', 'Cierre de pistón, correa larga adicional.'),
  ],
  pages,
  footer: { lines: ['Réplicas de la más alta calidad. Ventas solo por internet.'], copyright: '© 2026 Bolsos Espejo Lujo' },
  social: [{ network: 'WhatsApp', href: 'https://wa.me/525500000418' }],
  ticker: ['Fernanda de Guadalajara compró Neverfull MM', 'Lucía de Madrid compró Lady Dior', 'Paola de Monterrey compró Classic Flap'],
  checkout: {
    methods: choices(
      ['Western Union o MoneyGram', 'Le enviamos el nombre del beneficiario por WhatsApp.'],
      ['Bitcoin o USDT', '10 % de descuento'],
      ['Transferencia o depósito en OXXO', 'A la tarjeta de nuestra asesora; mande foto del comprobante.'],
    ),
    shipping: { label: 'Paquetería internacional', price: 350 },
  },
  expected: {
    before: WARY,
    checkout: ALARMED,
    facts: {
      emails: [{ address: email, kind: 'free-mail' }],
      offered: ['money-transfer', 'crypto'],
      notOffered: ['card', 'paypal'],
    },
  },
};
