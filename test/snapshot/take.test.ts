import { describe, expect, it } from 'vitest';
import { snapshotSchema } from '../../src/model/snapshot';
import { snap } from './render';

describe('takeSnapshot', () => {
  it('fits the schema', async () => {
    const snapshot = await snap(`<!doctype html><html lang="de"><head><title>Lampe  </title><meta name="description" content="Eine Lampe">
      <link rel="canonical" href="/p/1"><script src="/a.js?v=1"></script></head><body><header><a href="/">Lampenladen</a></header>
      <main><h1>Lampe <b>Ida</b></h1><p>Aus <i>Messing</i>.</p><p><del>60,00 €</del> <b>45,50 €</b></p>
      <form action="/cart" method="post"><label>Menge <input name="qty" required></label><button>In den Warenkorb</button></form></main>
      <footer><nav><a href="/impressum">Impressum</a></nav></footer></body></html>`);
    expect(() => snapshotSchema.parse(snapshot)).not.toThrow();
  });
});
