import { expect, test } from '../support/test.ts';

const secret = '258014';

test('MOD-09 who wrote it is opened by two people with a reason, and its author sees that', async ({ young, staff }) => {
  const worker = await staff('worker');
  const { code, link } = await worker.inviteYoungPerson();
  const zara = await young();
  await zara.join(link, { name: `Plover ${code}`, secret });
  const words = `Nobody waits for us after school (${code})`;
  await zara.say('change', words, { audience: 'anonymous' });

  const lead = await staff('participation_lead');
  await lead.open('/queue');
  await lead.openView(words);
  const address = `${new URL(lead.page.url()).pathname}/author`;
  await expect(lead.page.getByRole('main')).not.toContainText(`Plover ${code}`);
  await lead.page.getByRole('link', { name: 'Ask, or see who asked' }).click();
  await lead.look();
  await lead.press('Ask a second person');
  await expect(lead.page.getByText('Choose why you have to know.').first()).toBeVisible();
  await lead.look();
  await lead.choose(/Asking them first is not safe/);
  await lead.fill('What do you have to do?', 'They are not home, and nobody knows where they are');
  await lead.press('Ask a second person');
  await expect(lead.page.getByText('Saved. A second person has to answer.')).toBeVisible();
  await expect(lead.page.getByRole('button', { name: 'I do not need it any more' })).toBeVisible();

  const safe = await staff('safeguarding_lead');
  await safe.open('/staff');
  await expect(safe.page.getByText(/Who wrote it: a second person is needed/)).toBeVisible();
  await safe.look();
  await safe.open('/safeguarding');
  await safe.look();
  await safe.page.locator(`a[href="${address}"]`).click();
  await expect(safe.page.getByText('nobody knows where they are').first()).toBeVisible();
  await safe.look();
  await safe.choose(/^Agree/);
  await safe.press('Save this answer');
  await expect(safe.page.getByText('Choose whether its author may see that it was opened.').first()).toBeVisible();
  await safe.choose(/^They may see that it was opened/);
  await safe.press('Save this answer');
  await expect(safe.page.getByText('For a day, you and whoever asked can open it.').first()).toBeVisible();

  await lead.open(address);
  await lead.look();
  await lead.press('Open who wrote it');
  await expect(lead.page.getByRole('heading', { level: 1, name: 'Who wrote it' })).toBeVisible();
  await expect(lead.page.getByText(`Plover ${code}`)).toBeVisible();
  await lead.look();
  await lead.page.getByRole('link', { name: 'Back' }).click();
  await expect(lead.page.getByRole('main')).not.toContainText(`Plover ${code}`);

  await zara.open('/mine/looked');
  await expect(zara.page.getByText(zara.words.t('deed-identified')).first()).toBeVisible();
  await zara.look();
});

test('MOD-09 whoever has the alert opens it alone, and a safeguarding lead looks at that', async ({ young, staff }) => {
  const worker = await staff('worker');
  const { code, link } = await worker.inviteYoungPerson();
  const zara = await young();
  await zara.join(link, { name: `Curlew ${code}`, secret });
  await zara.open('/now');
  await zara.button('not-safe-send').last().click();
  await expect(zara.heading('told-title')).toBeVisible();

  const duty = await staff('duty_worker');
  await duty.open('/staff');
  await duty.page.locator('p', { hasText: 'An alert waits for you' }).getByRole('link').first().click();
  await duty.press('I have it');
  await duty.press('Open who sent it');
  await expect(duty.page.getByText('Give the reason. It is kept with your name.').first()).toBeVisible();
  await duty.look();
  await duty.fill('Why do you have to know it now?', 'They wrote nothing, and somebody has to go there');
  await duty.press('Open who sent it');
  await expect(duty.page.getByText(`Curlew ${code}`)).toBeVisible();
  await duty.look();

  const safe = await staff('safeguarding_lead');
  await safe.open('/staff');
  await expect(safe.page.getByText(/Who wrote it was opened alone/)).toBeVisible();
  await safe.open('/safeguarding');
  await safe.page.getByRole('table', { name: /opened alone, a safeguarding lead looks at it/ }).getByRole('link').last().click();
  await expect(safe.page.getByText(/had the alert and opened it alone/)).toBeVisible();
  await safe.choose(/^It was right/);
  await safe.choose(/^Not yet/);
  await safe.fill('Your reason', 'Nobody knows who holds the phone');
  await safe.press('Save what you found');
  await expect(safe.page.getByText('Saved what you found.')).toBeVisible();
  await safe.look();
});
