import type { Page } from '@playwright/test';
import { OpenIdProvider } from '../support/openid.ts';
import { Staff } from '../support/pages/staff.ts';
import { Server } from '../support/server.ts';
import { expect, test } from '../support/test.ts';
import { shown } from '../support/totp.ts';

const secret = 'a lantern under the bridge';

/** Somebody new, signed in by their invitation. */
async function newcomer(admin: Staff, page: Page, who: { name: string; email: string; role: string }) {
  const link = await admin.inviteColleague({ ...who, title: 'Officer' });
  await page.goto(link);
  await page.getByLabel('Password', { exact: true }).fill(secret);
  await page.getByLabel('The same again').fill(secret);
  await page.getByRole('button', { name: 'Make my account' }).click();
  await expect(page.getByRole('heading', { level: 1, name: `Hello, ${who.name}` })).toBeVisible();
}

async function typePassword(page: Page, email: string, password: string) {
  await page.goto('/staff/sign-in');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
}

test('MOD-11 a second step is set up, asked for at the door, and a lost phone is no lost account @staff', async ({ person, staff }, info) => {
  test.slow();
  const admin = await staff('administrator');
  const mark = `${info.project.name}-${info.retry}`;
  const email = `wren.${mark}@example.org`;
  const wren = await person();
  await newcomer(admin, wren.page, { name: 'Wren Tallow', email, role: 'Participation lead' });
  await wren.page.goto('/staff/door');
  await expect(wren.page.getByText('This is a demonstration council')).toBeVisible();
  await wren.look();
  const begin = wren.page.locator('form[action="/staff/door/app/begin"]');
  await begin.getByLabel('Your password').fill('not the lantern');
  await begin.getByRole('button', { name: 'Set it up' }).click();
  await expect(wren.page.getByRole('alert')).toContainText('That is not your password.');
  await wren.look();
  await begin.getByLabel('Your password').fill(secret);
  await begin.getByRole('button', { name: 'Set it up' }).click();
  const key = (await wren.page.locator('b[translate=no]').textContent())!;
  await wren.look();
  await wren.page.getByLabel('The six digits it shows').fill('000000');
  await wren.page.getByRole('button', { name: 'That is the code' }).click();
  await expect(wren.page.getByRole('alert')).toContainText('not the code the app shows now');
  await wren.look();
  await wren.page.getByLabel('The six digits it shows').fill(shown(key));
  await wren.page.getByRole('button', { name: 'That is the code' }).click();
  await expect(wren.page.getByRole('heading', { name: 'Your recovery codes' })).toBeVisible();
  const codes = await wren.page.locator('.codes li').allTextContents();
  expect(codes).toHaveLength(10);
  await wren.look();
  await wren.page.getByRole('link', { name: 'I have them: go on' }).click();
  await wren.page.getByRole('button', { name: 'Sign out' }).click();

  await typePassword(wren.page, email, secret);
  await expect(wren.page.getByRole('heading', { level: 1, name: 'One more step' })).toBeVisible();
  await wren.look();
  await wren.page.goto('/queue');
  await expect(wren.page.getByRole('heading', { level: 1, name: 'Sign in to Heard' })).toBeVisible();
  await expect(wren.page).toHaveURL(/\/staff\/sign-in$/);
  await wren.page.goto('/staff/sign-in/second');
  await wren.page.getByLabel('Code').fill('not it');
  await wren.page.getByRole('button', { name: 'Go on' }).click();
  await expect(wren.page.getByRole('alert')).toContainText('That code does not work');
  await wren.look();
  // The half minute of the code that set it up is used; an app shows the next one soon.
  await wren.page.getByLabel('Code').fill(shown(key, 1));
  await wren.page.getByRole('button', { name: 'Go on' }).click();
  // And on to the page they were going to.
  await expect(wren.page).toHaveURL(/\/queue$/);
  await wren.page.goto('/staff');
  await expect(wren.page.getByRole('heading', { level: 1, name: 'Hello, Wren Tallow' })).toBeVisible();

  // Without the phone, and without the password.
  const phone = await person();
  await phone.page.goto('/staff/sign-in');
  await phone.page.getByRole('link', { name: 'I do not know my password' }).click();
  await phone.look();
  await phone.page.getByLabel('E-mail').fill('nonsense');
  await phone.page.getByRole('button', { name: 'Send me a link' }).click();
  await expect(phone.page.getByRole('alert')).toBeVisible();
  await phone.look();
  await phone.page.getByLabel('E-mail').fill(email);
  await phone.page.getByRole('button', { name: 'Send me a link' }).click();
  await expect(phone.page.getByRole('heading', { level: 1, name: 'Look into your e-mail' })).toBeVisible();
  await phone.look();
  const message = admin.page.locator('section', { has: admin.page.getByText(email, { exact: true }), hasText: 'new password' }).first();
  await expect(async () => {
    await admin.page.goto('/staff/messages/outbox');
    await expect(message).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 30_000 });
  const link = new URL((await message.locator('a[href*="/staff/reset/"]').getAttribute('href'))!).pathname;
  await phone.page.goto(link);
  await phone.look();
  await phone.page.getByLabel('New password').fill('password1234');
  await phone.page.getByLabel('The same again').fill('password1234');
  await phone.page.getByRole('button', { name: 'Set it' }).click();
  await expect(phone.page.getByRole('alert')).toContainText('too easy to guess');
  await phone.look();
  const fresh = 'nine grey herons at dusk';
  await phone.page.getByLabel('New password').fill(fresh);
  await phone.page.getByLabel('The same again').fill(fresh);
  await phone.page.getByRole('button', { name: 'Set it' }).click();
  await expect(phone.page.getByText('Your new password is set.')).toBeVisible();
  await phone.page.goto(link);
  await expect(phone.page.getByRole('heading', { level: 1, name: /This link does not work any more/ })).toBeVisible();
  await phone.look();
  await wren.page.goto('/staff');
  await expect(wren.page.getByRole('heading', { level: 1, name: 'Sign in to Heard' })).toBeVisible();
  await typePassword(phone.page, email, fresh);
  await phone.page.getByLabel('Code').fill(codes[0]!);
  await phone.page.getByRole('button', { name: 'Go on' }).click();
  // Whoever it was not learns that a link was used.
  await expect(phone.page.getByText('Your password was set by a link on')).toBeVisible();
  await phone.look();
  await phone.page.getByRole('button', { name: 'That was me' }).click();
  await expect(phone.page.getByText('Your password was set by a link on')).toBeHidden();
  await expect(phone.page.getByText('You have 9 codes left.')).toBeVisible();
});

