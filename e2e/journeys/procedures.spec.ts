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
  await worker.page.getByRole('link', { name: /Complaints and allegations/ }).last().click();
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
