/** Prices, each with the former one beside it: struck out, or named so by the shop's theme. */
import { SNAPSHOT_LIMITS } from '../model/snapshot-limits';
import { DIGIT, moneyIn } from './money';
import type { BlockText } from './blocks';
import type { Kept } from './budget';
import type { Dom } from './dom';
import { drawsLine, isForEars, roleOfNames, type PriceRole } from './price-names';
import type { SnapshotPrice } from '../model/snapshot';
import type { Frame } from './place';
import type { Sight } from './visibility';

interface Seen {
  readonly text: string;
  readonly frame: Frame;
  /** Drawn with a line through it: no price of today, with or without a partner. */
  readonly struck: boolean;
}
interface Pair {
  readonly former: Seen;
  readonly price: Seen;
  readonly distance: number;
}
/** Elements up to the container that both prices stand in: a product card's price box, not the grid. */
const NEAR = 4;
/** Prices between the two, at most: where a line tells, and where a name does. */
const REACH = 2;
const NAMED_REACH = 1;
/** Inline elements around a price that may carry the line through it. */
const LINE_LEVELS = 3;
/** Twice as many as are kept: the struck ones become partners. */
const MOST = SNAPSHOT_LIMITS.prices * 2;
const PRICE_CHARS = 40;
/** Characters of the class names of one element. */
const NAMES_CHARS = 400;

export class Prices {
  private readonly seen: Seen[] = [];
  /** Asked once an element: prices stand in few kinds of boxes. */
  private readonly roles = new Map<Frame, PriceRole | null>();
  cut = false;

  constructor(
    private readonly dom: Dom,
    private readonly sight: Sight,
  ) {}

  read({ text, starts, frames }: BlockText): void {
    if (!DIGIT.test(text)) return;
    for (const money of moneyIn(text, starts)) {
      if (this.seen.length >= MOST) {
        this.cut = true;
        return;
      }
      const frame = frames[starts.findLastIndex((start) => start <= money.at)] ?? frames[0];
      if (frame) this.seen.push({ text: money.text.slice(0, PRICE_CHARS), frame, struck: this.isStruck(frame) });
    }
  }

  /** Hands all prices over, each former one as the partner of its nearest neighbour in the same small container. */
  settle(prices: Kept<SnapshotPrice>): void {
    const seen = this.seen.filter((price, index) => !this.isSaidOnly(price, index));
    const partners = new Map<Seen, string>();
    const used = new Set<Seen>();
    const drawn = pairs(
      seen,
      REACH,
      ({ struck }) => struck,
      (_, price) => !price.struck,
    );
    for (const { former, price } of [...drawn, ...pairs(seen, NAMED_REACH, this.isCalledFormer, this.isNamed)]) {
      if (used.has(former) || used.has(price) || partners.has(price) || partners.has(former)) continue;
      used.add(former);
      partners.set(price, former.text);
    }
    for (const price of seen) {
      if (price.struck || used.has(price)) continue;
      const struck = partners.get(price);
      prices.add(
        { n: price.frame.n, text: price.text, ...(struck !== undefined && { struck }) },
        price.text.length + (struck?.length ?? 0),
      );
    }
    if (this.cut) prices.cut = true;
  }

  /** Said to screen readers alone, and shown beside: where it stands nowhere else, the page may draw its digits one by one. */
  private isSaidOnly({ text, frame }: Seen, index: number): boolean {
    if (!isForEars(this.namesOf(frame))) return false;
    const beside = this.seen.slice(Math.max(0, index - REACH), index + REACH + 1);
    return beside.some(
      (other) => other.frame !== frame && digitsOf(other.text) === digitsOf(text) && !isForEars(this.namesOf(other.frame)),
    );
  }

  private readonly isCalledFormer = ({ frame, struck }: Seen): boolean => {
    let around: Frame | null = frame;
    for (let level = 0; around && !struck && level < NEAR; level++) {
      if (this.roleOf(around) === 'former') return true;
      around = around.parent;
    }
    return false;
  };

  /** The one is named after what was, and the other after what is, by something that does not hold both. */
  private readonly isNamed = (former: Seen, price: Seen, box: Frame): boolean => {
    const [before, now] = [this.rolesWithin(former.frame, box), this.rolesWithin(price.frame, box)];
    return before.includes('former') && now.includes('current') && !now.includes('former') && !now.includes('apart');
  };

  /** What the elements around a price are named after, up to the box; the box itself only where the price is its own text. */
  private rolesWithin(frame: Frame, box: Frame): (PriceRole | null)[] {
    if (frame === box) return [this.roleOf(frame)];
    const roles: (PriceRole | null)[] = [];
    for (let around: Frame | null = frame; around && around !== box; around = around.parent) roles.push(this.roleOf(around));
    return roles;
  }

  private roleOf(frame: Frame): PriceRole | null {
    let role = this.roles.get(frame);
    if (role === undefined) {
      role = roleOfNames(this.namesOf(frame));
      this.roles.set(frame, role);
    }
    return role;
  }

  private namesOf({ element }: Frame): string {
    return this.dom.attribute(element, 'class').slice(0, NAMES_CHARS);
  }

  private isStruck(frame: Frame): boolean {
    if (frame.struck) return true;
    let around: Frame | null = frame;
    for (let level = 0; around && level < LINE_LEVELS; level++) {
      if (this.sight.struckOut(around.element) || drawsLine(this.namesOf(around))) return true;
      if (around.block === around) return false;
      around = around.parent;
    }
    return false;
  }
}

/** Every former price with each neighbour in the same small box that may be its partner, nearest pairs first. */
function pairs(
  seen: readonly Seen[],
  reach: number,
  isFormer: (price: Seen) => boolean,
  isPartner: (former: Seen, price: Seen, box: Frame) => boolean,
): Pair[] {
  const found: Pair[] = [];
  seen.forEach((former, index) => {
    if (!isFormer(former)) return;
    for (const price of seen.slice(Math.max(0, index - reach), index + reach + 1)) {
      const box = price === former ? null : sharedBox(former.frame, price.frame);
      if (box === null) continue;
      const distance = Math.max(former.frame.depth, price.frame.depth) - box.depth;
      if (distance <= NEAR && isPartner(former, price, box)) found.push({ former, price, distance });
    }
  });
  return found.sort((a, b) => a.distance - b.distance);
}

/** What holds both. */
function sharedBox(one: Frame, other: Frame): Frame | null {
  let [a, b]: [Frame | null, Frame | null] = [one, other];
  while (a && b && a !== b) {
    if (a.depth >= b.depth) a = a.parent;
    else b = b.parent;
  }
  return a !== null && b !== null ? a : null;
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}
