import { expect, test } from '../support/test.ts';

/** Code, direction, and the font file that its letters need beside the base font. */
const LANGUAGES = [
  ['en', 'ltr', null],
  ['ar', 'rtl', 'noto-arabic'],
  ['ckb', 'rtl', 'noto-arabic'],
  ['ps', 'rtl', 'noto-arabic'],
  ['prs', 'rtl', 'noto-arabic'],
  ['fa', 'rtl', 'noto-arabic'],
  ['ti', 'ltr', 'noto-ethiopic'],
  ['am', 'ltr', 'noto-ethiopic'],
  ['sq', 'ltr', null],
  ['vi', 'ltr', null],
  ['uk', 'ltr', null],
] as const;

for (const [code, dir, font] of LANGUAGES) {
  test(`YP-17 pages in ${code} run ${dir} and fetch the letters they need and no others @staff @script`, async ({ young }) => {
    const zara = await young();
    const fonts: string[] = [];
    zara.page.on('request', (request) => {
      if (request.resourceType() === 'font') fonts.push(request.url());
    });
    await zara.page.goto(`/language/${code}?next=/moderation`);
    const html = zara.page.locator('html');
    await expect(html).toHaveAttribute('lang', code);
    await expect(html).toHaveAttribute('dir', dir);
    for (const path of ['/', '/look', '/wall', '/rate', '/help']) {
      await zara.page.goto(path);
      // A text that is nowhere shows as its name, such as "look-title".
      const words = await zara.page.getByRole('main').innerText();
      expect(words).not.toMatch(/^[a-z]+(-[a-z_]+)+$/m);
    }
    const menu = zara.page.locator('details.lang');
    await menu.locator('summary').click();
    await expect(menu.getByRole('link')).toHaveCount(LANGUAGES.length);
    await expect(menu.locator('[aria-current]')).toHaveAttribute('lang', code);
    await zara.page.evaluate(() => document.fonts.ready);
    if (font) expect(fonts.some((url) => url.includes(font))).toBe(true);
    await zara.look();
  });
}

test('YP-17 an English page fetches the base font only @staff @script', async ({ young }) => {
  const zara = await young();
  const fonts: string[] = [];
  zara.page.on('request', (request) => {
    if (request.resourceType() === 'font') fonts.push(request.url());
  });
  await zara.page.goto('/help');
  await zara.page.evaluate(() => document.fonts.ready);
  expect(fonts.filter((url) => !url.includes('atkinson'))).toEqual([]);
});

test('YP-18 text, colours and movement are chosen in one form and stay', async ({ young }) => {
  const zara = await young();
  await zara.open('/wall');
  await zara.page.getByRole('link', { name: zara.words.t('look-title'), exact: true }).click();
  await expect(zara.heading('look-title')).toBeVisible();
  for (const id of ['look-text-largest', 'look-theme-contrast']) {
    await zara.page.getByRole('radio', { name: zara.words.t(id), exact: true }).check();
  }
  for (const id of ['look-switch-easy', 'look-switch-still', 'look-switch-plain']) {
    await zara.page.getByRole('checkbox', { name: zara.words.t(id), exact: true }).check();
  }
  await zara.button('look-save').click();
  await expect(zara.page.getByRole('status')).toContainText(zara.words.t('look-saved'));
  const html = zara.page.locator('html');
  await expect(html).toHaveAttribute('data-theme', 'contrast');
  await expect(html).toHaveAttribute('data-text', 'largest');
  await zara.look();
  await zara.open('/wall');
  await expect(html).toHaveAttribute('data-motion', 'still');
  await expect(zara.page.getByRole('link', { name: zara.words.t('easy-read'), exact: true })).toHaveAttribute('aria-current', 'true');
});

test('YP-18 a page is read out by a voice on the phone, and says so where there is none @script', async ({ young }) => {
  for (const voice of [true, false]) {
    const zara = await young();
    await zara.page.addInitScript((there) => {
      const voices = there ? [{ lang: 'en-GB', localService: true }, { lang: 'ar', localService: true }] : [];
      const said: string[] = [];
      class Utterance {
        text: string;
        constructor(text: string) {
          this.text = text;
        }
        addEventListener(): void {}
      }
      Object.assign(window, { said, SpeechSynthesisUtterance: Utterance });
      Object.defineProperty(window, 'speechSynthesis', {
        value: {
          getVoices: () => voices,
          speak: (words: Utterance) => said.push(words.text),
          cancel: () => {},
          addEventListener: (_: string, done: () => void) => setTimeout(done, 10),
        },
      });
    }, voice);
    await zara.open('/wall');
    const article = zara.page.getByRole('article').first();
    if (voice) {
      await article.getByRole('button', { name: zara.words.t('listen'), exact: true }).click();
      const heard = await zara.page.evaluate(() => (window as unknown as { said: string[] }).said.join(' '));
      expect(heard.length).toBeGreaterThan(20);
      await expect(article.getByRole('button', { name: zara.words.t('listen-stop'), exact: true })).toBeVisible();
    } else {
      // Said once on a page, wherever that is.
      await expect(zara.page.getByText(zara.words.like('listen-no-voice'))).toHaveCount(1);
    }
  }
});
