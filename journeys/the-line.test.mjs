// The line that everything builds on: CL-21/4 goes out, the answers come back, and every one is accounted for.
//
// The hold of a dispatch is ten minutes of the machine's clock, which no page shortens. The first journey therefore ends within the hold;
// the second begins on 15 February, when the sample letter has left.

import assert from 'node:assert/strict';
import { journey, NARROW } from './lib.mjs';
import { choose, pick, press, reach, type } from './keyboard.mjs';

const LANGUAGES = ['ar', 'zh', 'en', 'fr', 'ru', 'es'];
const REFERENCE = 'CL-21/4';
/** Of ITU in 2021. */
const MEMBER_STATES = '193';
const REGISTER = /2021\/IN\/\d{4}/;
/** Jobs run beside the pages; composing six languages as PDF takes a slow machine some seconds. */
const JOBS_END_WITHIN = 60_000;

journey('an officer prepares the letter and orders its dispatch, another releases it, and in the hold it is stopped', { at: '2021-02-02T09:00' }, async (walk) => {
  const officer = await signIn(walk, walk.house.officer);
  const office = officer.url();
  await walk.axe(officer);

  const letter = await openLetter(walk, officer, office);
  for (const lang of LANGUAGES) {
    assert.ok((await officer.locator(`main a[href$="/versions/${lang}/preview"]`).count()) > 0, `the letter has a version in ${lang}`);
  }
  await walk.shot(officer, 'letter');

  for (const lang of ['fr', 'ar']) {
    await walk.go(officer, `${letter}/versions/${lang}/preview`);
    await walk.axe(officer);
    const text = officer.locator(`main [lang="${lang}"]`).first();
    assert.equal(await text.evaluate((element) => getComputedStyle(element).direction), lang === 'ar' ? 'rtl' : 'ltr');
    await isPdf(officer, `${letter}/versions/${lang}/preview.pdf`);
  }

  const dispatch = `${letter}/dispatch`;
  await walk.go(officer, dispatch);
  await walk.axe(officer);
  assert.equal(await officer.locator('main dl dd').first().innerText(), MEMBER_STATES, 'the dry run shows all addressees');
  await walk.shot(officer, 'dispatch');

  await officer.locator('[name="address"]').fill('rehearsal@secretariat.example');
  await submit(officer, 'form[action$="/rehearse"]');
  await walk.axe(officer);
  await until(officer, `${office}/outbox?purpose=rehearsal`, async () => (await officer.locator('main tbody tr').count()) >= LANGUAGES.length);
  assert.match(await officer.locator('main tbody').innerText(), /rehearsal@secretariat\.example/);
  await walk.axe(officer);
  await follow(officer, officer.locator('main tbody a').first());
  await walk.axe(officer);

  await walk.go(officer, dispatch);
  await officer.locator('[name="word"]').fill('CL-21/5');
  await refused(walk, officer, 'form[action$="/order"]');
  assert.equal(await officer.locator('[name="word"][aria-invalid="true"]').count(), 1, 'the number of another letter orders nothing');
  await walk.axe(officer);
  await officer.locator('[name="word"]').fill(REFERENCE);
  await submit(officer, 'form[action$="/order"]');
  await walk.axe(officer);
  assert.equal(await officer.locator('form[action$="/release"]').count(), 0, 'who ordered a dispatch does not release it');

  const second = await signIn(walk, walk.house.second_officer);
  await walk.axe(second);
  await walk.go(second, dispatch);
  await walk.axe(second);
  await walk.shot(second, 'dispatch-release', { manual: false });
  await second.locator('form[action$="/release"] [name="sure"]').check();
  await submit(second, 'form[action$="/release"]');
  assert.equal(await second.locator('form[action$="/release"]').count(), 0);
  await walk.axe(second);

  await walk.go(officer, dispatch);
  assert.match(await officer.locator('main').innerText(), /\d{1,2}:\d{2}/, 'the page says until when it is held');
  await submit(officer, 'form[action$="/stop"]');
  assert.equal(await officer.locator('form[action$="/order"]').count(), 1, 'the letter is cleared again and nothing has left');
  await walk.axe(officer);
  await walk.go(officer, `${office}/outbox?purpose=letter`);
  assert.equal(await officer.locator('main tbody tr').count(), 0);

  // Taken back to draft, it can be written again, beside its source.
  await walk.go(officer, letter);
  await submit(officer, 'form[action$="/reopen"]');
  await walk.go(officer, `${letter}/versions/ar`);
  assert.equal(await officer.locator('textarea[name="body"]').getAttribute('dir'), 'rtl');
  await walk.axe(officer);
  await walk.shot(officer, 'letter-editor', { whole: false });
});

