// @vitest-environment jsdom
import { missing, sent, worker } from './browser';
import { act, fireEvent, screen, waitFor } from '@testing-library/preact';
import { render } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import { LEVELS, type Assessment } from '../../src/model/assessment';
import { mount } from '../../src/ui/parts/mount';
import { readHash, reportAddress } from '../../src/ui/parts/tab';
import { Report } from '../../src/ui/report/report';
import { reportModel } from '../../src/ui/report/state';
import { violations } from './axe';
import { exportSchema } from '../../src/model/export';
import { shopWith } from '../signals/cases';
import { assessment } from './fixtures';

async function open(known: Assessment | null, shopTab: number | null = 7) {
  let trusted = false;
  worker({
    report: () => ({ assessment: known, trusted }),
    trust: (request) => {
      trusted = request.trusted;
      return { state: 'assessed', trusted, cached: false };
    },
    'show-evidence': () => ({ found: true }),
    export: () => ({ judged: known === null ? null : { assessment: known, facts: shopWith() } }),
  });
  const model = reportModel('bright-barrel.example', shopTab, 3);
  mount('ui_report_title', <Report model={model} />);
  await act(() => model.load());
}

afterEach(() => {
  render(null, document.body);
});

it.each(LEVELS)('%s: every finding once, no missing text, no axe violation', async (level) => {
  const known = assessment(level);
  await open(known);
  expect(document.querySelectorAll('.finding')).toHaveLength(known.findings.length);
  expect([...missing]).toEqual([]);
  expect(await violations()).toEqual([]);
});

it('shows all evidence, the pages read, what could not be read, and which version judged', async () => {
  await open(assessment('danger'));
  const text = document.body.textContent;
  for (const part of ['Bank transfer (–10 %)', 'Bitcoin', 'https://bright-barrel.example/checkout', '503', '0.1.0'])
    expect(text).toContain(part);
});

it('trusts and takes back, also when the shop’s tab is not known', async () => {
  await open(assessment('caution'), null);
  fireEvent.click(screen.getByText('I trust this shop'));
  expect(await screen.findByText('Stop trusting')).toBeTruthy();
  expect(sent.find(({ name }) => name === 'trust')?.request).toEqual({ tabId: 3, domain: 'bright-barrel.example', trusted: true });
});

it('shows evidence only where the shop’s tab is known', async () => {
  await open(assessment('danger'), null);
  expect(screen.queryByText('Show on the page')).toBeNull();
  render(null, document.body);
  await open(assessment('danger'));
  fireEvent.click(screen.getAllByText('Show on the page')[0] as HTMLElement);
  await waitFor(() => { expect(screen.getByText('Marked on the page.')).toBeTruthy(); }); // prettier-ignore
});

it('says of each finding what it means, how common it is where that was counted, and what would change it', async () => {
  await open(assessment('danger'));
  const item = document.querySelector('[data-signal=test-half-off]');
  expect(item?.querySelector('.means')?.textContent).toBe('Hardly anybody sells most goods at half price for long.');
  expect(item?.textContent).toContain('Counted at 2,224 labelled shops in 2025: seen at 0.5 of 100 honest shops and at 16 of 100 scams.');
  expect(item?.querySelector('.change')?.textContent).toBe('What would change it: Fewer goods at half price.');
  expect(document.querySelector('[data-signal=test-register] .change')?.textContent).toMatch(/^What would speak for the shop: The number/);
  expect(document.querySelector('[data-signal=test-brand] .change'), 'nothing changes what does not apply').toBeNull();
  render(null, document.body);
  await open(assessment('reassuring'));
  expect(document.querySelector('[data-signal=test-email] .change'), 'it is good already').toBeNull();
  expect(screen.getByText(/A good sign goes when/)).toBeTruthy();
});

it('tells the shop’s owner what speaks against it, heaviest first, with evidence and remedy, and what was not seen', async () => {
  const known = assessment('danger');
  await open(known);
  const owner = document.querySelector<HTMLDetailsElement>('details.owner');
  expect(owner?.open).toBe(false);
  fireEvent.click(screen.getByRole('button', { name: 'Is this your shop?' }));
  expect(owner?.open).toBe(true);
  expect(document.activeElement).toBe(owner?.querySelector('summary'));
  const weights = [...(owner?.querySelectorAll('.points > li') ?? [])].map((item) => item.querySelector('.weight')?.textContent);
  expect(weights).toEqual(['Strong warning', 'Strong warning', 'Warning', 'Warning']);
  const last = owner?.querySelector('.points > li:last-child');
  expect(last?.textContent).toContain('41 of 44 prices');
  expect(last?.textContent).toContain('How to put it right: Fewer goods at half price.');
  expect(owner?.querySelector('.open')?.textContent).toBe(
    'The company number could not be checked.: The number written as it stands in the register.',
  );
  expect(owner?.textContent).toContain('The shipping policy could not be loaded');
  expect(await violations()).toEqual([]);
});

it('has nothing to put right for an owner where nothing speaks against the shop, and no owner’s part where there is no shop', async () => {
  await open(assessment('reassuring'));
  expect(document.querySelector('.owner')?.textContent).toContain('Nothing that was read speaks against your shop.');
  expect(document.querySelector('.points')).toBeNull();
  render(null, document.body);
  await open(assessment(null));
  expect(document.querySelector('.owner')).toBeNull();
});

it('says so when there is nothing to export any more', async () => {
  await open(assessment('caution'));
  worker({ export: () => ({ judged: null }) });
  fireEvent.click(screen.getByText('Export as JSON'));
  expect(await screen.findByText(/could not be exported/)).toBeTruthy();
});

it('exports the assessment as it is with the facts that it was made from, and says what the file holds', async () => {
  const known = assessment('danger');
  const files: Blob[] = [];
  vi.stubGlobal(
    'URL',
    Object.assign(URL, { createObjectURL: (file: Blob) => `blob:${files.push(file)}`, revokeObjectURL: () => undefined }),
  );
  const names: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download);
  });
  await open(known);
  fireEvent.click(screen.getByText('Export as JSON'));
  const told = await screen.findByText(/your own name or address/);
  expect(names).toEqual(['caveat-bright-barrel.example-2026-05-12.json']);
  const report = exportSchema.parse(JSON.parse((await files[0]?.text()) ?? ''));
  expect(report).toMatchObject({ caveat: 'shop-report', schema: 1, contains: told.textContent });
  expect(report.assessment).toEqual(known);
  expect(report.facts).toEqual(shopWith());
  vi.restoreAllMocks();
});

it('says that nothing is known of a shop, and when the worker does not answer', async () => {
  await open(null);
  expect(screen.getByRole('heading').textContent).toBe('Nothing is known about this shop');
  expect(await violations()).toEqual([]);
  worker({});
  const model = reportModel('bright-barrel.example', null, 3);
  await model.load();
  expect(model.state.value.kind).toBe('failed');
});

it('reads what it writes into its address', () => {
  const hash = new URL(reportAddress('fern-and-kettle.example', 12), 'https://x.example').hash;
  expect(readHash(hash)).toEqual({ domain: 'fern-and-kettle.example', tab: 12 });
  expect(readHash('#domain=a.example')).toEqual({ domain: 'a.example', tab: null });
  expect(readHash('')).toEqual({ domain: null, tab: null });
});
