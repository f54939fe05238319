/** What the warning page knows and does. Leaving always works, even when the worker does not answer. */
import { signal, type ReadonlySignal } from '@preact/signals';
import type { Warning } from '../../model/assessment';
import { api } from '../../platform/api';
import { send } from '../../platform/page';

/** Milliseconds before *Continue anyway* can be pressed: a click meant for the page before must not land on it. */
export const ARM_MS = 1000;

export type WarningState = { kind: 'loading' } | { kind: 'none' } | { kind: 'warning'; warning: Warning };

export interface WarningModel {
  readonly state: ReadonlySignal<WarningState>;
  /** *Continue anyway* can be pressed. */
  readonly armed: ReadonlySignal<boolean>;
  /** Message key of what went wrong; empty when nothing did. */
  readonly error: ReadonlySignal<string>;
  load(): Promise<void>;
  leave(): Promise<void>;
  details(): Promise<void>;
  goOn(): Promise<void>;
  close(): Promise<void>;
}

export function warningModel(tabId: number | null): WarningModel {
  const state = signal<WarningState>({ kind: 'loading' });
  const armed = signal(false);
  const error = signal('');

  async function press(name: 'leave' | 'continue' | 'details'): Promise<boolean> {
    error.value = '';
    if (tabId === null) return false;
    const sent = await send('warning-pressed', { tabId, press: name }).then(
      () => true,
      () => false,
    );
    return sent;
  }

  return {
    state,
    armed,
    error,
    load: async () => {
      const answer = tabId === null ? null : await send('warning', { tabId }).catch(() => null);
      state.value = answer?.warning ? { kind: 'warning', warning: answer.warning } : { kind: 'none' };
      setTimeout(() => {
        armed.value = true;
      }, ARM_MS);
    },
    leave: async () => {
      if (!(await press('leave'))) location.replace('about:blank');
    },
    details: async () => {
      if (!(await press('details'))) error.value = 'ui_error_worker';
    },
    goOn: async () => {
      if (armed.value && !(await press('continue'))) error.value = 'ui_error_worker';
    },
    close: async () => {
      if (tabId !== null) await api.tabs.remove(tabId);
    },
  };
}
