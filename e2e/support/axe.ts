import { createHash } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, expect, type Page, type TestInfo } from '@playwright/test';
import axe, { type Result, type RunOptions } from 'axe-core';

/** Languages written from right to left. */
const RIGHT_TO_LEFT = ['ar', 'ckb', 'ps', 'prs', 'fa'];

const LANGUAGES = ['en', 'uk', 'sq', 'vi', 'am', 'ti', ...RIGHT_TO_LEFT];

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe is asked. The one frame there is runs no script, and shows a page that is looked at where
 * young people see it. Of what passes, nothing is written down: that takes a fifth of the time.
 */
const EVERYTHING: RunOptions = { resultTypes: ['violations'], runOnly: RULES, iframes: false };
const ONLY_COLOURS: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast'] } };
const NOT_COLOURS: RunOptions = { rules: { 'color-contrast': { enabled: false } } };

/** What axe finds in a page. Put there by itself it takes half the time that its wrapper for Playwright takes. */
export async function violations(page: Page, rules: RunOptions = {}): Promise<Result[]> {
  await page.evaluate(axe.source);
  const look = async (options: RunOptions) => (await window.axe.run({ exclude: [['iframe']] }, options)).violations;
  return page.evaluate(look, { ...EVERYTHING, ...rules });
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/**
 * Pages that were looked at in this run, by any worker, and found good: one of the same shape, in
 * the same theme and width, need not be looked at by axe again, whatever language it is in: what
 * depends on that (direction, title, what sticks out) is asked every time. In another theme only
 * colours differ: there what was found good in one needs another look where two things stand in each
 * other that were not yet seen so. Where every two things were seen so, colours, which take half the
 * time, need no other look either; nor does anything, where a page at such an address was found good. With `HEARD_E2E=all` axe looks at everything in every language.
 */
const looked = {
  file: (key: string) => join(process.env.HEARD_LOOKED!, createHash('sha256').update(key).digest('hex')),
  at: (key: string) => existsSync(looked.file(key)),
  good: (key: string) => writeFileSync(looked.file(key), ''),
};

/**
 * Looks at a page as somebody with a screen reader, a small phone, or poor sight would: zero axe
 * violations, one main heading, the right language and direction, nothing that sticks out sideways.
 */
export class Eyes {
  readonly #browser: Browser;
  readonly #options: BrowserContextOptions;
  readonly #info: TestInfo;

  constructor(browser: Browser, options: BrowserContextOptions, info: TestInfo) {
    this.#browser = browser;
    this.#options = options;
    this.#info = info;
  }

  async look(page: Page): Promise<void> {
    // The address changes before the page is there: wait for what it says.
    await page.waitForLoadState('load');
    await page.locator('h1').first().waitFor();
    await expect(page.locator('[aria-busy]')).toHaveCount(0);
    const before = this.#info.errors.length;
    const { facts, parts } = await factsOf(page);
    const where = new URL(page.url()).pathname;
    expect.soft(facts, `the outlines of ${where}`).toMatchObject({
      dir: RIGHT_TO_LEFT.includes(facts.lang) ? 'rtl' : 'ltr',
      headings: 1,
      sticksOut: 0,
    });
    expect.soft(LANGUAGES, `the language of ${where}`).toContain(facts.lang);
    expect.soft(facts.title, `the title of ${where}`).toMatch(/\S – Heard$/);

    const always = process.env.HEARD_E2E === 'all';
    const shape = createHash('sha256').update(`${always ? facts.lang : ''} ${parts.join()}`).digest('hex');
    const width = page.viewportSize()?.width;
    const anywhere = `${width} ${shape}`;
    const here = (what: string) => `${this.#options.colorScheme} ${width} ${what}`;
    const address = `address ${where.replace(/\/[^/]*\d[^/]*/g, '/*')}`;
    if (looked.at(here(shape))) return;
    const seen = !always && parts.every((part) => looked.at(here(part)));
    const onlyColours = !always && looked.at(anywhere);
    if (seen && (onlyColours || looked.at(here(address)))) return looked.good(here(shape));

    const all = await this.#axe(page, onlyColours, seen);
    const found = all.map((violation) => ({
      rule: violation.id,
      help: violation.help,
      nodes: violation.nodes.map((node) => `${node.target.join(' ')}: ${node.failureSummary?.split('\n').slice(1).join(';')}`),
    }));
    if (found.length > 0) {
      const name = `axe ${where}`;
      await this.#info.attach(name, { body: JSON.stringify(all, null, 2), contentType: 'application/json' });
    }
    expect.soft(found, `accessibility of ${where}`).toEqual([]);
    if (this.#info.errors.length === before) [anywhere, here(shape), here(address), ...parts.map(here)].forEach(looked.good);
  }

  async #axe(page: Page, onlyColours: boolean, coloursSeen: boolean) {
    const rules = onlyColours ? ONLY_COLOURS : coloursSeen ? NOT_COLOURS : {};
    const audit = (page: Page) => unrolled(page, () => violations(page, rules));
    if (this.#options.javaScriptEnabled !== false) return audit(page);

    const { twin, show } = await this.#twin(page);
    show.html = await page.content();
    await twin.goto(page.url());
    return audit(twin);
  }

  /**
   * axe waits for ever in a page without script. So the very HTML that was just seen is shown once
   * more in a browser that may run axe, but not our own scripts.
   */
  async #twin(page: Page): Promise<Twin> {
    const key = `${this.#info.project.name} ${new URL(page.url()).origin}`;
    const known = twins.get(key);
    if (known) return known;
    const context = await this.#browser.newContext({ ...this.#options, javaScriptEnabled: true });
    const show = { html: '' };
    await context.route('**/*', (route) => {
      const request = route.request();
      if (request.isNavigationRequest() && request.frame().parentFrame()) return route.abort();
      if (request.isNavigationRequest()) return route.fulfill({ body: show.html, contentType: 'text/html; charset=utf-8' });
      return request.resourceType() === 'script' ? route.abort() : route.continue();
    });
    const twin = { twin: await context.newPage(), show };
    twins.set(key, twin);
    return twin;
  }
}

interface Twin {
  twin: Page;
  show: { html: string };
}

/** Kept from test to test; they go with the worker's browser. */
const twins = new Map<string, Twin>();

/**
 * Makes the window as tall as the page meanwhile: what just now stands behind the bar at the bottom
 * can be scrolled out from under it, and is no small target.
 */
async function unrolled<T>(page: Page, look: () => Promise<T>): Promise<T> {
  const size = page.viewportSize();
  if (!size) return look();
  // A picture that comes late makes the page taller once more: every one is waited for.
  await page.evaluate(() =>
    Promise.race([
      Promise.all(
        [...document.images].map((image) => {
          image.loading = 'eager';
          return image.complete || new Promise((done) => image.addEventListener('load', done)).catch(() => {});
        }),
      ),
      new Promise((late) => setTimeout(late, 3000)),
    ]),
  );
  let height = 0;
  for (let left = 5; left > 0; left -= 1) {
    const now = await page.evaluate(() => document.documentElement.scrollHeight);
    if (now <= height) break;
    height = now;
    await page.setViewportSize({ width: size.width, height: Math.max(height, size.height) });
  }
  try {
    return await look();
  } finally {
    await page.setViewportSize(size);
  }
}

/**
 * What can be asked of a page without axe, and what it is made of, without its words, without
 * counting and without what is hidden: two threads with other words, and a list with more lines, are
 * the same page.
 */
async function factsOf(page: Page) {
  return page.evaluate(() => {
    const root = document.documentElement;
    const name = (element: Element | null) =>
      element && `${element.tagName}.${element.getAttribute('class') ?? ''}.${element.getAttribute('aria-invalid') ?? ''}`;
    const shown = [...document.querySelectorAll('*')].filter((element) => !element.closest('[hidden], head'));
    const parts = shown.map((element) => `${name(element.parentElement)}>${name(element)}`);
    return {
      facts: {
        lang: root.lang,
        dir: root.dir,
        headings: document.querySelectorAll('h1').length,
        title: document.title,
        sticksOut: root.scrollWidth - root.clientWidth,
      },
      parts: [...new Set(parts)].sort(),
    };
  });
}
