import a11y from 'eslint-plugin-jsx-a11y';
import hooks from 'eslint-plugin-react-hooks';
import typescript from 'typescript-eslint';

export default typescript.config(
  { ignores: ['build/', 'data/', '.node/', 'test-results/', 'playwright-report/', 'db/migrations/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...typescript.configs.recommended,
  {
    rules: {
      eqeqeq: ['error', 'always'],
      'no-console': 'error',
      'no-restricted-globals': ['error', 'event', 'name', 'status'],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
    },
  },
  {
    files: ['**/*.tsx'],
    ...a11y.flatConfigs.strict,
    rules: {
      ...a11y.flatConfigs.strict.rules,
      // A voice note is sound alone: its words stand beside it (WCAG 1.2.1), and captions would be shown nowhere.
      'jsx-a11y/media-has-caption': 'off',
    },
  },
  {
    files: ['app/**/*.tsx', 'app/**/use-*.ts'],
    ignores: ['**/*.server.tsx'],
    plugins: { 'react-hooks': hooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    files: ['tests/browser/**'],
    rules: { 'no-empty-pattern': 'off' },
  },
  {
    files: ['tests/bench/**', 'tests/*.mjs'],
    rules: { 'no-console': 'off' },
  },
);
