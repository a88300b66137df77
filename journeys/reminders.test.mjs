// The silent are reminded: the officer reads the round beforehand and sends it, in two languages it is read and answered, and who has answered
// gets none. Then the desk without a mouse: figures, the silent, and the keys.

import assert from 'node:assert/strict';
import { journey } from './lib.mjs';

/** Some 170 reminders are queued one by one, beside the pages; a build with debug checks takes its time. */
const REMINDERS_END_WITHIN = 120_000;

/** The morning of the day on which the first round leaves, at 14:00. */
const MORNING = { at: '2021-02-15T10:00' };

journey('the silent are reminded in French and in Arabic, and who has answered gets no reminder', MORNING, async (walk) => {
  const officer = await signIn(walk, walk.house.officer);
  const office = officer.url();
  await walk.axe(officer);
  const due = officer.locator('main a[href$="/replies/reminders/cl-21-4/14"]');
  assert.equal(await due.count(), 1, 'the desk shows the round that leaves today');
  assert.match(await officer.locator('main a[href$="/replies/silent?letter=cl-21-4"]').innerText(), /17\d/, 'and how many are silent');

  // A mission answers before the round leaves, without script and without an account.
  await decline(walk, walk.house.ministry_link);

  await Promise.all([officer.waitForEvent('load'), due.click()]);
  await walk.axe(officer);
  const preview = await officer.locator('main').innerText();
  assert.match(preview, /CL-21\/4/);
  // The page itself is in English, so that the English words need no mark of their language.
  for (const lang of ['ar', 'zh', 'fr', 'ru', 'es']) {
    assert.ok((await officer.locator(`main [lang="${lang}"]`).count()) > 0, `the text can be read in ${lang}`);
  }
  await walk.shot(officer, 'reminder-round', { whole: false, manual: false });

  // It leaves only with a deliberate yes.
  const send = officer.locator('form[action$="/send"]');
  await officer.locator('details:has(form[action$="/send"]) > summary').click();
  walk.expect(officer, await send.getAttribute('action'), 422);
  await Promise.all([officer.waitForEvent('load'), send.locator('button').first().click()]);
  await walk.axe(officer);
  const again = officer.locator('form[action$="/send"]');
  if (!(await again.isVisible())) await officer.locator('details:has(form[action$="/send"]) > summary').click();
  await again.locator('[name="sure"]').check();
  await Promise.all([officer.waitForEvent('load'), again.locator('button').first().click()]);
  await walk.axe(officer);

  const round = officer.url();
  const end = Date.now() + REMINDERS_END_WITHIN;
  for (;;) {
    await walk.go(officer, `${office}/outbox?purpose=reminder&state=sent`);
    const first = await officer.locator('main').innerText();
    if (/\b1[5-9]\d\b/.test(first)) break;
    assert.ok(Date.now() < end, 'the reminders have not left');
    await officer.waitForTimeout(1000);
  }
  await walk.axe(officer);

  const answered = new URL(walk.house.ministry_link).pathname;
  for (const [code, lang] of [['CIV', 'fr'], ['YEM', 'ar']]) {
    const link = await reminderTo(walk, officer, office, code);
    assert.notEqual(new URL(link).pathname, answered);
    const mission = await walk.person({ lang, script: false });
    await walk.go(mission, link);
    assert.equal(await mission.locator('html').getAttribute('lang'), lang);
    assert.equal(await mission.locator('html').getAttribute('dir'), lang === 'ar' ? 'rtl' : 'ltr');
    assert.ok((await mission.locator('[name="kind"]').count()) > 0, 'the link of the reminder opens the form');
  }

  await walk.go(officer, round);
  await walk.axe(officer);
  const became = await officer.locator('main').innerText();
  assert.ok(!became.includes(walk.house.ministry), `${walk.house.ministry} has answered and was not reminded`);
  await walk.go(officer, office);
  assert.equal(await officer.locator('main a[href$="/replies/reminders/cl-21-4/14"]', { hasText: 'will be reminded' }).count(), 0);
  await walk.axe(officer);
});

