import { unfold } from '../support/pages/parts.ts';
import { expect, test } from '../support/test.ts';

test('MOD-01 a reply that waits for the child leaves the queue, and what they write brings it back @staff', async ({ young, staff }) => {
  const zara = await young();
  const receipt = await zara.say('worker_visit', 'The quillwort bus pass runs out in May.');
  const lead = await staff('participation_lead');
  await lead.openView('The quillwort bus pass runs out in May.');
  await lead.fill('Your reply', 'I am sorry. Which day is good?');
  await lead.press('Send, and wait for them');
  await expect(lead.page.getByText('It stands under “Waiting for the child”', { exact: false })).toBeVisible();
  await lead.look();
  await lead.open('/queue');
  await expect(lead.page.getByRole('link', { name: 'The quillwort bus pass runs out in May.' })).toHaveCount(0);
  await lead.page.getByRole('link', { name: 'Waiting for the child', exact: true }).click();
  await expect(lead.page.getByRole('link', { name: 'The quillwort bus pass runs out in May.' })).toBeVisible();
  await lead.look();

  await zara.openReceipt(receipt);
  await zara.reply('Thursday.');
  await lead.openView('The quillwort bus pass runs out in May.');
  await expect(lead.page.getByText('Thursday.')).toBeVisible();
});

test('MOD-01 somebody sees to a view, gives it to a colleague, and finds it under Mine @staff', async ({ young, staff }) => {
  const zara = await young();
  await zara.say('idea', 'A marram club on Fridays.');
  const lead = await staff('participation_lead');
  await lead.openView('A marram club on Fridays.');
  await expect(lead.page.getByText('Nobody has it yet.')).toBeVisible();
  await lead.press('I see to it');
  await expect(lead.page.getByText('You see to it.')).toBeVisible();
  await lead.look();
  await lead.open('/queue');
  await lead.page.getByRole('link', { name: 'Mine', exact: true }).click();
  await expect(lead.page.getByRole('link', { name: 'A marram club on Fridays.' })).toBeVisible();
  await lead.openView('A marram club on Fridays.');
  await lead.page.getByText('Give it to a colleague', { exact: true }).click();
  await lead.select('Who sees to it', 'Nobody');
  await lead.press('Save who');
  await expect(lead.page.getByText('Nobody has it now.')).toBeVisible();
});

test('MOD-01 what is put off leaves the queue until its day, and can be brought back @staff', async ({ young, staff }) => {
  const zara = await young();
  await zara.say('idea', 'A marram club on Mondays.');
  const lead = await staff('participation_lead');
  await lead.openView('A marram club on Mondays.');
  await lead.page.getByText('Not now', { exact: true }).click();
  await lead.press('Put off');
  await expect(lead.page.getByText('Choose a day from tomorrow on', { exact: false }).first()).toBeVisible();
  await expect(lead.page).toHaveTitle(/^Error: /);
  await lead.page.getByLabel('Until', { exact: true }).selectOption({ index: 1 });
  await lead.press('Put off');
  await expect(lead.page.getByText('On that day it stands in the queue again', { exact: false })).toBeVisible();
  await lead.look();
  const page = lead.page.url();
  await lead.open('/queue');
  await expect(lead.page.getByRole('link', { name: 'A marram club on Mondays.' })).toHaveCount(0);
  await lead.open(page);
  await lead.press('Bring it back now');
  await lead.openView('A marram club on Mondays.');
});

test('MOD-01 many views are settled at once, and that is undone as one @staff', async ({ young, staff }) => {
  const lead = await staff('participation_lead');
  const words = ['Thanks for the bog myrtle walk.', 'Thanks for the bog myrtle cake.'];
  for (const said of words) {
    await (await young()).say('thank_you', said);
    await lead.openView(said);
  }
  await lead.open('/queue');
  // Nothing was ticked.
  await lead.press('Nothing is left to do');
  await expect(lead.page.getByRole('alert')).toContainText('Tick the views first.');
  // All are ticked at once, by a link or in place, and unticked again.
  await lead.page.getByRole('link', { name: 'Tick all on this page' }).click();
  for (const said of words) await expect(lead.page.getByRole('checkbox', { name: said })).toBeChecked();
  await lead.page.getByRole('link', { name: 'Untick all' }).click();
  for (const said of words) await expect(lead.page.getByRole('checkbox', { name: said })).not.toBeChecked();
  for (const said of words) await lead.page.getByRole('checkbox', { name: said }).check();
  // The deeds are in sight, wherever the list was scrolled to.
  await lead.page.evaluate(() => scrollTo(0, 0));
  await expect(lead.button('Nothing is left to do')).toBeInViewport();
  await lead.look();
  await lead.press('Nothing is left to do');
  await expect(lead.page.getByText('You settled 2 views', { exact: false })).toBeVisible();
  for (const said of words) await expect(lead.page.getByRole('link', { name: said })).toHaveCount(0);
  await lead.look();
  await lead.press('Undo');
  for (const said of words) await expect(lead.page.getByRole('link', { name: said })).toBeVisible();
  await expect(lead.button('Undo')).toHaveCount(0);
  await expect(lead.page.getByText('Undone: it is as it was before.')).toBeVisible();
});

