import { beforeEach, expect, it } from 'vitest';
import { forgetLate, stillShows } from '../../src/worker/still-shows';

const PAGE = 'https://shop.example/pay';

beforeEach(() => {
  forgetLate(1);
});

it('is the page that the tab shows, whatever its fragment', () => {
  expect(stillShows(1, `${PAGE}#card`, PAGE)).toBe(true);
});

it('is another as soon as the address is, unless it always is by the time that the page was read', () => {
  expect(stillShows(1, `${PAGE}?step=1`, PAGE)).toBe(false);
  expect(stillShows(1, `${PAGE}?step=2`, PAGE)).toBe(false);
  expect(stillShows(2, `${PAGE}?step=3`, PAGE)).toBe(false);
  expect(stillShows(1, `${PAGE}?step=3`, PAGE)).toBe(true);
});

it('is another for good on another site', () => {
  for (let time = 0; time < 5; time++) expect(stillShows(1, 'https://else.example/', PAGE)).toBe(false);
});

it('begins anew after a page that stayed, and in a new tab', () => {
  for (const renew of [
    () => stillShows(1, PAGE, PAGE),
    () => {
      forgetLate(1);
    },
  ]) {
    stillShows(1, `${PAGE}?1`, PAGE);
    stillShows(1, `${PAGE}?2`, PAGE);
    renew();
    expect(stillShows(1, `${PAGE}?3`, PAGE)).toBe(false);
    forgetLate(1);
  }
});
