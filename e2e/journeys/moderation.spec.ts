import { unfold } from '../support/pages/parts.ts';
import { expect, test } from '../support/test.ts';

test('MOD-01 the queue narrows by situation, theme, service, moods and state, and says how many @staff', async ({ young, staff }) => {
  // Whatever the demonstration holds, one view matches.
  await (await young()).say('something_wrong', 'They took my door away.', { mood: 1 });
  const lead = await staff('participation_lead');
  await lead.open('/queue');
  await expect(lead.heading('Queue')).toBeVisible();
  await expect(lead.page.getByText(/^\d+ views are waiting\.$/)).toBeVisible();

  // The filters are folded away until they are wanted.
  await unfold(lead.page, 'Filters');
  await lead.select('Situation', 'Something is wrong');
  await lead.page.locator('summary', { hasText: 'More ways to narrow it' }).click();
  const moods = lead.page.getByRole('group', { name: 'Mood: any of these' });
  await moods.getByLabel('Very bad', { exact: true }).check();
  await lead.look();
  await lead.press('Filter');
  await expect(lead.page).toHaveURL(/scenario=something_wrong.*mood=1/);
  await expect(lead.page.getByText(/match\.$/)).toBeVisible();
  for (const face of await lead.page.getByRole('table').getByRole('img').all()) {
    await expect(face).toHaveAccessibleName('Very bad');
  }
  // What is set is seen, and stands in the address.
  await expect(lead.page.getByRole('link', { name: /^Very bad/ })).toBeVisible();
  await unfold(lead.page, 'Filters');
  await expect(moods.getByLabel('Very bad')).toBeChecked();

  const saved = lead.page.getByRole('navigation', { name: 'Saved views' });
  for (const [name, url] of [['Not tagged', /untagged=yes/], ['New', /state=sent/], ['Closed by the child', /state=closed/]] as const) {
    await saved.getByRole('link', { name, exact: true }).click();
    await expect(lead.page).toHaveURL(url);
    await expect(saved.getByRole('link', { name, exact: true })).toHaveAttribute('aria-current', 'page');
    await lead.look();
  }
  await saved.getByRole('link', { name: 'Everything open' }).click();
  await expect(lead.page).toHaveURL(/\/queue$/);
});

test('MOD-02 one view: its words, a private reply, an answer back, a note the child does not see @staff', async ({ young, staff }) => {
  const zara = await young();
  const receipt = await zara.say('worker_visit', 'My visit was moved three times.', { mood: 2 });
  const lead = await staff('participation_lead');
  await lead.openView('My visit was moved three times.');
  await expect(lead.page.getByText('Nobody has answered.')).toBeVisible();
  await expect(lead.page.getByText('Who wrote this is kept apart from the words.')).toBeVisible();
  await lead.note('Second time this month for this team.');
  await lead.reply('I am sorry. Which day works for you?');

  await zara.openReceipt(receipt);
  await expect(zara.page.getByText('I am sorry. Which day works for you?')).toBeVisible();
  await expect(zara.page.getByText('Second time this month')).toHaveCount(0);
  await zara.reply('Tuesdays, after four.');
  // Who looked is said in plain words, the note as a note without its words.
  await zara.page.getByText(zara.words.t('looked-title'), { exact: true }).click();
  await expect(zara.page.getByRole('main')).toContainText(zara.words.t('deed-read'));
  await zara.look();

  await lead.openView('My visit was moved three times.');
  await expect(lead.page.getByText('Tuesdays, after four.')).toBeVisible();
});

