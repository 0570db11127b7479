// Generated sequences of what goes wrong between a phone and the server: the connection goes in
// the middle of a sentence, the server is killed, the browser is killed, pages are closed, two tabs
// send, words that wait are changed, the clock is shifted, the disk is full, somebody signs out
// while something waits. Afterwards everything that was said to be kept or sent is on the server
// exactly once, nothing that was typed is readable on the device, in its stores or in the files of
// its profile, and a draft opens with its PIN alone. At the end it says how often each happened.
//
//   node offline/run.mjs --sequences 500 [--seed 1] [--from 0] [--heard target/debug/heard]
import { execFile, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, readlink, rm, writeFile } from 'node:fs/promises';
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
const HEARD = given('heard', process.env.HEARD ?? fileURLToPath(new URL('../../target/debug/heard', import.meta.url)));
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
  async signedIn(role) {
    const answer = await fetch(this.links[role], { redirect: 'manual' });
    return answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0]).join('; ');
  }
  /** The team's queue, as its page shows it. */
  async queue() {
    this.cookie ??= await this.signedIn('participation_lead');
    return (await fetch(`${this.origin}/queue`, { headers: { cookie: this.cookie } })).text();
  }
  /** A young person with a nickname and a PIN, invited by the worker. */
  async invite(name, secret) {
    const post = (path, fields, cookie) => fetch(`${this.origin}${path}`, {
      method: 'POST', body: new URLSearchParams(fields), redirect: cookie ? 'follow' : 'manual',
      headers: { origin: this.origin, 'sec-fetch-site': 'same-origin', ...(cookie && { cookie }) },
    });
    const shown = await (await post('/people/invite', {}, await this.signedIn('worker'))).text();
    const code = /\/join\?code=(\w+)/.exec(shown)?.[1];
    const joined = await post('/join', { code, name, avatar: 'kite', secret, secret_again: secret });
    if (!code || joined.status !== 303) throw new Error(`nobody could join: ${joined.status}`);
  }
}

