import type { Assessment } from '../../model/assessment';
import type { Evidence } from '../../model/evidence';
import type { TabState } from '../../model/messages';
import type { Finding } from '../../model/signal';
import { translate } from '../../platform/text';
import { isPage, type ShowOnPage } from '../parts/evidence';
import { FindingList } from '../parts/finding';
import { groupFindings } from '../parts/groups';
import { SafePayment } from '../parts/payment';
import { ShopFacts } from '../parts/shop-facts';
import { reportAddress } from '../parts/tab';
import { NotChecked } from '../parts/not-checked';
import { Verdict } from '../parts/verdict';
import type { PopupModel } from './state';

/** Most findings of a group shown here; the report page shows them all. */
const SHOWN = { bad: 6, good: 4, remarks: 2 } as const;
/** Good signs must not talk anybody into a shop that warns: fewer of them there. */
const GOOD_AT_WARNING = 2;

interface Props {
  tab: TabState;
  assessment: Assessment;
  model: PopupModel;
}

/** The trust summary: level, warnings first, good signs, what is open, how to pay, the shop's facts. */
export function Result({ tab, assessment, model }: Props) {
  const { bad, remarks, good, unknown } = groupFindings(assessment.findings);
  const { shop, domain, level } = assessment;
  const show = (evidence: Evidence): ShowOnPage => (isPage(evidence, tab.url) ? model.show : null);
  return (
    <article data-level={level ?? undefined}>
      <Verdict level={level} name={shop.name} domain={domain} />
      {(tab.cached || tab.state === 'scanning') && (
        <p class="hint" role="status">
          {translate(tab.state === 'scanning' ? 'ui_cached' : 'ui_remembered', [
            new Date(assessment.at).toLocaleDateString(translate('ui_language'), { dateStyle: 'medium' }),
          ])}
        </p>
      )}
      {tab.reading && (
        <p class="hint" role="status">
          {translate('ui_reading')}
        </p>
      )}
      {tab.trusted && <p class="hint">{translate('ui_trusted_hint')}</p>}
      <div class="groups">
        <Group heading="ui_warnings" findings={bad} most={SHOWN.bad} show={show} meaning />
        <Group
          heading="ui_good_signs"
          findings={good}
          most={bad.length > 0 && level !== 'reassuring' ? GOOD_AT_WARNING : SHOWN.good}
          show={show}
        />
        <SafePayment level={level} payment={shop.payment} />
        <Group heading="ui_remarks" findings={remarks} most={SHOWN.remarks} show={show} />
        <ShopFacts shop={shop} />
        <NotChecked unknown={unknown} unread={assessment.unread} />
      </div>
      <footer class="actions">
        <a class="button" href={reportAddress(domain, model.tabId)} target="_blank">
          {translate('ui_full_report')}
        </a>
        <button type="button" onClick={() => void model.rescan(false)}>
          {translate('ui_scan_again')}
        </button>
        <button type="button" onClick={() => void model.trust(domain, !tab.trusted)}>
          {translate(tab.trusted ? 'ui_untrust' : 'ui_trust')}
        </button>
      </footer>
    </article>
  );
}

interface GroupProps {
  heading: string;
  findings: Finding[];
  most: number;
  show: (evidence: Evidence) => ShowOnPage;
  meaning?: boolean;
}

function Group({ heading, findings, most, show, meaning = false }: GroupProps) {
  if (findings.length === 0) return null;
  const more = findings.length - most;
  return (
    <section>
      <h2>{translate(heading)}</h2>
      <FindingList findings={findings.slice(0, most)} quotes={1} show={show} where="elsewhere" meaning={meaning} />
      {more > 0 && <p class="soft more">{translate('ui_more_in_report', [String(more)])}</p>}
    </section>
  );
}
