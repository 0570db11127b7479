import { expect, test } from '../support/test.ts';

test('COM-01 the directory: services by kind, provider and place, each with its own page and code @staff', async ({ staff }) => {
  const commissioner = await staff('commissioner');
  await commissioner.open('/services');
  await expect(commissioner.page.getByText('Every number is moved a little by chance', { exact: false }).first()).toBeVisible();
  await commissioner.page.getByRole('link', { name: /^Kestrel House/ }).click();
  await expect(commissioner.heading(/^Kestrel House/)).toBeVisible();
  // COM-02: six places.
  await expect(commissioner.page.getByText('Too small to count: visit.')).toBeVisible();
  await commissioner.look();
  const code = commissioner.page.getByRole('img', { name: 'A code to scan, for the wall' });
  await expect(code).toBeVisible();
  const address = await commissioner.page.getByRole('link', { name: /\/rate\/kestrel-house$/ }).getAttribute('href');
  expect(new URL(address!).origin).toBe(commissioner.person.server.origin);
});

test('COM-03 a review gathers what was said, freezes it with its decision, and changes no more @staff', async ({ staff }) => {
  const commissioner = await staff('commissioner');
  await commissioner.open('/services/the-landing');
  await commissioner.page.getByRole('link', { name: 'Open a review' }).click();
  await expect(commissioner.page.getByLabel('Service').locator('option:checked')).toHaveText(/^The Landing/);
  await commissioner.look();
  await commissioner.press('Open review');
  await expect(commissioner.page.getByRole('alert')).toBeVisible();

  await commissioner.fill('What is it called?', 'Quiet hours at The Landing');
  await commissioner.fill('What are we asking?', 'Whether people can sleep.');
  await commissioner.fill('Lines of enquiry', 'What happens at night?');
  await commissioner.press('Open review');
  await expect(commissioner.heading('Review: Quiet hours at The Landing')).toBeVisible();
  await commissioner.press('Gather what came in since');
  await commissioner.press('Send for approval');
  await expect(commissioner.page.getByRole('alert').getByRole('link')).toHaveCount(4);

  await commissioner.fill('What was recommended?', 'A night worker who stays awake.');
  await commissioner.fill('What was decided?', 'Accepted.');
  await commissioner.fill('What changes?', 'From June somebody is awake all night.');
  await commissioner.fill('What are the young people told?', 'Somebody will be awake at night from June.');
  await commissioner.press('Send for approval');
  await expect(commissioner.button('Send for approval')).toHaveCount(0);
  await expect(commissioner.page.getByText('Not yet. Nobody who spoke has been told.')).toBeVisible();

  const address = new URL(commissioner.page.url()).pathname;
  const member = await staff('board_member');
  await member.open(address);
  await expect(member.page.getByText('Somebody will be awake at night from June.')).toHaveCount(0);
  const lead = await staff('participation_lead');
  await lead.open(address);
  await lead.press('Approve and tell them');
  await lead.press('Undo');
  await lead.approveAndSend('Approve and tell them');

  await commissioner.open(address);
  await expect(commissioner.page.getByText('The evidence was frozen when it was decided:')).toBeVisible();
  await expect(commissioner.page.getByText(/^[0-9a-f]{64}$/)).toBeVisible();

  await member.open('/reviews');
  await member.page.getByRole('link', { name: 'Quiet hours at The Landing' }).click();
  await expect(member.page.getByText('Somebody will be awake at night from June.')).toBeVisible();
  await member.look();
});
