import { expect, test } from '../support/test.ts';

test('YP-24 my people: who they are, how to reach them, and that one changed', async ({ person, words, council, young }) => {
  const visitor = await young();
  await visitor.goHome();
  await visitor.page.getByRole('link', { name: words.t('people-title'), exact: true }).click();
  await expect(visitor.heading('people-title')).toBeVisible();
  await expect(visitor.page.getByText('Joan Tattersley')).toBeVisible();
  await expect(visitor.page.getByText('Cerys Holloway')).toHaveCount(0);
  await visitor.look();

  const kestrel = await person();
  await kestrel.page.goto(council.link('young_person'));
  await kestrel.page.goto('/my-people');
  const iro = kestrel.page.getByRole('listitem').filter({ hasText: 'Cerys Holloway' });
  await expect(iro).toContainText(words.t('people-kind-iro'));
  await expect(iro).toContainText(words.like('people-changed'));
  await kestrel.look();
});
