import { describe, expect, it } from 'vitest';
import type { ExtensionPage, Glimpse } from '../../../tools/harness/extension';
import { settle } from '../../../tools/harness/settle';

const gate = { url: 'https://a.example/', looks: 1, ended: true, passed: true, checkout: false, ms: 1 };
const state = (name: 'scanning' | 'assessed' | 'not-shop' | 'browser-page', cached = false) => ({ state: name, trusted: false, cached });

/** An extension page that answers with one glimpse after the other, the last for ever. */
function scripted(glimpses: readonly Glimpse[]): ExtensionPage & { asked: number } {
  return {
    asked: 0,
    evaluate<Arg, Result>() {
      const next = glimpses[Math.min(this.asked, glimpses.length - 1)];
      this.asked += 1;
      return Promise.resolve(next as Result & Arg);
    },
  };
}

describe('settle', () => {
  it.each<[string, Glimpse, boolean]>([
    ['a page that the gate passed by', { gate: { ...gate, passed: false }, state: state('not-shop') }, true],
    ['a shop that was read', { gate, state: state('assessed') }, true],
    ['a shop known from earlier whose page was not read yet', { gate, state: state('assessed', true) }, false],
    ['a gate that still looks', { gate: { ...gate, ended: false }, state: null }, false],
    ['a scan under way', { gate, state: state('scanning') }, false],
    ['the warning page, where no gate runs', { gate: null, state: state('assessed') }, true],
    ['a page of the browser', { gate: null, state: state('browser-page') }, true],
    ['a worker that does not answer', { gate, state: null }, false],
  ])('%s', async (_name, last, settled) => {
    expect((await settle(scripted([last]), 1, { timeout: 500, quiet: 100 })).settled).toBe(settled);
  });

  it('waits until nothing changes any more', async () => {
    const mouth = scripted([
      { gate, state: state('not-shop') },
      { gate, state: state('scanning') },
      { gate, state: state('assessed') },
    ]);
    const { state: last, settled } = await settle(mouth, 1, { timeout: 3000, quiet: 200 });
    expect([last?.state, settled]).toEqual(['assessed', true]);
  });
});
