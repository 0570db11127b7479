import { thisMinute } from '../support/now.ts';
import { expect, test } from '../support/test.ts';
import { ELSEWHERE } from '../support/watch.ts';

const NUMBERS = ['tel:999', 'tel:08001111', 'sms:85258', 'tel:111', 'tel:116123'];

for (const path of ['/', '/say/change/1', '/receipt', '/wall', '/sign-in', '/rate', '/no-such-page']) {
  test(`YP-13 help now stands on ${path}, without signing in`, async ({ young }) => {
    const zara = await young();
    await zara.open(path);
    const link = zara.page.getByRole('banner').getByRole('link', { name: zara.words.t('help-now'), exact: true });
    await expect(link).toBeInViewport();
    await link.click();
    await expect(zara.heading('help-now')).toBeVisible();
    for (const number of NUMBERS) await expect(zara.page.locator(`a[href="${number}"]`)).toBeVisible();
    await expect(zara.page.getByText(zara.words.t('help-duty'), { exact: true })).toBeVisible();
    await expect(zara.page.getByText(zara.words.t('help-offline'))).toBeHidden();
    await zara.look();
  });
}

test('YP-13 without a connection the help page opens from the phone, and says so @script', async ({ young }) => {
  const zara = await young();
  await zara.goHome();
  // The worker is told the page's language when it is ready; both have happened once it is noted.
  await expect
    .poll(() =>
      zara.page.evaluate(async () => {
        const noted = await caches.match('/lang', { cacheName: 'help-language' });
        const kept = (await caches.keys()).some((name) => name !== 'help-language');
        return kept && (await noted?.text());
      }),
    )
    .toBe(zara.words.lang);

  zara.person.watch.offline = true;
  await zara.person.context.setOffline(true);
  for (const path of ['/help', '/wall', '/mine']) {
    await zara.page.goto(path);
    await expect(zara.heading('help-now')).toBeVisible();
    await expect(zara.page.getByRole('main')).toContainText(zara.words.t('help-offline'));
    await expect(zara.page.locator('[data-offline]')).toBeVisible();
    for (const number of NUMBERS) await expect(zara.page.locator(`a[href="${number}"]`)).toBeVisible();
    await expect(zara.page.locator('html')).toHaveAttribute('lang', zara.words.lang);
  }
  await zara.look();
});

test('YP-13 nothing that was said is kept on the phone for being offline @script', async ({ young }) => {
  const zara = await young();
  await zara.say('change', 'Not for the cache of a shared tablet.');
  const kept = await zara.page.evaluate(async () => {
    const texts: string[] = [];
    const paths: string[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        paths.push(new URL(request.url).pathname);
        texts.push((await (await cache.match(request))?.text()) ?? '');
      }
    }
    return { texts: texts.join('\n'), paths, local: { ...localStorage }, session: { ...sessionStorage } };
  });
  expect(kept.texts).not.toContain('shared tablet');
  // Styles, scripts and pictures; help, and the page to write on without a connection; the language.
  for (const path of kept.paths) expect(path).toMatch(/^\/(assets\/.+|help|offline|langs?)$/);
  expect([kept.local, kept.session]).toEqual([{}, {}]);
});

