import { MailServer } from '../support/mail.ts';
import { Staff } from '../support/pages/staff.ts';
import { Server } from '../support/server.ts';
import { expect, test } from '../support/test.ts';

const PASSWORD = 'nine grey herons at dusk';

/** Where the link of a message leads to. */
const path = (text: string) => new URL(/https?:\S+/.exec(text)![0]).pathname;

/** The newest message in the demonstration's outbox to this address; jobs are looked for every few seconds. */
async function newest(admin: Staff, to: string) {
  const message = admin.page.locator('section', { has: admin.page.getByText(to, { exact: true }) }).first();
  await expect(async () => {
    await admin.page.goto('/staff/messages/outbox');
    await expect(message).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 30_000 });
  return message;
}

test('ADM-10 an address is proven by its code, and a test is sent there @staff', async ({ staff }, info) => {
  const lead = await staff('participation_lead');
  const admin = await staff('administrator');
  const address = `lead.${info.project.name}.${info.retry}@northmere.example`;
  await lead.open('/staff/messages');
  await lead.look();
  const email = lead.page.locator('section', { has: lead.page.getByRole('heading', { name: 'By e-mail' }) });
  await email.getByLabel('E-mail address').fill('no address');
  await email.getByRole('button', { name: /send a code/ }).first().click();
  await expect(lead.page.getByRole('alert')).toContainText('Write one e-mail address');
  await expect(email.getByLabel('E-mail address')).toHaveValue('no address');
  await lead.look();
  await email.getByLabel('E-mail address').fill(address);
  await email.getByRole('button', { name: /and send a code/ }).click();
  await expect(lead.page.getByText('A code is on its way.')).toBeVisible();
  await expect(lead.page.getByRole('button', { name: 'Send me a test' })).toHaveCount(0);

  const message = await newest(admin, address);
  await expect(message).toContainText('This is your code for Heard.');
  await admin.look();
  const code = (await message.locator('.input--code').textContent())!;
  expect(code).toMatch(/^\d{6}$/);

  await email.getByLabel('The six digits').fill(code === '000000' ? '111111' : '000000');
  await email.getByRole('button', { name: 'That is the code' }).click();
  await expect(lead.page.getByRole('alert')).toContainText('That is not the code');
  await email.getByLabel('The six digits').fill(code);
  await email.getByRole('button', { name: 'That is the code' }).click();
  await expect(lead.page.getByText('Messages go there from now on.')).toBeVisible();
  await lead.look();

  await lead.page.getByRole('radio', { name: 'Once a day' }).check();
  await lead.page.getByRole('button', { name: 'Save' }).click();
  await expect(lead.page.getByRole('radio', { name: 'Once a day' })).toBeChecked();
  await lead.page.getByRole('button', { name: 'Send me a test' }).click();
  await expect(lead.page.getByText('A test is on its way.')).toBeVisible();
  await expect(async () => {
    await admin.page.goto('/staff/messages/outbox');
    await expect(admin.page.getByText('this is the test you asked for').first()).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 30_000 });

  await email.getByRole('button', { name: 'Send nothing there any more' }).click();
  await expect(lead.page.getByText('Nothing is sent there any more.')).toBeVisible();
});

test('ADM-10 an administrator sees how the channels are doing, and nobody else does @staff', async ({ staff }) => {
  const admin = await staff('administrator');
  await admin.open('/staff');
  await admin.page.getByRole('link', { name: /E-mail and text messages/ }).last().click();
  await expect(admin.page.getByText('Nothing leaves this way: no channel is set up.')).toHaveCount(2);
  await admin.look();
  await admin.page.getByRole('button', { name: 'Send a test to myself' }).click();
  await expect(admin.page.getByRole('alert')).toContainText('There is no address yet');
  await admin.look();
  const worker = await staff('worker');
  const answer = await worker.page.request.get('/staff/messages/channel');
  expect(answer.status()).toBe(403);
});

test('ADM-10 an invitation is made and also leaves by e-mail @staff', async ({ staff }, info) => {
  const admin = await staff('administrator');
  const address = `new.${info.project.name}.${info.retry}@northmere.example`;
  await admin.open('/people');
  await admin.page.getByLabel('Name', { exact: true }).fill('Robin Example');
  await admin.page.getByLabel('E-mail').fill(address);
  await admin.page.getByRole('button', { name: 'Make an invitation' }).click();
  const shown = await admin.page.locator('a[href*="/staff/join/"]').getAttribute('href');
  const message = await newest(admin, address);
  await expect(message.getByRole('link')).toHaveAttribute('href', shown!);
  await expect(message).toContainText('You are invited to Heard.');
  await expect(message).not.toContainText('Robin');
});

