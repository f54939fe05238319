declare const PROJECT_ROOT: string;

/** Absolute path of the project's folder; set by tools/run.mjs and vitest.config.ts, because bundled tools have no place of their own. */
export const ROOT: string = PROJECT_ROOT;
