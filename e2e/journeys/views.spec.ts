import { expect, test } from '../support/test.ts';
import { escaped, type Words } from '../support/words.ts';

/** The link that changes one answer; what it changes is said to those who cannot see the page. */
const changing = (words: Words, question: string) => new RegExp(`^${words.t('change')}\\s*:\\s*${escaped(question)}$`);

const secret = 'seven quiet otters';

test('YP-01 a receipt opens again what was said without an account', async ({ young }) => {
  const zara = await young();
  const receipt = await zara.say('change', 'I want a bedroom door that shuts.', { mood: 2 });
  expect(receipt).toMatch(/^\d{16}$/);
  await expect(zara.page.getByText(zara.words.t('receipt-lost-warning'))).toBeVisible();

  // On another phone, with the spaces people put between groups.
  const phone = await young();
  await phone.openReceipt(receipt.replace(/(\d{4})(?=\d)/g, '$1 '));
  await expect(phone.page.getByText('I want a bedroom door that shuts.')).toBeVisible();
  await expect(phone.status('sent')).toBeVisible();
});

test('YP-01 it is said before sending that a lost receipt is a lost thread, and that a small home may guess', async ({ young }) => {
  const zara = await young();
  await zara.begin('something_wrong');
  await zara.write('Somebody reads my letters.');
  await zara.thatsAll();
  await expect(zara.page.getByText(zara.words.like('receipt-warning')).first()).toBeVisible();
  await expect(zara.page.getByRole('main')).toContainText(zara.words.t('receipt-warning'));
  await expect(zara.page.getByRole('main')).toContainText(zara.words.t('small-home-warning'));
});

test('YP-01 every wrong receipt gets the same sentence and keeps what was typed', async ({ young }) => {
  const zara = await young();
  for (const wrong of ['1234 5678 9012 3456', 'my receipt']) {
    await zara.typeReceipt(wrong);
    await expect(zara.page.getByRole('alert')).toContainText(zara.words.t('problem-no-such-receipt'));
    await expect(zara.page.getByRole('main').getByRole('textbox')).toHaveValue(wrong);
    await expect(zara.page).toHaveTitle(new RegExp(`^${zara.words.t('error-prefix')}`));
    await zara.look();
  }
});

for (const scenario of ['my_review', 'advocate', 'complaint', 'something_wrong']) {
  test(`YP-03 the path "${scenario}" asks its own questions, each of which can be skipped`, async ({ young }) => {
    const zara = await young();
    await zara.begin(scenario);
    const { questions } = zara.words.scenario(scenario);
    for (const [at, question] of questions.entries()) {
      await zara.asked(question.ask);
      await expect(
        zara.page.getByText(zara.words.like('progress', { number: String(at + 1), count: String(questions.length) })),
      ).toBeVisible();
      if (at === 0) {
        await zara.write('One thing I want to say.');
        await zara.next();
      } else {
        await zara.skip();
      }
    }
    await expect(zara.heading('check-title')).toBeVisible();
    await expect(zara.page.getByText('One thing I want to say.')).toBeVisible();
    await zara.send();
  });
}

test('YP-11 line breaks are seen as they were typed, each line in its own direction', async ({ young }) => {
  const zara = await young();
  await zara.begin('something_wrong');
  const { questions } = zara.words.scenario('something_wrong');
  await zara.write('The first line.\nسطر ثان\n\nThe last line.');
  await zara.next();
  for (const question of questions.slice(1)) {
    await zara.asked(question.ask);
    await zara.skip();
  }
  await expect(zara.heading('check-title')).toBeVisible();
  const said = zara.page.locator('.said').first();
  expect((await said.innerText()).trim()).toBe('The first line.\nسطر ثان\n\nThe last line.');
  expect(await said.evaluate((element) => getComputedStyle(element).unicodeBidi)).toBe('plaintext');
  await zara.look();
});

test('YP-03 every situation can be reached from the home page, the rarer ones under "More"', async ({ young }) => {
  const zara = await young();
  await zara.goHome();
  const link = (key: string) => zara.page.getByRole('link', { name: zara.words.scenario(key).title, exact: true });
  expect(zara.words.scenarios('home')).toHaveLength(10);
  for (const key of zara.words.scenarios('home')) await expect(link(key)).toBeVisible();
  for (const key of zara.words.scenarios('more')) await expect(link(key)).toBeHidden();
  await zara.page.getByText(zara.words.t('home-more'), { exact: true }).click();
  for (const key of zara.words.scenarios('more')) await expect(link(key)).toBeVisible();
  await zara.look();
});

