import { bargainAddress } from '../../../src/signals/brand/bargain-address';
import { judges, seen } from '../cases';

const reduced = { pressure: { discounts: { prices: 20, struck: 19, halfOff: 0.7, median: 55, spread: 20 } } };
const named = { identity: { operators: [{ name: 'Garden Pots Ltd', form: 'Ltd', country: 'GB', evidence: seen('text') }] } };

judges(bargainAddress, [
  { shop: 'an English outlet', given: { domain: 'garden-outlet.example' }, is: 'bargain', args: ['outlet'] },
  { shop: 'one that ends in sale', given: { domain: 'bootsale.example' }, is: 'bargain', args: ['sale'] },
  { shop: 'a German one', given: { domain: 'moebelrabatt24.example' }, is: 'bargain', args: ['rabatt'] },
  { shop: 'a French one', given: { domain: 'soldes-mode.example' }, is: 'bargain', args: ['soldes'] },
  { shop: 'a Dutch one', given: { domain: 'fietsenkorting.example' }, is: 'bargain', args: ['korting'] },
  {
    shop: 'an outlet of a named firm, with the prices of one',
    given: { ...reduced, ...named, domain: 'garden-outlet.example' },
    is: 'outlet',
    args: ['outlet'],
  },
  { shop: 'an outlet of nobody', given: { ...reduced, domain: 'garden-outlet.example' }, is: 'bargain', args: ['outlet'] },
  {
    shop: 'an outlet of a named firm with few prices',
    given: { ...named, pressure: { discounts: { ...reduced.pressure.discounts, prices: 3, struck: 3 } }, domain: 'garden-outlet.example' },
    is: 'bargain',
    args: ['outlet'],
  },
  { shop: 'an outlet at full prices', given: { ...named, domain: 'garden-outlet.example' }, is: 'bargain', args: ['outlet'] },
  { shop: 'a sale of a named firm', given: { ...reduced, ...named, domain: 'bootsale.example' }, is: 'bargain', args: ['sale'] },
  { shop: 'a brewery of ale', given: { domain: 'harbourale.example' }, is: 'none' },
  { shop: 'a town that begins like a sale', given: { domain: 'salem-books.example' }, is: 'none' },
  { shop: 'a potter', given: { domain: 'krug-keramik.example' }, is: 'none' },
  {
    shop: 'a brand’s outlet, which is asked for elsewhere',
    given: {
      domain: 'adidas-outlet.example',
      brand: { imitates: { brand: 'Adidas', how: 'bait', own: false, evidence: seen('address') } },
    },
    is: 'none',
  },
]);
