/** Reviews under a product, as the common review extensions draw them on any platform. */
import { mark, type Markup } from './markup';
import type { Goods } from './model';
import type { View } from './view';

function stars(count: number): string {
  return '★'.repeat(count) + '☆'.repeat(5 - count);
}

export function reviewList({ words, shop }: View, goods: Goods): Markup | undefined {
  if (!goods.reviews && !goods.rating) return undefined;
  const date = new Intl.DateTimeFormat(shop.language, { dateStyle: 'long', timeZone: 'UTC' });
  const summary =
    goods.rating &&
    mark`<p class="rating-summary">${stars(Math.round(goods.rating.average))} ${goods.rating.average} (${goods.rating.count})</p>`;
  const items = (goods.reviews ?? []).map(
    (review) => mark`<article class="review" itemprop="review" itemscope itemtype="https://schema.org/Review">
<p class="review-head"><span itemprop="author">${review.author}</span> · <span class="stars" aria-label="${review.stars}/5">${stars(review.stars)}</span> · <time itemprop="datePublished" datetime="${review.date}">${date.format(new Date(review.date))}</time></p>
<p itemprop="reviewBody">${review.text}</p>
${review.reply !== undefined && mark`<p class="reply"><strong>${words.reply}:</strong> ${review.reply}</p>`}
</article>`,
  );
  return mark`<section class="reviews" id="reviews"><h2>${words.reviews}</h2>${summary}${items}</section>`;
}
