// @vitest-environment jsdom
import { missing, sent, worker } from './browser';
import { act, cleanup, screen } from '@testing-library/preact';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LEVELS } from '../../src/model/assessment';
import type { TabState } from '../../src/model/messages';
import { mount } from '../../src/ui/parts/mount';
import { Popup } from '../../src/ui/popup/popup';
import { POLL, popupModel } from '../../src/ui/popup/state';
import { violations } from './axe';
import { openPopup, plain } from './open-popup';
import { assessed, assessment } from './fixtures';

const pass = (ms: number) =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(ms);
  });
const text = () => document.body.textContent;

beforeEach(() => vi.useRealTimers());
afterEach(() => {
  cleanup();
  render(null, document.body);
});

describe('levels', () => {
  it.each(LEVELS)('%s: words, icon, no missing text, no axe violation', async (level) => {
    await openPopup(assessed(level));
    expect(document.querySelector('.verdict')?.getAttribute('data-level')).toBe(level);
    expect(document.querySelector('.verdict img')?.getAttribute('src')).toBe(`icons/${level}.svg`);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBeTruthy();
    expect([...missing]).toEqual([]);
    expect(await violations()).toEqual([]);
  });

  it('warns first, the heaviest warning before the others, each with its evidence and weight in words', async () => {
    await openPopup(assessed('danger'));
    const signals = [...document.querySelectorAll('.finding')].map((item) => item.getAttribute('data-signal'));
    expect(signals.slice(0, 4)).toEqual(['test-irreversible', 'test-foreign', 'test-seal', 'test-half-off']);
    const first = document.querySelector('.finding');
    expect(first?.querySelector('q')?.textContent).toBe('Bank transfer (–10 %)');
    expect(first?.querySelector('.weight')?.textContent).not.toBe('');
    expect(text()).not.toMatch(/\b14\b|decib/);
  });

  it('shows the domain beside the name that the shop gives itself', async () => {
    await openPopup(assessed('caution'));
    expect(document.querySelector('.verdict')?.textContent).toContain('Bright Barrel Outlet');
    expect(document.querySelector('.verdict')?.textContent).toContain('bright-barrel.example');
  });
});

describe('other states', () => {
  const cases: [string, TabState, string][] = [
    ['not a shop', plain('not-shop', { domain: 'library.example' }), 'Check anyway'],
    ['no shop, judged anyway', plain('assessed', { assessment: assessment(null) }), 'Check anyway'],
    ['error', plain('error', { error: 'ui_error_slow' }), 'Try again'],
    ['browser page', plain('browser-page'), 'a page of the browser'],
    ['no access', plain('no-access', { url: 'https://fern-and-kettle.example/' }), 'Allow on this site'],
    ['no access, address unknown', plain('no-access'), 'Allow on all sites'],
  ];
  it.each(cases)('%s', async (_, state, expected) => {
    await openPopup(state);
    expect(text()).toContain(expected);
    expect([...missing]).toEqual([]);
    expect(await violations()).toEqual([]);
  });

  it('shows that it reads, then the result', async () => {
    vi.useFakeTimers();
    worker({ 'tab-state': () => (sent.length < 3 ? plain('scanning', { domain: 'fern-and-kettle.example' }) : assessed('unproven')) });
    const model = popupModel(7);
    mount('extension_name', <Popup model={model} />);
    const done = model.follow();
    await pass(0);
    expect(screen.getByRole('main').getAttribute('aria-busy')).toBe('true');
    await pass(2 * POLL.everyMs);
    await done;
    expect(document.querySelector('.verdict')?.getAttribute('data-level')).toBe('unproven');
    expect(sent).toHaveLength(3);
  });

  it('stops asking after a while, and offers a way out', async () => {
    vi.useFakeTimers();
    worker({ 'tab-state': () => plain('scanning') });
    const model = popupModel(7);
    const done = model.follow();
    await vi.advanceTimersByTimeAsync(POLL.untilMs + 2 * POLL.everyMs);
    await done;
    expect(model.state.value).toMatchObject({ state: 'error', error: 'ui_error_slow' });
    expect(sent.length).toBeLessThan(POLL.untilMs / POLL.everyMs + 3);
  });

  it('shows what an earlier visit told while the page is read, and keeps it when that takes too long', async () => {
    vi.useFakeTimers();
    worker({ 'tab-state': () => assessed('caution', { state: 'scanning', cached: true }) });
    const model = popupModel(7);
    mount('extension_name', <Popup model={model} />);
    const done = model.follow();
    await pass(0);
    expect(text()).toContain('The page is read again now.');
    await pass(POLL.untilMs + 2 * POLL.everyMs);
    await done;
    expect(text()).toContain('This page itself was not read.');
    expect(document.querySelector('.verdict')?.getAttribute('data-level')).toBe('caution');
  });

  it('says so when the worker does not answer', async () => {
    worker({});
    const model = popupModel(7);
    await model.follow();
    expect(model.state.value).toMatchObject({ state: 'error', error: 'ui_error_worker' });
  });

  it('has nothing to check without a tab', async () => {
    const model = popupModel(null);
    await model.follow();
    expect(model.state.value?.state).toBe('browser-page');
  });
});

it('shows beside the links what the policies say', async () => {
  await openPopup(assessed('unproven'));
  expect(text()).toContain('30 days from receipt · returns are free');
  expect(text()).toContain('free from €45.50');
  expect(text()).toContain('countries mentioned: Austria, Switzerland');
  expect(text()).toContain('law of: Ireland');
  expect([...missing]).toEqual([]);
});

it('shows everything that a shop says as text', async () => {
  const hostile = '<img src=x onerror=alert(1)>"\u202Egnp';
  const made = assessment('danger');
  const shop = {
    ...made.shop,
    name: hostile,
    operator: hostile,
    country: hostile,
    emails: [hostile],
    phones: [hostile],
    policies: [{ topic: hostile, href: 'javascript:alert(1)', text: hostile, says: { saleTerms: { law: hostile } } }],
    profiles: [{ network: hostile, href: 'data:text/html,x' }],
    payment: [{ method: hostile, protection: 'protected' as const, offered: true }],
  };
  const findings = made.findings.map((finding) => ({
    ...finding,
    because: { ...finding.because, args: [hostile] },
    evidence: [{ kind: 'text' as const, quote: hostile, page: hostile, n: 1 }],
  }));
  await openPopup(assessed('danger', { assessment: { ...made, shop, findings } }));
  expect(document.querySelectorAll('img[src="x"], script, [onerror]')).toHaveLength(0);
  const links = [...document.querySelectorAll('a')].map((link) => link.protocol);
  expect(links.filter((protocol) => !['http:', 'https:', 'mailto:', 'tel:'].includes(protocol))).toEqual([]);
});
