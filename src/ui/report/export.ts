import type { Export, Judged } from '../../model/export';
import { translate } from '../../platform/text';

/** Saves a report, with the facts that it was made from, as a JSON file. It is made in this page; nothing is sent anywhere. */
export function saveReport({ assessment, facts }: Judged): void {
  const report: Export = { caveat: 'shop-report', schema: 1, contains: translate('ui_export_contains'), assessment, facts };
  const file = new Blob([`${JSON.stringify(report, null, 2)}\n`], { type: 'application/json' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `caveat-${assessment.domain.replace(/[^\w.-]/g, '_')}-${new Date(assessment.at).toISOString().slice(0, 10)}.json`;
  link.click();
  // Some browsers read the address only after this turn.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 10_000);
}