journey('ministries answer in French and in Arabic, an officer records a fax and settles a conflict, and every answer is accounted for', { at: '2021-02-15T10:00' }, async (walk) => {
  const officer = await signIn(walk, walk.house.officer);
  const office = officer.url();
  assert.equal(await officer.locator('main a[href$="show=conflict"]').count(), 1, 'the desk has a conflict to decide');
  await walk.axe(officer);
  await walk.shot(officer, 'desk');

  await walk.go(officer, `${office}/letters/cl-21-4/dispatch`);
  assert.equal(await officer.locator('main tbody tr').count(), Number(MEMBER_STATES), 'a consignment to each');
  assert.equal(await officer.locator('form[action$="/order"]').count(), 0, 'nothing is left to order');
  await walk.axe(officer);
  await walk.shot(officer, 'dispatched', { whole: false, manual: false });

  const french = await answerInFrench(walk, walk.house.ministry_link);
  const yemen = await linkOf(walk, officer, office, 'YEM');
  const arabic = await answerInArabic(walk, yemen);
  const kuwait = await linkOf(walk, officer, office, 'KWT');
  const scriptless = await answerWithoutScript(walk, kuwait);
  const fax = await recordFax(walk, officer, office, 'CHE');
  await settle(walk, officer, office, 'MEX');

  const numbers = [french, arabic, scriptless, fax];
  assert.equal(new Set(numbers).size, numbers.length, 'each answer has a number of its own');
  await walk.go(officer, `${office}/replies`);
  const list = await officer.locator('main tbody').innerText();
  for (const number of numbers) assert.ok(list.includes(number), `${number} stands in the list of replies`);
  await walk.axe(officer);
  await walk.shot(officer, 'replies', { whole: false });
  await until(officer, `${office}/outbox?purpose=acknowledgement`, async () => {
    const mails = await officer.locator('main tbody').innerText();
    return numbers.every((number) => mails.includes(number));
  });
  await walk.axe(officer);
  await walk.go(officer, `${office}/replies?show=conflict`);
  assert.equal(await officer.locator('main tbody tr').count(), 0, 'nothing is in conflict any more');

  await walk.go(officer, office);
  assert.equal(await officer.locator('main a[href$="show=conflict"]').count(), 0, 'the desk has nothing left to decide');
  await walk.axe(officer);

  await walk.go(officer, `${office}/register`);
  const register = await officer.locator('main tbody').innerText();
  for (const number of numbers) assert.ok(register.includes(number), `${number} stands in the register`);
  await walk.axe(officer);
  await walk.shot(officer, 'register', { whole: false });

  await walk.go(officer, `${office}/high-level`);
  assert.ok((await officer.locator('main tbody tr').count()) > 0, 'those who accepted stand on the provisional list');
  await walk.axe(officer);
  await walk.shot(officer, 'high-level', { whole: false });

  await readTrail(walk, office);
});

/** A person of the office signs in: the link shows a button, and only the button signs in. */
async function signIn(walk, link) {
  const page = await walk.person({ lang: 'en-GB' });
  await walk.go(page, link);
  await walk.axe(page);
  await submit(page, 'main form');
  assert.match(new URL(page.url()).pathname, /^\/office\/[^/]+$/);
  return page;
}

/** From the desk to the letter, by the links of the pages. */
async function openLetter(walk, page, office) {
  const letters = new URL(office).pathname + '/letters';
  await follow(page, page.locator(`nav a[href="${letters}"]`).first());
  await walk.axe(page);
  await follow(page, page.getByRole('link', { name: REFERENCE, exact: true }));
  await walk.axe(page);
  return page.url();
}

