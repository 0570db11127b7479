import { thisMinute } from '../support/now.ts';
import { expect, test } from '../support/test.ts';

const HARM = 'Steve hits me when nobody is there';

test('MOD-08 what sounds like harm stands above the queue until two people decided', async ({ young, staff }) => {
  const zara = await young();
  await zara.say('something_wrong', `${HARM} (${Date.now()})`);

  const lead = await staff('participation_lead');
  await lead.open('/queue');
  await expect(lead.page.getByText(/may be harm\./)).toBeVisible();
  await lead.page.getByRole('link', { name: 'See what waits for a decision' }).click();
  await expect(lead.heading('What may be harm')).toBeVisible();
  const row = lead.page.getByRole('row', { name: /Somebody hurts or threatens/ }).first();
  await expect(row).toContainText(/Today by|Tomorrow by|By \d/);
  await expect(lead.page.getByRole('main')).not.toContainText('Steve');
  await lead.look();
  await row.getByRole('link').click();
  await expect(lead.page.getByText('A computer looks for words; a person decides.')).toBeVisible();
  await lead.look();

  // It cannot be hidden as one more of the same.
  await lead.hide('duplicate');
  await expect(lead.page.getByText(/This may be harm\. Decide about that first/).first()).toBeVisible();

  // Without a reason it is not decided, and what was typed stays.
  await lead.page.getByText('It is not harm', { exact: true }).first().click();
  await lead.page.getByRole('button', { name: 'It is not harm', exact: true }).click();
  await expect(lead.page.getByText('Give the reason.').first()).toBeVisible();
  await lead.fill('Why is it not harm?', 'It is the name of a game.');
  await lead.press('It is not harm');
  await expect(lead.page.getByText('Saved why it is not harm.')).toBeVisible();
  await expect(lead.page.getByText(/Another safeguarding lead/)).toBeVisible();
  const address = new URL(lead.page.url()).pathname;

  // A safeguarding lead has another look, and tells somebody.
  const safe = await staff('safeguarding_lead');
  await safe.open(address);
  await safe.page.getByText('Sign off, or look again', { exact: true }).click();
  await safe.choose('Look again');
  await safe.fill('Why look again?', 'Ask the home first.');
  await safe.press('Save this decision');
  await expect(safe.page.getByText(/It has to be looked at again\./)).toBeVisible();
  await safe.page.getByText('I told somebody', { exact: true }).click();
  await safe.select('Whom did you tell?', 'Duty team');
  await safe.select('Of which place?', 'Our own council');
  await safe.fill('Name of the person', 'Who answered');
  await safe.fill('When', thisMinute());
  await safe.press('I told them');
  await expect(safe.page.getByText('Saved whom you told.')).toBeVisible();
  await expect(safe.heading('What may be harm')).toBeVisible();
  await safe.open(address);
  await expect(safe.page.getByRole('heading', { name: 'This may have been harm: decided' })).toBeVisible();

  // Somebody was told, so it stays until it is said that it may go.
  await expect(safe.page.getByText(/it stays until a safeguarding lead says that it may go/)).toBeVisible();
  await safe.look();
  await safe.page.getByText('It may go now', { exact: true }).first().click();
  await safe.fill('Why may it go?', 'The case is closed.');
  await safe.press('It may go now');
  await expect(safe.page.getByText('Saved. What its author asks for is done.')).toBeVisible();

  // Anybody of the team raises it again, at any time.
  await safe.open(address);
  await safe.page.getByText('This sounds like harm', { exact: true }).click();
  await safe.choose('Possible harm');
  await safe.fill('What sounds like harm?', 'They never came.');
  await safe.press('Look at it as harm');
  await expect(safe.page.getByRole('heading', { name: 'This may be harm', exact: true })).toBeVisible();
  await safe.page.getByText('I told somebody', { exact: true }).click();
  await safe.select('Whom did you tell?', 'Duty team');
  await safe.select('Of which place?', 'Our own council');
  await safe.fill('Name of the person', 'Who answered');
  await safe.fill('When', thisMinute());
  await safe.press('I told them');
});

test('MOD-08 before it is sent a child is told that a computer looks for words', async ({ young }) => {
  const zara = await young();
  await zara.begin('something_wrong');
  await zara.write('The bus is late.');
  await zara.thatsAll();
  await expect(zara.page.getByText(zara.words.t('noticing-told'), { exact: true })).toBeVisible();
});

test('MOD-02 what may be harm is replied to only by whoever says that it is safe to write there @staff', async ({ young, staff }) => {
  const words = `Steve hits me after the match (${Date.now()})`;
  await (await young()).say('something_wrong', words);
  const lead = await staff('participation_lead');
  await lead.openView(words);
  await expect(lead.page.getByText('This goes at once and cannot be stopped', { exact: false })).toBeVisible();
  await lead.fill('Your reply', 'Somebody rings you today.');
  await lead.press('Send reply');
  await expect(lead.page.getByRole('alert')).toContainText('It would go at once and cannot be stopped.');
  await expect(lead.page.getByLabel('Your reply')).toHaveValue('Somebody rings you today.');
  await lead.look();
  await lead.page.getByRole('checkbox', { name: /I know that it is safe to write to them here/ }).check();
  await lead.press('Send reply');
  await expect(lead.page.getByText('Reply sent at once', { exact: false })).toBeVisible();
});
