/**
 * Mail protection: a widespread service writes e-mail addresses into pages in hexadecimal digits, and a script of its own puts them back. A page
 * that Caveat fetched runs no script, so they are put back here, before anything is read.
 */

/** The first two digits are a key that every other pair was combined with. */
const LINK = /(?:https?:\/\/[\w.-]{1,253})?\/cdn-cgi\/l\/email-protection#((?:[\da-f]{2}){6,200})(?![\da-f])/gi;
/** The attribute, the rest of its tag, and the few words that stand for the address. */
const NOTE = /\bdata-cfemail=["']?((?:[\da-f]{2}){6,130})(?![\da-f])[^<>]{0,200}>[^<]{0,60}</gi;
/** What may stand in a page as it is: an address, and for links what the mail shall say. */
const ADDRESS = /^[\w.+%-]{1,64}@[\w.-]{1,190}(?:\?[\w.+%=~-]{0,200})?$/;

/** The mark-up with mail links and addresses as the shop wrote them; what is no address when put back is left. */
export function withAddresses(html: string): string {
  if (!/email-protection#|data-cfemail/i.test(html)) return html;
  return html
    .replace(LINK, (whole, digits: string) => {
      const address = plain(digits);
      return address === null ? whole : `mailto:${address}`;
    })
    .replace(NOTE, (whole, digits: string) => {
      const address = plain(digits);
      return address === null ? whole : `>${address}<`;
    });
}

function plain(digits: string): string | null {
  const [key = 0, ...bytes] = (digits.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
  const address = String.fromCharCode(...bytes.map((byte) => byte ^ key));
  return ADDRESS.test(address) ? address : null;
}
