import { readFile } from 'node:fs/promises';
import { expect, test } from '../support/test.ts';
import type { Staff } from '../support/pages/staff.ts';
import { type Cell, workbook } from '../support/workbook.ts';

const HEADINGS = ['Ref', 'Action', 'Lead', 'Service', 'Timescale', 'RAG', 'Progress', 'Evidence'];
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A plan of our own, with the oddities real ones have. */
function plan(progress = 'Two homes have chosen theirs.'): Buffer {
  const rows: Cell[][] = [
    ['Objective 1: Homes feel like homes'],
    HEADINGS,
    ['1a', 'Every home lets young people choose the paint', 'Nell Ashby', 'Homes', '31/03/27', { text: 'Green', fill: '00B050' }, progress, 'Photos'],
    ['1b.ii', 'A working lock on every bedroom door', 'Omar Quill', 'Homes', '31/04/27', { text: 'Amber', fill: 'FFC000' }, 'Half of them.', ''],
    ['Objective 2: School works'],
    HEADINGS,
    ['2a', 'A laptop in the first week', 'Tamsin Lowe', 'Virtual School', 'Ongoing', { text: 'Red', fill: 'FF0000' }, 'Waiting for money.', ''],
  ];
  return workbook([{ name: 'Delivery plan', rows }]);
}

async function upload(lead: Staff, name: string, mimeType: string, buffer: Buffer): Promise<void> {
  await lead.open('/strategy/import');
  await lead.page.getByLabel('The plan’s file').setInputFiles({ name, mimeType, buffer });
  await lead.press('Read the file');
}

