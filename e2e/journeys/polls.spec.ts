import { expect, test } from '../support/test.ts';

test('YP-19 a survey is answered without an account, and too few answers are not shown', async ({ young, staff }) => {
  const lead = await staff('participation_lead');
  await lead.open('/staff/polls');
  const title = `Tea at home ${Date.now()}`;
  await lead.select('What is it?', 'Survey');
  await lead.fill('Title', title);
  await lead.fill('Questions', 'faces: How is tea?\nyes/no: Do you choose?\nwords: What would you cook?');
  await lead.press('Open it');
  await expect(lead.page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await lead.look();
  const asked = lead.page.url().replace(/\?.*/, '');

  const zara = await young();
  await zara.goHome();
  await zara.page.getByRole('link', { name: zara.words.t('home-polls'), exact: true }).click();
  await expect(zara.heading('polls-title')).toBeVisible();
  await zara.look();
  await zara.page.getByRole('link', { name: title }).click();
  await zara.asked('How is tea?');
  await zara.next();
  await expect(zara.page.getByRole('alert')).toContainText(zara.words.t('problem-pick-one'));
  await zara.feel(4);
  await zara.next();
  await zara.asked('Do you choose?');
  await zara.skip();
  await zara.asked('What would you cook?');
  await zara.write('Jollof rice on Fridays');
  await zara.next();
  await expect(zara.heading('check-title')).toBeVisible();
  await expect(zara.page.getByRole('main')).toContainText('Jollof rice on Fridays');
  await zara.look();
  await zara.button('send-it').click();
  await expect(zara.heading('poll-why-thanks')).toBeVisible();
  await zara.look();

  await lead.open(`${asked}/poster`);
  await expect(lead.page.getByRole('img', { name: /^Code to scan/ })).toBeVisible();
  await lead.open(asked);
  await lead.press('Read own words');
  await expect(lead.page.getByRole('main')).toContainText('Jollof rice on Fridays');
  await lead.open(asked);
  await lead.press('Close it now');
  await lead.look();

  await zara.open(new URL(asked).pathname.replace('/staff', ''));
  await expect(zara.heading('poll-why-closed')).toBeVisible();
  await expect(zara.page.getByText(zara.words.t('poll-too-few')).first()).toBeVisible();
  await expect(zara.page.getByRole('main')).not.toContainText('Jollof');
});

test('YP-19 an answer sent again after going back counts once, and a tablet that goes round offers the next person', async ({ young, staff }) => {
  const lead = await staff('participation_lead');
  await lead.open('/staff/polls');
  await lead.fill('Title', `Seats ${Date.now()}`);
  await lead.select('What is it?', 'Survey');
  await lead.fill('Questions', 'yes/no: Enough seats?\nwords: Which ones?');
  await lead.press('Open it');
  const asked = lead.page.url().replace(/\?.*/, '');

  const zara = await young();
  await zara.page.goto('/kiosk/idea');
  await zara.open(new URL(asked).pathname.replace('/staff', ''));
  await zara.asked('Enough seats?');
  await zara.skip();
  await zara.write('The red ones');
  await zara.next();
  await expect(zara.heading('check-title')).toBeVisible();
  const form = await zara.page.content();
  await zara.button('send-it').click();
  await expect(zara.page.getByRole('link', { name: zara.words.t('poll-next-person'), exact: true })).toBeVisible();

  // The very form again, with other words in it.
  const id = /name="id"[^>]*value="(\w+)"/.exec(form)?.[1] ?? '';
  const again = await zara.page.request.post(`${new URL(asked).pathname.replace('/staff', '')}/send`, {
    form: { id, 'a.q2': 'The green ones' },
    headers: { origin: zara.person.server.origin, 'sec-fetch-site': 'same-origin' },
    maxRedirects: 0,
  });
  expect(again.status()).toBe(303);
  await lead.open(asked);
  await lead.press('Read own words');
  await expect(lead.page.getByRole('main')).toContainText('The green ones');
  await expect(lead.page.getByRole('main')).not.toContainText('The red ones');
});

test('YP-19 what people said is shown as moved numbers of answers once a poll is closed', async ({ young }) => {
  const zara = await young();
  await zara.open('/polls');
  await zara.page.getByRole('link', { name: 'What should the summer trip be?' }).click();
  await expect(zara.page.getByText(zara.words.t('poll-rounded'))).toBeVisible();
  await expect(zara.page.getByRole('table')).toContainText(/\d{2}/);
  await zara.look();
});
