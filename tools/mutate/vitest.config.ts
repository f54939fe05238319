/** What judges the mutants: the tests of the judgement, in one project, since the runner knows no more than one. */
import path from 'node:path';
import { defineConfig } from 'vitest/config';

const root = path.join(import.meta.dirname, '..', '..');

export default defineConfig({
  root,
  define: { PROJECT_ROOT: JSON.stringify(root) },
  test: { setupFiles: ['tools/harness/all-words.ts'], include: ['test/{assess,signals}/**/*.test.ts'], testTimeout: 60_000 },
});
