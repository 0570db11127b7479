import { expect, test } from '../support/test.ts';

// A program learns from what a team tagged: a council with a year's views, most of them
// tagged, has enough of them in English.

test('MOD-03 a program learns from the team’s tags, says how often it was right, and tags nothing by itself @staff', async ({
  staff,
  another,
}) => {
  test.slow();
  const lead = await staff('participation_lead', await another(1200));
  await lead.open('/suggestions');
  await lead.press('Learn now');
  await expect(lead.page.getByRole('status')).toContainText('It learns in the background.');
  await expect(async () => {
    await lead.page.goto('/suggestions');
    await expect(lead.page.getByRole('main')).toContainText(/Learned from [\d,]+ views of [\d,]+ people/, { timeout: 1_000 });
    await expect(lead.page.getByRole('main')).toContainText('On: themes are suggested beside views.', { timeout: 1_000 });
  }).toPass({ timeout: 60_000 });
  await lead.look();

  // Each theme that is suggested says how often it was right, and between which bounds.
  const english = lead.page.getByRole('region', { name: 'English' });
  await expect(english.getByRole('table', { name: 'Themes' })).toContainText(/\d+ of \d+ \(\d+ to \d+ in 100\)/);
  const theme = english.getByRole('table').getByRole('link').first();
  const title = (await theme.textContent())!.trim();
  await theme.click();
  await expect(lead.heading(title)).toBeVisible();
  await lead.look();

  // Nothing is tagged before it was shown what.
  const ticks = lead.page.getByRole('main').getByRole('checkbox');
  if ((await ticks.count()) > 0) {
    await lead.press('Show what will be tagged');
    await expect(lead.page.getByRole('alert')).toContainText('Tick the views that are about it.');
    const path = await lead.page.getByRole('link', { name: /^Open it/ }).first().getAttribute('href');
    await ticks.first().check();
    await lead.press('Show what will be tagged');
    await lead.press(`Tag 1 view with “${title}”`);
    await expect(lead.page.getByRole('status')).toContainText('Tagged.');
    await lead.open(path!);
    await expect(lead.page.getByRole('checkbox', { name: title, exact: true, includeHidden: true })).toBeChecked();
    await expect(lead.page.getByRole('main')).toContainText('took a theme that was suggested');
  }

  // It can be turned off, and then forgets.
  await lead.open('/suggestions');
  await lead.press('Turn it off');
  await expect(lead.page.getByRole('main')).toContainText('Stopped: nothing is learned, and nothing is suggested.');
  await lead.press('Turn it on again');
  await expect(lead.page.getByRole('status')).toContainText('On again.');
});
