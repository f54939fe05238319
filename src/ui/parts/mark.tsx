import type { Outcome } from '../../model/signal';

/** Outlines on a 16 × 16 grid; the shape alone tells the outcome. */
const PATHS: Record<Outcome, string> = {
  bad: 'M8 2.2 14.4 13.6H1.6zM8 6.4v3.2M8 11.6v.1',
  good: 'M2.8 8.6l3.4 3.4 7-7.8',
  unknown: 'M5.4 6a2.7 2.7 0 1 1 4.1 2.3C8.5 8.9 8 9.4 8 10.3M8 13v.1',
  'not-applicable': 'M3.5 8h9',
};

/** Small sign before a finding. The group's heading says the same in words, so it is silent for screen readers. */
export function Mark({ outcome }: { outcome: Outcome }) {
  return (
    <svg
      class="mark"
      viewBox="0 0 16 16"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      stroke-width="1.8"
      stroke-linecap="round"
      stroke-linejoin="round"
    >
      <path d={PATHS[outcome]} />
    </svg>
  );
}
