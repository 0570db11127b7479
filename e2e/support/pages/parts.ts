import type { Locator, Page } from '@playwright/test';

/** Opens what is folded away behind these words, if it is not open already. */
export async function unfold(page: Page, words: string | RegExp): Promise<Locator> {
  const fold = page.locator('details').filter({ has: page.locator('summary', { hasText: words }) }).first();
  if ((await fold.getAttribute('open')) === null) await fold.locator('> summary').click();
  return fold;
}
