/** The names that are the same everywhere: hosts are hosts, and every table goes with the types it serves. Words of languages: test/house. */
import { describe, expect, it } from 'vitest';
import { baitWords, clearanceWords, countryWords, goodsWords, tellingWords } from '../../src/lexicon/everywhere/bait';
import { homoglyphs } from '../../src/lexicon/everywhere/homoglyphs';
import { disposableMail, freeMail } from '../../src/lexicon/everywhere/mail';
import { methodNames, methodProtection } from '../../src/lexicon/everywhere/methods';
import { paymentProviders } from '../../src/lexicon/everywhere/payment-providers';
import { reviewServices } from '../../src/lexicon/everywhere/review-services';
import { seals } from '../../src/lexicon/everywhere/seals';
import { registrableDomain } from '../../src/facts/domain';
import { brandsAtHand } from '../../src/facts/shelf';
import { fold } from '../../src/facts/word-text';
import { METHODS } from '../../src/model/facts';

const knownBrands = brandsAtHand() ?? [];

describe('everywhere', () => {
  it('knows enough providers, services, seals and brands', () => {
    expect(paymentProviders.length).toBeGreaterThanOrEqual(40);
    expect(reviewServices.length).toBeGreaterThanOrEqual(40);
    expect(seals.length).toBeGreaterThanOrEqual(60);
    expect(knownBrands.length).toBeGreaterThanOrEqual(500);
  });

  it('names hosts as hosts', () => {
    const hosts = [...paymentProviders, ...reviewServices, ...seals].flatMap((each) => each.hosts).map((host) => host.split('/')[0] ?? '');
    expect(hosts.filter((host) => registrableDomain(host)?.includes('.') !== true)).toEqual([]);
    expect([...freeMail, ...disposableMail].filter((domain) => registrableDomain(domain) !== domain)).toEqual([]);
    expect(disposableMail.filter((domain) => freeMail.includes(domain))).toEqual([]);
    expect(knownBrands.flatMap(({ domains }) => domains).filter((domain) => registrableDomain(domain) !== domain)).toEqual([]);
  });

  it('tells how every method protects, and names it', () => {
    expect(Object.keys(methodProtection).sort()).toEqual([...METHODS].sort());
    expect(Object.keys(methodNames).filter((method) => !(METHODS as readonly string[]).includes(method))).toEqual([]);
  });

  it('names every brand once, as it can stand in an address, and plain bait once', () => {
    const names = knownBrands.map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index || !/^[a-z\d]{2,}$/.test(name))).toEqual([]);
    const bait = [...baitWords, ...countryWords, ...tellingWords, ...clearanceWords, ...goodsWords];
    expect(bait.filter((word, index) => !/^[a-z\d]+$/.test(word) || bait.indexOf(word) !== index)).toEqual([]);
  });

  it('reads foreign letters as Latin ones', () => {
    expect(Object.entries(homoglyphs).filter(([letter, latin]) => !/^[a-z]{1,2}$/.test(latin) || /^[a-z]$/.test(letter))).toEqual([]);
    expect(fold(homoglyphs['а'] ?? '')).toBe('a');
  });
});
