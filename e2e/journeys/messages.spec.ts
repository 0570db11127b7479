import { expect, test } from '../support/test.ts';
import type { Staff } from '../support/pages/staff.ts';

/** The newest message in the demonstration's outbox to this address; jobs are looked for every few seconds. */
async function newest(admin: Staff, to: string) {
  const message = admin.page.locator('section', { has: admin.page.getByText(to, { exact: true }) }).first();
  await expect(async () => {
    await admin.page.goto('/staff/messages/outbox');
    await expect(message).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 30_000 });
  return message;
}

test('ADM-10 an address is proven by its code, and a test is sent there @staff', async ({ staff }, info) => {
  const lead = await staff('participation_lead');
  const admin = await staff('administrator');
  const address = `lead.${info.project.name}.${info.retry}@northmere.example`;
  await lead.open('/staff/messages');
  await lead.look();
  const email = lead.page.locator('section', { has: lead.page.getByRole('heading', { name: 'By e-mail' }) });
  await email.getByLabel('E-mail address').fill('no address');
  await email.getByRole('button', { name: /send a code/ }).first().click();
  await expect(lead.page.getByRole('alert')).toContainText('Write one e-mail address');
  await expect(email.getByLabel('E-mail address')).toHaveValue('no address');
  await lead.look();
  await email.getByLabel('E-mail address').fill(address);
  await email.getByRole('button', { name: /and send a code/ }).click();
  await expect(lead.page.getByText('A code is on its way.')).toBeVisible();
  await expect(lead.page.getByRole('button', { name: 'Send me a test' })).toHaveCount(0);

  const message = await newest(admin, address);
  await expect(message).toContainText('This is your code for Heard.');
  await admin.look();
  const code = (await message.locator('.input--code').textContent())!;
  expect(code).toMatch(/^\d{6}$/);

  await email.getByLabel('The six digits').fill(code === '000000' ? '111111' : '000000');
  await email.getByRole('button', { name: 'That is the code' }).click();
  await expect(lead.page.getByRole('alert')).toContainText('That is not the code');
  await email.getByLabel('The six digits').fill(code);
  await email.getByRole('button', { name: 'That is the code' }).click();
  await expect(lead.page.getByText('Messages go there from now on.')).toBeVisible();
  await lead.look();

  await lead.page.getByRole('radio', { name: 'Once a day' }).check();
  await lead.page.getByRole('button', { name: 'Save' }).click();
  await expect(lead.page.getByRole('radio', { name: 'Once a day' })).toBeChecked();
  await lead.page.getByRole('button', { name: 'Send me a test' }).click();
  await expect(lead.page.getByText('A test is on its way.')).toBeVisible();
  await expect(async () => {
    await admin.page.goto('/staff/messages/outbox');
    await expect(admin.page.getByText('this is the test you asked for').first()).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 30_000 });

  await email.getByRole('button', { name: 'Send nothing there any more' }).click();
  await expect(lead.page.getByText('Nothing is sent there any more.')).toBeVisible();
});

test('ADM-10 an administrator sees how the channels are doing, and nobody else does @staff', async ({ staff }) => {
  const admin = await staff('administrator');
  await admin.open('/staff');
  await admin.page.getByRole('link', { name: /E-mail and text messages/ }).last().click();
  await expect(admin.page.getByText('Nothing leaves this way: no channel is set up.')).toHaveCount(2);
  await admin.look();
  await admin.page.getByRole('button', { name: 'Send a test to myself' }).click();
  await expect(admin.page.getByRole('alert')).toContainText('There is no address yet');
  await admin.look();
  const worker = await staff('worker');
  const answer = await worker.page.request.get('/staff/messages/channel');
  expect(answer.status()).toBe(403);
});

test('ADM-10 an invitation is made and also leaves by e-mail @staff', async ({ staff }, info) => {
  const admin = await staff('administrator');
  const address = `new.${info.project.name}.${info.retry}@northmere.example`;
  await admin.open('/people');
  await admin.page.getByLabel('Name', { exact: true }).fill('Robin Example');
  await admin.page.getByLabel('E-mail').fill(address);
  await admin.page.getByRole('button', { name: 'Make an invitation' }).click();
  const shown = await admin.page.locator('a[href*="/staff/join/"]').getAttribute('href');
  const message = await newest(admin, address);
  await expect(message.getByRole('link')).toHaveAttribute('href', shown!);
  await expect(message).toContainText('You are invited to Heard.');
  await expect(message).not.toContainText('Robin');
});