test('MOD-01 what is in the way of a deed with many is marked, and ticked no more @staff', async ({ young, staff }) => {
  const [read, unread] = ['Thanks for the sandwort walk.', 'Thanks for the sandwort cake.'];
  for (const said of [read, unread]) await (await young()).say('thank_you', said);
  const lead = await staff('participation_lead');
  await lead.openView(read);
  await lead.open('/queue?scenario=thank_you');
  for (const said of [read, unread]) await lead.page.getByRole('checkbox', { name: said }).check();
  await lead.press('Nothing is left to do');
  await expect(lead.page.getByRole('alert')).toContainText('they are marked in the list');
  const row = (said: string) => lead.page.getByRole('row').filter({ hasText: said });
  await expect(row(unread)).toContainText('In the way');
  await expect(lead.page.getByRole('checkbox', { name: unread })).not.toBeChecked();
  await expect(lead.page.getByRole('checkbox', { name: read })).toBeChecked();
  await lead.press('Nothing is left to do');
  await expect(lead.page.getByText('You settled 1 view', { exact: false })).toBeVisible();
});

test('MOD-02 views are read one after another beside the list, with what is done about each @staff', async ({ young, staff }) => {
  const lead = await staff('participation_lead');
  const [first, second] = ['The sphagnum visit was moved to May.', 'The bracken visit was moved to June.'];
  await (await young()).say('worker_visit', first);
  await (await young()).say('worker_visit', second);
  // Those for a meeting soon stand above all others.
  await lead.open('/queue?scenario=worker_visit');
  await lead.page.getByRole('link', { name: 'Read one after another' }).click();
  await expect(lead.page.locator('.desk__view')).toContainText(second);
  await lead.look();
  await lead.page.getByLabel('Add a theme').fill('repairs, warmth');
  await lead.press('Add');
  await expect(lead.page.getByText('Added the theme.')).toBeVisible();
  await expect(lead.page.getByRole('checkbox', { name: 'Repairs, warmth and the state of the home', includeHidden: true })).toBeChecked();
  // What is done makes room for the next.
  await lead.press('Nothing is left to do');
  await expect(lead.page.locator('.desk__view')).toContainText(first);
  await lead.press('Undo');
  // One thing after another: what is pressed before the answer is there is not asked for.
  await expect(lead.page.locator('.desk[aria-busy]')).toHaveCount(0);
  await lead.page.locator('.desk__view').getByLabel('Your reply').fill('');
  await lead.press('Send reply');
  await expect(lead.page.getByRole('alert')).toBeVisible();
  await expect(lead.page.locator('.desk__view')).toContainText(first);
  await lead.look();
});

test('MOD-02 twenty views take few keys and one page load @staff @script', async ({ young, staff }) => {
  test.setTimeout(180_000);
  const lead = await staff('participation_lead');
  // Keys are told of where there is room beside the list.
  await lead.page.setViewportSize({ width: 1280, height: 800 });
  for (let n = 0; n < 6; n += 1) await (await young()).say('thank_you', `Thanks number ${n} for the fen bus.`);
  await lead.open('/queue?scenario=thank_you');
  // In the list the same key shows what there is, and another begins.
  await lead.page.keyboard.press('?');
  await expect(lead.page.getByText('Use these keys')).toBeInViewport();
  await lead.page.keyboard.press('j');
  const view = lead.page.locator('.desk__view');
  await expect(view).toContainText('Thanks number 5');
  await lead.page.evaluate(() => { (window as unknown as { one: boolean }).one = true; });
  const settled = () => expect(lead.page.locator('[data-desk]:not([data-fresh])')).toBeVisible();
  let keys = 0;
  const key = async (name: string) => { keys += 1; await lead.page.keyboard.press(name); };
  await key('j');
  await expect(view).toContainText('Thanks number 4');
  await key('k');
  await expect(view).toContainText('Thanks number 5');
  await key('a');
  await expect(view).toContainText('You see to it.');
  // A key that was pressed for the view before ends no other.
  await settled();
  await key('e');
  await expect(view).toContainText('Thanks number 4');
  await key('t');
  await lead.page.keyboard.type('repairs, warmth');
  await key('Enter');
  await expect(lead.page.getByText('Added the theme.')).toBeVisible();
  await settled();
  await key('e');
  await expect(view).toContainText('Thanks number 3');
  await key('u');
  await expect(lead.button('Undo')).toHaveCount(0);
  await expect(lead.page.getByText('Undone: it is as it was before.')).toBeVisible();
  await key('r');
  await lead.page.keyboard.type('You are welcome.');
  await key('Control+Enter');
  await expect(view).toContainText('You are welcome.');
  await key('?');
  await expect(lead.page.getByText('Use these keys')).toBeInViewport();
  expect(await lead.page.evaluate(() => (window as unknown as { one?: boolean }).one), 'one page load').toBe(true);
  await lead.page.getByLabel('Use these keys').uncheck();
  await lead.page.getByLabel('Use these keys').blur();
  await lead.page.keyboard.press('j');
  await expect(view).toContainText('You are welcome.');
  await lead.look();
});

