import { describe, expect, it } from 'vitest';
import { countryName, shownArgs } from '../../src/wording/country';
import { signals } from '../../src/signals';

describe('shownArgs', () => {
  it.each([
    ['far_law_hidden', ['HK'], 'en', ['Hong Kong SAR China']],
    ['identity_consistency_number', ['DE, AT', 'CH'], 'de', ['Deutschland, Österreich', 'Schweiz']],
    ['legal_notice_missing', ['FR', 'LCEN art. 6', 'Mentions légales'], 'fr', ['France', 'LCEN art. 6', 'Mentions légales']],
    // A firm of two letters, and the states of India, are no countries.
    ['operator_name_only', ['AG'], 'en', ['AG']],
    ['identity_consistency_state', ['DE', 'IN'], 'en', ['DE', 'IN']],
  ])('%s %j in %s', (key, args, language, shown) => {
    expect(shownArgs({ key, args }, language)).toEqual(shown);
  });

  it('knows a code as none where no country has it, and leaves the rest alone', () => {
    expect([countryName('QX', 'en'), countryName('142', 'en'), countryName('', 'en')]).toEqual(['QX', '142', '']);
  });

  it('speaks of sentences that there are', () => {
    const keys = signals.flatMap(({ id, cases }) => Object.keys(cases).map((name) => `${id}_${name}`.replaceAll('-', '_')));
    for (const key of ['far_law_hidden', 'return_place_open', 'legal_notice_missing_elsewhere', 'identity_consistency_agree'])
      expect(keys).toContain(key);
  });
});
