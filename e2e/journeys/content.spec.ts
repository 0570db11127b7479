import { expect, test } from '../support/test.ts';
import type { Staff } from '../support/pages/staff.ts';

/** Adds a theme to the coding frame. */
async function addTheme(lead: Staff, title: string): Promise<void> {
  await lead.open('/staff/themes');
  await lead.fill('Name for staff', title);
  await lead.press('Add this theme');
  await expect(lead.page.getByRole('status')).toContainText('Added.');
}

/** The page of a theme. */
async function openTheme(lead: Staff, title: string): Promise<void> {
  await lead.open('/staff/themes');
  await lead.page.getByRole('main').getByRole('link', { name: title, exact: true }).click();
  await expect(lead.heading(title)).toBeVisible();
  await lead.look();
}

test('ADM-02 themes are merged with every tag, and come back as they were @staff', async ({ staff, another }) => {
  const server = await another(10);
  const lead = await staff('participation_lead', server);
  await addTheme(lead, 'Pets at home');
  await addTheme(lead, 'Animals');

  // Something is tagged with one of them.
  await lead.open('/queue');
  await lead.page.locator('a[href^="/views/"]').first().click();
  await expect(lead.page.getByRole('heading', { name: 'What has happened' })).toBeVisible();
  const view = new URL(lead.page.url()).pathname;
  await lead.code({ themes: ['Pets at home'] });

  await openTheme(lead, 'Pets at home');
  await lead.press('Merge');
  await expect(lead.page.getByRole('alert')).toContainText('Choose the theme that is to have the tags.');
  await lead.select('Into', 'Animals');
  await lead.press('Merge');
  await expect(lead.page.getByRole('status')).toContainText('Every tag is the other theme’s now.');
  await lead.open(view);
  await expect(lead.page.getByRole('checkbox', { name: 'Animals' })).toBeChecked();
  await expect(lead.page.getByRole('checkbox', { name: 'Pets at home' })).toHaveCount(0);

  await openTheme(lead, 'Animals');
  await expect(lead.page.getByRole('main')).toContainText('Pets at home was merged into Animals');
  await lead.page.getByRole('button', { name: /^Undo.*Pets at home$/ }).click();
  await expect(lead.page.getByRole('status')).toContainText('The theme has its own tags again');
  await lead.open(view);
  await expect(lead.page.getByRole('checkbox', { name: 'Pets at home' })).toBeChecked();
  await expect(lead.page.getByRole('checkbox', { name: 'Animals' })).not.toBeChecked();
});

test('ADM-02 a theme is called something else, split and retired, and its name comes back @staff', async ({ staff, another }) => {
  const lead = await staff('participation_lead', await another(10));
  await addTheme(lead, 'Animals');
  await openTheme(lead, 'Animals');
  await lead.fill('Name for staff', 'Animals and pets');
  await lead.fill('What young people call it, English', 'My animals');
  await lead.press('Keep this version');
  await expect(lead.heading('Animals and pets')).toBeVisible();
  await lead.fill('Names of the parts', 'Dogs\nHorses');
  await lead.press('Split');
  await lead.open('/staff/themes');
  await expect(lead.page.getByRole('listitem').filter({ hasText: 'Animals and pets' }).getByRole('link', { name: 'Horses' })).toBeVisible();
  await openTheme(lead, 'Animals and pets');
  await lead.page.getByRole('button', { name: 'Put back version 1' }).click();
  await expect(lead.heading('Animals')).toBeVisible();
  await lead.look();
  await lead.press('Retire');
  await expect(lead.page.getByRole('main')).toContainText('it is not offered any more');
  await lead.open('/queue');
  await lead.page.locator('a[href^="/views/"]').first().click();
  await expect(lead.page.getByRole('heading', { name: 'What has happened' })).toBeVisible();
  await expect(lead.page.getByRole('checkbox', { name: 'Pets', exact: true, includeHidden: true })).toHaveCount(1);
  await expect(lead.page.getByRole('checkbox', { name: 'Animals', includeHidden: true })).toHaveCount(0);
});

