/** Running text of a shop as markup. */
import { escape, mark, raw, type Markup } from './markup';
import type { Prose } from './model';

const LINK = /\[([^\][]{1,200})\]\(([^()\s]{1,300})\)/g;

/** The full stop that a template sets behind a value which ends in one, as `19 kr.` or `Malom utca 12.`. */
const DOUBLE_STOP = /(?<!\.)\.\.(?!\.)/g;

/**
 * Escapes a line and turns `[words](address)` into links; `resolve` answers the address of an own page for `page:<topic>`. Two full stops in a
 * row become one, three stay.
 */
function line(written: string, resolve: (href: string) => string): Markup {
  const text = written.replaceAll(DOUBLE_STOP, '.');
  let shown = '';
  let done = 0;
  for (const match of text.matchAll(LINK)) {
    const [whole, words = '', href = ''] = match;
    shown += `${escape(text.slice(done, match.index))}<a href="${escape(resolve(href))}">${escape(words)}</a>`;
    done = match.index + whole.length;
  }
  return raw(shown + escape(text.slice(done)));
}

/** Paragraphs, `# ` headings (of level `heading`) and `- ` lists. */
export function prose(lines: Prose, resolve: (href: string) => string, heading = 2): Markup {
  const parts: string[] = [];
  let items: string[] = [];
  const endList = () => {
    if (items.length > 0) parts.push(`<ul>${items.join('')}</ul>`);
    items = [];
  };
  for (const text of lines) {
    if (text.startsWith('- ')) {
      items.push(`<li>${line(text.slice(2), resolve).text}</li>`);
      continue;
    }
    endList();
    if (text.startsWith('# ')) parts.push(`<h${heading}>${line(text.slice(2), resolve).text}</h${heading}>`);
    else parts.push(mark`<p>${line(text, resolve)}</p>`.text);
  }
  endList();
  return raw(parts.join('\n'));
}