/** As Andorra does, without touching the mouse. Gives the number of the acknowledgement. */
async function answerInFrench(walk, link) {
  const page = await walk.person({ lang: 'fr', zone: 'Europe/Andorra' });
  await walk.go(page, link);
  await speaks(page, 'fr');
  await walk.axe(page);
  await choose(page, 'kind', 'delegate');
  await type(page, 'message', 'La Ministre présente ses excuses; son suppléant prononcera la déclaration.');
  await walk.shot(page, 'reply-fr');
  await press(page, 'main form button');

  await walk.axe(page);
  assert.equal(await page.locator('[name="post"]').inputValue(), '', 'nobody else’s post is suggested for a delegate');
  await type(page, 'title', 'S. E. M.');
  await type(page, 'name', 'Jordi Exemple i Mostra');
  await type(page, 'post', 'Secrétaire d’État à la transformation numérique');
  await pick(page, 'rank', 'minister');
  await pick(page, 'statement_lang', 'fr');
  await choose(page, 'mode', 'live');
  await press(page, 'main form button');

  await walk.axe(page);
  assert.equal(await page.locator('[name="zone"]').inputValue(), 'Europe/Andorra', 'the zone of the state is suggested');
  await reach(page, '[name="hours"][value="2021-03-22T08"]');
  await page.keyboard.press('Space');
  // Within the grid the arrows lead on.
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  assert.deepEqual(await ticked(page), ['2021-03-22T08', '2021-03-23T09']);
  await walk.shot(page, 'reply-fr-availability');
  await press(page, '[name="do"][value="continue"]');

  await walk.axe(page);
  assert.match(await page.locator('main').innerText(), /Jordi Exemple i Mostra/);
  await walk.shot(page, 'reply-fr-check', { manual: false });
  await press(page, 'form[action$="/give"] button');
  return received(walk, page, 'reply-fr-received');
}

/** As Yemen does, on a screen and then on a telephone. */
async function answerInArabic(walk, link) {
  const page = await walk.person({ lang: 'ar', zone: 'Asia/Aden' });
  await walk.go(page, link);
  await speaks(page, 'ar');
  await walk.axe(page);
  await page.locator('[name="kind"][value="accept"]').check();
  await walk.shot(page, 'reply-ar', { manual: false });
  await walk.narrow(page);
  await walk.axe(page);
  await submit(page, 'main form');

  assert.notEqual(await page.locator('[name="post"]').inputValue(), '', 'the post that the letter went to is suggested');
  assert.equal(await page.locator('[name="rank"]').inputValue(), 'minister');
  await fillSpeaker(page, { title: 'معالي', name: 'أحمد مثال', statement_lang: 'ar' });
  await walk.narrow(page);
  await walk.axe(page);
  await submit(page, 'main form');

  assert.equal(await page.locator('[name="zone"]').inputValue(), 'Asia/Aden');
  await Promise.all([page.waitForEvent('load'), page.locator('[name="do"][value="zone"]').click()]);
  // 08:00 in Geneva is 10:00 in Aden, and the row says both.
  const row = page.locator('main tbody tr', { has: page.locator('[value="2021-03-22T08"]') });
  const heads = await row.locator('th, td').allInnerTexts();
  assert.ok(/10|١٠/.test(heads[0]) && heads.some((text) => /0?8:|٨/.test(text)), `the row says both zones: ${heads.join(' | ')}`);
  await page.locator('[name="hours"][value="2021-03-24T08"]').check();
  await page.locator('[name="hours"][value="2021-03-24T09"]').check();
  await walk.narrow(page);
  await walk.axe(page);
  await walk.shot(page, 'reply-ar-availability-narrow');
  await Promise.all([page.waitForEvent('load'), page.locator('[name="do"][value="continue"]').click()]);

  await walk.narrow(page);
  await walk.axe(page);
  await submit(page, 'form[action$="/give"]');
  const number = await received(walk, page, 'reply-ar-received-narrow');
  assert.ok(page.viewportSize().width === NARROW);
  return number;
}

