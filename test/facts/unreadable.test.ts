import { describe, expect, it } from 'vitest';
import { pageContext } from '../../src/facts/context';
import { whyUnreadable } from '../../src/facts/unreadable';
import type { Topic } from '../../src/model/facts';
import { facts, NOW, page, type Given } from './page';

const RETURNS =
  'If a pot does not please you, send it back to us unused and in its original packaging within 30 days of receipt. We pay for the return label and refund the full price, with the first shipping cost. Damaged goods are exchanged, or you get a refund.';
const MENU = { n: 900, text: 'Home Cups Bowls Returns Terms Contact', region: 'header' as const };
const URL = 'https://www.lindenhof-keramik.example/p/7';

function why(given: Given, { topic = 'returns', scripts = true, language = 'en' }: { topic?: Topic; scripts?: boolean; language?: string } = {}) {
  const snapshot = page({ url: URL, ...given, blocks: [MENU, ...(given.blocks ?? [])] });
  return whyUnreadable(snapshot, pageContext(snapshot, { language, now: NOW }), topic, scripts);
} // prettier-ignore
const frame = (src: string, title = '') => ({ frames: [{ n: 5, src, title }] });

describe('a page that came for a policy', () => {
  it.each<[string, Given, Topic]>([
    ['the policy', { title: 'Returns', texts: [RETURNS] }, 'returns'],
    ['a policy that nothing names', { texts: [RETURNS] }, 'returns'],
    ['a policy with a box to sign in beside it', { title: 'Returns', texts: [RETURNS], inputs: [{ type: 'password' }] }, 'returns'],
    ['a short contact page', { title: 'Contact', texts: ['Lindenhof Keramik, Am Anger 3, 01234 Beispielstadt'] }, 'contact'],
    ['a short contact page with a box to sign in', { title: 'Contact us', texts: ['Lindenhof Keramik, Am Anger 3, 01234 Beispielstadt'], inputs: [{ type: 'password' }] }, 'contact'],
    ['a long text of another kind', { title: 'Our story', texts: ['We make cups. '.repeat(30)] }, 'about'],
    ['a policy that says what is not found', { title: 'Returns', texts: [RETURNS, 'Items not found in the parcel are sent after you.'] }, 'returns'],
    ['a room number', { title: 'Contact', texts: ['Lindenhof Keramik, 404 Anger Street, Beispielstadt'] }, 'contact'],
    ['a frame of its own', { title: 'Terms', ...frame('https://www.lindenhof-keramik.example/agb-text.html') }, 'terms'],
  ])('%s is read', (_what, given, topic) => {
    expect(why(given, { topic })).toBeNull();
  }); // prettier-ignore

  it.each<[string, Given, string]>([
    ['an error that answers 200', { title: '404 – Lindenhof', texts: ['Sorry.'] }, 'en'],
    ['an error in its heading', { title: 'Lindenhof', blocks: [{ n: 1, text: 'Page not found', heading: 1 }], texts: ['Look around in our shop instead. '.repeat(20)] }, 'en'],
    ['an error in a sentence', { title: 'Lindenhof', texts: ['Oops! The page you are looking for has moved.', 'Popular cups'] }, 'en'],
    ['an error in German', { title: 'Seite nicht gefunden', texts: ['Hier geht es zurück.'] }, 'de'],
    ['an error in Polish', { title: 'Lindenhof', texts: ['Strona nie została znaleziona'] }, 'pl'],
    ['an error in Japanese', { title: 'ページが見つかりません', texts: ['トップページへ'] }, 'ja'],
    ['an error in Korean, in its text', { title: 'Lindenhof', texts: ['요청하신 페이지를 찾을 수 없습니다.'] }, 'ko'],
    ['an error in Greek', { title: 'Η σελίδα δεν βρέθηκε', texts: ['Αρχική'] }, 'el'],
  ])('%s is seen', (_what, given, language) => {
    expect(why(given, { language })).toBe('error-page');
  }); // prettier-ignore

  it.each<[string, Given]>([
    ['alone', { title: 'Log in', texts: ['Please sign in to go on.'], inputs: [{ type: 'email' }, { type: 'password' }] }],
    ['with some words', { title: 'Your account', texts: ['Welcome back. '.repeat(15)], inputs: [{ type: 'password' }] }],
  ])('a page to sign in on, %s, is seen', (_what, given) => {
    expect(why(given)).toBe('login');
  });

  it.each<[string, Given, boolean, string | null]>([
    ['nothing but scripts', { title: 'Returns' }, true, 'scripts'],
    ['a word while it loads', { title: 'Lindenhof', texts: ['Loading …'] }, true, 'scripts'],
    ['a question whether one is human', { title: 'One moment', texts: ['Checking your browser before you go on.'] }, true, 'scripts'],
    ['nothing, and no scripts either', { title: 'Returns' }, false, null],
    ['a frame from elsewhere', { title: 'Returns', ...frame('https://policies.example/7') }, true, 'frame'],
    ['a frame that nobody sees', { title: 'Returns', frames: [{ n: 5, src: 'https://policies.example/7', title: '', hidden: true }] }, true, 'scripts'],
  ])('%s: %s', (_what, given, scripts, expected) => {
    expect(why(given, { scripts })).toBe(expected);
  }); // prettier-ignore
});

describe('a frame of the shop itself', () => {
  const links = (given: Given) => facts({ url: 'https://www.lindenhof-keramik.example/terms', ...given }).policy.links.map(({ topic, href }) => [topic, href]); // prettier-ignore
  const AGB = 'https://www.lindenhof-keramik.example/text/17.html';

  it('holds the policy that its page promises', () => {
    expect(links({ title: 'Terms and conditions', ...frame(AGB) })).toEqual([['terms', AGB]]);
  });

  it('holds the policy that it is called', () => {
    expect(links({ url: 'https://www.lindenhof-keramik.example/', texts: ['Cups. '.repeat(200)], ...frame(AGB, 'Privacy policy') })).toEqual([['privacy', AGB]]);
    expect(links({ url: 'https://www.lindenhof-keramik.example/', ...frame('https://www.lindenhof-keramik.example/widerruf.html'), language: 'de' })).toEqual([['returns', 'https://www.lindenhof-keramik.example/widerruf.html']]);
  }); // prettier-ignore

  it.each([
    ['of another site', 'Terms', frame('https://policies.example/terms')],
    ['on a page of another kind', 'Cups', frame(AGB)],
    ['that is hidden', 'Terms', { frames: [{ n: 5, src: AGB, title: '', hidden: true as const }] }],
  ])('%s is no policy', (_what, title, given) => {
    expect(links({ url: 'https://www.lindenhof-keramik.example/x', title, ...given })).toEqual([]);
  });
});