test('ADM-10 a council’s mail server carries invitations and links, and is seen when it is dead @staff', async ({ databaseOfWorker, person }) => {
  test.setTimeout(180_000);
  let mail = await MailServer.start();
  const server = await Server.empty(databaseOfWorker, {
    HEARD_SMTP: `localhost:${mail.port}`,
    HEARD_SMTP_FROM: 'heard@northmere.example',
    HEARD_SMTP_USER: MailServer.user,
    HEARD_SMTP_PASSWORD: MailServer.password,
    HEARD_SMTP_CA: MailServer.certificate,
  });
  try {
    const ada = new Staff(await person(server));
    await ada.open(new URL(server.first).pathname);
    await ada.fill('Your name', 'Ada Brook');
    await ada.fill('Your work e-mail', 'ada.brook@northmere.example');
    await ada.fill('Password', PASSWORD);
    await ada.fill('The same again', PASSWORD);
    await ada.press('Make my account');
    await ada.setUpApp(PASSWORD);

    // Nobody can write to her until she proves where.
    await ada.open('/staff');
    await ada.page.getByRole('link', { name: 'Put in where it may write to you' }).click();
    await ada.look();
    const email = ada.page.locator('section', { has: ada.page.getByRole('heading', { name: 'By e-mail' }) });
    await email.getByLabel('E-mail address').fill('ada.brook@northmere.example');
    await email.getByRole('button', { name: /and send a code/ }).click();
    await expect.poll(() => mail.text('ada.brook@northmere.example', 'This is your code'), { timeout: 30_000 }).not.toBe('');
    const code = /\b\d{6}\b/.exec(mail.text('ada.brook@northmere.example', 'This is your code'))![0];
    await email.getByLabel('The six digits').fill(code);
    await email.getByRole('button', { name: 'That is the code' }).click();
    await expect(ada.page.getByText('Messages go there from now on.')).toBeVisible();
    await ada.open('/staff');
    await expect(ada.page.getByText('Heard cannot write to you.')).toHaveCount(0);

    // Somebody is invited by e-mail, and forgets the password.
    const invite = async (name: string, address: string) => {
      await ada.open('/people');
      await ada.fill('Name', name);
      await ada.fill('E-mail', address);
      await ada.select('Role', 'Commissioner');
      await ada.press('Make an invitation');
      await expect(ada.page.getByRole('heading', { name: `${name} is invited by e-mail` })).toBeVisible();
      await expect.poll(() => mail.text(address, 'You are invited'), { timeout: 30_000 }).not.toBe('');
      return path(mail.text(address, 'You are invited'));
    };
    const robin = new Staff(await person(server));
    await robin.open(await invite('Robin Marl', 'robin.marl@northmere.example'));
    await robin.fill('Password', PASSWORD);
    await robin.fill('The same again', PASSWORD);
    await robin.press('Make my account');
    await expect(robin.heading('Hello, Robin Marl')).toBeVisible();
    const elsewhere = new Staff(await person(server));
    await elsewhere.open('/staff/sign-in');
    await elsewhere.page.getByRole('link', { name: 'I do not know my password' }).click();
    await elsewhere.fill('E-mail', 'robin.marl@northmere.example');
    await elsewhere.press('Send me a link');
    await expect.poll(() => mail.text('robin.marl@northmere.example', 'A new password'), { timeout: 30_000 }).not.toBe('');
    await elsewhere.open(path(mail.text('robin.marl@northmere.example', 'A new password')));
    await elsewhere.fill('New password', 'seven lamps on the quay');
    await elsewhere.fill('The same again', 'seven lamps on the quay');
    await elsewhere.press('Set it');
    await expect(elsewhere.page.getByText('Your new password is set.')).toBeVisible();
    expect(mail.mails.every((one) => one.secure && one.user === MailServer.user)).toBe(true);

    // The mail server is gone: it is seen, the pages go on, and what waits leaves when it is back.
    const { port } = mail;
    await mail.stop();
    await ada.open('/staff/messages');
    await ada.press('Send me a test');
    const row = ada.page.getByRole('row', { name: /^E-mail to staff/ });
    await expect(async () => {
      await ada.page.goto('/status');
      await expect(row).toContainText('No message leaves this way: it is not reached', { timeout: 500 });
    }).toPass({ timeout: 30_000 });
    await expect(row).toContainText('1 message waits');
    await expect(row.getByText('Look at this', { exact: true })).toBeVisible();
    await ada.look();
    await ada.open('/staff/messages/channel');
    await expect(ada.page.getByRole('status')).toContainText('It has not worked since');
    expect(await server.watch()).toContain('is well');

    mail = await MailServer.start(port);
    await expect.poll(() => mail.text('ada.brook@northmere.example', 'this is the test'), { timeout: 90_000 }).not.toBe('');
    await expect(async () => {
      await ada.page.goto('/status');
      await expect(row).toContainText('What was tried last has left.', { timeout: 500 });
    }).toPass({ timeout: 30_000 });

    // What the program prints and logs has neither password nor address in it.
    const config = await server.command('config');
    expect(config).toContain('HEARD_SMTP_PASSWORD = set  (environment)');
    for (const text of [config, server.log]) {
      for (const secret of [MailServer.password, 'ada.brook', 'robin.marl']) expect(text).not.toContain(secret);
    }
  } finally {
    await server.stop();
    await mail.stop();
  }
});
