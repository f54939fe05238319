import { SNAPSHOT_LIMITS } from '../model/snapshot-limits';

const MAX = SNAPSHOT_LIMITS.urlChars;
const NAMED_ONLY = /^(?:javascript|data|blob|about):/i;

/** Absolute form of addresses written in the page; what cannot be resolved stays as written, cut. */
export class Addresses {
  private readonly known = new Map<string, string>();
  private readonly page: string;

  /** `native`: the document resolves its addresses itself, and faster. */
  constructor(
    private readonly base: string,
    private readonly native: boolean,
  ) {
    this.page = upTo(base, '#');
  }

  /** The address that an element leads to or loads, from an attribute that has a property of the same name. */
  at(element: Element, name: 'href' | 'src', written: string): string {
    const resolved: unknown = this.native ? (element as HTMLAnchorElement & HTMLImageElement)[name] : undefined;
    return typeof resolved === 'string' ? this.short(resolved) : this.of(written);
  }

  /** Without fragment, unless the whole address is one; a `data:` or `javascript:` address is only named. */
  of(written: string): string {
    const known = this.known.get(written);
    if (known !== undefined) return known;
    const trimmed = written.slice(0, 4 * MAX).trim();
    const address = this.short(URL.canParse(trimmed, this.base) ? new URL(trimmed, this.base).href : trimmed);
    this.known.set(written, address);
    return address;
  }

  private short(address: string): string {
    const scheme = address.startsWith('http') ? null : NAMED_ONLY.exec(address);
    if (scheme) return scheme[0].toLowerCase();
    const fragment = address.indexOf('#');
    const bare = fragment < 0 || address.slice(0, fragment) === this.page ? address : address.slice(0, fragment);
    return bare.length > MAX ? upTo(bare, '?').slice(0, MAX) : bare;
  }
}

/** Without the query: scripts are told by host and path. */
export function withoutQuery(address: string): string {
  return upTo(address, '?');
}

function upTo(text: string, mark: string): string {
  const at = text.indexOf(mark);
  return at < 0 ? text : text.slice(0, at);
}
