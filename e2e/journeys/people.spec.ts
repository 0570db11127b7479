import { Young } from '../support/pages/young.ts';
import { expect, test } from '../support/test.ts';

const secret = 'seven quiet otters';

test('YP-02 a passkey is added and signs in @script', async ({ young, staff }) => {
  const worker = await staff('worker');
  const { code, link } = await worker.inviteYoungPerson();
  const zara = await young();
  const devtools = await zara.page.context().newCDPSession(zara.page);
  await devtools.send('WebAuthn.enable');
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  await zara.join(link, { name: `Owl ${code}`, secret });
  await zara.open('/mine/account');
  await zara.button('passkey-add').click();
  await expect(zara.page.getByText(zara.words.t('account-done-passkey'))).toBeVisible();
  await zara.open('/mine');
  await zara.button('sign-out').click();
  await zara.open('/sign-in');
  await zara.button('passkey-sign-in').click();
  await expect(zara.heading('mine-title')).toBeVisible();
  await expect(zara.page.getByText(`Owl ${code}`)).toBeVisible();
});

test('YP-02 two chosen adults lead back in; every refusal reads the same', async ({ young, staff }) => {
  const worker = await staff('worker');
  const lead = await staff('participation_lead');
  const { code, link } = await worker.inviteYoungPerson();
  const name = `Swan ${code}`;
  const zara = await young();
  await zara.join(link, { name, secret });
  await zara.open('/mine/account');
  for (const box of await zara.page.locator('input[name=adult]').all()) await box.check();
  await zara.button('adults-save').click();
  await expect(zara.page.getByText(zara.words.t('account-done-adults'))).toBeVisible();
  await zara.look();

  const ask = async (who: typeof worker, nickname: string) => {
    await who.open('/people/way-back');
    await who.page.locator('form[action="/people/way-back"] input[name=name]').fill(nickname);
    await who.page.getByRole('button', { name: 'I have seen them' }).click();
  };
  await ask(worker, 'Nobody at all');
  await expect(worker.page.getByRole('alert')).toContainText('This cannot be done from your account');
  await ask(worker, name);
  await expect(worker.page.getByText('A second adult')).toBeVisible();
  await ask(lead, name);
  const back = await lead.page.locator('a[href*="/back-in?code="]').getAttribute('href');

  await zara.page.context().clearCookies();
  await zara.open(back!);
  await zara.page.getByLabel(zara.words.t('sign-in-name'), { exact: true }).fill(name);
  await zara.page.getByLabel(zara.words.t('secret-new'), { exact: true }).fill('eight loud herons');
  await zara.page.getByLabel(zara.words.t('join-secret-again'), { exact: true }).fill('eight loud herons');
  await zara.button('back-in-do').click();
  await expect(zara.heading('mine-title')).toBeVisible();
  await zara.open('/mine/account');
  await expect(zara.page.getByText(zara.words.t('account-deed-code'))).toBeVisible();
});

test('YP-14 a shared device holds nothing personal after signing out @script', async ({ young, staff }) => {
  const worker = await staff('worker');
  const { code, link } = await worker.inviteYoungPerson();
  const zara = await young();
  await zara.open('/');
  await zara.button('shared-on').click();
  await zara.join(link, { name: `Moth ${code}`, secret });
  await zara.say('idea', `Private words ${code}.`);
  await zara.openMine();
  await zara.button('sign-out').click();
  await zara.open('/help');
  expect(await zara.page.context().cookies()).toEqual([]);
  const kept = await zara.page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    // Opened again for whoever comes next, with nothing in it but the server's public key.
    databases: await Promise.all(
      (await indexedDB.databases()).map(
        ({ name }) =>
          new Promise<number>((resolve, reject) => {
            const opening = indexedDB.open(name!);
            opening.onerror = () => reject(opening.error);
            opening.onsuccess = async () => {
              const stores = [...opening.result.objectStoreNames];
              const counts = stores.map(
                (store) => new Promise<number>((counted) => {
                  const request = opening.result.transaction(store).objectStore(store).getAllKeys();
                  request.onsuccess = () => counted(request.result.filter((key) => key !== 'key').length);
                }),
              );
              resolve((await Promise.all(counts)).reduce((sum, count) => sum + count, 0));
            };
          }),
      ),
    ).then((counts) => counts.reduce((sum, count) => sum + count, 0)),
    // The help pages, kept again for whoever comes next, in nobody's language but the browser's.
    others: (await caches.keys()).filter((name) => !name.startsWith('help-')).length,
  }));
  expect(kept).toEqual({ local: 0, session: 0, databases: 0, others: 0 });
  for (let step = 0; step < 4; step += 1) {
    await zara.page.goBack();
    await expect(zara.page.getByText(`Private words ${code}.`)).toHaveCount(0);
    await expect(zara.page.getByText(`Moth ${code}`)).toHaveCount(0);
  }
});