/** As a ministry does whose browsers run no script. */
async function answerWithoutScript(walk, link) {
  const page = await walk.person({ lang: 'ar', script: false });
  await walk.go(page, link);
  await speaks(page, 'ar');
  await page.locator('[name="kind"][value="accept"]').check();
  await submit(page, 'main form');
  // Nothing filled in: the page comes back and says what is missing.
  await page.locator('[name="name"]').fill('');
  await refused(walk, page, 'main form');
  assert.equal(await page.locator('[name="name"][aria-invalid="true"]').count(), 1);
  await fillSpeaker(page, { title: 'معالي', name: 'سالم مثال', statement_lang: 'en' });
  await submit(page, 'main form');
  await page.locator('[name="zone"]').selectOption('Asia/Kuwait');
  await Promise.all([page.waitForEvent('load'), page.locator('[name="do"][value="zone"]').click()]);
  assert.equal(await page.locator('[name="zone"]').inputValue(), 'Asia/Kuwait');
  await page.locator('[name="hours"][value="2021-03-25T12"]').check();
  await Promise.all([page.waitForEvent('load'), page.locator('[name="do"][value="continue"]').click()]);
  assert.match(await page.locator('main').innerText(), /سالم مثال/);
  await submit(page, 'form[action$="/give"]');
  return received(walk, page);
}

async function fillSpeaker(page, { title, name, statement_lang }) {
  await page.locator('[name="title"]').fill(title);
  await page.locator('[name="name"]').fill(name);
  await page.locator('[name="rank"]').selectOption('minister');
  await page.locator('[name="statement_lang"]').selectOption(statement_lang);
  await page.locator('[name="mode"][value="live"]').check();
}

/** The acknowledgement, with its number. */
async function received(walk, page, picture) {
  assert.match(new URL(page.url()).pathname, /\/received$/);
  const number = REGISTER.exec(await page.locator('main').innerText())?.[0];
  assert.ok(number, 'the acknowledgement has a number');
  if (picture) {
    await walk.axe(page);
    await walk.shot(page, picture, { manual: !picture.includes('-ar-') });
  }
  return number;
}

/** The personal link of a state, as it stands in the mail that the demo keeps. */
async function linkOf(walk, officer, office, code) {
  await walk.go(officer, `${office}/outbox?purpose=letter`);
  const address = `minister@${code.toLowerCase()}.example`;
  for (;;) {
    const row = officer.locator('main tbody tr', { hasText: address });
    if ((await row.count()) > 0) {
      await follow(officer, row.locator('a').first());
      break;
    }
    const next = officer.locator('a[rel="next"]');
    assert.ok((await next.count()) > 0, `no letter to ${address} stands in the outbox`);
    await follow(officer, next.first());
  }
  await walk.axe(officer);
  return officer.locator('main a[href*="/reply/"]').first().getAttribute('href');
}

/** A fax comes in: the officer records what it says, with the scan. Gives the number in the register. */
async function recordFax(walk, officer, office, code) {
  await walk.go(officer, `${office}/replies/cl-21-4/${code}`);
  await walk.axe(officer);
  await follow(officer, officer.locator('main a[href$="/record"]'));
  await walk.axe(officer);
  await officer.locator('[name="channel"]').selectOption('fax');
  await officer.locator('[name="correspondent"]').fill('Permanent Mission (sample)');
  await officer.locator('[name="file"]').setInputFiles({ name: 'fax.pdf', mimeType: 'application/pdf', buffer: scan() });
  await officer.locator('[name="kind"][value="accept"]').check();
  await fillSpeaker(officer, { title: 'H.E. Ms', name: 'Anna Muster', statement_lang: 'fr' });
  await officer.locator('[name="post"]').fill('Minister of Communications');
  await walk.shot(officer, 'record', { manual: false });
  await submit(officer, 'form[action$="/record"]');
  await walk.axe(officer);
  const number = REGISTER.exec(await officer.locator('main').innerText())?.[0];
  assert.ok(number, 'the fax has a number in the register');
  await follow(officer, officer.locator('main a[href*="/register/"]').first());
  await walk.axe(officer);
  await isPdf(officer, await officer.locator('main a[href*="/files/"]').first().getAttribute('href'));
  return number;
}

