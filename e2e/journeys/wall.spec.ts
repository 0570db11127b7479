import { expect, test } from '../support/test.ts';

test('YP-12 the wall shows what was said and what was done, by topic, plain and easy to read', async ({ young }) => {
  const zara = await young();
  await zara.open('/wall');
  await expect(zara.heading('wall-title')).toBeVisible();
  const all = await zara.page.getByRole('article').count();
  expect(all).toBeGreaterThan(0);

  // Topics are folded until one is chosen: the answers come first.
  await zara.page.locator('summary', { hasText: zara.words.t('wall-topics') }).click();
  const topics = zara.page.getByRole('navigation', { name: zara.words.t('wall-topics') });
  const topic = topics.getByRole('link').nth(1);
  const name = (await topic.innerText()).trim();
  await topic.click();
  await expect(topics.getByRole('link', { name, exact: true })).toHaveAttribute('aria-current', 'true');
  await expect(zara.page.getByRole('heading', { level: 2, name, exact: true })).toBeVisible();
  expect(await zara.page.getByRole('article').count()).toBeLessThanOrEqual(all);
  await zara.look();

  await zara.page.getByRole('link', { name: zara.words.t('easy-read'), exact: true }).click();
  await expect(zara.page.getByRole('link', { name: zara.words.t('easy-read'), exact: true })).toHaveAttribute('aria-current', 'true');
  await expect(topics.getByRole('link', { name, exact: true })).toHaveAttribute('aria-current', 'true');
  await zara.look();
});

test('YP-12 how what is said is looked after is published', async ({ young }) => {
  const zara = await young();
  await zara.goHome();
  await zara.page.getByRole('link', { name: zara.words.t('foot-moderation'), exact: true }).click();
  await expect(zara.heading('foot-moderation')).toBeVisible();
  await expect(zara.page.getByText(zara.words.t('moderation-words-hide'))).toBeVisible();
  await zara.look();
});
