import { expect, test } from '../support/test.ts';

test('MOD-08 several people are put on the rota in order, and the page says where nobody is on duty @staff', async ({ staff }) => {
  const lead = await staff('safeguarding_lead');
  await lead.open('/duty');
  await expect(lead.heading('Who is on duty')).toBeVisible();
  // The demonstration's list that stands, taken away: the rota alone counts then.
  await lead.page.locator('summary').filter({ hasText: 'Whenever nobody on the rota can be told' }).click();
  const standing = lead.page.locator('form[action="/duty/standing"]');
  const kept = [];
  for (const label of ['Told first', 'Then']) {
    const list = standing.getByLabel(label, { exact: true });
    kept.push(await list.inputValue());
    await list.selectOption({ index: 0 });
  }
  await standing.getByRole('button', { name: 'Save the list' }).click();
  const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
  const form = lead.page.locator('form[action="/duty/shifts"]');
  const from = form.getByRole('group', { name: 'From' });
  const until = form.getByRole('group', { name: 'Until' });
  await from.getByLabel('Day').fill(day(3));
  await from.getByLabel('Time').fill('17:00');
  await until.getByLabel('Day').fill(day(2));
  await until.getByLabel('Time').fill('08:30');
  const first = form.getByLabel('Told first');
  const second = form.getByLabel('Then', { exact: true });
  const names = await first.getByRole('option').allTextContents();
  await first.selectOption({ index: 1 });
  await second.selectOption({ index: 2 });
  await form.getByRole('button', { name: 'Put them on the rota' }).click();
  await expect(lead.page.getByRole('alert')).toContainText('It ends before it begins.');
  await expect(from.getByLabel('Time')).toHaveValue('17:00');
  await lead.look();
  await until.getByLabel('Day').fill(day(4));
  await form.getByRole('button', { name: 'Put them on the rota' }).click();
  await expect(lead.page.getByRole('status')).toContainText('They are on the rota.');
  const shift = lead.page.getByRole('listitem').filter({ hasText: '17:00 until' }).filter({ has: lead.page.locator('ol') });
  await expect(shift.locator('ol li').nth(0)).toContainText(names[1]!.split(',')[0]!);
  await expect(shift.locator('ol li').nth(1)).toContainText(names[2]!.split(',')[0]!);
  await expect(lead.page.getByRole('main').getByText('nobody is on duty.').first()).toBeVisible();
  await lead.look();
  await shift.getByRole('button', { name: /^Take off the rota/ }).click();
  await expect(lead.page.getByText('Nobody is on the rota yet.')).toBeVisible();
  // As it was, for whoever comes after.
  await lead.page.locator('summary').filter({ hasText: 'Whenever nobody on the rota can be told' }).click();
  await standing.getByLabel('Told first').selectOption(kept[0]!);
  await standing.getByLabel('Then', { exact: true }).selectOption(kept[1]!);
  await standing.getByRole('button', { name: 'Save the list' }).click();
  await expect(lead.page.getByText('at least two people are on duty at any time')).toBeVisible();
});
