import { expect, test } from '../support/test.ts';

test('MOD-09 whoever is named finds it nowhere, until a colleague says that it is not about them', async ({ young, staff }) => {
  const words = `Bethan Adeyemi was kind at the meeting (${Date.now()})`;
  const zara = await young();
  await zara.say('change', words);

  // Bethan leads participation: it is in none of her lists.
  const lead = await staff('participation_lead');
  await lead.open('/queue');
  await expect(lead.page.getByRole('main')).not.toContainText(words);

  // Her colleague reads it, and sees from whom it is kept.
  const safe = await staff('safeguarding_lead');
  await safe.open('/queue');
  await safe.openView(words);
  const address = new URL(safe.page.url()).pathname;
  await expect(safe.page.getByRole('heading', { name: 'Kept from' })).toBeVisible();
  await expect(safe.page.getByRole('main')).toContainText('Bethan Adeyemi, Participation lead. Their name stands in it.');
  await safe.look();
  const refused = await lead.page.goto(address);
  expect(refused?.status()).toBe(404);
  await expect(lead.page.getByRole('main')).not.toContainText('kind at the meeting');

  await safe.press(/^It is not about them/);
  await expect(safe.page.getByText('Saved. They can read it again.')).toBeVisible();
  await safe.look();
  await lead.open('/queue');
  await expect(lead.page.getByRole('main')).toContainText(words);
});

test('MOD-09 somebody says whom it is about, and who is meant is not told', async ({ young, staff }) => {
  const words = `The one with the blue car never listens (${Date.now()})`;
  const zara = await young();
  await zara.say('change', words);
  const safe = await staff('safeguarding_lead');
  await safe.open('/queue');
  await safe.openView(words);
  const address = new URL(safe.page.url()).pathname;

  await safe.page.getByText('It is about somebody of the council', { exact: true }).click();
  await safe.press('Keep it from them');
  await expect(safe.page.getByText('Choose whom it is about.').first()).toBeVisible();
  await safe.look();
  await safe.select('Whom is it about?', /^Bethan Adeyemi/);
  await safe.press('Keep it from them');
  await expect(safe.page.getByText('Saved. They do not see it any more, and are not told.')).toBeVisible();
  await expect(safe.page.getByRole('main')).toContainText('A colleague said that it is about them.');

  const lead = await staff('participation_lead');
  await lead.open('/queue');
  await expect(lead.page.getByRole('main')).not.toContainText(words);
  expect((await lead.page.goto(address))?.status()).toBe(404);

  // Whoever says it of themselves is led away from it.
  await safe.page.getByText('It is about somebody of the council', { exact: true }).click();
  await safe.select('Whom is it about?', /\(you\)$/);
  await safe.press('Keep it from them');
  await expect(safe.page.getByText('You do not see it any more; a colleague does.')).toBeVisible();
  await expect(safe.page.getByRole('main')).not.toContainText(words);
});