test('YP-03 the day of my meeting, and an agenda of my own without what must not be said', async ({ young }) => {
  const zara = await young();
  const { questions } = zara.words.scenario('my_review');
  await zara.begin('my_review');
  await zara.write('I want to sleep at my nan’s on Fridays.');
  await zara.next();
  await zara.asked(questions[1]!.ask);
  const day = (part: string) => zara.page.getByLabel(zara.words.t(`day-field-${part}`), { exact: true });
  await day('day').fill('31');
  await day('month').fill('2');
  await day('year').fill('2027');
  await zara.next();
  await expect(zara.page.getByRole('alert')).toContainText(zara.words.t('problem-no-such-day'));
  await expect(day('day')).toHaveValue('31');
  await zara.look();
  await day('day').fill('12');
  await day('month').fill('3');
  await zara.next();
  for (const question of questions.slice(2)) {
    await expect(zara.page.getByRole('heading', { level: 1, name: question.ask, exact: true })).toBeVisible();
    if (question.key === 'not_say') {
      await zara.write('The thing with the window.');
      await zara.next();
    } else {
      await zara.skip();
    }
  }
  await zara.send();
  await zara.openReceipt(await zara.receipt());
  await expect(zara.page.getByRole('main')).toContainText('The thing with the window.');
  await zara.page.getByRole('link', { name: new RegExp(`^${escaped(zara.words.t('agenda-title'))}`) }).click();
  await expect(zara.heading('agenda-title')).toBeVisible();
  await expect(zara.page.getByRole('main')).toContainText('I want to sleep at my nan’s on Fridays.');
  await expect(zara.page.getByRole('main')).not.toContainText('The thing with the window.');
  await zara.look();
});

test('YP-04 from the home page to "sent" takes at most four taps', async ({ young }) => {
  const zara = await young();
  await zara.say('idea', 'A bike we can all borrow.');
  expect(zara.taps).toBeLessThanOrEqual(4);

  // One under "More" needs that tap, too.
  await zara.goHome();
  await zara.tap(zara.page.getByText(zara.words.t('home-more'), { exact: true }));
  await zara.tap(zara.page.getByRole('link', { name: zara.words.scenario('money').title, exact: true }));
  await zara.write('How much pocket money do I get?');
  await zara.thatsAll();
  await zara.send();
  expect(zara.taps).toBeLessThanOrEqual(4);
});

test('YP-04 what was begun waits on the home page, to go on with or to throw away', async ({ young, javaScriptEnabled }) => {
  const zara = await young();
  const { title, questions } = zara.words.scenario('idea');
  await zara.begin('idea');
  await zara.write('A bench by the river.');
  await zara.next();
  await zara.asked(questions[1]!.ask);
  // Back shows the answer again: the page's own, and without script the browser's too.
  if (javaScriptEnabled) await zara.back();
  else await zara.page.goBack();
  await expect(zara.page.getByRole('main').getByRole('textbox')).toHaveValue('A bench by the river.');

  await zara.open('/');
  const waiting = zara.page.getByRole('region', { name: zara.words.t('unfinished-title') });
  await waiting.getByRole('link', { name: title, exact: true }).click();
  await zara.asked(questions[1]!.ask);
  await zara.open('/');
  await waiting.getByRole('button').click();
  await expect(waiting).toHaveCount(0);
});

test('YP-04 back keeps what was answered, and an answer can be changed before sending', async ({ young }) => {
  const zara = await young();
  const [what, how, why] = zara.words.scenario('change').questions;
  await zara.begin('change');
  await zara.write('I want to see my brother more.');
  await zara.next();
  await zara.asked(how!.ask);
  await zara.feel(1);
  await zara.next();
  await zara.asked(why!.ask);

  await zara.back();
  await zara.asked(how!.ask);
  await expect(zara.face(1)).toBeChecked();
  await zara.back();
  await zara.asked(what!.ask);
  await expect(zara.page.getByRole('main').getByRole('textbox')).toHaveValue('I want to see my brother more.');

  await zara.thatsAll();
  await expect(zara.page.getByRole('main')).toContainText(zara.words.t('mood-1'));
  await zara.page.getByRole('link', { name: changing(zara.words, what!.ask) }).click();
  await zara.asked(what!.ask);
  await zara.write('I want to see my brother every week.');
  // Straight back, not through every question again.
  await zara.button('change-done').click();
  await expect(zara.heading('check-title')).toBeVisible();
  await expect(zara.page.getByText('I want to see my brother every week.')).toBeVisible();
  await expect(zara.page.getByText('I want to see my brother more.')).toBeHidden();
});

