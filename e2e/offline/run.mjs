// Generated sequences of what goes wrong between a phone and the server: the connection goes in
// the middle of typing, the server is killed, pages are closed, two tabs send, the clock is
// shifted, the disk is full, somebody signs out. Afterwards everything that was said to be kept or
// sent is on the server exactly once, and nothing that was typed is readable on the device: not in
// its stores, not in the files of its profile.
//
//   node offline/run.mjs --sequences 500 [--seed 1] [--from 0] [--heard target/release/heard]
import { execFile, spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { chromium } from '@playwright/test';

const given = (name, otherwise) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : process.argv[at + 1];
};
const HEARD = given('heard', process.env.HEARD ?? fileURLToPath(new URL('../../target/release/heard', import.meta.url)));
const SEQUENCES = Number(given('sequences', '20'));
const SEED = Number(given('seed', '1'));
/** The first one: to see one sequence again. */
const FROM = Number(given('from', '0'));
/** Sequences that share a browser, whose profile is searched when it is closed. */
const TOGETHER = 10;
const run = promisify(execFile);

function chance(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  return { next, one: (list) => list[Math.floor(next() * list.length)], often: (share) => next() < share };
}

class Server {
  constructor(folder) { this.data = join(folder, 'data'); this.address = 'localhost:0'; }
  async start() {
    this.child = spawn(HEARD, ['serve', '--data', this.data, '--addr', this.address], { stdio: ['ignore', 'pipe', 'ignore'] });
    await new Promise((resolve, reject) => {
      this.child.once('exit', (code) => reject(new Error(`heard serve ended with ${code}`)));
      createInterface({ input: this.child.stdout }).on('line', (line) => {
        const origin = /^listening on (http:\S+)/.exec(line)?.[1];
        if (origin) { this.origin = origin; this.address = new URL(origin).host; }
        const link = /^(\w+)\s+(http:\S+\/demo\/sign-in\/\S+)/.exec(line);
        if (link) this.links = { ...this.links, [link[1]]: link[2] };
        if (line.startsWith('administrator')) { this.child.removeAllListeners('exit'); resolve(); }
      });
    });
  }
  async kill() {
    const gone = new Promise((resolve) => this.child.once('exit', resolve));
    this.child.kill('SIGKILL');
    await gone;
  }
  /** The team's queue, as its page shows it. */
  async queue() {
    if (!this.cookie) {
      const answer = await fetch(this.links.participation_lead, { redirect: 'manual' });
      this.cookie = answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0]).join('; ');
    }
    return (await fetch(`${this.origin}/queue`, { headers: { cookie: this.cookie } })).text();
  }
}

async function browser(profile) {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    viewport: { width: 360, height: 800 },
    locale: 'en-GB',
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(10_000);
  // "Leave this page?" is answered yes: the worst that somebody can do.
  context.on('dialog', (dialog) => dialog.accept().catch(() => {}));
  return context;
}

/** The calls to the browser that are not answered yet: what a sequence hangs at. */
const pending = new Set();
/** A page, its locators or a session, with every call noted until it is answered. */
const followed = (it, name) => new Proxy(it, {
  get(target, key) {
    const value = Reflect.get(target, key);
    if (typeof value !== 'function') return key === 'clock' ? followed(value, `${name}.clock`) : value;
    return (...given) => {
      const answer = value.apply(target, given);
      const call = `${name}.${String(key)}(${given.map((one) => String(typeof one === 'object' ? JSON.stringify(one) : one).replace(/\s+/g, ' ').slice(0, 60)).join(', ')})`;
      if (typeof answer?.click === 'function') return followed(answer, call);
      if (typeof answer?.then !== 'function') return answer;
      const noted = { call, since: Date.now() };
      pending.add(noted);
      return answer.finally(() => pending.delete(noted));
    };
  },
});
const hangsAt = () => [...pending].map(({ call, since }) => `${call} for ${((Date.now() - since) / 1000).toFixed(1)} s`).join(' and ') || 'nothing in the browser';

/** A page with a session of its own, because a session ends with its page. */
async function opened(context, name, page) {
  const it = page ?? (await context.newPage());
  const session = await context.newCDPSession(it);
  const { targetInfo } = await session.send('Target.getTargetInfo');
  return { page: followed(it, name), session: followed(session, `${name} session`), id: targetInfo.targetId };
}

/** Closes a page as it is. A browser that is just showing the page's next address forgets that it
    was told to close it (with any page, not only ours), so it is told until the page is closed. */
async function shut({ page, session, id }, trace) {
  let closed = false;
  const done = page.close({ runBeforeUnload: false }).then(() => { closed = true; });
  for (let left = 20; left > 0; left -= 1) {
    await Promise.race([done, new Promise((soon) => setTimeout(soon, 500))]);
    if (closed) return;
    trace.push('told again to close');
    await session.send('Target.closeTarget', { targetId: id }).catch(() => {});
  }
  throw new Error('a page stays open');
}

