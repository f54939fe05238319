import { describe, expect, it } from 'vitest';
import { facts, type Given } from './page';

const shots = (...names: string[]): NonNullable<Given['images']> =>
  names.map((name, n) => ({ n: 50 + n, src: `https://www.lindenhof-keramik.example/media/${name}`, alt: '' }));
const goods = shots('krug.jpg', 'teller.jpg', 'vase.jpg');
const home = 'https://www.lindenhof-keramik.example/';

describe('logo', () => {
  it.each<[string, Given, boolean | null]>([
    ['a picture called so', { images: [...goods, ...shots('lindenhof_logo_300x.png')] }, true],
    ['one with the word as its text', { images: [...goods, { n: 60, src: '', alt: 'Lindenhof Logo' }] }, true],
    ['a picture that leads home', { images: [...goods, { n: 60, src: `${home}cropped-lh.png`, alt: 'Lindenhof', href: `${home}de/` }] }, true],
    ['a file named in the query of what scales it down', { images: [...goods, { n: 60, src: `${home}_next/image?url=%2Flogo.png&w=640`, alt: '' }] }, true],
    ['a drawing whose name stands far below as well', { images: goods, texts: ['Krüge', 'a', 'b', 'c', 'd', 'e', 'f', 'g'], footer: [], blocks: [{ n: 900, text: '© Lindenhof' }], anchors: [['Lindenhof', '/']] }, true],
    ['nothing that leads home', { images: goods, texts: ['Krüge'] }, null],
    ['a link home that is drawn', { images: goods, texts: ['Krüge'], anchors: [['Lindenhof', '/']] }, true],
    ['structured data', { images: goods, jsonLd: ['{"@type":"Organization","logo":{"@type":"ImageObject","url":"/a.png"}}'] }, true],
    ['plain letters', { images: goods, texts: ['Lindenhof', 'Krüge'], anchors: [['Lindenhof', '/']] }, false],
    ['the logo of a card in the footer', { images: [...goods, { n: 60, src: `${home}visa-logo.svg`, alt: '', region: 'footer' }] }, false],
    ['a picture that leads to another front page', { images: [...goods, { n: 60, src: '/x.png', alt: '', href: 'https://partner.example/' }] }, false],
    ['a logo that nobody sees', { images: [...goods, { n: 60, src: `${home}logo.png`, alt: '', hidden: true }] }, false],
    ['a cart drawn beside plain letters', { images: goods, texts: ['Lindenhof'], anchors: [['Lindenhof', '/'], ['', '/cart']] }, false],
    ['hardly a picture', { images: goods.slice(0, 2) }, null],
    ['a page that was cut off', { images: goods, coverage: { elements: 9, capped: ['images'], frames: 0, shadowRoots: 0 } }, null],
  ])('%s', (_, given, is) => {
    expect(facts(given).brand.logo).toBe(is);
  }); // prettier-ignore
});
