import { expect, test } from '../support/test.ts';
import { Server } from '../support/server.ts';
import { Staff } from '../support/pages/staff.ts';
import type { Person } from '../support/test.ts';

const PASSWORD = 'nine grey herons at dusk';

/** Accepts an invitation in a browser of one's own. */
async function join(person: Person, link: string): Promise<Staff> {
  const staff = new Staff(person);
  await staff.open(new URL(link).pathname);
  await staff.fill('Password', PASSWORD);
  await staff.fill('The same again', PASSWORD);
  await staff.press('Make my account');
  return staff;
}

/** The line of the set-up list with this name. */
const line = (staff: Staff, name: string | RegExp) => staff.page.getByRole('row', { name });

test('ADM-01 from an empty folder to a council that stands ready @staff', async ({ databaseOfWorker, person, young }) => {
  test.slow();
  const server = await Server.empty(databaseOfWorker);
  try {
    const began = Date.now();
    // The link that the program printed.
    const ada = new Staff(await person(server));
    await ada.open(new URL(server.first).pathname);
    await ada.fill('Your name', 'Ada Brook');
    await ada.fill('Your work e-mail', 'ada.brook@northmere.example');
    await ada.fill('Password', 'short');
    await ada.fill('The same again', 'short');
    await ada.press('Make my account');
    await expect(ada.page.getByRole('alert')).toContainText('at least 12');
    await expect(ada.page.getByLabel('Your name')).toHaveValue('Ada Brook');
    await ada.fill('Password', PASSWORD);
    await ada.fill('The same again', PASSWORD);
    await ada.press('Make my account');
    // Whoever lets others in shows first that a password alone does not do.
    await expect(ada.heading('A second step, before anything opens')).toBeVisible();
    await ada.setUpApp(PASSWORD);
    await ada.open('/setup');
    await expect(line(ada, 'Numbers of the duty teams')).toContainText('Missing');

    // Nobody else is let in by it.
    const late = new Staff(await person(server));
    await late.open(new URL(server.first).pathname);
    await expect(late.heading(/does not work any more/)).toBeVisible();

    // A child who comes too early is told who can help now.
    const zara = await young(server);
    await zara.page.goto('/');
    await expect(zara.page.getByRole('heading', { level: 1 })).toHaveText(zara.words.t('closed-title'));
    for (const number of ['tel:999', 'tel:08001111', 'sms:85258']) {
      await expect(zara.page.locator(`a[href="${number}"]`)).toBeVisible();
    }
    await zara.look();
    const said = await zara.page.request.post('/say/idea/send', {
      form: { id: '0123456789abcdef0123456789abcdef', version: '1', 'a.what': 'Too early', audience: 'team', helped: 'alone' },
      headers: { origin: server.origin },
    });
    expect(said.status()).toBe(409);

    // Name and colours: two that cannot be read are refused in a sentence.
    await ada.page.getByRole('link', { name: 'Name and colours' }).first().click();
    await ada.fill('The council’s name', 'Northmere Council');
    await ada.fill('What young people call themselves', 'care experienced');
    await ada.fill('The colour behind the name', '#777777');
    await ada.fill('The colour of its letters', '#ffffff');
    await ada.press('Save');
    await expect(ada.page.getByRole('alert')).toContainText('4.47 to 1, and 4.5 to 1 is needed');
    await ada.fill('The colour behind the name', '#1d4a35');
    await ada.press('Save');
    await expect(ada.page.getByRole('main')).toContainText('10.08 to 1');

    await ada.open('/setup/numbers');
    const number = async (team: string, phone: string, hours: string) => {
      const group = ada.page.getByRole('group', { name: team, exact: true });
      await group.getByLabel('Number').fill(phone);
      await group.getByLabel('Hours, in words').fill(hours);
    };
    await number('The duty team', 'ring us', 'Monday to Friday, 8.30 to 5.30');
    await ada.press('Save');
    await expect(ada.page.getByRole('alert')).toContainText('Write a number that can be rung');
    await number('The duty team', '01632 960 110', 'Monday to Friday, 8.30 to 5.30');
    await number('The emergency duty team', '01632 960 999', 'Every night, weekends and bank holidays');
    await number('Advocacy', '08081 570 412', 'Monday to Friday');
    await number('Complaints', '01632 960 233', 'Monday to Friday');
    await number('The designated officer (LADO)', '01632 960 241', 'Monday to Friday');
    await ada.press('Save');
    await expect(line(ada, 'Numbers of the duty teams')).toContainText('There');

    await ada.open('/calendar/hours');
    for (const team of ['The duty team', 'The team that reads']) {
      const section = ada.page.locator('section').filter({ has: ada.page.getByRole('heading', { name: team }) });
      for (const day of ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday']) {
        const group = section.getByRole('group', { name: day });
        await group.getByLabel('From').fill('08:30');
        await group.getByLabel('Until').fill('17:30');
      }
    }
    await ada.press('Save both');
    await expect(ada.page.getByRole('main')).toContainText('Monday to Friday, 08:30 to 17:30');

    await ada.open('/setup/places');
    await ada.fill('Name of the district', 'Fen');
    await ada.press('Add this district');
    await ada.fill('Name of the team', 'Children in care');
    await ada.press('Add this team');
    await ada.fill('Topic', 'Home and daily life');
    await ada.fill('What young people call this topic', 'Where I live');
    await ada.press('Add this topic');
    await ada.fill('Name of the service', 'Hill House');
    await ada.fill('What young people call this service', 'Hill House');
    await ada.select('Kind of service', 'Where I live');
    await ada.press('Add this service');
    await expect(ada.page.getByRole('alert')).toContainText('Write who provides it');
    await ada.fill('Who provides it', 'The council');
    await ada.select('District', 'Fen');
    await ada.press('Add this service');
    await expect(ada.page.getByRole('status')).toContainText('It is on the list.');

    await ada.open('/setup/languages');
    await ada.page.getByRole('group', { name: 'Offered beside English' }).getByLabel('Tiếng Việt').uncheck();
    await ada.press('Save');
    await expect(line(ada, /^Languages/)).toContainText('10 of 11 are offered.');
    await ada.open('/setup/figures');
    await ada.fill('The smallest group that is shown', '4');
    await ada.press('Save');
    await expect(ada.page.getByRole('alert')).toContainText('from 5 to 100');
    await ada.fill('The smallest group that is shown', '9');
    await ada.press('Save');
    await ada.open('/setup/clocks');
    await ada.fill('Stage 1: the council answers', '11');
    await ada.press('Save');
    await expect(ada.page.getByRole('alert')).toContainText('working days from 1 to 10');
    await ada.fill('Stage 1: the council answers', '8');
    await ada.press('Save');
    await expect(line(ada, /^Working days for complaints/)).toContainText('1 clock chosen by your council.');

    // People.
    const invited: [string, string, string][] = [
      ['Huw Pendry', 'huw.pendry', 'Administrator'],
      ['Wren Aldous', 'wren.aldous', 'Safeguarding lead'],
      ['Tamsin Orrelby', 'tamsin.orrelby', 'Participation lead'],
      ['Ines Calder', 'ines.calder', 'Participation lead'],
    ];
    for (const [name, email, role] of invited) {
      const link = await ada.inviteColleague({ name, title: role, email: `${email}@northmere.example`, role });
      const one = await join(await person(server), link);
      await expect(one.heading('A second step, before anything opens')).toBeVisible();
      if (role === 'Safeguarding lead') await one.setUpApp(PASSWORD);
    }
    await ada.open('/duty');
    await ada.page.locator('summary').filter({ hasText: 'Whenever nobody on the rota can be told' }).click();
    const standing = ada.page.locator('form[action="/duty/standing"]');
    await standing.getByLabel('Told first').selectOption({ label: 'Wren Aldous, Safeguarding lead' });
    await standing.getByLabel('Then', { exact: true }).selectOption({ label: 'Huw Pendry, Administrator' });
    await standing.getByRole('button', { name: 'Save the list' }).click();

    // What is left is not the council's to do: the chain is not built.
    await ada.open('/setup');
    for (const there of ['A safeguarding lead with a second factor', 'Numbers of the duty teams', 'The rota of the next 14 days', 'Two people who may open']) {
      await expect(line(ada, there)).toContainText('There');
    }
    await expect(line(ada, 'The safeguarding chain')).toContainText('It is not complete and not signed off');
    await ada.open('/opening');
    await expect(ada.button('Ask for Heard to be opened')).toBeDisabled();
    await expect(ada.page.getByRole('main')).toContainText('The safeguarding chain is not complete and not signed off');
    await expect(ada.page.getByRole('main')).not.toContainText('duty team, or of the emergency duty team, are missing');

    // What nobody can keep yet stands first, with what it takes.
    await ada.open('/setup/promises');
    await expect(ada.page.getByRole('row', { name: 'The board answers challenge cards' })).toContainText('1 person: board member. There is nobody.');
    await expect(ada.page.getByRole('row', { name: 'A quote is judged by a second person' })).toContainText('Yes');

    // Who changed what, and back.
    await ada.open('/setup/history');
    const change = ada.page.getByRole('listitem').filter({ hasText: 'The smallest group that is shown' });
    await expect(change).toContainText('Ada Brook');
    await change.getByRole('button', { name: /^Put back/ }).click();
    await expect(ada.page.getByRole('status')).toContainText('Put back.');
    await ada.look();

    // Whoever helps now stands on the help page, in the child's language.
    await zara.page.goto('/help');
    await expect(zara.page.getByRole('main')).toContainText(zara.words.t('help-advocacy'));
    await expect(zara.page.locator('a[href="tel:01632960110"]')).toBeVisible();
    console.log(`from the link to a council that stands ready: ${Math.round((Date.now() - began) / 1000)} s`);
  } finally {
    await server.stop();
  }
});

