import type { Page } from '@playwright/test';
import { expectBigTargets, narrow } from './measures';
import { demoAccount, expect, expectAccessible, test } from './page';

interface Spoken {
  text: string;
  voice: string;
  rate: number;
}

declare global {
  interface Window {
    spoken: Spoken[];
    finishSentence(): void;
  }
}

/** A device with these voices, which speaks each sentence until the test says that it is over. */
async function giveVoices(page: Page, voices: { name: string; lang: string; localService: boolean }[]): Promise<void> {
  await page.addInitScript((known) => {
    class Utterance {
      voice: { name: string } | null = null;
      lang = '';
      rate = 1;
      onend: (() => void) | null = null;
      onerror: (() => void) | null = null;
      constructor(public text: string) {}
    }
    let speaking: Utterance | null = null;
    window.spoken = [];
    window.finishSentence = () => speaking?.onend?.();
    const synthesis = Object.assign(new EventTarget(), {
      getVoices: () => known,
      speak(words: Utterance) {
        speaking = words;
        window.spoken.push({ text: words.text, voice: words.voice?.name ?? '', rate: words.rate });
      },
      cancel() {
        speaking = null;
      },
    });
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
  }, voices);
}

const local = { name: 'of this device', lang: 'en-GB', localService: true };
const remote = { name: 'from far away', lang: 'en-GB', localService: false };

const ffion = () => `/people/${demoAccount('Ffion').personId}`;
const spoken = (page: Page) => page.evaluate(() => window.spoken);
const marked = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('reading-aloud') ?? [])].map((range) => (range as Range).toString()));

test('A6: it reads by sentence with a voice of the device, marks the sentence, goes slower, and stops; never by itself', async ({
  as,
}) => {
  const page = await as('Ffion', { viewport: narrow });
  await giveVoices(page, [remote, local]);
  await page.goto(`${ffion()}/agreed/easy`);
  const start = page.getByRole('button', { name: 'Read aloud: What helps' });
  await expect(start).toBeVisible();
  expect(await spoken(page)).toEqual([]);
  await start.click();
  await expect.poll(() => spoken(page)).toEqual([{ text: 'What helps', voice: local.name, rate: 1 }]);
  await page.getByRole('button', { name: 'Slower' }).click();
  await page.evaluate(() => window.finishSentence());
  const second = (await spoken(page))[1]!;
  expect(second.rate).toBeCloseTo(0.9);
  expect(await marked(page)).toEqual([second.text]);
  await expect(page.locator('#helps')).toContainText(second.text);
  await expectBigTargets(page);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Stop reading' }).click();
  await page.evaluate(() => window.finishSentence());
  expect([await spoken(page), await marked(page)]).toMatchObject([{ length: 2 }, []]);
  await expect(start).toBeVisible();
});

test('A6: a question is read with its answers, to the end', async ({ as }) => {
  const page = await as('Ffion');
  await giveVoices(page, [local]);
  await page.goto(`${ffion()}/plan/signs`);
  await page.getByRole('button', { name: 'Read aloud: How can you tell?' }).click();
  await expect(page.getByRole('button', { name: 'Stop reading' })).toBeVisible();
  const answers = (await page.locator('.answer .words').allInnerTexts()).join(' ');
  for (
    let sentence = 0;
    sentence < 60 && (await page.getByRole('button', { name: 'Stop reading' }).count()) > 0;
    sentence++
  )
    await page.evaluate(() => window.finishSentence());
  const said = (await spoken(page)).map(({ text }) => text);
  expect(said.slice(0, 3)).toEqual(['How can you tell?', 'What do others see or hear first?', 'And later?']);
  expect(said.slice(3).join(' ').replace(/\s+/g, ' ')).toBe(answers.replace(/\s+/g, ' '));
});

test('A6: a voice that may send the words away is never used: without another there is no button', async ({ as }) => {
  const page = await as('Ffion');
  await giveVoices(page, [remote]);
  await page.goto(`${ffion()}/agreed/easy`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.getByRole('link', { name: 'The plan as usual' }).click();
  await page.waitForURL(/agreed\/\d+$/);
  await page.getByRole('link', { name: 'Easy Read' }).click();
  await expect(page.locator('.easy')).toBeVisible();
  await expect(page.getByRole('button', { name: /aloud/ })).toHaveCount(0);
});