test('MOD-02 a reply waits before it goes out, and undoing it gives its words back @staff', async ({ young, staff }) => {
  const zara = await young();
  const receipt = await zara.say('idea', 'A marram club on Thursdays.');
  const lead = await staff('participation_lead');
  await lead.openView('A marram club on Thursdays.');
  await lead.fill('Your reply', 'We ask the house on Monday.');
  await lead.press('Send reply');
  await expect(lead.page.getByText('Going out at', { exact: false })).toBeVisible();
  await lead.look();
  await zara.openReceipt(receipt);
  await expect(zara.page.getByText('We ask the house on Monday.')).toHaveCount(0);

  await lead.press('Undo this reply');
  await expect(lead.page.getByText('Undone: it does not go out.', { exact: false })).toBeVisible();
  await expect(lead.page.getByLabel('Your reply')).toHaveValue('We ask the house on Monday.');
  await lead.look();
  await lead.fill('Your reply', 'We ask the house on Tuesday.');
  await lead.press('Send reply');
  await lead.sendNow();
  const later = await young();
  await later.openReceipt(receipt);
  await expect(later.page.getByText('We ask the house on Tuesday.')).toBeVisible();
  await expect(later.page.getByText('We ask the house on Monday.')).toHaveCount(0);
});

test('MOD-08 a colleague stops a reply before it goes out @staff', async ({ young, staff }) => {
  const zara = await young();
  const receipt = await zara.say('idea', 'A quillwort club on Tuesdays.');
  const lead = await staff('participation_lead');
  await lead.openView('A quillwort club on Tuesdays.');
  await lead.fill('Your reply', 'We ask the house on Wednesday.');
  await lead.press('Send reply');
  const guard = await staff('safeguarding_lead');
  await guard.openView('A quillwort club on Tuesdays.');
  await guard.press('Stop this reply');
  await expect(guard.page.getByText('Stopped, never sent.', { exact: false })).toBeVisible();
  await expect(guard.page.getByText('We ask the house on Wednesday.')).toBeVisible();
  await guard.look();
  await zara.openReceipt(receipt);
  await expect(zara.page.getByText('We ask the house on Wednesday.')).toHaveCount(0);
});

test('MOD-02 an empty reply is refused with a sentence, and nothing is sent @staff', async ({ young, staff }) => {
  const zara = await young();
  const receipt = await zara.say('idea', 'A football team for all of us.');
  const lead = await staff('participation_lead');
  await lead.openView('A football team for all of us.');
  await lead.press('Send reply');
  await expect(lead.page.getByRole('alert')).toBeVisible();
  await expect(lead.page).toHaveTitle(/^Error: /);
  await expect(lead.page.getByLabel('Your reply')).toHaveAttribute('aria-invalid', 'true');
  await zara.openReceipt(receipt);
  await expect(zara.page.getByText(zara.words.t('talk-title'))).toHaveCount(0);
});

test('MOD-03 a view is tagged with themes, mood, service and objective, and stays so @staff', async ({ young, staff }) => {
  const zara = await young();
  await zara.say('change', 'The heating in my flat never works.', { mood: 1 });
  const lead = await staff('participation_lead');
  await lead.openView('The heating in my flat never works.');
  await lead.code({
    themes: ['Home and daily life', 'Repairs, warmth and the state of the home'],
    mood: 'Bad',
    service: /^Keys Ahead/,
    objectives: [/^6\./],
  });
  await lead.openView('The heating in my flat never works.');
  await expect(lead.page.getByRole('checkbox', { name: 'Repairs, warmth and the state of the home' })).toBeChecked();
  await expect(lead.page.getByRole('radio', { name: 'Bad', exact: true })).toBeChecked();
  await expect(lead.page.getByLabel('Service', { exact: true }).locator('option:checked')).toHaveText(/^Keys Ahead/);
  await expect(lead.page.getByText('Objectives: 1 chosen')).toBeVisible();
});

