import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { takeSnapshot } from '../../src/snapshot/take';
import { snap } from './render';

const labels: [html: string, label: string][] = [
  ['<label for="a">Street</label><input id="a">', 'Street'],
  ['<input id="a"><label for="a">After</label>', 'After'],
  ['<label>City <input></label>', 'City'],
  ['<span id="l1">Card</span> <span id="l2">number</span><p>x</p><input aria-labelledby="l1 l2">', 'Card number'],
  ['<input aria-label="CVC">', 'CVC'],
  ['<table><tr><td>Postcode:</td><td><input></td></tr></table>', 'Postcode:'],
  ['<p>Name</p><div><input></div>', 'Name'],
  ['<input>', ''],
  ['<td>Payment</td><p>Payment</p><div><input type="radio" name="p"> Bank transfer<br>Cash</div>', 'Bank transfer'],
  ['<p>x</p><input type="checkbox"> I have read the <a href="/terms">terms</a>, all of them<br>y', 'I have read the terms, all of them'],
  ['<table><tr><td><input type="radio"></td> <td>On <b>delivery</b></td></tr></table>', 'On delivery'],
  ['<p>Gift wrap</p><div><input type="checkbox"></div>', 'Gift wrap'],
  ['<table><tr><td>PayPal</td><td><input type="radio"></td><td>+ 0,00 €</td></tr></table>', 'PayPal'],
  ['<p>x</p><input type="radio"><button>y</button>', 'x'],
];

describe('fields', () => {
  it.each(labels)('label of %s', async (html, label) => {
    expect((await snap(html)).fields.map((field) => field.label)).toEqual([label]);
  });

  it('reads what the mark-up says of a field', async () => {
    const { fields } = await snap(`<form><input type="TEL" name="cc" id="i" autocomplete="cc-number" inputmode="numeric" placeholder="0000"
      pattern="[0-9]*" maxlength="19" required><input type="checkbox" name="extra" checked>
      <select name="pay"><option>Card</option><optgroup><option>Bank transfer</option></optgroup></select><input type="hidden" name="token" value="s3cret"></form>`);
    const byName = new Map(fields.map((field) => [field.name, field]));
    expect([...byName.keys()].sort()).toEqual(['cc', 'extra', 'pay', 'token']);
    expect(byName.get('cc')).toMatchObject({
      form: 3,
      tag: 'input',
      type: 'tel',
      id: 'i',
      autocomplete: 'cc-number',
      inputmode: 'numeric',
    });
    expect(byName.get('cc')).toMatchObject({ placeholder: '0000', pattern: '[0-9]*', maxlength: 19, required: true });
    expect(byName.get('extra')).toMatchObject({ type: 'checkbox', preselected: true });
    expect(byName.get('pay')).toMatchObject({ tag: 'select', options: ['Card', 'Bank transfer'] });
    expect(byName.get('token')).toMatchObject({ type: 'hidden', label: '' });
    expect(JSON.stringify(fields)).not.toContain('s3cret');
  });

  it('takes the text before each of a line of choices where none stands behind the last', async () => {
    const before = await snap('<p>Credit card <input type="radio" name="p"> Bank transfer <input type="radio" name="p"></p>');
    expect(before.fields.map(({ label }) => label)).toEqual(['Credit card', 'Bank transfer']);
    const behind = await snap(
      '<p>Pay by <input type="radio" name="p"> Credit card <input type="radio" name="p"> Bank transfer <input type="submit" value="Go"></p>',
    );
    expect(behind.fields.map(({ label }) => label)).toEqual(['Credit card', 'Bank transfer']);
  });

  it('notes which choices the mark-up does not let be made', async () => {
    const { fields } = await snap(
      '<form><label><input type="radio" name="pay" disabled>Card</label><label><input type="radio" name="pay">Transfer</label><input name="mail" disabled></form>',
    );
    expect(fields.map(({ disabled }) => disabled)).toEqual([true, undefined, undefined]);
  });

  it('never asks for what somebody typed', async () => {
    const { window } = new JSDOM(
      '<input name="a"><textarea name="b"></textarea><select name="c"><option>x</select><input type="checkbox">',
    );
    const asked: string[] = [];
    for (const type of ['HTMLInputElement', 'HTMLTextAreaElement', 'HTMLSelectElement'] as const) {
      for (const name of ['value', 'checked', 'valueAsNumber', 'selectedIndex', 'selectedOptions', 'files']) {
        if (!(name in window[type].prototype)) continue;
        Object.defineProperty(window[type].prototype, name, { get: () => asked.push(`${type}.${name}`) });
      }
    }
    const { fields } = await takeSnapshot(window.document, { origin: 'live' });
    expect(fields).toHaveLength(4);
    expect(asked).toEqual([]);
  });

  it('ties controls to the form that owns them, wherever they stand', async () => {
    const page = '<form id="f" action="/order"></form><input name="a" form="f"><input type="submit" value="Order" form="f">';
    const { forms, fields, buttons } = await snap(page);
    expect(forms).toHaveLength(1);
    expect(fields[0]?.form).toBe(forms[0]?.n);
    expect(buttons).toMatchObject([{ text: 'Order', form: forms[0]?.n }]);
  });

  it('keeps where a button sends its form, other than the form says', async () => {
    const { buttons } = await snap(
      '<form action="/pay"><button>Pay</button><button formaction="https://else.example/take">Pay</button><input type="submit" value="Pay" formaction="/other"><input type="image" alt="Pay" formaction="http://[broken"></form>',
    );
    expect(buttons.map(({ action }) => action)).toEqual([
      undefined,
      'https://else.example/take',
      'https://shop.example/other',
      'http://[broken',
    ]);
  });

  it('takes elements for buttons by their role', async () => {
    const { buttons } = await snap('<div role="button">Pay now</div><a role="button" href="#">Go</a><button aria-label="Close"></button>');
    expect(buttons.map(({ text }) => text)).toEqual(['Pay now', 'Go', 'Close']);
  });
});
