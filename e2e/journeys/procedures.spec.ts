import { expect, test } from '../support/test.ts';

test('MOD-10 a complaint is opened from what a child said, answered by its clock, and ends with what was learned @staff', async ({ young, staff }) => {
  const zara = await young();
  const said = `My bag was lost when I moved and I want to complain (${Date.now()})`;
  await zara.say('something_wrong', said);
  const lead = await staff('participation_lead');
  await lead.open('/queue');
  await lead.page.getByRole('link', { name: /My bag was lost when I moved/ }).first().click();
  await lead.page.getByRole('link', { name: 'They complain: open a complaint' }).click();
  await expect(lead.heading('A complaint')).toBeVisible();
  await lead.look();
  await lead.press('Open the complaint');
  await expect(lead.page.getByText('Write it down, in a sentence or more.').first()).toBeVisible();
  await lead.fill('Who complains, and how do you reach them?', 'Heron, by text message');
  await lead.fill('What is it about?', 'A bag was lost in the move');
  await lead.fill('They agree. How do you know?', 'They wrote so to us');
  await lead.press('Open the complaint');
  await expect(lead.page.getByText('Opened. Its clock runs.')).toBeVisible();
  await expect(lead.page.getByText('Stage 1: the council answers')).toBeVisible();
  await lead.look();

  const manager = await staff('complaints_manager');
  await manager.open('/procedures');
  await manager.page.getByRole('row', { name: /Heron, by text message/ }).last().getByRole('link').click();
  await expect(manager.page.getByRole('heading', { name: 'Next: Advocacy was offered' })).toBeVisible();
  await manager.fill('What did they say?', 'Yes, the advocate rings on Monday');
  await manager.press('Save the offer');
  await expect(manager.page.getByText('the advocate rings on Monday')).toBeVisible();
  await manager.press('Save the answer');
  await expect(manager.page.getByText('Choose one.').first()).toBeVisible();
  await manager.look();
  await manager.choose(/^They are right$/);
  await manager.fill('What were they answered?', 'It was lost, and here is another one.');
  await manager.press('Save the answer');
  await expect(manager.page.getByText('Stage 1 is answered: they may ask for stage 2')).toBeVisible();
  await manager.fill('What was learned, and what is done about it?', 'Bags are listed before a move.');
  await manager.press('Save what was learned');
  await manager.press('End it');
  await expect(manager.page.getByText('It ended. It stays here to be read.')).toBeVisible();
  await manager.open('/procedures');
  await expect(manager.page.getByRole('heading', { name: 'Ended', exact: true })).toBeVisible();
  await manager.look();
});

test('MOD-17 anybody of the staff reports an allegation, and those it is about do not find it @staff', async ({ staff }) => {
  const whom = `A carer of the home in Eastmere ${Date.now()}`;
  const worker = await staff('worker');
  await worker.open('/staff');
  await worker.page.getByRole('link', { name: /Complaints and procedures/ }).last().click();
  await worker.look();
  await worker.page.getByRole('link', { name: 'Report an allegation' }).click();
  await worker.fill('Whom is it about?', whom);
  await worker.fill('What do they do, and where do they work?', 'A carer in a home in Eastmere');
  await worker.fill('What was said, in their words?', 'They were seen to push a child.');
  await worker.look();
  await worker.press('Report it');
  await expect(worker.page.getByText(/The safeguarding leads whom it is not about find it now/)).toBeVisible();
  await expect(worker.page.getByText(whom)).toHaveCount(0);

  const manager = await staff('complaints_manager');
  await manager.open('/procedures');
  await expect(manager.page.getByText(whom)).toHaveCount(0);

  const lead = await staff('safeguarding_lead');
  await lead.open('/procedures');
  await lead.page.getByRole('row', { name: new RegExp(whom) }).getByRole('link').click();
  await expect(lead.page.getByText('The LADO has to be told', { exact: true })).toBeVisible();
  await lead.look();
  await lead.press('Save whom you told');
  await expect(lead.page.getByText('Write who it is.').first()).toBeVisible();
  await lead.fill('Whom did you speak to?', 'The LADO of Eastmere');
  await lead.fill('Their reference', 'E-77');
  await lead.press('Save whom you told');
  await expect(lead.page.getByText('The LADO knows: look again what came of it')).toBeVisible();
  await expect(lead.page.getByText(/reference E-77/)).toBeVisible();
  await lead.look();
});

