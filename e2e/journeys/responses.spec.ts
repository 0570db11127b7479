import { expect, test } from '../support/test.ts';

const secret = 'seven quiet otters';

test('YP-10 after my meeting I am asked whether it happened, and "no" asks what is missing', async ({ young, staff }) => {
  const worker = await staff('worker');
  const { code, link } = await worker.inviteYoungPerson();
  const zara = await young();
  await zara.join(link, { name: `Plover ${code}`, secret });
  const { questions } = zara.words.scenario('my_review');
  await zara.begin('my_review');
  await zara.write(`Fridays at my nan’s, ${code}.`);
  await zara.next();
  await zara.asked(questions[1]!.ask);
  const yesterday = new Date(Date.now() - 86_400_000);
  const parts = { day: yesterday.getUTCDate(), month: yesterday.getUTCMonth() + 1, year: yesterday.getUTCFullYear() };
  for (const [part, number] of Object.entries(parts)) {
    await zara.page.getByLabel(zara.words.t(`day-field-${part}`), { exact: true }).fill(String(number));
  }
  await zara.thatsAll();
  await zara.send();

  await zara.open('/');
  const card = zara.page.locator('form.thing').filter({ hasText: zara.words.t('verdict-ask-meeting') });
  await expect(card).toBeVisible();
  await card.getByRole('button', { name: zara.words.t('verdict-no'), exact: true }).click();
  await expect(zara.status('reopened')).toBeVisible();
  await expect(zara.page.getByLabel(zara.words.t('reply-missing'))).toBeVisible();
  await zara.look();
  await zara.open('/');
  await expect(card).toHaveCount(0);

  const lead = await staff('participation_lead');
  await lead.open('/queue?state=reopened');
  await expect(lead.page.getByRole('link', { name: `Fridays at my nan’s, ${code}.` })).toBeVisible();
});

test('YP-12 anyone says whether an answer on the wall made a difference', async ({ young }) => {
  const zara = await young();
  await zara.open('/wall');
  await zara.page.locator('summary', { hasText: zara.words.t('wall-areas') }).click();
  const areas = zara.page.getByRole('navigation', { name: zara.words.t('wall-areas') });
  await expect(areas.getByRole('link', { name: zara.words.t('wall-everywhere'), exact: true })).toHaveAttribute('aria-current', 'true');
  // A promise is not asked about before its day.
  const yes = zara.page.getByRole('button', { name: zara.words.t('verdict-yes'), exact: true });
  const article = zara.page.getByRole('article').filter({ has: yes }).first();
  await article.getByRole('button', { name: zara.words.t('verdict-yes'), exact: true }).click();
  await expect(article.getByRole('button', { name: zara.words.t('verdict-yes'), exact: true })).toHaveAttribute('aria-pressed', 'true');
  await zara.look();
});
