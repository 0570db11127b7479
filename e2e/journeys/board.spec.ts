import { expect, test } from '../support/test.ts';

test('BRD-01 the board reads a quarter by objective, with its answers and verdicts, and every chart as a table @staff', async ({ staff }) => {
  const member = await staff('board_member');
  await member.open('/board');
  const main = member.page.getByRole('main');
  await expect(main.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(main).toContainText(/views came in/);
  for (const fold of await main.locator('summary', { hasText: 'The same as a table' }).all()) await fold.click();
  await expect(main.getByRole('table').first()).toBeVisible();
  await member.look();

  const quarters = main.getByRole('navigation', { name: 'Quarter' }).getByRole('link');
  await expect(quarters).toHaveCount(8);
  const before = await quarters.nth(1).innerText();
  await quarters.nth(1).click();
  await expect(main.getByRole('link', { name: before })).toHaveAttribute('aria-current', /page|true/);
  await member.look();

  await member.open('/board?from=2026-09-01&until=2026-09-02');
  await expect(main).toContainText('Figures are made for whole quarters that are over');
});

test('BRD-04 on the board no number under eight is shown, and none that is not rounded @staff', async ({ staff }) => {
  const member = await staff('board_member');
  await member.open('/board');
  for (const fold of await member.page.locator('summary', { hasText: 'The same as a table' }).all()) await fold.click();
  const tables = member.page.getByRole('table');
  const said: string[] = [];
  for (const table of await tables.all()) {
    const heads = await table.getByRole('columnheader').allInnerTexts();
    const at = heads.findIndex((head) => /^(said|views|how many)$/i.test(head.trim()));
    if (at < 0) continue;
    for (const row of (await table.getByRole('row').all()).slice(1)) {
      said.push((await row.locator('th, td').nth(at).innerText()).trim());
    }
  }
  expect(said.length).toBeGreaterThan(5);
  for (const figure of said) {
    if (figure !== '0 to 7') expect(Number(figure.replaceAll(',', '')) % 5, figure).toBe(0);
  }
});

test('BRD-04 a quarter with hardly anybody in it shows nothing of anybody @staff', async ({ another, young, staff }) => {
  const council = await another(0);
  const zara = await young(council);
  await zara.say('change', 'I am the only one who speaks today.', { mood: 1 });
  const lead = await staff('participation_lead', council);
  await lead.openView('I am the only one who speaks today.');
  await lead.code({ themes: ['Feeling safe'], objectives: [/^2\./] });
  const member = await staff('board_member', council);
  await member.open('/board');
  const main = member.page.getByRole('main');
  await expect(main).toContainText(/0 to 7 views came in/);
  await expect(main).not.toContainText('the only one');
  await expect(main).not.toContainText(/Feeling safe|\d+ ?%/);
  await expect(main.getByRole('blockquote')).toHaveCount(0);
});
