// Pictures of every page in three languages and two widths, into out/, to be looked at.
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { launch } from './support/browser.mjs';
import { crawl } from './support/crawl.mjs';
import { takeSeat } from './support/seats.mjs';
import { demonstration } from './support/server.mjs';

const LANGUAGES = (process.env.LANGUAGES ?? 'en,ar,zh').split(',');
const WIDTHS = (process.env.WIDTHS ?? '1280,390').split(',').map(Number);
const EACH = Number(process.env.EACH ?? 1);
const SEAT = process.env.SEAT;
const OUT = join(import.meta.dirname, 'out');

const given = process.argv[2];
const { address, stop } = given ? { address: given, stop: async () => {} } : await demonstration();
const browser = await launch();
try {
  await rm(OUT, { recursive: true, force: true });
  for (const lang of LANGUAGES) {
    for (const width of WIDTHS) {
      const folder = join(OUT, lang, String(width));
      await mkdir(folder, { recursive: true });
      const context = await browser.newContext({ viewport: { width, height: 900 }, locale: lang });
      const page = await context.newPage();
      if (SEAT) await takeSeat(page, address, lang, SEAT);
      const look = async (shown, path) => {
        const name = path.replace(/[^\w.-]+/g, '_').slice(0, 100);
        await shown.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
        const wide = await shown.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
        if (wide) console.log(`${lang} ${width} ${path}: wider than the window`);
      };
      const paths = await crawl(page, address, [`/${lang}/`, `/${lang}/seats`, `/${lang}/samples`], {
        each: EACH,
        within: `/${lang}/`,
        look,
      });
      console.log(`${lang} ${width}: ${paths.length} pages`);
      await context.close();
    }
  }
} finally {
  await browser.close();
  await stop();
}
