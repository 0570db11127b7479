import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { Server } from '../support/server.ts';
import { expect, test as base } from '../support/test.ts';

const folder = fileURLToPath(new URL('../../target/screens/', import.meta.url));

/** A council large enough for every figure to have something to show. */
const test = base.extend<{ shoot: (page: Page, name: string) => Promise<void> }, { busy: Server }>({
  busy: [async ({ another }, use) => use(await another(1500)), { scope: 'worker' }],
  shoot: async ({}, use, info) => {
    await mkdir(folder, { recursive: true });
    await use(async (page, name) => {
      await page.evaluate(() => document.fonts.ready);
      await page.screenshot({ path: `${folder}${name}-${info.project.name}.png`, fullPage: true });
    });
  },
});

test('the screens of young people', async ({ busy, young, shoot }) => {
  const zara = await young(busy);
  await zara.page.goto('/');
  await shoot(zara.page, '01-home');
  await zara.page.goto('/say/something_wrong/1');
  await zara.write(zara.words.lang === 'ar' ? 'الإنترنت ينقطع عند التاسعة ولا أستطيع أن أدرس.' : 'The wifi goes off at nine and I cannot do my college work.');
  await shoot(zara.page, '02-question');
  await zara.button('thats-all').click();
  await expect(zara.heading('check-title')).toBeVisible();
  await shoot(zara.page, '03-check');
  await zara.button('send-it').click();
  await expect(zara.heading('told-title')).toBeVisible();
  await shoot(zara.page, '04-sent');
  await zara.page.goto('/help');
  await shoot(zara.page, '06-help');
  await zara.page.goto('/wall');
  await shoot(zara.page, '07-wall');

  const kestrel = await young(busy);
  await kestrel.page.goto(busy.link('young_person'));
  await kestrel.page.goto('/mine');
  await shoot(kestrel.page, '05-mine');
  const things = kestrel.page.locator('a.thing');
  const answered = things.filter({ has: kestrel.page.locator('.badge') });
  await ((await answered.count()) > 0 ? answered : things).first().click();
  await expect(kestrel.heading('thread-title')).toBeAttached();
  await shoot(kestrel.page, '05-thread');
});

test('the screens of staff and board @staff', async ({ busy, staff, shoot }) => {
  const lead = await staff('participation_lead', busy);
  await lead.page.goto('/queue');
  await shoot(lead.page, '08-queue');
  await lead.page.getByRole('table').getByRole('link').first().click();
  await shoot(lead.page, '08-view');
  await lead.page.goto('/responses');
  await shoot(lead.page, '09-responses');
  await lead.page.goto('/strategy');
  await shoot(lead.page, '09-strategy');
  const member = await staff('board_member', busy);
  await member.page.goto('/board');
  await shoot(member.page, '10-board');
  await member.page.goto('/services');
  await shoot(member.page, '10-services');
});

test('the screens of setting up and of the way in @staff', async ({ busy, staff, shoot }) => {
  const admin = await staff('administrator', busy);
  for (const [name, path] of [
    ['11-setup', '/setup'],
    ['11-setup-council', '/setup/council'],
    ['11-setup-numbers', '/setup/numbers'],
    ['11-setup-promises', '/setup/promises'],
    ['11-opening', '/opening'],
    ['12-door', '/staff/door'],
    ['12-people', '/people'],
    ['12-many', '/people/invite-many'],
    ['12-colleagues', '/colleagues'],
  ] as const) {
    await admin.page.goto(path);
    await shoot(admin.page, name);
  }
  await admin.page.getByRole('table').getByRole('link').nth(1).click();
  await admin.page.getByRole('link', { name: 'How they come in' }).click();
  await shoot(admin.page, '12-colleague-door');
  await admin.page.getByRole('link', { name: 'Hand over, or end their account' }).click();
  await shoot(admin.page, '12-leave');
  await admin.page.goto('/staff/reset');
  await shoot(admin.page, '12-reset');
});

test('the screens of what the council writes @staff', async ({ another, staff, shoot }) => {
  const lead = await staff('participation_lead', await another(10));
  await lead.open('/staff/themes');
  await shoot(lead.page, '14-themes');
  await lead.page.getByRole('main').getByRole('link', { name: 'Pets', exact: true }).click();
  await lead.select('Into', /Friends, sleepovers/);
  await lead.press('Merge');
  await shoot(lead.page, '14-theme-merged');
  await lead.page.getByRole('main').getByRole('link', { name: 'Friends, sleepovers and visits' }).first().click();
  await lead.fill('What young people call it, English', 'My friends');
  await lead.press('Keep this version');
  await shoot(lead.page, '14-theme');
  await lead.open('/staff/scenarios');
  await shoot(lead.page, '14-scenarios');
  await lead.page.getByRole('main').getByRole('link', { name: 'I have an idea' }).click();
  await lead.page.getByRole('region', { name: 'Questions' }).getByRole('link').first().click();
  await lead.fill('Question', 'What would you change tomorrow?');
  await lead.press('Save');
  await lead.select('Language', 'العربية');
  await lead.press('Show');
  await shoot(lead.page, '14-scenario');
  await lead.open('/staff/scenarios/something_wrong');
  await shoot(lead.page, '14-scenario-wrong');
  await lead.open('/staff/scenarios/change');
  await lead.page.getByRole('region', { name: 'Questions' }).getByRole('link').first().click();
  await shoot(lead.page, '14-question');
  await lead.open('/staff/translations');
  await shoot(lead.page, '14-translations');
  await lead.open('/staff/translations/ar');
  await shoot(lead.page, '14-translations-ar');
});

test('the page of a Heard that is not open yet', async ({ young, shoot }) => {
  const server = await Server.empty('sqlite');
  try {
    const zara = await young(server);
    await zara.page.goto('/');
    await shoot(zara.page, '13-closed');
  } finally {
    await server.stop();
  }
});
