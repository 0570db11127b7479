import { Buffer } from 'node:buffer';
import { expect, test } from '../support/test.ts';

test('MOD-15 a call is typed in, its receipt is handed over, and it is answered like anything else @staff', async ({ young, staff }) => {
  const lead = await staff('participation_lead');
  await lead.open('/entries');
  await expect(lead.heading('Type in what came another way')).toBeVisible();
  await lead.press('Enter it');
  await expect(lead.page.getByText('Choose what it is about.').first()).toBeVisible();
  await lead.look();
  const words = `A marram club on Mondays, in room ${Date.now() % 10_000}.`;
  await lead.fill('What they said', words);
  await lead.select('What it is about', /idea/i);
  await lead.select('Did anyone help them?', 'On their own');
  await lead.select('Do they know that it is typed in here?', 'They know, and agree');
  await lead.press('Enter it');
  await expect(lead.heading('Entered')).toBeVisible();
  const digits = (await lead.page.locator('.receipt__code').textContent())!.replace(/\D/g, '');
  expect(digits).toHaveLength(16);

  await lead.openView(words);
  await expect(lead.page.getByText(/^Typed in by a colleague\. By phone/)).toBeVisible();
  await lead.reply('We asked the school.');

  const child = await young();
  await child.openReceipt(digits);
  await expect(child.page.getByText(words)).toBeVisible();
  await expect(child.page.getByText('typed it in for you').first()).toBeVisible();
  await expect(child.page.getByText('We asked the school.')).toBeVisible();
});

test('MOD-15 a form is printed with a code that leads to its fields, and a sheet is shown first @staff', async ({ staff }) => {
  const lead = await staff('participation_lead');
  await lead.open('/entries/paper?lang=ar');
  await expect(lead.heading('Forms on paper')).toBeVisible();
  await lead.page.getByRole('main').getByRole('link', { name: /idea/i }).first().click();
  await lead.look();
  const paper = lead.page.locator('.paper');
  await expect(paper).toHaveAttribute('dir', 'rtl');
  const link = (await paper.locator('bdi').last().textContent())!;
  await lead.page.goto(new URL(link).pathname + new URL(link).search);
  await expect(lead.page.getByLabel('How it came', { exact: true })).toHaveValue('paper_form');
  await expect(lead.page.getByLabel('Language', { exact: true })).toHaveValue('ar');
  await lead.look();

  await lead.open('/entries/sheet');
  const bring = async (rows: string) => {
    const buffer = Buffer.from(`Said,Situation,How it came,Date\n${rows}\n`);
    await lead.page.getByLabel('The sheet').setInputFiles({ name: 'cards.csv', mimeType: 'text/csv', buffer });
    await lead.press('Show me');
  };
  await bring('The bus pass runs out in May.,idea,pigeon,02/11/2026');
  await expect(lead.page.getByText('How it came is not known here.', { exact: false })).toBeVisible();
  await bring(`The bus pass runs out in May ${Date.now()}.,idea,letter,02/11/2026`);
  await lead.press('Enter all of them');
  await expect(lead.page.getByText('Row 2 of the sheet')).toBeVisible();
});

test('MOD-13 a focus group is written down once, with who was there by age @staff', async ({ staff }) => {
  const lead = await staff('participation_lead');
  await lead.open('/entries/groups');
  await expect(lead.heading('Groups and visits')).toBeVisible();
  await lead.select('What it was', 'Focus group');
  await lead.select('Who helped', 'Someone independent');
  const words = `A bench by the marsh, number ${Date.now() % 10_000}.`;
  await lead.fill('What was said, 1', words);
  await lead.press('Write it down');
  await expect(lead.page.getByText('Write how many were there, by age: at least one.').first()).toBeVisible();
  await expect(lead.page.getByLabel('What was said, 1', { exact: true })).toHaveValue(words);
  await lead.look();
  await lead.fill('12 to 15', '6');
  await lead.select('What number 1 is about', /idea/i);
  await lead.press('Write it down');
  await expect(lead.heading('Entered')).toBeVisible();
  await lead.open('/entries/groups');
  await expect(lead.page.getByRole('row', { name: /Focus group/ }).first()).toContainText('12 to 15: 6');
  await lead.openView(words);
  await expect(lead.page.getByText(/In a group or on a visit/)).toBeVisible();
});
