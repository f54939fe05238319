/** Markup as a value: a template that escapes every text put into it. */
export class Markup {
  constructor(readonly text: string) {}
}

type Part = string | number | Markup | readonly Markup[] | undefined | false;

/** Escapes text for element content and quoted attributes. */
export function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function written(part: Part): string {
  if (part === undefined || part === false) return '';
  if (part instanceof Markup) return part.text;
  if (typeof part === 'object') return part.map((one) => one.text).join('\n');
  return escape(String(part));
}

/** Template tag: strings and numbers are escaped, markup and lists of it stand as they are, undefined and false leave nothing. */
export function mark(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(strings.reduce((text, string, index) => text + written(parts[index - 1]) + string));
}

/** Text that is markup already: styles, scripts and JSON that the street wrote itself. */
export function raw(text: string): Markup {
  return new Markup(text);
}

/** JSON that may stand in a script element. */
export function json(value: unknown): Markup {
  return raw(JSON.stringify(value).replaceAll('<', '\\u003c'));
}