test('STR-03 a workbook is previewed, its odd cells named, taken in, and re-importing it changes nothing @staff', async ({ another, staff }) => {
  const council = await another(0);
  const lead = await staff('participation_lead', council);
  await upload(lead, 'plan-of-our-own.xlsx', XLSX, plan());
  await expect(lead.heading('Check before anything changes')).toBeVisible();
  const sheets = lead.page.getByRole('table', { name: 'Sheets found' });
  await expect(sheets.getByRole('row').nth(1)).toContainText('Delivery plan');
  await expect(sheets.getByRole('row').nth(1)).toContainText('1 green, 1 amber, 1 red');
  // The 31st of April is no day: named by sheet, row and column, and kept as it was written.
  await expect(lead.page.getByText(/31\/04\/27/).first()).toBeVisible();
  await expect(lead.page.getByText(/Delivery plan, row 4, Timescale/)).toBeVisible();

  // Nothing has changed yet.
  await lead.open('/strategy');
  await expect(lead.page.getByText('Homes feel like homes')).toHaveCount(0);

  await upload(lead, 'plan-of-our-own.xlsx', XLSX, plan());
  await lead.press(/^Bring in 3 rows$/);
  await expect(lead.heading('The plan was imported')).toBeVisible();
  // The plan in force stays so until somebody puts another in force.
  await lead.press('Put it in force');
  await expect(lead.page.getByText('This plan is in force now.')).toBeVisible();
  await lead.look();

  // STR-01, STR-02: the council's own words, its actions, statuses and timescales.
  await lead.open('/strategy');
  await lead.page.getByRole('link', { name: /Homes feel like homes/ }).click();
  await lead.look();
  const actions = lead.page.getByRole('table', { name: 'Actions' });
  await expect(actions).toContainText('Every home lets young people choose the paint');
  await expect(actions).toContainText('31 March 2027');
  await expect(actions).toContainText('31/04/27');
  await expect(actions).toContainText('Amber');

  await upload(lead, 'plan-of-our-own.xlsx', XLSX, plan());
  await expect(lead.page.getByRole('heading', { name: 'The file changes nothing' })).toBeVisible();

  // It goes out as it came in, byte for byte.
  await lead.open('/strategy');
  const download = lead.page.waitForEvent('download');
  await lead.page.getByRole('link', { name: 'Export the workbook' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('plan-of-our-own.xlsx');
  expect((await readFile(await file.path())).equals(plan())).toBe(true);

  // A newer file: what would change, row by row.
  await upload(lead, 'plan-of-our-own.xlsx', XLSX, plan('Five homes have chosen theirs.'));
  const changes = lead.page.getByRole('table', { name: 'Row by row' });
  await expect(changes.getByRole('row').nth(1)).toContainText('Two homes have chosen theirs.');
  await expect(changes.getByRole('row').nth(1)).toContainText('Five homes have chosen theirs.');
  await lead.press(/^Bring in 1 row$/);
  await lead.open('/strategy');
  await lead.page.getByRole('link', { name: /Homes feel like homes/ }).click();
  await expect(lead.page.getByRole('table', { name: 'Actions' })).toContainText('Five homes have chosen theirs.');
});

test('STR-03 comma-separated text is a plan too @staff', async ({ another, staff }) => {
  const council = await another(0);
  const lead = await staff('participation_lead', council);
  const csv = [
    'Objective,Ref,Action,Lead,Timescale,RAG,Progress',
    '"Friends stay friends, whatever moves",A1,"A lift to see friends, once a month",Ruth Dene,30.11.26,Blue,Done',
    '"Friends stay friends, whatever moves",A2,Sleepovers decided by carers,Ruth Dene,TBC,Green,',
  ].join('\n');
  await upload(lead, 'friends.csv', 'text/csv', Buffer.from(csv));
  await lead.press(/^Bring in 2 rows$/);
  await lead.press('Put it in force');
  await lead.open('/strategy');
  await lead.page.getByRole('link', { name: /Friends stay friends, whatever moves/ }).click();
  await expect(lead.page.getByRole('table', { name: 'Actions' })).toContainText('A lift to see friends, once a month');
  await expect(lead.page.getByRole('table', { name: 'Actions' })).toContainText('TBC');
});

test('STR-03 columns with headings of our own are chosen in the grid, and the next file is read alike @staff', async ({ another, staff }) => {
  const council = await another(0);
  const lead = await staff('participation_lead', council);
  const text = (state: string) => ['Code,Headline,Who,State', `K1,A marram club on Mondays,Ruth Dene,${state}`, 'K2,A bench by the pond,Omar Quill,Paused'].join('\n');
  const file = (name: string, state: string) => upload(lead, name, 'text/csv', Buffer.from(text(state)));
  await file('ours.csv', 'Going well');
  await lead.page.getByLabel('What “Headline” holds').selectOption('activity');
  await lead.page.getByLabel('What “State” holds').selectOption('rating');
  await lead.press('Look again');
  await lead.page.getByLabel('“Going well” stands for').selectOption('green');
  await lead.page.getByLabel('Which plan does it go into?').selectOption('');
  await lead.page.getByLabel('What a new plan is', { exact: true }).selectOption('pledge');
  await lead.page.getByLabel('What a new plan is called').fill('Our pledge');
  // What was chosen and not looked at again is shown before it is brought in.
  await lead.press(/^Bring in 2 rows$/);
  await expect(lead.page.getByRole('alert')).toContainText('Nothing was brought in yet.');
  await lead.look();
  await expect(lead.page.getByRole('table', { name: 'Sheets found' })).toContainText('1 green');
  await lead.press(/^Bring in 2 rows$/);
  await lead.page.reload();
  await expect(lead.heading('The plan was imported')).toBeVisible();
  await lead.page.getByRole('link', { name: 'Open the plan' }).click();
  await expect(lead.heading('Our pledge')).toBeVisible();
  await expect(lead.page.getByText('Not in force.')).toBeVisible();

  // The next quarter's file, without a word; and back again.
  await file('ours-next.csv', 'Going well now');
  await expect(lead.page.getByText('It updates “Our pledge”, which is not in force')).toBeVisible();
  await lead.press(/^Bring in 1 row$/);
  await lead.page.getByRole('link', { name: 'Open the plan' }).click();
  await lead.press(/^Undo this import/);
  await expect(lead.page.getByText('Undone. Ratings that were given since then stay.')).toBeVisible();
  await lead.look();

  // One that was never in force has another name, and goes.
  await lead.fill('What it is called', 'Our promise');
  await lead.press('Save the name');
  await expect(lead.heading('Our promise')).toBeVisible();
  await lead.press('Remove it');
  await expect(lead.page.getByRole('status')).toContainText('The plan was removed');
});

test('STR-03 a file that is no plan gets one sentence and changes nothing @staff', async ({ staff }) => {
  const lead = await staff('participation_lead');
  await lead.open('/strategy');
  const before = await lead.page.getByRole('table').innerText();
  for (const [name, type, bytes] of [
    ['holiday.jpg', 'image/jpeg', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3, 4])],
    ['shopping.csv', 'text/csv', Buffer.from('milk\nbread\n')],
    ['broken.xlsx', XLSX, Buffer.from('PK\x03\x04 not really')],
  ] as const) {
    await upload(lead, name, type, bytes);
    await expect(lead.page.getByRole('alert'), name).toBeVisible();
    await expect(lead.page.getByRole('alert').getByRole('link'), name).toHaveCount(1);
    await expect(lead.page).toHaveTitle(/^Error: /);
  }
  await lead.open('/strategy');
  expect(await lead.page.getByRole('table').innerText()).toBe(before);
});