test('YP-03 a child is back who was missing: a conversation within 72 hours, and what became of it is written down @staff', async ({ staff }) => {
  const whom = `Heron, through their carer ${Date.now()}`;
  const lead = await staff('participation_lead');
  await lead.open('/procedures');
  await lead.page.getByRole('link', { name: 'A child is back who was missing' }).click();
  await expect(lead.heading('A child is back who was missing')).toBeVisible();
  await lead.look();
  await lead.press('Open it');
  await expect(lead.page.getByText('Write it down, in a sentence or more.').first()).toBeVisible();
  await lead.fill('Who is back, and how do you reach them?', whom);
  await lead.fill('What do you know of it?', 'Found at the station, unhurt.');
  await lead.press('Open it');
  await expect(lead.page.getByText(/Write the hour/).first()).toBeVisible();
  await expect(lead.page.getByLabel('What do you know of it?')).toHaveValue('Found at the station, unhurt.');
  await lead.fill('At what time?', '00:00');
  await lead.press('Open it');
  await expect(lead.page.getByText('Opened. Its clock runs.')).toBeVisible();
  await lead.look();
  await lead.page.locator('summary', { hasText: 'When they came back' }).click();
  await lead.page.locator('#came_back-on').fill(new Date(Date.now() - 86_400_000).toISOString().slice(0, 10));
  await lead.press('Save when they came back');
  await expect(lead.page.getByText(/Write the hour/).first()).toBeVisible();
  await lead.page.locator('#came_back-at').fill('21:30');
  await lead.press('Save when they came back');
  await expect(lead.page.getByText('72 hours after that')).toBeVisible();
  await lead.look();
  await lead.choose(/^They did not want it/);
  await lead.fill('What do they want known, and changed? If it was not held: why, in their words?', 'Not now, they said.');
  await lead.press('Save what became of it');
  await expect(lead.page.getByText('What became of it is written down')).toBeVisible();
  await lead.look();
  await lead.press('End it');
  await expect(lead.page.getByText('It ended. It stays here to be read.')).toBeVisible();
});

test('YP-03 who wants an advocate reads when one is asked for and when one was found', async ({ young, staff }) => {
  const worker = await staff('worker');
  const { code, link } = await worker.inviteYoungPerson();
  const zara = await young();
  await zara.join(link, { name: `Wren ${code}`, secret: 'seven quiet otters' });
  const said = `I do not want to move again, ${code}.`;
  await zara.say('advocate', said);
  await zara.openThing(said);
  await expect(zara.page.getByText(zara.words.like('advocate-ask-by'))).toBeVisible();

  const lead = await staff('participation_lead');
  await lead.open('/procedures');
  await lead.page.getByRole('row', { name: new RegExp(code) }).getByRole('link').click();
  await expect(lead.page.getByText('They asked in Heard for an advocate.')).toBeVisible();
  await lead.look();
  await lead.press('Save whom you asked');
  await expect(lead.page.getByText('Write who it is.').first()).toBeVisible();
  await lead.fill('Whom did you ask?', 'The advocacy service, by telephone');
  await lead.press('Save whom you asked');
  await expect(lead.page.getByText('The advocacy service says who comes', { exact: true })).toBeVisible();
  await zara.openThing(said);
  await expect(zara.page.getByText(zara.words.like('advocate-answer-by'))).toBeVisible();

  await lead.fill('Who is it?', 'Mara Fenwick, who writes to them here');
  await lead.press('Save who it is');
  await lead.press('End it');
  await expect(lead.page.getByText('It ended. It stays here to be read.')).toBeVisible();
  await zara.openThing(said);
  await expect(zara.page.getByText(zara.words.t('advocate-found'))).toBeVisible();
});

test('MOD-10 a request from outside is looked at from six sides before anything leaves @staff', async ({ staff }) => {
  const whom = `Marl & Fenn, solicitors, by letter ${Date.now()}`;
  const worker = await staff('worker');
  await worker.open('/procedures');
  await worker.page.getByRole('link', { name: 'A request from outside' }).click();
  await worker.fill('Who asks, and how are they reached?', whom);
  await worker.fill('For whom do they ask, and what are they to the child?', 'For the mother');
  await worker.fill('What do they ask for, and about whom?', 'Everything that is written about Heron.');
  await worker.press('Pass it on');
  await expect(worker.page.getByText('Choose who it is.').first()).toBeVisible();
  await expect(worker.page.getByLabel('What do they ask for, and about whom?')).toHaveValue('Everything that is written about Heron.');
  await worker.select('Who is it?', 'A solicitor');
  await worker.press('Pass it on');
  await expect(worker.page.getByText(/Give nothing out yourself/)).toBeVisible();
  await expect(worker.page.getByText(whom)).toHaveCount(0);

  const manager = await staff('complaints_manager');
  await manager.open('/procedures');
  await manager.page.getByRole('row', { name: new RegExp(whom) }).getByRole('link').click();
  await manager.look();
  await manager.fill('Whom did you tell, and by which way?', 'The solicitors, by letter');
  await manager.press('Save whom you told');
  const next = manager.page.locator('section', { has: manager.page.getByRole('heading', { name: /^Next: / }) });
  for (const check of ['Who they are', 'By what right they ask', 'Who else is in it', 'What the child said about it', 'Whether it would do serious harm', 'What the council’s lawyers say']) {
    await expect(manager.page.locator('.facts').getByText(new RegExp(check))).toBeVisible();
    await next.getByRole('radio', { name: new RegExp(`^${check}`) }).check();
    await next.getByLabel('What did you find?').fill(`Looked at: ${check}.`);
    await next.getByRole('button', { name: 'Save what you found' }).click();
    await expect(manager.page.getByText(`Looked at: ${check}.`)).toBeVisible();
  }
  await expect(manager.page.getByText('Everything was looked at', { exact: true })).toBeVisible();
  await manager.look();
  await manager.fill('To whom, and by which way?', 'By hand, to the solicitors');
  await manager.fill('What leaves?', 'The review of May, without the siblings.');
  await manager.press('Save what leaves');
  await expect(manager.page.getByText('It is answered', { exact: true })).toBeVisible();
  await manager.press('End it');
  await expect(manager.page.getByText('It ended. It stays here to be read.')).toBeVisible();
  await manager.look();
});
