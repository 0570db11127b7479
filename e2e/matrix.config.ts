import { defineConfig } from '@playwright/test';

/** Every young person's page in every language, theme and zoom, through axe. */
export default defineConfig({
  testDir: 'matrix',
  outputDir: '../target/test/matrix',
  workers: 2,
  fullyParallel: true,
  timeout: 2_400_000,
  reporter: [['line'], ['json', { outputFile: '../target/test/matrix.json' }]],
});
