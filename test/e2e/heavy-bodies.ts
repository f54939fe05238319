/** Page bodies that are heavy by themselves. Most of it is not drawn, so that the browser's own layout does not hide the extension's work. */

/** A million elements: 20,000 paragraphs of 49 words each; one in twenty is drawn. */
function millionNodes(): string {
  const paragraph = `<p>${'<b>tea</b> '.repeat(49)}</p>`;
  return `<div>${paragraph.repeat(1000)}</div><div hidden>${paragraph.repeat(19_000)}</div>`;
}

/** 30 MB of text in 300 blocks. */
function longText(): string {
  const block = 'A kettle is a pot for boiling water, and this one boils it slowly. '.repeat(1500);
  return `<section style="content-visibility:auto">${`<p>${block}</p>`.repeat(300)}</section>`;
}

export const HEAVY = ['million-nodes', 'long-text'] as const;

export function heavyBody(which: (typeof HEAVY)[number]): string {
  return which === 'long-text' ? longText() : millionNodes();
}
