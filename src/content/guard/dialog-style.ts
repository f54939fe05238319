/** The dialog's sheet. It stands in the page of a payment provider, which does not fight it; a page's own rules for dialogs must still not reach it. */
export const DIALOG_STYLE = `
:host { all: initial !important; display: block !important; direction: inherit !important; }
dialog {
  box-sizing: border-box; inline-size: min(560px, calc(100vw - 32px)); max-block-size: calc(100vh - 32px); overflow: auto; margin: auto;
  padding: 24px 28px; border: 0; border-block-start: 6px solid #c4322a; border-radius: 12px; background: #fff; color: #1b2026;
  font: 16px/1.5 system-ui, sans-serif; text-align: start; overflow-wrap: anywhere; color-scheme: light dark;
  box-shadow: 0 12px 48px rgb(0 0 0 / 35%);
}
dialog::backdrop { background: rgb(20 24 30 / 72%); }
svg { inline-size: 40px; block-size: 40px; }
h1 { margin: 8px 0 12px; font-size: 22px; line-height: 1.25; }
h2 { margin: 0; font-size: 16px; font-weight: 650; }
h2 span { font-weight: 400; }
p { margin: 8px 0; }
ul { margin: 8px 0; padding: 0; list-style: none; }
li::before { content: '– '; }
.soft { color: #535e6a; font-size: 14px; }
.buttons { display: flex; flex-wrap: wrap; gap: 10px; margin-block-start: 18px; }
button {
  min-block-size: 42px; padding: 8px 18px; border: 1px solid #b8bfc8; border-radius: 8px; background: #fff; color: #1b2026;
  font: inherit; font-weight: 500; cursor: pointer;
}
button:hover { background: #f1f3f5; }
.first { border-color: #1b2026; background: #1b2026; color: #fff; }
.first:hover { background: #39414b; }
:focus-visible { outline: 3px solid #1b57a8; outline-offset: 2px; }
@media (prefers-color-scheme: dark) {
  dialog { background: #1f242a; color: #eef0f2; }
  .soft { color: #b3bac2; }
  button { border-color: #5b646e; background: #2a3037; color: #eef0f2; }
  button:hover { background: #363d45; }
  .first { border-color: #eef0f2; background: #eef0f2; color: #1b2026; }
  .first:hover { background: #fff; }
  :focus-visible { outline-color: #8fbcff; }
}
@media (forced-colors: active) {
  dialog { border: 2px solid; }
}
`;
