import { type Page, test } from '@playwright/test';
import { violations } from '../support/axe.ts';

export const THEMES = ['light', 'dark', 'forced'] as const;
export type Theme = (typeof THEMES)[number];

/** What is wrong with a page as it stands: its language, its width, and what axe finds over its whole length. */
export async function problems(page: Page, lang: string): Promise<string[]> {
  const found: string[] = [];
  const outlines = await page.evaluate(() => ({
    lang: document.documentElement.lang,
    wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  }));
  if (outlines.lang !== lang) found.push(`in ${outlines.lang}`);
  if (outlines.wide > 0) found.push(`sticks out by ${outlines.wide}`);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const size = page.viewportSize()!;
  await page.setViewportSize({ width: size.width, height: Math.max(height, size.height) });
  const all = await violations(page);
  await page.setViewportSize(size);
  for (const violation of all) found.push(`${violation.id} ${violation.nodes.map((node) => node.target.join(' ')).join(', ')}`);
  return found;
}

/** Figures for the table of the generated suites, which adds up those of all tests. */
export const tell = (figures: { count?: number; failed?: number; tried?: number; caught?: number }) =>
  test.info().annotations.push({ type: 'assure', description: JSON.stringify(figures) });
