import { unfold } from '../support/pages/parts.ts';
import { Young } from '../support/pages/young.ts';
import { expect, test } from '../support/test.ts';
import { escaped, Words } from '../support/words.ts';

// A council of its own: what other journeys say in Arabic would wait in the same queue.

test('YP-17 a translator puts a child’s words into English without name or place, and the team reads both @staff', async ({
  person,
  staff,
  another,
}) => {
  const server = await another(10);
  const words = new Words('ar');
  const child = new Young(await person(server), words);
  await child.page.goto('/language/ar');
  await child.begin('something_wrong');
  await child.write('تنتهي بطاقة الحافلة في الصيف.');
  await child.thatsAll();
  await child.page.getByRole('radio', { name: new RegExp(`^${escaped(words.t('translator-anyone'))}`) }).check();
  await child.send();
  const receipt = await child.receipt();

  // A list that opens nothing; whoever takes one sees the words alone.
  const yusra = await staff('translator', server);
  const page = yusra.page.getByRole('main');
  await yusra.open('/translate');
  await expect(page.getByRole('row').filter({ hasText: 'Arabic' })).toHaveCount(1);
  await expect(page).not.toContainText('الحافلة');
  await yusra.press(/^Take it/);
  await expect(yusra.heading('From Arabic')).toBeVisible();
  await expect(yusra.page.getByRole('status')).toContainText('It is yours.');
  await expect(page.getByRole('region', { name: 'What they wrote' })).toContainText('الحافلة');

  // Given back without a reason it stays; with one it waits again, and can be taken again.
  await unfold(yusra.page, 'Give it back');
  await yusra.press('Yes, give it back');
  await expect(yusra.page.getByRole('alert')).toContainText('Choose why you give it back.');
  await unfold(yusra.page, 'Give it back');
  await yusra.choose(/^I have no time for it now/);
  await yusra.press('Yes, give it back');
  await expect(yusra.page.getByRole('status')).toContainText('Given back.');
  await yusra.press(/^Take it/);

  await yusra.press('Hand it in');
  await expect(yusra.page.getByRole('alert')).toContainText('Write the translation first.');
  await yusra.fill('In English', 'The bus pass runs out in summer.');
  await yusra.press('Save draft');
  await expect(yusra.page.getByLabel('In English', { exact: true })).toHaveValue('The bus pass runs out in summer.');
  await yusra.press('Hand it in');
  await expect(yusra.page.getByRole('status')).toContainText('Handed in.');
  await expect(page).toContainText('Nothing waits for you');
  await yusra.look();

  const lead = await staff('participation_lead', server);
  await lead.openView('تنتهي بطاقة الحافلة في الصيف.');
  const english = lead.page.getByRole('region', { name: 'In English' });
  await expect(english).toContainText('The bus pass runs out in summer.');
  await expect(english).toContainText('A translation by a person: Yusra Belmont');

  // Done again, it begins from nothing; what was handed in stands with the team until then.
  await lead.press('Have it translated again');
  await expect(english).toContainText('The bus pass runs out in summer.');
  await yusra.open('/translate');
  await yusra.press(/^Take it/);
  await expect(yusra.page.getByLabel('In English', { exact: true })).toHaveValue('');

  await child.openReceipt(receipt);
  await expect(child.page.getByRole('main')).toContainText(words.t('reader-translator'));
});

test('YP-17 it is said who translates from which languages, and from which nobody does @staff', async ({ staff, another }) => {
  const lead = await staff('participation_lead', await another(10));
  await lead.open('/staff/translators');
  const main = lead.page.getByRole('main');
  await expect(main).toContainText('Nobody translates from Kurdish Sorani');
  const yusra = main.getByRole('listitem').filter({ hasText: 'Yusra Belmont' });
  await expect(yusra.getByRole('checkbox', { name: 'Arabic' })).toBeChecked();
  await yusra.getByRole('checkbox', { name: 'Kurdish Sorani' }).check();
  await yusra.getByRole('button', { name: /^Save/ }).click();
  await expect(lead.page.getByRole('status')).toContainText('Saved.');
  await expect(main).toContainText('Nobody translates from Pashto');
  await lead.look();
});

test('YP-17 whoever was not asked who may translate is asked afterwards, and chooses it beside their words @staff', async ({
  person,
  staff,
  another,
}) => {
  const server = await another(10);
  const words = new Words('ar');
  const child = new Young(await person(server), words);
  await child.page.goto('/language/ar');
  await child.begin('something_wrong');
  await child.write('تنتهي بطاقة الحافلة في مايو.');
  await child.thatsAll();
  await child.send();
  const receipt = await child.receipt();

  const lead = await staff('participation_lead', server);
  await lead.openView('تنتهي بطاقة الحافلة في مايو.');
  const part = lead.page.locator('#translator');
  await expect(part).toContainText('Nobody translates it before they do.');
  const safe = part.getByRole('checkbox', { name: 'I know that it is safe' });
  if (await safe.isVisible()) await safe.check();
  await lead.press('Ask them who may translate it');
  const now = lead.button('Send now');
  if (await now.isVisible()) await lead.sendNow();
  await expect(part).toContainText('They were asked:');
  await lead.look();

  await child.openReceipt(receipt);
  const choice = await unfold(child.page, words.t('translator-ask'));
  await choice.getByRole('radio', { name: words.t('translator-woman') }).check();
  await choice.getByRole('button', { name: words.t('push-save') }).click();
  await expect(child.heading('thread-title')).toBeAttached();
  await lead.openView('تنتهي بطاقة الحافلة في مايو.');
  await expect(part).toHaveCount(0);
  await expect(lead.page.getByText('Only a woman').first()).toBeVisible();
});
