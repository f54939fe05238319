/** Goods of a shop in short. */
import type { Goods, Picture } from './model';

type More = Omit<Partial<Goods>, 'slug' | 'name' | 'price' | 'picture' | 'colour' | 'group' | 'about'>;

/** What every product needs, in order; the rest by name. `look` is its picture and the picture's colour. */
export function item(
  slug: string,
  name: string,
  price: number,
  [picture, colour]: readonly [Picture, string],
  group: string,
  about: string,
  more: More = {},
): Goods {
  return { slug, name, price, picture, colour, group, about: [about], ...more };
}
