import type { Assessment } from '../../model/assessment';
import type { Finding } from '../../model/signal';
import { translate } from '../../platform/text';
import { FindingList } from '../parts/finding';
import { groupFindings } from '../parts/groups';
import { SafePayment } from '../parts/payment';
import { ShopFacts } from '../parts/shop-facts';
import { Verdict } from '../parts/verdict';
import { ExportButton } from './export-button';
import { openOwnerView, OwnerView } from './owner';
import { ReadPages } from './read-pages';
import type { ReportModel } from './state';

/** Most quotations under one finding; a finding of the model carries no more than twelve. */
const QUOTES = 12;

interface Props {
  assessment: Assessment;
  trusted: boolean;
  model: ReportModel;
}

export function ReportBody({ assessment, trusted, model }: Props) {
  const { level, shop, domain, findings } = assessment;
  const { bad, remarks, good, unknown, notApplicable } = groupFindings(findings);
  return (
    <article data-level={level ?? undefined}>
      <Verdict level={level} name={shop.name} domain={domain} />
      <div class="actions">
        <button type="button" onClick={() => void model.trust(!trusted)}>
          {translate(trusted ? 'ui_untrust' : 'ui_trust')}
        </button>
        <button
          type="button"
          onClick={() => {
            print();
          }}
        >
          {translate('ui_print')}
        </button>
        <ExportButton judged={() => model.judged()} />
        {level !== null && (
          <button type="button" class="quiet" onClick={openOwnerView}>
            {translate('ui_owner')}
          </button>
        )}
        <p role="status">{trusted && translate('ui_trusted_hint')}</p>
      </div>
      <Group heading="ui_warnings" none="ui_warnings_none" findings={bad} model={model} />
      <Group heading="ui_remarks" findings={remarks} model={model} />
      <Group heading="ui_good_signs" text="ui_change_good" none="ui_good_signs_none" findings={good} model={model} />
      <SafePayment level={level} payment={shop.payment} />
      <ShopFacts shop={shop} />
      <Group heading="ui_unknown" text="ui_not_checked_text" findings={unknown} model={model} />
      <Group heading="ui_not_applicable" text="ui_not_applicable_text" findings={notApplicable} model={model} meaning={false} />
      <ReadPages assessment={assessment} />
      {level !== null && <OwnerView assessment={assessment} />}
    </article>
  );
}

interface GroupProps {
  heading: string;
  /** Message key of a line under the heading. */
  text?: string;
  /** Message key for an empty group; without one an empty group is left out. */
  none?: string;
  findings: Finding[];
  model: ReportModel;
  /** Say what each finding means to a shopper. */
  meaning?: boolean;
}

function Group({ heading, text, none, findings, model, meaning = true }: GroupProps) {
  if (findings.length === 0 && !none) return null;
  return (
    <section>
      <h2>{translate(heading)}</h2>
      {text && findings.length > 0 && <p class="soft">{translate(text)}</p>}
      {none && findings.length === 0 && <p class="soft">{translate(none)}</p>}
      {findings.length > 0 && (
        <FindingList findings={findings} quotes={QUOTES} show={() => model.show} where="link" titled meaning={meaning} />
      )}
    </section>
  );
}
