import { readFileSync } from 'node:fs';
import { thisMinute } from '../support/now.ts';
import { expect, test } from '../support/test.ts';

test('MOD-17 who stands outside the council is changed by two people, one of them a safeguarding lead @staff', async ({ staff }) => {
  const admin = await staff('administrator');
  await admin.open('/duty');
  await admin.page.getByRole('link', { name: /The person outside/ }).click();
  await expect(admin.heading('The person outside')).toBeVisible();
  await expect(admin.page.getByText('Ottoline Marchbank').first()).toBeVisible();
  await admin.look();
  await admin.press('Ask for it');
  await expect(admin.page.getByText(/Choose who it is to be/).first()).toBeVisible();
  await admin.select('Who is it to be?', 'Nobody any more');
  await admin.press('Ask for it');
  await expect(admin.page.getByText('Asked. It is so when a second person confirms it.')).toBeVisible();
  await expect(admin.page.getByText('It is to be nobody any more.')).toBeVisible();
  await expect(admin.page.getByRole('button', { name: 'Confirm it' })).toHaveCount(0);
  await admin.look();
  // Twice is once.
  await admin.select('Who is it to be?', 'Nobody any more');
  await admin.press('Ask for it');
  await expect(admin.page.getByText(/Something waits for a second person already/).first()).toBeVisible();

  const lead = await staff('safeguarding_lead');
  await lead.open('/staff');
  await lead.page.getByRole('link', { name: 'See who it is to be' }).click();
  await lead.press('Confirm it');
  await expect(lead.page.getByText('Confirmed. It is so from now on.')).toBeVisible();
  await expect(lead.page.getByText(/^Nobody\. Where an alert may be about everybody/)).toBeVisible();
  await lead.look();
  await lead.select('Who is it to be?', 'Ottoline Marchbank, ottoline.marchbank@example.org');
  await lead.press('Ask for it');
  await admin.open('/duty/outside');
  await admin.press('Confirm it');
  await expect(admin.page.getByText('Confirmed. It is so from now on.')).toBeVisible();
  await expect(admin.page.getByText('Ottoline Marchbank').first()).toBeVisible();
});

test('MOD-17 what is about the council’s own people is sent outside, and read there', async ({ young, staff }) => {
  const zara = await young();
  const said = `The boss of the social workers hits me when nobody is there (${Date.now()})`;
  await zara.say('something_wrong', said);
  const lead = await staff('participation_lead');
  await lead.open('/safeguarding');
  await lead.page.getByRole('row', { name: /Somebody hurts or threatens/ }).last().getByRole('link').click();
  await lead.page.getByText('Send it to the person outside', { exact: true }).click();
  await lead.press('Send it to them now');
  await expect(lead.page.getByText('Give the reason.').first()).toBeVisible();
  await lead.look();
  await lead.fill('Why does somebody outside have to look?', 'It is about somebody who leads here.');
  await lead.press('Send it to them now');
  await expect(lead.page.getByText(/The person outside is told now/)).toBeVisible();

  const outside = await staff('scrutineer');
  await outside.open('/staff');
  await outside.page.locator('p', { hasText: 'An alert waits for you' }).getByRole('link').first().click();
  await expect(outside.page.getByText(/The boss of the social workers hits me/)).toBeVisible();
  await outside.look();
  await outside.press('I have it');
  await outside.page.getByText('Numbers of other places', { exact: true }).click();
  await expect(outside.page.getByText('Eastmere first response')).toBeVisible();
  await outside.look();
  await outside.select('Whom did you tell?', 'LADO');
  await outside.select('Of which place?', 'Eastmere');
  await outside.fill('Name of the person', 'Who answered');
  await outside.fill('When', thisMinute());
  await outside.press('I told them');
  await expect(outside.page.locator('p', { hasText: 'LADO, Eastmere: Who answered, ' })).toBeVisible();
});

test('MOD-08 whoever has an alert finds it again, opens the picture that came with it, and locks it', async ({ young, staff }) => {
  const zara = await young();
  const said = `I am scared he will kill me tonight, this is the door (${Date.now()})`;
  await zara.begin('something_wrong');
  await zara.write(said);
  await zara.button('way-photo').click();
  const door = readFileSync(new URL('../../public/icons/icon-192.png', import.meta.url));
  await zara.page.locator('#file').setInputFiles({ name: 'door.png', mimeType: 'image/png', buffer: door });
  await zara.thatsAll();
  await zara.send();

  const duty = await staff('duty_worker');
  await duty.open('/staff');
  await duty.page.locator('p', { hasText: 'An alert waits for you' }).getByRole('link').first().click();
  await expect(duty.page.getByText(said)).toBeVisible();
  const picture = duty.page.locator('article', { hasText: 'Photo' });
  await expect(picture.getByAltText('Blurred until it is opened')).toBeVisible();
  await duty.look();
  await duty.press('I have it');
  // The way back, from whatever page.
  await duty.open('/staff');
  await expect(duty.page.getByText('An alert is with you.').first()).toBeVisible();
  await duty.look();
  await duty.page.locator('p', { hasText: 'An alert is with you.' }).getByRole('link').first().click();
  await picture.getByRole('link', { name: 'Open the picture' }).click();
  await expect(picture.getByAltText('What the young person sent')).toBeVisible();
  await duty.look();
  await picture.getByRole('button', { name: 'This may be an intimate picture' }).click();
  await expect(picture.getByText(/Nobody can open it/)).toBeVisible();
  await expect(picture.locator('img')).toHaveCount(0);
  await duty.look();
});

test('MOD-08 whom to ring stands by place, with who rang it and when @staff', async ({ staff }) => {
  const safe = await staff('safeguarding_lead');
  await safe.open('/directory');
  await expect(safe.heading('Whom to ring')).toBeVisible();
  await expect(safe.page.getByRole('heading', { name: 'Harrow Vale' })).toBeVisible();
  await safe.look();
  const place = `Westerby ${Date.now()}`;
  await safe.fill('Place', place);
  await safe.select('Which service', 'Police');
  await safe.fill('What it calls itself', 'Child protection desk');
  await safe.fill('Number', 'ask at the desk');
  await safe.press('Put it in');
  await expect(safe.page.getByText(/Write a number that can be rung/).first()).toBeVisible();
  await safe.look();
  await safe.fill('Number', '01632 960 888');
  await safe.press('Put it in');
  await expect(safe.page.getByText('It is in the directory.')).toBeVisible();
  const there = safe.page.locator('section', { has: safe.page.getByRole('heading', { name: place }) });
  await expect(there.getByRole('link', { name: '01632 960 888' })).toHaveAttribute('href', 'tel:01632960888');
  await there.getByRole('button', { name: /It is right/ }).click();
  await expect(safe.page.getByText('Saved that you rang it, and that it is right.')).toBeVisible();

  const duty = await staff('duty_worker');
  await duty.open('/directory');
  await expect(duty.page.getByRole('heading', { name: place })).toBeVisible();
  await expect(duty.page.getByRole('button', { name: /Take out/ })).toHaveCount(0);
  await duty.look();
  await there.getByRole('button', { name: /Take out/ }).click();
  await expect(safe.page.getByText('Taken out.', { exact: true })).toBeVisible();
});
