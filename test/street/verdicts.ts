/** Levels that a careful person would accept, by what the pages show. */
import type { Level } from '../../src/model/assessment';

/** Nothing warns: much or little may speak for the shop. */
export const CALM: readonly Level[] = ['reassuring', 'unproven'];
/** Nothing but the way to pay, or the like, gives pause. */
export const HESITANT: readonly Level[] = ['unproven', 'caution'];
/** Faults are there before the checkout, and may or may not be enough to warn. */
export const UNEASY: readonly Level[] = ['unproven', 'caution', 'danger'];
/** The faults are plain to see. */
export const WARY: readonly Level[] = ['caution', 'danger'];
export const ALARMED: readonly Level[] = ['danger'];
