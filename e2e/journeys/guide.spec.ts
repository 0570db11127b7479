import { expect, test } from '../support/test.ts';

test('YP-21 rights are found by a word, read easily, and edited by the team', async ({ young, staff }) => {
  const zara = await young();
  const { title, easy } = zara.words.guide('rights');
  await zara.open('/rights');
  await zara.page.getByRole('searchbox').fill(title);
  await zara.button('rights-find').click();
  await zara.page.getByRole('link', { name: title }).click();
  await expect(zara.page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await zara.look();
  await zara.page.getByRole('link', { name: zara.words.t('easy-read'), exact: true }).click();
  await expect(zara.page.getByText(easy.split('\n')[0]!)).toBeVisible();
  await zara.look();

  const lead = await staff('participation_lead');
  await lead.open(`/staff/guide?page=pledge&lang=${zara.words.lang}`);
  await lead.fill('Text', 'We ring you back.\n\n- The same day.\n- <b>Always</b>.');
  await lead.press('Keep this version');
  await lead.look();
  await zara.open('/rights/pledge');
  await expect(zara.page.getByRole('listitem').filter({ hasText: 'The same day.' })).toBeVisible();
  await expect(zara.page.getByText('<b>Always</b>.')).toBeVisible();
});