test('MOD-11 one sees where one is signed in, ends it, and changes the password @staff', async ({ person, staff }, info) => {
  test.slow();
  const admin = await staff('administrator');
  const email = `tansy.${info.project.name}-${info.retry}@example.org`;
  const here = await person();
  const there = await person();
  await newcomer(admin, here.page, { name: 'Tansy Holt', email, role: 'Commissioner' });
  await typePassword(there.page, email, secret);
  await expect(there.page.getByRole('heading', { level: 1, name: 'Hello, Tansy Holt' })).toBeVisible();
  await here.page.goto('/staff/door');
  await expect(here.page.getByText('This one')).toBeVisible();
  await here.look();
  await here.page.getByRole('button', { name: /Sign out there/ }).click();
  await expect(here.page.getByText('Signed out there.')).toBeVisible();
  await there.page.goto('/staff');
  await expect(there.page.getByRole('heading', { level: 1, name: 'Sign in to Heard' })).toBeVisible();

  await here.page.getByLabel('Your password now').fill('not the lantern');
  await here.page.getByLabel('New password').fill('seven lamps on the quay');
  await here.page.getByLabel('The same again').fill('seven lamps on the quay');
  await here.page.getByRole('button', { name: 'Change it' }).click();
  await expect(here.page.getByRole('alert')).toContainText('That is not your password.');
  await here.look();
  await here.page.getByLabel('Your password now').fill(secret);
  await here.page.getByLabel('New password').fill('seven lamps on the quay');
  await here.page.getByLabel('The same again').fill('seven lamps on the quay');
  await here.page.getByRole('button', { name: 'Change it' }).click();
  await expect(here.page.getByText('Changed. Everywhere else you are signed out.')).toBeVisible();
  await typePassword(there.page, email, 'seven lamps on the quay');
  await expect(there.page.getByRole('heading', { level: 1, name: 'Hello, Tansy Holt' })).toBeVisible();
});

