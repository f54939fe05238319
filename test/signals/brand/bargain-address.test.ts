import { bargainAddress } from '../../../src/signals/brand/bargain-address';
import { judges, seen } from '../cases';

judges(bargainAddress, [
  { shop: 'an English outlet', given: { domain: 'garden-outlet.example' }, is: 'bargain', args: ['outlet'] },
  { shop: 'one that ends in sale', given: { domain: 'bootsale.example' }, is: 'bargain', args: ['sale'] },
  { shop: 'a German one', given: { domain: 'moebelrabatt24.example' }, is: 'bargain', args: ['rabatt'] },
  { shop: 'a French one', given: { domain: 'soldes-mode.example' }, is: 'bargain', args: ['soldes'] },
  { shop: 'a Dutch one', given: { domain: 'fietsenkorting.example' }, is: 'bargain', args: ['korting'] },
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
