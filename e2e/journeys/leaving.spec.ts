import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { launch } from '../support/browser.ts';
import { Young } from '../support/pages/young.ts';
import { expect, type Person, test } from '../support/test.ts';
import { ELSEWHERE } from '../support/watch.ts';

/** What the browser remembers of this tab: addresses and titles, as its own Back menu lists them. */
async function remembered(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { entries } = await session.send('Page.getNavigationHistory');
  await session.detach();
  return entries.map(({ url, title }) => `${url} ${title}`);
}

/** The other site, as far as these tests need one. */
async function otherSite(context: BrowserContext): Promise<void> {
  await context.route(`${ELSEWHERE}**`, (route) => route.fulfill({ contentType: 'text/html', body: '<title>Weather</title><p>Rain later.</p>' }));
}

for (const how of ['tap', 'keys'] as const) {
  test(`YP-14 after leaving (${how}), Back a dozen times finds no page of Heard and no title of it @script`, async ({ words, council, viewport, locale }) => {
    // Pages that Back would bring back whole are kept in this browser, as in any other.
    const browser = await chromium.launch({ ...launch, ignoreDefaultArgs: ['--disable-back-forward-cache'] });
    try {
      const context = await browser.newContext({ baseURL: council.origin, viewport, locale, hasTouch: true });
      await otherSite(context);
      const page = await context.newPage();
      const zara = new Young({ page, context, look: async () => {}, server: council } as unknown as Person, words);
      await page.goto(`${ELSEWHERE}before`);
      await zara.begin('something_wrong');
      // Refused, posted, skipped, gone back, another language and the help page: every way to move.
      await zara.next();
      await expect(page.getByRole('alert')).toBeVisible();
      await zara.write('Nobody must find this with Back.');
      await zara.next();
      await zara.asked(words.scenario('something_wrong').questions[1]!.ask);
      await zara.skip();
      await zara.asked(words.scenario('something_wrong').questions[2]!.ask);
      await zara.back();
      await zara.asked(words.scenario('something_wrong').questions[1]!.ask);
      await zara.feel(1);
      await page.getByRole('banner').getByRole('link', { name: words.t('help-now'), exact: true }).click();
      await expect(zara.heading('help-now')).toBeVisible();
      await page.goto('/say/something_wrong/2');
      await zara.thatsAll();
      await zara.send();
      const own = (await remembered(page)).filter((entry) => entry.startsWith(council.origin));
      // Typed addresses make entries of their own; steps of the app make none.
      expect(own.length, own.join('\n')).toBeLessThanOrEqual(3);

      // As a phone does it: from what is open, in one go.
      await page.goto(`${ELSEWHERE}before`);
      const tab = await context.newPage();
      const rosa = new Young({ page: tab, context, look: async () => {}, server: council } as unknown as Person, words);
      await tab.goto(`${ELSEWHERE}before`);
      await rosa.begin('something_wrong');
      await rosa.next();
      await expect(tab.getByRole('alert')).toBeVisible();
      await rosa.write('Nobody must find this with Back.');
      await rosa.next();
      await rosa.asked(words.scenario('something_wrong').questions[1]!.ask);
      expect((await remembered(tab)).filter((entry) => entry.startsWith(council.origin))).toHaveLength(1);
      if (how === 'tap') await tab.getByRole('banner').getByRole('link', { name: words.t('leave') }).click();
      else for (const _ of [1, 2, 3]) await tab.keyboard.press('Shift');
      await expect(tab.getByText('Rain later.')).toBeVisible();
      expect((await remembered(tab)).filter((entry) => entry.includes(council.origin) || /Heard/.test(entry))).toEqual([]);
      for (let back = 0; back < 12; back += 1) {
        await tab.goBack().catch(() => null);
        expect(tab.url()).not.toContain(council.origin);
        expect(await tab.title()).not.toContain('Heard');
      }
    } finally {
      await browser.close();
    }
  });
}

test('YP-14 the title of a question says nothing of what it asks', async ({ young }) => {
  const zara = await young();
  await zara.begin('something_wrong');
  const { title, questions } = zara.words.scenario('something_wrong');
  for (const words of [title, questions[0]!.ask]) expect(await zara.page.title()).not.toContain(words);
});

