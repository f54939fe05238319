// @vitest-environment jsdom
import './guard-top-layer';
import '../ui/browser';
import { describe, expect, it } from 'vitest';
import { buildBar } from '../../src/content/guard/bar';
import { STYLE } from '../../src/content/guard/style';
import { warning } from '../ui/fixtures';

const bar = (change: Parameters<typeof warning>[0] = {}) => buildBar(warning({ kind: 'bar', level: 'caution', ...change }));

describe('what the bar says', () => {
  it('names level, shop and domain, the reasons, and the safest way to pay', () => {
    const { shadow } = bar();
    expect(shadow.querySelector('h2')?.textContent).toBe('Be careful: Bright Barrel Outlet bright-barrel.example');
    expect([...shadow.querySelectorAll('li')].map((item) => item.textContent)).toEqual([
      'The checkout offers only ways to pay that cannot be taken back.',
      'The terms name another shop: Velvet Harbour Ltd.',
      'The seal “Norton Secured” is a picture that leads nowhere.',
    ]);
    expect(shadow.textContent).toContain('Card, PayPal');
  });

  it('has a name for screen readers, says its text as an alert, and has real buttons', () => {
    const { shadow, buttons } = bar();
    expect(shadow.querySelector('section')?.getAttribute('aria-label')).toContain('Caveat');
    expect(shadow.querySelector('[role=alert] h2')).not.toBeNull();
    expect(buttons.map(([press, button]) => [press, button.localName, button.textContent])).toEqual([
      ['leave', 'button', 'Leave'],
      ['details', 'button', 'Details'],
      ['hide', 'button', 'Hide'],
    ]);
  });

  it('shows what the shop says as text, cut to a length that leaves the page usable', () => {
    const hostile = `<img src=x onerror=alert(1)>${'x'.repeat(500)}`;
    const { shadow } = bar({ name: hostile });
    expect(shadow.querySelectorAll('img, script')).toHaveLength(0);
    expect(shadow.querySelector('h2')?.textContent).toContain('<img src=x');
    expect(shadow.querySelector('h2')?.textContent.length).toBeLessThan(220);
  });

  it('leaves out what it does not know', () => {
    const { shadow } = bar({ payment: [], reasons: [] });
    expect(shadow.textContent).not.toContain('Safest');
    expect(shadow.querySelectorAll('li')).toHaveLength(0);
  });

  it('points to the toolbar when its buttons do not count', () => {
    const { shadow, pointToIcon } = bar();
    pointToIcon();
    expect(shadow.querySelector('.note')?.textContent).toContain('icon');
  });
});

it('stays out of reach: the root is closed, and the host a popover', () => {
  const { host } = bar();
  expect(host.shadowRoot).toBeNull();
  expect(host.getAttribute('popover')).toBe('manual');
});

it('draws nothing green', () => {
  for (const colour of STYLE.match(/#[\da-f]{6}\b/g) ?? []) {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
    expect(green > red + 12 && green > blue + 12, colour).toBe(false);
  }
});