test('STR-01 young people’s wording stands beside the council’s @staff', async ({ staff }) => {
  const lead = await staff('participation_lead');
  await lead.open('/strategy');
  await lead.page.getByRole('table').getByRole('link').nth(2).click();
  await lead.look();
  await lead.fill('In young people’s words', 'You see the people you love, often.');
  await lead.press('Save wording');
  await lead.open('/strategy');
  await expect(lead.page.getByText('“You see the people you love, often.”')).toBeVisible();
  const member = await staff('board_member');
  await member.open('/strategy');
  await expect(member.page.getByText('“You see the people you love, often.”')).toBeVisible();
  await expect(member.page.getByRole('link', { name: 'Import' })).toHaveCount(0);
});

test('STR-02 an action is rated with a reason, and its history stays @staff', async ({ staff }) => {
  const manager = await staff('service_manager');
  await manager.open('/strategy');
  await manager.page.getByRole('table').getByRole('link').first().click();
  const row = manager.page.getByRole('table', { name: 'Actions' }).getByRole('row').nth(1);
  await row.locator('summary').click();
  await row.getByRole('radio', { name: /^Red/ }).check();
  await row.getByLabel('Why').fill('');
  await row.getByRole('button', { name: 'Rate', exact: true }).click();
  await expect(manager.page.getByRole('alert')).toBeVisible();
  await manager.look();

  const again = manager.page.getByRole('table', { name: 'Actions' }).getByRole('row').nth(1);
  await again.getByRole('radio', { name: /^Red/ }).check();
  await again.getByLabel('Why').fill('The money did not come.');
  await again.getByRole('button', { name: 'Rate', exact: true }).click();
  const rated = manager.page.getByRole('table', { name: 'Actions' }).getByRole('row').nth(1);
  await expect(rated).toContainText('Red');
  await rated.locator('summary').click();
  await expect(rated).toContainText('The money did not come.');
  await manager.look();
});

test('STR-02 an action has a named lead, and one that is added has one from the beginning @staff', async ({ staff }) => {
  const lead = await staff('participation_lead');
  await lead.open('/strategy');
  await lead.page.getByRole('table').getByRole('link').nth(1).click();
  await lead.look();
  await lead.page.getByRole('link', { name: 'Add an action' }).click();
  await lead.look();
  await lead.fill('What will be done?', 'A marram club on Mondays.');
  await lead.fill('By when?', `${new Date().getUTCFullYear() + 1}-03-31`);
  await lead.press('Add it');
  await expect(lead.page.getByRole('alert')).toContainText('A new action has a lead');
  await expect(lead.page.getByLabel('What will be done?')).toHaveValue('A marram club on Mondays.');
  await lead.select('Who leads it?', /^Tobias Fairweather/);
  await lead.press('Add it');
  await expect(lead.heading('A marram club on Mondays.')).toBeVisible();
  await expect(lead.page.getByRole('main')).toContainText('Tobias Fairweather');

  // Another action belongs to it, seen from both sides.
  await lead.page.getByLabel('Another action').selectOption({ index: 1 });
  await lead.press('It belongs to this');
  await lead.page.getByRole('listitem').filter({ has: lead.button(/^Take away/) }).getByRole('link').click();
  await lead.look();
  await expect(lead.page.getByRole('link', { name: 'A marram club on Mondays.' })).toBeVisible();
});