const box = (page, act, argument) => page.evaluate(([act, argument]) => (0, self.heardBox)[act](...(argument ?? [])), [act, argument]);
const inBox = async (page) => (await box(page, 'list')).map(({ state }) => state);
const usable = (page) => page.waitForFunction(() => !!self.heardBox && document.readyState === 'complete');

/** One sequence. Answers with the words that must have arrived and those that may have. */
async function sequence(number, server, context, ready, trace) {
  const pick = chance(SEED * 100_003 + number);
  const must = [];
  const may = [];
  let off = false;
  let down = false;
  let tab = await opened(context, 'page', context.pages()[0]);
  let { page } = tab;
  const connection = async (to) => { off = to; await context.setOffline(to); trace.push(to ? 'offline' : 'online'); };
  const up = async () => { if (down) { await server.start(); down = false; trace.push('server up'); } };
  const killed = async () => { if (!down) { await server.kill(); down = true; trace.push('server killed'); } };
  const full = async (to) => { await tab.session.send('Storage.overrideQuotaForOrigin', to ? { origin: server.origin, quotaSize: 1 } : { origin: server.origin }); trace.push(to ? 'disk full' : 'disk free'); };

  // A page on its way to "sent" may be quicker than we are; then it is let arrive there first.
  const home = () => visit('/');
  const visit = async (path) => {
    for (let left = 6; ; left -= 1) {
      try {
        await page.goto(`${server.origin}${path}`, { timeout: 4_000 });
        await usable(page);
        const { pathname } = new URL(page.url());
        if (pathname === path) return;
        throw new Error(`interrupted: at ${pathname}, not at ${path}`);
      } catch (error) {
        if (left === 0 || !/interrupted|ERR_ABORTED|Timeout|destroyed/.test(error.message)) throw error;
        trace.push('visited again');
        await page.waitForTimeout(150);
      }
    }
  };
  const signedIn = pick.often(0.3);
  await page.goto(signedIn ? server.links.young_person : `${server.origin}/`);
  await home();
  if (!ready.done) {
    await page.evaluate(async () => {
      while (!(await (await caches.open('help-language')).match('/lang'))) await new Promise((soon) => setTimeout(soon, 50));
    });
    ready.done = true;
  }

  const views = 1 + Math.floor(pick.next() * 2);
  for (let view = 0; view < views; view += 1) {
    const said = `Zorbleflax${number}q${view} wumbledigit`;
    const shift = pick.often(0.2) ? pick.one([-40, -1, 1, 30]) * 86_400_000 : 0;
    if (shift) { await page.clock.setFixedTime(Date.now() + shift); trace.push('clock shifted'); }
    const kept = pick.often(0.5);
    const disk = pick.often(0.1);
    if (disk) await full(true);
    if (kept) {
      await connection(true);
      await home();
      await page.locator('a[href="#idea/1"]').click();
      await page.locator('textarea').fill(said);
      if (pick.often(0.2)) { await connection(false); trace.push('back in the middle of typing'); }
      await page.locator('button[value="all"]').click();
      const button = page.locator('[data-keep] button');
      await (pick.often(0.3) ? button.dblclick() : button.click());
      const outcome = page.locator('[data-step="kept"]:not([hidden]), [data-failed]:not([hidden])');
      await outcome.first().waitFor();
      const failed = await page.locator('[data-failed]').isVisible();
      (failed ? may : must).push(said);
      trace.push(failed ? 'kept page: no room' : 'kept page: kept');
    } else {
      if (off) await connection(false);
      await up();
      await visit('/say/idea/1');
      await page.locator('textarea').fill(said);
      await page.locator('button[value="send"]').click();
      await page.locator('#send').waitFor();
      await usable(page);
      await page.waitForLoadState('networkidle');
      const fault = pick.one(['none', 'offline', 'killed', 'killed after', 'two tabs', 'reload']);
      trace.push(`form: ${fault}`);
      if (fault === 'offline') await connection(true);
      if (fault === 'killed') await killed();
      const button = page.locator('#send');
      let other;
      if (fault === 'two tabs') {
        other = await opened(context, 'other page');
        await other.page.goto(page.url());
        await usable(other.page);
        trace.push('both open');
        await Promise.all([button.click({ noWaitAfter: true }), other.page.locator('#send').click({ noWaitAfter: true })]);
      } else {
        await (pick.often(0.4) ? button.dblclick({ noWaitAfter: true }) : button.click({ noWaitAfter: true }));
      }
      if (fault === 'killed after') await killed();
      // Either it went, or the page says that it waits, or it says that it could not be kept.
      await page.waitForFunction(() => {
        const status = document.querySelector('[data-status]');
        return location.pathname !== '/say/idea/check' || (status && status.textContent.trim() === status.dataset.waiting);
      });
      trace.push('answered');
      if (fault === 'reload') await page.reload({ waitUntil: 'commit' }).catch(() => {});
      if (disk) may.push(said);
      else must.push(said);
      if (other) await shut(other, trace);
    }
    if (disk) await full(false);
    if (shift) await page.clock.setFixedTime(Date.now()).catch(() => {});
    if (signedIn && pick.often(0.3)) { await context.clearCookies(); trace.push('signed out'); }
    if (pick.often(0.4)) {
      const fresh = await opened(context, 'new page');
      await shut(tab, trace);
      tab = fresh;
      page = tab.page;
      trace.push('page closed');
    }
  }

  // Nothing readable on the device while it waits.
  if (off) await connection(false);
  await up();
  await home();
  const leaks = await page.evaluate(async () => {
    const out = [JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage })];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const path = new URL(request.url).pathname;
        if (!/^\/(assets\/|help$|offline$|langs?$)/.test(path)) return [`kept: ${path}`];
      }
    }
    for (const store of ['box', 'meta', 'drafts']) {
      for (const name of await self.heardBox.names(store)) {
        out.push(JSON.stringify(await self.heardBox.get(store, name), (_, part) => (part instanceof ArrayBuffer ? new TextDecoder('latin1').decode(part) : part)));
      }
    }
    return out.filter((text) => /Zorbleflax|wumbledigit/.test(text));
  });
  // At the latest now everything goes.
  const until = Date.now() + 15_000;
  while ((await inBox(page).catch(() => ['waiting'])).includes('waiting')) {
    if (Date.now() > until) throw new Error('something still waits');
    await page.evaluate(() => dispatchEvent(new Event('online'))).catch(() => {});
    await page.waitForTimeout(60);
  }
  await box(page, 'clear', ['box']);
  const queue = await server.queue();
  const times = (said) => queue.split(said).length - 1;
  const wrong = [];
  for (const said of must) if (times(said) !== 1) wrong.push(`${said} is there ${times(said)} times`);
  for (const said of may) if (times(said) > 1) wrong.push(`${said} is there ${times(said)} times`);
  for (const leak of leaks) wrong.push(`readable on the device: ${leak.slice(0, 80)}`);
  await context.clearCookies();
  await tab.session.detach().catch(() => {});
  return { wrong, trace, sent: must.length };
}

