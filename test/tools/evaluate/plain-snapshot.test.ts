import { describe, expect, it } from 'vitest';
import { snapshotSchema } from '../../../src/model/snapshot';
import { SNAPSHOT_LIMITS } from '../../../src/model/snapshot-limits';
import { notedSnapshot } from '../../../tools/evaluate/plain-snapshot';

const price = (amount: number, discount: number, hasLineThrough: boolean) => ({ price: amount, code: 'EUR', discount, hasLineThrough });

describe('a snapshot from a crawler’s notes', () => {
  it('sorts addresses by what they are', () => {
    const { url, links, images, scripts } = notedSnapshot('http://a.example/', {
      links: ['https://a.example/terms', 'https://a.example/p.jpg?v=2', 'https://a.example/s.css', 'https://b.example/t.js'],
      scripts: ['https://b.example/t.js'],
      prices: [],
    });
    expect(url).toBe('https://a.example/');
    expect(links.map(({ href }) => href)).toEqual(['https://a.example/terms']);
    expect(images.map(({ src }) => src)).toEqual(['https://a.example/p.jpg?v=2']);
    expect(scripts.map(({ src }) => src)).toEqual(['https://b.example/t.js']);
  });

  it('works the struck price out of the discount', () => {
    const { prices } = notedSnapshot('https://a.example/', {
      links: [],
      scripts: [],
      prices: [price(10, 0.5, true), price(10, 0.5, false), price(10, 0, true)],
    });
    expect(prices.map(({ text, struck }) => [text, struck])).toEqual([
      ['10.00 EUR', '20.00 EUR'],
      ['10.00 EUR', undefined],
      ['10.00 EUR', undefined],
    ]);
  });

  it('keeps the limits of a snapshot and says what fell off', () => {
    const links = Array.from({ length: SNAPSHOT_LIMITS.links + 1 }, (_item, at) => `https://a.example/${at}`);
    const snapshot = notedSnapshot('https://a.example/', { links, scripts: [], prices: [] });
    expect(snapshot.coverage.capped).toEqual(['links']);
    expect(snapshotSchema.safeParse(snapshot).success).toBe(true);
  });
});