test('ADM-01 two people close Heard and open it again, and nobody alone @staff', async ({ another, staff, young }) => {
  const server = await another(5);
  const zara = await young(server);
  const receipt = await zara.say('change', 'Please keep this while you are closed.');

  const admin = await staff('administrator', server);
  await admin.open('/opening');
  await admin.fill('Why?', 'The rota has a gap until Monday');
  await admin.press('Ask for Heard to be closed');
  await expect(admin.page.getByRole('status')).toContainText('when a second person confirms it');
  await expect(admin.button(/^Confirm/)).toHaveCount(0);

  const lead = await staff('safeguarding_lead', server);
  await lead.open('/opening');
  await expect(lead.page.getByRole('main')).toContainText('The rota has a gap until Monday');
  await lead.press('Confirm: close Heard');
  await expect(lead.page.getByRole('status')).toContainText('closed to young people');

  // Nothing new, and what was said stays.
  await zara.page.goto('/');
  await expect(zara.page.getByRole('heading', { level: 1 })).toHaveText(zara.words.t('closed-again-title'));
  await zara.look();
  await zara.page.goto('/receipt');
  await zara.page.getByRole('main').getByRole('textbox').fill(receipt);
  await zara.button('receipt-open').click();
  await expect(zara.page.getByText('Please keep this while you are closed.')).toBeVisible();

  await lead.open('/opening');
  await lead.press('Ask for Heard to be opened');
  await expect(lead.page.getByRole('alert')).toContainText('Write who signed the privacy notice.');
  const paper = async (title: string, by: string) => {
    const group = lead.page.getByRole('group', { name: title });
    await group.getByLabel('Signed on').fill('2026-01-12');
    await group.getByLabel('Signed by').fill(by);
  };
  await paper('The data protection impact assessment', 'Rhona Tarn, data protection officer');
  await paper('The privacy notice', 'Cole Aster, director of children’s services');
  await lead.press('Ask for Heard to be opened');
  await admin.open('/opening');
  await expect(admin.page.getByRole('main')).toContainText('12 January 2026, by Rhona Tarn');
  await admin.press('Confirm: open Heard');
  await expect(admin.page.getByRole('status')).toContainText('open to young people');
  await zara.goHome();
  await zara.say('change', 'And this, now that you are open.');
});

