import { defineConfig, type PlaywrightTestOptions, type Project } from '@playwright/test';
import { launch, phone } from './support/browser.ts';
import type { Matrix } from './support/test.ts';

/** The ways that journeys go, and which of them. */
const WAYS: Record<string, RegExp> = {
  'js-en-sqlite': /./,
  'nojs-ar-postgres': /./,
  'nojs-en-postgres': /@staff/,
};

/**
 * With script and without, in English and in Arabic, on SQLite and on PostgreSQL: eight ways.
 *
 * Every journey goes two that share no choice: with script in English on SQLite, and without in
 * Arabic on PostgreSQL (pages of staff in English, which is all they speak). With `HEARD_E2E=all`
 * everything goes all eight. Two tags keep a way from meaning what it cannot:
 *
 * - `@script`: what only a script can do (working offline, installing): not run without script;
 * - `@staff`: pages that are in English only: not run a second time in Arabic.
 *
 * The dark theme is looked at on PostgreSQL, the light one on SQLite, so that the contrast of both
 * is checked without running everything once more.
 */
const all = process.env.HEARD_E2E === 'all';
const projects: Project<PlaywrightTestOptions & Matrix>[] = [];
for (const database of ['sqlite', 'postgres'] as const) {
  for (const lang of ['en', 'ar'] as const) {
    for (const script of [true, false]) {
      const way = `${script ? 'js' : 'nojs'}-${lang}-${database}`;
      const goes = all ? /./ : WAYS[way];
      if (!goes) continue;
      const left = [...(script ? [] : ['@script']), ...(lang === 'ar' ? ['@staff'] : [])];
      projects.push({
        name: way,
        grep: goes,
        grepInvert: left.length > 0 ? new RegExp(left.join('|')) : undefined,
        use: {
          database,
          lang,
          javaScriptEnabled: script,
          locale: lang === 'ar' ? 'ar' : 'en-GB',
          colorScheme: database === 'sqlite' ? 'light' : 'dark',
        },
      });
    }
  }
}

export default defineConfig<PlaywrightTestOptions & Matrix>({
  testDir: 'journeys',
  globalSetup: './support/run.ts',
  outputDir: '../target/test/browser',
  // A server of its own for each worker: files may run side by side, the tests of one file may not.
  // One more than there are processors: with as many, one in seven of their seconds is idle.
  workers: 3,
  fullyParallel: false,
  forbidOnly: !!process.env.CI,
  // A machine busy with something else may miss a deadline once; it is reported as flaky then.
  retries: 1,
  // Three share two processors: what takes half a minute alone takes twice as long then.
  timeout: 90_000,
  // A run that hangs fails with what it found so far.
  globalTimeout: all ? 0 : 60 * 60_000,
  expect: { timeout: 10_000 },
  reporter: [[process.env.CI ? 'dot' : 'list'], ['json', { outputFile: '../target/test/browser.json' }]],
  use: { ...phone, launchOptions: launch, actionTimeout: 10_000, navigationTimeout: 20_000, screenshot: 'only-on-failure' },
  projects,
});
