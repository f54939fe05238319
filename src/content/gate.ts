/**
 * The gate, on every page at idle: perhaps a shop or a checkout? Up to three looks, the later ones only where the page has changed; then it
 * is over. It leaves no observer, no listener and no timer behind, and speaks to nobody unless something speaks for a shop. The worker brings
 * it to a page that does not come to idle: there it looks some more times, and once again should idle come.
 */
import { isEarly, running } from './gate-state';
import { watch } from './gate-watch';

const before = running();
if (before?.url !== location.href || (before.early && !isEarly())) {
  watch(location.href).catch(() => {
    // The extension was reloaded under this page, or the worker refused; the popup can still ask for a reading.
  });
}
