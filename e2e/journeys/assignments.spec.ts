import { expect, test } from '../support/test.ts';

test('MOD-11 an administrator puts a colleague into a team, ends it, and takes a mistake back @staff', async ({ staff }) => {
  const admin = await staff('administrator');
  await admin.open('/staff');
  await admin.page.getByRole('main').getByRole('link', { name: /^Staff and teams/ }).click();
  await expect(admin.heading('Staff and teams')).toBeVisible();
  await admin.select('Role', 'Independent reviewing officer');
  await admin.press('Filter');
  await expect(admin.page.getByRole('row')).toHaveCount(2);
  await admin.page.getByRole('table').getByRole('link').click();
  await expect(admin.page.getByText('They belong to no team, district or service.')).toBeVisible();
  await admin.look();

  const add = admin.page.locator('form').filter({ hasText: 'Where do they belong?' });
  await add.getByLabel('Last day').fill('2020-01-01');
  await add.getByRole('button', { name: 'Add it' }).click();
  await expect(admin.page.getByRole('alert')).toContainText('Choose where they belong.');
  await expect(add.getByLabel('Last day')).toHaveValue('2020-01-01');
  await admin.look();
  await add.getByLabel('Last day').fill('');
  await admin.select('Where do they belong?', 'Children in care, north (team)');
  await add.getByRole('button', { name: 'Add it' }).click();
  await expect(admin.page.getByRole('status')).toContainText('It holds from its first day on.');
  const team = admin.page.getByRole('listitem').filter({ hasText: 'Children in care, north' });
  await expect(team).toContainText('Team, since');

  // By keyboard alone.
  await team.locator('summary').focus();
  await admin.page.keyboard.press('Enter');
  await team.getByLabel('Last day').fill('2099-12-31');
  await team.getByLabel('Last day').press('Enter');
  await expect(team).toContainText('until 31 December 2099');
  await admin.look();
  await team.locator('summary').click();
  await team.getByRole('button', { name: /^Take it back/ }).click();
  await expect(admin.page.getByText('They belong to no team, district or service.')).toBeVisible();
});

test('MOD-11 a team manager sees the own team, and puts somebody into it by address @staff', async ({ staff }) => {
  const manager = await staff('team_manager');
  await manager.open('/colleagues');
  await expect(manager.page.getByRole('row')).toHaveCount(3);
  await manager.fill('Their work e-mail', 'nobody@council.example');
  await manager.press('Put them into the team');
  await expect(manager.page.getByRole('alert')).toContainText('Nobody here signs in with this address.');
  await expect(manager.page.getByLabel('Their work e-mail')).toHaveValue('nobody@council.example');
});

test('YP-26 a lead assigns a young person to an adviser, who finds them under “My young people” until it ends @staff', async ({ staff, young }) => {
  const worker = await staff('worker');
  const { code, link } = await worker.inviteYoungPerson();
  const name = `Wren ${code}`;
  const wren = await young();
  await wren.join(link, { name, secret: 'seven quiet otters' });

  const lead = await staff('participation_lead');
  await lead.open('/colleagues?role=personal_adviser');
  await lead.page.getByRole('table').getByRole('link').click();
  await lead.fill('The young person’s nickname', `Nobody ${code}`);
  await lead.press('Assign');
  await expect(lead.page.getByRole('alert')).toContainText('No young person here has this nickname.');
  await lead.fill('The young person’s nickname', name);
  await lead.press('Assign');
  await expect(lead.page.getByRole('status')).toContainText('Assigned.');
  await lead.look();

  const adviser = await staff('personal_adviser');
  await adviser.open('/caseload');
  const mine = adviser.page.getByRole('listitem').filter({ hasText: name });
  await expect(mine).toContainText('You are their personal adviser, since');

  await lead.page.getByRole('link', { name }).click();
  await expect(lead.heading(`Who is there for ${name}`)).toBeVisible();
  await lead.look();
  await lead.page.locator('summary').filter({ hasText: 'End it' }).click();
  await lead.page.getByRole('button', { name: /^Take it back/ }).click();
  await expect(lead.page.getByRole('status')).toContainText('Taken back.');
  await expect(lead.page.getByText('Nobody is assigned to them')).toBeVisible();
  await adviser.open('/caseload');
  await expect(mine).toHaveCount(0);
});
