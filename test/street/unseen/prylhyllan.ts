import { item } from '../goods';
import type { Shop, TextPage } from '../model';
import { cardAt, choices } from '../payments';
import type { Firm } from '../policies/firm';
import * as sv from '../policies/sv';
import { HESITANT } from '../verdicts';

const firm: Firm = {
  shop: 'Prylhyllan',
  host: 'prylhyllan.example',
  operator: 'Prylhyllan i Tallvik AB',
  person: 'Adrian Sundelius',
  street: 'Hyttgatan 4',
  town: '989 41 Tallvik',
  country: 'Sverige',
  email: 'hej@prylhyllan.example',
  phone: '0980-319 241',
  register: 'Org.nr: 559997-1206',
  vat: 'SE559997120601',
  hours: 'Jag svarar på mejl inom ett dygn, telefon vardagar 16–18.',
  returnDays: 30,
  returnPaidBy: 'buyer',
  deliveryTime: '10–18 arbetsdagar',
  deliveryCost: '39 kr, fritt från 399 kr',
  carriers: 'PostNord; paketet kommer från lagret i Kina',
};

const returns: TextPage = {
  topic: 'returns',
  slug: 'angerratt-och-retur',
  title: 'Ångerrätt och retur',
  prose: [
    `Du har ${firm.returnDays} dagar på dig att ångra köpet från den dag du fick varan. Skriv till [${firm.email}](mailto:${firm.email}) så får du en returadress och ett ordernummer att skriva på paketet.`,
    '# Vart skickar jag?',
    'Varorna kommer från vår lagerpartner i Yiwu, Kina, och returer går tillbaka dit. Du betalar själv frakten, den brukar kosta mellan 120 och 190 kr. Jag skriver det här så att du vet det innan du handlar: för en pryl under 150 kr lönar det sig sällan.',
    'Är varan trasig eller fel ska du inte skicka något till Kina. Skicka en bild, så får du en ny eller pengarna tillbaka.',
    '# Återbetalning',
    'Pengarna kommer tillbaka inom 14 dagar från det att du ångrat köpet och visat att du skickat varan, med samma betalsätt som du använde.',
    `Säljare och ansvarig enligt konsumentköplagen är ${firm.operator}, ${firm.street}, ${firm.town}, oavsett var lagret ligger.`,
  ],
};

export const prylhyllan: Shop = {
  host: firm.host,
  name: firm.shop,
  skin: 'shopify',
  language: 'sv',
  country: 'SE',
  currency: 'SEK',
  label: 'honest',
  why: 'A dropshipper with small things from China, slow and dear to send back, and nothing that one could not find cheaper elsewhere. But it says all of that plainly before one buys, names a Swedish company that answers for faults, takes ordinary prices and is paid through known services.',
  accent: '#365d8d',
  ground: '#f2f5f9',
  slogan: 'Smarta små prylar, direkt från lagret i Kina',
  intro: [
    'Jag har inget eget lager. När du beställer packas varan hos min partner i Yiwu och är hos dig på ungefär två till tre veckor. Har du bråttom är det här fel butik.',
  ],
  // prettier-ignore
  goods: [
    item('kabelhallare', 'Kabelhållare i silikon, 5 st', 69, ['box', '#8a9097'], 'Skrivbord', 'Självhäftande, håller fem kablar. Fäster på trä och glas men inte på målad vägg.', { reviews: [{ author: 'Jonna', stars: 4, date: '2026-08-11', text: 'Tog 16 dagar, precis som det stod. Gör vad de ska.' }, { author: 'Pelle H', stars: 2, date: '2026-04-30', text: 'Släppte från bordet efter en månad.', reply: 'Tråkigt! Nya är på väg, eller pengarna tillbaka om du hellre vill.' }] }),
    item('pannlampa', 'Pannlampa, laddbar', 189, ['lamp', '#2f3236'], 'Ute', '300 lumen, USB-C, väger 68 gram. CE-märkt, intyget skickar jag gärna.'),
    item('skarmskydd', 'Skärmskydd till köksvåg', 59, ['box', '#b8c4bd'], 'Kök', 'Passar vågar upp till 20 × 16 cm.'),
    item('silikonlock', 'Silikonlock, 6 storlekar', 129, ['bowl', '#7fae9a'], 'Kök', 'Töjbara lock i stället för plastfolie. Tål diskmaskin.', { was: 159 }),
    item('mobilstativ', 'Mobilstativ, vikbart', 99, ['phone', '#5a5f66'], 'Skrivbord', 'Aluminium, går att fälla ihop i fickan.'),
    item('packpasar', 'Packpåsar för resväskan, 6 st', 149, ['bag', '#4d6f8f'], 'Resa', 'Nylon med nät, tre storlekar.', { was: 179 }),
    item('cykelvaska', 'Ramväska till cykel', 199, ['bag', '#2b2b2b'], 'Ute', 'Rymmer telefon, pump och en macka. Tål regn, inte störtregn.'),
    item('dorrstopp', 'Dörrstopp, 4 st', 79, ['button', '#a4703f'], 'Hemma', 'Genomskinliga, klistras på väggen.'),
    item('luddrulle', 'Luddborttagare, laddbar', 169, ['machine', '#d8d8dc'], 'Hemma', 'Tar noppor från tröjor. Byt knivblad en gång om året, två ligger med.'),
  ],
  pages: [
    sv.about(['Jag heter Adrian och driver Prylhyllan på kvällarna sedan våren 2025. Jag beställer varje sak själv innan den läggs upp, ungefär hälften åker bort. Bilderna är leverantörens, texterna mina.']),
    sv.shipping(firm),
    returns,
    sv.terms(firm),
    sv.privacy(firm),
    sv.contact(firm),
  ], // prettier-ignore
  footer: {
    lines: ['Prylhyllan i Tallvik AB, org.nr 559997-1206. Varorna skickas från Kina, 10–18 arbetsdagar. Moms och tull ingår i priset.'],
    copyright: '© 2026 Prylhyllan',
  },
  logos: ['Visa', 'Mastercard', 'Klarna'],
  scripts: ['https://cdn.shopify.com/s/files/1/0990/0418/t/3/assets/theme.js'],
  checkout: {
    methods: [cardAt('shopify', 'Kort'), ...choices('Klarna', 'PayPal')],
    shipping: { label: 'PostNord från Kina, 10–18 arbetsdagar', price: 39 },
  },
  expected: {
    before: HESITANT,
    checkout: HESITANT,
    facts: {
      emails: [{ address: firm.email, kind: 'own-domain' }],
      numbers: [{ value: '5599971206', valid: true }],
      returnDays: 30,
      offered: ['card', 'klarna', 'paypal'],
      card: 'provider',
    },
  },
};
