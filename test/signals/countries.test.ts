import { describe, expect, it } from 'vitest';
import type { ShopFacts } from '../../src/model/facts';
import { apart, certainCountries, countriesOfForm, known } from '../../src/signals/countries';

type Reason = ShopFacts['identity']['countries'][number];
const says = (code: string, from: Reason['from']): Reason => ({ code, from, evidence: [] });

describe('countries', () => {
  it.each([
    ['GmbH', 'AT'],
    ['Sp. z o.o.', 'PL'],
    ['S.r.l.', 'IT'],
    ['e.K.', 'DE'],
  ])('of the form %s hold %s', (form, country) => {
    expect(countriesOfForm(form)).toContain(country);
  });

  it('of a form that many countries know, or of none, are not told', () => {
    expect(countriesOfForm('Ltd')).toEqual([]);
    expect(countriesOfForm('')).toEqual([]);
  });

  it.each<[string, Reason[], string[]]>([
    ['an address is certain', [says('DE', 'address'), says('FR', 'phone')], ['DE']],
    ['so is a number', [says('NL', 'number')], ['NL']],
    ['a telephone alone is not', [says('FR', 'phone')], []],
    ['two weaker ones that agree are', [says('FR', 'phone'), says('FR', 'domain')], ['FR']],
    ['two that differ are not', [says('FR', 'phone'), says('DE', 'domain')], []],
    ['language and currency never are', [says('FR', 'language'), says('FR', 'currency')], []],
    ['the country with most reasons comes first', [says('AT', 'address'), says('DE', 'number'), says('DE', 'phone')], ['DE', 'AT']],
    ['each is told once', [says('DE', 'address'), says('DE', 'number')], ['DE']],
  ])('%s', (_, reasons, certain) => {
    expect(certainCountries(reasons)).toEqual(certain);
  });

  it('are apart only where both are known', () => {
    expect(apart(['DE'], ['FR'])).toBe(true);
    expect(apart(['DE', 'FR'], ['FR', 'IT'])).toBe(false);
    expect(apart([], ['FR'])).toBe(false);
    expect(apart(['DE'], [])).toBe(false);
  });

  it('are listed once, without those that are not known', () => {
    expect(known(['DE', null, '', 'DE', 'FR'])).toEqual(['DE', 'FR']);
  });
});
