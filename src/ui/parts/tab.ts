import { api } from '../../platform/api';

/** What the page's address carries after `#`, for example `#domain=shop.example&tab=7`. `tab` is null where it is absent or no number. */
export function readHash(hash: string = location.hash): { domain: string | null; tab: number | null } {
  const values = new URLSearchParams(hash.slice(1));
  const tab = Number.parseInt(values.get('tab') ?? '', 10);
  return { domain: values.get('domain'), tab: Number.isInteger(tab) ? tab : null };
}

/** The tab that shows this extension page; null in the toolbar's popup, which has none. */
export async function ownTab(): Promise<number | null> {
  const tab = await api.tabs.getCurrent();
  return tab?.id ?? null;
}

/** The tab in front in this window; null where the browser does not tell. */
export async function activeTab(): Promise<number | null> {
  const [tab] = await api.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** Address of the report page of a shop; `tab` lets it point at evidence in the shop's own tab. */
export function reportAddress(domain: string, tab: number | null): string {
  const values = new URLSearchParams({ domain, ...(tab === null ? {} : { tab: String(tab) }) });
  return `report.html#${values.toString()}`;
}
