/** Links that open a little window by script, as older shops show their policies. Only the address is taken from what the script says. */
import type { Dom } from './dom';

/** The address itself leads nowhere. */
const SCRIPTED = /^\s{0,9}(?:javascript:|#|$)/i;
/** First argument of a call, or what is assigned to a location. */
const QUOTED = /[(=]\s{0,4}(['"])([^'"<>\s(){}]{3,400})\1/;
const ADDRESS = /^(?:https?:\/\/|\.{0,2}\/)|\.(?:html?|php\d?|aspx?|jsp|cfm|pdf)(?:[?#]|$)|\?[\w[\]-]{1,40}=/i;
const SCRIPT_CHARS = 600;

/** The address, as written, that the link's script opens; null where the link leads somewhere by itself, or its script names no address. */
export function openedByScript(dom: Dom, element: Element, href: string): string | null {
  if (!SCRIPTED.test(href)) return null;
  for (const script of [href, dom.attribute(element, 'onclick')]) {
    const address = QUOTED.exec(script.slice(0, SCRIPT_CHARS))?.[2];
    if (address !== undefined && ADDRESS.test(address)) return address;
  }
  return null;
}
