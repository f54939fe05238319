/** What the options page knows and does: the settings, the shops that the shopper trusts, and everything that is stored. */
import { signal, type ReadonlySignal } from '@preact/signals';
import type { Settings } from '../../model/settings';
import { api } from '../../platform/api';
import { send } from '../../platform/page';
import { forgetEverything } from './forget';

export interface TrustedShop {
  domain: string;
  /** Milliseconds since the epoch. */
  since: number;
}

export interface OptionsModel {
  /** Null while loading, and where the worker does not answer. */
  readonly settings: ReadonlySignal<Settings | null>;
  /** Sorted by domain; null while loading. */
  readonly trusted: ReadonlySignal<TrustedShop[] | null>;
  /** The shop taken off the list last, until something else is done. */
  readonly removed: ReadonlySignal<string | null>;
  /** Message key of the last outcome to tell; empty when there is none. */
  readonly told: ReadonlySignal<string>;
  load(): Promise<void>;
  set(change: Partial<Settings>): Promise<void>;
  remove(domain: string): Promise<void>;
  undo(): Promise<void>;
  forget(): Promise<void>;
}

/** Reads the stored list by hand: an entry that is no time is left out. */
function trustedShops(stored: unknown): TrustedShop[] {
  if (typeof stored !== 'object' || stored === null) return [];
  return Object.entries(stored)
    .flatMap(([domain, since]: [string, unknown]) => (typeof since === 'number' && since > 0 ? [{ domain, since }] : []))
    .sort((a, b) => a.domain.localeCompare(b.domain));
}

/** @param tabId the tab of this page: it tells the worker whether this is a private window */
export function optionsModel(tabId: number | null): OptionsModel {
  const settings = signal<Settings | null>(null);
  const trusted = signal<TrustedShop[] | null>(null);
  const removed = signal<string | null>(null);
  const told = signal('');

  async function loadTrusted(): Promise<void> {
    const { trusted: stored } = await api.storage.local.get('trusted');
    trusted.value = trustedShops(stored);
  }

  async function load(): Promise<void> {
    await loadTrusted();
    settings.value = await send('settings', {}).catch(() => null);
  }

  async function set(change: Partial<Settings>): Promise<void> {
    told.value = '';
    try {
      settings.value = await send('settings', { change });
      told.value = 'ui_setting_saved';
    } catch {
      // The box goes back to what holds.
      settings.value = settings.value && { ...settings.value };
      told.value = 'ui_error_worker';
    }
  }

  async function change(domain: string, trust: boolean): Promise<void> {
    told.value = '';
    removed.value = null;
    try {
      if (tabId === null) throw new Error('This page has no tab.');
      await send('trust', { tabId, domain, trusted: trust });
      removed.value = trust ? null : domain;
    } catch {
      told.value = 'ui_error_worker';
    }
    await loadTrusted();
  }

  return {
    settings,
    trusted,
    removed,
    told,
    load,
    set,
    remove: (domain) => change(domain, false),
    undo: async () => {
      if (removed.value !== null) await change(removed.value, true);
    },
    forget: async () => {
      removed.value = null;
      told.value = await forgetEverything().then(
        () => 'ui_forgotten',
        () => 'ui_not_forgotten',
      );
      await load();
    },
  };
}