test('MOD-01 a word is found in any spelling, wherever its view has got to, and stays in the address @staff', async ({ young, staff }) => {
  test.slow();
  const said = 'A stonecrop club on Mondays.';
  await (await young()).say('idea', said);
  const lead = await staff('participation_lead');
  await lead.openView(said);
  await lead.press('Nothing is left to do');
  const link = lead.page.getByRole('link', { name: said });
  // It is read in the background, some seconds after it came in.
  await expect(async () => {
    await lead.page.goto('/queue?q=STONECR%C3%93P');
    await expect(link).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 60_000 });
  await expect(lead.page.getByText('Only whole words are found', { exact: false })).toBeVisible();
  await lead.look();
  await unfold(lead.page, 'Filters');
  await lead.fill('Find words', 'mondays stonecrop');
  await lead.select('Find them in words', 'Names masked');
  await lead.press('Filter');
  await expect(link).toBeVisible();
  await expect(lead.page).toHaveURL(/q=mondays/);
  await lead.page.getByRole('link', { name: 'Read one after another' }).click();
  await expect(lead.page.locator('.desk__view')).toContainText(said);
  await lead.page.getByRole('link', { name: 'The whole list' }).click();
  await expect(lead.page.getByLabel('Find words', { exact: true })).toHaveValue('mondays stonecrop');
  await unfold(lead.page, 'Filters');
  await lead.fill('Find words', 'stonecrops');
  await lead.press('Filter');
  await expect(lead.page.getByText('Nothing was found.')).toBeVisible();
  await lead.look();
});

test('MOD-01 a list is kept under a name, found above the queue, renamed and removed @staff', async ({ young, staff }) => {
  await (await young()).say('change', 'A marram club on Saturdays.', { mood: 5 });
  const lead = await staff('participation_lead');
  await lead.open('/queue?scenario=change&mood=4&mood=5');
  await unfold(lead.page, 'Lists');
  await lead.page.getByText('Keep this list', { exact: true }).click();
  await lead.look();
  await lead.press('Keep it');
  await expect(lead.page.getByText('Write what you call it.').first()).toBeVisible();
  await lead.fill('What you call it', 'Good ideas');
  await lead.press('Keep it');
  const kept = lead.page.getByRole('navigation', { name: 'Lists you or your team keep' });
  await unfold(lead.page, 'Lists');
  await expect(kept.getByRole('link', { name: 'Good ideas' })).toHaveAttribute('aria-current', 'page');
  await lead.open('/queue');
  await unfold(lead.page, 'Lists');
  await kept.getByRole('link', { name: 'Good ideas' }).click();
  await expect(lead.page).toHaveURL(/scenario=change&mood=4&mood=5/);
  await expect(lead.page.getByRole('link', { name: 'A marram club on Saturdays.' })).toBeVisible();
  await unfold(lead.page, 'Lists');
  await kept.getByRole('link', { name: 'Rename or remove' }).click();
  const one = lead.page.getByRole('listitem').filter({ hasText: 'Good ideas' });
  await one.getByLabel('Another name').fill('Fine ideas');
  await one.getByRole('button', { name: 'Save the name' }).click();
  await lead.look();
  await lead.press('Remove Fine ideas');
  await expect(lead.page.getByRole('link', { name: 'Fine ideas' })).toHaveCount(0);
});

test('MOD-05 views that belong together are ticked, and one answer begins with them @staff', async ({ young, staff }) => {
  const lead = await staff('participation_lead');
  const words = ['No shelf for a marram coat.', 'No shelf for a heather coat.', 'No shelf for a gorse coat.'];
  for (const said of words) {
    await (await young()).say('idea', said);
    await lead.openView(said);
    await lead.code({ themes: ['Feeling safe'] });
  }
  await lead.open('/queue');
  await (await unfold(lead.page, 'Together')).getByRole('link').click();
  await lead.look();
  await lead.page.getByRole('link', { name: /^Feeling safe.*About no service/ }).click();
  for (const said of words) await expect(lead.page.getByRole('checkbox', { name: said })).toBeChecked();
  await lead.look();
  await lead.press(/^Answer these \d+$/);
  for (const said of words) await expect(lead.page.getByRole('link', { name: said })).toBeVisible();
  await expect(lead.page.getByRole('heading', { level: 1 })).toContainText('views');
});

