import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { takeSnapshot } from '../../src/snapshot/take';
import { snap } from './render';

/** A live page whose text changes between the two looks. */
async function running(html: string, later: (document: Document) => void) {
  const { window } = new JSDOM(html);
  const reading = takeSnapshot(window.document, { origin: 'live' });
  setTimeout(() => {
    later(window.document);
  }, 400);
  return (await reading).timers;
}
const set = (id: string, text: string) => (document: Document) => {
  const element = document.getElementById(id);
  if (element) element.textContent = text;
};

describe('timers', () => {
  it('tells how fast a countdown runs', async () => {
    const timers = await running('<p>Sale ends in</p><b id="t">02:14:09</b>', set('t', '02:14:08'));
    expect(timers).toMatchObject([{ text: '02:14:09', context: 'Sale ends in 02:14:09' }]);
    expect(timers[0]?.rate).toBeGreaterThan(0.5);
  });

  it('sees boxes and units that lose seconds, and no clock that gains them', async () => {
    const boxes = '<div><i>00</i> h <i>09</i> m <i id="s">58</i> s</div>';
    expect(await running(boxes, set('s', '57'))).toHaveLength(1);
    expect(await running('<p id="t">9 min 58 sec</p>', set('t', '9 min 57 sec'))).toHaveLength(1);
    expect(await running('<p id="t">12:00:01</p>', set('t', '12:00:02'))).toEqual([]);
  });

  it('takes opening hours, page numbers and sizes for no countdown', async () => {
    const html = '<p>09:30</p><p><span>1</span> <span>2</span> <span>3</span></p><p>5 kg 10 cm 20 mm</p>';
    expect(await running(html, () => undefined)).toEqual([]);
  });

  it('reports in an inert document only what can be nothing else', async () => {
    const { timers } = await snap('<p>02:14:09</p><p>09:30</p>');
    expect(timers.map(({ text, rate }) => [text, rate])).toEqual([['02:14:09', undefined]]);
  });
});