test('YP-13 "I am not safe" is two taps from any page, tells who is on duty, and leaves nothing behind; MOD-08 they read it and write down whom they told', async ({ young, staff }) => {
  const zara = await young();
  const { title, questions } = zara.words.scenario('not_safe');
  await zara.open('/wall');
  await zara.page.getByRole('link', { name: zara.words.t('not-safe'), exact: true }).click();
  await expect(zara.page.getByRole('heading', { level: 1, name: title, exact: true })).toBeVisible();
  await expect(zara.page.locator('a[href="tel:999"]').first()).toBeVisible();
  for (const { ask } of questions) await expect(zara.page.getByText(ask, { exact: true }).first()).toBeVisible();
  // Nothing is answered beforehand.
  await expect(zara.page.locator('input:checked')).toHaveCount(0);
  await zara.look();

  const said = `Under the bridge by the mill ${Date.now()}`;
  await zara.answer(zara.words.pictureCard('away'));
  await zara.page.getByLabel(questions[1]!.ask, { exact: true }).fill(said);
  await zara.button('not-safe-send').last().click();
  await expect(zara.heading('told-title')).toBeVisible();
  await expect(zara.page.getByText(zara.words.t('not-safe-quiet'))).toBeVisible();
  await expect(zara.page.locator('a[href="tel:999"]').first()).toBeVisible();
  await zara.look();
  // It is shown once: whoever takes the phone next finds nothing of it.
  await zara.page.goto('/sent');
  await expect(zara.heading('home-ask')).toBeVisible();
  await expect(zara.page.getByText(said)).toHaveCount(0);

  const lead = await staff('safeguarding_lead');
  await lead.open('/safeguarding');
  const row = lead.page.getByRole('row', { name: /I am not safe/ }).first();
  await expect(row).toContainText('Danger now');
  await lead.look();

  // Whoever is on duty has no other page of it than the alert.
  const duty = await staff('duty_worker');
  await duty.open('/staff');
  await duty.page.locator('p', { hasText: 'An alert waits for you' }).getByRole('link').first().click();
  await expect(duty.page.getByText(said)).toBeVisible();
  await expect(duty.page.getByText('Nobody knows where I am', { exact: true })).toBeVisible();
  await duty.look();
  await duty.press('I have it');
  await expect(duty.page.getByRole('button', { name: 'I cannot see to it: tell the next' })).toBeVisible();
  await duty.press('I told them');
  await expect(duty.page.getByText('Choose whom you told.').first()).toBeVisible();
  await duty.look();
  await duty.select('Whom did you tell?', 'Emergency duty team');
  await duty.select('Of which place?', 'Our own council');
  await duty.fill('Name of the person', 'Who answered');
  // Now, by the council's clocks: nobody was told before it was said.
  await duty.fill('When', thisMinute());
  await duty.press('I told them');
  await expect(duty.page.getByText('Saved whom you told.')).toBeVisible();
  await expect(duty.page.locator('p', { hasText: 'Emergency duty team: Who answered, ' })).toBeVisible();

  // A lead sees in order who was told, who had it and who opened it, and where it goes afterwards.
  await lead.open('/safeguarding');
  await lead.page.getByRole('row', { name: /I am not safe.*Waits for a second person/ }).last().getByRole('link').click();
  await lead.page.getByRole('link', { name: /Who was told, who had it and who opened it/ }).click();
  await expect(lead.heading('Who was told, and when')).toBeVisible();
  await expect(lead.page.getByText(/took an alert on/).first()).toBeVisible();
  await expect(lead.page.getByText(/Step 1:/).first()).toBeVisible();
  await lead.look();
  await lead.open('/safeguarding');
  await lead.page.getByRole('link', { name: 'What was decided, by month' }).click();
  await expect(lead.heading('What was decided about harm')).toBeVisible();
  await lead.look();
});

test('YP-13 an empty press of "I am not safe" is taken, and a second finger on it changes nothing', async ({ young, staff }) => {
  const zara = await young();
  const lead = await staff('safeguarding_lead');
  const waiting = async () => {
    await lead.open('/safeguarding');
    return lead.page.getByRole('row', { name: /I am not safe/ }).count();
  };
  const before = await waiting();
  await zara.open('/now');
  await zara.button('not-safe-send').first().dblclick();
  await expect(zara.heading('told-title')).toBeVisible();
  await zara.look();
  expect(await waiting()).toBe(before + 1);
});

test('YP-13 without a connection "I am not safe" says that it is not sent, shows who can be rung, and goes as soon as it can @script', async ({ young }) => {
  const zara = await young();
  await zara.open('/now');
  const said = `Without a bar of signal ${Date.now()}`;
  await zara.page.getByLabel(zara.words.scenario('not_safe').questions[1]!.ask, { exact: true }).fill(said);
  zara.person.watch.offline = true;
  await zara.person.context.setOffline(true);
  await zara.button('not-safe-send').first().click();
  await expect(zara.page.locator('form [role=status]').getByText(zara.words.t('outbox-waiting'))).toBeInViewport();
  await expect(zara.page.locator('[data-told] a[href="tel:999"]')).toBeVisible();
  await zara.person.context.setOffline(false);
  await expect(zara.heading('told-title')).toBeVisible({ timeout: 30_000 });
});

