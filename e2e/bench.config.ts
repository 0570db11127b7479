import { defineConfig } from '@playwright/test';

/** What a visit costs a cheap phone on a bad line (`make bench-client`), and a lead their Monday (`make bench-monday`). */
export default defineConfig({
  testDir: 'bench',
  outputDir: '../target/test/bench',
  workers: 1,
  retries: 0,
  timeout: 600_000,
  reporter: [['line']],
});
