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

test('YP-19 what people said is shown as rounded numbers once a poll is closed', async ({ young }) => {
  const zara = await young();
  await zara.open('/polls');
  await zara.page.getByRole('link', { name: 'What should the summer trip be?' }).click();
  await expect(zara.page.getByRole('table')).toContainText('25');
  await zara.look();
});

test('YP-20 the council agrees a priority, divides its pot and judges an answer', async ({ person, words, council, young, staff }) => {
  const visitor = await young();
  await visitor.open('/council');
  await expect(visitor.page.getByText('Nobody moves home with bin bags')).toBeVisible();
  await expect(visitor.page.getByText('Wifi that works in every home')).toHaveCount(0);

  const kestrel = await person();
  await kestrel.page.goto(council.link('young_person'));
  await kestrel.page.goto('/council');
  await kestrel.look();
  const main = kestrel.page.getByRole('main');
  await expect(main).toContainText('Wifi that works in every home');
  const card = main.getByRole('article').filter({ hasText: 'Wifi that works in every home' });
  const before = await card.getByRole('button').first().innerText();
  await card.getByRole('button').first().click();
  await expect(card.getByRole('button').first()).not.toHaveText(before);
  await expect(card).toContainText(words.t('council-proposed'));

  const numbers = main.getByRole('spinbutton');
  await numbers.nth(0).fill('1900');
  await numbers.nth(1).fill('200');
  await main.getByRole('button', { name: words.t('budget-save') }).click();
  await expect(kestrel.page.getByRole('alert')).toContainText(words.t('council-too-much'));
  await expect(numbers.nth(0)).toHaveValue('1900');
  await numbers.nth(1).fill('100');
  await main.getByRole('button', { name: words.t('budget-save') }).click();
  await expect(kestrel.page.getByRole('alert')).toHaveCount(0);
  await expect(numbers.nth(1)).toHaveValue('100');

  const member = await staff('board_member');
  await member.open('/challenges');
  const open = member.page.getByRole('article').filter({ hasText: 'stay for tea' });
  await open.getByLabel('The board’s answer').fill('Yes. The dates are on the wall by Friday.');
  await open.getByRole('button', { name: 'Answer', exact: true }).click();
  await expect(member.page.getByRole('article').filter({ hasText: 'stay for tea' })).toContainText('The dates are on the wall');

  await kestrel.page.goto('/council');
  const answered = main.getByRole('article').filter({ hasText: 'stay for tea' });
  await answered.getByRole('button', { name: words.t('council-judge-partly'), exact: true }).click();
  await expect(
    main.getByRole('article').filter({ hasText: 'stay for tea' }).getByRole('button', { name: words.t('council-judge-partly'), exact: true }),
  ).toHaveAttribute('aria-pressed', 'true');
});

test('YP-21 rights are found by a word, read easily, and edited by the team', async ({ young, staff }) => {
  const zara = await young();
  const { title, easy } = zara.words.guide('rights');
  await zara.open('/rights');
  await zara.page.getByRole('searchbox').fill(title);
  await zara.button('rights-find').click();
  await zara.page.getByRole('link', { name: title }).click();
  await expect(zara.page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await zara.look();
  await zara.page.getByRole('link', { name: zara.words.t('easy-read'), exact: true }).click();
  await expect(zara.page.getByText(easy.split('\n')[0]!)).toBeVisible();
  await zara.look();

  const lead = await staff('participation_lead');
  await lead.open(`/staff/guide?page=pledge&lang=${zara.words.lang}`);
  await lead.fill('Text', 'We ring you back.\n\n- The same day.\n- <b>Always</b>.');
  await lead.press('Keep this version');
  await lead.look();
  await zara.open('/rights/pledge');
  await expect(zara.page.getByRole('listitem').filter({ hasText: 'The same day.' })).toBeVisible();
  await expect(zara.page.getByText('<b>Always</b>.')).toBeVisible();
});

test('YP-22 good news asks plainly whether it may be shown, and the page says where', async ({ young, staff, another }) => {
  test.setTimeout(120_000);
  const server = await another(200);
  const zara = await young(server);
  const { questions } = zara.words.scenario('good_news');
  await zara.begin('good_news');
  await zara.write('I learnt to swim.');
  await zara.next();
  for (const [at, question] of questions.slice(1).entries()) {
    await zara.asked(question.ask);
    if (at < questions.length - 2) await zara.skip();
  }
  await zara.page.getByRole('radio').first().check();
  await zara.next();
  await expect(zara.heading('check-title')).toBeVisible();
  await zara.send();

  const lead = await staff('participation_lead', server);
  await lead.openView('I learnt to swim.');
  await lead.page.getByText('Propose a public quote', { exact: true }).click();
  await lead.fill('The words to be public', 'I learnt to swim.');
  await lead.choose(/^When it was sent/);
  await lead.page.getByRole('checkbox', { name: /Show it with the good news/ }).check();
  await lead.press('Propose quote');
  const second = await staff('safeguarding_lead', server);
  await second.decideQuote('I learnt to swim.', { recognisable: false });

  await zara.open('/celebrate');
  await expect(zara.page.getByText('I learnt to swim.')).toBeVisible();
  const board = await staff('board_member', server);
  await board.open('/board');
  await expect(board.page.getByRole('heading', { name: 'To celebrate' })).toBeVisible();
  await expect(board.page.getByText('I learnt to swim.')).toBeVisible();
});

test('YP-24 my people: who they are, how to reach them, and that one changed', async ({ person, words, council, young }) => {
  const visitor = await young();
  await visitor.goHome();
  await visitor.page.getByRole('link', { name: words.t('people-title'), exact: true }).click();
  await expect(visitor.heading('people-title')).toBeVisible();
  await expect(visitor.page.getByText('Joan Tattersley')).toBeVisible();
  await expect(visitor.page.getByText('Huw Pendry')).toHaveCount(0);
  await visitor.look();

  const kestrel = await person();
  await kestrel.page.goto(council.link('young_person'));
  await kestrel.page.goto('/my-people');
  const iro = kestrel.page.getByRole('listitem').filter({ hasText: 'Huw Pendry' });
  await expect(iro).toContainText(words.t('people-kind-iro'));
  await expect(iro).toContainText(words.like('people-changed'));
  await kestrel.look();
});
