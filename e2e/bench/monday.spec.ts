import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type APIRequestContext, type Browser, chromium, expect, type Locator, type Page, request, test } from '@playwright/test';
import { launch } from '../support/browser.ts';
import { Server } from '../support/server.ts';
import { Words } from '../support/words.ts';

/** What came in over a weekend, and how many of it a lead sees to. */
const NEW = 300;
const KEYS_AT_MOST = 80;
const LOADS_AT_MOST = 1;

/** Situations that begin with a question in own words. */
const SITUATIONS = ['something_wrong', 'change', 'good_news', 'how_i_am', 'idea', 'thank_you', 'worker_visit', 'money'];

/** What is done with an item. */
type Deed = 'done' | 'taken and done' | 'tagged and done' | 'put off' | 'replied';

/** What is done with each of the twenty, from the newest down. */
const DEEDS: Deed[] = [
  ...Array<Deed>(8).fill('done'),
  ...Array<Deed>(4).fill('tagged and done'),
  ...Array<Deed>(3).fill('taken and done'),
  ...Array<Deed>(2).fill('put off'),
  ...Array<Deed>(3).fill('replied'),
];

/** How a lead works: with keys, with a mouse, or with a mouse where no script runs. */
type Way = 'keys' | 'mouse' | 'no script';
const WAYS: Way[] = ['keys', 'mouse', 'no script'];

/** A word by which the items of each way are told from others. */
const CLUB: Record<Way, string> = { keys: 'sedge', mouse: 'thrift', 'no script': 'bracken' };

const THEME = 'repairs, warmth';
const REPLY = 'Thank you. We ask the house.';

interface Counted {
  keys: number;
  clicks: number;
  page_loads: number;
  seconds_per_item: number;
}

interface Step {
  way: Way;
  deed: Deed;
  seconds: number;
}

