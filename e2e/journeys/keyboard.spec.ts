import type { Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';

/** Presses Tab until the focus is on what is wanted; says where it stopped when it never gets there. */
async function tabTo(page: Page, wanted: (what: { tag: string; name: string; value: string }) => boolean): Promise<void> {
  const met: string[] = [];
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const here = document.activeElement as HTMLInputElement | null;
      if (!here || here === document.body) return null;
      // What has the focus is in sight and is outlined, itself or the label that stands for it.
      const shown = (here.matches('input[type=radio], input[type=checkbox]') && document.querySelector<HTMLElement>(`label[for="${here.id}"]`)) || here;
      const style = getComputedStyle(shown);
      const box = shown.getBoundingClientRect();
      return {
        tag: here.tagName,
        name: (shown.textContent ?? '').replace(/\s+/g, ' ').trim(),
        value: here.value ?? '',
        outlined: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
        seen: box.width > 0 && box.bottom > 0 && box.top < innerHeight,
      };
    });
    if (!at) continue;
    met.push(`${at.tag} ${at.name}`);
    expect(at.seen, `${at.tag} "${at.name}" has the focus and is in sight`).toBe(true);
    expect(at.outlined, `${at.tag} "${at.name}" shows that it has the focus`).toBe(true);
    if (wanted(at)) return;
  }
  throw new Error(`never reached by Tab: ${met.join(' · ')}`);
}

test('YP-18 the whole way to "sent" and back by receipt with the keyboard alone', async ({ young }) => {
  const zara = await young();
  const { page, words } = zara;
  const { title, questions } = words.scenario('something_wrong');
  await page.goto('/');

  // The first Tab stop skips what stands around every page.
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#main');
  await tabTo(page, ({ name }) => name === title);
  await page.keyboard.press('Enter');
  await zara.asked(questions[0]!.ask);

  await tabTo(page, ({ tag }) => tag === 'TEXTAREA');
  await page.keyboard.type('Nobody knocks before coming in.');
  await tabTo(page, ({ name }) => name === words.t('next'));
  await page.keyboard.press('Enter');
  await zara.asked(questions[1]!.ask);
  await tabTo(page, ({ tag }) => tag === 'INPUT');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await tabTo(page, ({ name }) => name === words.t('thats-all'));
  await page.keyboard.press('Enter');
  await expect(zara.heading('check-title')).toBeVisible();

  await tabTo(page, ({ tag, value }) => tag === 'INPUT' && value === 'team');
  await page.keyboard.press('ArrowDown');
  await tabTo(page, ({ name }) => name === words.t('send-it'));
  await page.keyboard.press('Enter');
  await expect(zara.heading('told-title')).toBeVisible();
  const receipt = await zara.receipt();
  expect(receipt).toHaveLength(16);

  await page.goto('/receipt');
  await tabTo(page, ({ tag }) => tag === 'INPUT');
  await page.keyboard.type(receipt);
  await page.keyboard.press('Enter');
  await expect(zara.heading('thread-title')).toBeAttached();
  await expect(page.getByText('Nobody knocks before coming in.')).toBeVisible();
});
