import { expect, test } from '../support/test.ts';
import type { Staff } from '../support/pages/staff.ts';

/** The frame in which a form shows what was typed. */
function phone(lead: Staff) {
  return lead.page.frameLocator('iframe[name="phone"]');
}

/** Puts back the version of that number. */
async function putBack(lead: Staff, version: number): Promise<void> {
  await lead.page.getByRole('button', { name: `Put back version ${version}`, exact: true }).click();
  await expect(lead.page.getByRole('status')).toContainText('Put back.');
}

test('ADM-02 the policy is tried on a phone, kept in one language, and goes back to Heard’s words @staff', async ({ young, staff, another }) => {
  const server = await another(10);
  const lead = await staff('participation_lead', server);
  const zara = await young(server);
  await lead.open('/staff/guide');
  await lead.page.getByRole('link', { name: 'How we look after what you say' }).click();
  await expect(lead.page.getByLabel('Text', { exact: true })).toHaveValue(/# Who reads it/);
  await expect(phone(lead).getByRole('heading', { name: 'Who reads it' })).toBeVisible();
  await lead.look();
  await lead.fill('Text', '# Who reads it\n\nAnn and Ben read it, every morning.');
  await lead.fill('Easy read', 'Ann reads it. Ben too.');
  await lead.press('Try it on a phone');
  await expect(phone(lead).getByText('Ann and Ben read it, every morning.')).toBeVisible();
  await lead.press('Try the easy read');
  await expect(phone(lead).getByText('Ann reads it. Ben too.')).toBeVisible();
  await zara.open('/moderation');
  await expect(zara.page.getByText('Ann and Ben')).toHaveCount(0);

  await lead.press('Keep this version');
  await expect(lead.page.getByRole('status')).toContainText('Saved.');
  await expect(lead.page.getByRole('listitem').filter({ hasText: 'العربية' })).toContainText('Read in English');
  await lead.look();
  await zara.open('/moderation');
  await expect(zara.page.getByText('Ann and Ben read it, every morning.')).toBeVisible();
  await expect(zara.page.getByText('Heard is not the Home Office.')).toBeVisible();
  await putBack(lead, 1);
  await zara.open('/moderation');
  await expect(zara.page.getByText('People in the participation team read everything you send.')).toBeVisible();
});

test('ADM-02 a service is called something else, tried in Arabic, closed and opened again @staff', async ({ young, staff, another }) => {
  const server = await another(10);
  const lead = await staff('participation_lead', server);
  const zara = await young(server);
  await lead.open('/staff/services');
  await lead.look();
  await lead.page.getByRole('link', { name: 'Withyshire Fostering', exact: true }).click();
  await lead.fill('What young people call it', 'My foster family');
  await lead.fill('Part 1', 'How much fun we have');
  await lead.select('Language on the phone', 'العربية (Arabic)');
  await lead.press('Try it on a phone');
  await expect(phone(lead).locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(phone(lead).getByText('How much fun we have')).toBeVisible();
  await lead.press('Save');
  await expect(lead.page.getByRole('status')).toContainText('Saved.');
  await lead.look();
  await zara.open('/rate/withyshire-fostering');
  await expect(zara.page.getByText('How much fun we have')).toBeVisible();
  await lead.fill('What young people call it', ' ');
  await lead.press('Save');
  await expect(lead.page.getByRole('alert')).toContainText('Write what young people call it');
  await expect(lead.page.getByLabel('Part 1')).toHaveValue('How much fun we have');

  await lead.press('Do not ask about it any more');
  await expect(lead.page.getByRole('status')).toContainText('not asked about it any more');
  await zara.open('/rate');
  await expect(zara.page.locator('a[href="/rate/withyshire-fostering"]')).toHaveCount(0);
  await lead.press('Ask about it again');
  await zara.open('/rate');
  await expect(zara.page.locator('a[href="/rate/withyshire-fostering"]')).toHaveCount(1);
  await putBack(lead, 1);
  await zara.open('/rate/withyshire-fostering');
  await expect(zara.page.getByText('How much fun we have')).toHaveCount(0);
});

test('ADM-02 help lines of the council’s own stand below those that always do, and can be taken back @staff', async ({ young, staff, another }) => {
  const server = await another(10);
  const lead = await staff('participation_lead', server);
  const zara = await young(server);
  await lead.open('/staff/help-lines');
  await lead.look();
  const line = lead.page.getByRole('group', { name: 'Line 1' });
  await line.getByLabel('What it calls itself').fill('Night nurse');
  await line.getByLabel('Its number').fill('by telephone');
  await line.getByLabel('Whom it is for, and when').fill('Every night, free.');
  await lead.press('Save');
  await expect(lead.page.getByRole('alert')).toContainText('Write a number that can be rung');
  await lead.page.getByRole('group', { name: 'Line 1' }).getByLabel('Its number').fill('0800 123 456');
  await lead.press('Try it on a phone');
  await expect(phone(lead).getByRole('link', { name: /Night nurse/ })).toBeVisible();
  await lead.press('Save');
  await expect(lead.page.getByRole('status')).toContainText('The help page shows them');
  await lead.look();
  await zara.open('/help');
  await expect(zara.page.getByRole('link', { name: /Night nurse/ })).toHaveAttribute('href', 'tel:0800123456');
  await zara.look();
  await lead.page.getByRole('group', { name: 'Line 1' }).getByLabel('What it calls itself').fill('');
  await lead.page.getByRole('group', { name: 'Line 1' }).getByLabel('Its number').fill('');
  await lead.page.getByRole('group', { name: 'Line 1' }).getByLabel('Whom it is for, and when').fill('');
  await lead.press('Save');
  await zara.open('/help');
  await expect(zara.page.getByRole('link', { name: /Night nurse/ })).toHaveCount(0);
  await putBack(lead, 1);
  await zara.open('/help');
  await expect(zara.page.getByRole('link', { name: /Night nurse/ })).toHaveCount(1);
});

test('ADM-02 who is who is tried, goes back, and whoever was taken off comes back; a message says it in the council’s words @staff', async ({ young, staff, another }) => {
  const server = await another(10);
  const lead = await staff('participation_lead', server);
  const zara = await young(server);
  await lead.open('/staff/contacts');
  const all = lead.page.locator('form[action="/staff/contacts"]');
  await all.getByLabel('Name', { exact: true }).fill('Rae Quillfeather');
  await all.getByLabel('What they are called at work').fill('Chair of the panel');
  await lead.press('Try it on a phone');
  await expect(phone(lead).getByText('Rae Quillfeather')).toBeVisible();
  await lead.press('Keep');
  await expect(lead.page.getByRole('status')).toContainText('Saved.');
  await lead.page.getByRole('link', { name: 'Rae Quillfeather' }).click();
  await all.getByLabel('What they are called at work').fill('Chair of everything');
  await lead.press('Keep');
  await lead.page.getByRole('link', { name: 'Rae Quillfeather' }).click();
  await lead.look();
  await putBack(lead, 1);
  await zara.open('/my-people');
  await expect(zara.page.getByText('Chair of the panel')).toBeVisible();
  await lead.page.getByRole('button', { name: 'Remove Rae Quillfeather' }).click();
  await zara.open('/my-people');
  await expect(zara.page.getByText('Rae Quillfeather')).toHaveCount(0);
  await lead.page.getByText('Taken off the page').click();
  await lead.look();
  await lead.page.getByRole('button', { name: 'Put back Rae Quillfeather' }).click();
  await zara.open('/my-people');
  await expect(zara.page.getByText('Rae Quillfeather')).toBeVisible();

  const admin = await staff('administrator', server);
  await admin.open('/staff/messages/texts');
  await admin.look();
  await admin.page.getByRole('link', { name: '“Something waits for you”' }).click();
  await admin.fill('The sentence', 'Something waits.');
  await admin.press('Save');
  await expect(admin.page.getByRole('alert')).toContainText('Say “Heard” in it');
  await admin.fill('The sentence', 'Heard, Withyshire: sign in, something waits.');
  await admin.press('Save');
  await expect(admin.page.getByRole('status')).toContainText('Messages say so from now on');
  await admin.look();
  await putBack(admin, 1);
  await expect(admin.page.getByText('Heard: something waits for you. Sign in to see it.').first()).toBeVisible();
});
