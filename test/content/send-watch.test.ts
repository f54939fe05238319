import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { targetsNow, watchSending } from '../../src/content/send-watch';

const OWN = 'https://shop.example';
const ELSE = 'https://else.example';
let window: JSDOM['window'];
let stop: AbortController;
/** Forms that went on their way, with the button that sent them. */
let gone: (string | undefined)[];
let known: Set<string>;
const judge = vi.fn<() => Promise<boolean>>();

function open(html: string): void {
  window = new JSDOM(html, { url: `${OWN}/pay` }).window;
  for (const name of ['document', 'location', 'MutationObserver', 'Event'] as const) vi.stubGlobal(name, window[name]);
  stop = new window.AbortController();
  vi.stubGlobal('addEventListener', window.addEventListener.bind(window));
  known = targetsNow();
  watchSending((origin) => known.has(origin), judge, stop.signal);
  // Last of all, where the browser would send: nothing leaves the test.
  window.addEventListener('submit', (event) => {
    if (!event.defaultPrevented) gone.push(event.submitter?.id);
    event.preventDefault();
  });
}
const form = () => window.document.forms[0] as unknown as HTMLFormElement;
const send = async (ms = 0): Promise<void> => {
  window.HTMLFormElement.prototype.requestSubmit.call(form(), window.document.querySelector('button'));
  await vi.advanceTimersByTimeAsync(ms);
};
const set = (name: string, value: string, selector = 'form') => {
  window.Element.prototype.setAttribute.call(window.document.querySelector(selector), name, value);
};
const CARD = '<form action="/done"><input name="action"><input autocomplete="cc-number"><button id="pay">Pay</button></form>';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  gone = [];
  judge.mockReset().mockResolvedValue(true);
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('targetsNow', () => {
  it('names where forms and buttons send to, past what shadows it', () => {
    open(`<img name="baseURI">${CARD}<form action="${ELSE}/in"><button formaction="https://third.example/x">X</button></form>`);
    expect([...targetsNow()]).toEqual([OWN, ELSE, 'https://third.example']);
  });
});

describe('a card form', () => {
  it('is sent at once where it was seen to send to, or to its own page', async () => {
    open(CARD);
    await send();
    known.add(ELSE);
    set('action', `${ELSE}/in`);
    await send();
    expect(gone).toEqual(['pay', 'pay']);
    expect(judge).not.toHaveBeenCalled();
  });

  it.each<[how: string, turn: () => void]>([
    [
      'before it is sent',
      () => {
        set('action', `${ELSE}/in`);
      },
    ],
    [
      'by its button',
      () => {
        set('formaction', `${ELSE}/in`, 'button');
      },
    ],
    [
      'while it is sent',
      () => {
        form().addEventListener('submit', () => {
          set('action', `${ELSE}/in`);
        });
      },
    ],
  ])('turned elsewhere %s waits for the judgement, and is then sent with its button, once', async (_, turn) => {
    open(CARD);
    turn();
    let decide: (may: boolean) => void = () => undefined;
    judge.mockReturnValue(new Promise((done) => (decide = done)));
    await send();
    expect(gone).toEqual([]);
    await send();
    expect(judge).toHaveBeenCalledTimes(1);
    decide(true);
    await vi.advanceTimersByTimeAsync(0);
    expect(gone).toEqual(['pay']);
  });

  it('stays where a warning comes', async () => {
    open(CARD);
    set('action', `${ELSE}/in`);
    judge.mockResolvedValue(false);
    await send(5000);
    expect(gone).toEqual([]);
    await send(5000);
    expect(judge).toHaveBeenCalledTimes(2);
    expect(gone).toEqual([]);
  });

  it.each<[why: string, answer: () => Promise<boolean>]>([
    ['nobody answers', () => new Promise(() => undefined)],
    ['the worker refuses', () => Promise.reject(new Error('Gone.'))],
  ])('is sent all the same when %s', async (_, answer) => {
    open(CARD);
    set('action', `${ELSE}/in`);
    judge.mockImplementation(answer);
    await send(1600);
    expect(gone).toEqual(['pay']);
  });

  it('that the page sends by itself is left to it', async () => {
    open(CARD);
    form().addEventListener('submit', (event) => {
      event.preventDefault();
      set('action', `${ELSE}/in`);
    });
    await send(1600);
    expect(judge).not.toHaveBeenCalled();
  });
});

it('holds no other form', async () => {
  open('<form action="/search"><input name="q"><button id="go">Go</button></form>');
  set('action', `${ELSE}/in`);
  await send();
  expect(gone).toEqual(['go']);
});

it('leaves the page alone once it is told to', async () => {
  open(CARD);
  stop.abort();
  set('action', `${ELSE}/in`);
  await send();
  expect(gone).toEqual(['pay']);
});
