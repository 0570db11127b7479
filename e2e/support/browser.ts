import { existsSync } from 'node:fs';
import type { LaunchOptions } from '@playwright/test';

const WHOLE = '/usr/bin/chromium';
const SHELL = '/usr/bin/chromium-headless-shell';

/** Debian's Chromium, quiet, and cut off from every host but this one. What is measured is measured with it. */
export const whole: LaunchOptions = {
  executablePath: process.env.CHROMIUM ?? WHOLE,
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

/** The same Chromium without its own windows and menus: it shows pages in two thirds of the time. */
export const launch: LaunchOptions = {
  ...whole,
  executablePath: process.env.CHROMIUM ?? (existsSync(SHELL) ? SHELL : WHOLE),
};

/** A small phone, to be touched. Reduced motion, so that nothing is looked at halfway through moving. */
export const phone = {
  viewport: { width: 360, height: 800 },
  contextOptions: { reducedMotion: 'reduce', hasTouch: true },
} as const;
