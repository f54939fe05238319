/** Goods, payment, security and the site itself. */
import { describe, expect, it } from 'vitest';
import { validIban } from '../../src/facts/iban';
import { isGtin } from '../../src/facts/product';
import { facts } from './page';

const offer = (price: string): string => `{"@type":"Product","name":"Mug","sku":"M1","gtin13":"4006381333931","brand":{"@type":"Brand","name":"Linden"},"offers":{"@type":"Offer","price":"${price}","priceCurrency":"EUR"}}`; // prettier-ignore

describe('product', () => {
  it('is read from JSON-LD, even where it is broken', () => {
    const expected = [
      { name: 'Mug', price: 12.5, currency: 'EUR', brand: 'Linden', sku: 'M1', gtin: '4006381333931', gtinValid: true, structured: true },
    ];
    expect(facts({ jsonLd: [offer('12.50')] }).product.products).toEqual(expected);
    expect(facts({ jsonLd: [`<!-- ${offer('12.50').replace('"}}', '",}},')} -->`.replace(/,+ -->$/, ' -->')] }).product.products).toEqual(
      expected,
    );
    expect(facts({ jsonLd: ['{"@type":', 'null', '[[[', '"x"'] }).product.products).toEqual([]);
  });

  it('is read from microdata with the offer beside it', () => {
    const items = [
      { n: 1, format: 'microdata' as const, type: 'Product', props: [['name', 'Mug']] as [string, string][] },
      { n: 2, format: 'microdata' as const, type: 'Offer', props: [['price', '1.299,00'], ['priceCurrency', 'EUR']] as [string, string][] }, // prettier-ignore
    ];
    expect(facts({ items }).product.products).toMatchObject([{ name: 'Mug', price: 1299, currency: 'EUR' }]);
  });

  it.each([
    ['12.50', '12,50 €', 0],
    ['12.50', '10,50 €', 0],
    ['1250', '12,50 €', 0],
    ['12.50', '89,00 €', 2],
  ])('declared at %s and written as %s', (declared, written, pieces) => {
    expect(facts({ jsonLd: [offer(declared)], prices: [{ n: 1, text: written }] }).product.mismatch).toHaveLength(pieces);
  });

  it.each([['4006381333931', true], ['4006381333932', false], ['96385074', true], ['12', false]] as const)('GTIN %s: %s', (gtin, valid) => {
    expect(isGtin(gtin)).toBe(valid);
  }); // prettier-ignore
});

describe('payment', () => {
  it('is promised by logos, words and scripts', () => {
    const { promised } = facts({
      images: [{ n: 1, src: 'https://www.lindenhof-keramik.example/i/visa.svg', alt: '' }],
      footer: ['Kauf auf Rechnung', 'Vorkasse'],
      scripts: [{ src: 'https://www.paypal.com/sdk/js' }],
      language: 'de',
    }).payment;
    expect(promised.map(({ method, protection }) => [method, protection])).toEqual([
      ['card', 'protected'],
      ['invoice', 'after-delivery'],
      ['bank-transfer', 'irreversible'],
      ['paypal', 'protected'],
    ]);
  });

  it.each([['DE89 3704 0044 0532 0130 00', 'DE89370400440532013000'], ['DE88 3704 0044 0532 0130 00', null], ['XX00 1234', null]] as const)('IBAN %s', (text, iban) => {
    expect(validIban(text)).toBe(iban);
    expect(facts({ texts: [`IBAN: ${text}`] }).payment.ibans.map((each) => each.iban)).toEqual(iban === null ? [] : [iban]);
  }); // prettier-ignore
});

describe('security', () => {
  it('notes passwords that travel in the clear', () => {
    const inputs = [{ type: 'password', label: 'Password', form: 9 }];
    const at = (action: string): number => facts({ forms: [{ n: 9, action, method: 'post' }], inputs }).security.insecureForms.length;
    expect([at('http://www.lindenhof-keramik.example/in'), at('https://www.lindenhof-keramik.example/in')]).toEqual([1, 0]);
    expect(facts({ url: 'http://www.lindenhof-keramik.example/' }).security.https).toBe(false);
  });
});

describe('site', () => {
  it.each([
    ['Shopify', { scripts: [{ src: 'https://cdn.shopify.com/s/a.js' }] }],
    ['WooCommerce', { scripts: [{ src: 'https://www.lindenhof-keramik.example/wp-content/plugins/woocommerce/a.js' }] }],
    ['Magento', { meta: [{ name: 'generator', content: 'Magento 2' }] }],
    [null, { anchors: [['Shopify', 'https://www.shopify.com/']] as const }],
  ])('is made with %s', (name, given) => {
    expect(facts(given).site.platform).toBe(name);
  });

  it('reads year, measurement, leftovers and errors', () => {
    const { site } = facts({
      footer: ['© 2014-2019 Lindenhof', '© 2090'],
      scripts: [{ src: 'https://www.googletagmanager.com/gtag/js' }],
      texts: ['Hello world!', 'Our mugs went round the world', 'Warning: mysqli_connect(): in /var/www/db.php on line 3'],
    });
    expect([site.copyrightYear, site.analytics.length]).toEqual([2019, 1]);
    expect(site.leftovers.map(({ quote }) => quote)).toEqual(['Hello world!']);
    expect(site.serverErrors).toHaveLength(1);
  });
});
