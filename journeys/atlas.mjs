// Where every page is: the GET routes that `convoke features` names, each with an address at which the demo has something to show. Nothing is
// listed by hand that a link leads to: officer, administrator, ministry and reader follow links until they have seen them all. A route that
// nobody found must stand in ELSEWHERE with its address, or is named as missing: so a new page is looked at, or somebody says so.

import { execFileSync } from 'node:child_process';
import { binary } from './demo.mjs';

/** Addresses that no link of the demo leads to, by route. `{edition}` and `{link}` are filled in; `as` is who opens it. */
const ELSEWHERE = {
  '/sign-in': { at: '/sign-in', as: 'reader' },
  '/sign-in/{link}': { at: '{sign-in}', as: 'reader' },
  '/{lang}/{edition}/letters': { at: '/en/{edition}/letters', as: 'reader' },
  '/{lang}/code': { at: '/en/code', as: 'reader' },
  '/office/{edition}/letters/{slug}/versions/{version}/source': { at: '/office/{edition}/letters/cl-21-4/versions/en/source', as: 'officer' },
  '/office/{edition}/replies/reminders/{letter}/{days}/print': { at: '/office/{edition}/replies/reminders/cl-21-4/14/print', as: 'officer' },
  '/reply/{token}/{lang}': { at: '{link}/en', as: 'reader' },
  '/reply/{token}/{lang}/speaker': { at: '{link}/en/speaker', as: 'reader' },
  '/reply/{token}/{lang}/availability': { at: '{link}/en/availability', as: 'reader' },
  '/reply/{token}/{lang}/check': { at: '{link}/en/check', as: 'reader' },
  '/reply/{token}/{lang}/code': { at: '{link}/en/code', as: 'reader' },
  '/reply/{token}/{lang}/received': { at: '{link}/en/received', as: 'reader' },
  '/reply/{token}/{lang}/withdraw': { at: '{link}/en/withdraw', as: 'reader' },
};

/** Routes without a page of their own, and why. */
const NO_PAGE = {
  '/': 'leads to the current edition',
  '/{lang}': 'leads to the current edition',
  '/{lang}/': 'leads to the current edition',
  '/office': 'leads to the office of the current edition',
  '/reply/{token}': "leads to the addressee's language",
  '/robots.txt': 'for programs',
  '/health': 'for programs',
  '/ready': 'for programs',
  '/metrics': 'for programs',
  '/office/{edition}/letters/{slug}/dispatch/changes': 'news for the script of the page above it',
  '/office/{edition}/outbox/changes': 'news for the script of the page above it',
  '/office/{edition}/directory/import/{id}/changes': 'news for the script of the page above it',
  '/office/{edition}/outbox/{id}/file/{number}': 'a file that went with a mail',
  '/office/{edition}/register/{id}/files/{position}': 'a scan',
  '/office/{edition}/file-plan/disposals/{id}/certificate': 'a file, of a list that was done',
  '/office/{edition}/file-plan/disposals/{id}/package': 'a file, of a list that was approved',
  '/office/{edition}/outbox/{id}/settle/{decision}': 'needs a mail in doubt, which only a line that was cut makes; its tests are in features/office',
};

/** Pages that are there only while a letter has not left: looked at in a demo of the eve, and not missed in a later one. */
export const ON_THE_EVE = [
  '/office/{edition}/letters/{slug}/settings',
  '/office/{edition}/letters/{slug}/clear',
  '/office/{edition}/letters/{slug}/versions/{version}',
  '/office/{edition}/letters/{slug}/versions/{version}/translation/{id}',
];

/** A state of the demo without an e-mail address, to which acknowledgements are printed. */
const ON_PAPER = 'ATG';

/** Links followed for one person at most; a list of 193 states leads to 193 pages of one route, of which one is enough. */
const OF_ONE_ROUTE = 2;

/** `[{ path, right }]` of all GET routes, from the binary itself. */
export function routes() {
  const told = execFileSync(binary(), ['features'], { encoding: 'utf8' });
  return told
    .split('\n')
    .map((line) => /^ {2}route +GET +(\S+) \((\S+)\)$/.exec(line))
    .filter(Boolean)
    .map(([, path, right]) => ({ path, right }));
}

