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
    ['coach-outlet-ginza.example', 'Coach', 'bait'],
    ['pumaoutlet.example', 'Puma', 'bait'],
    ['guess-watches-sale.example', 'Guess', 'bait'],
    ['vans-schuhe-rabatt.example', 'Vans', 'bait'],
    ['target-clearance-store.example', 'Target', 'bait'],
    ['hobbylobby-deals.example', 'Hobby Lobby', 'bait'],
    ['makita-outlet.example', 'Makita', 'bait'],
    ['karcher-liquidacion-oficial.example', 'Kärcher', 'bait'],
    ['аррӏе.example', 'Apple', 'homoglyph'],
    ['pumа.example', 'Puma', 'homoglyph'],
    ['jellycat-osterreich.example', 'Jellycat', 'bait'],
    ['the-north-face-berlin.example', 'The North Face', 'contains'],
    // Dealers, workshops and fans say whose goods they have.
    ['makita-shop.example', 'Makita', 'contains'],
    ['stihl-service-huber.example', 'Stihl', 'contains'],
    ['lego-fanclub.example', 'Lego', 'contains'],
    ['roborock-ersatzteile.example', 'Roborock', 'contains'],
    ['fahrrad-cannondale.example', 'Cannondale', 'contains'],
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
    // Common words, names and places.
    'miele-del-casale.example', 'miele-online.example', 'bosch-service.example', 'puma-tierpark.example', 'nextsale.example', 'gap-year-deals.example',
    'hunter-supplies.example', 'diesel-parts-direct.example', 'target-practice-shop.example', 'shell-jewelry.example', 'fossil-hunters.example',
    'camper-rental-sale.example', 'citizen-science.example', 'hema-shop.example', 'boots-online.example', 'thalia-blumen.example',
    'menswatch.example', 'education-shop.example', 'bulgaria-rose.example', 'offertopshop.example', 'columbia-coffee.example', 'patagonia-tours.example', 'anker-yachten.example', 'weber-weine.example', 'veja-so.example',
    // Words of other languages that look like a name: gaming room, gladly, crow.
    'herna-praha.example', 'herna-shop.example', 'rádo.example', 'gánt-shop.example',
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