/** Files of a profile that hold what was typed. */
async function search(folder) {
  const found = [];
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath ?? entry.path, entry.name);
    const bytes = await readFile(path).catch(() => Buffer.alloc(0));
    for (const word of ['Zorbleflax', 'wumbledigit']) {
      if (bytes.includes(word) || bytes.includes(Buffer.from(word, 'utf16le'))) found.push(path.slice(folder.length));
    }
  }
  return [...new Set(found)];
}

const folder = await mkdtemp(join(tmpdir(), 'heard-offline-'));
const server = new Server(folder);
const began = Date.now();
let failed = 0;
let sent = 0;
try {
  await run(HEARD, ['demo', '--data', server.data, '--views', '5', '--seed', '7']);
  await server.start();
  for (let from = FROM; from < FROM + SEQUENCES; from += TOGETHER) {
    const profile = join(folder, `profile-${from}`);
    let context = await browser(profile);
    let ready = { done: false };
    for (let number = from; number < Math.min(from + TOGETHER, FROM + SEQUENCES); number += 1) {
      const trace = [];
      let clock;
      try {
        pending.clear();
        const late = new Promise((_, reject) => {
          clock = setTimeout(() => reject(new Error(`took more than a minute, waiting at ${hangsAt()}`)), 60_000);
        });
        const done = await Promise.race([sequence(number, server, context, ready, trace), late]);
        sent += done.sent;
        if (done.wrong.length === 0) continue;
        failed += 1;
        console.log(`sequence ${number} (seed ${SEED}): ${done.wrong.join('; ')}\n  ${done.trace.join(', ')}`);
      } catch (error) {
        failed += 1;
        console.log(`sequence ${number} (seed ${SEED}): ${String(error.message).split('\n')[0]}\n  ${trace.join(', ')}`);
        // A browser in an unknown state is of no use to the next sequence.
        await context.close().catch(() => {});
        if (server.child.exitCode !== null || server.child.signalCode !== null) await server.start();
        context = await browser(profile);
        ready = { done: false };
      } finally {
        clearTimeout(clock);
      }
    }
    await context.close().catch(() => {});
    const files = await search(profile);
    if (files.length > 0) {
      failed += 1;
      console.log(`sequences ${from} to ${from + TOGETHER - 1}: readable in the profile: ${files.join(', ')}`);
    }
    await rm(profile, { recursive: true, force: true });
  }
} finally {
  await server.kill().catch(() => {});
  await rm(folder, { recursive: true, force: true });
}
const seconds = (Date.now() - began) / 1000;
console.log(`YP-15 ${SEQUENCES} sequences, ${sent} things said, ${failed} failed, ${(seconds / SEQUENCES).toFixed(1)} s each`);
process.exit(failed === 0 ? 0 : 1);
