import { expect, test } from '../support/test.ts';

test('YP-20 the council agrees a priority, divides its pot and judges an answer', async ({ person, words, council, young, staff, javaScriptEnabled }) => {
  const visitor = await young();
  await visitor.open('/council');
  await expect(visitor.page.getByText('Nobody moves home with bin bags')).toBeVisible();
  await expect(visitor.page.getByText('Wifi that works in every home')).toHaveCount(0);
  // The plan leads to what was answered for it, and says what was promised by when.
  await expect(visitor.page.getByRole('heading', { name: visitor.words.t('council-promises'), exact: true })).toBeVisible();
  await visitor.look();

  const kestrel = await person();
  await kestrel.page.goto(council.link('young_person'));
  await kestrel.page.goto('/council');
  await kestrel.look();
  const main = kestrel.page.getByRole('main');
  await expect(main).toContainText('Wifi that works in every home');
  const card = main.getByRole('article').filter({ hasText: 'Wifi that works in every home' });
  await card.getByRole('button', { name: words.t('council-agree') }).click();
  await expect(card.getByRole('button', { name: words.t('council-disagree') })).toBeVisible();
  await expect(card).toContainText(words.t('council-proposed'));

  const numbers = main.getByRole('spinbutton');
  await numbers.nth(0).focus();
  if (javaScriptEnabled) await expect(main.getByRole('button', { name: words.t('budget-more') }).first()).toBeVisible();
  // The buttons for more and less come late: whoever types meanwhile goes on typing.
  await expect(numbers.nth(0)).toBeFocused();
  await numbers.nth(0).fill('1900');
  await numbers.nth(1).fill('200');
  await main.getByRole('button', { name: words.t('budget-save') }).click();
  await expect(kestrel.page.getByRole('alert')).toContainText(words.t('council-too-much'));
  await expect(numbers.nth(0)).toHaveValue('1900');
  await numbers.nth(1).fill('100');
  await main.getByRole('button', { name: words.t('budget-save') }).click();
  await expect(kestrel.page.getByRole('alert')).toHaveCount(0);
  await expect(numbers.nth(1)).toHaveValue('100');

  const member = await staff('board_member');
  await member.open('/challenges');
  const open = member.page.getByRole('article').filter({ hasText: 'stay for tea' });
  await open.getByLabel('The board’s answer').fill('Yes. The dates are on the wall by Friday.');
  await open.getByRole('button', { name: 'Answer', exact: true }).click();
  await expect(member.page.getByRole('article').filter({ hasText: 'stay for tea' })).toContainText('The dates are on the wall');

  await kestrel.page.goto('/council');
  const answered = main.getByRole('article').filter({ hasText: 'stay for tea' });
  await answered.getByRole('button', { name: words.t('council-judge-partly'), exact: true }).click();
  await expect(
    main.getByRole('article').filter({ hasText: 'stay for tea' }).getByRole('button', { name: words.t('council-judge-partly'), exact: true }),
  ).toHaveAttribute('aria-pressed', 'true');
});