test('MOD-04 likely names are proposed; each is taken out or left in, and put back by itself @staff', async ({ young, staff }) => {
  const zara = await young();
  const receipt = await zara.say('change', 'Tell Mr Abernathy that Jolene and I share a room.');
  const lead = await staff('participation_lead');
  await lead.openView('Tell Mr Abernathy that Jolene and I share a room.');
  const main = lead.page.getByRole('main');
  await expect(main.getByRole('heading', { name: 'Likely names and places' })).toBeVisible();
  await lead.look();
  await lead.press(/^Take it out.*Abernathy$/);
  await lead.press(/^Leave it in.*Jolene$/);
  await expect(main.getByRole('heading', { name: 'Likely names and places' })).toHaveCount(0);
  await lead.takeOut('share a room');
  await lead.page.getByRole('link', { name: 'Names masked' }).click();
  await expect(main.locator('.say')).toContainText('Tell Mr ▒▒▒▒ that Jolene and I ▒▒▒▒.');
  await unfold(lead.page, 'Names and places');
  await lead.look();
  await lead.press(/^Put it back.*Abernathy$/);
  await lead.page.getByRole('link', { name: 'Names masked' }).click();
  await expect(main.locator('.say')).toContainText('Tell Mr Abernathy that Jolene and I ▒▒▒▒.');
  await zara.openReceipt(receipt);
  await expect(zara.page.getByText('Tell Mr Abernathy that Jolene and I share a room.')).toBeVisible();
});

test('MOD-04 whoever said it takes a quote back on their own page @staff', async ({ young, staff }) => {
  const zara = await young();
  const words = 'A thyme bed by the fen gate.';
  const receipt = await zara.say('idea', words);
  const lead = await staff('participation_lead');
  await lead.openView(words);
  await lead.proposeQuote(words, /^Face to face/);
  const guard = await staff('safeguarding_lead');
  await guard.decideQuote(words, { recognisable: false });
  await guard.open('/quotes/bank');
  await expect(guard.page.getByRole('blockquote').filter({ hasText: words })).toBeVisible();
  await guard.look();
  await zara.openReceipt(receipt);
  await zara.look();
  await zara.page.getByRole('button', { name: 'Do not show it any more' }).click();
  await expect(zara.page.getByText('We do not show it any more.')).toBeVisible();
  await guard.open('/quotes/bank');
  await expect(guard.page.getByRole('blockquote').filter({ hasText: words })).toHaveCount(0);
});

test('MOD-04 a quote needs consent and a second person, and a refusal its reason @staff', async ({ young, staff }) => {
  const zara = await young();
  await zara.say('good_news', 'I am the only one here who plays the tuba.', { mood: 5 });
  const lead = await staff('participation_lead');
  await lead.openView('I am the only one here who plays the tuba.');
  await lead.proposeQuote('I am the only one here who plays the tuba.', /^Face to face/);

  const guard = await staff('safeguarding_lead');
  await guard.decideQuote('plays the tuba', { recognisable: true });
  await expect(guard.page.getByRole('alert')).toBeVisible();
  await guard.look();
  await guard.decideQuote('plays the tuba', { recognisable: true, reason: 'Only one child in the county plays it.' });
  await guard.open('/quotes');
  await expect(guard.page.getByText('plays the tuba')).toHaveCount(0);
  await guard.open('/log');
  await expect(guard.page.getByText('Only one child in the county plays it.')).toBeVisible();
});

test('MOD-14 hiding needs a reason, the author reads it, and the log keeps it @staff', async ({ young, staff }) => {
  const zara = await young();
  const receipt = await zara.say('something_wrong', 'Your council is a wet sock and so is the soup.', { mood: 2 });
  const lead = await staff('participation_lead');
  await lead.openView('Your council is a wet sock and so is the soup.');
  await lead.hide('');
  await expect(lead.page.getByRole('alert')).toBeVisible();
  await lead.hide('It calls people names; talked about with the author.');

  await lead.open('/queue');
  await expect(lead.page.getByText('Your council is a wet sock and so is the soup.')).toHaveCount(0);
  await zara.openReceipt(receipt);
  await expect(zara.status('hidden')).toBeVisible();
  await expect(zara.page.getByText('It calls people names')).toBeVisible();

  await lead.open('/log');
  await expect(lead.page.getByText('It calls people names')).toBeVisible();
  await lead.open('/queue?state=hidden');
  await lead.page.getByRole('link', { name: 'Your council is a wet sock and so is the soup.' }).click();
  await lead.showAgain('The talk went well.');
  await zara.openReceipt(receipt);
  await expect(zara.status('hidden')).toHaveCount(0);
});

