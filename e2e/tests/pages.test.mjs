// Every page a link leads to, in each language: it answers, fits a telephone, and axe-core finds nothing.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { findings } from '../support/axe.mjs';
import { launch } from '../support/browser.mjs';
import { crawl } from '../support/crawl.mjs';
import { takeSeat } from '../support/seats.mjs';
import { demonstration } from '../support/server.mjs';

const LONG = process.env.NEMCON_TEST_LONG === '1';
const LANGUAGES = LONG ? ['ar', 'zh', 'en', 'fr', 'ru', 'es'] : ['en', 'ar'];
const EACH = LONG ? 2 : 1;

let demo;
let browser;
before(async () => {
  demo = await demonstration();
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await demo?.stop();
});

const SEATS = [null, 'chair/chair', 'delegate/xa', 'secretariat/secretariat'];

for (const lang of LANGUAGES) {
  for (const seat of SEATS) {
    test(`every page in ${lang} can be read by everyone, as ${seat ?? 'the public'} sees it`, async () => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: lang });
      const page = await context.newPage();
      if (seat) await takeSeat(page, demo.address, lang, `/${seat}`);
      const wrong = [];
      page.on('pageerror', (error) => wrong.push(`${page.url()}: ${error}`));
      page.on('console', (said) => said.type() === 'error' && wrong.push(`${page.url()}: ${said.text()}`));
      const look = async (shown, path, status) => {
        if (status !== 200) wrong.push(`${path}: ${status}`);
        for (const finding of await findings(shown)) wrong.push(`${path}: ${finding}`);
      };
      // A seat adds the pages of its own group; the public sees both groups, the samples and the list of seats.
      const start = seat ? [`/${lang}/groups/ambrel`] : [`/${lang}/`, `/${lang}/seats`, `/${lang}/samples`];
      const within = seat ? `/${lang}/groups/ambrel` : `/${lang}/`;
      const paths = await crawl(page, demo.address, start, { each: EACH, within, look });
      console.log(`# ${lang}, ${seat ?? 'public'}: ${paths.length} pages`);
      assert.ok(paths.length >= 12, `only ${paths.length} pages: ${paths.join(' ')}`);
      assert.equal(wrong.join('\n'), '');
      await context.close();
    });
  }

  test(`no page in ${lang} is wider than a telephone`, async () => {
    const context = await browser.newContext({ viewport: { width: 390, height: 800 }, locale: lang });
    const page = await context.newPage();
    await takeSeat(page, demo.address, lang, '/chair/chair');
    const wide = [];
    const look = async (shown, path) => {
      const over = await shown.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      if (over > 0) wide.push(`${path}: ${over} px`);
    };
    await crawl(page, demo.address, [`/${lang}/`, `/${lang}/samples`], { each: 1, within: `/${lang}/`, look });
    assert.equal(wide.join('\n'), '');
    await context.close();
  });
}