test('ADM-01 an open council that lost its rota says so loudly and goes on listening @staff', async ({ another, staff, young }) => {
  const server = await another(5);
  const admin = await staff('administrator', server);
  await admin.open('/duty');
  await admin.page.locator('summary').filter({ hasText: 'Whenever nobody on the rota can be told' }).click();
  const standing = admin.page.locator('form[action="/duty/standing"]');
  await standing.getByLabel('Told first').selectOption({ label: 'Choose' });
  await standing.getByLabel('Then', { exact: true }).selectOption({ label: 'Nobody' });
  await standing.getByRole('button', { name: 'Save the list' }).click();
  for (const path of ['/staff', '/status', '/opening']) {
    await admin.open(path);
    await expect(admin.page.getByRole('main')).toContainText('this is gone');
    await expect(admin.page.getByRole('main')).toContainText('fewer than two people can be told of an alert');
  }
  await admin.open('/setup');
  await expect(line(admin, 'The rota of the next 14 days')).toContainText('Missing');
  const zara = await young(server);
  await zara.say('change', 'You still listen.');
});

test('ADM-01 lists come from a sheet, which is shown before anything is added, and go back into one @staff', async ({ staff }, info) => {
  const admin = await staff('administrator');
  const mark = `${info.project.name} ${info.retry}`;
  const sheet = (kind: string) => ({
    name: 'lists.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      `List,Name,Young people call it,Kind,Provider,District\nDistrict,Fenside ${mark},,,,\nService,Lark House ${mark},Lark House,${kind},Lark Trust,Fenside ${mark}\n`,
    ),
  });
  await admin.open('/setup/places');
  await admin.page.getByRole('link', { name: 'From a sheet, or into one' }).click();
  await expect(admin.heading('Lists from a sheet')).toBeVisible();
  await admin.press('Show me');
  await expect(admin.page.getByRole('alert')).toContainText('Choose a file.');
  await admin.look();
  await admin.page.getByLabel('The sheet').setInputFiles(sheet('Castle'));
  await admin.press('Show me');
  await expect(admin.page.getByText('1 row has to be put right')).toBeVisible();
  await expect(admin.page.getByRole('row', { name: /Lark House/ })).toContainText('No kind of service is called so.');
  await admin.look();
  await admin.page.getByLabel('The sheet').setInputFiles(sheet('Where I live'));
  await admin.press('Show me');
  await expect(admin.page.getByText('2 rows can be added')).toBeVisible();
  await admin.look();
  await admin.page.getByRole('button', { name: 'Add all of them' }).press('Enter');
  await expect(admin.page.getByRole('status')).toContainText('What was new in the sheet is on the lists.');
  await expect(admin.page.getByRole('listitem').filter({ hasText: `Fenside ${mark}` })).toBeVisible();
  const out = await admin.page.request.get(new URL('/setup/lists.csv', admin.page.url()).href);
  expect(await out.text()).toContain(`Service,Lark House ${mark},Lark House,Where I live,Lark Trust,Fenside ${mark}`);
});
