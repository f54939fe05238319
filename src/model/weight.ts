/** Weights that several parts must agree on. No schemas here, so that a face can have it without them. */

/** A bad finding from here on is a warning sign; below it is a remark that no level warns of. Decibans. */
export const WARNING_DECIBANS = 3;
