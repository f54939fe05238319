/** The labelled sets that shares were counted on: spread into a case's `measured`. */
import type { Measured } from '../model/measured';

type Sample = Pick<Measured, 'shops' | 'year'>;

/** Links and prices of home pages: fakes of a consumer watchdog's list, honest shops listed on a review site. */
export const HOME_PAGES_2025: Sample = { shops: 2224, year: 2025 };
/** Shops labelled by researchers, with their columns. */
export const LABELLED_2023: Sample = { shops: 573, year: 2023 };
