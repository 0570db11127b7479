import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Server } from '../support/server.ts';
import { expect, test } from '../support/test.ts';

const CHILDREN = 'case_number,name,address,next_review_on\nC-1,Wren Tallow,1 High Street,2099-12-01\nC-2,Ash Marlow,,soon\nC-3,Fern Dale,,\n';
const PEOPLE = 'case_number,role,name,email,title\nC-1,social worker,Ada Rook,ada.rook@example.org,East team\n';

test('ADM-11 an administrator takes the first extract in and switches filing on, a lead says whose account is whose, and the young person sees their worker and what is filed @staff', async ({
  databaseOfWorker,
  staff,
  young,
}) => {
  test.slow();
  const folder = await mkdtemp(join(tmpdir(), 'heard-extract-'));
  // Written under another name first, as the page of the extract asks.
  for (const [name, text] of [['children.csv', CHILDREN], ['people.csv', PEOPLE]] as const) {
    await writeFile(join(folder, `${name}.part`), text);
    await rename(join(folder, `${name}.part`), join(folder, name));
  }
  const filed = await mkdtemp(join(tmpdir(), 'heard-filed-'));
  const server = await Server.start(databaseOfWorker, 0, { HEARD_CASE_SYSTEM: folder, HEARD_FILING: filed });
  try {
    const admin = await staff('administrator', server);
    await expect(async () => {
      await admin.page.reload();
      await expect(admin.page.getByRole('link', { name: 'Look at it' })).toBeVisible({ timeout: 1_000 });
    }).toPass();
    await admin.page.getByRole('link', { name: 'Look at it' }).click();
    await expect(admin.heading('Case system')).toBeVisible();
    await expect(admin.page.getByText('It waits for you.')).toBeVisible();
    await expect(admin.page.getByRole('row', { name: /next_review_on/ })).toContainText('This is no day.');
    await expect(admin.page.getByText('Wren')).toHaveCount(0);
    await admin.look();
    await admin.page.getByRole('button', { name: 'Take it in' }).press('Enter');
    await expect(admin.page.getByRole('status')).toContainText('Taken in.');
    await expect(admin.page.getByRole('row', { name: /Ada Rook/ })).toContainText('Nobody signs in with this address');
    await admin.look();

    const worker = await staff('worker', server);
    const { code, link } = await worker.inviteYoungPerson();
    const name = `Heron ${code}`;
    const heron = await young(server);
    await heron.join(link, { name, secret: 'seven quiet otters' });

    const lead = await staff('participation_lead', server);
    await lead.open('/colleagues');
    await lead.fill('Their nickname', name);
    await lead.press('Show me');
    const number = lead.page.getByLabel('Case number');
    await number.fill('C-2');
    await lead.press('Look it up');
    await expect(lead.page.getByRole('alert')).toContainText('names no child with this number');
    await expect(number).toHaveValue('C-2');
    await lead.look();
    await number.fill('c 1');
    await lead.press('Look it up');
    await expect(lead.page.getByText('Is it them?')).toContainText('C-1 is Wren Tallow');
    await lead.look();
    await lead.press('Yes, it is them');
    await expect(lead.page.getByRole('status')).toContainText('follows the case system from now on');
    await expect(lead.page.getByText('Their next review is on 1 December 2099')).toBeVisible();
    await lead.look();

    await heron.page.goto('/my-people');
    await expect(heron.page.getByText('Ada Rook')).toBeVisible();
    await heron.look();

    // Filing is off until an administrator switches it on; then who sends something is told first.
    await admin.open('/staff/case-system/filings');
    await expect(admin.page.getByText('Nothing was filed yet')).toBeVisible();
    await admin.look();
    await admin.press('Switch filing on');
    await expect(admin.page.getByRole('status')).toContainText('Filing is on.');
    await admin.look();
    await heron.begin('idea');
    await heron.write('A marram club on Mondays.');
    await heron.thatsAll();
    await expect(heron.page.getByText('the records the council keeps about you')).toBeVisible();
    await heron.send();
    await lead.openView('A marram club on Mondays.');
    await expect(lead.page.getByText('Once it is answered, it goes into the child’s record')).toBeVisible();
    await lead.press('File it now');
    await expect(lead.page.getByRole('status')).toContainText('within minutes');
    await lead.look();

    // Whoever invites somebody may say at once which child it is.
    await lead.open('/people');
    await lead.fill('Case number', 'C-1');
    await lead.press('Make a code');
    await expect(lead.page.getByRole('alert')).toContainText('has an account here already');
    await lead.look();
    await lead.fill('Case number', 'C-3');
    await lead.press('Make a code');
    await expect(lead.page.getByText('It is for Fern Dale, C-3.')).toBeVisible();
    await lead.look();
    const fern = await young(server);
    await fern.page.goto((await lead.page.getByRole('link', { name: /\/join\?code=/ }).getAttribute('href'))!);
    await expect(fern.page.getByText('told us who you are')).toBeVisible();
    await fern.look();
    // Their phones are gone before the server is: it is no fault that one still asks it.
    for (const one of [heron, fern]) await one.page.context().close();
  } finally {
    await server.stop();
    for (const one of [folder, filed]) await rm(one, { recursive: true, force: true });
  }
});
