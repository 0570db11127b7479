import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, type CDPSession, chromium, expect, type Page, test } from '@playwright/test';
import { phone, whole } from '../support/browser.ts';
import { Server } from '../support/server.ts';
import { Words } from '../support/words.ts';

/** 400 kbit/s both ways, 400 ms there and back, and a processor a quarter as fast. */
const LINE = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
const SLOWER = 4;

const BUDGET = {
  firstBytes: 120 * 1024,
  blockingBytes: 30 * 1024,
  usableMs: 3500,
  lcpMs: 3000,
  repeatUsableMs: 1500,
  performance: 95,
  accessibility: 100,
  bestPractices: 100,
} as const;

/** How many times each visit is made; the median counts. */
const ROUNDS = 3;

interface Visit {
  bytes: number;
  blocking_bytes: number;
  usable_ms: number;
  lcp_ms: number;
}

interface Wire {
  url: string;
  bytes: number;
}

/** What one part of the browser, a page or its service worker, can be told over DevTools. */
type Tell = (method: 'Network.enable' | 'Network.emulateNetworkConditions', parameters?: object) => Promise<unknown>;

/**
 * Every byte that a page and its service worker receive, headers included, on the slow line from
 * now on. The processor is slowed for the page: a worker's cannot be.
 */
class Meter {
  readonly received: Wire[] = [];
  readonly #urls = new Map<string, string>();

  static async on(page: Page): Promise<Meter> {
    const meter = new Meter();
    const session = await page.context().newCDPSession(page);
    session.on('Network.requestWillBeSent', (event) => meter.#asked(event));
    session.on('Network.loadingFinished', (event) => meter.#came(event));
    await meter.#slow((method, parameters) => session.send(method, parameters as never));
    await meter.#workers(session);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    return meter;
  }

  /** A worker waits to start until it is followed too; one that runs already is followed from now on. */
  async #workers(session: CDPSession): Promise<void> {
    const waiting = new Map<number, () => void>();
    const found: Promise<unknown>[] = [];
    let last = 0;
    session.on('Target.receivedMessageFromTarget', ({ message }) => {
      const { id, method, params } = JSON.parse(message);
      if (method === 'Network.requestWillBeSent') this.#asked(params);
      if (method === 'Network.loadingFinished') this.#came(params);
      waiting.get(id)?.();
    });
    session.on('Target.attachedToTarget', ({ sessionId }) => {
      const tell = async (method: string, params: object = {}) => {
        const id = (last += 1);
        const answered = new Promise<void>((resolve) => waiting.set(id, resolve));
        await session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) });
        await answered;
      };
      found.push(this.#slow(tell).then(() => tell('Runtime.runIfWaitingForDebugger')).catch(() => {}));
    });
    await session.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: false });
    await Promise.all(found);
  }

  async #slow(tell: Tell): Promise<void> {
    await tell('Network.enable');
    await tell('Network.emulateNetworkConditions', LINE);
  }

  #asked({ requestId, request }: { requestId: string; request: { url: string } }): void {
    this.#urls.set(requestId, request.url);
  }

  #came({ requestId, encodedDataLength }: { requestId: string; encodedDataLength: number }): void {
    this.received.push({ url: this.#urls.get(requestId) ?? requestId, bytes: encodedDataLength });
  }

  get bytes(): number {
    return this.received.reduce((sum, { bytes }) => sum + bytes, 0);
  }
}

interface Moments {
  usable: number;
  largest: number;
  blocking: string[];
}

/** When the page could be used, when its largest part was painted, and what the first paint waited for. */
async function moments(page: Page): Promise<Moments> {
  return page.evaluate(
    () =>
      new Promise<Moments>((resolve) => {
        let largest = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) largest = Math.max(largest, entry.startTime);
        }).observe({ type: 'largest-contentful-paint', buffered: true });
        setTimeout(() => {
          const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
          const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
          const blocking = (performance.getEntriesByType('resource') as (PerformanceResourceTiming & { renderBlockingStatus?: string })[])
            .filter((entry) => entry.renderBlockingStatus === 'blocking')
            .map((entry) => entry.name);
          resolve({ usable: Math.max(painted, navigation!.domContentLoadedEventEnd), largest, blocking });
        }, 500);
      }),
  );
}

/** Everything over the wire from the first request until a form is filled in and could be sent. */
async function firstVisit(browser: Browser, server: Server, words: Words): Promise<Visit> {
  const context = await browser.newContext({ ...phone, baseURL: server.origin, locale: 'en-GB' });
  const page = await context.newPage();
  const meter = await Meter.on(page);
  await page.goto('/');
  const landed = await moments(page);
  const blocking = meter.received.filter(({ url }) => url === page.url() || landed.blocking.includes(url)).reduce((sum, { bytes }) => sum + bytes, 0);

  await page.getByRole('link', { name: words.scenario('something_wrong').title, exact: true }).click();
  await page.getByRole('main').getByRole('textbox').first().fill('The wifi goes off at nine.');
  await page.getByRole('button', { name: words.t('thats-all'), exact: true }).click();
  await page.getByRole('button', { name: words.t('send-it'), exact: true }).waitFor();
  await page.waitForLoadState('networkidle');
  const { bytes } = meter;
  await page.getByRole('button', { name: words.t('send-it'), exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: words.t('told-title') })).toBeVisible({ timeout: 30_000 });
  await context.close();
  return { bytes, blocking_bytes: blocking, usable_ms: landed.usable, lcp_ms: landed.largest };
}

