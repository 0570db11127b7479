import { expect, type Locator, type Page } from '@playwright/test';
import type { Person } from '../test.ts';
import { escaped, type Words } from '../words.ts';
import { unfold } from './parts.ts';

export type Audience = 'team' | 'worker' | 'iro' | 'anonymous';
export type Helped = 'alone' | 'someone_known' | 'someone_independent' | 'adult_wrote';
export type Verdict = 'yes' | 'partly' | 'no';

/** A young person with a phone, who reads every page they come to. */
export class Young {
  readonly person: Person;
  readonly page: Page;
  readonly words: Words;
  /** How often they tapped since `goHome`. */
  taps = 0;

  constructor(person: Person, words: Words) {
    this.person = person;
    this.page = person.page;
    this.words = words;
  }

  look(): Promise<void> {
    return this.person.look();
  }

  async open(path: string): Promise<void> {
    await this.page.goto(path);
    await this.look();
  }

  button(id: string): Locator {
    return this.page.getByRole('button', { name: this.words.t(id), exact: true });
  }

  heading(id: string): Locator {
    return this.page.getByRole('heading', { level: 1, name: this.words.t(id) });
  }

  async tap(what: Locator): Promise<void> {
    this.taps += 1;
    await what.click();
  }

  // Saying something

  async goHome(): Promise<void> {
    await this.open('/');
    await expect(this.heading('home-ask')).toBeVisible();
    this.taps = 0;
  }

  /** Starts a path from the home page, and stands at its first question. */
  async begin(scenario: string): Promise<void> {
    await this.goHome();
    const { title, questions } = this.words.scenario(scenario);
    await this.tap(this.page.getByRole('link', { name: title, exact: true }));
    await this.asked(questions[0]!.ask);
  }

  /** Waits for a question, and reads it. */
  async asked(question: string): Promise<void> {
    await expect(this.page.getByRole('heading', { level: 1, name: question, exact: true })).toBeVisible();
    await this.look();
  }

  async write(text: string): Promise<void> {
    await this.page.getByRole('main').getByRole('textbox').first().fill(text);
  }

  async next(): Promise<void> {
    await this.tap(this.button('next'));
  }

  async skip(): Promise<void> {
    await this.tap(this.button('skip-question'));
  }

  async thatsAll(): Promise<void> {
    await this.tap(this.button('thats-all'));
    await expect(this.heading('check-title')).toBeVisible();
    await this.look();
  }

  async back(): Promise<void> {
    await this.page.getByRole('link', { name: this.words.t('back'), exact: true }).click();
  }

  face(mood: number): Locator {
    return this.page.getByRole('radio', { name: this.words.t(`mood-${mood}`), exact: true });
  }

  async feel(mood: number): Promise<void> {
    await this.face(mood).check();
  }

  async answer(choice: string): Promise<void> {
    await this.page.getByRole('radio', { name: choice, exact: true }).check();
  }

  card(group: 'audience' | 'helped', value: Audience | Helped): Locator {
    return this.page.getByRole('radio', { name: new RegExp(`^${escaped(this.words.t(`${group}-${value}`))}`) });
  }

  async shareWith(audience: Audience): Promise<void> {
    await this.card('audience', audience).check();
  }

  async helpedBy(helped: Helped): Promise<void> {
    await this.card('helped', helped).check();
  }

  async send(): Promise<void> {
    await this.tap(this.button('send-it'));
    // After something hard the page begins with who can help.
    await expect(this.heading('sent-title').or(this.heading('told-title'))).toBeVisible();
    await this.look();
  }

  /** The whole way from the home page to "sent"; answers with the receipt, if one was given. */
  async say(
    scenario: string,
    text: string,
    how: { mood?: number; audience?: Audience; helped?: Helped } = {},
  ): Promise<string> {
    await this.begin(scenario);
    await this.write(text);
    const faces = this.words.scenario(scenario).questions[1];
    if (how.mood && faces?.kind === 'faces') {
      await this.next();
      await this.asked(faces.ask);
      await this.feel(how.mood);
    }
    await this.thatsAll();
    if (how.audience) await this.shareWith(how.audience);
    if (how.helped) await this.helpedBy(how.helped);
    await this.send();
    return this.receipt();
  }

