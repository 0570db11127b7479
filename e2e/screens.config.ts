import { defineConfig, type PlaywrightTestOptions } from '@playwright/test';
import { launch } from './support/browser.ts';
import type { Matrix } from './support/test.ts';

/** Photographs of the main screens into target/screens, to be looked at by people. */
export default defineConfig<PlaywrightTestOptions & Matrix>({
  testDir: 'screens',
  globalSetup: './support/run.ts',
  outputDir: '../target/test/screens',
  workers: 2,
  fullyParallel: true,
  timeout: 180_000,
  reporter: [['list']],
  use: { contextOptions: { reducedMotion: 'reduce' }, launchOptions: launch },
  projects: (['en', 'ar'] as const).flatMap((lang) =>
    (['light', 'dark'] as const).flatMap((colorScheme) =>
      [360, 1280].map((width) => ({
        name: `${lang}-${colorScheme}-${width}`,
        grepInvert: lang === 'ar' ? /@staff/ : undefined,
        use: { lang, locale: lang === 'ar' ? 'ar' : 'en-GB', colorScheme, viewport: { width, height: width < 600 ? 800 : 900 } },
      })),
    ),
  ),
});
