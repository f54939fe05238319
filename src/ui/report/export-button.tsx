import { useSignal } from '@preact/signals';
import type { Judged } from '../../model/export';
import { translate } from '../../platform/text';
import { saveReport } from './export';

/** Saves the report as a file, and then says what it holds: whoever passes it on should know. */
export function ExportButton({ judged }: { judged: () => Promise<Judged | null> }) {
  const outcome = useSignal<'' | 'ui_export_contains' | 'ui_export_failed'>('');
  const press = async () => {
    outcome.value = '';
    const report = await judged();
    if (report !== null) saveReport(report);
    outcome.value = report === null ? 'ui_export_failed' : 'ui_export_contains';
  };
  return (
    <>
      <button type="button" onClick={() => void press()}>
        {translate('ui_export')}
      </button>
      <p role="status" class="told">
        {outcome.value && translate(outcome.value)}
      </p>
    </>
  );
}
