// Pictures of all pages of the demo, to be looked at: `node pictures.mjs FOLDER`, mostly by scripts/screenshots. Pages are found by atlas.mjs, so
// that a new page without a picture ends this with its name. `node pictures.mjs --manual` writes docs/pages.md instead: each page once in English on
// a screen and once in Arabic on a telephone, small.
//
// FOLDER/full/EN-1280-light/office-letters.png … are the pages of a demo after the deadline, with 193 states and their longest names; FOLDER/empty
// the same on the first day, before anything is in; FOLDER/error what a person sees who asked for what is not there, or sent a form too early.
// CONVOKE_PICTURES_ONLY=public,reply takes the routes whose names begin so; CONVOKE_PICTURES_LANGS=en,ar only these languages.

import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { answerAsMinistry, atlas, furnish, inLanguage, nameOf, ON_THE_EVE, peopleOf, reopen } from './atlas.mjs';
import { launch } from './browser.mjs';
import { startDemo } from './demo.mjs';

const LANGUAGES = (process.env.CONVOKE_PICTURES_LANGS ?? 'en,fr,ar,zh').split(',');
const ONLY = (process.env.CONVOKE_PICTURES_ONLY ?? '').split(',').filter(Boolean);
const LOOKS = [
  { width: 390, dark: false },
  { width: 390, dark: true },
  { width: 1280, dark: false },
  { width: 1280, dark: true },
];
/** The day after the deadline: all answers of the demo are in, the late one too. */
const FULL = '2021-03-03T12:00';
/** The day before the letter leaves: pages that are there only then. */
const EVE = '2021-02-02T12:00';
/** The first day: the edition is founded, and nothing else has happened. */
const EMPTY = '2021-01-04T12:00';
/** A list of 193 states is long; more of it than this shows nothing new. */
const TALLEST = 6000;

/** Forms that are sent as they are, which none of them takes: by the name of their page. */
const TOO_EARLY = ['code', 'sign-in', 'reply-token-speaker', 'office-letters-new', 'office-replies-letter-code-record'];
/** Addresses where nothing is, by who asks. */
const NOWHERE = { reader: ['/en/2021/nothing', '/reply/aaaaaaaaaaaaaaaaaaaaaaaaaa'], officer: ['/office/2021/letters/nothing'] };

/** How small the manual's pictures are, and how much of a long page they show. */
const SMALL = 0.5;
const SHORT = 2400;
const DOCS = path.join(path.dirname(fileURLToPath(import.meta.url)), '../docs');

const manual = process.argv[2] === '--manual';
const folder = manual ? path.join(DOCS, 'pictures/pages') : process.argv[2];
if (!folder) throw new Error('node pictures.mjs FOLDER, or --manual');
const shown = new Map();
const faults = [];
let taken = 0;
const browser = await launch();
try {
  await ofDay('full', FULL);
  await ofDay('full', EVE, ON_THE_EVE);
  if (!manual) await ofDay('empty', EMPTY);
} finally {
  await browser.close();
}
if (manual) await writeGallery();
console.log(`${taken} pictures in ${folder}`);
if (faults.length > 0) {
  console.error(`${faults.length} faults:\n  ${faults.join('\n  ')}`);
  process.exitCode = 1;
}

/** Pictures of one day's demo: of all pages, or of these routes alone. */
async function ofDay(state, day, alone) {
  const house = await startDemo(['--at', day]);
  try {
    const open = async () => {
      const context = await browser.newContext({
        baseURL: house.url,
        locale: 'en',
        timezoneId: 'Europe/Zurich',
        reducedMotion: 'reduce',
        deviceScaleFactor: manual ? SMALL : 1,
      });
      return context.newPage();
    };
    // On the first day there is no letter and so no link.
    const all = state === 'full' && !alone;
    if (all) await answerAsMinistry(await open(), house);
    const people = await peopleOf(house, open);
    if (all) await furnish(people.officer.page);
    if (alone) await reopen(people.officer.page);
    const { places, missing } = await atlas(house, people);
    // What is not there yet on the first day has its page later.
    const lost = all ? missing.filter((route) => !ON_THE_EVE.includes(route)) : missing.filter((route) => alone?.includes(route));
    faults.push(...lost.map((route) => `no page was found for ${route}`));
    const wanted = places.filter(({ route }) => (!alone || alone.includes(route)) && (ONLY.length === 0 || ONLY.some((name) => nameOf(route).startsWith(name))));
    if (manual && all) await rm(folder, { recursive: true, force: true });
    for (const { route, address, as } of wanted) {
      if (manual) await small(people[as].page, route, address);
      else await inAllLooks(people[as].page, state, nameOf(route), address);
    }
    if (all && !manual) await errors(people, wanted);
  } finally {
    await house.stop();
  }
}

