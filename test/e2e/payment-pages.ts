/** Payment pages of other hosts, to which invented shops send their shoppers. */
import type { Answer } from '../../tools/harness/tls-server';

/** A known provider's page of one payment. */
export const PROVIDER = 'https://checkout.stripe.com/c/pay/cs_live_a1B2c3D4e5F6g7';
/** Nobody knows this host; it asks for a card. */
export const UNKNOWN = 'https://pay-desk-online.example/session/9f8e7d6c5b4a3210';
/** Leads over a second host to the provider: by the server, and by a script. */
export const HOP = 'https://hop-one.example/go';
const SECOND_HOP = 'https://hop-two.example/go';

const CARD = `<form method="post" action="/pay"><h1>Pay securely</h1><p>Order total: £49.00</p>
  <label>Card number <input name="cardnumber" autocomplete="cc-number" inputmode="numeric"></label>
  <label>Expiry date <input name="exp" autocomplete="cc-exp"></label>
  <label>Security code <input name="cvc" autocomplete="cc-csc"></label>
  <button>Pay £49.00</button></form>`;

const page = (title: string, body: string): Answer => ({
  status: 200,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: `<!doctype html><html lang="en"><head><title>${title}</title></head><body>${body}</body></html>`,
});

/** Null for hosts that are none of these. */
export function paymentPage(host: string, path: string): Answer | null {
  const address = `https://${host}${path}`;
  if (address === PROVIDER) return page('Checkout', CARD);
  if (address === UNKNOWN) return page('Pay', CARD);
  if (address === HOP) return { status: 302, headers: { location: SECOND_HOP }, body: '' };
  if (address === SECOND_HOP)
    return page('One moment', `<p>One moment …</p><script>location.replace(${JSON.stringify(PROVIDER)})</script>`);
  return null;
}
