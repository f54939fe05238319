/** The street behind a server: pure, so that a TLS server, an end-to-end test or a unit test can ask it. */
import { mark, type Markup } from './markup';
import type { Answer, Site } from './model';
import { frameHosts } from './payments';
import { notFound, renderSite } from './site';
import { allSites } from './town';

interface Response {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Files of sites that somebody still holds. */
const files = new WeakMap<Site, ReadonlyMap<string, Answer>>();

function filesOf(site: Site): ReadonlyMap<string, Answer> {
  let known = files.get(site);
  if (!known) files.set(site, (known = renderSite(site)));
  return known;
}

const cardFrame: Markup = mark`<!doctype html><html lang="en"><meta charset="utf-8"><title>Card fields</title><style>body{margin:0;font:15px system-ui}label{display:block;margin:.4em 0}input{display:block;width:95%;padding:.5em;font:inherit}</style>
<form><label>Card number<input name="cardnumber" autocomplete="cc-number" inputmode="numeric"></label><label>Expiration date<input name="exp-date" autocomplete="cc-exp"></label><label>Security code<input name="cvc" autocomplete="cc-csc"></label></form>`;

function outside(host: string): Answer {
  if (frameHosts.has(host)) return { status: 200, contentType: 'text/html; charset=utf-8', body: cardFrame.text };
  const page = mark`<!doctype html><html lang="en"><meta charset="utf-8"><title>Not on the demo street</title><p>${host} is outside the demo street. Nothing was sent anywhere.</p></html>`;
  return { status: 404, contentType: 'text/html; charset=utf-8', body: page.text };
}

/** A site's answer to a path without query, whether it stands on the street or not. */
export function answerOf(site: Site, path: string): Answer {
  return filesOf(site).get(path) ?? notFound(site);
}

function respond(found: Answer, method: string): Response {
  return {
    status: found.status,
    headers: { 'content-type': found.contentType, 'cache-control': 'no-store' },
    body: method === 'HEAD' ? '' : found.body,
  };
}

/** Answers a request for one site, whether it stands on the street or not. The query is ignored and POST answered as GET, so forms work without anything behind them. */
export function serve(site: Site, path: string, method = 'GET'): Response {
  return respond(answerOf(site, path.replace(/[?#].*$/, '') || '/'), method);
}

/** Answers a request for the street. A host that is not on it gets a provider's card frame or a 404 that says so. */
export function answer(host: string, path: string, method = 'GET'): Response {
  const site = allSites.find((one) => host === one.host || host === `www.${one.host}`);
  return site ? serve(site, path, method) : respond(outside(host), method);
}
