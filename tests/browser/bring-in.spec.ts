import { addNewcomer, firstSignIn } from './newcomer';
import { narrow } from './measures';
import { expect, expectAccessible, signIn, test } from './page';
import { wordDocument } from '../support/word-document';

test.use({ expectedErrors: [/status of 400/, /status of 409/] });

test('a Word document is cut into pieces, and somebody places them one by one, without script', async ({
  as,
  browser,
}) => {
  test.setTimeout(120_000);
  const robin = await addNewcomer(await as('Alex'), 'Taylor Ashdown');
  const person = await (await browser.newContext({ viewport: narrow, javaScriptEnabled: false })).newPage();
  await firstSignIn(person, robin);
  await person.goto(`/people/${robin.personId}/plan`);
  await person.getByRole('link', { name: /^Start from what is there/ }).click();
  const file = person.getByLabel('Or choose a file');
  const choose = async (name: string, buffer: Buffer) => {
    await file.setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
    await person.getByRole('button', { name: 'Cut into pieces' }).click();
  };
  const saved = await wordDocument(['Sit with me 🤝', 'لا تلمسني من فضلك', 'Dŵr cynnes, żółw']);

  await choose('plan.docx', saved.subarray(0, 200));
  await expect(person.getByRole('alert')).toContainText('We cannot read this file');

  await choose('not-its-name.pdf', saved);
  const piece = person.getByLabel('This piece');
  await expect(piece).toHaveValue('Sit with me 🤝');
  await piece.fill('Sit with me 🤝 and wait.');
  await person.getByRole('button', { name: 'Put it there' }).click();
  await expect(person.getByRole('alert')).toContainText('Choose whose words these are.');
  await expect(piece).toHaveValue('Sit with me 🤝 and wait.');
  await person.getByLabel('Which part does it go in?').selectOption('What helps');
  await person.getByLabel('Whose words are these?').selectOption('My own words');
  await person.getByRole('button', { name: 'Put it there' }).click();
  await expect(person.getByRole('status')).toContainText('It is now in the part "What helps".');
  await expect(piece).toHaveValue('لا تلمسني من فضلك');
  await person.getByRole('button', { name: 'Skip for now' }).click();
  await expect(piece).toHaveValue('Dŵr cynnes, żółw');

  await test.step('with script it looks and works the same', async () => {
    const scripted = await (await browser.newContext({ viewport: narrow })).newPage();
    await signIn(scripted, robin);
    await scripted.goto(`/people/${robin.personId}/plan/bring-in`);
    await expectAccessible(scripted);
    await scripted.getByRole('button', { name: 'Throw this piece away' }).click();
    await expect(scripted.getByLabel('This piece')).toHaveValue('لا تلمسني من فضلك');
    await scripted.getByText('Throw all the pieces away').first().click();
    await scripted.getByRole('button', { name: 'Throw all the pieces away' }).click();
    await expect(scripted.getByLabel('Paste the words here')).toBeVisible();
    await expectAccessible(scripted);
  });

  await test.step('thrown away in the other window, a piece that was being changed is said back', async () => {
    await piece.fill('Dŵr cynnes, yn fy mwg i.');
    await person.getByLabel('Which part does it go in?').selectOption('What helps');
    await person.getByLabel('Whose words are these?').selectOption('My own words');
    await person.getByRole('button', { name: 'Put it there' }).click();
    await expect(person.getByRole('alert')).toContainText('This piece is gone');
    await expect(person.getByText('Dŵr cynnes, yn fy mwg i.')).toBeVisible();
  });

  await person.goto(`/people/${robin.personId}/plan/helps`);
  await expect(person.getByRole('article', { name: 'Sit with me 🤝 and wait.' })).toBeVisible();
});
