// A silence procedure from the letter that opens it to the letter that tells its outcome: broken in English, kept in
// Arabic, by keyboard; and broken without script.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { launch } from '../support/browser.mjs';
import { choose, tick, write, writeDate } from '../support/keyboard.mjs';
import { Person, said } from '../support/room.mjs';
import { demonstration } from '../support/server.mjs';

// The silence that runs when the demonstration begins ends so many minutes later.
const ENDS_MINUTES = 3;
const ENDS_WITHIN_MS = (ENDS_MINUTES + 1) * 60_000;
const DAY_MS = 86_400_000;

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser?.close());

const WAYS = [
  { name: 'in English', lang: 'en', broken: true, options: {} },
  { name: 'in Arabic', lang: 'ar', broken: false, options: {} },
  { name: 'without script', lang: 'en', broken: true, options: { javaScriptEnabled: false } },
];

const silences = async (demo) => (await said(demo.address, 'silences')).items;
const newest = (all) => all.reduce((one, other) => (other.number > one.number ? other : one));

// The Chair circulates a letter with a draft, and returns its id.
async function circulate(demo, chair, subject, draft) {
  await chair.goTo('letters');
  const entry = await chair.does('circulate_letter', async ({ page, lang }) => {
    await write(page, chair.field(`subject.${lang}`), subject);
    await write(page, chair.field(`languages.${lang}.plain`), 'Excellencies,\n\nI have the honour to write to you.');
    await writeDate(page, chair.field('date'), new Date().toISOString().slice(0, 10));
    await tick(page, page.locator(`main form input[name="attachments"][value="${draft}"]`));
  });
  const [{ act }] = await said(demo.address, `entries?from=${entry}`);
  return act.id;
}

// The Chair opens a silence on the text that no silence is running on.
async function opens(demo, chair, busy) {
  const draft = (await said(demo.address, 'drafts')).items.find(({ id }) => id !== busy);
  const letter = await circulate(demo, chair, 'Silence procedure on the programme of work', draft.id);
  await chair.goTo('silences');
  const entry = await chair.does('open_silence', async ({ page }) => {
    await choose(page, chair.field('version'), draft.versions.at(-1).hash);
    await choose(page, chair.field('letter'), letter);
    const deadline = new Date(Date.now() + 5 * DAY_MS).toISOString().slice(0, 10);
    await writeDate(page, chair.field('deadline.local'), `${deadline}T18:00`);
    await choose(page, chair.field('effect'), 'agrees');
  });
  const opened = newest(await silences(demo));
  assert.equal(opened.number, entry);
  assert.equal(opened.state.state, 'running');
}

async function untilOver(demo, id) {
  for (const end = Date.now() + ENDS_WITHIN_MS; Date.now() < end; ) {
    const silence = (await silences(demo)).find((one) => one.id === id);
    if (silence.state.state !== 'running') return silence.state.state;
    await new Promise((done) => setTimeout(done, 1_000));
  }
  return 'running';
}

// They wait for their deadlines together.
describe('silence procedures', { concurrency: WAYS.length }, () => {
  for (const { name, lang, broken, options } of WAYS) {
    test(`a silence is opened, ${broken ? 'broken' : 'kept'} and its outcome told ${name}, by keyboard`, async () => {
      const demo = await demonstration({ silenceEnds: ENDS_MINUTES });
      try {
        const chair = await Person.seated(browser, demo.address, lang, 'chair/chair', options);
        const state = await Person.seated(browser, demo.address, lang, 'delegate/xa', options);
        const running = newest(await silences(demo));

        if (broken) {
          await state.goTo(`silences/${running.id}`);
          await state.does('break_silence', ({ page }) => tick(page, state.field('paragraphs')));
        }
        await opens(demo, chair, running.draft);
        assert.equal(await untilOver(demo, running.id), broken ? 'broken' : 'kept');

        const letter = await circulate(demo, chair, 'Outcome of the silence procedure', running.draft);
        await chair.goTo(`silences/${running.id}`);
        await chair.does('announce_outcome', ({ page }) => choose(page, chair.field('letter'), letter));
        const told = (await silences(demo)).find((one) => one.id === running.id);
        assert.equal(told.outcome_letter, letter);
        await Promise.all([chair.leave(), state.leave()]);
      } finally {
        await demo.stop();
      }
    });
  }
});
