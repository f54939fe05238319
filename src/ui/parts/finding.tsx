import './findings.css';
import type { Finding } from '../../model/signal';
import type { Evidence } from '../../model/evidence';
import { sentence } from './sentence';
import { translate } from '../../platform/text';
import { familyKey, titleKey, weightKey } from '../../wording/finding';
import { EvidenceLine, type ShowOnPage, type Where } from './evidence';
import { Change, Commonness, Meaning } from './explanation';
import { Mark } from './mark';

interface Options {
  /** Most quotations shown under one finding. */
  quotes: number;
  show: (evidence: Evidence) => ShowOnPage;
  where: Where;
  /** Head each finding with its question and family, and say how common it is and what would change it. */
  titled?: boolean;
  /** Say what it means, too. */
  meaning?: boolean;
}

/** One answer: the sentence, how much it weighs in words, and the evidence for it. */
export function FindingItem({ finding, quotes, show, where, titled = false, meaning = false }: { finding: Finding } & Options) {
  return (
    <li class="finding" data-outcome={finding.outcome} data-signal={finding.signal}>
      <Mark outcome={finding.outcome} />
      <div>
        {titled && (
          <h3>
            {translate(titleKey(finding))} <span class="weight">{translate(familyKey(finding))}</span>
          </h3>
        )}
        <p>
          <bdi>{sentence(finding)}</bdi>
          <span class="weight"> {translate(weightKey(finding))}</span>
        </p>
        {meaning && <Meaning finding={finding} />}
        {finding.evidence.slice(0, quotes).map((evidence, index) => (
          <EvidenceLine key={index} evidence={evidence} show={show(evidence)} where={where} />
        ))}
        {titled && finding.measured && <Commonness measured={finding.measured} />}
        {titled && <Change finding={finding} label={translate(finding.outcome === 'unknown' ? 'ui_favour' : 'ui_change')} />}
      </div>
    </li>
  );
}

export function FindingList({ findings, ...options }: { findings: readonly Finding[] } & Options) {
  return (
    <ul class="findings">
      {findings.map((finding) => (
        <FindingItem key={finding.signal} finding={finding} {...options} />
      ))}
    </ul>
  );
}