/** The route that an address is of: the one with the fewest gaps that fits. */
export function routeOf(address, all) {
  const fits = ({ path }) => new RegExp(`^${path.replace(/[.]/g, '\\.').replace(/\{[^}]+\}/g, '[^/]+')}$`).test(address);
  const gaps = ({ path }) => (path.match(/\{/g) ?? []).length;
  return all.filter(fits).sort((a, b) => gaps(a) - gaps(b))[0];
}

/**
 * Walks through a demo with `people` (`{ name: page }`, each signed in as they should be) and gives `{ places, missing }`: a place is
 * `{ route, address, as }`, the missing are routes with no page found.
 */
export async function atlas(house, people, edition = '2021') {
  const all = routes();
  const places = new Map();
  const put = (route, address, as) => {
    // The plain address is the page; one with a query is a view of it, unless it is all that there is.
    const before = places.get(route);
    if (!before || (before.address.includes('?') && !address.includes('?'))) places.set(route, { route, address, as });
  };
  for (const [as, { page, starts }] of Object.entries(people)) {
    const seen = new Map();
    const toDo = [...starts];
    while (toDo.length > 0) {
      const address = toDo.shift();
      const route = routeOf(new URL(address, house.url).pathname, all);
      if (!route || route.path in NO_PAGE || (seen.get(route.path) ?? 0) >= OF_ONE_ROUTE) continue;
      seen.set(route.path, (seen.get(route.path) ?? 0) + 1);
      const answer = await page.request.get(new URL(address, house.url).href, { maxRedirects: 0 });
      const html = (answer.headers()['content-type'] ?? '').startsWith('text/html');
      if (answer.status() !== 200) continue;
      if (!html) {
        put(route.path, address, undefined);
        continue;
      }
      put(route.path, address, as);
      for (const [, link] of (await answer.text()).matchAll(/href="([^"]+)"/g)) {
        const to = new URL(link.replaceAll('&amp;', '&'), house.url);
        if (to.origin === new URL(house.url).origin && !to.searchParams.has('lang')) toDo.push(to.pathname + to.search);
      }
    }
  }
  const missing = [];
  for (const { path } of all) {
    if (places.has(path) || path in NO_PAGE) continue;
    const elsewhere = ELSEWHERE[path];
    if (!elsewhere) {
      missing.push(path);
      continue;
    }
    const at = elsewhere.at.replace('{edition}', edition).replace('{link}', pathOf(house, house.ministry_link)).replace('{sign-in}', pathOf(house, house.second_officer));
    const answer = await people[elsewhere.as].page.request.get(new URL(at, house.url).href, { maxRedirects: 0 });
    if (answer.status() === 200) put(path, at, elsewhere.as);
    else missing.push(`${path} (${at} answers ${answer.status()})`);
  }
  return { places: [...places.values()].filter(({ as }) => as), missing };
}

/** The same address in another language: it stands in the path of public pages and behind personal links, and in the query of the office. */
export function inLanguage(address, lang) {
  const [path, query] = address.split('?');
  const segments = path.split('/');
  const at = segments[1] === 'reply' ? 3 : 1;
  if (/^(ar|zh|en|fr|ru|es)$/.test(segments[at] ?? '')) {
    segments[at] = lang;
    return segments.join('/') + (query ? `?${query}` : '');
  }
  return `${path}?${query ? `${query}&` : ''}lang=${lang}`;
}

/** A name for the picture of a route: `office-letters-slug`. */
export function nameOf(route) {
  const words = route.replace('{lang}', '').replace('{edition}', '').replace(/[^A-Za-z0-9]+/g, '-');
  return words.replace(/^-+|-+$/g, '').toLowerCase() || 'home';
}

