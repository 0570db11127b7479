import { readFileSync } from 'node:fs';
import { unfold } from '../support/pages/parts.ts';
import { expect, test } from '../support/test.ts';

const secret = 'seven quiet otters';

test('MOD-12 what a child sends to their worker comes to the worker, is answered there, and the child sees both', async ({ young, staff }) => {
  const worker = await staff('worker');
  const { code, link } = await worker.inviteYoungPerson();
  const nickname = `Wren ${code}`;
  const zara = await young();
  await zara.join(link, { name: nickname, secret });

  // The team says who is who; from then on the check page names them.
  const lead = await staff('participation_lead');
  await lead.open('/staff/contacts');
  const own = lead.page.locator('form[action="/staff/contacts/own"]');
  await own.getByLabel('Their nickname').fill(nickname);
  await own.getByLabel('Who is it to them?').selectOption('worker');
  await own.getByLabel(/^Their account in Heard/).selectOption({ label: 'Priya Raithatha, Social Worker' });
  await own.getByLabel('Name', { exact: true }).fill('Priya');
  const face = readFileSync(new URL('../../public/icons/icon-192.png', import.meta.url));
  await own.getByLabel('A photo').setInputFiles({ name: 'priya.png', mimeType: 'image/png', buffer: face });
  await own.getByRole('button', { name: 'Keep for them' }).click();
  await expect(lead.page.getByText('Saved.')).toBeVisible();

  await zara.open('/my-people');
  const photo = zara.page.locator('img.person__face');
  await expect.poll(() => photo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(256);

  await zara.begin('worker_visit');
  await zara.write(`You said ten past four, ${code}.`);
  await zara.thatsAll();
  await expect(zara.page.getByText(zara.words.like('audience-known', { names: 'Priya' }))).toBeVisible();
  await zara.shareWith('worker');
  await zara.send();
  await zara.openThing(`You said ten past four, ${code}.`);
  await expect(zara.page.getByText(zara.words.like('given-unopened'))).toBeVisible();
  await expect(zara.status('sent')).toBeVisible();

  // Unopened stands first, and says so; the menu counts it on every page.
  await worker.open('/staff');
  await unfold(worker.page, 'Menu');
  await expect(worker.page.getByRole('navigation').getByRole('link', { name: /^Sent to me \d+ new$/ })).toBeVisible();
  await worker.open('/sent-to-me');
  const letter = worker.page.locator('.letter').filter({ hasText: code });
  await expect(letter).toContainText('New. They can see that you have not opened it.');
  await letter.getByRole('link').click();
  await expect(worker.page.getByRole('heading', { level: 1, name: `From ${nickname}` })).toBeVisible();
  await worker.look();

  await worker.page.getByRole('button', { name: 'Send it' }).click();
  await expect(worker.page.getByRole('alert')).toContainText('Write something first.');
  await worker.page.getByLabel('Write back').fill(`I was late, and I am sorry, ${code}.`);
  await worker.page.getByRole('button', { name: 'Send it' }).click();
  await expect(worker.page.getByText('until then you can undo it', { exact: false })).toBeVisible();
  await worker.press('Undo this reply');
  await expect(worker.page.getByLabel('Write back')).toHaveValue(`I was late, and I am sorry, ${code}.`);
  await worker.page.getByRole('button', { name: 'Send it' }).click();
  await worker.sendNow();

  await zara.openThing(`You said ten past four, ${code}.`);
  await expect(zara.page.getByText(`I was late, and I am sorry, ${code}.`)).toBeVisible();
  await expect(zara.page.getByText(zara.words.t('person-said'))).toBeVisible();
  await expect(zara.page.getByText(zara.words.like('given-opened'))).toBeVisible();
  // The team has not looked; but somebody wrote back.
  await expect(zara.status('wrote-back')).toBeVisible();

  // The team reads along: no channel between two people alone.
  await lead.open('/queue');
  await lead.page.getByRole('link', { name: `You said ten past four, ${code}.` }).click();
  await expect(lead.page.getByText(`I was late, and I am sorry, ${code}.`)).toBeVisible();
  await expect(lead.page.getByText('Sent to their social worker')).toBeVisible();
  await lead.look();
});

test('MOD-12 a reviewing officer opens and answers what was sent to them, and reads what must not be said in the meeting', async ({ young, staff }) => {
  const worker = await staff('worker');
  const { code, link } = await worker.inviteYoungPerson();
  const nickname = `Teal ${code}`;
  const zara = await young();
  await zara.join(link, { name: nickname, secret });
  const lead = await staff('participation_lead');
  await lead.open('/staff/contacts');
  const own = lead.page.locator('form[action="/staff/contacts/own"]');
  await own.getByLabel('Their nickname').fill(nickname);
  await own.getByLabel('Who is it to them?').selectOption('iro');
  await own.getByLabel(/^Their account in Heard/).selectOption({ label: 'Cerys Holloway, Independent Reviewing Officer' });
  await own.getByLabel('Name', { exact: true }).fill('Cerys');
  await own.getByRole('button', { name: 'Keep for them' }).click();
  await expect(lead.page.getByText('Saved.')).toBeVisible();

  const { questions } = zara.words.scenario('my_review');
  const club = `A marram club on Mondays, ${code}.`;
  await zara.begin('my_review');
  await zara.write(club);
  await zara.next();
  for (const question of questions.slice(1)) {
    await expect(zara.page.getByRole('heading', { level: 1, name: question.ask, exact: true })).toBeVisible();
    if (question.key === 'not_say') {
      await zara.write('The blue box stays here.');
      await zara.next();
    } else {
      await zara.skip();
    }
  }
  await zara.shareWith('iro');
  await zara.send();

  const iro = await staff('reviewing_officer');
  await iro.open('/sent-to-me');
  const letter = iro.page.locator('.letter').filter({ hasText: code });
  await expect(letter).toContainText('New. They can see that you have not opened it.');
  await expect(letter).not.toContainText('The blue box');
  await letter.getByRole('link').click();
  await expect(iro.page.getByRole('main')).toContainText('The blue box stays here.');
  await expect(iro.page.getByText('Not to be said in the meeting', { exact: true })).toBeVisible();
  await iro.look();
  await iro.page.getByLabel('Write back').fill(`I ask for the club on Friday, ${code}.`);
  await iro.page.getByRole('button', { name: 'Send it' }).click();
  await iro.sendNow();

  await zara.openThing(club);
  await expect(zara.page.getByText(zara.words.like('given-opened'))).toBeVisible();
  await expect(zara.page.getByText(`I ask for the club on Friday, ${code}.`)).toBeVisible();
  await expect(zara.status('wrote-back')).toBeVisible();

  // The team reads along, but for what it was not for.
  await lead.open('/queue');
  await lead.page.getByRole('link', { name: club }).click();
  await expect(lead.page.getByText('One answer is for the reviewing officer and the safeguarding leads alone.')).toBeVisible();
  await expect(lead.page.getByRole('main')).not.toContainText('The blue box');
});

test('MOD-12 a view for somebody Heard does not know says so to the team @staff', async ({ young, staff }) => {
  const worker = await staff('worker');
  const { code, link } = await worker.inviteYoungPerson();
  const zara = await young();
  await zara.join(link, { name: `Rook ${code}`, secret });
  await zara.say('idea', `A later curfew, ${code}.`, { audience: 'iro' });
  const lead = await staff('participation_lead');
  await lead.open('/queue');
  await lead.page.getByRole('link', { name: `A later curfew, ${code}.` }).click();
  await expect(lead.page.getByText('Heard knows no account of theirs')).toBeVisible();
  await lead.look();
});
