import { beforeEach, expect, it } from 'vitest';
import { forgetLate, stillShows } from '../../src/worker/still-shows';

const PAGE = 'https://shop.example/pay';
const NOW = Date.UTC(2026, 10, 22);

beforeEach(() => {
  forgetLate(1);
});

it('is the page that the tab shows, whatever its fragment', () => {
  expect(stillShows(1, `${PAGE}#card`, PAGE, NOW)).toBe(true);
});

it('is another as soon as the address is, unless it always is by the time that the page was read', () => {
  expect(stillShows(1, `${PAGE}?step=1`, PAGE, NOW)).toBe(false);
  expect(stillShows(1, `${PAGE}?step=2`, PAGE, NOW)).toBe(false);
  expect(stillShows(2, `${PAGE}?step=3`, PAGE, NOW)).toBe(false);
  expect(stillShows(1, `${PAGE}?step=3`, PAGE, NOW)).toBe(true);
});

it('is another where the readings are further apart, or of several sites', () => {
  for (let time = 0; time < 5; time++) expect(stillShows(1, `${PAGE}?${time}`, PAGE, NOW + time * 11_000)).toBe(false);
  forgetLate(1);
  for (let time = 0; time < 6; time++)
    expect(stillShows(1, `${PAGE}?${time}`, time % 2 === 0 ? PAGE : 'https://else.example/', NOW)).toBe(false);
});

it('is another for good on another site', () => {
  for (let time = 0; time < 5; time++) expect(stillShows(1, 'https://else.example/', PAGE, NOW)).toBe(false);
});

it('begins anew after a page that stayed, and in a new tab', () => {
  for (const renew of [
    () => stillShows(1, PAGE, PAGE, NOW),
    () => {
      forgetLate(1);
    },
  ]) {
    stillShows(1, `${PAGE}?1`, PAGE, NOW);
    stillShows(1, `${PAGE}?2`, PAGE, NOW);
    renew();
    expect(stillShows(1, `${PAGE}?3`, PAGE, NOW)).toBe(false);
    forgetLate(1);
  }
});
