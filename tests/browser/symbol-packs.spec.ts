import { ZipFile } from 'yazl';
import { buffer } from 'node:stream/consumers';
import { addNewcomer, firstSignIn } from './newcomer';
import { expect, test } from './page';

test.use({ expectedErrors: [/status of 400/] });

const withoutScript = { javaScriptEnabled: false, viewport: { width: 320, height: 780 } };
const svg = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">${inside}</svg>`;

async function packOf(files: Record<string, string>) {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(files)) zip.addBuffer(Buffer.from(content), name);
  zip.end();
  return { name: 'pack.zip', mimeType: 'application/zip', buffer: await buffer(zip.outputStream) };
}

test('a pack of symbols is brought in, chosen with its licence, and taken out of use, without script (A5, D15)', async ({
  as,
  browser,
}) => {
  test.setTimeout(120_000);
  const admin = await as('Alex', withoutScript);
  const robin = await addNewcomer(admin, 'Robin Lantern', 'Room 12');
  const name = `Lanterns ${robin.personId.slice(-6)}`;
  const lantern = svg('<rect x="30" y="20" width="40" height="60" rx="8" fill="#d97706"/>');
  const words = 'file,words\nlantern.svg,"lantern walk, lantern"\n';

  async function bring(files: Record<string, string>) {
    await admin.getByLabel('What is the pack called?').fill(name);
    await admin.getByLabel('Which licence does it have?').fill('CC BY 4.0');
    await admin.getByLabel('Choose the pack').setInputFiles(await packOf(files));
    await admin.getByRole('button', { name: 'Bring it in' }).click();
  }

  await admin.goto('/');
  await admin.getByRole('link', { name: /Symbol packs/ }).click();
  await bring({ 'lantern.svg': svg('<script>alert(1)</script>'), 'list.csv': words });
  await expect(admin.getByRole('alert')).toContainText('“lantern.svg” holds more than a drawing');
  await expect(admin.getByLabel('What is the pack called?')).toHaveValue(name);
  await bring({ 'lantern.svg': lantern, 'list.csv': words });
  await expect(admin.getByRole('heading', { name })).toBeVisible();
  await expect(admin.getByRole('img', { name: 'lantern walk' })).toBeVisible();

  const person = await (await browser.newContext(withoutScript)).newPage();
  await firstSignIn(person, robin);
  await person.goto(`/people/${robin.personId}/plan/helps`);
  await person.getByRole('link', { name: 'Add an answer with a picture' }).click();
  const picturePage = person.url();
  const search = async () => {
    await person.goto(picturePage);
    await person.getByLabel('A word for it').fill('lantern');
    await person.getByRole('button', { name: 'Find' }).click();
  };
  await search();
  await expect(person.getByText(`${name} (CC BY 4.0)`)).toBeVisible();
  await person.getByRole('button', { name: 'lantern walk' }).click();
  const shown = person.locator('article img.picture');
  const isDrawn = () => shown.evaluate((image) => (image as HTMLImageElement).naturalWidth);
  await expect.poll(isDrawn).toBe(320);
  await expect(person.getByText(`${name} (CC BY 4.0)`)).toBeVisible();

  await admin.getByRole('button', { name: `Take out of use: ${name}` }).click();
  await expect(admin.getByRole('button', { name: `Use it again: ${name}` })).toBeVisible();
  await search();
  await expect(person.getByRole('button', { name: 'lantern walk' })).toHaveCount(0);
  await person.goto(`/people/${robin.personId}/plan/helps`);
  await expect.poll(isDrawn).toBe(320);
});
