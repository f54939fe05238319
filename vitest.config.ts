import { defineConfig } from 'vitest/config';

export default defineConfig({
  define: { PROJECT_ROOT: JSON.stringify(import.meta.dirname) },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          setupFiles: ['tools/harness/all-words.ts'],
          testTimeout: 60_000,
          include: [
            'test/{model,snapshot,lexicon,facts,signals,assess,wording,lookup,platform,worker,content,ui,tools,street,records}/**/*.test.{ts,tsx}',
          ],
        },
      },
      {
        extends: true,
        test: { name: 'house', setupFiles: ['tools/harness/all-words.ts'], include: ['test/house/**/*.test.ts'], testTimeout: 60_000 },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          testTimeout: 90_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          retry: 1,
        },
      },
    ],
  },
});
