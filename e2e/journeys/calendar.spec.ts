import { expect, test } from '../support/test.ts';

test('ADM-01 a day of the council’s own is added with a reason, shown with who added it, and taken back @staff', async ({ staff }) => {
  const admin = await staff('administrator');
  await admin.open('/calendar');
  await expect(admin.page.getByText('Good Friday').first()).toBeVisible();
  const year = new Date().getUTCFullYear() + 1;
  // The fifth of a month that has no bank holiday; on a weekend, the Monday after.
  const day = new Date(Date.UTC(year, 9, 5));
  while ([0, 6].includes(day.getUTCDay())) day.setUTCDate(day.getUTCDate() + 1);
  const iso = day.toISOString().slice(0, 10);

  await admin.fill('Which day?', iso);
  await admin.press('Add it');
  await expect(admin.page.getByRole('alert')).toContainText('Write why');
  await expect(admin.page.getByLabel('Which day?')).toHaveValue(iso);
  await admin.fill('Why?', 'Training for everybody');
  await admin.press('Add it');
  await expect(admin.page.getByRole('status')).toContainText('Added.');
  const line = admin.page.getByRole('listitem').filter({ hasText: 'Training for everybody' }).first();
  await expect(line).toContainText(`Closed on`);
  await expect(line).toContainText('Added by');

  await line.getByRole('button', { name: /^Take back/ }).click();
  await expect(admin.page.getByRole('status')).toContainText('Taken back.');
  await admin.page.locator('summary').filter({ hasText: 'What was taken back' }).click();
  await expect(admin.page.getByText('Taken back by').first()).toBeVisible();
  await admin.look();

  const lead = await staff('participation_lead');
  await lead.page.goto('/calendar');
  await expect(lead.page.getByText('Which day?')).toHaveCount(0);
});
