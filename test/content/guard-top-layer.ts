/** The little of the top layer that the guard's tests need, for a document without layout. To be imported before the guard. */
const opened = new WeakSet<Element>();
const define = (prototype: object, name: string, value: (this: Element, ...args: never[]) => unknown) =>
  Object.defineProperty(prototype, name, { value, configurable: true, writable: true });

const real = Object.getOwnPropertyDescriptor(Element.prototype, 'matches')?.value as (this: Element, selector: string) => boolean;

define(Document.prototype, 'elementFromPoint', () => null);
define(HTMLElement.prototype, 'showPopover', function () {
  opened.add(this);
});
define(HTMLElement.prototype, 'hidePopover', function () {
  opened.delete(this);
});
define(Element.prototype, 'matches', function (selector: string) {
  return selector === ':popover-open' ? opened.has(this) : real.call(this, selector);
});

export {};
