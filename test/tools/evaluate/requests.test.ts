import { describe, expect, it } from 'vitest';
import type { JobResult } from '../../../tools/evaluate/passes';
import { extraRequests } from '../../../tools/evaluate/requests';

const result = (addresses: readonly string[]): JobResult => ({
  job: { set: 'x', domains: new Set(['shop.example']), visits: [], addressOf: ({ url }) => url, pages: () => new Map() },
  outcomes: [],
  requests: addresses.map((address) => {
    const { hostname, pathname } = new URL(address);
    return { secure: true, host: hostname, path: pathname, method: 'GET', headers: {} };
  }),
});
const PAGE = ['https://shop.example/', 'https://cdn.example/a.js'];

describe('requests that only the extension made', () => {
  it.each<[string, string[], string[], string[]]>([
    ['none', PAGE, PAGE, []],
    ['fewer is no matter', ['https://shop.example/'], PAGE, []],
    ['more to the page’s own domain', [...PAGE, 'https://www.shop.example/terms'], PAGE, []],
    ['a host that the page never named', [...PAGE, 'https://spy.example/'], PAGE, ['spy.example/']],
    ['the same address once more', [...PAGE, 'https://cdn.example/a.js'], PAGE, ['cdn.example/a.js']],
  ])('%s', (_name, withIt, without, extra) => {
    expect(extraRequests(result(withIt), result(without)).map(({ host, path }) => host + path)).toEqual(extra);
  });
});
