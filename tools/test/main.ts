/** `npm test`: everything that must hold, each step timed; all run, also after a failure. The last line is the count. */
import { needBrowser } from '../harness/install';
import { measureCorpus, measureSpeed, measureStreet } from './accuracy-steps';
import { runNode, runPackage, runTool } from './run-command';
import { runSteps, type Step } from './step';
import { lintForStore, packageTwice } from './store-steps';
import { runVitest } from './vitest-step';

function findBrowsers(): Promise<{ ok: boolean; output: string }> {
  needBrowser('chromium');
  needBrowser('firefox');
  return Promise.resolve({ ok: true, output: '' });
}

const STEPS: readonly (Step | readonly Step[])[] = [
  { name: 'browsers are there', run: async () => findBrowsers() },
  [
    { name: 'format (prettier)', run: () => runPackage('prettier/bin/prettier.cjs', ['--check', '.']) },
    { name: 'types (tsc)', run: () => runPackage('typescript/bin/tsc', ['--noEmit']) },
    { name: 'lint (eslint)', run: () => runPackage('eslint/bin/eslint.js', ['.', '--max-warnings', '0']) },
  ],
  { name: 'nothing unused (knip)', run: () => runPackage('knip/bin/knip.js', []) },
  { name: 'generated files are fresh', run: () => runTool('generate', ['--check']) },
  { name: 'build within the size caps', run: () => runNode('build.mjs', []) },
  { name: 'store lint (web-ext)', run: lintForStore },
  { name: 'packages are reproducible', run: packageTwice },
  { name: 'unit and house tests', run: () => runVitest(['unit', 'house']) },
  { name: 'end-to-end tests (Chromium, Firefox)', run: () => runVitest(['e2e']) },
  { name: 'accuracy on the demo street', run: measureStreet },
  { name: 'accuracy on the corpus', run: measureCorpus },
  { name: 'speed', run: measureSpeed },
];

const { passed, failed } = await runSteps(STEPS);
process.exitCode = failed > 0 ? 1 : 0;
console.log(`${passed} passed, ${failed} failed`);
