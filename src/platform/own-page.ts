/** The extension's own pages. */
import { browser } from './browser';

/** False where the browser does not tell the address. */
export function isOwnPage(url: string | undefined): boolean {
  return url?.startsWith(browser.runtime.getURL('')) === true;
}
