import { describe, expect, it } from 'vitest';
import type { IdentityFact } from '../../src/model/facts';
import { formLetterContradiction, sirenContradiction, stateContradiction } from '../../src/signals/cross-checks';
import { seen } from './cases';

type Number = IdentityFact['numbers'][number];
const number = (kind: string, value: string, country: string, valid: boolean | null = true): Number => ({
  kind, value, country, valid, evidence: seen(value),
}); // prettier-ignore
const identityOf = (rest: Partial<IdentityFact>): IdentityFact => ({
  operators: [],
  addresses: [],
  numbers: [],
  representatives: [],
  countries: [],
  ...rest,
});
const tva = (siren: string, valid = true): Number => number('vat', `FR40${siren}`, 'FR', valid);

describe('a French VAT number and a SIREN or SIRET', () => {
  it('contradict each other where the one is not the end of the other', () => {
    const found = sirenContradiction(identityOf({ numbers: [tva('303265045'), number('siren', '732829320', 'FR')] }));
    expect(found?.args).toEqual(['FR40303265045', '732829320']);
    expect(found?.evidence.map(({ quote }) => quote)).toEqual(['FR40303265045', '732829320']);
    expect(sirenContradiction(identityOf({ numbers: [tva('303265045'), number('siret', '73282932000074', 'FR')] }))).not.toBeNull();
  });

  it.each<[string, Number[]]>([
    ['they fit', [tva('732829320'), number('siren', '732829320', 'FR')]],
    ['the SIRET begins with it', [tva('732829320'), number('siret', '73282932000074', 'FR')]],
    ['one of two fits', [tva('303265045'), tva('732829320'), number('siren', '732829320', 'FR')]],
    ['there is no VAT number', [number('siren', '732829320', 'FR')]],
    ['there is no other number', [tva('303265045')]],
    ['there is none at all', []],
    ['the VAT number fails its own check', [tva('303265045', false), number('siren', '732829320', 'FR')]],
    ['the other does', [tva('303265045'), number('siren', '732829320', 'FR', false)]],
    ['the other could not be checked', [tva('303265045'), number('siren', '732829320', 'FR', null)]],
    ['the VAT number is a German one', [number('vat', 'DE303265045', 'DE'), number('siren', '732829320', 'FR')]],
    ['both are VAT numbers', [tva('303265045'), tva('732829320')]],
  ])('do not where %s', (_, numbers) => {
    expect(sirenContradiction(identityOf({ numbers }))).toBeNull();
  });
});

const firm = (name: string, form: string): IdentityFact['operators'][number] => ({ name, form, country: 'ES', evidence: seen(name) });

describe('a Spanish NIF and the legal form', () => {
  it('contradict each other by its first letter', () => {
    const found = formLetterContradiction(
      identityOf({ numbers: [number('nif', 'A58818501', 'ES')], operators: [firm('Barro S.L.', 'S.L.')] }),
    );
    expect(found?.args).toEqual(['A58818501', 'Barro S.L.']);
    expect(found?.evidence).toHaveLength(2);
  });

  it.each<[string, Partial<IdentityFact>]>([
    ['the letter fits', { numbers: [number('nif', 'B58818501', 'ES')], operators: [firm('Barro S.L.', 'S.L.')] }],
    [
      'that of one of two firms fits',
      { numbers: [number('nif', 'A58818501', 'ES')], operators: [firm('Barro S.L.', 'SL'), firm('Barro S.A.', 'S.A.')] },
    ],
    [
      'one of two numbers fits',
      { numbers: [number('nif', 'A58818501', 'ES'), number('nif', 'B58818501', 'ES')], operators: [firm('Barro S.L.', 'S.L.')] },
    ],
    ['nobody is named', { numbers: [number('nif', 'A58818501', 'ES')] }],
    ['no number is', { operators: [firm('Barro S.L.', 'S.L.')] }],
    ['the form is not known', { numbers: [number('nif', 'A58818501', 'ES')], operators: [firm('Barro', '')] }],
    [
      'that of one of two firms is not',
      { numbers: [number('nif', 'A58818501', 'ES')], operators: [firm('Barro S.L.', 'S.L.'), firm('Barro', '')] },
    ],
    ['the number is a person’s', { numbers: [number('nif', '12345678Z', 'ES')], operators: [firm('Barro S.L.', 'S.L.')] }],
    ['it has the letter in another place', { numbers: [number('nif', 'X1234567A', 'ES')], operators: [firm('Barro S.L.', 'S.L.')] }],
    ['it fails its own check', { numbers: [number('nif', 'A58818501', 'ES', false)], operators: [firm('Barro S.L.', 'S.L.')] }],
    ['it is another kind of number', { numbers: [number('vat', 'A58818501', 'ES')], operators: [firm('Barro S.L.', 'S.L.')] }],
  ])('do not where %s', (_, identity) => {
    expect(formLetterContradiction(identityOf(identity))).toBeNull();
  });
});

const place = (postcode: string | null, country: string | null = 'IN'): IdentityFact['addresses'][number] => ({
  text: `12 Market Road ${postcode ?? ''}`, country, postcode, evidence: seen('12 Market Road'),
}); // prettier-ignore
const gstin = (state: string, valid = true): Number => number('gstin', `${state}AAPFU0939F1ZV`, 'IN', valid);

describe('an Indian tax number and the state of the address', () => {
  it('contradict each other where the number is of another state', () => {
    const found = stateContradiction(identityOf({ numbers: [gstin('27')], addresses: [place('110001')] }));
    expect(found?.args).toEqual(['27AAPFU0939F1ZV', '12 Market Road 110001']);
    expect(found?.evidence).toHaveLength(2);
  });

  it.each<[string, Partial<IdentityFact>]>([
    ['they fit', { numbers: [gstin('27')], addresses: [place('400001')] }],
    ['one of two numbers fits', { numbers: [gstin('27'), gstin('07')], addresses: [place('110001')] }],
    ['one of two addresses fits', { numbers: [gstin('27')], addresses: [place('110001'), place('400001')] }],
    ['there is no number', { addresses: [place('110001')] }],
    ['there is no address', { numbers: [gstin('27')] }],
    ['the address has no postcode', { numbers: [gstin('27')], addresses: [place(null)] }],
    ['it begins with a nought', { numbers: [gstin('27')], addresses: [place('010001')] }],
    ['it is of the army', { numbers: [gstin('27')], addresses: [place('900001')] }],
    ['the address is abroad', { numbers: [gstin('27')], addresses: [place('110001', 'NP')] }],
    ['the number fails its own check', { numbers: [gstin('27', false)], addresses: [place('110001')] }],
  ])('do not where %s', (_, identity) => {
    expect(stateContradiction(identityOf(identity))).toBeNull();
  });
});
