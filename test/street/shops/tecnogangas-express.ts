import type { Goods, Shop } from '../model';
import * as es from '../policies/es';
import type { Firm } from '../policies/firm';

const firm: Firm = {
  shop: 'TecnoGangas Express',
  host: 'tecnogangas-express.example',
  operator: 'TecnoGangas Express S.L.',
  street: 'Avenida de la Constitución 100',
  town: '28999 Madrid',
  country: 'España',
  email: 'atencion@tecnogangas-express.example',
  vat: 'B12345678',
  returnDays: 14,
  returnPaidBy: 'buyer',
  deliveryTime: '24–72 horas',
  deliveryCost: 'gratis',
  carriers: 'mensajería urgente',
};

const device = (slug: string, name: string, was: number, price: number, group: string, colour: string, about: string): Goods => ({
  slug,
  name,
  price,
  was,
  group,
  about: [about],
  details: [
    ['Estado', 'Nuevo'],
    ['Garantía', '3 años'],
  ],
  picture: 'phone',
  colour,
  stock: '¡Últimas 5 unidades!',
});

export const tecnogangasExpress: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'woocommerce',
  language: 'es',
  country: 'ES',
  currency: 'EUR',
  label: 'scam',
  why: 'Móviles a mitad de precio con un NIF que no es correcto y sin teléfono. Al pagar pide una foto del DNI por ambas caras y el PIN de la tarjeta, que ninguna tienda necesita y que ningún banco permite dar.',
  accent: '#c4202b',
  ground: '#fdf0ee',
  slogan: 'Tecnología a precio de ganga',
  intro: ['Liquidamos lotes de móviles, consolas y portátiles. Envío en 24 horas a toda España.'],
  banner: '¡Solo hoy! −50 % en toda la web',
  timer: { label: 'La oferta termina en', ends: { restarts: 1799 } },
  // prettier-ignore
  goods: [
    device('movil-pro-256', 'Móvil Pro 256 GB', 1199, 499, 'Móviles', '#4a6a8f', 'Nuevo y precintado, pantalla de 6,7 pulgadas y triple cámara.'),
    device('movil-lite-128', 'Móvil Lite 128 GB', 599, 249, 'Móviles', '#7a9f86', 'Batería de 5000 mAh, dos SIM, garantía oficial.'),
    device('tableta-11', 'Tableta 11 pulgadas', 749, 299, 'Tabletas', '#8f7aa6', 'Incluye funda con teclado, 128 GB.'),
    device('portatil-14', 'Portátil 14, 16 GB', 1399, 589, 'Portátiles', '#6a6f76', 'Procesador de última generación, teclado español.'),
    device('consola-juegos', 'Consola de juegos', 549, 229, 'Consolas', '#3f5f9f', 'Con un mando y un juego a elegir.'),
    device('reloj-deportivo', 'Reloj deportivo', 399, 149, 'Relojes', '#2f2f2f', 'GPS, pulsómetro y siete días de batería.'),
    device('auriculares', 'Auriculares inalámbricos', 279, 99, 'Audio', '#b0b0b0', 'Cancelación de ruido, estuche de carga.'),
    device('movil-mini', 'Móvil Mini 64 GB', 429, 179, 'Móviles', '#c46a6a', 'Pequeño, ligero, libre de operador.'),
    device('television-50', 'Televisor 50 pulgadas 4K', 649, 259, 'Televisores', '#26262a', 'Con soporte de pared y mando por voz.'),
    device('dron-camara', 'Dron con cámara', 899, 349, 'Consolas', '#8f9499', 'Graba en 4K, 34 minutos de vuelo.'),
  ],
  pages: [
    es.shipping(firm),
    es.returns(firm),
    es.terms(firm),
    es.privacy(firm),
    es.imprint(firm),
    {
      topic: 'contact',
      slug: 'contacto',
      title: 'Contacto',
      form: true,
      prose: ['Rellena el formulario y te responderemos lo antes posible.'],
    },
  ],
  footer: { lines: ['Compra 100 % segura'], copyright: '© 2026 TecnoGangas Express' },
  logos: ['Visa', 'Mastercard', 'PayPal', 'Bizum'],
  scripts: ['https://www.googletagmanager.com/gtag/js?id=G-GANGAS0001'],
  checkout: {
    methods: [
      { id: 'tarjeta', label: 'Tarjeta de crédito o débito', card: { how: 'fields' } },
      { id: 'bacs', label: 'Transferencia bancaria (5 % de descuento)' },
    ],
    asks: [
      { name: 'card_pin', label: 'PIN de la tarjeta (4 cifras, para verificar tu identidad)', type: 'password' },
      { name: 'dni_front', label: 'Foto del DNI (anverso)', type: 'file' },
      { name: 'dni_back', label: 'Foto del DNI (reverso)', type: 'file' },
    ],
    shipping: { label: 'Envío urgente', price: 0 },
    unnamed: 9.9,
  },
  expected: {
    before: ['unproven', 'caution', 'danger'],
    checkout: ['danger'],
    facts: {
      emails: [{ address: 'atencion@tecnogangas-express.example', kind: 'own-domain' }],
      operators: ['TecnoGangas Express S.L.'],
      countries: ['ES'],
      numbers: [{ value: 'B12345678', valid: false }],
      policies: ['returns', 'shipping', 'privacy', 'terms', 'legal-notice', 'contact'],
      currency: 'EUR',
      offered: ['card', 'bank-transfer'],
      notOffered: ['paypal', 'bizum'],
      card: 'shop',
      asks: ['pin', 'identity-document'],
    },
    bad: ['excessive-asks', 'half-off', 'order-total', 'register-number'],
  },
};
