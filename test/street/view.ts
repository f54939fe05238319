/** What a skin needs to draw a shop's page, and the shape of a skin. */
import type { Markup } from './markup';
import type { Goods, Prose, Shop, TextPage } from './model';
import type { Words } from './words';

/** Where a platform keeps things; all paths start with a slash. */
export interface Paths {
  readonly cart: string;
  readonly checkout: string;
  readonly thanks: string;
  readonly account: string;
  readonly search: string;
  readonly all: string;
  readonly style: string;
  readonly script: string;
  group(group: string): string;
  product(goods: Goods): string;
  text(page: TextPage): string;
  /** A picture by its file name without ending. */
  picture(name: string): string;
}

export interface View {
  readonly shop: Shop;
  readonly words: Words;
  readonly paths: Paths;
  readonly groups: readonly string[];
  readonly price: (amount: number) => string;
  readonly lines: (prose: Prose, heading?: number) => Markup;
  /** Absolute address of a path. */
  readonly url: (path: string) => string;
}

/** Markup of one shop platform. Every skin serves honest and scam shops alike: it knows nothing of the label. */
export interface Skin {
  paths(shop: Shop): Paths;
  style(shop: Shop): string;
  home(view: View): Markup;
  listing(view: View, title: string, goods: readonly Goods[]): Markup;
  product(view: View, goods: Goods): Markup;
  cart(view: View, goods: Goods): Markup;
  checkout(view: View, goods: Goods): Markup;
  text(view: View, page: TextPage): Markup;
  /** A page with a heading and a line: confirmation, account, not found. */
  plain(view: View, title: string, body: Markup): Markup;
}