async function inAllLooks(page, state, name, address, before = async () => {}) {
  for (const lang of LANGUAGES) {
    for (const { width, dark } of LOOKS) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce' });
      await page.goto(inLanguage(address, lang));
      await before();
      const [wide, high] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight]);
      if (wide > width) faults.push(`${state} ${name} in ${lang} is ${wide} wide on a screen of ${width}`);
      const at = path.join(folder, state, `${lang}-${width}-${dark ? 'dark' : 'light'}`);
      await mkdir(at, { recursive: true });
      const clip = { x: 0, y: 0, width, height: Math.min(high, TALLEST) };
      await page.screenshot({ path: path.join(at, `${name}.png`), fullPage: true, clip, animations: 'disabled' });
      taken += 1;
    }
  }
}

/** The two small pictures of a page. */
async function small(page, route, address) {
  const name = nameOf(route);
  for (const [lang, width] of [['en', 1280], ['ar', 390]]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(inLanguage(address, lang));
    const high = await page.evaluate(() => document.documentElement.scrollHeight);
    await mkdir(folder, { recursive: true });
    const clip = { x: 0, y: 0, width, height: Math.min(high, SHORT) };
    await page.screenshot({ path: path.join(folder, `${name}-${lang}.jpg`), type: 'jpeg', quality: 70, fullPage: true, clip, animations: 'disabled' });
    taken += 1;
  }
  shown.set(route, { name, title: await title(page, address) });
}

async function title(page, address) {
  await page.goto(inLanguage(address, 'en'));
  return (await page.locator('h1').first().innerText()).replace(/\s+/g, ' ');
}

/** The page of the manual that shows them, in the order of their addresses. */
async function writeGallery() {
  const rows = [...shown].sort(([a], [b]) => a.localeCompare(b, 'en')).map(([route, { name, title }]) => {
    const picture = (lang, words) => `<img src="pictures/pages/${name}-${lang}.jpg" alt="${words}">`;
    return `### ${title.replaceAll('<', '&lt;')}\n\n\`${route}\`\n\n${picture('en', 'In English, on a screen')} ${picture('ar', 'In Arabic, on a telephone')}\n`;
  });
  const head = `# Every page\n\n<!-- Written by \`scripts/screenshots --manual\`. -->\n\nThe pages of the demo after the deadline, each in English on a screen and in Arabic on a telephone; what is shown there is invented. Long pages are cut.\n`;
  await writeFile(path.join(DOCS, 'pages.md'), [head, ...rows].join('\n'));
}

async function errors(people, places) {
  for (const name of TOO_EARLY) {
    const place = places.find(({ route }) => nameOf(route) === name);
    if (!place) {
      if (ONLY.length === 0) faults.push(`no form ${name} to be sent too early`);
      continue;
    }
    const { page } = people[place.as];
    const send = async () => {
      for (const field of await page.locator('main form input[type=text], main form input:not([type]), main form input[type=email]').all()) await field.fill('');
      await page.locator('main form').last().evaluate((form) => form.noValidate = true);
      await page.locator('main form button').last().click();
      await page.waitForLoadState();
    };
    await inAllLooks(page, 'error', name, place.address, send);
  }
  if (ONLY.length > 0) return;
  for (const [as, addresses] of Object.entries(NOWHERE)) {
    for (const address of addresses) await inAllLooks(people[as].page, 'error', `nowhere-${nameOf(address.replace(/\/en\/2021/, '/public').replace('2021', ''))}`, address);
  }
}
