import type { Assessment } from '../../model/assessment';

/** Saves the assessment as a JSON file. It is made in this page; nothing is sent anywhere. */
export function exportAssessment(assessment: Assessment): void {
  const file = new Blob([`${JSON.stringify(assessment, null, 2)}\n`], { type: 'application/json' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `caveat-${assessment.domain.replace(/[^\w.-]/g, '_')}-${new Date(assessment.at).toISOString().slice(0, 10)}.json`;
  link.click();
  // Some browsers read the address only after this turn.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 10_000);
}