test('YP-04 an empty answer is refused kindly, and a path with nothing in it leads back to its beginning', async ({ young }) => {
  const zara = await young();
  await zara.begin('idea');
  await zara.next();
  await expect(zara.page.getByRole('alert')).toContainText(zara.words.t('problem-write-something'));
  await expect(zara.page.getByRole('main').getByRole('textbox')).toHaveAttribute('aria-invalid', 'true');
  await zara.look();

  await zara.button('thats-all').click();
  await zara.asked(zara.words.scenario('idea').questions[0]!.ask);
});

test('YP-05 a picture path by touch alone, and what the helper saw stays apart', async ({ young }) => {
  const child = await young();
  await child.goHome();
  await child.page.getByRole('link', { name: child.words.t('home-pictures'), exact: true }).tap();
  const { title, questions } = child.words.scenario('pics_wrong');
  await child.page.getByRole('link', { name: title, exact: true }).tap();
  const card = (key: string) => child.page.locator('.cards .face').filter({ hasText: child.words.pictureCard(key) });
  for (const question of questions) {
    await child.asked(question.ask);
    if (question.kind === 'faces') await child.face(2).tap();
    else await card(question.cards![0]!).tap();
    await child.button('next').tap();
  }
  await expect(child.heading('check-title')).toBeVisible();
  // What was picked stands there as it was picked; who will see it is a picture too.
  await expect(child.page.locator('.picked__card')).toHaveCount(questions.length);
  for (const drawn of await child.page.locator('.picked__art').all()) await expect(drawn.locator('svg').first()).toBeVisible();
  await expect(child.page.getByRole('main')).toContainText(child.words.pictureCard('shouting'));
  await child.card('audience', 'team').tap();
  await child.page.getByText(child.words.t('seen-title'), { exact: true }).click();
  await child.page.getByLabel(child.words.t('seen-ask'), { exact: true }).fill('Covered both ears.');
  await child.helpedBy('someone_known');
  await child.look();
  await child.send();
  await child.openReceipt(await child.receipt());
  await expect(child.page.getByRole('main')).toContainText(child.words.pictureCard('shouting'));
  await expect(child.page.getByRole('main')).not.toContainText('Covered both ears.');

  await child.open('/');
  await child.page.getByRole('link', { name: child.words.t('home-words'), exact: true }).click();
  await expect(child.page.getByRole('link', { name: child.words.scenario('complaint').title, exact: true })).toBeVisible();
});

test('YP-05 staff read cards as words, and what a helper saw under its own heading @staff', async ({ young, staff }) => {
  const child = await young();
  await child.open('/say/pics_change/1');
  for (const key of ['phone', 'bedroom']) {
    await child.page.getByRole('checkbox', { name: child.words.pictureCard(key), exact: true }).check();
  }
  await child.thatsAll();
  await child.page.getByText(child.words.t('seen-title'), { exact: true }).click();
  await child.helpedBy('adult_wrote');
  await child.page.getByLabel(child.words.t('seen-ask'), { exact: true }).fill('Pointed at the bed twice.');
  await child.send();

  const lead = await staff('participation_lead');
  await lead.open('/queue?scenario=pics_change');
  await lead.page.getByRole('link', { name: 'Phone and games, My bedroom' }).first().click();
  await expect(lead.page.getByRole('heading', { name: 'Seen by the helper' })).toBeVisible();
  await expect(lead.page.getByText('Pointed at the bed twice.')).toBeVisible();
  await lead.person.look();
});

test('YP-07 who will see it is asked in plain words before sending, and kept', async ({ young }) => {
  const zara = await young();
  await zara.begin('good_news');
  await zara.write('I passed my driving theory.');
  await zara.thatsAll();
  const t = (id: string) => zara.words.t(id);
  await expect(zara.page.getByRole('group', { name: t('audience-ask') })).toBeVisible();
  await expect(zara.page.getByRole('radio', { checked: true })).toHaveCount(0);
  await expect(zara.page.getByText(t('audience-unchosen'))).toBeVisible();
  await expect(zara.page.getByRole('main')).toContainText(t('duty-safeguarding'));
  await expect(zara.page.getByRole('main')).toContainText(t('duty-records'));
  // Without an account nobody knows whose worker is meant: it is not offered, and why is said.
  await expect(zara.card('audience', 'worker')).toHaveCount(0);
  await expect(zara.page.getByText(t('audience-needs-account'))).toBeVisible();
  await zara.shareWith('anonymous');
  await zara.send();

  await zara.openReceipt(await zara.receipt());
  await zara.page.getByText(t('so-far'), { exact: true }).click();
  await expect(zara.page.getByRole('main')).toContainText(t('audience-anonymous'));
});