test('STR-05 a lead writes about their own lines, and the board reads what changed and what is missing @staff', async ({ staff }) => {
  const tobias = await staff('action_lead');
  await tobias.open('/my-lines');
  await tobias.page.getByRole('main').getByRole('listitem').getByRole('link').first().click();
  await tobias.look();
  // Nothing changed is a sentence too.
  await tobias.fill('What happened?', 'Unchanged');
  await tobias.press('Save');
  await expect(tobias.page.getByRole('alert')).toContainText('say in a sentence what happened');
  await tobias.choose(/^Red/);
  await tobias.fill('What happened?', 'The bus pass runs out in May.');
  await tobias.press('Save');
  await expect(tobias.page.getByRole('alert')).toContainText('say why');
  await tobias.fill('Why this rating?', 'Nobody ordered new passes.');
  await tobias.press('Save');
  await expect(tobias.page.getByRole('status')).toContainText('Saved.');
  await expect(tobias.page.getByRole('main')).toContainText('The bus pass runs out in May.');
  // A slip is corrected, and what stood there before is seen.
  const line = tobias.page.getByRole('main').getByRole('listitem').filter({ hasText: 'The bus pass runs out in May.' });
  await line.getByRole('link').first().click();
  await tobias.page.locator('summary', { hasText: 'Correct it or take it back' }).first().click();
  await tobias.fill('What it should say', 'The bus pass runs out in June.');
  await tobias.press('Save the correction');
  await expect(tobias.page.getByRole('status')).toContainText('Corrected.');
  await tobias.look();
  await expect(tobias.page.getByText(/^Corrected on .+ Before, it said:$/)).toBeVisible();
  await expect(tobias.page.getByRole('main')).toContainText('The bus pass runs out in May.');
  // They read their own lines, and no plan.
  await tobias.page.goto('/strategy');
  await expect(tobias.heading('Strategy')).toHaveCount(0);

  const lead = await staff('participation_lead');
  await lead.open('/strategy/before-the-board');
  const leads = lead.page.getByRole('table', { name: 'Leads and what they have written' });
  await expect(leads).toContainText('Tobias Fairweather');
  await expect(lead.button('Name these leads')).toBeVisible();
  await lead.look();
  const day = `${new Date().getUTCFullYear() + 2}-03-05`;
  await lead.fill('Which day?', day);
  await lead.press('Add it');
  await lead.fill('Which day?', day);
  await lead.press('Add it');
  await expect(lead.page.getByRole('alert')).toContainText('That day is there already');
  await lead.press(/^Take away.*5 March/);
  await expect(lead.page.getByRole('status')).toContainText('Taken away.');

  const member = await staff('board_member');
  await member.open('/strategy/brief');
  const changed = member.page.getByRole('table', { name: 'What is rated otherwise than before' });
  await expect(changed).toContainText('Nobody ordered new passes.');
  await member.open('/strategy/side-by-side');
  const columns = member.page.getByRole('table', { name: 'What leads claim and what children said since' });
  await expect(columns).toContainText('The bus pass runs out in June.');
  await member.open('/strategy/before-the-board');
  await expect(member.button('Add it')).toHaveCount(0);
});

test('STR-06 a published response links itself to its objective: who, when and how it bears @staff', async ({ staff }) => {
  const member = await staff('board_member');
  await member.open('/strategy');
  const links = await member.page.getByRole('table').getByRole('link').all();
  const addresses = await Promise.all(links.map((link) => link.getAttribute('href')));
  let found = 0;
  for (const address of addresses) {
    await member.open(address!);
    found += await member.page.getByText(/linked by .+, \d+ \w+ 20\d\d/).count();
  }
  expect(found).toBeGreaterThan(0);
});