test('YP-14 a tablet that goes round shows the receipt, then begins afresh', async ({ young }) => {
  const zara = await young();
  await zara.page.goto('/kiosk/idea');
  const question = zara.words.scenario('idea').questions[0]!.ask;
  await zara.asked(question);
  await zara.write('A longer lunch.');
  await zara.thatsAll();
  await zara.send();
  expect(await zara.receipt()).toHaveLength(16);
  await zara.button('kiosk-done').click();
  await zara.asked(question);
  await expect(zara.page.getByRole('main').getByRole('textbox').first()).toHaveValue('');
});

test('YP-23 who looked, a copy, deleting, and keeping it after all', async ({ young, staff }) => {
  const worker = await staff('worker');
  const { code, link } = await worker.inviteYoungPerson();
  const who = { name: `Lynx ${code}`, secret };
  const zara = await young();
  await zara.join(link, who);
  await zara.say('idea', `A garden in ${code}.`);
  await zara.open('/mine/looked');
  await expect(zara.page.getByText(zara.words.t('looked-nobody'))).toBeVisible();

  await zara.open('/mine/account');
  const download = zara.page.waitForEvent('download');
  await zara.page.getByRole('link', { name: zara.words.t('account-copy') }).click();
  expect((await download).suggestedFilename()).toBe('my-words.zip');

  await zara.open('/mine/leave');
  await zara.button('leave-do').click();
  await zara.signIn(who);
  await expect(zara.heading('leaving-title')).toBeVisible();
  await zara.look();
  await zara.button('leaving-keep').click();
  await expect(zara.page.getByText(`A garden in ${code}.`)).toBeVisible();
});

test('YP-25 what becomes of my words when life changes is mine to decide, before and when it happens', async ({ young, staff }) => {
  const worker = await staff('worker');
  const { code, link } = await worker.inviteYoungPerson();
  const who = { name: `Dunlin ${code}`, secret };
  const zara = await young();
  await zara.open('/changes');
  for (const when of ['18', 'move', 'adoption', '25', 'death']) {
    await expect(zara.page.getByRole('heading', { name: zara.words.t(`changes-when-${when}`) })).toBeVisible();
  }
  await expect(zara.page.locator('a[href^="/changes/"]')).toHaveCount(0);

  await zara.join(link, who);
  await zara.say('idea', `A pond in ${code}.`);
  await zara.open('/changes');
  await zara.page.locator('a[href="/changes/adoption"]').click();
  await zara.page.getByLabel(zara.words.t('changes-wish-unsign'), { exact: true }).check();
  await zara.look();
  await zara.button('changes-save').click();
  await expect(zara.page.getByRole('status').filter({ hasText: zara.words.t('changes-saved') })).toBeVisible();
  await expect(zara.page.getByText(zara.words.t('changes-wish-unsign'), { exact: true })).toBeVisible();

  const lead = await staff('participation_lead');
  await lead.open('/people/changes');
  await lead.page.getByLabel('Their nickname').fill(`Nobody ${code}`);
  await lead.page.getByLabel('They were adopted').check();
  await lead.page.getByRole('button', { name: 'Note it' }).click();
  await expect(lead.page.getByText('No young person here has this nickname').first()).toBeVisible();
  await expect(lead.page.getByLabel('Their nickname')).toHaveValue(`Nobody ${code}`);
  await lead.page.getByLabel('Their nickname').fill(who.name);
  await lead.page.getByRole('button', { name: 'Note it' }).click();
  const waits = lead.page.locator('section.sheet').filter({ hasText: who.name });
  await expect(waits).toContainText('keep it, but take them off it');
  await lead.look();

  await zara.open('/');
  await zara.page.locator('a.row[href="/changes"]').click();
  await expect(zara.page.getByText(zara.words.t('changes-quiet'))).toBeVisible();
  await zara.look();
  await zara.page.locator('a[href="/changes/adoption"]').click();
  await zara.button('changes-decide').click();
  await expect(zara.heading('anonymise-title')).toBeVisible();
  await zara.look();
  await zara.button('anonymise-do').click();
  const anonymising = zara.page.getByRole('heading', { name: zara.words.t('anonymising-title'), exact: true });
  await expect(anonymising).toBeVisible();
  // What was decided is theirs: the team is not shown it.
  await lead.open('/people/changes');
  await expect(waits).toHaveCount(0);

  await zara.button('leaving-keep').click();
  await expect(zara.page.getByText(`A pond in ${code}.`)).toBeVisible();
  await zara.open('/changes');
  await expect(anonymising).toHaveCount(0);
  await lead.open('/people/changes');
  await expect(waits).toHaveCount(0);
});

