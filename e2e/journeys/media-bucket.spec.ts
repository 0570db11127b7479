import { readFileSync } from 'node:fs';
import { Bucket } from '../support/bucket.ts';
import { Server } from '../support/server.ts';
import { expect, test } from '../support/test.ts';

test('YP-06 recordings and pictures live sealed in a bucket that speaks S3, and go with what they belong to', async ({ young, staff, database }) => {
  const bucket = await Bucket.start();
  const server = await Server.start(database, 5, bucket.settings);
  try {
    const before = await bucket.objects('view');
    const zara = await young(server);
    await zara.begin('idea');
    await zara.write('A lamp like this one.');
    await zara.button('way-photo').click();
    const lamp = readFileSync(new URL('../../public/icons/icon-192.png', import.meta.url));
    await zara.page.locator('#file').setInputFiles({ name: 'lamp.png', mimeType: 'image/png', buffer: lamp });
    await zara.thatsAll();
    expect((await bucket.objects('draft')).size, 'one under way').toBe(1);
    await zara.send();
    const receipt = await zara.receipt();

    const fresh = [...(await bucket.objects('view'))].filter(([name]) => !before.has(name));
    expect(fresh.length, 'one sent').toBe(1);
    for (const mark of ['PNG', 'JFIF', 'WEBP', 'IHDR']) expect(fresh[0]![1].includes(mark), `${mark} in clear`).toBe(false);
    await expect.poll(async () => (await bucket.objects('draft')).size, 'the draft is gone').toBe(0);

    const lead = await staff('participation_lead', server);
    await lead.open('/queue');
    await lead.page.getByRole('link', { name: 'A lamp like this one.' }).click();
    await lead.page.getByRole('link', { name: 'Open the picture' }).click();
    const picture = lead.page.getByAltText('What the young person sent');
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(192);

    // Somebody has to say that it is no harm before it can go.
    await lead.page.goBack();
    await lead.page.getByText('It is not harm', { exact: true }).first().click();
    await lead.fill('Why is it not harm?', 'A lamp.');
    await lead.press('It is not harm');

    await zara.openReceipt(receipt);
    await zara.page.locator('summary').filter({ hasText: zara.words.t('take-back') }).click();
    await zara.button('take-back-do').click();
    await expect.poll(async () => (await bucket.objects('view')).has(fresh[0]![0]), 'the object is gone').toBe(false);
  } finally {
    await server.stop();
    await bucket.stop();
  }
});