test('STR-11 a report carries one page on what its decision means for children in care @staff', async ({ staff }) => {
  const lead = await staff('participation_lead');
  await lead.open('/strategy/checks');
  await lead.look();
  await lead.page.getByRole('link', { name: 'Write a decision check' }).click();
  await lead.fill('What the report is called', 'Bus passes to the end of the year');
  await lead.press('Save it');
  await expect(lead.page.getByRole('alert')).toContainText('Write what is decided.');
  await lead.look();
  await lead.fill('What is decided', 'Every bus pass runs to the end of the school year.');
  await lead.page.getByRole('group', { name: 'Objectives it concerns' }).getByRole('checkbox').first().check();
  await lead.fill('What it means for children in care', 'Nobody pays for the way to school.');
  await lead.fill('Who was asked, and how', 'The council of children in care, at its meeting in May.');
  await lead.press('Save it');
  await expect(lead.heading('Bus passes to the end of the year')).toBeVisible();
  await lead.look();

  const member = await staff('board_member');
  await member.open('/strategy/checks');
  await member.page.getByRole('link', { name: 'Bus passes to the end of the year' }).first().click();
  await expect(member.page.getByText('Nobody pays for the way to school.')).toBeVisible();
  await expect(member.page.getByRole('heading', { name: 'What they say about it' })).toBeVisible();
  await expect(member.page.getByRole('link', { name: 'Change it' })).toHaveCount(0);
  const file = member.page.waitForEvent('download');
  await member.page.getByRole('link', { name: 'As PDF' }).click();
  expect((await file).suggestedFilename()).toBe('decision-check.pdf');
});

test('STR-04 a table of numbers is previewed, taken in, drawn with its table, described and linked to an objective @staff', async ({ another, staff }) => {
  const council = await another(0);
  const lead = await staff('participation_lead', council);
  const byDistrict = [
    '\tAug-18\tSep-18\tTrend',
    'Harrowmere\t45\t47',
    'Eastmere\t20\t21',
    'Westmere\t18\t17',
    'NIGHT Team*\t7\t9',
  ].join('\n');
  const byYear = [
    'Rate per 10,000 at 31 March\t2016/17\t2017/18\t2018/19',
    'Harrowmere\t75.0\t79.2\t85.90',
    'NW\t86.0\t91.0\t91.0',
  ].join('\n');
  const type = 'text/tab-separated-values';
  await lead.open('/strategy/measures/import');
  await lead.page.getByLabel('The tables’ files').setInputFiles([
    { name: 'number-of-swimmers--by-month-and-district.tsv', mimeType: type, buffer: Buffer.from(byDistrict) },
    { name: 'number-of-swimmers--by-year.tsv', mimeType: type, buffer: Buffer.from(byYear) },
  ]);
  await lead.press('Read the files');
  await expect(lead.page.getByText(/A mark leads to a footnote that the file does not have/)).toBeVisible();
  await expect(lead.page.getByText(/it was carried forward and is out of date/)).toBeVisible();
  await expect(lead.page.getByLabel('NIGHT Team is')).toHaveValue('team');
  await lead.press(/^Bring in 14 numbers$/);
  await expect(lead.page.getByText('The numbers were taken in.')).toBeVisible();
  await lead.page.getByRole('link', { name: 'Number of swimmers (rate per 10,000)' }).click();
  await lead.look();
  await expect(lead.page.getByRole('img', { name: /Harrowmere: 75 in Year to 31 March 2017/ }).first()).toBeVisible();
  await expect(lead.page.getByRole('table', { name: 'Every number by year' })).toContainText('85.90');

  await lead.fill('What it counts', 'Everybody who swims on the last day of March.');
  await lead.page.getByLabel('Which way is better').selectOption({ label: 'More is better' });
  await lead.fill('Target', 'many');
  await lead.press('Save');
  await expect(lead.page.getByRole('alert').getByRole('link', { name: /Write the target as a number/ })).toBeVisible();
  await lead.fill('Target', '90');
  await lead.press('Save');
  await expect(lead.page.getByText('90: not reached')).toBeVisible();
  await lead.fill('The first period in which it does', '2017/18');
  await lead.fill('What changed', 'The pool at the lido counts too.');
  await lead.press('Break the line there');
  await expect(lead.page.getByText('The pool at the lido counts too.').first()).toBeVisible();
  await lead.page.getByLabel('Objective', { exact: true }).selectOption({ index: 1 });
  await lead.page.getByLabel('It is', { exact: true }).selectOption({ label: 'evidence for this' });
  await lead.fill('Why', 'Swimming is one of its promises.');
  await lead.press('Link it');
  await lead.page.getByRole('link', { name: /because: Swimming is one of its promises/ }).click();
  await lead.look();
  await expect(lead.page.getByRole('link', { name: /^Measure: Number of swimmers/ })).toBeVisible();

  // Whoever only reads is not told how few a team holds, nor what would give it away.
  const member = await staff('board_member', council);
  await member.open('/strategy/measures');
  await member.page.getByRole('link', { name: 'Number of swimmers (number)' }).click();
  await member.look();
  const months = member.page.getByRole('table', { name: 'Every number by month' });
  await expect(months.getByRole('row', { name: /^August 2018/ })).toContainText('withheld');
  await expect(months.getByRole('row', { name: /^August 2018/ })).toContainText('20');
  await expect(member.page.getByRole('button', { name: 'Save', exact: true })).toHaveCount(0);
});

