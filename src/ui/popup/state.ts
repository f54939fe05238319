/** What the popup knows and does: one signal holds the tab's state, every action asks the worker and shows its answer. */
import { signal, type ReadonlySignal } from '@preact/signals';
import type { Evidence } from '../../model/evidence';
import type { TabState } from '../../model/messages';
import { send } from '../../platform/page';

/** Milliseconds between two questions while a page, or the shop's policies, are being read, and until the popup stops waiting. */
export const POLL = { everyMs: 200, untilMs: 12_000, policiesEveryMs: 700, policiesUntilMs: 60_000 } as const;

export interface PopupModel {
  /** Null until the worker answered for the first time. */
  readonly state: ReadonlySignal<TabState | null>;
  readonly tabId: number | null;
  /** Asks the worker, and again as long as the page is being read. Never throws. */
  follow(): Promise<void>;
  /** Reads the page again; `anyway` also when it seems to be no shop. */
  rescan(anyway: boolean): Promise<void>;
  trust(domain: string, trusted: boolean): Promise<void>;
  /** Scrolls the tab to the evidence; answers whether it was found there. */
  readonly show: (evidence: Evidence) => Promise<boolean>;
}

const broken = (error: string): TabState => ({ state: 'error', trusted: false, cached: false, error });
/** The page was not read in time: what an earlier visit told stays. */
const overdue = (state: TabState): TabState => (state.assessment ? { ...state, state: 'assessed', cached: true } : broken('ui_error_slow'));
const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

export function popupModel(tabId: number | null): PopupModel {
  const state = signal<TabState | null>(null);
  /** Only the newest question may write: an answer that comes late is dropped. */
  let turn = 0;

  async function run(ask: (tabId: number) => Promise<TabState>): Promise<void> {
    const mine = ++turn;
    if (tabId === null) {
      state.value = { state: 'browser-page', trusted: false, cached: false };
      return;
    }
    const until = Date.now() + POLL.untilMs;
    const policiesUntil = Date.now() + POLL.policiesUntilMs;
    try {
      let answer = await ask(tabId);
      while (mine === turn) {
        state.value = answer;
        if (answer.state === 'scanning') {
          if (Date.now() > until) {
            state.value = overdue(answer);
            return;
          }
          await pause(POLL.everyMs);
        } else {
          // The verdict stands and is shown; what the policies say is added to it.
          if (answer.reading !== true) return;
          if (Date.now() > policiesUntil) {
            state.value = { ...answer, reading: false };
            return;
          }
          await pause(POLL.policiesEveryMs);
        }
        answer = await send('tab-state', { tabId });
      }
    } catch {
      if (mine === turn) state.value = broken('ui_error_worker');
    }
  }

  return {
    state,
    tabId,
    follow: () => run((tab) => send('tab-state', { tabId: tab })),
    rescan: (anyway) => {
      state.value = { state: 'scanning', trusted: state.value?.trusted ?? false, cached: false };
      return run((tab) => send('rescan', { tabId: tab, anyway }));
    },
    trust: (domain, trusted) => run((tab) => send('trust', { tabId: tab, domain, trusted })),
    show: async ({ page, n, quote }) => {
      if (tabId === null || n === undefined) return false;
      return (await send('show-evidence', { tabId, page, n, quote })).found;
    },
  };
}
