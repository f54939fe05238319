/** Assess: the facts of a shop to the self-contained judgement that every face renders. Pure: same facts and time, same answer. */
import type { Assessment, Level } from '../model/assessment';
import { ENGINE } from '../model/engine';
import type { ShopFacts } from '../model/facts';
import type { Finding, JudgeContext } from '../model/signal';
import { signals } from '../signals/index';
import { coverageInFavour, coverageOf } from './coverage';
import { judgeAll } from './judge-all';
import { levelOf } from './level';
import { shopCard } from './shop-card';
import { weigh } from './weigh';

/** `now` in milliseconds since the epoch. The level is null when the site is no shop; the findings are there all the same ("check anyway"). */
export function assess(facts: ShopFacts, { now }: JudgeContext): Assessment {
  const findings = judgeAll(signals, facts, { now });
  const { level, ...summed } = summedUp(findings);
  return {
    schema: 1,
    engine: ENGINE,
    at: now,
    domain: facts.domain,
    shop: shopCard(facts),
    isShop: facts.shop.isShop,
    shopSigns: facts.shop.signs,
    level: facts.shop.isShop ? level : null,
    ...summed,
    findings,
    checkout: facts.checkout.isCheckout,
    pages: facts.pages.map(({ url, kind, at, fetched }) => ({ url, kind, at, ...(fetched && { fetched }) })),
    unread: unreadOf(facts),
  };
}

/** What the findings of all signals come to. */
export function summedUp(findings: readonly Finding[]): Pick<Assessment, 'posterior' | 'coverage' | 'families'> & { level: Level } {
  const weighing = weigh(findings);
  const level = levelOf(findings, weighing, coverageInFavour(signals, findings));
  return { level, posterior: weighing.posterior, coverage: coverageOf(signals, findings), families: weighing.families };
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