/** The home page on a phone that has it: its worker fetches the page, the rest is there. */
async function repeatVisit(browser: Browser, server: Server): Promise<{ bytes: number; usable_ms: number }> {
  const context = await browser.newContext({ ...phone, baseURL: server.origin, locale: 'en-GB' });
  const page = await context.newPage();
  await page.goto('/');
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.waitForLoadState('networkidle');
  // A running worker is found by a page within its reach.
  await page.goto('/help');
  const meter = await Meter.on(page);
  await page.goto('/');
  const { usable } = await moments(page);
  await page.waitForLoadState('networkidle');
  await context.close();
  expect(meter.received.map(({ url }) => url), 'the page came over the wire').toContain(`${server.origin}/`);
  return { bytes: meter.bytes, usable_ms: usable };
}

interface Lighthouse {
  performance: number;
  accessibility: number;
  best_practices: number;
}

/** Lighthouse's own phone, line and scoring. */
async function lighthouse(server: Server): Promise<Lighthouse> {
  const profile = await mkdtemp(join(tmpdir(), 'heard-lighthouse-'));
  const port = 20_000 + Math.floor(Math.random() * 20_000);
  const context = await chromium.launchPersistentContext(profile, {
    ...whole,
    args: [...(whole.args ?? []), `--remote-debugging-port=${port}`],
  });
  try {
    const { default: audit } = await import('lighthouse');
    const result = await audit(server.origin, { port, output: 'json', logLevel: 'error' });
    const categories = result!.lhr.categories;
    const refused = Object.values(result!.lhr.audits).filter((one) => one.score !== null && one.score < 1 && one.scoreDisplayMode !== 'informative');
    for (const one of refused) process.stdout.write(`  lighthouse: ${one.id} ${one.score} ${one.displayValue ?? ''}\n`);
    const score = (name: string) => Math.round((categories[name]?.score ?? 0) * 100);
    return { performance: score('performance'), accessibility: score('accessibility'), best_practices: score('best-practices') };
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true });
  }
}

const median = (numbers: number[]): number => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!;

const middle = <T extends object>(rounds: T[]): T =>
  Object.fromEntries(Object.keys(rounds[0]!).map((key) => [key, Math.round(median(rounds.map((round) => round[key as keyof T] as number)))])) as T;

test('what a visit costs', async () => {
  const server = await Server.start('sqlite', 60);
  const browser = await chromium.launch(whole);
  const words = new Words('en');
  const first: Visit[] = [];
  const repeat: { bytes: number; usable_ms: number }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    first.push(await firstVisit(browser, server, words));
    repeat.push(await repeatVisit(browser, server));
  }
  await browser.close();
  const figures = { first_visit: middle(first), repeat_visit: middle(repeat), lighthouse: await lighthouse(server) };
  await server.stop();

  const folder = fileURLToPath(new URL('../../target/bench/', import.meta.url));
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'client.json'), `${JSON.stringify(figures, null, 2)}\n`);

  const { first_visit, repeat_visit, lighthouse: scores } = figures;
  const rows: [string, number, string, number, boolean][] = [
    ['first visit, over the wire', first_visit.bytes, 'bytes', BUDGET.firstBytes, first_visit.bytes <= BUDGET.firstBytes],
    ['first visit, before the first paint', first_visit.blocking_bytes, 'bytes', BUDGET.blockingBytes, first_visit.blocking_bytes <= BUDGET.blockingBytes],
    ['first visit, usable', first_visit.usable_ms, 'ms', BUDGET.usableMs, first_visit.usable_ms <= BUDGET.usableMs],
    ['first visit, largest paint', first_visit.lcp_ms, 'ms', BUDGET.lcpMs, first_visit.lcp_ms <= BUDGET.lcpMs],
    ['repeat visit, over the wire', repeat_visit.bytes, 'bytes', Number.NaN, true],
    ['repeat visit, usable', repeat_visit.usable_ms, 'ms', BUDGET.repeatUsableMs, repeat_visit.usable_ms <= BUDGET.repeatUsableMs],
    ['Lighthouse performance', scores.performance, '', BUDGET.performance, scores.performance >= BUDGET.performance],
    ['Lighthouse accessibility', scores.accessibility, '', BUDGET.accessibility, scores.accessibility >= BUDGET.accessibility],
    ['Lighthouse best practices', scores.best_practices, '', BUDGET.bestPractices, scores.best_practices >= BUDGET.bestPractices],
  ];
  process.stdout.write('\n');
  for (const [what, figure, unit, budget, kept] of rows) {
    const limit = Number.isNaN(budget) ? '' : `budget ${budget}`;
    process.stdout.write(`  ${what.padEnd(38)}${String(figure).padStart(9)} ${unit.padEnd(6)}${limit.padEnd(16)}${kept ? '' : 'MISSED'}\n`);
  }
  expect(rows.filter(([, , , , kept]) => !kept).map(([what]) => what), 'budgets missed').toEqual([]);
});
