/** JSON-LD as shop platforms write it into their pages. */
import { json, mark, type Markup } from './markup';
import type { Goods } from './model';
import type { View } from './view';
import { plainAmount } from './words';

function script(value: unknown): Markup {
  return mark`<script type="application/ld+json">${json(value)}</script>`;
}

export function shopJson({ shop, url }: View): Markup {
  return script({
    '@context': 'https://schema.org',
    '@type': 'Organization',
    name: shop.name,
    url: url('/'),
    ...(shop.social && { sameAs: shop.social.map((profile) => profile.href) }),
  });
}

export function productJson({ shop, paths, url }: View, goods: Goods): Markup {
  return script({
    '@context': 'https://schema.org',
    '@type': 'Product',
    name: goods.name,
    description: goods.about.join(' '),
    image: [url(paths.picture(goods.slug))],
    sku: goods.sku ?? goods.slug,
    ...(goods.gtin !== undefined && { gtin13: goods.gtin }),
    brand: { '@type': 'Brand', name: goods.brand ?? shop.name },
    ...(goods.rating && {
      aggregateRating: { '@type': 'AggregateRating', ratingValue: goods.rating.average, reviewCount: goods.rating.count },
    }),
    offers: {
      '@type': 'Offer',
      url: url(paths.product(goods)),
      price: plainAmount(goods.price, shop.currency),
      priceCurrency: shop.currency,
      availability: 'https://schema.org/InStock',
    },
  });
}
