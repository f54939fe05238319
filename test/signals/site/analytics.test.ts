import { analytics } from '../../../src/signals/site/analytics';
import { home, judges, seen } from '../cases';

judges(analytics, [
  { shop: 'a counter', given: { site: { analytics: seen('stats.example') } }, is: 'present', args: ['stats.example'] },
  {
    shop: 'an advertising network’s pixel alone',
    given: { site: { analytics: seen('https://connect.facebook.net/en_US/fbevents.js') } },
    is: 'advertised',
  },
  {
    shop: 'one in Polish with a pixel of another',
    given: { site: { analytics: seen('https://static.criteo.net/js/ld/ld.js') } },
    is: 'advertised',
  },
  {
    shop: 'a pixel beside a counter',
    given: {
      site: { analytics: [...seen('https://connect.facebook.net/de_DE/fbevents.js'), ...seen('https://www.googletagmanager.com/gtag/js')] },
    },
    is: 'present',
  },
  { shop: 'a whole home page without', given: { pages: home }, is: 'absent' },
  { shop: 'a product page without', given: {}, is: 'unknown' },
]);
