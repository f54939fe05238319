/** Assess: the facts of a shop to the self-contained judgement that every face renders. Pure: same facts and time, same answer. */
import type { Assessment } from '../model/assessment';
import { ENGINE } from '../model/engine';
import type { ShopFacts } from '../model/facts';
import type { JudgeContext } from '../model/signal';
import { signals } from '../signals/index';
import { coverageOf } from './coverage';
import { judgeAll } from './judge-all';
import { levelOf } from './level';
import { shopCard } from './shop-card';
import { weigh } from './weigh';

/** `now` in milliseconds since the epoch. The level is null when the site is no shop; the findings are there all the same ("check anyway"). */
export function assess(facts: ShopFacts, { now }: JudgeContext): Assessment {
  const findings = judgeAll(signals, facts, { now });
  const weighing = weigh(findings);
  const coverage = coverageOf(signals, findings);
  return {
    schema: 1,
    engine: ENGINE,
    at: now,
    domain: facts.domain,
    shop: shopCard(facts),
    isShop: facts.shop.isShop,
    shopSigns: facts.shop.signs,
    level: facts.shop.isShop ? levelOf(findings, weighing, coverage) : null,
    posterior: weighing.posterior,
    coverage,
    families: weighing.families,
    findings,
    checkout: facts.checkout.isCheckout,
    pages: facts.pages.map(({ url, kind, at, fetched }) => ({ url, kind, at, ...(fetched && { fetched }) })),
    unread: unreadOf(facts),
  };
}

/** Message keys of what was not read: policies with their topic, and pages that were cut. */
function unreadOf(facts: ShopFacts): Assessment['unread'] {
  const cut = facts.pages.filter(({ capped }) => capped.length > 0).map(({ url }) => ({ key: 'unread_capped', args: [url.slice(0, 240)] }));
  const policies = facts.unread.map(({ topic, href, reason, status }) => ({
    key: `unread_${reason}`.replaceAll('-', '_'),
    args: [href.slice(0, 240), ...(status === undefined ? [] : [String(status)])],
    topic,
  }));
  return [...policies, ...cut].slice(0, 20);
}
