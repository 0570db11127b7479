import { type Browser, chromium, expect, type Page, test } from '@playwright/test';
import { launch } from '../support/browser.ts';
import { type Role, Server } from '../support/server.ts';
import { problems, tell, type Theme, THEMES } from './problems.ts';

/**
 * Accessibility of staff pages over page × theme × width: every page that the menu of a role leads
 * to, and from each of them one of every kind that it leads to. All of it with `HEARD_MATRIX=all`;
 * otherwise one theme and one width for each page, taken in turn.
 */
const ALL = process.env.HEARD_MATRIX === 'all';
const WIDTHS = [360, 1280] as const;
const ROLES: Role[] = [
  'administrator',
  'participation_lead',
  'safeguarding_lead',
  'commissioner',
  'board_member',
  'worker',
  'reviewing_officer',
  'complaints_manager',
];

let server: Server;
let browser: Browser;
/** Who opens which page. */
const pages: { role: Role; path: string }[] = [];

/** The kind of a page: its address without what stands for one thing, and without what a list is narrowed to. */
const kind = (path: string) => path.replace(/\?.*$/, '').replace(/[0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{32}/g, '*').replace(/\/(staff\/scenarios|staff\/services|services|staff\/posters|rights|entries\/paper)\/[^/]+/, '/$1/*').replace(/\/staff\/translations\/[a-z]+$/, '/staff/translations/*');

const links = (page: Page, where: string) =>
  page.locator(`${where} a[href^="/"]`).evaluateAll((all) => all.map((one) => one.getAttribute('href')!));

test.beforeAll(async () => {
  test.setTimeout(600_000);
  server = await Server.start('sqlite', 200);
  browser = await chromium.launch(launch);
  const known = new Set<string>();
  for (const role of ROLES) {
    const context = await browser.newContext({ baseURL: server.origin });
    const page = await context.newPage();
    await page.goto(server.link(role));
    const take = (path: string) => {
      const plain = path.replace(/#.*$/, '');
      const leaves = /\.(xlsx|csv|zip|pdf)(\?|$)|^\/(assets|demo|rate|moderation|wall)|^\/$|media|photo/.test(plain);
      if (leaves || known.has(kind(plain))) return;
      known.add(kind(plain));
      pages.push({ role, path: plain });
    };
    take('/staff');
    for (const path of await links(page, '.rail')) take(path);
    for (let at = 0; at < pages.length; at += 1) {
      if (pages[at]!.role !== role) continue;
      await page.goto(pages[at]!.path);
      for (const path of await links(page, 'main')) take(path);
    }
    await context.close();
  }
});
test.afterAll(async () => {
  await browser.close();
  await server.stop();
});

THEMES.forEach((theme: Theme, t) => WIDTHS.forEach((width, w) => {
  test(`MOD-11 axe finds nothing on pages of staff: ${theme}, ${width} wide`, async () => {
    const found: string[] = [];
    let count = 0;
    for (const role of ROLES) {
      const context = await browser.newContext({
        viewport: { width, height: 800 },
        colorScheme: theme === 'dark' ? 'dark' : 'light',
        forcedColors: theme === 'forced' ? 'active' : 'none',
        reducedMotion: 'reduce',
        baseURL: server.origin,
      });
      const page = await context.newPage();
      await page.goto(server.link(role));
      for (const [turn, { path }] of pages.entries()) {
        if (pages[turn]!.role !== role || (!ALL && turn % 6 !== t * 2 + w)) continue;
        const answer = await page.goto(path);
        if (!answer?.ok()) found.push(`${path}: ${answer?.status()}`);
        await page.locator('h1').first().waitFor();
        found.push(...(await problems(page, 'en')).map((problem) => `${path}: ${problem}`));
        count += 1;
      }
      await context.close();
    }
    process.stdout.write(`\naxe, staff: ${theme}, ${width} wide: ${count} pages, ${found.length} problems\n`);
    tell({ count, failed: found.length });
    expect(count).toBeGreaterThan(0);
    expect(found).toEqual([]);
  });
}));
