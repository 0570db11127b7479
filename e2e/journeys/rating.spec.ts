import { expect, test } from '../support/test.ts';

test('YP-09 a service is rated with a face and own words, never a person', async ({ young, staff }) => {
  const zara = await young();
  await zara.goHome();
  await zara.page.getByRole('link', { name: zara.words.t('home-rate'), exact: true }).click();
  await expect(zara.heading('rate-list-title')).toBeVisible();
  await expect(zara.page.getByText(zara.words.t('rate-not-a-person'))).toBeVisible();
  await zara.look();

  const first = zara.page.getByRole('main').getByRole('list').getByRole('link').first();
  const name = (await first.innerText()).trim();
  const address = await first.getAttribute('href');
  await first.click();
  await expect(zara.page.getByRole('heading', { level: 1, name })).toBeVisible();
  await zara.look();

  // Nothing chosen, nothing said: one kind sentence.
  await zara.button('send-it').click();
  await expect(zara.page.getByRole('alert')).toContainText(zara.words.t('problem-pick-one'));
  await zara.look();

  await zara.feel(4);
  await zara.write('They ask what we want to eat.');
  await zara.helpedBy('someone_known');
  await zara.send();
  expect(await zara.receipt()).toMatch(/^\d{16}$/);

  const lead = await staff('participation_lead');
  await lead.openView('They ask what we want to eat.');
  await expect(lead.page.getByRole('main')).toContainText('Good');
  await expect(lead.page.getByRole('main')).toContainText('Someone they know');

  // The address of the rating page is what a code on a wall opens.
  const other = await young();
  await other.open(address!);
  await expect(other.page.getByRole('heading', { level: 1, name })).toBeVisible();
});

test('YP-09 a service is rated part by part, and any part can be left out', async ({ young }) => {
  const zara = await young();
  await zara.open('/rate/withyshire-fostering');
  await expect(zara.page.getByRole('heading', { name: zara.words.t('rate-parts') })).toBeVisible();
  const part = zara.page.getByRole('group', { name: zara.words.council('I feel part of this family') });
  await part.getByRole('radio', { name: zara.words.t('yes-no-yes'), exact: true }).check();
  await zara.look();
  await zara.send();
});

test('YP-09 a poster for the wall names neither the service nor care @staff', async ({ staff }) => {
  const lead = await staff('commissioner');
  await lead.page.goto('/services/withyshire-fostering/poster');
  await expect(lead.page.getByRole('heading', { level: 1, name: 'How is it here?' })).toBeVisible();
  await expect(lead.page.getByRole('img', { name: 'A code to scan' })).toBeVisible();
  await lead.look();
});
