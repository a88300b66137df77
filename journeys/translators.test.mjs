// A text goes to a translator and comes back: the officer takes it out as XLIFF, the translator changes it, what would change is seen word by
// word and applied; meanwhile the source changes, the versions say so, and the letter is cleared once all of them are right again.

import assert from 'node:assert/strict';
import { journey, NARROW } from './lib.mjs';

/** The letter is ready to send, and can still be taken back to draft. */
const EVE = { at: '2021-02-02T09:00' };
/** Of CL-21/4, whose source is French. */
const TRANSLATIONS = ['ar', 'zh', 'en', 'ru', 'es'];

journey('a translation is taken out, brought back and applied; the source changes, and the letter is cleared', EVE, async (walk) => {
  const officer = await signIn(walk, walk.house.officer);
  const letter = `${officer.url()}/letters/cl-21-4`;
  await walk.go(officer, letter);
  await press(officer, officer.locator('form[action$="/reopen"] button'));

  // Out, as XLIFF and as Word.
  await walk.go(officer, `${letter}/versions/en/translation`);
  await walk.axe(officer);
  await walk.shot(officer, 'translators', { manual: false });
  const word = await officer.request.get(`${letter}/versions/en/translation.docx`);
  assert.equal(word.status(), 200);
  assert.equal((await word.body()).subarray(0, 2).toString(), 'PK');
  const sent = await (await officer.request.get(`${letter}/versions/en/translation.xlf`)).text();
  assert.match(sent, /trgLang="en"/);

  // What is another letter's is refused, with the reason.
  walk.expect(officer, `${letter}/versions/en/translation`, 422);
  await bring(officer, sent.replaceAll('CL-21/4', 'CL-21/9'));
  assert.match(await officer.locator('main').innerText(), /of another letter: .*CL-21\/9/);
  await walk.axe(officer);

  // Back, and seen before it is written.
  await bring(officer, sent.replaceAll('an open consultation process', 'a public consultation process'));
  assert.match(officer.url(), /\/translation\/[^/]+$/);
  assert.equal(await officer.locator('main del').first().innerText(), 'an open');
  assert.equal(await officer.locator('main ins').first().innerText(), 'a public');
  assert.equal(await officer.locator('main .prose[lang="en"]').count(), 1, 'only the paragraph that changes is shown');
  await walk.axe(officer);
  await walk.shot(officer, 'translation-brought-back', { manual: false });
  await press(officer, officer.locator('form[action$="/apply"] button').first());
  await walk.go(officer, `${letter}/versions/en/preview`);
  assert.match(await officer.locator('main').innerText(), /a public consultation process/);

  // The source changes: each translation says so, and shows what.
  await walk.go(officer, `${letter}/versions/fr`);
  const body = officer.locator('textarea[name="body"]');
  await body.fill((await body.inputValue()).replace('1er mars 2021', '5 mars 2021'));
  await press(officer, officer.locator('form[action$="/versions/fr"] button[value="save"]'));
  await walk.go(officer, letter);
  assert.equal(await officer.locator('main a[href$="/source"]').count(), TRANSLATIONS.length, 'all translations follow an older source');
  await walk.axe(officer);
  for (const lang of TRANSLATIONS) {
    await walk.go(officer, `${letter}/versions/${lang}/source`);
    assert.equal(await officer.locator('main [lang="fr"] ins').innerText(), '5');
    if (lang === 'en') {
      await walk.axe(officer);
      await walk.shot(officer, 'source-since', { manual: false });
    }
    await press(officer, officer.locator('form[action$="/state"] button[value="follow"]'));
  }
  await walk.go(officer, letter);
  assert.equal(await officer.locator('main a[href$="/source"]').count(), 0);

  // What was written is reviewed by a person before the letter is cleared.
  for (const lang of ['fr', 'en']) {
    await walk.go(officer, letter);
    await press(officer, officer.locator(`form[action$="/versions/${lang}/state"] button[value="review"]`));
  }
  await walk.go(officer, `${letter}/clear`);
  await walk.axe(officer);
  await press(officer, officer.locator('form[action$="/clear"] button').first());
  await walk.go(officer, letter);
  const memory = await officer.request.get(`${letter}/memory.tmx`);
  assert.match(await memory.text(), /a public consultation process/);
});

journey('an officer reads it in Arabic, on a telephone; what a machine wrote is a state of its own, and a departure from a fixed term is told', EVE, async (walk) => {
  const officer = await signIn(walk, walk.house.second_officer);
  const office = officer.url();
  const letter = `${office}/letters/cl-21-4`;
  await walk.go(officer, letter);
  const again = officer.locator('form[action$="/reopen"] button');
  if ((await again.count()) > 0) await press(officer, again);

  const desk = `${letter}/versions/ar/translation`;
  await walk.go(officer, `${desk}?lang=ar`);
  assert.equal(await officer.locator('html').getAttribute('dir'), 'rtl');
  await walk.axe(officer);
  await walk.narrow(officer);
  await walk.axe(officer);
  await walk.shot(officer, 'translators-ar', { manual: false });

  // The organiser under another name, in a file that says of itself that nobody has confirmed it.
  const sent = await (await officer.request.get(`${desk}.xlf`)).text();
  const back = sent.replaceAll(/state="(translated|reviewed|final)"/g, 'state="initial"').replaceAll('الاتحاد الدولي للاتصالات', 'المنظمة');
  assert.notEqual(back, sent);
  await bring(officer, back);
  await walk.go(officer, `${officer.url()}?lang=ar`);
  assert.equal(await officer.locator('input[name="machine"]').isChecked(), true);
  assert.match(await officer.locator('main').innerText(), /الاتحاد الدولي للاتصالات/);
  await walk.axe(officer);
  await walk.narrow(officer);
  await walk.shot(officer, 'translation-brought-back-ar', { manual: false });
  await press(officer, officer.locator('form[action$="/apply"] button').first());
  await walk.go(officer, `${desk}?lang=ar`);
  assert.match(await officer.locator('main').innerText(), /مسودة آلية/);
  await walk.go(officer, `${letter}/clear?lang=ar`);
  assert.doesNotMatch(await officer.locator('main').innerText(), /العربية/, 'a machine draft is none of the versions that leave');

  await walk.go(officer, `${office}/letters/terms?lang=ar`);
  await officer.setViewportSize({ width: NARROW, height: 900 });
  await walk.axe(officer);
  await walk.narrow(officer);
  await walk.shot(officer, 'fixed-terms-ar', { whole: false, manual: false });
});

/** Brings a file back on the page of a version's translator. */
async function bring(page, text) {
  await page.locator('main input[type=file]').setInputFiles({ name: 'back.xlf', mimeType: 'application/xliff+xml', buffer: Buffer.from(text) });
  await press(page, page.locator('main form:has(input[type=file]) button').first());
}

async function press(page, button) {
  await Promise.all([page.waitForEvent('load'), button.click()]);
}

async function signIn(walk, link) {
  const page = await walk.person();
  await walk.go(page, link);
  await Promise.all([page.waitForURL(/\/office\//), page.locator('main form button').first().click()]);
  return page;
}
