/** "Show on the page": finds the item of a snapshot again, scrolls to it and marks it for a moment. The page's DOM stays as it is. */
import { domOf, textBelow, type Dom } from '../snapshot/dom';
import { Slices } from '../snapshot/slices';
import { fold } from '../snapshot/text';
import { Walk, type ClosedShadow } from '../snapshot/walk';

/** Enough of a quotation to know the place again. */
const KEY_CHARS = 40;
const TEXT_CHARS = 4000;
const MARKED_MS = 4000;
const HIGHLIGHT = 'caveat-evidence';
const QUOTABLE = ['alt', 'title', 'aria-label', 'placeholder', 'name', 'id', 'src', 'href', 'action', 'content', 'value'];

/**
 * Walks as the snapshot did. The numbered element counts when it still says what was quoted; else the first that says it.
 * @returns whether something was found and is on screen now
 */
export async function find(wanted: { n: number; quote: string }, closedShadow?: ClosedShadow): Promise<boolean> {
  const dom = domOf(document);
  const key = fold(wanted.quote)
    .trim()
    .slice(0, KEY_CHARS)
    .replace(/[…\s]+$/, '')
    .toLowerCase();
  const open: Element[] = [];
  let numbered: Element | undefined;
  let quoted: Element | undefined;
  const slices = new Slices();
  const walk = new Walk(
    dom,
    {
      enter(element, _name, tag, n) {
        if (!tag.leaf) open.push(element);
        if (n === wanted.n) numbered = element;
      },
      leave: () => open.pop(),
      text(text) {
        if (!quoted && key !== '' && fold(text).toLowerCase().includes(key)) quoted = open.at(-1);
      },
    },
    closedShadow,
  );
  while (!walk.run(() => slices.over()) && !slices.spent()) await slices.pause();
  const element = numbered && says(dom, numbered, key) ? numbered : quoted;
  if (!element) return false;
  element.scrollIntoView({ block: 'center' });
  mark(dom, element, key);
  return true;
}

function says(dom: Dom, element: Element, key: string): boolean {
  const own = QUOTABLE.map((name) => dom.attribute(element, name).slice(0, TEXT_CHARS)).join('\n');
  return `${textBelow(dom, element, TEXT_CHARS)}\n${own}`.toLowerCase().includes(key);
}

function mark(dom: Dom, element: Element, key: string): void {
  const outline = '3px solid #b45309';
  element.animate(
    [
      { outline, outlineOffset: '2px' },
      { outline, outlineOffset: '2px' },
    ],
    { duration: MARKED_MS },
  );
  const range = document.createRange();
  range.selectNodeContents(textWith(dom, element, key) ?? element);
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`::highlight(${HIGHLIGHT}) { background-color: #fde68a; color: #1c1917; }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    CSS.highlights.set(HIGHLIGHT, new Highlight(range));
    setTimeout(() => {
      CSS.highlights.delete(HIGHLIGHT);
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    }, MARKED_MS);
  } catch {
    // A browser that keeps page styles out of an extension's reach shows the outline only.
  }
}

/** The text node that holds the quotation, or its beginning. */
function textWith(dom: Dom, top: Element, key: string): Node | null {
  const nodes = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
  for (let steps = 0; nodes.nextNode() && steps < TEXT_CHARS; steps++) {
    const text = fold(dom.text(nodes.currentNode as Text))
      .trim()
      .toLowerCase();
    if (text !== '' && (text.includes(key) || key.startsWith(text))) return nodes.currentNode;
  }
  return null;
}
