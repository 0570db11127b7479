import { type BrowserContext, type BrowserContextOptions, expect, type Page, test as base } from '@playwright/test';
import { Eyes } from './axe.ts';
import { Staff } from './pages/staff.ts';
import { Young } from './pages/young.ts';
import { type Database, type Role, Server } from './server.ts';
import { Watch } from './watch.ts';
import { type Lang, Words } from './words.ts';

/** Waits until no form of the page is on its way: with script the next page follows its answer. */
async function settled(page: Page): Promise<void> {
  for (let left = 20; left > 0; left -= 1) {
    try {
      await page.waitForFunction(() => document.readyState === 'complete' && !document.querySelector('form[aria-busy]'));
      return;
    } catch (error) {
      // The next page came meanwhile; then that one is asked.
      if (!/destroyed|navigat/i.test(String(error))) throw error;
    }
  }
}

/** What a project chooses. */
export interface Matrix {
  database: Database;
  lang: Lang;
}

interface OfTest {
  /** The words of young people's pages in this project's language. */
  words: Words;
  /** Somebody with a browser of their own. Every one of them is watched. */
  person: (server?: Server) => Promise<Person>;
  /** A young person with a phone. */
  young: (server?: Server) => Promise<Young>;
  /** A member of staff, signed in by the demonstration's link. */
  staff: (role: Role, server?: Server) => Promise<Staff>;
}

interface OfWorker {
  /** The demonstration council that the small journeys share. */
  council: Server;
  /** Another council, with this many views to begin with. */
  another: (views: number) => Promise<Server>;
}

/** A browser of somebody's own, with what was watched in it. */
export interface Person {
  page: Page;
  context: BrowserContext;
  watch: Watch;
  look: () => Promise<void>;
  server: Server;
}

export const test = base.extend<OfTest & Matrix, OfWorker & { databaseOfWorker: Database }>({
  database: ['sqlite', { option: true }],
  lang: ['en', { option: true }],

  databaseOfWorker: [
    async ({}, use, info) => {
      await use((info.project.use as Partial<Matrix>).database ?? 'sqlite');
    },
    { scope: 'worker' },
  ],

  another: [
    async ({ databaseOfWorker }, use) => {
      const started: Server[] = [];
      await use(async (views) => {
        const server = await Server.start(databaseOfWorker, views);
        started.push(server);
        return server;
      });
      for (const server of started) await server.stop();
    },
    { scope: 'worker' },
  ],

  council: [
    async ({ another }, use) => {
      await use(await another(60));
    },
    { scope: 'worker' },
  ],

  words: async ({ lang }, use) => {
    await use(new Words(lang));
  },

  person: async ({ browser, council, viewport, locale, colorScheme, javaScriptEnabled, contextOptions }, use, info) => {
    const people: Person[] = [];
    await use(async (server = council) => {
      const options: BrowserContextOptions = {
        ...contextOptions,
        viewport,
        locale,
        colorScheme,
        javaScriptEnabled,
        baseURL: server.origin,
      };
      const context = await browser.newContext(options);
      const watch = new Watch(context, server.origin);
      const eyes = new Eyes(browser, options, info);
      const page = await context.newPage();
      if (javaScriptEnabled !== false) {
        const goto = page.goto.bind(page);
        page.goto = async (...to) => {
          await settled(page);
          return goto(...to);
        };
      }
      const look = async () => {
        if (javaScriptEnabled !== false) await settled(page);
        await eyes.look(page);
      };
      const person = { page, context, watch, server, look };
      people.push(person);
      return person;
    });
    const problems = people.flatMap((person) => person.watch.problems);
    if (info.status !== info.expectedStatus) {
      for (const [at, { page, server }] of people.entries()) {
        if (page.isClosed()) continue;
        await info.attach(`person ${at + 1} at ${page.url()}`, { body: await page.screenshot(), contentType: 'image/png' });
        await info.attach(`log ${at + 1}`, { body: server.log, contentType: 'text/plain' });
      }
    }
    for (const person of people) await person.context.close();
    expect(problems, 'what must never happen in a browser').toEqual([]);
  },

  young: async ({ person, words }, use) => {
    await use(async (server) => new Young(await person(server), words));
  },

  staff: async ({ person }, use) => {
    await use(async (role, server) => {
      const staff = new Staff(await person(server));
      await staff.signIn(role);
      return staff;
    });
  },
});

export { expect };
