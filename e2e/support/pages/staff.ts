import { expect, type Locator, type Page } from '@playwright/test';
import type { Person } from '../test.ts';
import type { Role } from '../server.ts';
import { shown } from '../totp.ts';
import { unfold } from './parts.ts';

export type Claim = 'Done' | 'Will do, by a date' | 'Cannot, because' | 'Already there';

/** What is written on the page of a response. */
export interface Response {
  youSaid: string;
  claim: Claim;
  weDid: string;
  why: string;
  easyRead: string;
  next?: string;
  owner: string;
  due?: string;
  theme?: string | RegExp;
  objective?: string | RegExp;
  service?: string | RegExp;
}

/** A member of staff at work. Staff pages are in English. */
export class Staff {
  readonly person: Person;
  readonly page: Page;

  constructor(person: Person) {
    this.person = person;
    this.page = person.page;
  }

  look(): Promise<void> {
    return this.person.look();
  }

  async signIn(role: Role): Promise<void> {
    await this.page.goto(this.person.server.link(role));
    await this.look();
  }

  async open(path: string): Promise<void> {
    await this.page.goto(path);
    await this.look();
  }

  /** Sets up an app for one-time codes on the page that asks for it, and goes on: its key. */
  async setUpApp(password: string): Promise<string> {
    const begin = this.page.locator('form[action="/staff/door/app/begin"]');
    await begin.getByLabel('Your password').fill(password);
    await begin.getByRole('button', { name: 'Set it up' }).click();
    const key = (await this.page.locator('b[translate=no]').textContent())!;
    await this.fill('The six digits it shows', shown(key));
    await this.press('That is the code');
    await expect(this.page.locator('.codes li')).toHaveCount(10);
    await this.page.getByRole('link', { name: 'I have them: go on' }).click();
    await this.look();
    return key;
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  heading(name: string | RegExp): Locator {
    return this.page.getByRole('heading', { level: 1, name });
  }

  async press(name: string | RegExp): Promise<void> {
    await this.button(name).click();
    await this.look();
  }

  async fill(label: string, text: string): Promise<void> {
    await this.page.getByLabel(label, { exact: true }).fill(text);
  }

  async choose(radio: string | RegExp): Promise<void> {
    await this.page.getByRole('radio', { name: radio }).check();
  }

  /** Chooses from a list by what stands in it, or by its beginning. */
  async select(label: string, wanted: string | RegExp): Promise<void> {
    const list = this.page.getByLabel(label, { exact: true });
    const option = list.getByRole('option', { name: wanted }).first();
    await list.selectOption((await option.getAttribute('value')) ?? '');
  }

  // The queue and one view

  async openView(words: string): Promise<void> {
    await this.page.goto('/queue');
    await this.look();
    await this.page.getByRole('link', { name: words }).click();
    await expect(this.page.getByRole('heading', { name: 'What has happened' })).toBeVisible();
    await this.look();
  }

  async code(about: { themes: string[]; mood?: string; service?: string | RegExp; objectives?: (string | RegExp)[] }): Promise<void> {
    for (const theme of about.themes) {
      const box = this.page.getByRole('checkbox', { name: theme, exact: true, includeHidden: true });
      // A narrower theme is folded away under its first one.
      const fold = this.page.locator('details.more', { has: box });
      if ((await fold.count()) > 0 && (await fold.getAttribute('open')) === null) await fold.locator('summary').click();
      await box.check();
    }
    if (about.mood) {
      const mood = this.page.getByRole('group', { name: 'Mood, as the child chose it' });
      await mood.getByRole('radio', { name: about.mood, exact: true }).check();
    }
    if (about.service) await this.select('Service', about.service);
    if (about.objectives) {
      const fold = await unfold(this.page, 'Objectives');
      for (const objective of about.objectives) {
        const box = fold.getByRole('checkbox', { name: objective });
        if (!(await box.isChecked())) await box.check();
      }
    }
    // What came with a view, such as a recording, is saved by a button of its own.
    await this.page.getByRole('complementary', { name: 'About this view' }).getByRole('button', { name: 'Save', exact: true }).click();
    await this.look();
  }

  /** Replies, and sends it at once: what is not sent so goes out ten minutes later. */
  async reply(text: string): Promise<void> {
    await this.fill('Your reply', text);
    await this.press('Send reply');
    await expect(this.page.getByRole('main').getByText(text)).toBeVisible();
    await this.sendNow();
  }

  /** Sends at once what waits to go out to the child. */
  async sendNow(): Promise<void> {
    await this.press('Send now');
    await expect(this.page.getByText('Sent. The young person can read it now.')).toBeVisible();
  }

  async note(text: string): Promise<void> {
    await this.fill('Your note', text);
    await this.press('Keep note');
    await expect(this.page.getByRole('main').getByText(text)).toBeVisible();
  }

  /** Takes words out wherever they stand. */
  async takeOut(words: string): Promise<void> {
    await unfold(this.page, 'Names and places');
    await this.fill('Words to take out', words);
    await this.press('Take them out');
  }

  async proposeQuote(words: string, consent: RegExp): Promise<void> {
    await unfold(this.page, 'Propose a public quote');
    await this.fill('The words to be public', words);
    await this.choose(consent);
    await this.press('Propose quote');
  }

  async hide(reason: string): Promise<void> {
    await unfold(this.page, /^Hide$/);
    await this.fill('Why?', reason);
    await this.press('Hide view');
  }

  async showAgain(reason: string): Promise<void> {
    await unfold(this.page, 'Show again');
    await this.fill('Why?', reason);
    await this.press('Show view again');
  }

  /** Decides on one waiting quote, which the child said unless it is told otherwise. */
  async decideQuote(words: string, decision: { said?: boolean; recognisable: boolean; reason?: string }): Promise<void> {
    await this.open('/quotes');
    const article = this.page.getByRole('article').filter({ hasText: words });
    const said = article.getByRole('group', { name: 'Did the child say this?' });
    await said.getByRole('radio', { name: (decision.said ?? true) ? /^Yes/ : /^No/ }).check();
    const known = article.getByRole('group', { name: /know who said it/ });
    await known.getByRole('radio', { name: decision.recognisable ? /^Yes/ : /^No/ }).check();
    if (decision.reason) await article.getByLabel('What is not theirs, or what gave it away?').fill(decision.reason);
    await article.getByRole('button', { name: 'Decide' }).click();
  }

  // Responses

  async writeResponse(response: Response): Promise<void> {
    await this.fill('You said', response.youSaid);
    await this.choose(new RegExp(`^${response.claim}`));
    await this.fill('We did, or will do', response.weDid);
    await this.fill('Why', response.why);
    if (response.next) await this.fill('What they can do now', response.next);
    await this.fill('Easy read', response.easyRead);
    await this.fill('Named owner', response.owner);
    if (response.due) await this.fill('By when, for a promise', response.due);
    if (response.theme) await this.select('Topic on the wall', response.theme);
    if (response.objective) await this.select('Objective', response.objective);
    if (response.service) await this.select('Service', response.service);
    await this.press('Save');
  }

  async openResponse(youSaid: string): Promise<void> {
    await this.open('/responses');
    await this.page.getByRole('link', { name: youSaid }).click();
    await this.look();
  }

  /** Approves what waits on the page that lies open, and does not wait until it goes out. */
  async approveAndSend(button: string): Promise<void> {
    await this.press(button);
    await expect(this.page.getByText(/^Going out at /).first()).toBeVisible();
    await this.press('Send now');
  }

  // People

  /** Makes a code for a young person: the eight characters and the link they are behind. */
  async inviteYoungPerson(): Promise<{ code: string; link: string }> {
    await this.open('/people');
    await this.press(/^Make (a|another) code$/);
    const shown = this.page.getByRole('heading', { name: 'Show this to the young person' }).locator('xpath=..');
    const link = (await shown.getByRole('link').getAttribute('href')) ?? '';
    const code = (await shown.getByRole('img', { name: /^Code to scan/ }).getAttribute('aria-label')) ?? '';
    return { code: code.replace('Code to scan: ', ''), link };
  }

  /** Invites a colleague: the link to send. */
  async inviteColleague(who: { name: string; title: string; email: string; role: string }): Promise<string> {
    await this.open('/people');
    await this.fill('Name', who.name);
    await this.fill('Job title', who.title);
    await this.fill('E-mail', who.email);
    await this.select('Role', who.role);
    await this.press('Make an invitation');
    const shown = this.page.getByRole('heading', { name: `Send this link to ${who.name}` }).locator('xpath=..');
    return (await shown.getByRole('link').getAttribute('href')) ?? '';
  }
}
