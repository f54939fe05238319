import { item } from '../goods';
import type { Shop } from '../model';
import { cardHere } from '../payments';
import * as es from '../policies/es';
import type { Firm } from '../policies/firm';
import { ALARMED, WARY } from '../verdicts';

const firm: Firm = {
  shop: 'Liquidación oficial',
  host: 'karcher-liquidacion-oficial.example',
  operator: 'Atención al cliente',
  street: 'Polígono Industrial Norte, nave 4',
  town: 'Barcelona',
  country: 'España',
  email: 'soporte@liquida-outlet-mail.example',
  returnDays: 14,
  returnPaidBy: 'buyer',
  deliveryTime: '4–8 días',
  deliveryCost: 'gratis',
  carriers: 'mensajería',
};

const cleaner = (slug: string, name: string, was: number, price: number, colour: string, about: string) =>
  item(slug, name, price, ['machine', colour], name.startsWith('Aspirador') ? 'Aspiradores' : 'Hidrolimpiadoras', about, { was, brand: 'Kärcher', stock: '¡Solo quedan 3!' }); // prettier-ignore

export const karcherLiquidacionOficial: Shop = {
  host: firm.host,
  name: 'Kärcher Liquidación',
  skin: 'prestashop',
  language: 'es',
  country: 'ES',
  currency: 'EUR',
  label: 'scam',
  why: 'A maker’s name with “official clearance” in an address that is not the maker’s, as in the advertisements that its real firm warns of: 85 per cent off on everything, no legal notice and a clock that restarts. The card number is posted to an unrelated host.',
  accent: '#c9a800',
  ground: '#fffbe0',
  slogan: 'Liquidación total: hidrolimpiadoras desde 29 €',
  intro: ['El almacén cierra y los precios caen. Una unidad por cliente.'],
  banner: 'Últimas horas',
  timer: { label: 'Termina en', ends: { restarts: 1199 } },
  ticker: ['Lucía de Sevilla acaba de comprar una hidrolimpiadora', 'Jorge de Vigo acaba de comprar un aspirador'],
  // prettier-ignore
  goods: [
    cleaner('k2', 'Hidrolimpiadora compacta', 199, 29, '#e0c000', '110 bar para coche, terraza y muebles de jardín. Manguera de cuatro metros.'),
    cleaner('k4', 'Hidrolimpiadora potencia', 299, 39, '#d0b000', '130 bar, lanza regulable y depósito de detergente.'),
    cleaner('k5', 'Hidrolimpiadora profesional', 449, 55, '#c0a000', '145 bar, motor refrigerado por agua y ruedas grandes.'),
    cleaner('k7', 'Hidrolimpiadora máxima', 649, 79, '#b09000', '180 bar, enrollador y boquilla de fachadas.'),
    cleaner('aspirador-wd', 'Aspirador seco y húmedo', 189, 27, '#8f8f95', '20 litros, sirve para serrín y para agua.'),
    cleaner('vaporeta', 'Limpiadora de vapor', 229, 32, '#e8d860', 'Limpia suelos y cristales solo con vapor, sin productos.'),
  ],
  pages: [es.shipping(firm), es.returns(firm), es.privacy(firm), { topic: 'contact', slug: 'contacto', title: 'Contacto', form: true, prose: [`Correo: [${firm.email}](mailto:${firm.email})`] }], // prettier-ignore
  footer: { lines: ['Pago seguro garantizado'], copyright: '© 2026 Kärcher Liquidación' },
  logos: ['Visa', 'Mastercard', 'PayPal', 'Bizum'],
  seals: [{ name: 'Confianza Online' }],
  scripts: ['https://www.googletagmanager.com/gtag/js?id=G-KLIQUID001'],
  checkout: {
    methods: [cardHere('Tarjeta bancaria')],
    action: 'https://pasarela.fastcharge-iberia.example/cobro',
    shipping: { label: 'Mensajería', price: 0 },
  },
  expected: {
    before: WARY,
    checkout: ALARMED,
    facts: {
      imitates: 'karcher',
      emails: [{ address: firm.email, kind: 'other-domain' }],
      offered: ['card'],
      notOffered: ['paypal', 'bizum'],
      card: 'unrelated',
      seals: [{ name: 'Confianza Online', proof: 'unlinked' }],
    },
    bad: ['brand-bait', 'card-target', 'half-off', 'seal-proof'],
  },
};