test('YP-25 after a death nobody signs in and nobody reads on, until it is decided or undone', async ({ young, staff }) => {
  const worker = await staff('worker');
  const { code, link } = await worker.inviteYoungPerson();
  const who = { name: `Dotterel ${code}`, secret };
  const zara = await young();
  await zara.join(link, who);
  const words = `The stars over ${code}.`;
  await zara.say('idea', words);

  const lead = await staff('participation_lead');
  await lead.open('/people/changes');
  await lead.page.getByLabel('Their nickname').fill(who.name);
  await lead.page.getByLabel('They died').check();
  await lead.page.getByRole('button', { name: 'Note it' }).click();
  const waits = lead.page.locator('section.sheet').filter({ hasText: who.name });
  await expect(waits).toContainText('1 thing they said has not been read.');
  await expect(waits).toContainText('A safeguarding lead decides, and can undo it.');
  await expect(waits.getByRole('button')).toHaveCount(0);
  await zara.page.goto('/mine');
  await expect(zara.page).toHaveURL(/sign-in/);
  await zara.signIn(who);
  await expect(zara.page).toHaveURL(/sign-in/);
  await expect(zara.page.getByRole('alert')).toBeVisible();
  await lead.open('/queue');
  await expect(lead.page.getByText(words)).toHaveCount(0);
  await lead.page.getByRole('link', { name: 'Nobody can read these words: they rest, or were erased.' }).first().click();
  await expect(lead.page.getByText('Nobody can read these words: they rest after a death')).toBeVisible();
  await lead.look();

  const safe = await staff('safeguarding_lead');
  await safe.open('/people/changes');
  const decides = safe.page.locator('section.sheet').filter({ hasText: who.name });
  await expect(decides.getByRole('button', { name: 'Let the team read them' })).toBeVisible();
  await decides.getByRole('button', { name: 'Keep them without a name' }).click();
  await expect(decides).toContainText('They are taken off what they said on');
  await safe.look();
  await decides.getByRole('button', { name: 'Call it off' }).click();
  await decides.getByRole('button', { name: 'It did not happen' }).click();
  await expect(decides).toHaveCount(0);
  await zara.signIn(who);
  await expect(zara.page.getByText(words)).toBeVisible();
  await lead.open('/queue');
  await expect(lead.page.getByText(words)).toBeVisible();
});

test('MOD-12 a worker lends their own device to a child beside them, and has it back by a number', async ({
  staff,
  words,
}) => {
  const worker = await staff('worker');
  await worker.open('/staff/help-mode');
  await worker.fill('A number to have it back by', '123456');
  await worker.press('Lend it');
  await expect(worker.page.getByText('This is too easy to guess.').first()).toBeVisible();
  await worker.fill('A number to have it back by', '731904');
  await worker.button('Lend it').click();

  const child = new Young(worker.person, words);
  await expect(child.heading('home-ask')).toBeVisible();
  await child.begin('idea');
  await child.write('Somebody helped me write that the bus stops too early.');
  await child.thatsAll();
  await expect(child.card('helped', 'alone')).toHaveCount(0);
  await expect(child.page.getByText(words.t('helped-someone_known'), { exact: true })).toBeVisible();
  await child.send();
  expect(await child.receipt()).toMatch(/^\d{16}$/);

  // The lender's pages are shut meanwhile, by their address and by the back button.
  await child.page.goto('/sent-to-me');
  await expect(worker.page.getByLabel('Your number')).toBeVisible();
  await child.open('/');
  await child.button('kiosk-done').click();
  await expect(child.heading('lent-give-back')).toBeVisible();
  await worker.look();
  await worker.fill('Your number', '731905');
  await worker.press('Have it back');
  await expect(worker.page.getByText('That is not the number you chose.').first()).toBeVisible();
  await worker.fill('Your number', '731904');
  await worker.press('Have it back');
  await expect(worker.page.getByText('Welcome back.')).toBeVisible();
  for (const path of ['/sent', '/say/idea/1', '/say/idea/check']) {
    await worker.page.goto(path);
    await expect(worker.page.getByText(/the bus stops too early|\d{4} \d{4} \d{4}/)).toHaveCount(0);
  }
});
