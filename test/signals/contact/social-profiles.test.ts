import { socialProfiles } from '../../../src/signals/contact/social-profiles';
import { HOME, NOW, home, judges, seen } from '../cases';

judges(socialProfiles, [
  {
    shop: 'a profile of its own',
    given: {
      contact: {
        profiles: [
          { network: 'Instagram', href: 'https://instagram.com/gartenkrug', handle: 'gartenkrug', deep: true, evidence: seen('Instagram') },
        ],
      },
    },
    is: 'linked',
    args: ['Instagram'],
  },
  {
    shop: 'icons to the front pages',
    given: {
      contact: {
        profiles: [{ network: 'Instagram', href: 'https://instagram.com/', handle: '', deep: false, evidence: seen('Instagram') }],
      },
    },
    is: 'dead',
  },
  { shop: 'a whole home page without any', given: { pages: home }, is: 'none' },
  { shop: 'a home page that was cut off', given: { pages: [{ url: HOME, kind: 'home', at: NOW, capped: ['elements'] }] }, is: 'unknown' },
  { shop: 'a product page without any', given: {}, is: 'unknown' },
]);