/** Two channels said different things: the officer decides which counts, and why. */
async function settle(walk, officer, office, code) {
  await walk.go(officer, `${office}/replies/cl-21-4/${code}`);
  await walk.axe(officer);
  await walk.shot(officer, 'conflict');
  const form = officer.locator('form[action$="/settle"]');
  await form.locator('[name="chosen"]').last().check();
  await refused(walk, officer, 'form[action$="/settle"]');
  assert.equal(await officer.locator('form[action$="/settle"] [name="reason"][aria-invalid="true"]').count(), 1, 'without a reason nothing is settled');
  await walk.axe(officer);
  await form.locator('[name="reason"]').fill('The Permanent Mission confirmed the note verbale by telephone.');
  await submit(officer, 'form[action$="/settle"]');
  assert.equal(await form.count(), 0, 'the conflict is settled');
  await walk.axe(officer);
}

/** The administrator reads who did what, and has the chain of the trail checked. */
async function readTrail(walk, office) {
  const page = await signIn(walk, walk.house.administrator);
  await walk.axe(page);
  await walk.go(page, `${office}/trail`);
  await walk.axe(page);
  await walk.go(page, `${office}/trail?kind=reply`);
  assert.ok((await page.locator('main tbody tr').count()) > 0, 'the answers stand in the trail');
  await walk.axe(page);
  await walk.shot(page, 'trail', { whole: false });
  await follow(page, page.locator('main tbody a[href*="/trail/record/"]').first());
  await walk.axe(page);
  await walk.go(page, `${office}/trail`);
  await submit(page, 'form[action$="/trail/check"]');
  assert.equal(await page.locator('main .notice.good').count(), 1, 'the trail is whole');
  await walk.axe(page);
}

/** The page is in this language and runs in its direction. */
async function speaks(page, lang) {
  const root = page.locator('html');
  assert.equal(await root.getAttribute('lang'), lang);
  assert.equal((await root.getAttribute('dir')) ?? 'ltr', lang === 'ar' ? 'rtl' : 'ltr');
}

function ticked(page) {
  return page.locator('[name="hours"]:checked').evaluateAll((boxes) => boxes.map((box) => box.value));
}

/** Follows a link, and waits for the page that comes. */
async function follow(page, link) {
  await Promise.all([page.waitForEvent('load'), link.click()]);
}

/** Sends a form by its button, and waits for the page that comes. */
async function submit(page, form) {
  await follow(page, page.locator(form).locator('button:not([type="button"])').first());
}

/** Sends a form in which something is missing: it comes back with what was typed, and says what is to be done. */
async function refused(walk, page, form) {
  walk.expect(page, await page.locator(form).getAttribute('action'), 422);
  await submit(page, form);
  assert.ok((await page.locator('[data-errors] a').count()) > 0, 'the summary leads to the fields with faults');
}

/** Opens the page again and again until it holds what a job makes. */
async function until(page, address, holds) {
  const end = Date.now() + JOBS_END_WITHIN;
  for (;;) {
    await page.goto(address);
    if (await holds()) return;
    assert.ok(Date.now() < end, `after ${JOBS_END_WITHIN / 1000} s ${address} is as it was`);
    await page.waitForTimeout(500);
  }
}

/** The address gives a PDF to whoever is signed in on this page. */
async function isPdf(page, address) {
  const answer = await page.request.get(address);
  assert.equal(answer.status(), 200, address);
  assert.match(answer.headers()['content-type'], /^application\/pdf/);
  assert.equal((await answer.body()).subarray(0, 5).toString(), '%PDF-');
}

/** A scan as small as a PDF can be: one empty page, with the table of its objects. */
function scan() {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << >> >>',
  ];
  let text = '%PDF-1.4\n';
  const places = objects.map((object, at) => {
    const place = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = text.length;
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}
