import type { LaunchOptions } from '@playwright/test';

/** Debian's Chromium, quiet, and cut off from every host but this one. */
export const launch: LaunchOptions = {
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
  ],
};

/** A small phone, to be touched. Reduced motion, so that nothing is looked at halfway through moving. */
export const phone = {
  viewport: { width: 360, height: 800 },
  contextOptions: { reducedMotion: 'reduce', hasTouch: true },
} as const;
