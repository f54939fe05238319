import type { TabState } from '../../model/messages';
import { translate } from '../../platform/text';
import { NoAccess } from './no-access';
import { Notice, Skeleton } from './notice';
import { Result } from './result';
import type { PopupModel } from './state';

/** The popup: one view for each state of the tab. */
export function Popup({ model }: { model: PopupModel }) {
  const tab = model.state.value;
  return <main aria-busy={tab === null || tab.state === 'scanning'}>{tab === null ? <Skeleton /> : <View tab={tab} model={model} />}</main>;
}

function View({ tab, model }: { tab: TabState; model: PopupModel }) {
  // Whatever is known of the shop is shown, also while its page is read once more.
  if (tab.assessment?.level && (tab.state === 'assessed' || tab.state === 'scanning'))
    return <Result tab={tab} assessment={tab.assessment} model={model} />;
  switch (tab.state) {
    case 'scanning':
      return <Skeleton domain={tab.domain} />;
    case 'assessed':
    case 'not-shop':
      return (
        <Notice icon="neutral" title="level_none" text="level_none_sentence" domain={tab.domain}>
          <button type="button" onClick={() => void model.rescan(true)}>
            {translate('ui_check_anyway')}
          </button>
        </Notice>
      );
    case 'browser-page':
      return <Notice icon="neutral" title="ui_browser_page" text="ui_browser_page_text" />;
    case 'no-access':
      return <NoAccess tab={tab} model={model} />;
    case 'error':
      return (
        <Notice icon="neutral" title="ui_error" text={tab.error ?? 'ui_error_worker'} domain={tab.domain} alert>
          <button type="button" class="primary" onClick={() => void model.rescan(true)}>
            {translate('ui_try_again')}
          </button>
        </Notice>
      );
  }
}
