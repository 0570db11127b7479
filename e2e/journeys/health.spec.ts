import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Server } from '../support/server.ts';
import { expect, test } from '../support/test.ts';

/** What machines are told: the status and the JSON. */
async function ready(server: Server): Promise<{ status: number; parts: Record<string, string> }> {
  const answer = await fetch(`${server.origin}/health/ready`);
  return { status: answer.status, parts: ((await answer.json()) as { parts: Record<string, string> }).parts };
}

test('ADM-07 an administrator sees what is ill, what to do, and that it is well again @staff', async ({ databaseOfWorker, staff }) => {
  const server = await Server.start(databaseOfWorker, 5);
  const [objects, aside] = [join(server.folder, 'objects'), join(server.folder, 'elsewhere')];
  try {
    await expect.poll(async () => (await ready(server)).status, { timeout: 30_000 }).toBe(200);
    const admin = await staff('administrator', server);
    await admin.page.getByRole('main').getByRole('link', { name: 'Status' }).click();
    await expect(admin.heading('Status')).toBeVisible();
    await expect(admin.page.getByText('Everything that is watched here is well.')).toBeVisible();
    await admin.look();

    // Somebody put a file where the recordings should go.
    await rename(objects, aside);
    await writeFile(objects, 'in the way');
    await expect.poll(async () => (await ready(server)).parts.objects).toBe('ill');
    expect((await ready(server)).parts.database).toBe('ok');
    await admin.open('/status');
    await expect(admin.page.getByText('1 part is ill.')).toBeVisible();
    const row = admin.page.getByRole('row', { name: /Recordings and pictures/ });
    await expect(row.getByText('Ill', { exact: true })).toBeVisible();
    await expect(row.getByText('They cannot be written.')).toBeVisible();
    await expect(row.getByText('whether Heard’s user may write to it')).toBeVisible();

    await rm(objects);
    await rename(aside, objects);
    await expect.poll(async () => (await ready(server)).status).toBe(200);
    await admin.open('/status');
    await expect(row.getByText('Well', { exact: true })).toBeVisible();
    expect(server.log).toContain('a part of the program is ill');
    expect(server.log).toContain('a part of the program is well again');
  } finally {
    await server.stop();
  }
});

test('ADM-07 the status page says what was not set up and what is not built @staff', async ({ staff }) => {
  const admin = await staff('administrator');
  await admin.open('/status');
  await expect(admin.page.getByRole('row', { name: /Figures for your monitoring/ })).toContainText('Set HEARD_METRICS_ADDR');
  await expect(admin.page.getByRole('row', { name: /The duty team’s number/ })).toContainText('Set.');
  await expect(admin.page.getByRole('row', { name: /What carries e-mail/ })).toContainText('a demonstration sends no message');
  const lead = await staff('participation_lead');
  await lead.page.goto('/staff');
  await expect(lead.page.getByRole('link', { name: 'Status' })).toHaveCount(0);
});

test('ADM-07 a council’s own monitoring asks by a command @staff', async ({ council }) => {
  await expect.poll(async () => (await ready(council)).status, { timeout: 30_000 }).toBe(200);
  expect(await council.watch()).toBe(`${council.origin} is well\n`);
});

test('ADM-04 the end of the log is kept on paper, and a command says whether its line is still there @staff', async ({ council, staff }) => {
  const admin = await staff('administrator');
  await admin.open('/status');
  const head = await admin.page.locator('#log-end ~ p code[dir]').innerText();
  expect(head).toMatch(/^[0-9a-f]{64}-[0-9a-f]{32}$/);
  expect(await council.command('audit', 'verify', '--head', head)).toContain('every link holds');
  const other = head.replace(/.$/, (last) => (last === '0' ? '1' : '0'));
  await expect(council.command('audit', 'verify', '--head', other)).rejects.toThrow(/no program with this council/);
  expect(await council.command('audit', 'head')).toMatch(/^[0-9a-f]{64}-[0-9a-f]{32}\n$/);
});
