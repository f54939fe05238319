/** What the report page knows: the stored assessment of one shop, and whether the shopper trusts it. */
import { signal, type ReadonlySignal } from '@preact/signals';
import type { Assessment } from '../../model/assessment';
import type { Evidence } from '../../model/evidence';
import type { Judged } from '../../model/export';
import { send } from '../../platform/page';

export type ReportState =
  { kind: 'loading' } | { kind: 'unknown' } | { kind: 'failed' } | { kind: 'known'; assessment: Assessment; trusted: boolean };

export interface ReportModel {
  readonly state: ReadonlySignal<ReportState>;
  readonly domain: string | null;
  /** Null where the shop's tab is not known. */
  readonly show: ((evidence: Evidence) => Promise<boolean>) | null;
  load(): Promise<void>;
  trust(trusted: boolean): Promise<void>;
  /** The report as it stands now, with the facts that it was made from; null where there is none any more. */
  judged(): Promise<Judged | null>;
}

/**
 * @param domain the shop
 * @param shopTab the tab that shows the shop, for "show on the page"
 * @param reportTab the tab of this page: it tells the worker whether this is a private window
 */
export function reportModel(domain: string | null, shopTab: number | null, reportTab: number | null): ReportModel {
  const state = signal<ReportState>({ kind: 'loading' });

  async function load(): Promise<void> {
    if (domain === null) {
      state.value = { kind: 'unknown' };
      return;
    }
    try {
      const { assessment, trusted } = await send('report', { domain });
      state.value = assessment ? { kind: 'known', assessment, trusted } : { kind: 'unknown' };
    } catch {
      state.value = { kind: 'failed' };
    }
  }

  async function show({ page, n, quote }: Evidence): Promise<boolean> {
    if (shopTab === null || n === undefined) return false;
    return (await send('show-evidence', { tabId: shopTab, page, n, quote })).found;
  }

  return {
    state,
    domain,
    show: shopTab === null ? null : show,
    load,
    judged: async () => (domain === null ? null : ((await send('export', { domain }).catch(() => null))?.judged ?? null)),
    trust: async (trusted) => {
      const tabId = shopTab ?? reportTab;
      if (domain === null || tabId === null) return;
      await send('trust', { tabId, domain, trusted }).catch(() => undefined);
      await load();
    },
  };
}
