/** English policy pages. */
import type { Prose, TextPage } from '../model';
import { lines, type Firm } from './firm';

/** North America adds taxes at the checkout and knows no British words of the trade. */
const american = ({ country }: Firm) => ['USA', 'Canada'].includes(country);

/** Countries that take an article. */
const NAMED: Readonly<Record<string, string>> = { 'United Kingdom': 'the United Kingdom', USA: 'the United States' };

/** Whose law it is; a firm without a country leaves that open. */
const lawOf = ({ country }: Firm) => (country === '' ? 'The law of our country' : `The law of ${NAMED[country] ?? country}`);

function returnCost({ delivery, returnPaidBy }: Firm): string {
  if (delivery === 'freight')
    return returnPaidBy === 'shop'
      ? 'We pay the freight back: returns cost you nothing.'
      : 'You pay the freight for sending goods back, unless they arrived damaged or wrong.';
  return returnPaidBy === 'shop'
    ? 'We send you a prepaid label: returns cost you nothing.'
    : 'You pay the postage for sending goods back, unless they arrived damaged or wrong.';
}

export function returns(firm: Firm): TextPage {
  return {
    topic: 'returns',
    slug: 'returns-and-refunds',
    title: 'Returns & refunds',
    prose: [
      `You can return anything you bought from ${firm.shop} within ${firm.returnDays} days of receiving it, unused${firm.delivery === 'freight' ? '' : ' and in its packaging'}. You need not give a reason.`,
      `# How to return`,
      firm.delivery === 'freight'
        ? `Write to [${firm.email}](mailto:${firm.email}) with your order number, and we agree on a day to pick it up. It goes back to ${firm.operator}, ${firm.street}, ${firm.town}, ${firm.country}.`
        : `Write to [${firm.email}](mailto:${firm.email}) with your order number, and send the parcel to ${firm.operator}, ${firm.street}, ${firm.town}, ${firm.country}.`,
      returnCost(firm),
      '# Refunds',
      'We refund the price and the original standard delivery cost to the method you paid with, within 14 days of hearing from you, at the latest when the goods have arrived here. There is no restocking fee.',
      '# Exceptions',
      firm.delivery === 'freight'
        ? 'Goods made or altered to your order cannot be returned unless they are faulty. Your legal rights for faulty goods stay untouched.'
        : `Goods made to your measure or ${american(firm) ? 'personalized' : 'personalised'}, and opened food, cannot be returned unless they are faulty. Your legal rights for faulty goods stay untouched.`,
    ],
  };
}

function byFreight(firm: Firm): Prose {
  return [
    `Orders go out by ${firm.carriers}. Delivery takes ${firm.deliveryTime}. We call you to agree on the day.`,
    `Delivery costs: ${firm.deliveryCost}.`,
    'If something is late or damaged, tell the driver and call us, and we sort it out.',
  ];
}

export function shipping(firm: Firm): TextPage {
  return {
    topic: 'shipping',
    slug: 'shipping',
    title: 'Shipping',
    prose:
      firm.delivery === 'freight'
        ? byFreight(firm)
        : [
            `We pack orders on weekdays and hand them to ${firm.carriers}. Delivery takes ${firm.deliveryTime}. You get a tracking number by email.`,
            `Shipping costs: ${firm.deliveryCost}.`,
            'If a parcel is late or damaged, tell us and we sort it out with the carrier.',
          ],
  };
}

export function privacy(firm: Firm): TextPage {
  return {
    topic: 'privacy',
    slug: 'privacy-policy',
    title: 'Privacy policy',
    prose: [
      `This policy says what personal data ${firm.operator} ("we") collects at ${firm.host}, why, and what your rights are. We are the controller of this data.`,
      '# What we collect',
      'When you order: your name, address, email, phone number and what you bought. We never see or store your full card number; our payment provider handles it. When you visit: the usual server logs, kept for 14 days.',
      '# What we use it for',
      'To deliver your order (contract), to keep accounts as the law requires, and, only if you subscribed, to send the newsletter. We share it with the carrier and the payment provider, with nobody else.',
      '# Your rights',
      `You may ask for access, correction, deletion and a copy of your data, and object to its use. Write to [${firm.email}](mailto:${firm.email}). You may also complain to a data protection authority.`,
    ],
  };
}

export function terms(firm: Firm): TextPage {
  return {
    topic: 'terms',
    slug: 'terms-and-conditions',
    title: 'Terms & conditions',
    prose: [
      `These terms apply to all orders at ${firm.host}, a shop of ${firm.operator}, ${firm.street}, ${firm.town}, ${firm.country}.`,
      '# Orders and prices',
      `Your order is an offer; the contract is made when we confirm it by email. ${american(firm) ? 'Sales tax, where it is due, and delivery are' : 'Prices include tax. Delivery is'} added at the checkout before you pay.`,
      '# Faulty goods',
      american(firm)
        ? 'If something arrives defective or not as described, we repair it, replace it or refund you.'
        : 'Goods must be as described, fit for purpose and of satisfactory quality. If they are not, we repair, replace or refund.',
      '# Law',
      `${lawOf(firm)} applies; mandatory protection of the country you live in stays untouched. Returns are described on their [own page](page:returns).`,
    ],
  };
}

export function contact(firm: Firm): TextPage {
  return {
    topic: 'contact',
    slug: 'contact',
    title: 'Contact',
    form: true,
    prose: lines(
      firm.operator,
      `${firm.street}, ${firm.town}, ${firm.country}`,
      `Email: [${firm.email}](mailto:${firm.email})`,
      firm.phone !== undefined && `Phone: [${firm.phone}](tel:${firm.phone.replaceAll(/[^+\d]/g, '')})`,
      firm.hours,
      firm.register,
      firm.vat !== undefined && `VAT number: ${firm.vat}`,
    ),
  };
}

export function about(prose: Prose): TextPage {
  return { topic: 'about', slug: 'about-us', title: 'About us', prose };
}
