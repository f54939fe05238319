import { describe, expect, it } from 'vitest';
import { hasDisplay, readOptions } from '../../../tools/start/options';

describe('npm start', () => {
  it.each([
    [[], { address: null, browser: 'chromium', headed: true }],
    [['--firefox'], { address: null, browser: 'firefox', headed: true }],
    [['https://shop.example/'], { address: 'https://shop.example/', browser: 'chromium', headed: true }],
    [['--headless'], { address: null, browser: 'chromium', headed: false }],
  ])('%j', (args, expected) => {
    expect(readOptions(args, true)).toEqual(expected);
  });

  it.each([[['shop.example']], [['file:///etc/passwd']], [['https://a.example/', 'https://b.example/']], [['--nonsense']]])(
    'refuses %j',
    (args) => {
      expect(() => readOptions(args, true)).toThrow();
    },
  );

  it.each<[NodeJS.ProcessEnv, NodeJS.Platform, boolean]>([
    [{}, 'linux', false],
    [{ DISPLAY: ':0' }, 'linux', true],
    [{ DISPLAY: '', WAYLAND_DISPLAY: 'wayland-0' }, 'linux', true],
    [{}, 'darwin', true],
  ])('display: %j on %s', (env, platform, expected) => {
    expect(hasDisplay(env, platform)).toBe(expected);
  });
});