/** A phone: a browser and its profile, which outlives it. */
class Phone {
  constructor(profile) { this.profile = profile; }
  async start() { this.context = await browser(this.profile); this.ready = false; }
  /** Gone from one moment to the next, as when the battery is empty. */
  async kill() {
    const gone = new Promise((resolve) => this.context.once('close', resolve));
    const [, pid] = /-(\d+)$/.exec(await readlink(join(this.profile, 'SingletonLock')));
    process.kill(Number(pid), 'SIGKILL');
    await gone;
    await this.start();
  }
  async stop() { await this.context.close().catch(() => {}); }
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
  return { page: followed(patient(it), name), session: followed(session, `${name} session`), id: targetInfo.targetId };
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

/** A page on its way elsewhere can answer nothing for a moment; then the page it has become is asked. */
const patient = (page) => {
  if (Object.hasOwn(page, 'evaluate')) return page;
  const ask = page.evaluate.bind(page);
  page.evaluate = async (...given) => {
    for (let left = 5; ; left -= 1) {
      try { return await ask(...given); } catch (error) {
        if (left === 0 || !/context was destroyed/.test(error.message)) throw error;
        await usable(page).catch(() => {});
      }
    }
  };
  return page;
};
const box = (page, act, argument) => page.evaluate(([act, argument]) => (0, self.heardBox)[act](...(argument ?? [])), [act, argument]);
const inBox = async (page) => (await box(page, 'list')).map(({ state }) => state);
const usable = (page) => page.waitForFunction(() => !!self.heardBox && document.readyState === 'complete');

/** What is wrong when the team's queue reads like this: what must be there once, what may be, what leaked. */
function judge(queue, must, may, leaks) {
  const times = (said) => queue.split(/ altered$/.test(said) ? said : new RegExp(`${said}(?! altered)`)).length - 1;
  const wrong = [];
  for (const said of must) if (times(said) !== 1) wrong.push(`${said} is there ${times(said)} times`);
  for (const said of may) if (times(said) > 1) wrong.push(`${said} is there ${times(said)} times`);
  for (const leak of leaks) wrong.push(`readable on the device: ${leak.slice(0, 80)}`);
  return wrong;
}

/** Results spoilt on purpose: the judge and the search have to notice every one. */
async function mutants(folder) {
  const [one, two] = ['Zorbleflax1q0 wumbledigit', 'Zorbleflax2q0 wumbledigit'];
  if (judge(`${one} ${two}`, [one, two], [], []).length > 0) throw new Error('the judge refuses what is right');
  const spoilt = {
    'words that never arrived': () => judge(one, [one, two], [], []),
    'words that arrived twice': () => judge(`${one} ${one}`, [one], [], []),
    'words that may arrive, twice': () => judge(`${one} ${one}`, [], [one], []),
    'the changed words in place of the first': () => judge(`${one} altered`, [one, `${one} altered`], [], []),
    'words readable in a store': () => judge(one, [one], [], [one]),
  };
  const noticed = Object.entries(spoilt).map(([what, see]) => [what, see().length > 0]);
  const files = {
    'words in a file': Buffer.from(`..${one}..`),
    'words in a file, two bytes a letter': Buffer.from(one, 'utf16le'),
    'the same, off by a byte': Buffer.concat([Buffer.from('.'), Buffer.from(one, 'utf16le')]),
  };
  for (const [what, bytes] of Object.entries(files)) {
    const profile = await mkdtemp(join(folder, 'mutant-'));
    await writeFile(join(profile, 'LOG'), bytes);
    noticed.push([what, (await search(profile)).length > 0]);
  }
  return noticed;
}

/** One sequence. Answers with the words that must have arrived and those that may have. */
async function sequence(number, server, phone, trace) {
  const pick = chance(SEED * 100_003 + number);
  const must = [];
  const may = [];
  let off = false;
  let down = false;
  let { context } = phone;
  let tab = await opened(context, 'page', context.pages()[0]);
  let { page } = tab;
  const connection = async (to) => { off = to; await context.setOffline(to); trace.push(to ? 'offline' : 'online'); };
  const up = async () => { if (down) { await server.start(); down = false; trace.push('server up'); } };
  const killed = async () => { if (!down) { await server.kill(); down = true; trace.push('server killed'); } };
  // Chromium lets small things in beyond a quota, so the store refuses here as a full one does.
  let noRoom;
  const full = async (to) => {
    if (to) {
      const refuse = `self.roomyPut = IDBObjectStore.prototype.put;
        IDBObjectStore.prototype.put = () => { throw new DOMException('no room', 'QuotaExceededError'); };`;
      await tab.session.send('Page.enable');
      noRoom = (await tab.session.send('Page.addScriptToEvaluateOnNewDocument', { source: refuse })).identifier;
      await page.evaluate(refuse);
    } else {
      await tab.session.send('Page.removeScriptToEvaluateOnNewDocument', { identifier: noRoom }).catch(() => {});
      await page.evaluate(() => { if (self.roomyPut) IDBObjectStore.prototype.put = self.roomyPut; });
    }
    trace.push(to ? 'disk full' : 'disk free');
  };

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
  const another = async () => {
    const fresh = await opened(context, 'new page');
    await shut(tab, trace);
    tab = fresh;
    page = tab.page;
  };
  const killPhone = async () => {
    await phone.kill();
    ({ context } = phone);
    off = false;
    tab = await opened(context, 'page', context.pages()[0]);
    page = tab.page;
    // A session that had just begun was perhaps not on the disk yet.
    signedIn &&= (await context.cookies(server.origin)).some(({ name }) => name === '__Host-heard');
    trace.push('phone killed');
  };
  const held = (store) => box(page, 'names', [store]);
  const until = async (act, what) => {
    const end = Date.now() + 10_000;
    while (!(await act())) {
      if (Date.now() > end) throw new Error(`not so within 10 s: ${what}`);
      await page.waitForTimeout(50);
    }
  };
  const drafted = (many) => until(async () => ((await held('drafts')).length > 0) === many, many ? 'a draft is kept' : 'no draft is kept');
  const checked = async () => {
    await page.locator('button[value="send"]').click();
    await page.locator('#send').waitFor();
    await usable(page);
    await page.waitForLoadState('networkidle');
  };
  // Either it went, or the page says that it waits, or it says that it could not be kept.
  const answered = () => page.waitForFunction(() => {
    const said = document.querySelector('[data-status]')?.textContent.trim();
    const may = [document.querySelector('[data-status]')?.dataset.waiting, document.querySelector('.outbox')?.dataset.noWay];
    return location.pathname !== '/say/idea/check' || (said && may.includes(said));
  });
  const leaks = [];
  const read = async () => leaks.push(...await page.evaluate(async () => {
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
  }));

  // Nobody, a person of the demonstration, or one with a PIN whose drafts are kept.
  const who = pick.one(['nobody', 'nobody', 'nobody', 'nobody', 'somebody', 'pin', 'pin']);
  let signedIn = who !== 'nobody';
  const withPin = async () => {
    await visit('/sign-in');
    await page.waitForLoadState('networkidle');
    await page.locator('#name').fill(PERSON.name);
    await page.locator('#secret').fill(PERSON.secret);
    await page.locator('form[action="/sign-in"] .actions button').click();
    await page.waitForURL((url) => url.pathname !== '/sign-in');
    await usable(page);
    await until(async () => (await held('meta')).includes('unlocked'), 'drafts can be kept');
    trace.push('signed in with the PIN');
  };
  await page.goto(who === 'somebody' ? server.links.young_person : `${server.origin}/`);
  if (who === 'pin') await withPin();
  await home();
  if (!phone.ready) {
    await page.evaluate(async () => {
      while (!(await (await caches.open('help-language')).match('/lang'))) await new Promise((soon) => setTimeout(soon, 50));
    });
    phone.ready = true;
  }

  // A draft is kept, and comes back; locked, it comes back with its PIN and with nothing else.
  async function draft(said) {
    await page.waitForLoadState('networkidle');
    await page.locator('textarea').fill(said);
    await drafted(true);
    await read();
    const how = pick.one(['kept', 'opened again', 'locked', 'locked', 'phone killed', 'signed out']);
    trace.push(`draft: ${how}`);
    const is = async () => (await page.locator('textarea').inputValue()) === said;
    const empty = async () => (await page.locator('textarea').inputValue()) === '';
    if (how === 'opened again') {
      await visit('/say/idea/1');
      await until(is, 'the draft is back');
    }
    if (how === 'locked') {
      // A quarter of an hour without use, as this page's clock has it.
      await page.clock.setFixedTime(Date.now() + 16 * 60_000);
      await visit('/say/idea/1');
      await page.locator('#draft-pin').waitFor();
      if (!(await empty()) || (await held('meta')).includes('unlocked')) leaks.push('a draft that is open without its PIN');
      const tried = async (pin) => {
        await page.locator('#draft-pin').fill(pin);
        await page.locator('#draft-pin + button').click();
      };
      await tried(pick.one(['000000', '258014', ' ']));
      await page.locator('#draft-pin ~ .error:not([hidden])').waitFor();
      if (!(await empty()) || (await held('meta')).includes('unlocked')) leaks.push('a draft that another PIN opens');
      await tried(PERSON.secret);
      await until(is, 'the PIN opens the draft');
      await page.clock.setFixedTime(Date.now());
    }
    if (how === 'phone killed') {
      await killPhone();
      // Who was signed in may be forgotten with it; then the draft is gone, as after signing out.
      await visit('/say/idea/1');
      if (signedIn) {
        const asked = page.locator('#draft-pin');
        await until(async () => await is() || await asked.isVisible(), 'the draft or its question is there');
      } else {
        await drafted(false);
      }
    }
    if (how === 'signed out') {
      await signOut();
      await drafted(false);
      await visit('/say/idea/1');
      await read();
      if (!(await empty())) leaks.push('a draft that is there after signing out');
    }
    await page.locator('textarea').fill(said);
  }
  async function signOut() {
    await visit('/mine');
    await page.locator('form[action="/sign-out"] button').first().click();
    await page.waitForURL((url) => url.pathname !== '/mine');
    await usable(page);
    signedIn = false;
    trace.push('signed out');
  }

  const views = 1 + Math.floor(pick.next() * 2);
  for (let view = 0; view < views; view += 1) {
    const said = `Zorbleflax${number}q${view} wumbledigit`;
    const shift = pick.often(0.2) ? pick.one([-40, -1, 1, 30]) * 86_400_000 : 0;
    if (shift) { await page.clock.setFixedTime(Date.now() + shift); trace.push('clock shifted'); }
    const kept = pick.often(who === 'pin' ? 0.25 : 0.5);
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
      if (!disk && pick.often(0.15)) await killPhone();
    } else {
      if (off) await connection(false);
      await up();
      await visit('/say/idea/1');
      // A clock that jumped has locked drafts, as a quarter of an hour does: then none is kept.
      const open = who === 'pin' && signedIn && !disk && !shift && (await page.waitForLoadState('networkidle'), await held('meta')).includes('unlocked');
      if (open) await draft(said);
      else if (pick.often(0.25)) {
        // Into a tunnel in the middle of a sentence, "Next" there, and out again.
        await page.locator('textarea').fill(said.slice(0, 14));
        await connection(true);
        await page.locator('textarea').pressSequentially(said.slice(14));
        await page.locator('button[value="send"]').click({ noWaitAfter: true });
        // The page keeps the words and says so: the browser's own page would keep them readable.
        await page.locator('form.question [role=alert]:not([hidden])').waitFor();
        if ((await page.locator('textarea').inputValue()) !== said) throw new Error('words are gone from the page');
        await connection(false);
        trace.push('tunnel in the middle of a sentence');
      } else await page.locator('textarea').fill(said);
      await checked();
      const fault = pick.one(['none', 'offline', 'killed', 'killed after', 'two tabs', 'reload', 'changed', 'phone killed']);
      trace.push(`form: ${fault}`);
      if (fault === 'offline' || fault === 'changed') await connection(true);
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
      if (fault === 'phone killed') {
        // Nothing was promised yet: it went, or it waits, or it never was; never twice.
        if (pick.often(0.5)) await page.waitForTimeout(pick.next() * 120);
        await killPhone();
        may.push(said);
      } else {
        await answered();
        trace.push('answered');
        (disk ? may : must).push(said);
      }
      if (fault === 'changed') {
        // What was written is still there as it was; it becomes something else before it went.
        if (pick.often(0.5)) await another();
        await connection(false);
        await visit('/say/idea/1');
        await page.locator('textarea').fill(`${said} altered`);
        await checked();
        await page.locator('#send').click({ noWaitAfter: true });
        await answered();
        if (!disk) must.push(`${said} altered`);
      }
      if (fault === 'reload') await page.reload({ waitUntil: 'commit' }).catch(() => {});
      if (other) await shut(other, trace);
    }
    if (disk) await full(false);
    if (shift) await page.clock.setFixedTime(Date.now()).catch(() => {});
    if (signedIn && pick.often(0.4)) {
      if (pick.often(0.5)) {
        await context.clearCookies();
        signedIn = false;
        trace.push('session over');
      } else {
        // Signed out before what waits could go.
        await up();
        await page.route('**/outbox*', (route) => route.abort('internetdisconnected'));
        if (off) await connection(false);
        await signOut();
        trace.push((await inBox(page)).includes('waiting') ? 'signed out while something waits' : 'signed out with nothing waiting');
        await drafted(false);
        if ((await held('meta')).some((name) => ['token', 'mark', 'unlocked'].includes(name))) leaks.push('whose device this is, after signing out');
        await page.unroute('**/outbox*');
      }
    }
    if (pick.often(0.4)) {
      await another();
      trace.push('page closed');
    }
  }