test('YP-08 whether anyone helped is asked, stored, and shown again', async ({ young }) => {
  const zara = await young();
  await zara.say('how_i_am', 'Tired but fine.', { mood: 3, helped: 'someone_independent' });
  await zara.openReceipt(await zara.receipt());
  await zara.page.getByText(zara.words.t('so-far'), { exact: true }).click();
  await expect(zara.page.getByRole('main')).toContainText(zara.words.t('helped-someone_independent'));
});

test('YP-15 without a connection it says "not sent yet", keeps the words, and sends them once when it is back @script', async ({ young, staff }) => {
  const zara = await young();
  const said = `The train home has no signal (${zara.words.lang}).`;
  await zara.begin('idea');
  await zara.write(said);
  await zara.thatsAll();
  const check = zara.page.url();

  // Whether the island is awake cannot be seen from outside: a tap too early leaves the page, and
  // then the same words are there to be tried again.
  zara.person.watch.offline = true;
  await expect(async () => {
    await zara.person.context.setOffline(false);
    await zara.page.goto(check, { waitUntil: 'networkidle' });
    await zara.person.context.setOffline(true);
    await zara.button('send-it').click({ noWaitAfter: true });
    await expect(zara.page.getByRole('status')).toContainText(zara.words.t('not-sent-yet'), { timeout: 3_000 });
  }).toPass();
  await expect(zara.page.getByRole('main')).toContainText(said);

  await zara.person.context.setOffline(false);
  await expect(zara.heading('sent-title')).toBeVisible();
  await zara.look();

  const lead = await staff('participation_lead');
  await lead.open('/queue');
  await expect(lead.page.getByRole('link', { name: said })).toHaveCount(1);
});

test('YP-01 eight pictures open what the sixteen numbers open', async ({ young }) => {
  const zara = await young();
  const receipt = await zara.say('idea', 'A bench by the river.');
  const pictures = zara.page.locator('.pics .pic');
  await expect(pictures).toHaveCount(8);
  await zara.page.context().clearCookies();

  await zara.open('/receipt/pictures');
  for (const pair of receipt.match(/../g)!) {
    await zara.page.locator('.pics--all').getByRole('button', { name: zara.words.t(`receipt-word-${pair}`), exact: true }).click();
  }
  await expect(zara.heading('thread-title')).toBeAttached();
  await expect(zara.page.getByText('A bench by the river.')).toBeVisible();
});

test('YP-11 share it again, and print it', async ({ young, staff }) => {
  const worker = await staff('worker');
  const { code, link } = await worker.inviteYoungPerson();
  const zara = await young();
  await zara.join(link, { name: `Crab ${code}`, secret });
  await zara.say('idea', `A swing in ${code}.`, { audience: 'team' });
  await zara.openThing(`A swing in ${code}.`);
  await zara.page.getByText(zara.words.t('share-title'), { exact: true }).click();
  await zara.page.getByRole('button', { name: zara.words.t('audience-iro'), exact: true }).click();
  await expect(zara.page.getByText(zara.words.like('shared-line', { who: zara.words.t('audience-iro') }))).toBeVisible();
  await zara.look();
  await zara.page.getByRole('link', { name: zara.words.t('print'), exact: true }).click();
  await expect(zara.page.getByText(`A swing in ${code}.`)).toBeVisible();
  await zara.look();
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

test('MOD-01 what was settled too soon is put back in the queue, and its author sees that @staff', async ({ young, staff }) => {
  const zara = await young();
  const receipt = await zara.say('thank_you', 'Thanks for the lift to the match.');
  const lead = await staff('participation_lead');
  await lead.openView('Thanks for the lift to the match.');
  const page = lead.page.url();
  await lead.press('Nothing is left to do');
  await lead.open('/queue');
  await expect(lead.page.getByRole('link', { name: 'Thanks for the lift to the match.' })).toHaveCount(0);
  await lead.open(page);
  await lead.press('Put it back in the queue');
  await expect(lead.page.getByText('Back in the queue.', { exact: false })).toBeVisible();
  await expect(lead.button('Nothing is left to do')).toBeVisible();
  await lead.look();
  await lead.openView('Thanks for the lift to the match.');
  const later = await young();
  await later.openReceipt(receipt);
  await expect(later.status('read')).toBeVisible();
});
