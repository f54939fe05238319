import { describe, expect, it } from 'vitest';
import { hostOf, ownLabel, registrableDomain } from '../../src/facts/domain';

describe('registrableDomain', () => {
  it.each([
    ['https://www.a-shop.co.uk/x?y', 'a-shop.co.uk'],
    ['http://Shop.Example.com:8080/', 'example.com'],
    ['https://one.myshopify.com/products/a', 'one.myshopify.com'],
    ['www.beispiel.de', 'beispiel.de'],
    ['https://192.168.0.7/cart', '192.168.0.7'],
    ['http://localhost:3000/', 'localhost'],
    ['https://xn--mhlenholz-r9a.example/', 'xn--mhlenholz-r9a.example'],
    ['file:///tmp/page.html', null],
    ['data:text/html,hello', null],
    ['about:blank', null],
    ['mailto:a@b.example', null],
    ['tel:0301234567', null],
    ['', null],
  ])('of %s is %s', (url, domain) => {
    expect(registrableDomain(url)).toBe(domain);
  });

  it('tells the host and the part that the owner chose', () => {
    expect(hostOf('https://Www.Blue-Shoes.co.uk/a?b#c')).toBe('www.blue-shoes.co.uk');
    expect(ownLabel('www.blue-shoes.co.uk')).toBe('blue-shoes');
    expect(ownLabel('10.0.0.1')).toBe('');
  });
});
