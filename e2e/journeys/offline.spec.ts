import type { Page } from '@playwright/test';
import { whole } from '../support/browser.ts';
import { expect, test } from '../support/test.ts';
import type { Young } from '../support/pages/young.ts';

// Notifications are shown by a browser with windows only.
test.use({ launchOptions: whole });

/** What this device holds that was typed: every database, cache and small store, as text. */
async function held(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const out: string[] = [JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage })];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) out.push(request.url, (await (await cache.match(request))?.text()) ?? '');
    }
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('heard', 1);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    for (const name of database.objectStoreNames) {
      const store = database.transaction(name).objectStore(name);
      const all = await new Promise<unknown[]>((resolve) => {
        const request = store.getAll();
        request.onsuccess = () => resolve(request.result);
      });
      for (const value of all) {
        out.push(JSON.stringify(value, (_, part: unknown) => (part instanceof ArrayBuffer ? new TextDecoder('latin1').decode(part) : part)));
      }
    }
    database.close();
    return out.join('\n');
  });
}

/** The page to write on is kept once the worker has noted the language. */
async function ready(zara: Young): Promise<void> {
  await zara.goHome();
  await expect
    .poll(() => zara.page.evaluate(async () => (await caches.match('/lang', { cacheName: 'help-language' }))?.text()))
    .toBe(zara.words.lang);
}

/** Chromium lets small things in beyond a quota, so its store refuses from here as a full one does. */
async function fill(page: Page): Promise<void> {
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
  });
}

async function offline(zara: Young, off = true): Promise<void> {
  zara.person.watch.offline = true;
  await zara.person.context.setOffline(off);
}

/** Says something on the kept page, from the home page on. */
async function compose(zara: Young, scenario: string, said: string): Promise<void> {
  await zara.page.goto('/');
  await expect(zara.page.locator('h1').first()).toHaveText(zara.words.t('offline-title'));
  await zara.page.getByRole('link', { name: zara.words.scenario(scenario).title, exact: true }).click();
  await zara.page.getByRole('main').getByRole('textbox').fill(said);
  await zara.button('thats-all').click();
  await expect(zara.page.getByRole('main')).toContainText(zara.words.t('duty-safeguarding'));
  await expect(zara.page.getByRole('main')).toContainText(zara.words.t('duty-records'));
}

test('YP-13 the help page opens offline in every language this phone has used @script', async ({ young }) => {
  const zara = await young();
  await ready(zara);
  await zara.page.goto('/language/vi?next=/');
  await expect
    .poll(() => zara.page.evaluate(async () => (await caches.match('/langs', { cacheName: 'help-language' }))?.text()))
    .toContain('vi');
  await offline(zara);
  for (const lang of [zara.words.lang, 'vi']) {
    await zara.page.goto(`/help?lang=${lang}`);
    await expect(zara.page.locator('html')).toHaveAttribute('lang', lang);
    await expect(zara.page.locator('[data-offline]')).toBeVisible();
    await expect(zara.page.locator('a[href="tel:08001111"]')).toBeVisible();
  }
});

test('YP-15 without a connection something can be said; it waits sealed and is sent once @script', async ({ young, staff }) => {
  const zara = await young();
  await ready(zara);
  await offline(zara);
  const said = `The bus shelter has no roof (${zara.words.lang}).`;
  await compose(zara, 'something_wrong', said);
  await expect(zara.page.getByRole('main')).toContainText(said);
  // Without an account nobody's own worker can be found.
  await expect(zara.page.locator('[value="iro"]')).toHaveCount(0);
  await zara.look();
  await zara.button('offline-keep').click();
  await expect(zara.page.getByRole('main')).toContainText(zara.words.t('offline-kept'));
  await expect(zara.page.getByRole('status')).toContainText(zara.words.t('outbox-waiting'));
  await zara.look();
  const there = await held(zara.page);
  expect(there).not.toContain('bus shelter');

  // The page is closed; on the next opening it goes, and shows its receipt once.
  await zara.page.close();
  const page = await zara.person.context.newPage();
  await offline(zara, false);
  await page.goto('/');
  await page.getByRole('button', { name: zara.words.t('outbox-number') }).click();
  await expect(page).toHaveURL(/\/sent$/);
  await expect(page.locator('.receipt__code')).toHaveText(/\d{4}/);
  await page.goto('/');
  await expect(page.getByRole('button', { name: zara.words.t('outbox-number') })).toBeHidden();
  await expect(page.locator('[data-waiting]')).toBeHidden();

  const lead = await staff('participation_lead');
  await lead.open('/queue');
  await expect(lead.page.getByRole('link', { name: said })).toHaveCount(1);
});

