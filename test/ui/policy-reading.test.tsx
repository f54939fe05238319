// @vitest-environment jsdom
import { missing, sent, worker } from './browser';
import { act, cleanup, screen } from '@testing-library/preact';
import { render } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import { assess } from '../../src/assess/assess';
import { mergePages } from '../../src/facts/merge';
import { TOPICS, UNREAD_REASONS } from '../../src/model/facts';
import { mount } from '../../src/ui/parts/mount';
import { Popup } from '../../src/ui/popup/popup';
import { POLL, popupModel } from '../../src/ui/popup/state';
import { Report } from '../../src/ui/report/report';
import { reportModel } from '../../src/ui/report/state';
import { violations } from './axe';
import { assessed, assessment } from './fixtures';
import { openPopup } from './open-popup';

const READING = 'The shop’s own policy pages are being read …';
/** One policy for each reason, in the shape that the worker makes. */
const unread = assess(
  mergePages('lamps.example', [], {
    restarts: [],
    lookup: { registeredAt: null },
    unread: UNREAD_REASONS.map((reason, at) => ({
      topic: TOPICS[at % TOPICS.length] ?? 'terms',
      href: `https://lamps.example/${reason}`,
      reason,
      ...(reason === 'http-error' && { status: 503 }),
    })),
  }),
  { now: 0 },
).unread;
const pass = (ms: number) =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(ms);
  });

afterEach(() => {
  vi.useRealTimers();
  cleanup();
  render(null, document.body);
});

it('says in words why each policy could not be read, and where it stands', async () => {
  await openPopup(assessed('unproven', { assessment: { ...assessment('unproven'), unread } }));
  const items = [...document.querySelectorAll('.unread li')];
  expect(items).toHaveLength(UNREAD_REASONS.length);
  expect(new Set(items.map(({ textContent }) => textContent)).size).toBe(UNREAD_REASONS.length);
  expect(items[0]?.textContent).toBe('Returns: not opened yet, so not read.');
  expect(items.find(({ textContent }) => textContent.includes('503'))?.querySelector('a')?.href).toBe('https://lamps.example/http-error');
  expect([...missing]).toEqual([]);
  expect(await violations()).toEqual([]);
});

it('shows the verdict while the policies are read, and what they changed', async () => {
  vi.useFakeTimers();
  worker({ 'tab-state': () => (sent.length < 3 ? assessed('unproven', { reading: true }) : assessed('caution')) });
  const model = popupModel(7);
  mount('extension_name', <Popup model={model} />);
  const done = model.follow();
  await pass(0);
  expect(document.querySelector('.verdict')?.getAttribute('data-level')).toBe('unproven');
  expect(screen.getByText(READING).getAttribute('role')).toBe('status');
  expect(screen.getByRole('main').getAttribute('aria-busy')).toBe('false');
  await pass(2 * POLL.policiesEveryMs);
  await done;
  expect(document.querySelector('.verdict')?.getAttribute('data-level')).toBe('caution');
  expect(screen.queryByText(READING)).toBeNull();
  expect(sent).toHaveLength(3);
});

it('stops asking at last', async () => {
  vi.useFakeTimers();
  worker({ 'tab-state': () => assessed('unproven', { reading: true }) });
  const model = popupModel(7);
  mount('extension_name', <Popup model={model} />);
  const done = model.follow();
  await pass(POLL.policiesUntilMs + 2 * POLL.policiesEveryMs);
  await done;
  expect(screen.queryByText(READING)).toBeNull();
  expect(document.querySelector('.verdict')?.getAttribute('data-level')).toBe('unproven');
});

it('tells in the report which pages Caveat read by itself', async () => {
  const known = assessment('unproven');
  const returns = { url: 'https://fern-and-kettle.example/returns', kind: 'policy', at: known.at, fetched: true as const };
  worker({ report: () => ({ assessment: { ...known, pages: [...known.pages, returns] }, trusted: false }) });
  const model = reportModel('fern-and-kettle.example', null, 3);
  mount('ui_report_title', <Report model={model} />);
  await act(() => model.load());
  const marked = [...document.querySelectorAll('.pages li')].filter(({ textContent }) => textContent.includes('read by Caveat'));
  expect(marked.map((item) => item.querySelector('a')?.href)).toEqual([returns.url]);
  expect([...missing]).toEqual([]);
});
