/** Prices, each with the struck-out one beside it. */
import { SNAPSHOT_LIMITS } from '../model/snapshot-limits';
import { DIGIT, moneyIn } from './money';
import type { BlockText } from './blocks';
import type { Kept } from './budget';
import type { Dom } from './dom';
import { isForEars, NEAR, reachOfNames } from './former-price';
import type { SnapshotPrice } from '../model/snapshot';
import type { Frame } from './place';
import type { Sight } from './visibility';

interface Seen {
  readonly text: string;
  readonly frame: Frame;
  /** Drawn with a line through it: no price of today, with or without a partner. */
  readonly struck: boolean;
  /** Levels up to the container that it shares with the price that took its place; 0 for a price of today. */
  readonly reach: number;
}
/** Prices between the two, at most. */
const REACH = 2;
/** Inline elements around a price that may carry the line through it, and elements that may be named after it. */
const LINE_LEVELS = 3;
const NAME_LEVELS = 4;
/** Characters of the class names of one element. */
const NAMES_CHARS = 400;
/** Twice as many as are kept: the struck ones become partners. */
const MOST = SNAPSHOT_LIMITS.prices * 2;
const PRICE_CHARS = 40;

export class Prices {
  private readonly seen: Seen[] = [];
  cut = false;

  constructor(
    private readonly dom: Dom,
    private readonly sight: Sight,
  ) {}

  read({ text, starts, frames }: BlockText): void {
    if (!DIGIT.test(text)) return;
    for (const money of moneyIn(text)) {
      if (this.seen.length >= MOST) {
        this.cut = true;
        return;
      }
      const frame = frames[starts.findLastIndex((start) => start <= money.at)] ?? frames[0];
      if (!frame) continue;
      const names = this.namesAround(frame);
      if (isForEars(names)) continue;
      const struck = this.isStruck(frame);
      const reach = struck ? NEAR : reachOfNames(names);
      this.seen.push({ text: money.text.slice(0, PRICE_CHARS), frame, struck, reach });
    }
  }

  /** Hands all prices over, each struck one as the partner of its nearest neighbour in the same small container. */
  settle(prices: Kept<SnapshotPrice>): void {
    const partners = new Map<Seen, string>();
    const used = new Set<Seen>();
    for (const { struck, price } of this.pairs()) {
      if (used.has(struck) || partners.has(price)) continue;
      used.add(struck);
      partners.set(price, struck.text);
    }
    for (const price of this.seen) {
      if (price.struck || used.has(price)) continue;
      const struck = partners.get(price);
      prices.add(
        { n: price.frame.n, text: price.text, ...(struck !== undefined && { struck }) },
        price.text.length + (struck?.length ?? 0),
      );
    }
    if (this.cut) prices.cut = true;
  }

  /** Every former price with each neighbour that may be its partner, nearest pairs first. */
  private pairs(): { struck: Seen; price: Seen; distance: number }[] {
    const pairs: { struck: Seen; price: Seen; distance: number }[] = [];
    this.seen.forEach((struck, index) => {
      if (struck.reach === 0) return;
      for (const price of this.seen.slice(Math.max(0, index - REACH), index + REACH + 1)) {
        if (price.reach > 0) continue;
        const distance = distanceOf(struck.frame, price.frame);
        if (distance <= struck.reach) pairs.push({ struck, price, distance });
      }
    });
    return pairs.sort((a, b) => a.distance - b.distance);
  }

  private isStruck(frame: Frame): boolean {
    if (frame.struck) return true;
    let around: Frame | null = frame;
    for (let level = 0; around && level < LINE_LEVELS; level++) {
      if (this.sight.struckOut(around.element)) return true;
      if (around.block === around) return false;
      around = around.parent;
    }
    return false;
  }

  /** Class names of the elements around a price, in small letters. */
  private namesAround(frame: Frame): string {
    let names = '';
    let around: Frame | null = frame;
    for (let level = 0; around && level < NAME_LEVELS; level++) {
      names += ` ${this.dom.attribute(around.element, 'class').slice(0, NAMES_CHARS)}`;
      around = around.parent;
    }
    return names.toLowerCase();
  }
}

/** Levels from the deeper of two elements up to what holds both. */
function distanceOf(one: Frame, other: Frame): number {
  let [a, b]: [Frame | null, Frame | null] = [one, other];
  while (a && b && a !== b) {
    if (a.depth >= b.depth) a = a.parent;
    else b = b.parent;
  }
  return a ? Math.max(one.depth, other.depth) - a.depth : Infinity;
}