test('MOD-11 a passkey signs a member of staff in without the password @staff @script', async ({ person, staff }, info) => {
  const admin = await staff('administrator');
  const email = `rowan.${info.project.name}-${info.retry}@example.org`;
  const rowan = await person();
  const devtools = await rowan.context.newCDPSession(rowan.page);
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
  await newcomer(admin, rowan.page, { name: 'Rowan Pell', email, role: 'Commissioner' });
  await rowan.page.goto('/staff/door');
  const add = rowan.page.locator('form[action="/staff/door/passkey"]');
  await add.getByLabel('Your password').fill('not the lantern');
  await add.getByRole('button', { name: 'Add a passkey' }).click();
  await expect(add.getByRole('alert')).toContainText('That is not your password.');
  await rowan.look();
  await add.getByLabel('Your password').fill(secret);
  await add.getByRole('button', { name: 'Add a passkey' }).click();
  await expect(rowan.page.getByRole('heading', { name: 'Your recovery codes' })).toBeVisible();
  await rowan.look();
  await rowan.page.getByRole('button', { name: 'Sign out' }).click();
  await rowan.page.goto('/staff/sign-in');
  await rowan.look();
  await rowan.page.getByRole('button', { name: 'Sign in with a passkey' }).click();
  await expect(rowan.page.getByRole('heading', { level: 1, name: 'Hello, Rowan Pell' })).toBeVisible();
  await rowan.page.getByRole('button', { name: 'Sign out' }).click();
  // With the password too, and then the same passkey as the second step.
  await typePassword(rowan.page, email, secret);
  await rowan.page.getByRole('button', { name: 'Use a passkey instead' }).click();
  await expect(rowan.page.getByRole('heading', { level: 1, name: 'Hello, Rowan Pell' })).toBeVisible();
});

test('MOD-11 an administrator changes a role, suspends, and hands over what a leaver holds @staff', async ({ person, staff, young }, info) => {
  test.setTimeout(120_000);
  const admin = await staff('administrator');
  const lead = await staff('participation_lead');
  const mark = `${info.project.name} ${info.retry}`;
  const email = (name: string) => `${name}.${mark.replaceAll(' ', '-')}@example.org`;
  const [leaver, next] = [`Briar Mott ${mark}`, `Sorrel Dane ${mark}`];
  const briar = await person();
  await newcomer(admin, briar.page, { name: leaver, email: email('briar'), role: 'Worker' });
  await newcomer(admin, (await person()).page, { name: next, email: email('sorrel'), role: 'Worker' });

  const { code, link } = await (await staff('worker')).inviteYoungPerson();
  const zara = await young();
  await zara.join(link, { name: `Dove ${code}`, secret: 'seven quiet otters' });
  await lead.open('/colleagues');
  await lead.page.getByLabel('Name begins with').selectOption('B');
  await lead.page.getByRole('button', { name: 'Filter' }).click();
  await lead.page.getByRole('link', { name: leaver }).click();
  await lead.fill('The young person’s nickname', `Dove ${code}`);
  await lead.select('What are they to the young person?', 'Social worker');
  await lead.press('Assign');
  await expect(lead.page.getByText(`Dove ${code}`)).toBeVisible();

  await admin.open('/colleagues');
  await admin.page.getByLabel('Name begins with').selectOption('B');
  await admin.page.getByRole('button', { name: 'Filter' }).click();
  await expect(admin.page.getByRole('columnheader', { name: 'Last sign-in' })).toBeAttached();
  await admin.look();
  await admin.page.getByRole('link', { name: leaver }).click();
  await admin.page.getByRole('link', { name: 'How they come in' }).click();
  await admin.look();
  await admin.page.getByRole('button', { name: 'Suspend them' }).click();
  await expect(admin.page.getByText('They are signed out and cannot sign in until you end it.').first()).toBeVisible();
  await admin.look();
  await briar.page.goto('/staff');
  await expect(briar.page.getByRole('heading', { level: 1, name: 'Sign in to Heard' })).toBeVisible();
  await admin.page.getByRole('button', { name: 'End the suspension' }).click();
  await expect(admin.page.getByText('They can sign in again.')).toBeVisible();

  await admin.page.getByLabel('Role').selectOption({ label: 'Commissioner' });
  await admin.page.getByRole('button', { name: 'Change the role' }).click();
  await expect(admin.page.getByRole('alert')).toContainText('Hand it over first');
  await admin.look();
  await admin.page.getByRole('link', { name: 'Hand over what they hold' }).click();
  await admin.look();
  await admin.page.getByRole('button', { name: 'End their account' }).click();
  await expect(admin.page.getByRole('alert')).toContainText('Choose who takes over their young people.');
  await admin.look();
  await admin.page.getByLabel('Who takes over').selectOption({ label: `${next}, Worker` });
  await admin.page.getByLabel('How young people reach whoever follows').fill('01632 960 777, weekdays');
  await admin.page.getByRole('button', { name: 'End their account' }).click();
  await expect(admin.page.getByText('Their account is ended, and what they held is handed over.')).toBeVisible();
  await admin.page.getByLabel('Name begins with').selectOption('S');
  await admin.page.getByRole('button', { name: 'Filter' }).click();
  await expect(admin.page.getByRole('link', { name: next })).toBeVisible();
  await zara.open('/my-people');
  await expect(zara.page.getByText(next)).toBeVisible();
  await expect(zara.page.getByText('01632 960 777, weekdays')).toBeVisible();
  await zara.look();
  await briar.page.goto('/staff/sign-in');
  await typePassword(briar.page, email('briar'), secret);
  await expect(briar.page.getByRole('alert')).toBeVisible();
});

