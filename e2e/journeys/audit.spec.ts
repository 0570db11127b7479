import { expect, test } from '../support/test.ts';

test('ADM-04 a safeguarding lead searches the log, and an administrator sees nothing of a child’s safety @staff', async ({ young, staff }) => {
  const zara = await young();
  await zara.say('something_wrong', `Steve hits me when nobody is there (${Date.now()})`);
  const team = await staff('participation_lead');
  await team.open('/safeguarding');
  await team.page.getByRole('row', { name: /Somebody hurts or threatens/ }).last().getByRole('link').click();
  const address = new URL(team.page.url()).pathname;

  const lead = await staff('safeguarding_lead');
  await lead.open('/audit');
  await expect(lead.heading('Audit log')).toBeVisible();
  await lead.look();
  await lead.fill('A view’s reference', 'nothing');
  await lead.press('Search');
  await expect(lead.page.getByText(/32 letters and digits/).first()).toBeVisible();
  await lead.look();
  await lead.fill('A view’s reference', address.split('/').pop()!);
  await lead.select('What was done', 'Opened or listed what was said');
  await lead.press('Search');
  const row = lead.page.getByRole('row', { name: /opened/ }).first();
  await expect(row).toContainText('participation lead');
  await expect(row.getByRole('link')).toHaveAttribute('href', address);
  await lead.look();

  await lead.page.getByRole('link', { name: 'Take filters off' }).click();
  await lead.page.getByRole('link', { name: 'Unusual reading' }).click();
  await expect(lead.heading('Unusual reading')).toBeVisible();
  await lead.page.getByText('What counts as unusual', { exact: true }).click();
  await expect(lead.page.getByText(/more than 3 times their own middle day/)).toBeVisible();
  await lead.look();

  const admin = await staff('administrator');
  await admin.open('/audit');
  await expect(admin.page.getByText('did something for a child’s safety').first()).toBeVisible();
  await expect(admin.page.getByRole('main')).not.toContainText('may be harm');
  await expect(admin.page.getByLabel('A view’s reference')).toHaveCount(0);
  await admin.look();
});