  /** The sixteen digits on the page "sent"; empty for whoever has an account. */
  async receipt(): Promise<string> {
    const shown = this.page.locator('.receipt__code');
    if ((await shown.count()) === 0) return '';
    return (await shown.innerText()).replace(/\D/g, '');
  }

  // Coming back

  async typeReceipt(digits: string): Promise<void> {
    await this.page.goto('/receipt');
    await this.look();
    await this.page.getByRole('main').getByRole('textbox').fill(digits);
    await this.button('receipt-open').click();
  }

  async openReceipt(digits: string): Promise<void> {
    await this.typeReceipt(digits);
    await expect(this.heading('thread-title')).toBeAttached();
    await this.look();
  }

  async openMine(): Promise<void> {
    await this.page.goto('/mine');
    await expect(this.heading('mine-title')).toBeVisible();
    await this.look();
  }

  async openThing(words: string): Promise<void> {
    await this.openMine();
    await this.page.getByRole('link', { name: words }).click();
    await expect(this.heading('thread-title')).toBeAttached();
    await this.look();
  }

  /** Where this thing has got to, as the page says it. */
  status(name: 'sent' | 'read' | 'wrote-back' | 'answered' | 'closed' | 'settled' | 'reopened' | 'hidden'): Locator {
    return this.page.getByRole('main').getByText(this.words.t(`status-${name}`), { exact: true }).first();
  }

  async judge(verdict: Verdict): Promise<void> {
    const given = this.page.getByText(this.words.t('verdict-change'), { exact: true });
    if (await given.isVisible()) await unfold(this.page, this.words.t('verdict-change'));
    await this.button(`verdict-${verdict}`).click();
    await expect(this.page.getByText(this.words.t(`verdict-given-${verdict}`), { exact: true }).first()).toBeVisible();
    await this.look();
  }

  async reply(text: string): Promise<void> {
    const field = (id: string) => this.page.getByLabel(this.words.t(id));
    await field('reply-label').or(field('reply-missing')).fill(text);
    await this.button('send').click();
    await expect(this.page.getByRole('main').getByText(text, { exact: true })).toBeVisible();
  }

  // An account

  async join(link: string, who: { name: string; secret: string }): Promise<void> {
    await this.page.goto(link);
    await this.look();
    // A scanned code is filled in already; a typed one is asked for first.
    if (await this.button('next').isVisible()) await this.button('next').click();
    await this.page.getByLabel(this.words.t('join-name'), { exact: true }).fill(who.name);
    await this.look();
    await this.page.getByRole('radio', { name: this.words.t('avatar-comet'), exact: true }).check();
    await this.page.getByLabel(this.words.t('join-secret'), { exact: true }).fill(who.secret);
    await this.page.getByLabel(this.words.t('join-secret-again'), { exact: true }).fill(who.secret);
    await this.posted('/join', () => this.button('join-done').click());
    await expect(this.button('join-done')).toBeHidden();
    await this.look();
  }

  /** Taps, waits for the answer to what is posted, and for the page it leads to. */
  private async posted(path: string, tap: () => Promise<void>): Promise<void> {
    const answered = this.page.waitForResponse((response) => response.request().method() === 'POST' && new URL(response.url()).pathname === path);
    await tap();
    const headers = (await answered).headers();
    const to = headers.location ?? headers['heard-to'];
    if (to) await this.page.waitForURL((url) => url.pathname !== path);
    await this.page.waitForLoadState();
  }

  async signIn(who: { name: string; secret: string }): Promise<void> {
    await this.page.goto('/sign-in');
    await this.look();
    await this.page.getByLabel(this.words.t('sign-in-name'), { exact: true }).fill(who.name);
    await this.page.getByLabel(this.words.t('sign-in-secret'), { exact: true }).fill(who.secret);
    // With script the secret is stretched first, so the answer comes a moment after the tap.
    await this.posted('/sign-in', () => this.button('sign-in').click());
  }
}
