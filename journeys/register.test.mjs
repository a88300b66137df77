// The register by keyboard: a fax is entered with its scan in half a minute, found by its words in another script, recognised when it comes again,
// filed, held, and disposed of by two people with a certificate.

import assert from 'node:assert/strict';
import { journey, NARROW, WIDE } from './lib.mjs';

/** What the issue asks: from the empty form to the number that is written on the paper. */
const ENTERED_WITHIN = 30_000;

/** A PDF of one empty page, as a fax machine might hand over; `mark` makes it another paper. */
const fax = (mark) => Buffer.from(`%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
trailer<</Root 1 0 R>> % ${mark}
`);

journey('a fax is entered by keyboard, found, recognised, filed, held and disposed of', async (walk) => {
  const officer = await signIn(walk, walk.house.officer);
  const office = officer.url();
  await walk.go(officer, `${office}/register`);
  await walk.axe(officer);

  // A class that counts from the item and keeps it for no year: what came in yesterday is due today.
  await walk.go(officer, `${office}/file-plan/new`);
  await officer.locator('[name="code"]').fill('9.1');
  await officer.locator('[name="title-en"]').fill('Sample class');
  await officer.locator('[name="years"]').fill('0');
  await officer.locator('[name="counts_from"]').selectOption('item');
  await walk.axe(officer);
  await send(officer);
  assert.match(await officer.locator('main').innerText(), /9\.1/);
  await walk.axe(officer);

  await walk.go(officer, `${office}/register/new`);
  await walk.axe(officer);
  const begin = Date.now();
  await officer.locator('main [name="file"]').setInputFiles({ name: 'fax.pdf', mimeType: 'application/pdf', buffer: fax('one') });
  await officer.locator('main [name="file"]').focus();
  await reach(officer, 'state');
  await officer.keyboard.type('Fij', { delay: 20 });
  await reach(officer, 'answers');
  await officer.keyboard.type('CL-21/4', { delay: 20 });
  await reach(officer, 'subject');
  await officer.keyboard.type('Выступление министра Иванова', { delay: 20 });
  await reach(officer, 'document_number');
  await officer.keyboard.type('NV 12/2021', { delay: 20 });
  await Promise.all([officer.waitForEvent('load'), officer.keyboard.press('Enter')]);
  const took = Date.now() - begin;
  const shown = await officer.locator('main .notice[role="status"]').innerText();
  const number = /2021\/IN\/\d{4}/.exec(shown)?.[0];
  assert.ok(number, shown);
  assert.ok(took < ENTERED_WITHIN, `it took ${took} ms`);
  await walk.axe(officer);
  const item = new URL(officer.url()).pathname;

  // It answers our letter to Fiji, and is found by its subject as it is read in Latin letters.
  assert.match(await officer.locator('main').innerText(), /2021\/OUT\/\d{4}/);
  await walk.go(officer, `${office}/register?q=ivanov+fiji`);
  assert.equal(await officer.locator('main tbody tr').count(), 1);
  assert.equal(await officer.locator('main mark').last().innerText(), 'Иванова');
  await walk.axe(officer);
  for (const lang of ['fr', 'ar']) {
    await walk.go(officer, `${office}/register?q=ivanov&lang=${lang}`);
    await walk.axe(officer);
    await officer.setViewportSize({ width: NARROW, height: 844 });
    await walk.narrow(officer);
    await officer.setViewportSize({ width: WIDE, height: 900 });
  }
  await walk.go(officer, `${office}/register?lang=en`);

  // The same fax once more: it is shown before anything is entered, and joined.
  await walk.go(officer, `${office}/register/new`);
  await officer.locator('main [name="file"]').setInputFiles({ name: 'again.pdf', mimeType: 'application/pdf', buffer: fax('one') });
  await officer.locator('main [name="state"]').selectOption({ label: 'Fiji' });
  await officer.locator('main [name="subject"]').fill('The same');
  walk.expect(officer, await officer.locator('main form[method="post"]').getAttribute('action'), 422);
  await send(officer);
  await walk.axe(officer);
  await Promise.all([officer.waitForEvent('load'), officer.locator('main button[name="join"]').first().click()]);
  assert.equal(new URL(officer.url()).pathname, item);

  // It is filed under the class, as of yesterday's paper: entered again as another, received the day before.
  await walk.go(officer, `${office}/register/new`);
  await officer.locator('main [name="state"]').selectOption({ label: 'Tonga' });
  await officer.locator('main [name="subject"]').fill('Sample for disposal');
  await officer.locator('main [name="at"]').fill('2021-02-12T09:00');
  await officer.locator('main [name="class"]').selectOption({ label: '9.1 Sample class' });
  await send(officer);
  const old = new URL(officer.url()).pathname;
  await officer.locator('main details:has([name="reason"]) summary').last().click();
  await officer.locator('main [name="reason"]').last().fill('Sample hold');
  await Promise.all([officer.waitForEvent('load'), officer.locator('main details:has([name="reason"]) button').last().click()]);
  await walk.axe(officer);

  await walk.go(officer, `${office}/file-plan/disposals`);
  assert.equal(await officer.locator('main form[action$="/disposals"]').count(), 0, 'what is held is not due');
  await walk.go(officer, `${office}/file-plan/holds`);
  await walk.axe(officer);
  await officer.locator('main details summary').first().click();
  await officer.locator('main details [name="reason"]').first().fill('Sample reason');
  await Promise.all([officer.waitForEvent('load'), officer.locator('main details button').first().click()]);
  await walk.go(officer, `${office}/file-plan/disposals`);
  await walk.axe(officer);
  await Promise.all([officer.waitForEvent('load'), officer.locator('main form[action$="/disposals"] button').first().click()]);
  await walk.axe(officer);
  const list = officer.url();

  const administrator = await signIn(walk, walk.house.administrator);
  await walk.go(administrator, list);
  await Promise.all([administrator.waitForEvent('load'), administrator.locator('main form[action$="/approve"] button').click()]);
  await walk.axe(administrator);

  await walk.go(officer, list);
  await officer.locator('main form[action$="/carry-out"] [name="sure"]').check();
  await Promise.all([officer.waitForEvent('load'), officer.locator('main form[action$="/carry-out"] button').click()]);
  await walk.axe(officer);
  assert.equal(await officer.locator('main a[href$="/certificate"]').count(), 1);
  await walk.go(officer, old);
  const gone = await officer.locator('main').innerText();
  assert.doesNotMatch(gone, /Sample for disposal/);
  await walk.axe(officer);
});

/** Goes on with the Tab key to a field. */
async function reach(page, name) {
  for (let steps = 0; steps < 12; steps += 1) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate(() => document.activeElement?.getAttribute('name'))) === name) return;
  }
  assert.fail(`the Tab key does not reach ${name}`);
}

/** Sends the page's form by its last button. */
async function send(page) {
  await Promise.all([page.waitForEvent('load'), page.locator('main form[method="post"] button').last().click()]);
}

async function signIn(walk, link) {
  const page = await walk.person({ lang: 'en-GB' });
  await walk.go(page, link);
  await Promise.all([page.waitForEvent('load'), page.locator('main form button').first().click()]);
  assert.match(new URL(page.url()).pathname, /^\/office\/[^/]+$/);
  return page;
}
