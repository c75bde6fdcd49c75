// The paragraph under discussion, live on every screen: in the room, at a delegate's place, for the public; and nobody's
// page moves. A statement, from the file of a delegation to the page that everyone reads.
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';

import { findings } from '../support/axe.mjs';
import { launch } from '../support/browser.mjs';
import { until } from '../support/desk.mjs';
import { choose, press } from '../support/keyboard.mjs';
import { Person } from '../support/room.mjs';
import { demonstration } from '../support/server.mjs';

const LIVE_MS = 15_000;

let browser;
let demo;
before(async () => {
  browser = await launch();
});
beforeEach(async () => {
  await demo?.stop();
  demo = await demonstration();
});
after(async () => {
  await browser?.close();
  await demo?.stop();
});

async function screenOf(seat, lang) {
  const person = seat
    ? await Person.seated(browser, demo.address, lang, seat)
    : new Person(await (await browser.newContext({ viewport: { width: 1600, height: 900 } })).newPage(), demo.address, lang);
  await person.goTo('room');
  return person;
}

// Waits until the screen shows another paragraph than before, without being drawn anew by hand; returns its anchor.
async function nowOn({ page }, before) {
  const shown = page.locator(before ? `#room-now .par:not([id="${before}"])` : '#room-now .par').first();
  await shown.waitFor({ timeout: LIVE_MS });
  return shown.getAttribute('id');
}

for (const lang of ['en', 'ar']) {
  test(`what is taken up is on every screen, in ${lang}`, { timeout: 180_000 }, async () => {
    const chair = await Person.seated(browser, demo.address, lang, 'chair/chair');
    const [room, everyone] = [await screenOf('secretariat/secretariat', lang), await screenOf(null, lang)];
    assert.equal(await room.page.locator('.rail').count(), 0, 'the screen has nothing to press');

    // While a question is put, it is what is under discussion.
    assert.equal(await room.page.locator('#room-now .par').count(), 0);
    await chair.goTo('meeting');
    await chair.does('withdraw_question');
    const first = await nowOn(room);
    assert.equal(await nowOn(everyone), first);
    assert.deepEqual(await findings(room.page), []);

    // A delegate reads the text, further down.
    const state = await Person.seated(browser, demo.address, lang, 'delegate/xa');
    const link = await state.page.locator('#under-discussion .under a').getAttribute('href');
    await state.page.goto(demo.address + link);
    assert.equal(await state.page.locator('.par.now').getAttribute('id'), first);
    await state.page.evaluate(() => window.scrollTo(0, 400));
    const place = await state.page.evaluate(() => window.scrollY);

    await chair.goTo('meeting');
    await chair.does('take_up');
    const second = await nowOn(room, first);
    assert.equal(await nowOn(everyone, first), second);
    await state.page.locator(`.par.now[id="${second}"]`).waitFor({ timeout: LIVE_MS });
    assert.equal(await state.page.evaluate(() => window.scrollY), place, 'the page has not moved');

    // It ends with its segment; of an informal one the public learns nothing.
    await chair.goTo('meeting');
    await chair.does('begin_segment', () => choose(chair.page, chair.field('mode'), 'informal'));
    await room.page.locator('#room-now .par').waitFor({ state: 'detached', timeout: LIVE_MS });
    await state.page.goto(demo.address + link);
    const paragraph = await state.page.locator('.par-acts a[href*="/paragraphs/"]').first().getAttribute('href');
    await chair.page.goto(demo.address + paragraph);
    await chair.does('take_up');
    await nowOn(room);
    assert.equal(await everyone.page.locator('#room-now .par').count(), 0, 'nothing for the public');
    await Promise.all([chair, room, everyone, state].map((person) => person.leave()));
  });
}

