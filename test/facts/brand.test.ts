import { describe, expect, it } from 'vitest';
import { imitationOf } from '../../src/facts/imitation';
import { unicodeHost } from '../../src/facts/punycode';
import { facts } from './page';

describe('imitation', () => {
  it.each([
    ['adidas-outlet-sale.example', 'Adidas', 'bait'],
    ['newbalanceshoessale.example', 'New Balance', 'bait'],
    ['birkenstock-schuhe.example', 'Birkenstock', 'bait'],
    ['official-nike-store.example', 'Nike', 'bait'],
    ['xn--didas-3ve.example', 'Adidas', 'punycode'],
    ['rnoncler.example', 'Moncler', 'homoglyph'],
    ['l0ngchamp.example', 'Longchamp', 'homoglyph'],
    ['longchamp-moments.example', 'Longchamp', 'contains'],
  ])('%s imitates %s by %s', (host, brand, how) => {
    expect(imitationOf(host, host)).toEqual({ brand, how, own: false });
  });

  it.each(['adidas.de', 'www.thenorthface.co.uk'])('%s is the brand itself', (host) => {
    expect(imitationOf(host, host.replace('www.', ''))?.own).toBe(true);
  });

  it.each([
    'lindenhof-keramik.example', 'nike.example', 'mangosaft-laden.example', 'applecrumble-sale.example', 'vanshop.example',
    'pineapple-store.example', 'coaching-online.example', 'ottosburger.example', 'fjällräven.example',
    'lagerverkauf.example', '10.0.0.1',
  ])('%s imitates nobody', (host) => {
    expect(imitationOf(host, host)).toBeNull();
  }); // prettier-ignore

  it('decodes punycode, and leaves alone what is none', () => {
    expect(unicodeHost('xn--mnchen-3ya.example')).toBe('münchen.example');
    expect(unicodeHost('xn--!!.example')).toBe('xn--!!.example');
    expect(unicodeHost('plain.example')).toBe('plain.example');
  });
});

describe('brand', () => {
  it.each([
    ['Lindenhof Keramik', true],
    ['LK', true],
    ['Glanzmode Outlet', false],
  ])('named %s goes with lindenhof-keramik.example: %s', (name, matches) => {
    expect(facts({ meta: [{ name: 'og:site_name', content: name }] }).brand.matchesDomain).toBe(matches);
  });

  it('says nothing where only the title has a name, or its letters are others', () => {
    expect(facts({ title: 'Handmade mugs' }).brand.matchesDomain).toBeNull();
    expect(facts({ meta: [{ name: 'og:site_name', content: 'Гончарня' }] }).brand.matchesDomain).toBeNull();
  });

  it('reads names where shops write them', () => {
    const { names } = facts({ title: 'Mugs – Lindenhof Keramik', footer: ['© 2019–2026 Lindenhof Keramik. All rights reserved'] }).brand;
    expect(names.map(({ name, from }) => [name, from])).toEqual([
      ['Lindenhof Keramik', 'copyright'],
      ['Lindenhof Keramik', 'title'],
      ['Mugs', 'title'],
    ]);
  });

  it('counts known brands among the goods', () => {
    expect(facts({ texts: ['Adidas shoes', 'adidas socks', 'Birkenstock'] }).brand.goods).toEqual(['Adidas', 'Birkenstock']);
  });
});
