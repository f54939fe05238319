/** The names that are the same everywhere: hosts are hosts, and every table goes with the types it serves. Words of languages: test/house. */
import { describe, expect, it } from 'vitest';
import { baitWords } from '../../src/lexicon/everywhere/bait';
import { brands, commonWordBrands } from '../../src/lexicon/everywhere/brands';
import { homoglyphs } from '../../src/lexicon/everywhere/homoglyphs';
import { freeMail } from '../../src/lexicon/everywhere/mail';
import { methodNames, methodProtection } from '../../src/lexicon/everywhere/methods';
import { paymentProviders } from '../../src/lexicon/everywhere/payment-providers';
import { reviewServices } from '../../src/lexicon/everywhere/review-services';
import { seals } from '../../src/lexicon/everywhere/seals';
import { registrableDomain } from '../../src/facts/domain';
import { fold } from '../../src/facts/word-text';
import { METHODS } from '../../src/model/facts';

describe('everywhere', () => {
  it('knows enough providers, services, seals and brands', () => {
    expect(paymentProviders.length).toBeGreaterThanOrEqual(40);
    expect(reviewServices.length + seals.length).toBeGreaterThanOrEqual(30);
    expect(Object.keys(brands).length).toBeGreaterThanOrEqual(120);
  });

  it('names hosts as hosts', () => {
    const hosts = [...paymentProviders, ...reviewServices, ...seals].flatMap((each) => each.hosts).map((host) => host.split('/')[0] ?? '');
    expect(hosts.filter((host) => registrableDomain(host)?.includes('.') !== true)).toEqual([]);
    expect(freeMail.filter((domain) => registrableDomain(domain) !== domain)).toEqual([]);
    expect(Object.values(brands).flat().filter((domain) => registrableDomain(domain) !== domain)).toEqual([]); // prettier-ignore
  });

  it('tells how every method protects, and names it', () => {
    expect(Object.keys(methodProtection).sort()).toEqual([...METHODS].sort());
    expect(Object.keys(methodNames).filter((method) => !(METHODS as readonly string[]).includes(method))).toEqual([]);
  });

  it('has common words only of known brands, and plain bait', () => {
    expect(commonWordBrands.filter((brand) => !(brand in brands))).toEqual([]);
    expect(baitWords.filter((word) => !/^[a-z\d]+$/.test(word))).toEqual([]);
  });

  it('reads foreign letters as Latin ones', () => {
    expect(Object.entries(homoglyphs).filter(([letter, latin]) => !/^[a-z]{1,2}$/.test(latin) || /^[a-z]$/.test(letter))).toEqual([]);
    expect(fold(homoglyphs['а'] ?? '')).toBe('a');
  });
});
