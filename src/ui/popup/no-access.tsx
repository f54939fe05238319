import { useSignal } from '@preact/signals';
import type { TabState } from '../../model/messages';
import { api } from '../../platform/api';
import { translate } from '../../platform/text';
import { Notice } from './notice';
import type { PopupModel } from './state';

const EVERYWHERE = ['http://*/*', 'https://*/*'];

/** The one site's pattern; null where its address is not known. */
function originOf(url: string | undefined): string[] | null {
  return url !== undefined && URL.canParse(url) && url.startsWith('http') ? [`${new URL(url).origin}/*`] : null;
}

/** Host access was withdrawn: says what it is for, and asks for it again when the shopper wants that. */
export function NoAccess({ tab, model }: { tab: TabState; model: PopupModel }) {
  const refused = useSignal(false);
  // The browser only asks as the direct answer to a press: nothing may be awaited before.
  const ask = async (origins: string[]) => {
    refused.value = false;
    const granted = await api.permissions.request({ origins }).catch(() => false);
    refused.value = !granted;
    if (granted) await model.rescan(false);
  };
  const here = originOf(tab.url);
  return (
    <Notice icon="no-access" title="ui_no_access" text="ui_no_access_text" domain={tab.domain}>
      {here && (
        <button type="button" class="primary" onClick={() => void ask(here)}>
          {translate('ui_allow_here')}
        </button>
      )}
      <button type="button" onClick={() => void ask(EVERYWHERE)}>
        {translate('ui_allow_everywhere')}
      </button>
      <p role="status">{refused.value && translate('ui_not_allowed')}</p>
    </Notice>
  );
}
