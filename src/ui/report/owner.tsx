import type { Assessment } from '../../model/assessment';
import type { Family, Finding } from '../../model/signal';
import { translate } from '../../platform/text';
import { titleKey, weightKey } from '../../wording/finding';
import { EvidenceLine } from '../parts/evidence';
import { Change } from '../parts/explanation';
import { groupFindings } from '../parts/groups';
import { sentence } from '../parts/sentence';
import { Unread } from '../parts/not-checked';

/** Most quotations under one point. */
const QUOTES = 3;
/** What a shop says of itself; whether a checkout was seen is not in its hand. */
const OWN_WORD: readonly Family[] = ['policy', 'contact', 'identity'];

const ID = 'owner';

/** Opens the owner's part at the end of the page and goes there, with the keyboard's focus too. */
export function openOwnerView(): void {
  const view = document.getElementById(ID);
  view?.setAttribute('open', '');
  view?.querySelector('summary')?.focus();
}

/** The report for who runs the shop: what speaks against it, heaviest first, and how to put it right without paying anybody. Closed at first. */
export function OwnerView({ assessment }: { assessment: Assessment }) {
  const { bad, remarks, unknown } = groupFindings(assessment.findings);
  const against = [...bad, ...remarks];
  const open = unknown.filter(({ family }) => OWN_WORD.includes(family));
  return (
    <details class="owner" id={ID}>
      <summary>
        <h2>{translate('ui_owner')}</h2>
      </summary>
      <p class="soft">{translate(against.length === 0 ? 'ui_owner_none' : 'ui_owner_text')}</p>
      {against.length > 0 && (
        <ol class="points">
          {against.map((finding) => (
            <Point key={finding.signal} finding={finding} />
          ))}
        </ol>
      )}
      {assessment.unread.length > 0 && <h3>{translate('ui_unread')}</h3>}
      <Unread unread={assessment.unread} />
      {open.length > 0 && <h3>{translate('ui_owner_open')}</h3>}
      <ul class="open">
        {open.map((finding) => (
          <li key={finding.signal}>
            <Change finding={finding} label={`${translate(titleKey(finding))}:`} />
          </li>
        ))}
      </ul>
      <h3>{translate('ui_owner_object')}</h3>
      <p>{translate('ui_owner_object_text')}</p>
    </details>
  );
}

function Point({ finding }: { finding: Finding }) {
  const { evidence } = finding;
  return (
    <li>
      <h3>
        {translate(titleKey(finding))} <span class="weight">{translate(weightKey(finding))}</span>
      </h3>
      <p>
        <bdi>{sentence(finding)}</bdi>
      </p>
      {evidence.slice(0, QUOTES).map((each, index) => (
        <EvidenceLine key={index} evidence={each} show={null} where="link" />
      ))}
      <Change finding={finding} label={translate('ui_owner_fix')} />
    </li>
  );
}
