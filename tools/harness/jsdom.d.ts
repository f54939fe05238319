/** jsdom brings no types; this is the little of it that is used here. */
declare module 'jsdom' {
  interface Options {
    readonly url?: string;
    /** The page's own scripts run in this process. */
    readonly runScripts?: 'dangerously';
    readonly beforeParse?: (window: object) => void;
  }

  export class JSDOM {
    constructor(html?: string, options?: Options);
    readonly window: Window & typeof globalThis;
    /** Gives the window another address. */
    reconfigure(options: { readonly url: string }): void;
  }
}
