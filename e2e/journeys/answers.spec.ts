import { expect, test } from '../support/test.ts';

const answer = {
  claim: 'Done',
  why: 'You asked, and it was right.',
  easyRead: 'You asked.\nWe did it.',
  owner: 'Dwayne Fontaine, Service Manager',
  theme: 'Health and feelings',
  objective: /^5\./,
} as const;

test('MOD-05 many views become one "you said" without losing the many @staff', async ({ young, staff }) => {
  const texts = ['The dentist list is two years.', 'I have waited for the dentist since I moved.'];
  for (const text of texts) {
    const someone = await young();
    await someone.say('change', text, { mood: 2 });
  }
  const lead = await staff('participation_lead');
  await lead.openView(texts[0]!);
  await lead.page.getByRole('link', { name: 'Write a response' }).click();
  await expect(lead.heading('Answer 1 view')).toBeVisible();
  await lead.writeResponse({ ...answer, youSaid: 'You wait far too long for a dentist.', weDid: 'A dentist now sees children in care within six weeks.' });
  await lead.openView(texts[1]!);
  await lead.select('Put it behind a response', /^You wait far too long for a dentist/);
  await lead.press('Add to it');
  await expect(lead.page.getByRole('link', { name: /You wait far too long for a dentist/ })).toBeVisible();
  await lead.openResponse('You wait far too long for a dentist.');
  await expect(lead.page.getByText('2 views behind it')).toBeVisible();
  for (const text of texts) await expect(lead.page.getByRole('link', { name: text })).toBeVisible();
});

test('MOD-06 a response is a claim with a reason, an owner and easy words; without them it is refused field by field @staff', async ({ young, staff }) => {
  const zara = await young();
  await zara.say('idea', 'A sundew club on Thursdays.');
  const lead = await staff('participation_lead');
  await lead.openView('A sundew club on Thursdays.');
  await lead.page.getByRole('link', { name: 'Write a response' }).click();
  await lead.fill('You said', 'You would like a sundew club.');
  await lead.choose(/^Will do, by a date/);
  await lead.press('Save');
  const errors = lead.page.getByRole('alert').getByRole('link');
  await expect(errors).toHaveCount(4);
  await expect(lead.page.getByLabel('You said')).toHaveValue('You would like a sundew club.');
  for (const label of ['We did, or will do', 'Why', 'Easy read', 'By when, for a promise']) {
    await expect(lead.page.getByLabel(label, { exact: true })).toHaveAttribute('aria-invalid', 'true');
  }

  await lead.writeResponse({ ...answer, claim: 'Will do, by a date', youSaid: 'You would like a sundew club.', weDid: 'The Lockhouse has it on Fridays.', due: '2099-05-01' });
  await lead.writeResponse({ ...answer, claim: 'Will do, by a date', youSaid: 'You would like a sundew club.', weDid: 'The Lockhouse has it on Fridays from May.', due: '2099-05-01' });
  await expect(lead.page.getByText('Will do, by 1 May 2099')).toBeVisible();
  await lead.press('Send for approval');
  await expect(lead.page.getByText('It waits for one person who did not write it.', { exact: false })).toBeVisible();
  // Whoever wrote it does not approve it.
  await expect(lead.button('Approve and publish')).toHaveCount(0);
});

test('MOD-07 everybody behind a published response is told, and a "no" opens it again @staff', async ({ young, staff }) => {
  const zara = await young();
  const receipt = await zara.say('change', 'We want a garden bench that is not broken.', { mood: 2 });
  const lead = await staff('participation_lead');
  await lead.openView('We want a garden bench that is not broken.');
  await lead.page.getByRole('link', { name: 'Write a response' }).click();
  await lead.writeResponse({ ...answer, youSaid: 'The garden bench is broken.', weDid: 'There is a new bench.', next: 'Ask Ada for the cushions.' });
  await lead.press('Send for approval');
  const manager = await staff('service_manager');
  await manager.openResponse('The garden bench is broken.');
  // The owner's side sees neither how many nor the words of the one.
  await expect(manager.page.getByText(/behind it/)).toHaveCount(0);
  await expect(manager.page.getByText('We want a garden bench')).toHaveCount(0);
  // Who is told is said beforehand: how many as figures are shown, and never who.
  await expect(manager.page.getByText('How many young people are told is withheld')).toBeVisible();
  await manager.press('Approve and publish');
  // Ten minutes: nobody sees it, and it can be stopped.
  await zara.openReceipt(receipt);
  await expect(zara.page.getByText('There is a new bench.')).toHaveCount(0);
  await manager.press('Undo');
  await expect(manager.heading('A response to approve')).toBeVisible();
  await manager.approveAndSend('Approve and publish');

  await zara.openReceipt(receipt);
  await expect(zara.status('answered')).toBeVisible();
  await expect(zara.page.getByText('Ask Ada for the cushions.')).toBeVisible();
  await zara.judge('yes');
  await expect(zara.status('closed')).toBeVisible();
  await zara.judge('no');
  await expect(zara.status('reopened')).toBeVisible();

  await lead.open('/queue?state=reopened');
  await expect(lead.page.getByRole('link', { name: 'We want a garden bench that is not broken.' })).toBeVisible();
  // What is said of one answer is never shown, only of all together.
  await manager.openResponse('The garden bench is broken.');
  await expect(manager.page.getByText('What was said of this one alone is shown to nobody')).toBeVisible();
});

