/** Honest shops: are they recognised, and does any get a warning? */
import { LEVELS } from '../../../src/model/assessment';
import { hostAlarms } from '../bounds';
import { count, type SetReport } from '../figures';
import { failureNotes, hasFailed, isShop, levelOf, topReasons } from '../outcomes';
import type { Outcome } from '../passes';

const SHOPPING_PAGES: readonly unknown[] = ['product', 'category', 'cart', 'home'];

/** Rows on which a shop can be told: a page of the shop proper, or one with something to buy. */
function isShopping({ row }: Outcome): boolean {
  return SHOPPING_PAGES.includes(row['pageType']) || row['buySign'] === true;
}

function isAccused(outcome: Outcome): boolean {
  const level = levelOf(outcome);
  return level === 'danger' || level === 'caution';
}

function alarmNote(outcome: Outcome): string[] {
  const level = levelOf(outcome);
  return isAccused(outcome) && level !== null ? [`${level}: ${outcome.row.id}: ${topReasons(outcome).join(' / ')}`] : [];
}

function missNote(outcome: Outcome): string[] {
  if (hasFailed(outcome)) return [];
  return [`not recognised: ${outcome.row.id} (${outcome.visit.gate?.passed === true ? 'read' : 'not past the gate'})`];
}

export function honestShops(outcomes: readonly Outcome[]): SetReport {
  const shopping = outcomes.filter(isShopping);
  return {
    figures: {
      n: outcomes.length,
      failed: count(outcomes, hasFailed),
      shop: count(outcomes, isShop),
      shopping: { n: shopping.length, shop: count(shopping, isShop) },
      levels: Object.fromEntries(LEVELS.map((level) => [level, count(outcomes, (outcome) => levelOf(outcome) === level)])),
      hosts: { danger: hostAlarms(outcomes, (outcome) => levelOf(outcome) === 'danger'), accused: hostAlarms(outcomes, isAccused) },
    },
    notes: [...failureNotes(outcomes), ...outcomes.flatMap(alarmNote), ...shopping.filter((outcome) => !isShop(outcome)).flatMap(missNote)],
  };
}
