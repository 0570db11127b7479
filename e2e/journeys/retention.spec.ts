import { Staff } from '../support/pages/staff.ts';
import { expect, test } from '../support/test.ts';

const PASSWORD = 'nine grey herons at dusk';

test('ADM-03 the council says for how long things are kept, and only leads see how much ends @staff', async ({ staff }) => {
  const admin = await staff('administrator');
  await admin.open('/setup');
  await admin.page.getByRole('row', { name: /^How long things are kept/ }).getByRole('link').click();
  await expect(admin.heading('How long things are kept')).toBeVisible();
  await admin.look();
  await admin.fill('Alerts', '18');
  await admin.press('Save');
  await expect(admin.page.getByRole('alert')).toContainText('Write a time with its unit');
  await expect(admin.page.getByLabel('Alerts', { exact: true })).toHaveValue('18');
  await admin.look();
  await admin.fill('Alerts', '6 years');
  await admin.press('Save');
  await expect(admin.page.getByRole('row', { name: /^How long things are kept/ })).toContainText('1 of 12 kinds are decided.');
  await admin.open('/setup/history');
  await expect(admin.page.getByRole('listitem').filter({ hasText: 'Alerts' }).first()).toContainText('6 years');

  const lead = await staff('safeguarding_lead');
  await lead.open('/holds');
  await expect(lead.heading('Legal holds')).toBeVisible();
  await expect(lead.page.getByRole('row', { name: /^Alerts/ })).toContainText('6 years');
  await expect(lead.page.getByText(/Of 11 kinds of things nobody decided/)).toBeVisible();
  await lead.look();
});

test('ADM-03 a legal hold keeps what a child takes back, until another lead lifts it @staff', async ({ person, young, staff }) => {
  const worker = await staff('worker');
  const { code, link } = await worker.inviteYoungPerson();
  const words = `The bus pass runs out in ${code}.`;
  const zara = await young();
  await zara.join(link, { name: `Plover ${code}`, secret: 'seven quiet otters' });
  await zara.say('change', words, { audience: 'team' });

  const safe = await staff('safeguarding_lead');
  await safe.openView(words);
  const view = new URL(safe.page.url()).pathname;
  // A concern would keep it in the queue by itself.
  await expect(safe.page.getByText('A computer looks for words')).toHaveCount(0);
  await safe.page.getByRole('link', { name: 'Put a legal hold' }).click();
  await expect(safe.heading('Put a legal hold')).toBeVisible();
  await safe.look();
  await safe.press('Put the hold');
  await expect(safe.page.getByText('Choose who asked for it.').first()).toBeVisible();
  await safe.select('Who asked for it?', 'A coroner');
  await safe.fill('Their name or office', 'The coroner’s officer for Eastmere');
  await safe.press('Put the hold');
  await expect(safe.page.getByText('Write why, in a sentence or more.').first()).toBeVisible();
  await expect(safe.page.getByLabel('Their name or office', { exact: true })).toHaveValue('The coroner’s officer for Eastmere');
  await safe.look();
  await safe.fill('Why?', 'There is an inquest.');
  await safe.press('Put the hold');
  await expect(safe.page.getByText(/^Held\. Nothing of it goes/)).toBeVisible();
  await expect(safe.page.getByText('You put it: another safeguarding lead lifts it.')).toBeVisible();
  const hold = new URL(safe.page.url()).pathname;

  // For whoever said it, it is gone.
  await zara.openThing(words);
  await zara.page.getByText(zara.words.t('take-back'), { exact: true }).click();
  await zara.button('take-back-do').click();
  await expect(zara.heading('mine-title')).toBeVisible();
  await expect(zara.page.getByText(words)).toHaveCount(0);
  await safe.open('/queue');
  await expect(safe.page.getByRole('main')).not.toContainText(words);
  await safe.open(view);
  await expect(safe.page.getByRole('main')).toContainText('A legal hold keeps this.');
  await expect(safe.page.getByRole('main')).toContainText(words);
  await safe.look();

  // Another lead lifts it, and what was asked for is done.
  const admin = await staff('administrator');
  const name = `Merrin Averill ${code}`;
  const invited = await admin.inviteColleague({ name, title: 'Safeguarding Manager', email: `merrin.${Date.now()}@example.org`, role: 'Safeguarding lead' });
  const second = new Staff(await person());
  await second.open(new URL(invited).pathname);
  await second.fill('Password', PASSWORD);
  await second.fill('The same again', PASSWORD);
  await second.press('Make my account');
  await second.open('/holds');
  await second.open(hold);
  await second.press('Lift it');
  await expect(second.page.getByText('Write why, in a sentence or more.').first()).toBeVisible();
  await second.fill('Why can it be lifted?', 'The coroner wrote that the inquest is over.');
  await second.press('Lift it');
  await expect(second.page.getByText(/^Lifted\. What was asked for meanwhile is done now/)).toBeVisible();
  await second.look();
  await safe.open(view);
  await expect(safe.page.getByRole('main')).not.toContainText(words);
});

test('ADM-03 a death is written down once, everything of the account is held, and two clocks run @staff', async ({ young, staff }) => {
  const worker = await staff('worker');
  const { code, link } = await worker.inviteYoungPerson();
  const zara = await young();
  await zara.join(link, { name: `Dunlin ${code}`, secret: 'seven quiet otters' });
  await zara.say('change', `It is cold in ${code}.`, { audience: 'team' });

  const safe = await staff('safeguarding_lead');
  await safe.open('/procedures');
  await safe.page.getByRole('link', { name: 'A child died or was seriously harmed' }).click();
  await safe.look();
  await safe.press('Write it down');
  await expect(safe.page.getByText('Write it down, in a sentence or more.').first()).toBeVisible();
  await safe.fill('To whom did it happen?', `A child of the home, ${code}`);
  await safe.fill('What is known of it?', 'They were found this morning.');
  await safe.choose(/^They died/);
  await safe.fill('Where was it?', 'Eastmere');
  await safe.fill('Their nickname in Heard', `Dunlin ${code}`);
  await safe.press('Write it down');
  await expect(safe.page.getByText(/everything of their account is on legal hold/)).toBeVisible();
  await expect(safe.page.getByText('The national Panel has to be notified', { exact: true })).toBeVisible();
  await safe.look();
  await safe.fill('Who notified it?', 'The duty manager');
  await safe.fill('Reference of the notification', `N ${code}`);
  await safe.press('Save that it is notified');
  await expect(safe.page.getByText('The rapid review has to be held', { exact: true })).toBeVisible();
  await safe.fill('Who took part, and what was decided?', 'Health and police took part.');
  await safe.press('Save that it was held');
  await safe.fill('Who told them, and whom?', 'Their social worker, both brothers.');
  await safe.press('Save who told them');
  await expect(safe.page.getByText('Their social worker, both brothers.')).toBeVisible();
  await safe.look();
  await safe.open('/holds');
  await expect(safe.page.getByRole('row', { name: /Everything of one young person/ }).first()).toContainText('A child died, or was seriously harmed');
});
