// @vitest-environment jsdom
import { fake, missing, sent, stored, worker } from './browser';
import 'fake-indexeddb/auto';
import { act, fireEvent, screen, waitFor } from '@testing-library/preact';
import { openDB } from 'idb';
import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import { mount } from '../../src/ui/parts/mount';
import { Options } from '../../src/ui/options/options';
import { optionsModel } from '../../src/ui/options/state';
import { Welcome } from '../../src/ui/welcome/welcome';
import { violations } from './axe';

const settings = { readPolicies: true, quietLine: true };

async function open(trusted: Record<string, unknown>) {
  stored['trusted'] = { ...trusted };
  worker({
    trust: (request) => {
      const list = stored['trusted'] as Record<string, number>;
      if (request.trusted) list[request.domain] = 5;
      else Reflect.deleteProperty(list, request.domain);
      return { state: 'browser-page', trusted: request.trusted, cached: false };
    },
    settings: ({ change }) => Object.assign(settings, change),
  });
  const model = optionsModel(3);
  mount('ui_options_title', <Options model={model} />);
  await act(() => model.load());
}
const domains = () => [...document.querySelectorAll('.shops bdi')].map((item) => item.textContent);

afterEach(() => {
  render(null, document.body);
});

it('lists the trusted shops, leaving out what is no time, without missing text or axe violation', async () => {
  await open({ 'paper-otter.example': 2, 'fern-and-kettle.example': 1, 'broken.example': 'x', 'taken-back.example': 0 });
  expect(domains()).toEqual(['fern-and-kettle.example', 'paper-otter.example']);
  expect([...missing]).toEqual([]);
  expect(await violations()).toEqual([]);
});

it('removes a shop, and brings it back', async () => {
  await open({ 'fern-and-kettle.example': 1 });
  fireEvent.click(screen.getByText('Remove'));
  expect(await screen.findByText(/was removed/)).toBeTruthy();
  expect(domains()).toEqual([]);
  fireEvent.click(screen.getByText('Undo'));
  await waitFor(() => { expect(domains()).toEqual(['fern-and-kettle.example']); }); // prettier-ignore
  expect(sent.filter(({ name }) => name === 'trust').map(({ request }) => request)).toEqual([
    { tabId: 3, domain: 'fern-and-kettle.example', trusted: false },
    { tabId: 3, domain: 'fern-and-kettle.example', trusted: true },
  ]);
});

it('turns the reading of policies off and on, and shows what holds', async () => {
  await open({});
  const box = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Read the shop’s own policy pages' });
  expect(box.checked).toBe(true);
  expect(document.getElementById(box.getAttribute('aria-describedby') ?? '')?.textContent).toContain('ten a week at most');
  fireEvent.click(box);
  expect(await screen.findByText('Saved.')).toBeTruthy();
  expect(settings).toEqual({ readPolicies: false, quietLine: true });
  fireEvent.click(box);
  await waitFor(() => { expect(settings).toEqual({ readPolicies: true, quietLine: true }); }); // prettier-ignore
  worker({});
  fireEvent.click(box);
  expect(await screen.findByText(/could not be checked/)).toBeTruthy();
  await waitFor(() => { expect(box.checked).toBe(true); }); // prettier-ignore
});

it('says when the worker does not answer, and keeps the shop', async () => {
  await open({ 'fern-and-kettle.example': 1 });
  worker({});
  fireEvent.click(screen.getByText('Remove'));
  expect(await screen.findByText(/could not be checked/)).toBeTruthy();
  expect(domains()).toEqual(['fern-and-kettle.example']);
});

it('clears everything, but only when asked twice', async () => {
  const database = await openDB('caveat', 1, { upgrade: (opened) => void opened.createObjectStore('shops') });
  await database.put('shops', { some: 'record' }, 'fern-and-kettle.example');
  await open({ 'fern-and-kettle.example': 1 });
  fireEvent.click(screen.getByText('Clear everything'));
  expect(await violations()).toEqual([]);
  fireEvent.click(screen.getByText('Keep it'));
  expect(await database.count('shops')).toBe(1);
  fireEvent.click(screen.getByText('Clear everything'));
  fireEvent.click(screen.getByText('Clear everything now'));
  expect(await screen.findByText('Everything was cleared.')).toBeTruthy();
  expect(await database.count('shops')).toBe(0);
  expect(stored).toEqual({});
  expect(fake.storage.session.clear).toHaveBeenCalled();
  expect(domains()).toEqual([]);
});

it('welcomes: each level by its words, nothing missing, no axe violation', async () => {
  worker({});
  mount('ui_welcome_heading', <Welcome />);
  expect([...document.querySelectorAll('.levels img')].map((image) => image.getAttribute('src'))).toEqual(
    ['danger', 'caution', 'unproven', 'reassuring'].map((level) => `icons/${level}.svg`),
  );
  expect([...missing]).toEqual([]);
  expect(await violations()).toEqual([]);
});