test('a statement is handed in, delivered, read by everyone, and corrected', { timeout: 180_000 }, async () => {
  const words = 'STATEMENT\n\nCheck against delivery\n\nMr. Chair,\n\nThe lighthouses of Lumelle stay lit.';
  const file = { name: 'statement.txt', mimeType: 'text/plain', buffer: Buffer.from(words) };
  const state = await Person.seated(browser, demo.address, 'en', 'delegate/xl', { javaScriptEnabled: false });
  await state.goTo('meeting');
  await press(state.page, state.page.locator('main a[href*="/statements/hand-in?slot="]'));
  await state.page.locator('main input[name="file"]').setInputFiles(file);
  await press(state.page, state.page.locator('main button[value="read"]'));
  await state.sees('Nothing is handed in yet.');
  assert.ok((await state.page.locator('main textarea[name="text.en"]').inputValue()).includes('stay lit'));
  assert.ok(await state.page.locator('main input[name="check"]').isChecked(), 'found on the text');
  await press(state.page, state.page.locator('main button[value="send"]'));
  await state.recorded();
  const address = new URL(state.page.url()).pathname;

  const everyone = new Person(await (await browser.newContext({ locale: 'en' })).newPage(), demo.address, 'en');
  const status = async () => (await everyone.page.goto(demo.address + address)).status();
  assert.equal(await status(), 404, 'nobody knows of it yet');
  await everyone.goTo('search?q=lighthouse');
  assert.equal(await everyone.page.locator('main mark').count(), 0);

  const chair = await Person.seated(browser, demo.address, 'en', 'chair/chair');
  await chair.goTo('meeting');
  await chair.does('withdraw_question');
  for (let speakers = 0; speakers < 5 && (await status()) === 404; speakers += 1) {
    await chair.goTo('meeting');
    const next = (await chair.mayDo('give_the_floor')) ? 'give_the_floor' : 'end_speech';
    await chair.does(next);
  }
  assert.equal(await status(), 200, 'it was delivered');
  await everyone.sees('Check against delivery');
  assert.deepEqual(await findings(everyone.page), []);
  await everyone.goTo('search?q=lighthouse');
  assert.equal(await everyone.page.locator('main mark').first().innerText(), 'lighthouses');
  assert.deepEqual(await findings(everyone.page), []);

  await state.page.goto(demo.address + address);
  await press(state.page, state.page.locator('main a[href$="/correct"]'));
  assert.deepEqual(await findings(chair.page), []);
  await state.page.locator('main textarea[name="text.en"]').fill(words.replace('lit', 'dark'));
  await press(state.page, state.page.locator('main button[value="send"]'));
  await everyone.page.goto(demo.address + address);
  await everyone.sees('stay dark');
  await everyone.sees('Corrected:');
  await Promise.all([state, everyone, chair].map((person) => person.leave()));
});

test('what came while one was at work in a part, or away for long, is there afterwards', { timeout: 180_000 }, async () => {
  const chair = await Person.seated(browser, demo.address, 'en', 'chair/chair');
  await chair.goTo('meeting');
  await chair.does('withdraw_question');
  // Whoever asked for the floor on the question comes before the list.
  await chair.goTo('meeting');
  await chair.does('give_the_floor');
  const list = ({ page }) => page.locator('[id^="lists-"]').first();
  const anew = ({ page }, before) =>
    until(page, 'the list stands as it is now', (html) => document.querySelector('[id^="lists-"]').innerHTML !== html, before);

  const state = await Person.seated(browser, demo.address, 'en', 'delegate/xa');
  await state.goTo('meeting');
  await list(state).locator('a, button, summary').first().focus();
  const before = await list(state).innerHTML();
  await chair.goTo('meeting');
  await chair.does('give_the_floor');
  await state.page.locator('[data-strip]:not([hidden])').waitFor({ timeout: LIVE_MS });
  await state.page.waitForTimeout(1_500);
  assert.equal(await list(state).innerHTML(), before, 'nothing is taken from under the hand');
  await state.page.evaluate(() => document.activeElement.blur());
  await anew(state, before);

  // More entries were missed than the stream tells again.
  const everyone = new Person(await (await browser.newContext({ locale: 'en' })).newPage(), demo.address, 'en');
  let size = 0;
  await everyone.page.route('**/stream?*', (route) =>
    size ? route.fulfill({ contentType: 'text/event-stream', body: `event: missed\nid: ${size}\ndata: ${size}\n\n` }) : route.abort());
  await everyone.goTo('meeting');
  const stood = await list(everyone).innerHTML();
  await chair.goTo('meeting');
  size = await chair.does('end_speech');
  await anew(everyone, stood);
  await Promise.all([chair, state, everyone].map((person) => person.leave()));
});
