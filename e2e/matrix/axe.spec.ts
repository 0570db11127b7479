import { type Browser, chromium, expect, type Page, test } from '@playwright/test';
import { launch } from '../support/browser.ts';
import { Server } from '../support/server.ts';
import { problems, tell, type Theme, THEMES } from './problems.ts';

/**
 * Accessibility over page × state × language × theme × zoom. All of it with `HEARD_MATRIX=all`;
 * otherwise one theme and one zoom for each page and language, taken in turn, so that a short run
 * meets every page, every language, every theme and both zooms.
 */
const ALL = process.env.HEARD_MATRIX === 'all';
const LANGUAGES = ['en', 'ar', 'ckb', 'ps', 'prs', 'fa', 'ti', 'am', 'sq', 'vi', 'uk'];
const ZOOMS = [1, 4] as const;

/** A page in a state: how to get there. */
type Way = (page: Page, server: Server) => Promise<unknown>;

const at = (path: string): Way => (page) => page.goto(path);
const signedIn = (path: string): Way => async (page, server) => {
  await page.goto(server.link('young_person'));
  await page.goto(path);
};
/** A form sent as it is: the page with what is wrong. */
const refused = (path: string): Way => async (page) => {
  await page.goto(path);
  // With script the way is tried before anything is posted.
  const answered = page.waitForResponse((response) => response.request().method() === 'POST');
  await page.locator('main form[method=post] button').first().click();
  await answered;
  await page.waitForLoadState('load');
};

/** Signed in, with something said for a meeting of yesterday that nobody has judged. */
const afterMeeting = (path: string): Way => async (page, server) => {
  await page.goto(server.link('young_person'));
  await page.goto('/');
  if ((await page.locator('form.thing a.link').count()) === 0) {
    await page.goto('/say/my_review/1');
    await page.locator('main textarea').first().fill('Saturdays with my brother.');
    await page.locator('main button[name=go][value=next]').click();
    await page.waitForURL('**/2');
    const yesterday = new Date(Date.now() - 86_400_000);
    const parts = [yesterday.getUTCDate(), yesterday.getUTCMonth() + 1, yesterday.getUTCFullYear()];
    for (const [at, part] of parts.entries()) await page.locator('main input[inputmode=numeric]').nth(at).fill(String(part));
    await page.locator('main button[name=go][value=send]').click();
    await page.waitForURL('**/check');
    await page.locator('#send').click();
    await page.waitForURL('**/sent');
  }
  await page.goto(path);
};

const PAGES: Record<string, Way> = {
  home: at('/'),
  'home, signed in': signedIn('/'),
  'question, own words': at('/say/something_wrong/1'),
  'question, faces': at('/say/something_wrong/2'),
  'question, refused': refused('/say/something_wrong/1'),
  check: async (page: Page) => {
    await page.goto('/say/something_wrong/1');
    await page.locator('main textarea').first().fill('The wifi goes off at nine.');
    await page.locator('main button[name=go][value=send]').click();
    await page.waitForURL('**/check');
  },
  help: at('/help'),
  wall: at('/wall'),
  'wall, easy read': at('/wall?easy=1'),
  moderation: at('/moderation'),
  rate: at('/rate'),
  receipt: at('/receipt'),
  'receipt, refused': refused('/receipt'),
  'sign in': at('/sign-in'),
  'sign in, refused': refused('/sign-in'),
  join: at('/join'),
  'join, refused': refused('/join'),
  'my things': signedIn('/mine'),
  'a thread': async (page: Page, server: Server) => {
    await page.goto(server.link('young_person'));
    await page.goto('/mine');
    await page.locator('a.thing').first().click();
    await page.waitForLoadState('load');
  },
  'delete my things': signedIn('/mine/leave'),
  missing: at('/nothing-here'),
  'home, pictures': async (page: Page) => {
    await page.goto('/say?pictures=1');
    await page.goto('/');
  },
  'question, cards': at('/say/pics_how_i_am/1'),
  'check, pictures': async (page: Page) => {
    await page.goto('/say/pics_how_i_am/1');
    await page.locator('main input[type=radio]').nth(1).check();
    await page.locator('main button[name=go][value=send]').click();
    await page.waitForURL('**/check');
  },
  'question, a recording': at('/say/something_wrong/1?way=voice'),
  'question, a drawing': at('/say/something_wrong/1?way=drawing'),
  'question, a photo': at('/say/something_wrong/1?way=photo'),
  'how it looks': at('/look'),
  'without a connection': at('/offline'),
  rights: at('/rights'),
  polls: at('/polls'),
  'the council’s space': at('/council'),
  'good news': at('/celebrate'),
  'my people': signedIn('/my-people'),
  'what happens when': at('/changes'),
  'receipt in pictures': at('/receipt/pictures'),
  'way back in': at('/back-in'),
  'my account': signedIn('/mine/account'),
  'who looked': signedIn('/mine/looked'),
  notifications: signedIn('/mine/notifications'),
  'home, after a meeting': afterMeeting('/'),
  'my things, after a meeting': afterMeeting('/mine'),
  'a thread, after a meeting': async (page: Page, server: Server) => {
    await afterMeeting('/mine')(page, server);
    await page.locator('form.thing a.link').first().click();
    await page.waitForLoadState('load');
  },
  'what happens when, signed in': signedIn('/changes'),
  'what should happen to it': signedIn('/changes/adoption'),
  'take me off it': signedIn('/mine/leave?how=unsign'),
  'rate, one service': at('/rate/kestrel-house'),
  'rights, a page': at('/rights/local-offer'),
};