test('YP-15 two taps on "Send it" and two tabs send it once @script', async ({ young, staff }) => {
  const zara = await young();
  await ready(zara);
  const said = `Twice is once (${zara.words.lang}).`;
  await zara.begin('idea');
  await zara.write(said);
  await zara.thatsAll();
  const other = await zara.person.context.newPage();
  await other.goto(zara.page.url(), { waitUntil: 'networkidle' });
  await zara.page.waitForLoadState('networkidle');
  const [one, two] = [zara.button('send-it'), other.getByRole('button', { name: zara.words.t('send-it'), exact: true })];
  await Promise.all([one.dblclick({ noWaitAfter: true }), two.click({ noWaitAfter: true })]);
  await expect(zara.page).not.toHaveURL(/check/);
  await expect(other).not.toHaveURL(/check/);
  const lead = await staff('participation_lead');
  await lead.open('/queue');
  await expect(lead.page.getByRole('link', { name: said })).toHaveCount(1);
});

test('YP-15 a phone with no room sends at once, or says that nothing went and keeps the words on the page @script', async ({ young, staff }) => {
  const zara = await young();
  await ready(zara);
  const said = `There is no room here (${zara.words.lang}).`;
  await zara.begin('idea');
  await zara.write(said);
  await zara.thatsAll();
  await zara.page.waitForLoadState('networkidle');
  await fill(zara.page);

  await offline(zara);
  await zara.button('send-it').click();
  await expect(zara.page.getByText(zara.words.t('no-way-through'))).toBeVisible();
  await expect(zara.page).toHaveURL(/check/);
  await expect(zara.page.getByRole('main')).toContainText(said);

  // A browser would keep a posted form readable on the device, so none is posted: it goes sealed.
  await offline(zara, false);
  const posted: string[] = [];
  zara.page.on('request', (request) => {
    if (request.method() === 'POST') posted.push(new URL(request.url()).pathname);
  });
  await zara.button('send-it').click();
  await expect(zara.heading('sent-title')).toBeVisible();
  expect(posted).toEqual(['/outbox']);
  const lead = await staff('participation_lead');
  await lead.open('/queue');
  await expect(lead.page.getByRole('link', { name: said })).toHaveCount(1);
});

test('YP-15 a phone with no room whose seal the server cannot read loses no word: the form goes as a form @script', async ({ young, staff }) => {
  const zara = await young();
  await ready(zara);
  const said = `There is no room and no key (${zara.words.lang}).`;
  await zara.begin('idea');
  await zara.write(said);
  await zara.thatsAll();
  await zara.page.waitForLoadState('networkidle');
  await fill(zara.page);
  // The seal is broken on its way, so the real server refuses to read it.
  await zara.page.route('**/outbox*', (route) => route.continue({ postData: Buffer.alloc(300, 1) }));
  await zara.button('send-it').click();
  await expect(zara.heading('sent-title')).toBeVisible();
  const lead = await staff('participation_lead');
  await lead.open('/queue');
  await expect(lead.page.getByRole('link', { name: said })).toHaveCount(1);
});

test('YP-15 a draft is kept locked with the PIN, opens with it alone, and is gone on signing out @script', async ({ young, staff }) => {
  const worker = await staff('worker');
  const zara = await young();
  const who = { name: `Kite ${zara.words.lang}`, secret: '258013' };
  await zara.join((await worker.inviteYoungPerson()).link, who);
  const said = 'I was going to say this about the stairs';
  await zara.page.goto('/say/idea/1', { waitUntil: 'networkidle' });
  const field = zara.page.getByRole('main').getByRole('textbox').first();
  await field.fill(said);
  await expect(zara.page.getByRole('main')).toContainText(zara.words.t('draft-kept'));
  expect(await held(zara.page)).not.toContain('about the stairs');

  // Back at once: it is there.
  await zara.page.goto('/say/idea/1', { waitUntil: 'networkidle' });
  await expect(field).toHaveValue(said);
  // A quarter of an hour later: only the PIN opens it.
  await zara.page.evaluate(async () => {
    const box = (self as unknown as { heardBox: { drop: (store: string, key: string) => Promise<void> } }).heardBox;
    await box.drop('meta', 'unlocked');
  });
  await zara.page.goto('/say/idea/1', { waitUntil: 'networkidle' });
  await expect(field).toHaveValue('');
  const pin = zara.page.locator('#draft-pin');
  await pin.fill('111111');
  await zara.page.getByRole('button', { name: zara.words.t('draft-open'), exact: true }).click();
  await expect(zara.page.getByText(zara.words.t('draft-wrong'))).toBeVisible();
  await expect(field).toHaveValue('');
  await zara.look();
  await pin.fill(who.secret);
  await zara.page.getByRole('button', { name: zara.words.t('draft-open'), exact: true }).click();
  await expect(field).toHaveValue(said);

  await zara.page.goto('/mine', { waitUntil: 'networkidle' });
  await zara.button('sign-out').click();
  await expect(zara.page.getByRole('main')).toContainText(zara.words.t('signed-out'));
  await zara.signIn(who);
  await zara.page.goto('/say/idea/1', { waitUntil: 'networkidle' });
  await expect(field).toHaveValue('');
  await expect(pin).toHaveCount(0);
});

