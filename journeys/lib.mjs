// A journey: a person walks through Convoke in a real browser, and the walk holds what every page promises. Start here.
//
//     import { journey } from './lib.mjs';
//
//     journey('a mission answers in French', async (walk) => {
//       const page = await walk.person({ lang: 'fr' });
//       await walk.go(page, walk.house.ministry_link);
//       await walk.axe(page);
//       await walk.shot(page, 'reply-form');
//     });
//
// Each file of journeys starts one demo and one browser, at its first journey, and shares them; `journey(name, { at: '2021-02-02T09:00' },
// steps)` walks through a demo of another day, shared by the journeys of that day. Each person is a browser profile of its own, with no
// cookies. What fails a walk without being asked for is in guard.mjs; how the demo is started, in demo.mjs.

import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from './browser.mjs';
import { startDemo } from './demo.mjs';
import { Guard } from './guard.mjs';

const HERE = path.dirname(fileURLToPath(import.meta.url));
/** Pictures of the manual are written when asked for, so that a plain run leaves the clone as it was. */
const PICTURES = process.env.UPDATE === '1' ? path.join(HERE, '../docs/pictures') : path.join(HERE, 'out');
/** Pictures of this run alone. */
const RUN = path.join(HERE, 'out');
/** A journey of a person is minutes; one that hangs must not take CI's time. */
const JOURNEY_ENDS_WITHIN = 5 * 60_000;
/** A page is there, or it is not: what the person waits for at most. */
const PATIENCE = 15_000;

/** What a violation breaks: WCAG 2.2 AA and all below it. Best practice is reported and does not fail. */
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The two widths at which every page is looked at. */
export const WIDE = 1280;
export const NARROW = 390;

/** Browser profiles that run no script. They have no timers either, so that axe would wait in them for ever. */
const asleep = new WeakSet();

/** The demos of this file by their day, and its browser. */
const houses = new Map();
let browser;

/** The demo of a day, started once; its own day without one. `CONVOKE_URL` walks through a service that runs already (its data changes). */
function houseOf(day) {
  if (day === undefined && process.env.CONVOKE_URL) return { url: process.env.CONVOKE_URL, stop: async () => {} };
  if (!houses.has(day)) houses.set(day, startDemo(day === undefined ? [] : ['--at', day]));
  return houses.get(day);
}

/** A journey with its name, which is the rule that it holds. `at` is the day of its demo; further options are those of node:test. */
export function journey(name, ...rest) {
  const steps = rest.pop();
  const { at, ...options } = rest.pop() ?? {};
  test(name, { timeout: JOURNEY_ENDS_WITHIN, ...options }, async (t) => {
    const house = await houseOf(at);
    browser ??= launch();
    await walkThrough(t, house, await browser, steps, { pictures: true });
  });
}

/** One walk through `house` (whatever has a `url`). Exported for the test of the guard, which walks through pages made to fail. */
export async function walkThrough(t, house, browser, steps, { pictures = false } = {}) {
  const walk = new Walk(t, house, browser);
  try {
    await steps(walk);
    none(walk.faults(), 'what no page may do happened on this walk');
  } catch (error) {
    if (pictures) await walk.leavePictures();
    // What went on behind the page often says why the step in front of it failed.
    for (const fault of walk.faults()) t.diagnostic(fault);
    throw error;
  } finally {
    await walk.end();
  }
}

after(async () => {
  await (await browser?.catch(() => undefined))?.close();
  for (const house of houses.values()) await (await house.catch(() => undefined))?.stop();
});

class Walk {
  #t;
  #browser;
  #people = [];

  constructor(t, house, browser) {
    this.#t = t;
    this.#browser = browser;
    /** What `convoke demo --json` said: url, officer, second_officer, administrator, ministry_link, dir. */
    this.house = house;
  }