test('MOD-11 staff come in by an invitation that works once, and sign in with a password @staff', async ({ person, staff }) => {
  const admin = await staff('administrator');
  const link = await admin.inviteColleague({ name: 'Idris Penhale', title: 'Participation Officer', email: 'idris.penhale@example.org', role: 'Participation lead' });
  const guest = await person();
  await guest.page.goto(link);
  await guest.look();
  await guest.page.getByLabel('Password', { exact: true }).fill('short');
  await guest.page.getByLabel('The same again').fill('short');
  await guest.page.getByRole('button', { name: 'Make my account' }).click();
  await expect(guest.page.getByRole('alert')).toBeVisible();
  await guest.look();
  const secret = 'a lantern under the bridge';
  await guest.page.getByLabel('Password', { exact: true }).fill(secret);
  await guest.page.getByLabel('The same again').fill(secret);
  await guest.page.getByRole('button', { name: 'Make my account' }).click();
  await expect(guest.page.getByRole('heading', { level: 1, name: 'Hello, Idris Penhale' })).toBeVisible();
  await guest.look();

  const other = await person();
  await other.page.goto(link);
  await expect(other.page.getByRole('heading', { level: 1, name: /does not work any more/ })).toBeVisible();
  await other.look();

  await guest.page.getByRole('button', { name: 'Sign out' }).click();
  await guest.page.goto('/staff');
  await expect(guest.page.getByRole('heading', { level: 1, name: 'Sign in to Heard' })).toBeVisible();
  await guest.look();
  await guest.page.getByLabel('E-mail').fill('idris.penhale@example.org');
  await guest.page.getByLabel('Password').fill('not the lantern');
  await guest.page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(guest.page.getByRole('alert')).toBeVisible();
  await expect(guest.page.getByLabel('E-mail')).toHaveValue('idris.penhale@example.org');
  await guest.page.getByLabel('Password').fill(secret);
  await guest.page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(guest.page.getByRole('heading', { level: 1, name: 'Hello, Idris Penhale' })).toBeVisible();
});

test('MOD-11 each role opens its own pages and no others @staff', async ({ staff }) => {
  test.setTimeout(180_000);
  const allowed = {
    worker: ['/people', '/responses'],
    participation_lead: ['/queue', '/quotes', '/responses', '/strategy', '/services', '/reviews', '/board', '/log', '/people'],
    safeguarding_lead: ['/queue', '/quotes', '/responses', '/strategy', '/services', '/board', '/log'],
    service_manager: ['/responses', '/strategy', '/services', '/reviews', '/board'],
    commissioner: ['/responses', '/strategy', '/services', '/reviews', '/board'],
    board_member: ['/responses', '/strategy', '/services', '/reviews', '/board'],
    administrator: ['/strategy', '/log', '/people'],
  } as const;
  const all = ['/queue', '/quotes', '/strategy', '/services', '/reviews', '/board', '/log'];
  for (const [role, paths] of Object.entries(allowed)) {
    const someone = await staff(role as keyof typeof allowed);
    for (const path of paths) {
      expect((await someone.page.goto(path))?.status(), `${role} ${path}`).toBe(200);
      await someone.look();
    }
    for (const path of all.filter((path) => !(paths as readonly string[]).includes(path))) {
      expect((await someone.page.goto(path))?.status(), `${role} ${path}`).toBe(403);
    }
    await someone.look();
    await someone.person.context.close();
  }
});

test('YP-17 what immigration authorities could see is said, and that no lawyer checked it', async ({ young }) => {
  const zara = await young();
  await zara.open('/moderation');
  await expect(zara.page.getByText(zara.words.t('immigration-unchecked'))).toBeVisible();
});