journey('figures and the silent have their numbers as tables and as files, and the desk needs no mouse', MORNING, async (walk) => {
  const officer = await signIn(walk, walk.house.second_officer);
  const office = officer.url();
  await walk.go(officer, `${office}/replies/figures`);
  await walk.axe(officer);
  assert.equal(await officer.locator('main figure').count(), 3, 'by region, by channel, by day');
  assert.ok((await officer.locator('main figure svg title').count()) > 0);
  for (const summary of await officer.locator('main figure summary').all()) await summary.click();
  await walk.axe(officer);
  await walk.shot(officer, 'figures');
  await walk.narrow(officer);

  await officer.setViewportSize({ width: 1280, height: 900 });
  await walk.go(officer, `${office}/replies/silent?region=002&language=fr&order=name`);
  await walk.axe(officer);
  const shown = await officer.locator('main tbody tr').count();
  assert.ok(shown > 10, 'States of Africa that are written to in French and are silent');
  const csv = await officer.request.get(new URL(await officer.locator('main .exports a').first().getAttribute('href'), officer.url()).href);
  assert.equal(csv.status(), 200);
  const lines = (await csv.text()).trim().split(/\r?\n/);
  assert.equal(lines.length, shown + 1, 'the file has what the list shows, and its headings');
  await walk.shot(officer, 'silent', { whole: false, manual: false });

  const key = async (letter) => {
    await officer.keyboard.press('g');
    await Promise.all([officer.waitForEvent('load'), officer.keyboard.press(letter)]);
  };
  await key('r');
  assert.equal(officer.url(), `${office}/replies`);
  await officer.keyboard.press('j');
  const first = await officer.evaluate(() => document.activeElement.getAttribute('href'));
  assert.match(first, /\/replies\/cl-21-4\/[A-Z]{3}$/, 'j leads into the list');
  await officer.keyboard.press('j');
  assert.notEqual(await officer.evaluate(() => document.activeElement.getAttribute('href')), first, 'and down');
  await officer.keyboard.press('k');
  assert.equal(await officer.evaluate(() => document.activeElement.getAttribute('href')), first, 'k leads up again');
  await Promise.all([officer.waitForEvent('load'), officer.keyboard.press('Enter')]);
  assert.ok(officer.url().endsWith(first), 'Enter opens it');
  await officer.keyboard.press('?');
  assert.equal(await officer.locator('#keys').isVisible(), true, '? shows the keys');
  await officer.keyboard.press('Escape');
  await key('d');
  assert.equal(officer.url(), office);
  await walk.axe(officer);
});

async function signIn(walk, link) {
  const page = await walk.person({ lang: 'en-GB' });
  await walk.go(page, link);
  await Promise.all([page.waitForEvent('load'), page.locator('main form button').first().click()]);
  assert.match(new URL(page.url()).pathname, /^\/office\/[^/]+$/);
  return page;
}

/** A mission declines by its link: the answer, the check page, and the number. */
async function decline(walk, link) {
  const page = await walk.person({ lang: 'fr', script: false });
  await walk.go(page, link);
  await page.locator('[name="kind"][value="decline"]').check();
  await page.locator('main form button').first().click();
  await page.waitForURL(/\/check$/);
  await page.locator('main form[action$="/give"] button').first().click();
  await page.waitForURL(/\/received$/);
  assert.match(await page.locator('main').innerText(), /2021\/IN\/\d{4}/);
}

/** The personal link in the reminder to the minister of a State, found page by page in the outbox. */
async function reminderTo(walk, officer, office, code) {
  await walk.go(officer, `${office}/outbox?purpose=reminder`);
  const address = `minister@${code.toLowerCase()}.example`;
  for (;;) {
    const row = officer.locator('main tbody tr', { hasText: address });
    if ((await row.count()) > 0) {
      await Promise.all([officer.waitForEvent('load'), row.locator('a').first().click()]);
      break;
    }
    const next = officer.locator('a[rel="next"]');
    assert.ok((await next.count()) > 0, `no reminder to ${address} stands in the outbox`);
    await Promise.all([officer.waitForEvent('load'), next.first().click()]);
  }
  await walk.axe(officer);
  return officer.locator('main a[href*="/reply/"]').first().getAttribute('href');
}