test('YP-14 without script the page after Leave says what stays in this browser, then leads away', async ({ young, javaScriptEnabled }) => {
  const zara = await young();
  await zara.begin('change');
  const left = zara.page.waitForRequest((request) => request.url().startsWith(ELSEWHERE));
  await zara.page.getByRole('banner').getByRole('link', { name: zara.words.t('leave') }).click({ noWaitAfter: true });
  if (!javaScriptEnabled) {
    await expect(zara.page.getByText(zara.words.t('exit-words'))).toBeVisible();
    await expect(zara.page.getByText('Heard')).toHaveCount(0);
  }
  await left;
});

test('YP-15 what was typed and left without "Next" waits, and is gone after leaving @script', async ({ young }) => {
  const zara = await young();
  await zara.begin('idea');
  await zara.write('A swing in the garden.');
  await zara.back();
  await expect(zara.heading('home-ask')).toBeVisible();
  await zara.page.getByRole('region', { name: zara.words.t('unfinished-title') }).getByRole('link').click();
  await zara.asked(zara.words.scenario('idea').questions[0]!.ask);
  await expect(zara.page.getByRole('main').getByRole('textbox')).toHaveValue('A swing in the garden.');

  // On a device that others use nothing is kept that was not posted.
  await zara.page.getByRole('main').getByRole('textbox').fill('A swing, and a slide.');
  const left = zara.page.waitForRequest((request) => request.url().startsWith(ELSEWHERE));
  await zara.page.getByRole('banner').getByRole('link', { name: zara.words.t('leave') }).click({ noWaitAfter: true });
  await left;
  const after = await zara.person.context.newPage();
  await after.goto('/');
  await expect(after.getByRole('region', { name: zara.words.t('unfinished-title') })).toHaveCount(0);
});

test('YP-15 a path that began online goes on without a connection, with what was said before @script', async ({ young, staff }) => {
  const zara = await young();
  await zara.goHome();
  await expect
    .poll(() => zara.page.evaluate(async () => (await caches.match('/lang', { cacheName: 'help-language' }))?.text()))
    .toBe(zara.words.lang);
  const { questions } = zara.words.scenario('change');
  const [first, why] = [`Later bedtime (${zara.words.lang}).`, `I am never tired at nine (${zara.words.lang}).`];
  await zara.begin('change');
  await zara.write(first);
  await zara.next();
  await zara.asked(questions[1]!.ask);
  await zara.feel(2);
  await zara.next();
  await zara.asked(questions[2]!.ask);

  zara.person.watch.offline = true;
  await zara.person.context.setOffline(true);
  await zara.write(why);
  await zara.next();
  await expect(zara.page.getByText(zara.words.t('no-way-through'))).toBeVisible();
  await zara.button('go-on-offline').click();
  await expect(zara.page.getByRole('heading', { level: 1, name: questions[3]!.ask, exact: true })).toBeVisible();
  await zara.button('thats-all').click();
  await expect(zara.heading('check-title')).toBeVisible();
  await expect(zara.page.getByRole('main')).toContainText(first);
  await expect(zara.page.getByRole('main')).toContainText(why);
  await zara.button('offline-keep').click();
  // A low face: who can help stands first, and that it is not sent yet.
  await expect(zara.heading('told-title')).toBeVisible();
  await expect(zara.page.getByRole('main')).toContainText(zara.words.t('offline-kept-title'));
  await zara.look();

  await zara.person.context.setOffline(false);
  await expect(async () => {
    await zara.page.goto('/');
    await expect(zara.page.getByRole('button', { name: zara.words.t('outbox-number') })).toBeVisible({ timeout: 3000 });
  }).toPass();
  // What went from the phone waits no longer on the server's pages.
  await zara.page.goto('/');
  await expect(zara.page.getByRole('region', { name: zara.words.t('unfinished-title') })).toHaveCount(0);
  const lead = await staff('participation_lead', zara.person.server);
  await lead.page.goto(`/queue`);
  await expect(lead.page.getByRole('main')).toContainText(first);
});
