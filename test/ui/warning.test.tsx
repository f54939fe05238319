// @vitest-environment jsdom
import { fake, missing, sent, worker } from './browser';
import { act, fireEvent, screen } from '@testing-library/preact';
import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Warning } from '../../src/model/assessment';
import { mount } from '../../src/ui/parts/mount';
import { ARM_MS, warningModel } from '../../src/ui/warning/state';
import { WarningPage } from '../../src/ui/warning/warning';
import { violations } from './axe';
import { warning } from './fixtures';

async function open(shown: Warning | null) {
  worker({ warning: () => ({ warning: shown }), 'warning-pressed': () => ({}) });
  const model = warningModel(3);
  mount('ui_stop_title', <WarningPage model={model} />);
  await act(() => model.load());
}
const pass = (ms: number) =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(ms);
  });
const pressed = () => sent.filter(({ name }) => name === 'warning-pressed').map(({ request }) => (request as { press: string }).press);
const press = (name: string) => act(() => { fireEvent.click(screen.getByText(name)); }); // prettier-ignore

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  render(null, document.body);
  vi.useRealTimers();
});

it('names the shop, its domain, the reasons with evidence, and how to pay; nothing is missing', async () => {
  await open(warning());
  const text = document.body.textContent;
  for (const part of ['Bright Barrel Outlet', 'bright-barrel.example', 'Bank transfer (–10 %)', 'Velvet Harbour Ltd', 'Card, PayPal'])
    expect(text).toContain(part);
  expect(document.querySelectorAll('.finding')).toHaveLength(3);
  expect([...missing]).toEqual([]);
  vi.useRealTimers();
  expect(await violations()).toEqual([]);
});

it('has the focus on leaving, offers no trust and no link into the shop', async () => {
  await open(warning());
  expect(document.activeElement?.textContent).toBe('Leave this shop');
  expect(document.body.textContent).not.toContain('trust');
  expect(document.querySelectorAll('a')).toHaveLength(0);
  expect(screen.getByRole('alertdialog').getAttribute('aria-labelledby')).toBe('what');
});

it('leaves, and shows details', async () => {
  await open(warning());
  await press('Leave this shop');
  await press('Details');
  expect(pressed()).toEqual(['leave', 'details']);
});

it('goes on only after a moment, so that a click meant for the page before does not count', async () => {
  await open(warning());
  await press('Continue anyway');
  expect(pressed()).toEqual([]);
  await pass(ARM_MS);
  await press('Continue anyway');
  expect(pressed()).toEqual(['continue']);
});

it('does nothing on Escape', async () => {
  await open(warning());
  await pass(ARM_MS);
  fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape' });
  expect(pressed()).toEqual([]);
});

it('says that there is no warning, and closes', async () => {
  await open(null);
  expect(screen.getByRole('heading').textContent).toBe('There is no warning here');
  await press('Close this tab');
  expect(fake.tabs.remove).toHaveBeenCalledWith(3);
  vi.useRealTimers();
  expect(await violations()).toEqual([]);
});

it('tells when going on did not work', async () => {
  await open(warning());
  await pass(ARM_MS);
  worker({});
  await press('Continue anyway');
  await pass(0);
  expect(screen.getByRole('alert').textContent).not.toBe('');
});
