import { expect, test } from '../support/test.ts';
import { Server } from '../support/server.ts';

test('ADM-08 what was said is still there after the program was stopped and started again @staff', async ({ databaseOfWorker, young, words }) => {
  const server = await Server.start(databaseOfWorker, 0);
  try {
    const zara = await young(server);
    const receipt = await zara.say('change', 'Please keep this through the night.');
    await server.restart();
    await zara.page.goto(`${server.origin}/receipt`);
    await zara.page.getByRole('main').getByRole('textbox').fill(receipt);
    await zara.button('receipt-open').click();
    await expect(zara.page.getByText('Please keep this through the night.')).toBeVisible();
    await expect(zara.page.getByText(words.t('status-sent'))).toBeVisible();
  } finally {
    await server.stop();
  }
});

test('ADM-09 one command fills a council, the same one for the same seed @staff', async ({ another, young }) => {
  const walls: string[] = [];
  for (const council of [await another(40), await another(40)]) {
    const zara = await young(council);
    await zara.open('/wall');
    // What stands there in words; what a device can read out is its own matter.
    walls.push((await zara.page.getByRole('main').locator('h2, .who, .said').allInnerTexts()).join('\n'));
  }
  expect(walls[0]).toBe(walls[1]);
  expect(walls[0]!.length).toBeGreaterThan(500);
});

test('ADM-09 the demonstration says of itself that nobody in it is real @staff', async ({ young, staff }) => {
  const zara = await young();
  await zara.goHome();
  await expect(zara.page.getByRole('contentinfo')).toContainText(zara.words.like('demonstration'));
  const lead = await staff('participation_lead');
  await lead.open('/staff');
  await expect(lead.page.getByRole('contentinfo')).toContainText('nobody and nothing in it is real');
});

test('ADM-04 the audit chain of a busy council is whole @staff', async ({ council }) => {
  expect(await council.command('audit', 'verify')).not.toBe('');
});
