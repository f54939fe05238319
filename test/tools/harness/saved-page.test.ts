import { describe, expect, it } from 'vitest';
import { otherAnswer, pageAnswer } from '../../../tools/harness/saved-page';

const ask = (path: string, dest?: string) =>
  otherAnswer({ secure: true, host: 'a.example', path, method: 'GET', headers: dest === undefined ? {} : { 'sec-fetch-dest': dest } });

describe('what else a saved page asks for', () => {
  it.each<[string, string | undefined, number, string]>([
    ['/a', 'image', 200, 'image/png'],
    ['/a.js', 'script', 200, 'text/javascript'],
    ['/a', 'style', 200, 'text/css'],
    ['/a', 'font', 200, 'font/woff2'],
    ['/returns', 'document', 503, 'text/plain'],
    ['/frame', 'iframe', 503, 'text/plain'],
    ['/policy', 'empty', 503, 'text/plain'],
    ['/a.jpeg?x=1', undefined, 200, 'image/png'],
    ['/a.css', undefined, 200, 'text/css'],
    ['/page', undefined, 503, 'text/plain'],
  ])('%s as %s', (path, dest, status, type) => {
    const answer = ask(path, dest);
    expect([answer.status, answer.headers['content-type']]).toEqual([status, type]);
  });
});

describe('the page itself', () => {
  it('runs its scripts only where its row says so', () => {
    expect(pageAnswer('', { scripts: false }).headers['content-security-policy']).toBe("script-src 'none'");
    expect(pageAnswer('', { scripts: true }).headers['content-security-policy']).toBeUndefined();
  });
});
