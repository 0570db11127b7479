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
  await zara.say('idea', 'A drop-in with hot food on Fridays.');
  const lead = await staff('participation_lead');
  await lead.openView('A drop-in with hot food on Fridays.');
  await lead.page.getByRole('link', { name: 'Write a response' }).click();
  await lead.fill('You said', 'You would like hot food on Fridays.');
  await lead.choose(/^Will do, by a date/);
  await lead.press('Save');
  const errors = lead.page.getByRole('alert').getByRole('link');
  await expect(errors).toHaveCount(4);
  await expect(lead.page.getByLabel('You said')).toHaveValue('You would like hot food on Fridays.');
  for (const label of ['We did, or will do', 'Why', 'Easy read', 'By when, for a promise']) {
    await expect(lead.page.getByLabel(label, { exact: true })).toHaveAttribute('aria-invalid', 'true');
  }

  await lead.writeResponse({ ...answer, claim: 'Will do, by a date', youSaid: 'You would like hot food on Fridays.', weDid: 'The Lockhouse cooks every Friday.', due: '2099-05-01' });
  await lead.writeResponse({ ...answer, claim: 'Will do, by a date', youSaid: 'You would like hot food on Fridays.', weDid: 'The Lockhouse cooks every Friday from May.', due: '2099-05-01' });
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
  await manager.press('Approve and publish');

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
