/**
 * The bar's sheet. An important declaration of an inner sheet beats every one of the page's, its animations included, so the host says
 * everything again. Nothing here is green: a page could paint that itself.
 */
export const STYLE = `
:host { all: initial !important; direction: inherit !important; }
:host(:not(:popover-open)) { display: none !important; }
:host(:popover-open) {
  display: block !important; position: fixed !important; inset: 0 0 auto 0 !important; z-index: 2147483647 !important;
  box-sizing: border-box !important; inline-size: auto !important; max-block-size: 60vh !important; margin: 0 !important;
  padding: 0 !important; border: 0 !important; overflow: auto !important; visibility: visible !important; opacity: 1 !important;
  pointer-events: auto !important; user-select: text !important; background: #fffaf0 !important; color: #1b2026 !important;
  border-block-start: 4px solid #b86a00 !important; border-block-end: 1px solid #e3c48f !important;
  box-shadow: 0 4px 18px rgb(0 0 0 / 18%) !important; font: 15px/1.45 system-ui, sans-serif !important;
  color-scheme: light dark !important; cursor: auto !important; text-align: start !important;
}
:host([data-level='danger']:popover-open) { border-block-start-color: #c4322a !important; }
:host([data-level='unproven']:popover-open) {
  background: #f4f5f7 !important; border-block-start: 0 !important; border-block-end-color: #c9ced6 !important;
  box-shadow: none !important; font-size: 14px !important;
}
.line p { margin: 0; }
.line button { min-block-size: 30px; padding: 3px 12px; }
section {
  display: flex; flex-wrap: wrap; gap: 10px 28px; align-items: center; justify-content: space-between;
  max-inline-size: 1180px; margin-inline: auto; padding: 12px 20px;
}
.said { display: grid; grid-template-columns: auto 1fr; gap: 0 14px; flex: 1 1 420px; overflow-wrap: anywhere; }
svg { grid-row: span 4; inline-size: 34px; block-size: 34px; margin-block-start: 2px; }
h2 { margin: 0; font-size: 16px; font-weight: 650; line-height: 1.35; }
h2 span { font-weight: 400; }
ul { margin: 4px 0 0; padding: 0; list-style: none; }
li { margin-block-end: 2px; }
li::before { content: '– '; }
p { grid-column: 2; margin: 4px 0 0; }
p:empty { display: none; }
.soft { color: #535e6a; font-size: 13.5px; }
.note { color: #8a4f00; font-weight: 600; }
.buttons { display: flex; flex-wrap: wrap; gap: 8px; }
button {
  min-block-size: 38px; padding: 6px 16px; border: 1px solid #cfc5b3; border-radius: 8px; background: #fff; color: #1b2026;
  font: inherit; font-weight: 500; cursor: pointer;
}
button:hover { background: #f6efe2; }
.first { border-color: #1b2026; background: #1b2026; color: #fff; }
.first:hover { background: #39414b; }
:focus-visible { outline: 3px solid #1b57a8; outline-offset: 2px; }
.line { padding-block: 6px; }
@media (prefers-color-scheme: dark) {
  :host(:popover-open) { background: #2b251b !important; color: #eee9e0 !important; border-block-end-color: #5e4a26 !important; }
  :host([data-level='unproven']:popover-open) { background: #22262b !important; border-block-end-color: #444b54 !important; }
  .soft { color: #b9b1a4; }
  .note { color: #f2bd6b; }
  button { border-color: #5f5647; background: #352e22; color: #eee9e0; }
  button:hover { background: #443b2c; }
  .first { border-color: #eee9e0; background: #eee9e0; color: #1b2026; }
  .first:hover { background: #fff; }
  :focus-visible { outline-color: #8fbcff; }
}
@media (max-width: 560px) {
  section { padding: 10px 14px; }
  svg { inline-size: 26px; block-size: 26px; }
}
`;