test('MOD-06 what is sent back has its comment; a published answer is corrected, and keeps what it said before @staff', async ({ young, staff }) => {
  const zara = await young();
  const receipt = await zara.say('idea', 'A marram club on Mondays.');
  const lead = await staff('participation_lead');
  await lead.openView('A marram club on Mondays.');
  await lead.page.getByRole('link', { name: 'Write a response' }).click();
  const club = { ...answer, youSaid: 'You would like a marram club.', weDid: 'The club meets on Mondays at four.' };
  await lead.writeResponse(club);
  await lead.press('Send for approval');

  const manager = await staff('service_manager');
  await manager.openResponse(club.youSaid);
  await manager.page.getByText('Send it back', { exact: true }).click();
  await manager.fill('What has to change?', 'Say in which hall.');
  await manager.press('Send back with this comment');
  await lead.openResponse(club.youSaid);
  await expect(lead.page.getByText('Say in which hall.')).toBeVisible();
  await lead.press('Send for approval');
  await manager.openResponse(club.youSaid);
  await manager.approveAndSend('Approve and publish');

  // The day was wrong.
  await lead.openResponse(club.youSaid);
  await lead.page.getByRole('link', { name: 'Correct it' }).click();
  await lead.look();
  await lead.fill('We did, or will do', 'The club meets on Tuesdays at four.');
  await lead.press('Send the correction for approval');
  await expect(lead.page.getByRole('alert').getByRole('link')).toHaveCount(1);
  await lead.fill('Why is it corrected?', 'We wrote the wrong day.');
  await lead.press('Send the correction for approval');
  await expect(lead.button('Approve the correction')).toHaveCount(0);
  await manager.open('/responses');
  await expect(manager.page.getByText('A change to approve').first()).toBeVisible();
  await manager.openResponse(club.youSaid);
  await expect(manager.page.getByText('We wrote the wrong day.')).toBeVisible();
  await manager.press('Approve the correction');
  await zara.openReceipt(receipt);
  await expect(zara.page.getByText('The club meets on Mondays at four.')).toBeVisible();
  await expect(zara.page.getByText('The club meets on Tuesdays at four.')).toHaveCount(0);
  await manager.press('Send now');

  for (const where of ['thread', 'wall']) {
    if (where === 'thread') await zara.openReceipt(receipt);
    else await zara.open('/wall');
    await expect(zara.page.getByText('The club meets on Tuesdays at four.')).toBeVisible();
    await expect(zara.page.getByText('We wrote the wrong day.')).toBeVisible();
    await expect(zara.page.locator('del', { hasText: 'The club meets on Mondays at four.' })).toBeVisible();
    await zara.look();
  }
});

test('MOD-07 an answer that is taken back is gone everywhere, and one sentence stands where it was @staff', async ({ young, staff }) => {
  const zara = await young();
  const receipt = await zara.say('idea', 'The bus pass runs out in May.');
  const lead = await staff('participation_lead');
  await lead.openView('The bus pass runs out in May.');
  await lead.page.getByRole('link', { name: 'Write a response' }).click();
  const pass = { ...answer, youSaid: 'The bus pass runs out.', weDid: 'Every pass now lasts until August.' };
  await lead.writeResponse(pass);
  await lead.press('Send for approval');
  const manager = await staff('service_manager');
  await manager.openResponse(pass.youSaid);
  await manager.approveAndSend('Approve and publish');
  const address = new URL(manager.page.url()).pathname;

  // Off the wall at once, by one person; another one decides whether it comes back.
  await lead.open(address);
  await lead.press('Take it off the wall now');
  await expect(lead.heading('A response that is off the wall')).toBeVisible();
  await zara.openReceipt(receipt);
  await expect(zara.page.getByText('There was an answer here.', { exact: false })).toBeVisible();
  await expect(zara.page.getByText(pass.weDid)).toHaveCount(0);
  await manager.open(address);
  await manager.press('Put it back on the wall');
  await expect(manager.heading('A published response')).toBeVisible();
  await lead.open(address);
  await lead.press('Take it off the wall now');

  await lead.page.getByText('Take it back', { exact: true }).click();
  await lead.fill('Why is it taken back?', 'It was about another bus.');
  await lead.press('Ask to take it back');
  await manager.open(address);
  await manager.approveAndSend('Approve taking it back');
  await expect(manager.heading('A response that was taken back')).toBeVisible();

  await zara.openReceipt(receipt);
  await expect(zara.page.getByText('It was about another bus.')).toBeVisible();
  await expect(zara.page.getByText(pass.weDid)).toHaveCount(0);
  // It waits for an answer again.
  await expect(zara.status('read')).toBeVisible();
  await zara.look();
  await zara.open('/wall');
  await expect(zara.page.getByText('It was about another bus.')).toBeVisible();
  await expect(zara.page.getByText(pass.weDid)).toHaveCount(0);
  for (const who of [lead, manager]) {
    for (const path of ['/responses', address]) {
      await who.open(path);
      await expect(who.page.getByRole('main')).not.toContainText(pass.weDid);
      await expect(who.page.getByRole('main')).not.toContainText(pass.youSaid);
    }
  }
});
