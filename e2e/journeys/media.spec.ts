import { readFileSync } from 'node:fs';
import type { LaunchOptions } from '@playwright/test';
import { launch } from '../support/browser.ts';
import { expect, test } from '../support/test.ts';

// A microphone that hums, so that nobody is asked.
const hum: LaunchOptions = {
  ...launch,
  args: [...(launch.args ?? []), '--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'],
};
test.use({ launchOptions: hum });

/** One second of a tone, as a recorder writes it. */
function wav(): Buffer {
  const data = Buffer.alloc(16_000);
  for (let at = 0; at < 8_000; at += 1) data.writeInt16LE(Math.round(Math.sin(at * 0.3) * 9_000), at * 2);
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + data.length, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(8_000, 24);
  head.writeUInt32LE(16_000, 28);
  head.writeUInt16LE(2, 32);
  head.writeUInt16LE(16, 34);
  head.write('data', 36);
  head.writeUInt32LE(data.length, 40);
  return Buffer.concat([head, data]);
}

test('YP-06 a recording made elsewhere is the whole answer, can be listened to and removed', async ({ young }) => {
  const zara = await young();
  await zara.begin('idea');
  await zara.button('way-voice').click();
  const field = zara.page.locator('#file');
  await field.setInputFiles({ name: 'note.wav', mimeType: 'audio/wav', buffer: wav() });
  await zara.button('media-more').click();
  await expect(zara.page.locator('.media audio')).toHaveCount(1);
  await zara.look();
  await zara.thatsAll();
  await expect(zara.page.locator('.media audio')).toHaveCount(1);
  await zara.send();
  await zara.openReceipt(await zara.receipt());
  await expect(zara.page.locator('.media audio')).toHaveCount(1);
});

test('YP-06 a voice note is recorded in the page and sent @script', async ({ young }) => {
  const zara = await young();
  await zara.begin('idea');
  await zara.button('way-voice').click();
  await zara.button('record-start').click();
  await expect(zara.button('record-stop')).toBeVisible();
  // Until the recorder's own clock has reached a second.
  await expect(zara.page.getByRole('main')).toContainText('0:01');
  await zara.button('record-stop').click();
  await expect(zara.page.getByRole('status')).toHaveText(zara.words.t('record-done'));
  await zara.thatsAll();
  await zara.send();
});

test('YP-06 a drawing is made with a pointer, and another with the keyboard alone @script', async ({ young }) => {
  const zara = await young();
  for (const way of ['pointer', 'keys']) {
    await zara.begin('idea');
    await zara.button('way-drawing').click();
    const paper = zara.page.locator('#pad canvas');
    await expect(paper).toBeVisible();
    if (way === 'pointer') {
      const box = (await paper.boundingBox())!;
      await zara.page.mouse.move(box.x + 20, box.y + 20);
      await zara.page.mouse.down();
      await zara.page.mouse.move(box.x + 120, box.y + 90, { steps: 5 });
      await zara.page.mouse.up();
    } else {
      await paper.focus();
      for (const key of ['Enter', 'ArrowRight', 'ArrowRight', 'ArrowDown', 'Enter']) await zara.page.keyboard.press(key);
    }
    await expect.poll(() => zara.page.locator('#file').evaluate((field: HTMLInputElement) => field.files?.length)).toBe(1);
    await zara.look();
    await zara.thatsAll();
    await expect(zara.page.locator('.media img')).toHaveCount(1);
    await zara.send();
  }
});

test('YP-06 a file that is no picture gets a sentence, and what was typed stays', async ({ young }) => {
  const zara = await young();
  await zara.begin('idea');
  await zara.write('My words stay.');
  await zara.button('way-photo').click();
  await zara.page.locator('#file').setInputFiles({ name: 'cat.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('<svg/>') });
  await zara.next();
  await expect(zara.page.getByRole('alert')).toContainText(zara.words.t('problem-file-wrong-kind'));
  await expect(zara.page.getByRole('main').getByRole('textbox')).toHaveValue('My words stay.');
  await zara.look();
});

test('YP-06 a film is called a film, and a picture that only the browser opens becomes one that everybody does @script', async ({ young }) => {
  const zara = await young();
  await zara.begin('idea');
  await zara.button('way-photo').click();
  const film = readFileSync(new URL('../../server/tests/fixtures/media/film.mp4', import.meta.url));
  await zara.page.locator('#file').setInputFiles({ name: 'film.mp4', mimeType: 'video/mp4', buffer: film });
  await zara.next();
  await expect(zara.page.getByRole('alert')).toContainText(zara.words.t('problem-file-film'));
  const picture = readFileSync(new URL('../../server/tests/fixtures/media/dots.avif', import.meta.url));
  await zara.page.locator('#file').setInputFiles({ name: 'dots.avif', mimeType: 'image/avif', buffer: picture });
  await zara.thatsAll();
  await expect(zara.page.locator('.media img')).toHaveCount(1);
  await zara.send();
});

test('YP-06 staff see a blurred picture until they open it, and nobody a locked one @staff', async ({ young, staff }) => {
  const zara = await young();
  await zara.begin('change');
  await zara.write('This is my room, in a photo.');
  await zara.button('way-photo').click();
  const red = readFileSync(new URL('../../public/icons/icon-192.png', import.meta.url));
  await zara.page.locator('#file').setInputFiles({ name: 'room.png', mimeType: 'image/png', buffer: red });
  await zara.thatsAll();
  await zara.send();

  const lead = await staff('participation_lead');
  await lead.open('/queue');
  await expect(lead.page.getByText('Photo, not looked at yet').first()).toBeVisible();
  await lead.page.getByRole('link', { name: 'This is my room, in a photo.' }).click();
  await expect(lead.page.getByText('Nobody has looked at it yet.')).toBeVisible();
  const view = new URL(lead.page.url()).pathname;
  // Beside the list it is opened there too, and what is seen in it is written down.
  await lead.open(`/queue?scenario=change&open=${view.split('/').pop()}`);
  await lead.page.getByRole('link', { name: 'Open the picture' }).click();
  await expect(lead.page.locator('.desk').getByAltText('What the young person sent')).toBeVisible();
  await lead.page.getByLabel('What can be seen in it').fill('A room with a marram mat.');
  await lead.page.locator('article').getByRole('button', { name: 'Save', exact: true }).click();
  await expect(lead.page.locator('.desk').getByLabel('What can be seen in it')).toHaveValue('A room with a marram mat.');
  await lead.open(view);
  await lead.page.getByRole('link', { name: 'Open the picture' }).click();
  await expect(lead.page.getByAltText('What the young person sent')).toBeVisible();
  await lead.page.getByRole('button', { name: 'This may be an intimate picture' }).click();
  await expect(lead.page.getByText('Nobody can open it', { exact: false }).first()).toBeVisible();
  await expect(lead.page.getByAltText('What the young person sent')).toHaveCount(0);

  const other = await staff('safeguarding_lead');
  await other.open(view);
  await expect(other.page.getByText('Do not look again.', { exact: false }).first()).toBeVisible();
  await expect(other.page.getByRole('link', { name: 'Open the picture' })).toHaveCount(0);
});