/** Says something as a phone does, without an account. */
async function say(api: APIRequestContext, origin: string, words: Words, scenario: string, text: string): Promise<void> {
  const form = {
    id: randomBytes(16).toString('hex'),
    version: '1',
    [`a.${words.scenario(scenario).questions[0]!.key}`]: text,
    audience: 'anonymous',
    helped: 'alone',
    lang: 'en',
    service: '',
    mood: '',
  };
  const headers = { origin, 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' };
  const answer = await api.post(`${origin}/say/${scenario}/send`, { form, headers, maxRedirects: 0 });
  expect(answer.status(), `${scenario} was sent`).toBe(303);
}

/** So many things in the demonstration's own words. */
async function weekend(api: APIRequestContext, origin: string, words: Words): Promise<void> {
  const file = fileURLToPath(new URL('../../server/src/demo/content/views.json', import.meta.url));
  const { views } = JSON.parse(await readFile(file, 'utf8')) as { views: { text: string; scenario: string; lang: string }[] };
  const written = views.filter(({ scenario, lang }) => lang === 'en' && SITUATIONS.includes(scenario));
  for (let n = 0; n < NEW; n += 1) {
    const { scenario, text } = written[n % written.length]!;
    await say(api, origin, words, scenario, text);
  }
}

const item = (way: Way, n: number) => `A ${CLUB[way]} club on Mondays, number ${n + 1}.`;

/** A lead at the desk: what they press is counted, what they type is not. */
class Lead {
  readonly page: Page;
  readonly way: Way;
  keys = 0;
  clicks = 0;
  loads = 0;

  constructor(page: Page, way: Way) {
    this.page = page;
    this.way = way;
    page.on('request', (asked) => {
      // What a form is answered with by being led on is one page.
      if (asked.isNavigationRequest() && asked.frame() === page.mainFrame() && !asked.redirectedFrom()) this.loads += 1;
    });
  }

  get view(): Locator {
    return this.page.locator('.desk__view');
  }

  async key(name: string): Promise<void> {
    this.keys += 1;
    await this.page.keyboard.press(name);
  }

  async click(what: Locator): Promise<void> {
    this.clicks += 1;
    await what.click();
  }

  press(button: string): Promise<void> {
    return this.click(this.page.getByRole('button', { name: button, exact: true }));
  }

  /** A key that was pressed for the view before ends no other: whoever reads waits as long. */
  async settled(): Promise<void> {
    await expect(this.page.locator('[data-desk]:not([data-fresh])')).toBeVisible();
  }

  async done(): Promise<void> {
    await this.settled();
    await (this.way === 'keys' ? this.key('e') : this.press('Nothing is left to do'));
  }

  async take(): Promise<void> {
    await (this.way === 'keys' ? this.key('a') : this.press('I see to it'));
    await expect(this.view).toContainText('You see to it.');
  }

  async tag(): Promise<void> {
    if (this.way === 'keys') {
      await this.key('t');
      await this.page.keyboard.type(THEME);
      await this.key('Enter');
    } else {
      await this.click(this.page.getByLabel('Add a theme'));
      await this.page.getByLabel('Add a theme').fill(THEME);
      await this.press('Add');
    }
    await expect(this.page.getByText('Added the theme.')).toBeVisible();
  }

  async putOff(): Promise<void> {
    if (this.way === 'keys') {
      await this.key('s');
      await this.key('ArrowDown');
      await this.key('Control+Enter');
    } else {
      await this.click(this.page.locator('summary').filter({ hasText: /^Not now$/ }));
      this.clicks += 2;
      await this.page.getByLabel('Until', { exact: true }).selectOption({ index: 1 });
      await this.press('Put off');
    }
  }

  async reply(): Promise<void> {
    if (this.way === 'keys') {
      await this.key('r');
      await this.page.keyboard.type(REPLY);
      await this.key('Control+Enter');
    } else {
      await this.click(this.page.getByLabel('Your reply'));
      await this.page.getByLabel('Your reply').fill(REPLY);
      await this.press('Send reply');
    }
    await expect(this.view).toContainText(REPLY);
  }

  async next(): Promise<void> {
    await (this.way === 'keys' ? this.key('j') : this.click(this.page.getByRole('link', { name: 'Next', exact: true })));
  }

  async does(deed: Deed): Promise<void> {
    switch (deed) {
      case 'done':
        return this.done();
      case 'taken and done':
        await this.take();
        return this.done();
      case 'tagged and done':
        await this.tag();
        return this.done();
      case 'put off':
        return this.putOff();
      case 'replied':
        return this.reply();
    }
  }
}

/** Twenty items, one after the other, from the list on. */
async function morning(browser: Browser, server: Server, way: Way, steps: Step[]): Promise<Counted> {
  const context = await browser.newContext({
    baseURL: server.origin,
    locale: 'en-GB',
    viewport: { width: 1280, height: 800 },
    javaScriptEnabled: way !== 'no script',
  });
  const page = await context.newPage();
  await page.goto(server.link('participation_lead'));
  await page.goto('/queue?scenario=idea');
  const lead = new Lead(page, way);
  const began = performance.now();
  await lead.click(page.getByRole('link', { name: 'Read one after another' }));
  for (const [n, deed] of DEEDS.entries()) {
    await expect(lead.view).toContainText(item(way, n));
    const at = performance.now();
    await lead.does(deed);
    const following = n + 1 < DEEDS.length ? item(way, n + 1) : '';
    if (deed === 'replied' && following) await lead.next();
    if (following) await expect(lead.view).toContainText(following);
    steps.push({ way, deed, seconds: (performance.now() - at) / 1000 });
  }
  const seconds = (performance.now() - began) / 1000;
  await context.close();
  const { keys, clicks, loads } = lead;
  return { keys, clicks, page_loads: loads, seconds_per_item: Number((seconds / DEEDS.length).toFixed(2)) };
}

/** The three kinds of deed that take longest, each in the way that does. */
function slowest(steps: Step[]): Step[] {
  const kinds = new Map<string, Step[]>();
  for (const step of steps) kinds.set(`${step.way} ${step.deed}`, [...(kinds.get(`${step.way} ${step.deed}`) ?? []), step]);
  const middle = (all: Step[]) => all.map(({ seconds }) => seconds).toSorted((a, b) => a - b)[Math.floor(all.length / 2)]!;
  const medians = [...kinds.values()].map((all) => ({ ...all[0]!, seconds: Number(middle(all).toFixed(2)) }));
  return medians.toSorted((a, b) => b.seconds - a.seconds).slice(0, 3);
}

test('what a Monday costs', async () => {
  const server = await Server.start('sqlite', 60);
  const browser = await chromium.launch(launch);
  const api = await request.newContext();
  const words = new Words('en');
  await weekend(api, server.origin, words);
  const ways: Partial<Record<Way, Counted>> = {};
  const steps: Step[] = [];
  for (const way of WAYS) {
    // The newest stands first.
    for (let n = DEEDS.length - 1; n >= 0; n -= 1) await say(api, server.origin, words, 'idea', item(way, n));
    ways[way] = await morning(browser, server, way, steps);
  }
  await api.dispose();
  await browser.close();
  await server.stop();

  const figures = { new_items: NEW, items: DEEDS.length, ways, slowest: slowest(steps) };
  const folder = fileURLToPath(new URL('../../target/bench/', import.meta.url));
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'monday.json'), `${JSON.stringify(figures, null, 2)}\n`);

  const { keys } = ways as Record<Way, Counted>;
  const missed = [
    ...(keys.keys <= KEYS_AT_MOST ? [] : [`keys: ${keys.keys}, at most ${KEYS_AT_MOST}`]),
    ...(keys.page_loads <= LOADS_AT_MOST ? [] : [`page loads: ${keys.page_loads}, at most ${LOADS_AT_MOST}`]),
  ];
  process.stdout.write(`\n  ${'20 items'.padEnd(14)}${'keys'.padStart(8)}${'clicks'.padStart(8)}${'loads'.padStart(8)}${'s an item'.padStart(12)}\n`);
  for (const way of WAYS) {
    const one = ways[way]!;
    const row = [String(one.keys).padStart(8), String(one.clicks).padStart(8), String(one.page_loads).padStart(8), one.seconds_per_item.toFixed(2).padStart(12)];
    process.stdout.write(`  ${way.padEnd(14)}${row.join('')}\n`);
  }
  process.stdout.write('\n  slowest\n');
  for (const { way, deed, seconds } of figures.slowest) process.stdout.write(`  ${way.padEnd(14)}${deed.padEnd(20)}${seconds.toFixed(2).padStart(8)} s\n`);
  for (const one of missed) process.stdout.write(`  MISSED ${one}\n`);
  expect(missed, 'more than a Monday may cost').toEqual([]);
});