test('ADM-02 a question is changed, tried on a phone in Arabic, and shown to young people @staff', async ({ staff, young, another }) => {
  const server = await another(10);
  const lead = await staff('participation_lead', server);
  await lead.open('/staff/scenarios');
  await lead.page.getByRole('main').getByRole('link', { name: 'I have an idea' }).click();
  await lead.look();
  const page = new URL(lead.page.url()).pathname;
  const list = lead.page.getByRole('region', { name: 'Questions' });
  await list.getByRole('link').first().click();
  await lead.fill('Question', '');
  await lead.press('Save');
  await expect(lead.page.getByRole('alert')).toContainText('Write what is asked');
  await lead.fill('Question', 'What would you change tomorrow?');
  await lead.press('Save');
  await expect(lead.page.getByRole('status')).toContainText('Young people do not see it yet.');

  // Nobody sees it yet; on the phone it stands in English until somebody translates it.
  const zara = await young(server);
  await zara.page.goto(page.replace('/staff/scenarios/', '/say/'));
  await expect(zara.page.getByText('What would you change tomorrow?')).toHaveCount(0);
  await lead.select('Language', 'العربية (Arabic)');
  await lead.press('Show');
  const phone = lead.page.frameLocator('iframe');
  await expect(phone.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(phone.getByRole('heading', { name: 'What would you change tomorrow?' })).toBeVisible();
  expect(await lead.page.locator('iframe').evaluate((frame) => frame.clientWidth)).toBeLessThanOrEqual(360);

  await lead.press(/^Show version/);
  await expect(lead.page.getByRole('status')).toContainText('Young people see it from now on.');
  const other = await young(server);
  await other.page.goto(page.replace('/staff/scenarios/', '/say/'));
  await expect(other.page.getByRole('heading', { name: 'What would you change tomorrow?' })).toBeVisible();

  // A situation of the council's own, with choices and pictures.
  await lead.open('/staff/scenarios');
  await lead.fill('Title', 'Our garden');
  await lead.select('Picture', 'A home');
  await lead.select('Where it stands', 'Under “More”');
  await lead.press('Add this situation');
  await expect(lead.page.getByRole('main')).toContainText('It asks nothing yet.');
  await lead.page.getByRole('link', { name: 'Ask one more' }).click();
  await lead.fill('Question', 'Who should help?');
  await lead.select('How it is answered', 'Picture cards');
  await lead.page.getByText('Pictures to add to cards').click();
  await lead.page.getByRole('checkbox', { name: 'Mum' }).check();
  await lead.page.getByRole('checkbox', { name: 'Pets' }).check();
  await lead.look();
  await lead.press('Save');
  await lead.press('Show version 1');
  await other.page.goto('/say/our_garden');
  await expect(other.page.getByRole('radio', { name: 'Mum' })).toBeVisible();
});

test('ADM-02 a machine’s draft is marked until somebody stands for it @staff', async ({ staff, another }) => {
  const lead = await staff('participation_lead', await another(10));
  await lead.open('/staff/translations');
  const row = lead.page.getByRole('row').filter({ hasText: 'Українська' });
  await expect(row.getByRole('cell').last()).toHaveText('0');
  await row.getByRole('link', { name: 'Українська' }).click();
  await lead.look();
  await lead.select('Texts about', 'Themes');
  await lead.press('Show');
  const text = lead.page.getByRole('main').getByRole('listitem').first();
  await expect(text).toContainText('Nobody stands for it');
  await text.getByLabel('In Українська').fill('Моя кімната');
  await text.getByRole('button', { name: /^This is right/ }).click();
  await expect(lead.page.getByRole('status')).toContainText('Approved, under your name.');
  await expect(text).toContainText('Approved by');
  await lead.look();
  await lead.open('/staff/translations');
  await expect(row.getByRole('cell').last()).toHaveText('1');
});
