import type { TradeWords } from '../words';

export const trade: TradeWords = {
  addToCart: ['add to the cart', 'add to the shopping cart', 'add to the basket', 'add to my cart', 'add to my basket', 'add to your cart', 'add to cart', 'add to basket', 'add to bag', 'add to shopping cart', 'add to shopping bag', 'add to trolley', 'add to my bag', 'add to order', 'buy now', 'buy it now', 'pre-order', 'preorder', 'pre order now', 'order now', 'quick buy', 'quick shop', 'add item', 'purchase'],
  cart: ['cart', 'carts', 'shopping carts', 'shopping cart', 'basket', 'shopping basket', 'my bag', 'shopping bag', 'your bag', 'view cart', 'view basket', 'my cart', 'checkout', 'your cart', 'my basket', 'your basket', 'trolley'],
  goods: ['in stock', 'out of stock', 'sold out', 'free shipping', 'free delivery', 'incl vat', 'inc vat', 'excl vat', 'ex vat', 'regular price', 'sale price', 'our price', 'you save', 'list price', 'was', 'rrp', 'best sellers', 'new arrivals', 'wishlist', 'wish list', 'add to wishlist', 'add to compare', 'gift card', 'gift cards', 'size guide', 'sku', 'qty', 'quantity', 'item number', 'model number', 'per item', 'shop by brand', 'shop by category', 'shop now', 'track order', 'track my order', 'order status', 'related products', 'featured products', 'subtotal', 'unit price', 'availability', 'product id', 'product code', 'item no'],
  reviews: ['customer reviews', 'reviews', 'verified purchase', 'verified buyer', 'write a review', 'out of 5', 'customer review', 'ratings', 'what our customers say', 'testimonials'],
  verified: ['verified purchase', 'verified buyer', 'verified customer', 'verified review', 'verified reviewer', 'verified owner'],
  replies: ['reply from the shop', 'reply from the store', 'store reply', 'response from the owner', 'reply from the owner', 'owner response', 'seller response', 'response from the seller', 'merchant reply', 'shop owner replied', 'store owner replied'],
  openingHours: ['opening hours', 'opening times', 'business hours', 'office hours', 'store hours', 'shop hours', 'customer service hours', 'hours of operation', 'phone hours', 'we are open', 'open daily', 'lines are open'],
  answers: ['repl*', 'respond*', 'response*', 'answer*', 'get back to you'],
  hours: ['hour', 'hours', 'hrs'],
}; // prettier-ignore
