import { describe, expect, it } from 'vitest';
import { remainingSeconds } from '../../src/facts/countdown';
import { darkPatternKind } from '../../src/facts/dark-pattern';
import { restartedTimers } from '../../src/facts/restarts';
import { facts, NOW } from './page';

describe('darkPatternKind', () => {
  it.each([
    ['Only 2 left in stock!', 'scarcity'],
    ['Nur noch 3 Stück verfügbar', 'scarcity'],
    ['Plus que 4 en stock', 'scarcity'],
    ['¡Últimas unidades!', 'scarcity'],
    ['12 people are viewing this right now', 'activity'],
    ['Anna in Leipzig, Germany just bought a mug', 'activity'],
    ['Sale ends tonight', 'urgency'],
    ['02:14:09', 'urgency'],
    ['No thanks, I’d rather pay full price', 'shaming'],
    ['The lowest price in the world', 'claim'],
    ['Open from 9:00 to 18:00', null],
    ['Mugs of clay, made by hand', null],
    ['Returns are possible within 30 days', null],
    ['', null],
  ])('"%s": %s', (text, kind) => {
    expect(darkPatternKind(text)).toBe(kind);
  });
});

describe('remainingSeconds', () => {
  it.each([
    ['02:14:09', 8049],
    ['1 : 02:14:09', 94449],
    ['2 d 03 h 10 m', 184200],
    ['1 Tag 04:00:00', 100800],
    ['09:58', 598],
    ['00 03 10 05', 11405],
    ['Ends soon', null],
    ['00:00:00', null],
    ['999 days 1 h', null],
    ['2日3時間15分', 184500],
    ['٠٢:١٤:٠٩', 8049],
    ['20 de zile 04:00:00', 1_742_400],
    ['3 дня 04:00:00', 273_600],
    ['1. 5. 2026', null],
  ])('%s: %s', (text, seconds) => {
    expect(remainingSeconds(text)).toBe(seconds);
  });

  it.each(['en', 'de', 'fr', 'es', 'it', 'nl', 'pl', 'pt', 'sv', 'da', 'nb', 'fi', 'cs', 'sk', 'hu', 'ro', 'el', 'tr', 'ja', 'ko', 'zh-CN', 'zh-TW', 'ar', 'he', 'uk', 'ru', 'id', 'vi', 'th'])(
    'reads what Intl writes in %s',
    (locale) => {
      const written = (count: number, unit: string): string =>
        new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(count);
      for (const [days, hours, minutes] of [[3, 5, 14], [12, 22, 30], [21, 4, 59]] as const)
        expect(remainingSeconds(`${written(days, 'day')} ${written(hours, 'hour')} ${written(minutes, 'minute')}`)).toBe(
          days * 86_400 + hours * 3600 + minutes * 60,
        );
    },
  ); // prettier-ignore
});

describe('pressure', () => {
  const timer = (text: string): Parameters<typeof facts>[0] => ({ timers: [{ n: 3, text, context: 'Sale ends in 02 hours' }] });

  it('computes when a countdown ends, and takes no clock of the day for one', () => {
    expect(facts(timer('01:00:00')).pressure.timers).toMatchObject([{ context: 'Sale ends in # hours', endsAt: NOW + 3_600_000 }]);
    expect(facts({ timers: [{ n: 3, text: '14:05:09', context: '', rate: -1 }] }).pressure.timers).toEqual([]);
  });

  it('counts days that stand before the clock', () => {
    const timers = [{ n: 3, text: '00:00:10', context: 'Noch 33d 00:00:10' }];
    expect(facts({ timers }).pressure.timers).toMatchObject([{ endsAt: NOW + (33 * 86_400 + 10) * 1000 }]);
  });

  it('sees a countdown that was wound up again', () => {
    const first = facts(timer('01:00:00'));
    const later = { ...facts(timer('00:30:00')), at: NOW + 1_800_000 };
    const honest = {
      ...later,
      pressure: { ...later.pressure, timers: later.pressure.timers.map((each) => ({ ...each, endsAt: NOW + 3_600_000 })) },
    };
    const wound = {
      ...honest,
      pressure: { ...honest.pressure, timers: honest.pressure.timers.map((each) => ({ ...each, endsAt: NOW + 5_400_000 })) },
    };
    expect(restartedTimers(first, honest)).toEqual([]);
    expect(restartedTimers(first, wound)).toHaveLength(1);
    expect(restartedTimers(first, { ...wound, url: 'https://www.lindenhof-keramik.example/b' })).toEqual([]);
  });

  it('measures discounts over the prices', () => {
    const prices = [{ n: 1, text: '10 €', struck: '40 €' }, { n: 2, text: '30 €', struck: '40 €' }, { n: 3, text: '20 €' }, { n: 4, text: '9 €', struck: '5 €' }]; // prettier-ignore
    expect(facts({ prices }).pressure.discounts).toEqual({ prices: 4, struck: 2, median: 0.75, halfOff: 0.25 });
  });

  it('notes what is ticked beforehand and costs', () => {
    const inputs = [
      { type: 'checkbox', preselected: true as const, label: 'Add shipping insurance (2.90)' },
      { type: 'checkbox', preselected: true as const, label: 'Remember me' },
      { type: 'checkbox', label: 'Subscribe to the newsletter' },
    ];
    expect(facts({ inputs }).pressure.preselected.map(({ quote }) => quote)).toEqual(['Add shipping insurance (2.90)']);
  });
});