/** Signs in with a one-time link by pressing its button, and waits until the office is there. */
export async function signIn(page, link) {
  await page.goto(link);
  await page.locator('main form button[type=submit], main form button:not([type])').first().click();
  await page.waitForURL(/\/office\//);
  return page;
}

/** The path of an address that the demo told; nothing where it told none. */
function pathOf(house, address) {
  return address ? new URL(address, house.url).pathname : '/nothing';
}

/** The people of an atlas: who starts where. `open` gives a page in a browser of its own. */
export async function peopleOf(house, open, edition = '2021') {
  const officer = await signIn(await open(), house.officer);
  const administrator = await signIn(await open(), house.administrator);
  // The first states of a list are silent; this one has answered on paper, once the demo is furnished.
  const office = [`/office/${edition}`, '/account', `/office/${edition}/replies/cl-21-4/${ON_PAPER}`];
  return {
    reader: { page: await open(), starts: [`/en/${edition}`, `${pathOf(house, house.ministry_link)}/en`] },
    officer: { page: officer, starts: office },
    administrator: { page: administrator, starts: office },
  };
}

/** Answers under the demo's personal link and begins an amendment, so that every page of an answer is there: check, received, withdraw. */
export async function answerAsMinistry(page, house) {
  const step = async (fields, next) => {
    for (const [name, value] of Object.entries(fields)) {
      const field = page.locator(`main [name=${name}]`).first();
      if ((await field.getAttribute('type')) === 'radio') await page.locator(`main [name=${name}][value=${value}]`).check();
      else if (await field.evaluate((it) => it.localName === 'select')) await field.selectOption(value);
      else await field.fill(value);
    }
    const on = page.locator('main form button[value=continue]');
    await ((await on.count()) > 0 ? on : page.locator('main form button').last()).click();
    await page.waitForURL(next);
  };
  await page.goto(house.ministry_link);
  await page.goto(inLanguage(new URL(page.url()).pathname, 'en'));
  await step({ kind: 'accept' }, /speaker$/);
  await step({ name: 'Sample Speaker', post: 'Minister', rank: 'minister', statement_lang: 'en', mode: 'live' }, /availability$/);
  await step({}, /check$/);
  await step({}, /received$/);
  await page.goto(page.url().replace(/received$/, '').replace(/\/$/, ''));
  await step({ kind: 'accept' }, /speaker$/);
}

/** What the demo has none of: an organisation and a person, with long names, two tables to import, and an answer on paper from a state without e-mail. */
export async function furnish(page, edition = '2021') {
  const add = async (what, fill) => {
    await page.goto(`/office/${edition}/directory/${what}/new`);
    await fill();
    await page.locator('main form button').last().click();
    await page.waitForURL((url) => !url.pathname.endsWith('/new'));
  };
  await add('organisations', async () => {
    const names = page.locator('main form input[lang]');
    for (let at = 0; at < (await names.count()); at += 1) await names.nth(at).fill('Sample Commission for Science, Technology and Development of the United Nations');
    await page.locator('main form input[name=type]').fill('international_organization');
  });
  await add('persons', () => page.locator('main form input[name=name]').fill('Sample Person María de los Ángeles Fernández-Villaverde y Martínez de la Rosa'));
  const table = 'Name;E-mail;State;Title (English)\nSample Person;sample@sen.example;SEN;Adviser\nWithout an address;not-an-address;;\n';
  for (const compared of [false, true]) {
    await page.goto(`/office/${edition}/directory/import`);
    await page.locator('main input[type=file]').setInputFiles({ name: 'sample.csv', mimeType: 'text/csv', buffer: Buffer.from(table) });
    await page.locator('main form button').first().click();
    await page.waitForURL(/\/columns$/);
    if (!compared) continue;
    await page.locator('main form button').first().click();
    await page.waitForURL(/\/import\/[^/]+$/);
    // Its lines are compared in a moment.
    for (let tries = 0; tries < 20 && (await page.locator('form[action$="/apply"]').count()) === 0; tries += 1) {
      await page.waitForTimeout(500);
      await page.reload();
    }
  }
  await page.goto(`/office/${edition}/file-plan/new`);
  await page.locator('main [name=code]').fill('9.1');
  await page.locator('main [name=title-en]').fill('Sample class of papers whose years are over on the day after');
  await page.locator('main [name=years]').fill('0');
  await page.locator('main [name=counts_from]').selectOption('item');
  await page.locator('main form[method=post] button').last().click();
  await page.waitForURL(/file-plan\?/);
  const enter = async (subject, held) => {
    await page.goto(`/office/${edition}/register/new`);
    await page.locator('main [name=state]').selectOption({ index: 3 });
    await page.locator('main [name=subject]').fill(subject);
    await page.locator('main [name=at]').fill('2021-02-10T09:00');
    await page.locator('main [name=class]').selectOption({ index: 1 });
    await page.locator('main form[method=post] button').last().click();
    await page.waitForURL(/done=entered/);
    if (!held) return;
    await page.locator('main details:has([name=reason]) summary').last().click();
    await page.locator('main [name=reason]').last().fill('Sample reason for a hold');
    await page.locator('main details:has([name=reason]) button').last().click();
    await page.waitForURL(/done=held/);
  };
  await enter('Sample paper that is held', true);
  await enter('Sample paper that is due', false);
  await page.goto(`/office/${edition}/file-plan/disposals`);
  await page.locator('main form[action$="/disposals"] button').first().click();
  await page.waitForURL(/disposals\/[0-9a-f]+$/);
  await page.goto(`/office/${edition}/replies/cl-21-4/${ON_PAPER}/record`);
  await page.locator('main [name=kind][value=decline]').check();
  await page.locator('main form button').last().click();
  await page.waitForURL((url) => !url.pathname.endsWith('/record'));
  // The job that finds no address for the acknowledgement is done in a moment.
  for (let tries = 0; tries < 20 && (await page.locator('a[href*="/acknowledgement"]').count()) === 0; tries += 1) {
    await page.waitForTimeout(500);
    await page.reload();
  }
}

/** Takes the letter of the eve back to its draft, whose pages are there only then; and brings a translation of it back. */
export async function reopen(page, edition = '2021') {
  await page.goto(`/office/${edition}/letters/cl-21-4`);
  await page.locator('form[action$="/reopen"] button').click();
  await page.waitForLoadState();
  const desk = `/office/${edition}/letters/cl-21-4/versions/ar/translation`;
  const sent = await (await page.request.get(`${desk}.xlf`)).text();
  await page.goto(desk);
  const back = sent.replace(/<target>([^<]{12,})<\/target>/, '<target>$1 (جديد)</target>');
  await page.locator('main input[type=file]').setInputFiles({ name: 'back.xlf', mimeType: 'application/xliff+xml', buffer: Buffer.from(back) });
  await page.locator('main form button').first().click();
  await page.waitForURL(/\/translation\/[^/]+$/);
}
