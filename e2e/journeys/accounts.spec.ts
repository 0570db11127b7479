import { expect, test } from '../support/test.ts';

const secret = 'seven quiet otters';

test('YP-02 a worker gives a code; with it a young person makes an account nobody else gets into', async ({ young, staff }) => {
  const worker = await staff('worker');
  const { code, link } = await worker.inviteYoungPerson();
  expect(code).toMatch(/^[A-Z2-9]{4}-[A-Z2-9]{4}$/);

  const zara = await young();
  await zara.join(link, { name: `Comet ${code}`, secret });
  await zara.openMine();
  await expect(zara.page.getByText(`Comet ${code}`)).toBeVisible();

  // Whoever made the code is still themselves, and still has no way in.
  await worker.open('/staff');
  await worker.page.goto('/mine');
  await expect(worker.page.getByText(`Comet ${code}`)).toHaveCount(0);

  // Out and in again with nickname and secret.
  await zara.button('sign-out').click();
  await zara.signIn({ name: `Comet ${code}`, secret: 'not this one at all' });
  await expect(zara.page.getByRole('alert')).toContainText(zara.words.t('problem-no-such-account'));
  await zara.look();
  await zara.signIn({ name: `Comet ${code}`, secret });
  await zara.openMine();
});

test('YP-02 a code works once; a used, a wrong and an old one get the same sentence', async ({ young, staff }) => {
  const worker = await staff('worker');
  const { code, link } = await worker.inviteYoungPerson();
  const zara = await young();
  await zara.join(link, { name: `Kite ${code}`, secret });

  for (const again of [code, 'ZZZZ-ZZZZ']) {
    const other = await young();
    await other.open('/join');
    await other.page.getByLabel(other.words.t('join-code'), { exact: true }).fill(again);
    await other.button('next').click();
    await expect(other.page.getByRole('alert')).toContainText(other.words.t('problem-no-such-code'));
    await other.look();
  }
});

test('YP-02 what is wrong with a new account is said field by field, and nothing typed is lost but secrets', async ({ young, staff }) => {
  const worker = await staff('worker');
  const { link } = await worker.inviteYoungPerson();
  const zara = await young();
  await zara.open(link);
  await zara.page.getByLabel(zara.words.t('join-name'), { exact: true }).fill('Robin of the hill');
  await zara.page.getByLabel(zara.words.t('join-secret'), { exact: true }).fill('12');
  await zara.page.getByLabel(zara.words.t('join-secret-again'), { exact: true }).fill('13');
  await zara.button('join-done').click();
  await expect(zara.page.getByRole('alert')).toBeVisible();
  await expect(zara.page.getByLabel(zara.words.t('join-name'), { exact: true })).toHaveValue('Robin of the hill');
  await expect(zara.page.getByLabel(zara.words.t('join-secret'), { exact: true })).toHaveValue('');
  await zara.look();
});

test('YP-11 my things: what I said, where it has got to, talking back, taking back', async ({ young, staff }) => {
  const worker = await staff('worker');
  const { code, link } = await worker.inviteYoungPerson();
  const zara = await young();
  await zara.join(link, { name: `Whale ${code}`, secret });

  expect(await zara.say('change', `The bus pass runs out in ${code}.`, { mood: 2, audience: 'team' })).toBe('');
  await zara.say('good_news', `I got the part in ${code}.`, { mood: 5 });
  await zara.openMine();
  await expect(zara.page.getByRole('link', { name: `The bus pass runs out in ${code}.` })).toContainText(zara.words.t('status-sent'));

  await zara.openThing(`The bus pass runs out in ${code}.`);
  await zara.reply('And it costs four pounds a day.');
  await zara.look();

  await zara.page.getByText(zara.words.t('take-back'), { exact: true }).click();
  await expect(zara.page.getByText(zara.words.t('take-back-words'))).toBeVisible();
  await zara.button('take-back-do').click();
  await expect(zara.heading('mine-title')).toBeVisible();
  await expect(zara.page.getByText(`The bus pass runs out in ${code}.`)).toHaveCount(0);
  await expect(zara.page.getByText(`I got the part in ${code}.`)).toBeVisible();
});

test('YP-23 everything can be erased at once, without waiting, and the account is gone', async ({ young, staff }) => {
  const worker = await staff('worker');
  const { code, link } = await worker.inviteYoungPerson();
  const zara = await young();
  const who = { name: `Cactus ${code}`, secret };
  await zara.join(link, who);
  await zara.say('idea', `A quiet room in ${code}.`);

  await zara.openMine();
  await zara.page.getByRole('link', { name: zara.words.t('mine-erase'), exact: true }).click();
  await expect(zara.heading('erase-title')).toBeVisible();
  await zara.look();
  await zara.page.getByText(zara.words.t('leave-now'), { exact: true }).click();
  await zara.button('erase-do').click();
  await expect(zara.button('erase-do')).toBeHidden();

  await zara.signIn(who);
  await expect(zara.page.getByRole('alert')).toContainText(zara.words.t('problem-no-such-account'));
});

test('YP-11 one young person cannot open what another said', async ({ young, staff }) => {
  const worker = await staff('worker');
  const first = await worker.inviteYoungPerson();
  const zara = await young();
  await zara.join(first.link, { name: `Fox ${first.code}`, secret });
  await zara.say('something_wrong', 'Only for me and the team.');
  await zara.openThing('Only for me and the team.');
  const address = zara.page.url();

  const second = await worker.inviteYoungPerson();
  const omar = await young();
  await omar.join(second.link, { name: `Cat ${second.code}`, secret });
  const answer = await omar.page.goto(address);
  expect(answer?.status()).toBe(404);
  await expect(omar.page.getByText('Only for me and the team.')).toHaveCount(0);
  await omar.look();
});