test('STR-06 STR-07 an objective’s page is one story, and evidence is linked to it in two clicks from either side @staff', async ({ staff }) => {
  const lead = await staff('participation_lead');
  await lead.open('/strategy');
  await lead.page.getByRole('table').getByRole('link').nth(1).click();
  await lead.look();
  for (const part of ['What we promised', 'How the council rates it', 'What children say, and since when', 'What was answered', 'Linked']) {
    await expect(lead.page.getByRole('heading', { level: 2, name: part, exact: true })).toBeVisible();
  }
  await expect(lead.page.getByRole('heading', { level: 2, name: /^What they said of the answers/ })).toBeVisible();
  await lead.page.locator('summary', { hasText: 'How it is decided whether they agree' }).click();
  await expect(lead.page.getByText(/clearly more children chose a bad face than a good one/).last()).toBeVisible();

  // From the objective.
  const objective = new URL(lead.page.url()).pathname;
  await lead.page.getByRole('link', { name: 'Link something to this' }).click();
  await lead.look();
  await lead.press('Link it');
  await expect(lead.page.getByRole('alert')).toBeVisible();
  await lead.look();
  const themes = lead.page.getByLabel('What bears on it').locator('option', { hasText: 'Theme: ' });
  await lead.page.getByLabel('What bears on it').selectOption((await themes.first().getAttribute('value'))!);
  await lead.page.getByRole('radio', { name: /^Evidence for/ }).check();
  await lead.page.getByLabel('What in the plan').selectOption(`objective:${objective.split('/').pop()}`);
  await lead.fill('Why', 'The bus comes up at every council meeting.');
  await lead.press('Link it');
  await expect(lead.page.getByText(/linked by .+, because: The bus comes up at every council meeting\./)).toBeVisible();

  // From an answer.
  await lead.open('/responses');
  await lead.page.getByRole('table', { name: 'Responses: Published' }).getByRole('link').first().click();
  await lead.page.getByRole('link', { name: 'Link it to the plan' }).click();
  await lead.page.getByRole('radio', { name: /^Challenges/ }).check();
  await lead.page.getByLabel('What in the plan').selectOption(`objective:${objective.split('/').pop()}`);
  await lead.fill('Why', 'It says that the bus was never asked for.');
  await lead.press('Link it');
  // One is back on the answer, and it leads to the plan.
  const inPlan = lead.page.getByRole('listitem').filter({ hasText: 'because: It says that the bus was never asked for.' });
  await expect(inPlan).toContainText('It speaks against it');
  await inPlan.getByRole('link').click();
  await expect(lead.page.getByText(/challenges this · linked by .+, because: It says that the bus was never asked for\./)).toBeVisible();

  const member = await staff('board_member');
  await member.open(objective);
  await expect(member.page.getByText(/because: It says that the bus was never asked for\./)).toBeVisible();
  await expect(member.page.getByRole('button', { name: /^Take off/ })).toHaveCount(0);
});

test('STR-08 STR-09 STR-10 what the strategy misses, whether children were heard, and key messages with their evidence @staff', async ({ staff }) => {
  const member = await staff('board_member');
  await member.open('/strategy');
  await member.page.getByRole('link', { name: 'What it misses' }).click();
  await member.look();
  await expect(member.heading('What the strategy misses')).toBeVisible();
  await expect(member.page.getByRole('heading', { name: 'Actions with no voice behind them' })).toBeVisible();
  await expect(member.page.getByRole('table', { name: 'Lundy check by objective' })).toContainText('answers published in ');
  await member.open('/strategy/messages');
  await expect(member.heading('Key messages for the next strategy')).toBeVisible();
  const sentences = member.page.locator('article li');
  await expect(sentences.filter({ hasText: 'Evidence: ' })).toHaveCount(await sentences.count());
});
