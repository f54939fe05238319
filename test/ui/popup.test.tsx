// @vitest-environment jsdom
import { fake, missing, sent, worker } from './browser';
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LEVELS } from '../../src/model/assessment';
import type { TabState } from '../../src/model/messages';
import { mount } from '../../src/ui/parts/mount';
import { Popup } from '../../src/ui/popup/popup';
import { POLL, popupModel } from '../../src/ui/popup/state';
import { violations } from './axe';
import { assessed, assessment } from './fixtures';

async function open(...states: TabState[]) {
  const last = states.at(-1);
  if (!last) throw new Error('A popup needs a state.');
  worker({
    'tab-state': () => states.shift() ?? last,
    rescan: ({ anyway }) => ({ ...assessed(anyway ? 'unproven' : 'caution') }),
    trust: ({ trusted }) => ({ ...last, trusted }),
    'show-evidence': ({ n }) => ({ found: n === 311 }),
  });
  const model = popupModel(7);
  mount('extension_name', <Popup model={model} />);
  await act(() => model.follow());
  return model;
}
const plain = (state: TabState['state'], rest: Partial<TabState> = {}): TabState => ({ state, trusted: false, cached: false, ...rest });
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
    await open(assessed(level));
    expect(document.querySelector('.verdict')?.getAttribute('data-level')).toBe(level);
    expect(document.querySelector('.verdict img')?.getAttribute('src')).toBe(`icons/${level}.svg`);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBeTruthy();
    expect([...missing]).toEqual([]);
    expect(await violations()).toEqual([]);
  });

  it('warns first, the heaviest warning before the others, each with its evidence and weight in words', async () => {
    await open(assessed('danger'));
    const signals = [...document.querySelectorAll('.finding')].map((item) => item.getAttribute('data-signal'));
    expect(signals.slice(0, 4)).toEqual(['test-irreversible', 'test-foreign', 'test-seal', 'test-half-off']);
    const first = document.querySelector('.finding');
    expect(first?.querySelector('q')?.textContent).toBe('Bank transfer (–10 %)');
    expect(first?.querySelector('.weight')?.textContent).not.toBe('');
    expect(text()).not.toMatch(/\b14\b|decib/);
  });

  it('shows the domain beside the name that the shop gives itself', async () => {
    await open(assessed('caution'));
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
    await open(state);
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

describe('actions', () => {
  it('scans again', async () => {
    await open(assessed('danger'));
    fireEvent.click(screen.getByText('Scan again'));
    await waitFor(() => { expect(document.querySelector('.verdict')?.getAttribute('data-level')).toBe('caution'); }); // prettier-ignore
    expect(sent.at(-1)).toEqual({ name: 'rescan', request: { tabId: 7, anyway: false } });
  });

  it('checks a page anyway that seems to be no shop', async () => {
    await open(plain('not-shop'));
    fireEvent.click(screen.getByText('Check anyway'));
    await waitFor(() => { expect(document.querySelector('.verdict')?.getAttribute('data-level')).toBe('unproven'); }); // prettier-ignore
    expect(sent.at(-1)).toEqual({ name: 'rescan', request: { tabId: 7, anyway: true } });
  });

  it('trusts the shop, and takes it back', async () => {
    await open(assessed('caution'));
    fireEvent.click(screen.getByText('I trust this shop'));
    expect(await screen.findByText(/You trust this shop/)).toBeTruthy();
    fireEvent.click(screen.getByText('Stop trusting'));
    await waitFor(() => { expect(screen.queryByText(/You trust this shop/)).toBeNull(); }); // prettier-ignore
    expect(sent.slice(-2).map(({ request }) => (request as { trusted: boolean }).trusted)).toEqual([true, false]);
  });

  it('offers to show evidence of the open page only, and tells whether it was found', async () => {
    await open(assessed('danger'));
    const buttons = screen.getAllByText('Show on the page');
    expect(buttons).toHaveLength(2);
    fireEvent.click(buttons[0] as HTMLElement);
    expect(await screen.findByText('Marked on the page.')).toBeTruthy();
    fireEvent.click(buttons[1] as HTMLElement);
    expect(await screen.findByText(/Not found/)).toBeTruthy();
  });

  it('asks for the one site, reads it once allowed, and says so when refused', async () => {
    await open(plain('no-access', { url: 'https://fern-and-kettle.example/tea' }));
    fake.permissions.request.mockResolvedValueOnce(false);
    fireEvent.click(screen.getByText('Allow on this site'));
    expect(fake.permissions.request).toHaveBeenCalledWith({ origins: ['https://fern-and-kettle.example/*'] });
    expect(await screen.findByText(/Still not allowed/)).toBeTruthy();
    fireEvent.click(screen.getByText('Allow on all sites'));
    await waitFor(() => { expect(sent.at(-1)?.name).toBe('rescan'); }); // prettier-ignore
  });

  it('drops an answer that a newer question has overtaken', async () => {
    let late: (state: TabState) => void = () => undefined;
    worker({ 'tab-state': () => new Promise((resolve) => { late = resolve; }), rescan: () => assessed('caution') }); // prettier-ignore
    const model = popupModel(7);
    const first = model.follow();
    await model.rescan(false);
    late(assessed('danger'));
    await first;
    expect(model.state.value?.assessment?.level).toBe('caution');
  });
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
    policies: [{ topic: hostile, href: 'javascript:alert(1)', text: hostile }],
    profiles: [{ network: hostile, href: 'data:text/html,x' }],
    payment: [{ method: hostile, protection: 'protected' as const, offered: true }],
  };
  const findings = made.findings.map((finding) => ({
    ...finding,
    because: { ...finding.because, args: [hostile] },
    evidence: [{ kind: 'text' as const, quote: hostile, page: hostile, n: 1 }],
  }));
  await open(assessed('danger', { assessment: { ...made, shop, findings } }));
  expect(document.querySelectorAll('img[src="x"], script, [onerror]')).toHaveLength(0);
  const links = [...document.querySelectorAll('a')].map((link) => link.protocol);
  expect(links.filter((protocol) => !['http:', 'https:', 'mailto:', 'tel:'].includes(protocol))).toEqual([]);
});