test('YP-15 what waits when somebody signs out still goes as theirs @script', async ({ young, staff }) => {
  const worker = await staff('worker');
  const zara = await young();
  const who = { name: `Fern ${zara.words.lang}`, secret: '258013' };
  await zara.join((await worker.inviteYoungPerson()).link, who);
  await ready(zara);
  await offline(zara);
  await compose(zara, 'good_news', 'I can swim a whole length.');
  await expect(zara.page.locator('[value="worker"]')).toHaveCount(1);
  await zara.button('offline-keep').click();
  await expect(zara.page.getByRole('main')).toContainText(zara.words.t('offline-kept'));
  // Signed out on the server before anything could be sent.
  await zara.person.context.clearCookies();
  await offline(zara, false);
  await zara.page.goto('/');
  const waiting = () =>
    zara.page.evaluate(async () => (await (self as unknown as { heardBox: { list: () => Promise<unknown[]> } }).heardBox.list()).length);
  await zara.page.waitForFunction(() => 'heardBox' in self);
  await expect.poll(waiting).toBe(0);
  await zara.signIn(who);
  await zara.page.goto('/mine');
  await expect(zara.page.getByText('I can swim a whole length.')).toHaveCount(1);
});

test('YP-16 notifications are offered after something was sent, and say nothing of it', async ({ young, staff }) => {
  const worker = await staff('worker');
  const zara = await young();
  await zara.join((await worker.inviteYoungPerson()).link, { name: `Wren ${zara.words.lang} ${Math.random()}`.slice(0, 20), secret: '258013' });
  await zara.page.goto('/mine');
  await expect(zara.page.locator('a[href="/mine/notifications"]')).toHaveCount(0);
  await zara.page.goto('/mine/notifications');
  await expect(zara.page.getByText(zara.words.t('push-later'))).toBeVisible();
  await zara.say('idea', 'A swing.');
  await zara.page.locator('a[href="/mine/notifications"]').first().click();
  await expect(zara.heading('push-title')).toBeVisible();
  await expect(zara.page.getByText(zara.words.t('push-neutral'))).toBeVisible();
  await zara.page.getByText(zara.words.t('iphone-title'), { exact: true }).click();
  await expect(zara.page.getByText(zara.words.t('iphone-add'))).toBeVisible();
  await zara.look();
});

test('YP-16 whatever a push carries, the phone shows one neutral sentence @script', async ({ young }) => {
  const zara = await young();
  await zara.person.context.grantPermissions(['notifications']);
  await ready(zara);
  const session = await zara.person.context.newCDPSession(zara.page);
  const registered = new Promise<string>((resolve) => {
    session.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const found = registrations.find(({ scopeURL }) => scopeURL.startsWith(zara.person.server.origin));
      if (found) resolve(found.registrationId);
    });
  });
  await session.send('ServiceWorker.enable');
  const registrationId = await registered;
  await session.send('ServiceWorker.deliverPushMessage', {
    origin: zara.person.server.origin,
    registrationId,
    data: 'The answer to what you said about the kitchen',
  });
  const shown = () =>
    zara.page.evaluate(async () => (await (await navigator.serviceWorker.ready).getNotifications()).map(({ title, body }) => `${title}: ${body}`));
  await expect.poll(shown, { timeout: 20_000 }).toEqual([`${zara.words.t('brand')}: ${zara.words.t('push-neutral')}`]);
});
