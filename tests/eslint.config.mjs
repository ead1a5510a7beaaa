import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['node_modules/', 'dist/', '.astro/', 'tests/fixtures/broken/'] },
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  ...astro.configs['flat/recommended'],
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname + '/..' } },
  },
  {
    rules: {
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'object-shorthand': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportAllDeclaration', message: 'No barrels: import the file that holds the thing.' },
        { selector: 'ExportDefaultDeclaration', message: 'An export bears its name.' },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // A string is spread to walk its characters, which is what a text in Chinese needs.
      '@typescript-eslint/no-misused-spread': 'off',
      // An interface or a type alias: whichever reads better.
      '@typescript-eslint/consistent-type-definitions': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'max-lines': ['error', 250],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
    },
  },
  // The commands talk to a terminal: that is what they are for.
  {
    files: [
      'src/cli/**/*.ts',
      'src/deploy/**/*.ts',
      'src/integration/**/*.ts',
      'tests/run/**/*.ts',
      'tests/run.ts',
      'tests/bench/**/*.ts',
    ],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      'max-lines': ['error', 250],
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  // Tools read their configuration from the default export.
  {
    files: [
      '**/*.config.{ts,mjs}',
      '**/*.d.ts',
      'tests/newsroom/browser/start*.ts',
      'tests/newsroom/browser/global*.ts',
    ],
    rules: { 'no-restricted-syntax': 'off' },
  },
  // Types of plain JavaScript and of templates are `astro check`'s business.
  { files: ['**/*.mjs', '**/*.astro', '**/*.astro/*.ts', '**/*.astro/*.js'], ...tseslint.configs.disableTypeChecked },
);
