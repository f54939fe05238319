import type { Assessment } from '../../src/model/assessment';

/** A labelled shop as it is judged from what its row holds. */
export interface Judged {
  readonly scam: boolean;
  readonly assessment: Assessment;
}
