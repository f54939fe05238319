import { act } from '@testing-library/preact';
import type { TabState } from '../../src/model/messages';
import { mount } from '../../src/ui/parts/mount';
import { Popup } from '../../src/ui/popup/popup';
import { popupModel } from '../../src/ui/popup/state';
import { worker } from './browser';
import { assessed } from './fixtures';

/** Opens the popup on tab 7; the worker answers with one state after the other, the last one again and again. */
export async function openPopup(...states: TabState[]) {
  const last = states.at(-1);
  if (!last) throw new Error('A popup needs a state.');
  worker({
    'tab-state': () => states.shift() ?? last,
    rescan: ({ anyway }) => ({ ...assessed(anyway ? 'unproven' : 'caution') }),
    trust: ({ trusted }) => ({ ...last, trusted }),
    'show-evidence': ({ n }) => ({ found: n === 311 }),
  });
  const model = popupModel(7);
  mount('extension_name', <Popup model={model} />);
  await act(() => model.follow());
  return model;
}

export const plain = (state: TabState['state'], rest: Partial<TabState> = {}): TabState => ({
  state,
  trusted: false,
  cached: false,
  ...rest,
});