test('MOD-11 many colleagues are invited from a sheet, all of them or nobody @staff', async ({ person, staff }, info) => {
  const admin = await staff('administrator');
  const mark = `${info.project.name}-${info.retry}`;
  await admin.open('/setup/places');
  await admin.fill('Name of the team', `North ${mark}`);
  await admin.press('Add this team');
  await admin.open('/people');
  await admin.page.getByRole('link', { name: 'Invite many at once, from a sheet' }).click();
  await admin.look();
  const bring = async (rows: string[]) => {
    const buffer = Buffer.from(['Name,Job title,E-mail,Role,Team', ...rows].join('\n'));
    await admin.page.getByLabel('The sheet').setInputFiles({ name: 'staff.csv', mimeType: 'text/csv', buffer });
    await admin.page.getByRole('button', { name: 'Show me' }).click();
  };
  await bring([`Ash Lund,Officer,ash.${mark}@example.org,Emperor,Nowhere`, `,Officer,nonsense,Worker,`]);
  await expect(admin.page.getByText('Nobody was invited. 2 rows have to be put right in the sheet.')).toBeVisible();
  await expect(admin.page.getByText('No role is called this here.')).toBeVisible();
  await expect(admin.page.getByText('No team is called this here.')).toBeVisible();
  await admin.look();
  await bring([`Ash Lund,Officer,ash.${mark}@example.org,Commissioner,North ${mark}`, `Elm Gray,,elm.${mark}@example.org,worker,`]);
  await expect(admin.page.getByText('2 colleagues can be invited. Nobody is until you say so.')).toBeVisible();
  await admin.look();
  await admin.page.getByRole('button', { name: 'Invite all of them' }).click();
  await expect(admin.page.getByText('Everybody is invited.').first()).toBeVisible();
  await admin.look();
  const link = await admin.page.locator('a[href*="/staff/join/"]').first().getAttribute('href');
  const ash = await person();
  await ash.page.goto(new URL(link!).pathname);
  await ash.page.getByLabel('Password', { exact: true }).fill(secret);
  await ash.page.getByLabel('The same again').fill(secret);
  await ash.page.getByRole('button', { name: 'Make my account' }).click();
  await expect(ash.page.getByRole('heading', { level: 1, name: 'Hello, Ash Lund' })).toBeVisible();
});

test('MOD-11 staff sign in with their council account, and signing out there signs out here @staff', async ({ databaseOfWorker, person }) => {
  const there = await OpenIdProvider.start({ leads: 'participation lead', admins: 'administrator' });
  const server = await Server.start(databaseOfWorker, 0, { HEARD_OIDC: there.file });
  try {
    await there.sendsBackTo(server.origin);
    const comeIn = async (name: string, groups: string[]) => {
      const email = `${name.toLowerCase().replace(' ', '.')}@northmere.example`;
      await there.signsIn({ sub: email, name, email, groups, amr: ['pwd', 'mfa'] });
      const who = new Staff(await person(server));
      who.person.watch.beside = there.issuer;
      await who.open('/staff/sign-in');
      await who.page.getByRole('link', { name: 'Sign in with your council account' }).click();
      return who;
    };
    const nobody = await comeIn('Nobody Inparticular', ['others']);
    await expect(nobody.page.getByRole('alert')).toContainText('has no role in Heard');
    await nobody.look();

    const ada = await comeIn('Ada Marl', ['leads']);
    await expect(ada.heading('Hello, Ada Marl')).toBeVisible();
    await ada.open('/staff/door');
    await expect(ada.page.getByText('You can come in with your council account.')).toBeVisible();
    await ada.look();

    const isla = await comeIn('Isla Fenn', ['leads', 'admins']);
    await expect(isla.heading('As what do you come in?')).toBeVisible();
    await isla.look();
    await isla.select('Role', 'Administrator');
    await isla.press('Go on');
    await isla.open('/colleagues');
    await isla.page.getByRole('link', { name: 'Ada Marl' }).first().click();
    await isla.page.getByRole('link', { name: 'How they come in' }).click();
    await expect(isla.page.getByRole('heading', { name: 'Their council account' })).toBeVisible();
    await isla.look();

    // She signs out at the council; it tells Heard.
    await ada.page.goto(`${there.issuer}/session/end`);
    await ada.page.getByRole('button', { name: /Yes, sign me out/ }).click();
    await expect(async () => {
      await ada.page.goto(`${server.origin}/staff`);
      await expect(ada.page).toHaveURL(/\/staff\/sign-in$/, { timeout: 500 });
    }).toPass({ timeout: 15_000 });
  } finally {
    await server.stop();
    await there.stop();
  }
});