  // Nothing readable on the device while it waits.
  if (off) await connection(false);
  await up();
  await home();
  await read();
  // At the latest now everything goes.
  const latest = Date.now() + 15_000;
  while ((await inBox(page).catch(() => ['waiting'])).includes('waiting')) {
    if (Date.now() > latest) throw new Error('something still waits');
    await page.evaluate(() => dispatchEvent(new Event('online'))).catch(() => {});
    await page.waitForTimeout(60);
  }
  await box(page, 'clear', ['box']);
  const wrong = judge(await server.queue(), must, may, leaks);
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
    for (const kind of ['latin1', 'utf16le']) {
      // Both alignments: what is stored in two bytes a letter can begin anywhere.
      for (const text of [bytes.toString(kind), ...(kind === 'utf16le' ? [bytes.subarray(1).toString(kind)] : [])]) {
        for (const [word] of text.matchAll(/Zorbleflax(?:\d+q\d+)?|wumbledigit/g)) found.push(`${word} in ${path.slice(folder.length)}`);
      }
    }
  }
  return [...new Set(found)];
}

const PERSON = { name: 'Kite of the stairs', secret: '258013' };
/** How often each thing happened, over all sequences. */
const happened = new Map();
const folder = await mkdtemp(join(tmpdir(), 'heard-offline-'));
const server = new Server(folder);
const began = Date.now();
let failed = 0;
let sent = 0;
let noticed = [];
try {
  noticed = await mutants(folder);
  await run(HEARD, ['demo', '--data', server.data, '--views', '5', '--seed', '7']);
  await server.start();
  await server.invite(PERSON.name, PERSON.secret);
  for (let from = FROM; from < FROM + SEQUENCES; from += TOGETHER) {
    const profile = join(folder, `profile-${from}`);
    const traces = [];
    const phone = new Phone(profile);
    await phone.start();
    for (let number = from; number < Math.min(from + TOGETHER, FROM + SEQUENCES); number += 1) {
      const trace = [];
      traces[number] = trace;
      let clock;
      try {
        pending.clear();
        const late = new Promise((_, reject) => {
          clock = setTimeout(() => reject(new Error(`took more than a minute, waiting at ${hangsAt()}`)), 60_000);
        });
        const done = await Promise.race([sequence(number, server, phone, trace), late]);
        sent += done.sent;
        if (done.wrong.length === 0) continue;
        failed += 1;
        console.log(`sequence ${number} (seed ${SEED}): ${done.wrong.join('; ')}\n  ${done.trace.join(', ')}`);
      } catch (error) {
        failed += 1;
        console.log(`sequence ${number} (seed ${SEED}): ${String(error.message).split('\n')[0]}\n  ${trace.join(', ')}`);
        // A browser in an unknown state is of no use to the next sequence.
        await phone.stop();
        if (server.child.exitCode !== null || server.child.signalCode !== null) await server.start();
        await phone.start();
      } finally {
        clearTimeout(clock);
        for (const what of new Set(trace)) happened.set(what, (happened.get(what) ?? 0) + 1);
      }
    }
    await phone.stop();
    const files = await search(profile);
    if (files.length > 0) {
      failed += 1;
      console.log(`sequences ${from} to ${from + TOGETHER - 1}: readable in the profile: ${files.join(', ')}`);
      for (const number of new Set(files.map((found) => /\d+/.exec(found)?.[0]))) if (traces[number]) console.log(`  ${number}: ${traces[number].join(', ')}`);
    }
    await rm(profile, { recursive: true, force: true });
  }
} finally {
  await server.kill().catch(() => {});
  await rm(folder, { recursive: true, force: true });
}
const seconds = (Date.now() - began) / 1000;
console.log(`in so many sequences: ${[...happened].sort(([, a], [, b]) => b - a).map(([what, times]) => `${what} ${times}`).join(', ')}`);
console.log(`YP-15 ${SEQUENCES} sequences, ${sent} things said, ${failed} failed, ${(seconds / SEQUENCES).toFixed(1)} s each`);
const missed = noticed.filter(([, caught]) => !caught).map(([what]) => what);
const assure = fileURLToPath(new URL('../../target/assure', import.meta.url));
await mkdir(assure, { recursive: true });
await writeFile(join(assure, 'offline.json'), `${JSON.stringify({
  name: 'offline', count: SEQUENCES, failed, seed: SEED, seconds: Math.round(seconds * 10) / 10,
  mutants: { tried: noticed.length, caught: noticed.length - missed.length },
})}\n`);
for (const what of missed) console.log(`not noticed: ${what}`);
process.exit(failed === 0 && missed.length === 0 ? 0 : 1);
