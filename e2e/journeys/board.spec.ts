import { expect, test } from '../support/test.ts';

test('BRD-01 the board reads a published period by objective, with its answers, and every chart as a table @staff', async ({ staff }) => {
  const member = await staff('board_member');
  await member.open('/board');
  const main = member.page.getByRole('main');
  await expect(main.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(main).toContainText(/young people said something/);
  await expect(main).toContainText(/Figures of .+ published on \d/);
  for (const fold of await main.locator('summary', { hasText: 'The same as a table' }).all()) await fold.click();
  await expect(main.getByRole('table').first()).toBeVisible();
  await member.look();

  const periods = main.getByRole('navigation', { name: 'Period' }).getByRole('link');
  expect(await periods.count()).toBeGreaterThan(1);
  const before = await periods.nth(1).innerText();
  await periods.nth(1).click();
  await expect(main.getByRole('link', { name: before })).toHaveAttribute('aria-current', /page|true/);
  await member.look();

  await member.open('/board?from=2026-09-01&until=2026-09-02');
  await expect(main).toContainText('Figures are published for whole periods that are over');
});

test('BRD-04 on the board no number of children is under fourteen, and what is smaller is withheld @staff', async ({ staff }) => {
  const member = await staff('board_member');
  await member.open('/board');
  for (const fold of await member.page.locator('summary', { hasText: 'The same as a table' }).all()) await fold.click();
  const tables = member.page.getByRole('table');
  const said: string[] = [];
  for (const table of await tables.all()) {
    const heads = await table.getByRole('columnheader').allInnerTexts();
    const at = heads.findIndex((head) => /^(young people|entries|how many)$/i.test(head.trim()));
    if (at < 0) continue;
    for (const row of (await table.getByRole('row').all()).slice(1)) {
      said.push((await row.locator('th, td').nth(at).innerText()).trim());
    }
  }
  expect(said.length).toBeGreaterThan(5);
  for (const figure of said) {
    if (figure !== 'withheld') expect(Number(figure.replaceAll(',', '')), figure).toBeGreaterThanOrEqual(14);
  }
});

test('BRD-04 who reads views sees what is published next, and the board does not @staff', async ({ staff }) => {
  const lead = await staff('participation_lead');
  await lead.open('/board');
  await lead.page.getByRole('link', { name: 'What is published next' }).click();
  await expect(lead.heading('What is published next')).toBeVisible();
  await expect(lead.page.getByRole('table', { name: 'By objective' })).toContainText('Everything else');
  await lead.look();
  const member = await staff('board_member');
  await member.open('/board');
  await expect(member.page.getByRole('link', { name: 'What is published next' })).toHaveCount(0);
});

test('BRD-04 before anything was published the board shows nothing of anybody @staff', async ({ another, young, staff }) => {
  const council = await another(0);
  const zara = await young(council);
  await zara.say('change', 'I am the only one who speaks today.', { mood: 1 });
  const lead = await staff('participation_lead', council);
  await lead.openView('I am the only one who speaks today.');
  await lead.code({ themes: ['Feeling safe'], objectives: [/^2\./] });
  const member = await staff('board_member', council);
  await member.open('/board');
  const main = member.page.getByRole('main');
  await expect(main).toContainText('No figures about children were published yet');
  await expect(main).not.toContainText('the only one');
  await expect(main).not.toContainText(/Feeling safe|\d+ ?%/);
  await expect(main.getByRole('blockquote')).toHaveCount(0);
});
