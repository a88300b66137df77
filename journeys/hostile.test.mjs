// What people type is text, in every field and every view (TRUST.md 5). By every change one page of each shape; `CONVOKE_HOSTILE=8` reads up
// to eight of each, as scripts/trust does.

import assert from 'node:assert/strict';
import { journey } from './lib.mjs';
import { crawl, ends, fill, forms, onlyText, watch } from './hostile.mjs';

/** Pages of a shape that are read, and forms of a shape that are filled in. */
const EACH = Number(process.env.CONVOKE_HOSTILE ?? 1);
/** A ministry's answer has at most so many steps. */
const STEPS = 6;

journey('what people type is shown as text in every view, and neither runs nor fetches anything', { at: '2021-02-15T10:00', timeout: 10 * 60_000 * EACH }, async (walk) => {
  const dialogs = [];
  const told = { forms: 0, kept: 0, pages: 0, shown: 0 };

  const ministry = await walk.person();
  dialogs.push(watch(walk, ministry));
  await walk.go(ministry, walk.house.ministry_link);
  for (let step = 0; step < STEPS && !ministry.url().endsWith('/received'); step += 1) {
    const [form] = (await forms(ministry)).concat(await closing(ministry));
    if (!form) break;
    told.forms += 1;
    const status = await fill(ministry, form.at, step);
    assert.ok(status < 500, `${ministry.url()} answered ${status}`);
    if (status === 303) told.kept += 1;
    await onlyText(ministry);
  }

  const office = await signedIn(walk, walk.house.officer, dialogs);
  const administrator = await signedIn(walk, walk.house.administrator, dialogs);
  for (const { page, home } of [office, administrator]) {
    const found = new Map();
    const within = new RegExp(`^${home}|^/account`);
    const read = async (path) => {
      for (const form of await forms(page)) {
        const name = form.action.replace(/[0-9a-f]{8}-[0-9a-f-]{27,}|\/[A-Z]{3}(?=\/)/g, '*');
        const same = found.get(name) ?? [];
        if (same.length < EACH) found.set(name, [...same, { path, action: form.action }]);
      }
    };
    await crawl(walk, page, home, { within, each: EACH, read });
    const all = [...found.values()].flat();
    for (const [turn, { path, action }] of all.filter((f) => !ends(f.action)).concat(all.filter((f) => ends(f.action))).entries()) {
      const answer = await page.goto(new URL(path, walk.house.url).href);
      const form = answer.status() === 200 && (await forms(page)).find((one) => one.action === action);
      if (!form) continue;
      told.forms += 1;
      const status = await fill(page, form.at, turn);
      assert.ok(status < 500, `${action} answered ${status}`);
      if (status === 303) told.kept += 1;
      await onlyText(page);
    }
  }

  for (const { page, home } of [office, administrator]) {
    const read = async () => {
      told.pages += 1;
      if (await onlyText(page)) told.shown += 1;
    };
    await crawl(walk, page, home, { within: new RegExp(`^${home}|^/account`), each: EACH, read });
  }
  const visitor = await walk.person();
  dialogs.push(watch(walk, visitor));
  const count = async () => {
    told.pages += 1;
    if (await onlyText(visitor)) told.shown += 1;
  };
  await crawl(walk, visitor, '/en', { within: /^\/(en|ar)(\/|$)/, each: EACH, read: count });

  assert.deepEqual(dialogs.flat(), [], 'a script of somebody’s ran');
  assert.ok(told.forms >= 15 && told.kept >= 5, `forms are reached and some of what is typed is kept: ${JSON.stringify(told)}`);
  assert.ok(told.pages >= 30 && told.shown >= 5, `what was typed is met again: ${JSON.stringify(told)}`);
  console.log(`done: ${told.forms} forms, ${told.kept} of them kept, ${told.pages} pages read, ${told.shown} of them show what was typed`);
});

/** The reading itself is tried on pages on which something did become more than text. */
journey('a page on which a typed value ran, or became part of it, is named', { at: '2021-02-15T10:00' }, async (walk) => {
  const page = await walk.person();
  const text = (value) => `<main><p>${value}</p><textarea>hostile-x</textarea></main>`;
  await page.setContent(text('&lt;hostile-x&gt; =1+1'));
  assert.equal(await onlyText(page), true, 'text is text, and is found');
  await page.setContent('<main>nothing</main>');
  assert.equal(await onlyText(page), false);
  for (const value of ['<hostile-x></hostile-x>', '<a href="javascript:alert(3)">x</a>', '<b onclick="x()">x</b>', '<form action="//evil.example/"></form>']) {
    await page.setContent(text(value));
    await assert.rejects(onlyText(page), /became part of the page/, value);
  }
});

/** The last step has nothing to fill in: only the button that gives the answer. */
async function closing(page) {
  const at = await page.locator('form').evaluateAll((all) => all.findIndex((form) => form.action.endsWith('/give')));
  return at < 0 ? [] : [{ at }];
}

async function signedIn(walk, link, dialogs) {
  const page = await walk.person({ lang: 'en-GB' });
  dialogs.push(watch(walk, page));
  await walk.go(page, link);
  await Promise.all([page.waitForEvent('load'), page.locator('main form button').first().click()]);
  return { page, home: new URL(page.url()).pathname };
}
