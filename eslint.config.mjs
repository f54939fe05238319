import js from '@eslint/js';
import nounsanitized from 'eslint-plugin-no-unsanitized';
import * as regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist/', 'out/', 'node_modules/', 'coverage/'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  regexp.configs['flat/recommended'],
  nounsanitized.configs.recommended,
  {
    languageOptions: {
      parserOptions: { projectService: { allowDefaultProject: ['eslint.config.mjs'] }, tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: 'only-allowed-literals' }],
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  {
    // The command-line tools speak to a terminal.
    files: ['tools/**', 'test/street/**', 'build.mjs', 'zip.mjs'],
    rules: { 'no-console': 'off' },
  },
  {
    // A hostile page can put a form control named `attributes`, `children` … in the way of an element's own properties.
    files: ['src/snapshot/**', 'src/content/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        { property: 'attributes', message: 'Can be clobbered by the page; read single attributes through snapshot/dom.ts.' },
        { property: 'innerHTML', message: 'Text only.' },
        { property: 'outerHTML', message: 'Costs a walk of its own and keeps mark-up.' },
      ],
    },
  },
  {
    files: ['**/*.mjs', '**/*.js'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly', setTimeout: 'readonly' } },
  },
);
