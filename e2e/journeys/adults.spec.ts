import { thisMinute } from '../support/now.ts';
import { expect, test } from '../support/test.ts';

test('MOD-08 for somebody of 18 or over other services are told, and they are asked first @staff', async ({ young, staff }) => {
  const zara = await young();
  await zara.say('something_wrong', `Steve hits me when nobody is there (${Date.now()})`);

  const lead = await staff('participation_lead');
  await lead.open('/safeguarding');
  await lead.page.getByRole('row', { name: /Somebody hurts or threatens/ }).last().getByRole('link').click();
  await expect(lead.page.getByText('Nobody said yet: treated as a child')).toBeVisible();
  await lead.page.getByText('Is the person under 18?', { exact: true }).first().click();
  await lead.press('Save their age');
  await expect(lead.page.getByText(/Choose one\. Where nobody knows/).first()).toBeVisible();
  await lead.choose('18 or over');
  await lead.press('Save their age');
  await expect(lead.page.getByText('Saved their age.')).toBeVisible();
  await expect(lead.page.getByRole('heading', { name: '18 or over: whom to tell, in this order' })).toBeVisible();
  await lead.look();

  // Nobody is told of them before they are asked, and what was typed stays.
  await lead.page.getByText('I told somebody', { exact: true }).click();
  await lead.select('Whom did you tell?', 'Domestic abuse service');
  await lead.select('Of which place?', 'Our own council');
  await lead.fill('Name of the person', 'Who answered');
  await lead.fill('When', thisMinute());
  await lead.press('I told them');
  await expect(lead.page.getByText(/First save whether they agree/).first()).toBeVisible();
  await lead.look();

  await lead.page.getByText('What they want, and can decide', { exact: true }).click();
  await lead.choose('They do not agree');
  await lead.choose('No reason to doubt it');
  await lead.press('Save what they want');
  await expect(lead.page.getByText(/choose why it goes ahead/).first()).toBeVisible();
  await lead.select('Why does it go ahead without that?', 'Somebody puts them under pressure');
  await lead.press('Save what they want');
  await expect(lead.page.getByText('Saved what they want, and whether they can decide it.')).toBeVisible();
  const address = new URL(lead.page.url()).pathname;
  await lead.page.getByText('I told somebody', { exact: true }).click();
  await lead.select('Whom did you tell?', 'Domestic abuse service');
  await lead.select('Of which place?', 'Our own council');
  await lead.fill('Name of the person', 'Who answered');
  await lead.fill('When', thisMinute());
  await lead.press('I told them');
  await expect(lead.page.getByText('Saved whom you told.')).toBeVisible();

  // Anybody who reads it writes down that they reported it, also after it was decided.
  await lead.open(address);
  await lead.page.getByText('I reported it myself', { exact: true }).click();
  await lead.select('To whom did you report it?', 'Police');
  await lead.fill('The reference they gave', 'CR/17');
  await lead.press('I reported it');
  await expect(lead.page.getByText(/Saved that you reported it/)).toBeVisible();
  await expect(lead.page.getByText('Police, crime reference CR/17')).toBeVisible();
  await expect(lead.page.getByRole('heading', { name: 'This may have been harm: decided' })).toBeVisible();
  await lead.look();
});