/** What a short run takes of all combinations: one in eighteen, in turn through themes and zooms. */
function chosen(): { name: string; lang: string; theme: Theme; zoom: number }[] {
  return Object.keys(PAGES).flatMap((name, page) =>
    LANGUAGES.flatMap((lang, language) => {
      const turn = page * LANGUAGES.length + language;
      return THEMES.flatMap((theme, t) =>
        ZOOMS.map((zoom, z) => ({ name, lang, theme, zoom, ours: turn % 6 === t * 2 + z && Math.floor(turn / 6) % 3 === 0 })),
      );
    }),
  ).filter((one) => ALL || one.ours);
}

/** Pages spoilt on purpose: each has to be found, or finding nothing means nothing. */
const SPOILT: Record<string, (page: Page) => Promise<unknown>> = {
  'a picture without words': (page) => page.evaluate(() => document.querySelector('main')!.insertAdjacentHTML('beforeend', '<img src="/assets/none.png" width="9" height="9">')),
  'a field without a label': (page) => page.evaluate(() => document.querySelector('main')!.insertAdjacentHTML('beforeend', '<input type="text">')),
  'words hard to see': (page) => page.evaluate(() => {
    const words = document.querySelector('main')!.appendChild(document.createElement('p'));
    words.textContent = 'Who can help now';
    words.style.cssText = 'color: #ccc; background: #ddd';
  }),
  'a button without a name': (page) => page.evaluate(() => document.querySelector('main')!.insertAdjacentHTML('beforeend', '<button></button>')),
  'two things of one id': (page) => page.evaluate(() => document.querySelector('main')!.insertAdjacentHTML('beforeend', '<p><label for="twin">a</label><input id="twin" aria-describedby="none"><label for="twin2"></label><input id="twin2"></p>')),
  'something wider than the screen': (page) => page.evaluate(() => {
    document.querySelector('main')!.appendChild(document.createElement('div')).style.cssText = 'inline-size: 900px; block-size: 9px';
  }),
  'another language': (page) => page.evaluate(() => { document.documentElement.lang = 'cy'; }),
};

let server: Server;
let browser: Browser;
test.beforeAll(async () => {
  server = await Server.start('sqlite', 200);
  browser = await chromium.launch(launch);
});
test.afterAll(async () => {
  await browser.close();
  await server.stop();
});

for (const theme of THEMES) {
  for (const zoom of ZOOMS) {
    const ours = chosen().filter((one) => one.theme === theme && one.zoom === zoom);
    test(`YP-18 axe finds nothing: ${theme}, ${zoom * 100} %, ${ours.length} pages and languages`, async () => {
      const found: string[] = [];
      for (const lang of LANGUAGES) {
        const context = await browser.newContext({
          // A window of 1280 pixels at 400 % is 320 wide.
          viewport: zoom === 1 ? { width: 360, height: 800 } : { width: 320, height: 256 },
          colorScheme: theme === 'dark' ? 'dark' : 'light',
          forcedColors: theme === 'forced' ? 'active' : 'none',
          reducedMotion: 'reduce',
          baseURL: server.origin,
        });
        const page = await context.newPage();
        await page.goto(`/language/${lang}?next=/help`);
        for (const one of ours.filter((one) => one.lang === lang)) {
          await PAGES[one.name]!(page, server);
          await page.locator('h1').first().waitFor();
          found.push(...(await problems(page, lang)).map((problem) => `${one.name} [${lang}]: ${problem}`));
        }
        await context.close();
      }
      process.stdout.write(`\naxe: ${theme}, ${zoom * 100} %: ${ours.length} combinations, ${found.length} problems\n`);
      tell({ count: ours.length, failed: found.length });
      expect(found).toEqual([]);
    });
  }
}

test('YP-18 a page that was spoilt is found', async () => {
  const page = await browser.newPage({ viewport: { width: 360, height: 800 }, reducedMotion: 'reduce', baseURL: server.origin });
  const missed: string[] = [];
  for (const [what, spoil] of Object.entries(SPOILT)) {
    await page.goto('/help');
    await spoil(page);
    if ((await problems(page, 'en')).length === 0) missed.push(what);
  }
  const tried = Object.keys(SPOILT).length;
  tell({ tried, caught: tried - missed.length });
  expect(missed).toEqual([]);
});
