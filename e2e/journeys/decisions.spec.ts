import { expect, test } from '../support/test.ts';

test('MOD-16 what a review decided is read by the child, who says whether it happened', async ({ young, staff, council, words }) => {
  const what = `You choose the colour of your room (${Date.now()})`;
  const worker = await staff('worker');
  await worker.open('/decisions');
  await worker.page.getByRole('link', { name: 'Write down a decision' }).click();
  await worker.look();
  await worker.press('Save it');
  await expect(worker.page.getByText('Write it down, in a sentence they understand.').first()).toBeVisible();
  await worker.fill('What is to be done?', what);
  await worker.fill('Who does it?', 'Your carer');
  await worker.fill('By which day?', new Date(Date.now() + 40 * 86_400_000).toISOString().slice(0, 10));
  await worker.page.getByLabel('For whom?').selectOption({ index: 1 });
  await worker.press('Save it');
  await expect(worker.page.getByText(/They read it on their own page/)).toBeVisible();
  await worker.look();
  await worker.page.getByText('It is done', { exact: true }).click();
  await worker.fill('What was done?', 'It is painted.');
  await worker.press('Save what was done');
  await expect(worker.page.getByText('Said to be done: they are asked whether it happened')).toBeVisible();

  const kestrel = await young();
  await kestrel.page.goto(council.link('young_person'));
  await kestrel.open('/my-people');
  await kestrel.page.getByRole('link', { name: words.t('my-review-title') }).click();
  await expect(kestrel.heading('my-review-title')).toBeVisible();
  await kestrel.look();
  const decided = kestrel.page.getByRole('region', { name: what });
  await expect(decided.getByText('It is painted.')).toBeVisible();
  await decided.getByRole('button', { name: words.t('verdict-no'), exact: true }).click();
  await expect(decided.getByText(words.t('verdict-given-no'))).toBeVisible();

  const officer = await staff('reviewing_officer');
  await officer.open('/decisions');
  await expect(officer.page.getByRole('row').filter({ hasText: what })).toContainText('They say: It did not happen');
  await officer.look();
  await officer.page.getByRole('link', { name: what }).click();
  await expect(officer.page.getByText('It did not happen').first()).toBeVisible();
  await officer.page.getByText('Challenge it', { exact: true }).click();
  await officer.press('Save the challenge');
  await expect(officer.page.getByText('Choose how far it goes.').first()).toBeVisible();
  await officer.look();
  await officer.choose(/^Management alert/);
  await officer.fill('Its reference there', 'IRO 77');
  await officer.press('Save the challenge');
  await expect(officer.page.getByText('Reference IRO 77')).toBeVisible();

  await worker.open('/decisions');
  await worker.page.getByRole('link', { name: what }).click();
  await expect(worker.page.getByText('Management alert').first()).toBeVisible();
  await expect(worker.page.getByText('IRO 77')).toHaveCount(0);
  await expect(worker.page.getByText('It did not happen')).toHaveCount(0);

  await officer.page.getByText('End it: what changed for them', { exact: true }).click();
  await officer.fill('What changed for them?', 'You chose green, and it is green now.');
  await officer.press('End it');
  await expect(officer.page.getByText('It ended. They read what changed.')).toBeVisible();
  await officer.look();
  await kestrel.open('/my-review');
  await expect(kestrel.page.getByText('You chose green, and it is green now.')).toBeVisible();
});

test('MOD-16 a reviewing officer takes patterns by team for the report, and nothing of the few @staff', async ({ another, staff }) => {
  const officer = await staff('reviewing_officer');
  await officer.open('/decisions/patterns');
  await expect(officer.heading('Patterns in reviews')).toBeVisible();
  const main = officer.page.getByRole('main');
  await expect(main).toContainText(/Figures of .+ published on \d/);
  // The demonstration has a child whose review decided something: nobody learns of one.
  const done = main.getByRole('table', { name: 'Whether it was done' });
  await expect(done.getByRole('row', { name: /^The council/ })).toContainText('withheld');
  await expect(done.getByRole('cell', { name: /^[1-9]$/ })).toHaveCount(0);
  await officer.look();
  const periods = main.getByRole('navigation', { name: 'Period' }).getByRole('link');
  const before = await periods.last().innerText();
  await periods.last().click();
  await expect(main.getByRole('link', { name: before })).toHaveAttribute('aria-current', 'page');
  const download = officer.page.waitForEvent('download');
  await main.getByRole('link', { name: 'As XLSX' }).click();
  expect((await download).suggestedFilename()).toBe('review-patterns.xlsx');

  const council = await another(0);
  const first = await staff('reviewing_officer', council);
  await first.open('/decisions/patterns');
  await expect(first.page.getByRole('heading', { name: 'Nothing was published yet' })).toBeVisible();
  await first.look();
});

test('MOD-12 an officer writes down how a child took part and when they were asked, takes the summary, and says who covers @staff', async ({ staff }) => {
  const officer = await staff('reviewing_officer');
  await officer.open('/caseload');
  await officer.look();
  await officer.page.getByRole('link', { name: /^Reviews and summaries/ }).first().click();
  await officer.look();
  const review = officer.page.getByRole('listitem').filter({ hasText: 'Say how they took part' }).first();
  await review.getByText(/^Say how they took part/).click();
  await review.getByRole('button', { name: 'Save how they took part' }).click();
  await expect(officer.page.getByText('Choose how they took part.').first()).toBeVisible();
  await officer.look();
  await review.getByLabel('They took part like this').selectOption('pn1');
  await review.getByRole('button', { name: 'Save how they took part' }).click();
  await expect(officer.page.getByText('Saved. It stands in the summary.')).toBeVisible();
  await expect(officer.page.getByRole('main')).toContainText('PN1: They were there and spoke for themselves');
  const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
  await review.getByText(/^Say when they were asked/).click();
  await review.getByLabel('When did you ask them?').fill(day(2));
  await review.getByRole('button', { name: 'I asked them what they want' }).click();
  await expect(officer.page.getByText(/none that is still to come, and none after the review/).first()).toBeVisible();
  await review.getByLabel('When did you ask them?').fill(day(-60));
  await review.getByRole('button', { name: 'I asked them what they want' }).click();
  await expect(officer.page.getByText('Saved: they were asked what they want for it.')).toBeVisible();
  await expect(officer.page.getByRole('main')).toContainText('in time');
  const download = officer.page.waitForEvent('download');
  await officer.page.getByRole('link', { name: /^Take the summary as PDF/ }).first().click();
  expect((await download).suggestedFilename()).toBe('review-summary.pdf');

  await officer.open('/caseload');
  await officer.page.getByRole('link', { name: 'While I am away' }).click();
  await officer.look();
  await officer.fill('The e-mail address they sign in with', 'nobody.like.that@example.org');
  await officer.fill('Last day', day(10));
  await officer.press('Save who covers');
  await expect(officer.page.getByText('Nobody here signs in with this address.', { exact: false }).first()).toBeVisible();
  await officer.look();
});
