// The public face, as a visitor meets it first: the home page of the edition in six languages, on a screen and on a telephone.

import assert from 'node:assert/strict';
import { journey, NARROW } from './lib.mjs';

const LANGUAGES = ['ar', 'zh', 'en', 'fr', 'ru', 'es'];

for (const lang of ['en', 'fr']) {
  journey(`the public home is read in ${lang}, on a screen and on a telephone, by light and by dark`, async (walk) => {
    const page = await walk.person({ lang });
    await walk.go(page, `/${lang}/`);
    await isAPage(page, lang);
    await walk.axe(page);
    await walk.shot(page, `home-${lang}`);

    await walk.narrow(page);
    await walk.axe(page);
    await walk.shot(page, `home-${lang}-narrow`);

    const dark = await walk.person({ lang, dark: true, width: NARROW });
    await walk.go(dark, `/${lang}/`);
    await walk.axe(dark);
  });
}

journey('the five other languages are one click away, and stay on the page', async (walk) => {
  const page = await walk.person({ lang: 'en' });
  for (const lang of LANGUAGES.filter((lang) => lang !== 'en')) {
    await walk.go(page, '/en/');
    await page.locator(`a[hreflang="${lang}"]`).first().click();
    await page.waitForURL(`**/${lang}/**`);
    await isAPage(page, lang);
    await walk.axe(page);
  }
});

journey('the front door leads to the language of the browser', async (walk) => {
  const page = await walk.person({ lang: 'fr' });
  await walk.go(page, '/');
  assert.match(new URL(page.url()).pathname, /^\/fr\//);
});

journey('the public home is complete without script', async (walk) => {
  const page = await walk.person({ lang: 'fr', script: false });
  const answer = await walk.go(page, '/fr/');
  await isAPage(page, 'fr');
  const heading = await page.locator('h1').innerText();
  assert.ok((await answer.text()).length > heading.length, 'the page comes from the server, not from a script');
});

/** What every page has: its language, its direction, one heading, a way past the navigation, a title. */
async function isAPage(page, lang) {
  const root = page.locator('html');
  assert.equal((await root.getAttribute('lang'))?.slice(0, 2), lang);
  assert.equal((await root.getAttribute('dir')) ?? 'ltr', lang === 'ar' ? 'rtl' : 'ltr');
  assert.equal(await page.locator('h1').count(), 1, 'one h1');
  assert.ok((await page.title()).length > 0, 'a title');
  await page.keyboard.press('Tab');
  const first = page.locator(':focus');
  const target = (await first.getAttribute('href')) ?? '';
  assert.match(target, /^#./, 'the first stop of the keyboard leads past the navigation');
  assert.equal(await page.locator(target).count(), 1, 'and there is something to be led to');
  await first.blur(); // it would stand in the picture
}

journey('who has answered so far is read in six languages, and names only those that gave leave', async (walk) => {
  const page = await walk.person({ lang: 'en' });
  for (const lang of LANGUAGES) {
    await walk.go(page, `/${lang}/2021/letters/cl-21-4/answers`);
    await isAPage(page, lang);
    await walk.axe(page);
  }
  await walk.go(page, '/en/2021');
  await page.getByRole('link', { name: 'Answers to letter CL-21/4' }).click();
  const text = await page.locator('main').innerText();
  assert.match(text, /Estonia/);
  assert.doesNotMatch(text, /Kazakhstan|Sample Speaker/, 'it has answered, and gave no leave');
  await walk.shot(page, 'answers');
  await walk.go(page, '/ar/2021/letters/cl-21-4/answers');
  await walk.narrow(page);
  await walk.shot(page, 'answers-ar-narrow');
});
