import { readFileSync } from 'node:fs';
import { thisMinute } from '../support/now.ts';
import { expect, test } from '../support/test.ts';

const picture = readFileSync(new URL('../../public/icons/icon-192.png', import.meta.url));

test('MOD-08 what may be an intimate picture is locked unseen from the queue, and ends by two people as the police advised', async ({ young, staff }) => {
  const zara = await young();
  const said = `Someone asked me for this (${Date.now()})`;
  await zara.begin('change');
  await zara.write(said);
  await zara.button('way-photo').click();
  await zara.page.locator('#file').setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: picture });
  await zara.thatsAll();
  await zara.send();
  const receipt = await zara.receipt();

  // One press, where none of it is shown.
  const lead = await staff('participation_lead');
  await lead.open('/queue');
  const line = lead.page.locator('tr', { hasText: said });
  await expect(line.getByText('Photo, not looked at yet')).toBeVisible();
  await lead.look();
  await line.getByRole('button', { name: /May be intimate: lock unseen/ }).click();
  await expect(lead.page.getByText(/Locked: nobody can open it\. Do not look again\./)).toBeVisible();
  await expect(line.getByText('Photo, locked unseen')).toBeVisible();
  await expect(line.getByRole('button', { name: /lock unseen/ })).toHaveCount(0);
  await lead.look();

  // What somebody who is frightened by it reads.
  await lead.openView(said);
  const view = new URL(lead.page.url()).pathname;
  await expect(lead.page.getByText('Do not look again.', { exact: false }).first()).toBeVisible();
  await expect(lead.page.getByText('Tell a safeguarding lead now.', { exact: false })).toBeVisible();
  await expect(lead.page.locator('article img, article audio')).toHaveCount(0);
  await lead.look();
  await zara.openReceipt(receipt);
  await expect(zara.page.getByText(zara.words.t('error-title-gone'))).toBeVisible();
  await expect(zara.page.locator('.media img')).toHaveCount(0);
  await zara.look();

  // The safeguarding lead writes down what the police advise.
  const safe = await staff('safeguarding_lead');
  await safe.open('/safeguarding');
  await expect(safe.page.getByRole('heading', { name: 'Locked unseen' })).toBeVisible();
  await safe.look();
  await safe.open(view);
  await safe.page.getByRole('link', { name: 'Write down what was advised, and what happens next' }).click();
  await expect(safe.heading('Locked unseen')).toBeVisible();
  await safe.look();
  await safe.press('Save what was advised');
  await expect(safe.page.getByText('Choose who advised it.').first()).toBeVisible();
  await safe.look();
  const advised = safe.page.locator('form[action$="/advised"]');
  await advised.getByLabel('Police').check();
  await advised.getByLabel('Who', { exact: true }).fill('Sergeant Aldous, child protection');
  await advised.getByLabel('When').fill('today at noon');
  await advised.getByLabel('Their reference').fill('CAID 4711');
  await advised.getByLabel('What they advised').fill('They have it from her phone; destroy it here');
  await advised.getByRole('button').click();
  await expect(safe.page.getByText('Saved what they advised.')).toBeVisible();
  const destroy = safe.page.locator('form[action$="/destroy"]');
  await destroy.getByLabel('Your reason').fill('The police have it');
  await destroy.getByRole('button').click();
  await expect(safe.page.getByText('Saved. A second person has to answer', { exact: false })).toBeVisible();
  await safe.look();

  // Somebody decides what it means for the child, and then the second person agrees.
  await lead.open('/staff');
  await expect(lead.page.getByText(/Locked unseen: a second person is needed/)).toBeVisible();
  await lead.open(view);
  await lead.page.getByRole('link', { name: 'Answer as the second person' }).click();
  await lead.choose(/^Agree/);
  await lead.press('Save this answer');
  await expect(lead.page.getByText('It cannot be destroyed yet.', { exact: false }).first()).toBeVisible();
  await lead.look();
  const locked = new URL(lead.page.url()).pathname.replace(/\/answer$/, '/locked');
  await lead.open(view);
  await lead.page.getByText('I told somebody', { exact: true }).click();
  await lead.select('Whom did you tell?', 'Police');
  await lead.select('Of which place?', 'Our own council');
  await lead.fill('Name of the person', 'Sergeant Aldous');
  await lead.fill('When', thisMinute());
  await lead.press('I told them');
  await lead.open(locked);
  await lead.choose(/^Agree/);
  await lead.press('Save this answer');
  await expect(lead.page.getByText('Destroyed. Nobody can open it in Heard any more.', { exact: false })).toBeVisible();
  await expect(lead.page.getByText('CAID 4711')).toBeVisible();
  await lead.look();
  await lead.open(view);
  await expect(lead.page.getByText('It was locked unseen and destroyed', { exact: false })).toBeVisible();
  await lead.look();
});

test('YP-06 a worker to whom a picture was sent locks it by one press, without looking', async ({ young, staff }) => {
  const worker = await staff('worker');
  const { code, link } = await worker.inviteYoungPerson();
  const zara = await young();
  await zara.join(link, { name: `Siskin ${code}`, secret: '258015' });
  const lead = await staff('participation_lead');
  await lead.open('/staff/contacts');
  const own = lead.page.locator('form[action="/staff/contacts/own"]');
  await own.getByLabel('Their nickname').fill(`Siskin ${code}`);
  await own.getByLabel('Who is it to them?').selectOption('worker');
  await own.getByLabel(/^Their account in Heard/).selectOption({ label: 'Priya Raithatha, Social Worker' });
  await own.getByLabel('Name', { exact: true }).fill('Priya');
  await own.getByRole('button', { name: 'Keep for them' }).click();
  await expect(lead.page.getByText('Saved.')).toBeVisible();

  await zara.begin('something_wrong');
  await zara.write(`This is my new room (${code})`);
  await zara.button('way-photo').click();
  await zara.page.locator('#file').setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: picture });
  await zara.thatsAll();
  await zara.shareWith('worker');
  await zara.send();

  await worker.open('/sent-to-me');
  await worker.page.getByRole('link', { name: `This is my new room (${code})` }).click();
  const photo = worker.page.locator('article', { hasText: 'Photo' });
  await worker.look();
  await photo.getByRole('button', { name: 'This may be an intimate picture: lock it now' }).click();
  await expect(photo.getByText(/Locked\. Nobody can open it/)).toBeVisible();
  await expect(photo.locator('img')).toHaveCount(0);
  await worker.look();
});