test('MOD-04 likely names are taken out or left in by a key each in the desk @staff @script', async ({ young, staff }) => {
  const lead = await staff('participation_lead');
  await lead.page.setViewportSize({ width: 1280, height: 800 });
  await (await young()).say('thank_you', 'Thanks to Mr Sorrel and Jolene for the fen bus.');
  await lead.open('/queue?scenario=thank_you');
  await lead.page.getByRole('link', { name: 'Read one after another' }).click();
  const view = lead.page.locator('.desk__view');
  await expect(view.getByRole('heading', { name: 'Likely names and places' })).toBeVisible();
  await lead.look();
  await lead.page.keyboard.press('m');
  await expect(lead.page.getByText('Taken out. The original stays', { exact: false })).toBeVisible();
  await lead.page.keyboard.press('l');
  await expect(lead.page.getByText('It stays in.')).toBeVisible();
  await expect(view.getByRole('heading', { name: 'Likely names and places' })).toHaveCount(0);
  await view.getByRole('link', { name: 'Its own page' }).click();
  await lead.page.getByRole('link', { name: 'Names masked' }).click();
  await expect(lead.page.getByRole('main').locator('.say')).toContainText('Thanks to Mr ▒▒▒▒ and Jolene for the fen bus.');
});

test('MOD-01 the list is in sight at once, thirty rows fit two screens, and columns are chosen @staff', async ({ young, staff }) => {
  await (await young()).say('idea', 'A quaking grass club on Mondays, with tea, and with the fen bus there and back for whoever lives far away from it.');
  const lead = await staff('participation_lead');
  // Notices above the queue come and go: what stands between it and its first row is its own, and
  // both are looked at in one moment.
  const top = async () => {
    await expect(lead.page.locator('.grid--queue tbody tr').first()).toBeVisible();
    return lead.page.evaluate(() => {
      const y = (selector: string) => document.querySelector(selector)!.getBoundingClientRect().y;
      return y('.grid--queue tbody tr') - y('.queue-top');
    });
  };
  for (const [width, height, most] of [[1280, 800, 160], [360, 800, 320]] as const) {
    await lead.page.setViewportSize({ width, height });
    await lead.open('/queue');
    expect(await top(), `at ${width} pixels`).toBeLessThan(most);
    const wide = await lead.page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
    expect(wide, `nothing stands beside the screen at ${width} pixels`).toBe(false);
  }
  await lead.page.setViewportSize({ width: 1280, height: 800 });
  // Of rows of words alone none is higher than two lines of them.
  const row = lead.page.getByRole('row').filter({ hasText: 'A quaking grass club on Mondays' });
  expect((await row.boundingBox())!.height).toBeLessThan(50);

  await unfold(lead.page, 'Columns');
  await lead.page.getByRole('checkbox', { name: 'Who helped', exact: true }).check();
  await lead.page.getByRole('checkbox', { name: 'Came', exact: true }).uncheck();
  await lead.look();
  await lead.press('Show these columns');
  await expect(lead.page.getByRole('columnheader', { name: 'Who helped' })).toBeVisible();
  await expect(lead.page.getByRole('columnheader', { name: 'Came' })).toHaveCount(0);
  await lead.open('/queue?untagged=yes&mood=1&mood=2');
  await expect(lead.page.getByRole('columnheader', { name: 'Who helped' })).toBeVisible();
  // What is set stands outside the fold, and goes one by one.
  await lead.page.getByRole('link', { name: /^Not tagged yet/ }).click();
  await expect(lead.page).toHaveURL(/\/queue\?mood=1&mood=2$/);
  await lead.look();
});

test('MOD-02 who else has a view open is seen beside it and in the list @staff', async ({ young, staff }) => {
  const words = 'A bistort club on Mondays.';
  await (await young()).say('idea', words);
  const [lead, safe] = [await staff('participation_lead'), await staff('safeguarding_lead')];
  await lead.openView(words);
  const address = lead.page.url();
  // It holds for half a minute.
  await lead.page.goto(address);
  await safe.page.goto(address);
  await expect(safe.page.getByText('Bethan Adeyemi has this open too')).toBeVisible();
  await lead.page.goto(address);
  await safe.page.goto('/queue');
  const row = safe.page.getByRole('row').filter({ hasText: words });
  await expect(row).toContainText('Open now: Bethan Adeyemi');
  await safe.look();
});
