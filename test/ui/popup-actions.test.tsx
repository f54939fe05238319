// @vitest-environment jsdom
import { fake, sent, worker } from './browser';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { TabState } from '../../src/model/messages';
import { popupModel } from '../../src/ui/popup/state';
import { openPopup, plain } from './open-popup';
import { assessed } from './fixtures';

afterEach(() => {
  cleanup();
  render(null, document.body);
});

describe('actions', () => {
  it('scans again', async () => {
    await openPopup(assessed('danger'));
    fireEvent.click(screen.getByText('Scan again'));
    await waitFor(() => { expect(document.querySelector('.verdict')?.getAttribute('data-level')).toBe('caution'); }); // prettier-ignore
    expect(sent.at(-1)).toEqual({ name: 'rescan', request: { tabId: 7, anyway: false } });
  });

  it('checks a page anyway that seems to be no shop', async () => {
    await openPopup(plain('not-shop'));
    fireEvent.click(screen.getByText('Check anyway'));
    await waitFor(() => { expect(document.querySelector('.verdict')?.getAttribute('data-level')).toBe('unproven'); }); // prettier-ignore
    expect(sent.at(-1)).toEqual({ name: 'rescan', request: { tabId: 7, anyway: true } });
  });

  it('trusts the shop, and takes it back', async () => {
    await openPopup(assessed('caution'));
    fireEvent.click(screen.getByText('I trust this shop'));
    expect(await screen.findByText(/You trust this shop/)).toBeTruthy();
    fireEvent.click(screen.getByText('Stop trusting'));
    await waitFor(() => { expect(screen.queryByText(/You trust this shop/)).toBeNull(); }); // prettier-ignore
    expect(sent.slice(-2).map(({ request }) => (request as { trusted: boolean }).trusted)).toEqual([true, false]);
  });

  it('offers to show evidence of the open page only, and tells whether it was found', async () => {
    await openPopup(assessed('danger'));
    const buttons = screen.getAllByText('Show on the page');
    expect(buttons).toHaveLength(2);
    fireEvent.click(buttons[0] as HTMLElement);
    expect(await screen.findByText('Marked on the page.')).toBeTruthy();
    fireEvent.click(buttons[1] as HTMLElement);
    expect(await screen.findByText(/Not found/)).toBeTruthy();
  });

  it('asks for the one site, reads it once allowed, and says so when refused', async () => {
    await openPopup(plain('no-access', { url: 'https://fern-and-kettle.example/tea' }));
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
