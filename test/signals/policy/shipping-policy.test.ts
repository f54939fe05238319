import { shippingPolicy } from '../../../src/signals/policy/shipping-policy';
import { HOME, NOW, home, judges, seen, text } from '../cases';

judges(shippingPolicy, [
  { shop: 'a text that was read', given: { policy: { texts: [text('shipping')] } }, is: 'read' },
  {
    shop: 'a link',
    given: { policy: { links: [{ topic: 'shipping', href: `${HOME}shipping`, text: 'Read this', evidence: seen('Read this') }] } },
    is: 'linked',
  },
  {
    shop: 'a page that is only a heading, with a link',
    given: {
      policy: {
        texts: [text('shipping', { chars: 60 })],
        links: [{ topic: 'shipping', href: `${HOME}shipping`, text: 'Read this', evidence: seen('Read this') }],
      },
    },
    is: 'linked',
  },
  { shop: 'a whole home page without it', given: { pages: home }, is: 'missing' },
  { shop: 'a home page that was cut off', given: { pages: [{ url: HOME, kind: 'home', at: NOW, capped: ['links'] }] }, is: 'unknown' },
  { shop: 'a product page without it', given: {}, is: 'unknown' },
]);