  /** A person with a browser of their own; gives its page. `script: false` for one whose browser runs none. */
  async person({ lang = 'en', width = WIDE, dark = false, script = true, zone = 'Europe/Zurich' } = {}) {
    const context = await this.#browser.newContext({
      baseURL: this.house.url,
      locale: lang,
      timezoneId: zone,
      javaScriptEnabled: script,
      colorScheme: dark ? 'dark' : 'light',
      reducedMotion: 'reduce',
      viewport: { width, height: 900 },
    });
    context.setDefaultTimeout(PATIENCE);
    if (!script) asleep.add(context);
    const guard = await Guard.over(context, new URL(this.house.url));
    this.#people.push({ context, guard });
    return context.newPage();
  }

  /** Opens an address of the house and holds its status. */
  async go(page, address, { status = 200 } = {}) {
    const url = new URL(address, this.house.url).href;
    this.expect(page, url, status);
    const answer = await page.goto(url);
    assert.equal(answer.status(), status, `status of ${url}`);
    return answer;
  }

  /** The address will answer with this status, as a form does that is sent with a fault: then the console may say so. */
  expect(page, address, status) {
    const { guard } = this.#people.find(({ context }) => context === page.context());
    guard.expect(new URL(address, this.house.url).href, status);
  }

  /** Nobody is shut out: the page as it stands holds WCAG 2.2 AA, as far as a machine can tell. */
  async axe(page) {
    assert.ok(!asleep.has(page.context()), 'axe needs a browser that runs script: let another person open the page for it');
    await page.evaluate(`if (!window.axe) { ${AXE} }`);
    const found = await page.evaluate(examine, WCAG);
    const told = ({ id, help, where }) => `${new URL(page.url()).pathname}: ${id}: ${help}\n    ${where.join('\n    ')}`;
    const breaks = ({ tags }) => tags.some((tag) => WCAG.includes(tag));
    found.filter((one) => !breaks(one)).forEach((one) => this.#t.diagnostic(`best practice: ${told(one)}`));
    none(found.filter(breaks).map(told), 'somebody is shut out');
  }

  /** On a telephone the page is read without sideways scrolling. The width stays as it is afterwards. */
  async narrow(page) {
    await page.setViewportSize({ width: NARROW, height: 844 });
    const [wide, shown] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
    assert.ok(wide <= shown, `${page.url()} is ${wide} wide on a screen of ${shown}`);
  }

  /** The page as a picture, under a name such as `reply-form`: the whole of it, or what a screen shows of a long list.
   *  One that is not for the manual is for whoever looks after a run. */
  async shot(page, name, { whole = true, manual = true } = {}) {
    assert.match(name, /^[a-z0-9]+(-[a-z0-9]+)*$/, 'a picture is named in small letters');
    const folder = manual ? PICTURES : RUN;
    await mkdir(folder, { recursive: true });
    // From the top: the heading of a long table sticks to the edge of the window, wherever that stands.
    if (whole && !asleep.has(page.context())) await page.evaluate(() => window.scrollTo(0, 0));
    await page.screenshot({ path: path.join(folder, `${name}.png`), fullPage: whole, animations: 'disabled' });
  }

  /** What happened behind the pages, of all people of this walk. */
  faults() {
    return this.#people.flatMap(({ guard }) => guard.faults);
  }

  /** How the pages stood when a walk failed. */
  async leavePictures() {
    const name = this.#t.name.toLowerCase().replace(/[^a-z0-9]+/g, '-').slice(0, 60);
    await mkdir(RUN, { recursive: true });
    for (const [at, page] of this.#people.flatMap(({ context }) => context.pages()).entries()) {
      await page.screenshot({ path: path.join(RUN, `failed-${name}-${at + 1}.png`), fullPage: true }).catch(() => {});
    }
  }

  async end() {
    for (const { context } of this.#people) await context.close();
  }
}

/** Fails with all that was found, one to a line. */
function none(found, what) {
  if (found.length > 0) assert.fail(`${what}:\n  ${found.join('\n  ')}`);
}

/** Runs in the page. */
async function examine(tags) {
  const rules = { 'target-size': { enabled: true } };
  const { violations } = await window.axe.run(document, { runOnly: [...tags, 'best-practice'], rules, resultTypes: ['violations'] });
  return violations.map(({ id, help, tags, nodes }) => ({ id, help, tags, where: nodes.slice(0, 3).map(({ html }) => html) }));
}
