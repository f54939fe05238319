/** What a browser has to visit: single pages, or whole sites step by step. */
import { registrableDomain } from '../../src/facts/domain';
import { isPageRow, readHtml, type LabelledSet, type PageRow } from './rows';

export interface Job {
  readonly set: string;
  /** Registrable domains of its pages: requests to them are the page's own affair. */
  readonly domains: ReadonlySet<string>;
  /** Rows to visit, in this order, in one tab. */
  readonly visits: readonly PageRow[];
  /** Address of a row's page as it is visited. */
  readonly addressOf: (row: PageRow) => string;
  /** Pages to serve, by host and path; read from disk when the job starts. */
  readonly pages: () => Map<string, ServedPage>;
}

export interface ServedPage {
  readonly html: string;
  readonly scripts: boolean;
}

/** Key of an address in `pages`: as the browser will ask for it. */
export function pageKey(address: string): string {
  const { hostname, pathname, search } = new URL(address);
  return `${hostname}${pathname}${search}`;
}

function domainsOf(rows: readonly PageRow[]): Set<string> {
  return new Set(rows.flatMap(({ url }) => registrableDomain(url) ?? []));
}

/** Single pages come from before https was usual: their address and all they name is served as https. */
function secured(text: string): string {
  return text.replaceAll('http://', 'https://');
}

function pageJob(set: LabelledSet, row: PageRow): Job {
  return {
    set: set.name,
    domains: domainsOf([row]),
    visits: [row],
    addressOf: ({ url }) => secured(url),
    pages: () => new Map([[pageKey(secured(row.url)), { html: secured(readHtml(set, row)), scripts: row.scripts === true }]]),
  };
}

function siteJob(set: LabelledSet, rows: readonly PageRow[]): Job {
  const steps = rows.filter(({ step }) => (step ?? 0) >= 1).sort((one, other) => (one.step ?? 0) - (other.step ?? 0));
  return {
    set: set.name,
    domains: domainsOf(rows),
    visits: steps,
    addressOf: ({ url }) => url,
    pages: () => new Map(rows.map((row) => [pageKey(row.url), { html: readHtml(set, row), scripts: row.scripts === true }])),
  };
}

/** True for sets of whole sites. */
export function isSiteSet({ rows }: LabelledSet): boolean {
  return rows.some(({ site, step }) => site !== undefined && step !== undefined);
}

/** The jobs of a set with pages; rows without a page are left out. */
export function jobsOf(set: LabelledSet): Job[] {
  const rows = set.rows.filter(isPageRow);
  if (!isSiteSet(set)) return rows.map((row) => pageJob(set, row));
  const sites = new Map<string, PageRow[]>();
  for (const row of rows) {
    const site = row.site ?? row.id;
    sites.set(site, [...(sites.get(site) ?? []), row]);
  }
  return [...sites.values()].map((pages) => siteJob(set, pages)).filter(({ visits }) => visits.length > 0);
}