test('YP-14 leaving is one tap to another site; the session is over and Back shows nothing of it', async ({ young }) => {
  const zara = await young();
  const receipt = await zara.say('something_wrong', 'Nobody must see that I wrote this.', { mood: 1 });
  await zara.openReceipt(receipt);

  const left = zara.page.waitForRequest((request) => request.url().startsWith(ELSEWHERE));
  // The other site cannot be reached from here, so the click never sees it load.
  await zara.page.getByRole('banner').getByRole('link', { name: zara.words.t('leave') }).click({ noWaitAfter: true });
  expect((await left).isNavigationRequest()).toBe(true);
  await expect.poll(async () => (await zara.person.context.cookies()).map((cookie) => cookie.name).filter((name) => name !== 'lang')).toEqual([]);

  const after = await zara.person.context.newPage();
  await after.goto('/thread');
  await expect(after).toHaveURL(/\/receipt$/);
  await expect(after.getByText('Nobody must see that I wrote this.')).toHaveCount(0);
});

test('YP-14 Back after leaving asks the server again, which knows nobody any more', async ({ young }) => {
  const zara = await young();
  const receipt = await zara.say('something_wrong', 'Nobody must find this with Back.', { mood: 1 });
  await zara.openReceipt(receipt);
  const left = zara.page.waitForRequest((request) => request.url().startsWith(ELSEWHERE));
  await zara.page.getByRole('banner').getByRole('link', { name: zara.words.t('leave') }).click({ noWaitAfter: true });
  await left;
  await expect.poll(() => zara.page.url()).toMatch(/^chrome-error:/);
  await zara.page.goBack();
  await expect(zara.page.getByText('Nobody must find this with Back.')).toHaveCount(0);
});

test('YP-14 Shift pressed three times leaves too; Shift for capitals does not @script', async ({ young }) => {
  const zara = await young();
  await zara.begin('change');
  await zara.page.getByRole('main').getByRole('textbox').focus();
  await zara.page.keyboard.press('Shift+A');
  await zara.page.keyboard.press('Shift+B');
  await zara.page.keyboard.press('Shift+C');
  await zara.asked(zara.words.scenario('change').questions[0]!.ask);
  const left = zara.page.waitForRequest((request) => request.url().startsWith(ELSEWHERE));
  for (const _ of [1, 2, 3]) await zara.page.keyboard.press('Shift');
  await left;
});

test('YP-14 name and icon of the installed app say nothing @script', async ({ young }) => {
  const zara = await young();
  await zara.goHome();
  const manifest = await zara.page.evaluate(async () => {
    const link = document.querySelector<HTMLLinkElement>('link[rel="manifest"]');
    return (await fetch(link!.href)).json() as Promise<{ name: string; short_name: string; start_url: string; display: string; icons: { src: string; sizes: string }[] }>;
  });
  expect(`${manifest.name} ${manifest.short_name}`).not.toMatch(/care|child|council|safe/i);
  expect(manifest.display).toBe('standalone');
  expect(manifest.icons.map((icon) => icon.sizes)).toEqual(expect.arrayContaining(['192x192', '512x512']));
  for (const { src } of [...manifest.icons, { src: manifest.start_url }]) {
    const status = await zara.page.evaluate(async (src) => (await fetch(src)).status, src);
    expect(status, src).toBe(200);
  }
});

test('YP-17 the language is chosen on any page, kept, and written in its own direction', async ({ young }) => {
  const zara = await young();
  await zara.open('/wall');
  const other = zara.words.lang === 'en' ? { name: 'العربية', dir: 'rtl' } : { name: 'English', dir: 'ltr' };
  await zara.page.getByRole('banner').locator('summary').click();
  await zara.page.getByRole('link', { name: other.name, exact: true }).click();
  await expect(zara.page).toHaveURL(/\/wall$/);
  await expect(zara.page.locator('html')).toHaveAttribute('dir', other.dir);
  await zara.page.goto('/help');
  await expect(zara.page.locator('html')).toHaveAttribute('dir', other.dir);
  await zara.look();
});
