import { SNAPSHOT_LIMITS } from '../model/snapshot-limits';

const MAX = SNAPSHOT_LIMITS.urlChars;

/** Absolute form of addresses written in the page; what cannot be resolved stays as written, cut. */
export class Addresses {
  private readonly known = new Map<string, string>();

  constructor(private readonly base: string) {}

  /** Without fragment, unless the whole address is one; a `data:` or `javascript:` address is only named. */
  link(written: string): string {
    const known = this.known.get(written);
    if (known !== undefined) return known;
    const href = this.resolve(written.slice(0, 4 * MAX).trim());
    this.known.set(written, href);
    return href;
  }

  /** Without query: scripts are told by host and path. */
  script(written: string): string {
    const href = this.link(written);
    const query = href.indexOf('?');
    return query < 0 ? href : href.slice(0, query);
  }

  private resolve(written: string): string {
    const scheme = /^(?:javascript|data|blob|about):/i.exec(written);
    if (scheme) return scheme[0].toLowerCase();
    let url: URL;
    try {
      url = new URL(written, this.base);
    } catch {
      return written.slice(0, MAX);
    }
    if (!written.startsWith('#')) url.hash = '';
    if (url.href.length > MAX) url.search = '';
    return url.href.slice(0, MAX);
  }
}
