// Half a day in a meeting, led by keyboard alone: six delegations, a point of order, a reply, the line lost at the desks and at a
// delegation, a statement handed in late, a decision and the journal. Nothing is lost, and nothing is there twice.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { findings } from '../support/axe.mjs';
import { launch } from '../support/browser.mjs';
import { settles, strike, until } from '../support/desk.mjs';
import { choose, press, write } from '../support/keyboard.mjs';
import { Person } from '../support/room.mjs';
import { demonstration } from '../support/server.mjs';
import { canonical } from '../support/site.mjs';
import { words } from '../support/words.mjs';

const ORIGIN = 'exercise.ambrel.example/early-warning';
const API = '/api/groups/ambrel';
const LANGUAGES = ['ar', 'zh', 'en', 'fr', 'ru', 'es'];
const WAITS_MS = 15_000;
// In long runs the line is gone for a minute: longer than the signs of life of a stream, and than a browser waits before it comes back.
const CUT_MS = process.env.NEMCON_TEST_LONG === '1' ? 60_000 : 0;

let browser;
let demo;
before(async () => {
  browser = await launch();
  demo = await demonstration();
});
after(async () => {
  await browser?.close();
  await demo?.stop();
});

// Sends an act as whoever sits before that page; returns its name.
async function sends(page, by, name, body) {
  const id = randomBytes(16).toString('hex');
  const act = { act: name, body, by, capacity: by, group: ORIGIN, id, v: 1 };
  const told = await page.evaluate(async ([to, note]) => {
    const answer = await fetch(to, { method: 'POST', headers: { 'content-type': 'application/json' }, body: note });
    return `${answer.status} ${await answer.text()}`;
  }, [`${API}/acts`, `${canonical(act)}\n`]);
  assert.match(told, /^201 /, name);
  return id;
}

// The entries after that number, as everybody may read them.
async function entries(from) {
  const answer = await fetch(`${demo.address}${API}/entries?from=${from + 1}&limit=200`);
  assert.equal(answer.status, 200, 'the entries');
  return answer.json();
}

async function size() {
  return (await (await fetch(`${demo.address}${API}`)).json()).size;
}

const speaking = ({ page }) => page.locator('#chair-floor .speech b').innerText();
const listed = ({ page }, part) => page.locator(`#desk [data-${part}] li`).count();

async function atTheDesk(person, meeting) {
  await person.goTo(`meeting/${meeting}/desk`);
  await until(person.page, 'the desk stands without a line', () => document.querySelector('#desk')?.dataset.stands !== undefined);
}

async function cut(people, gone) {
  for (const { page } of people) {
    await page.context().setOffline(gone);
    await until(page, gone ? 'the line is gone' : 'the line is back', (wanted) => document.querySelector('[data-no-line]').hidden !== wanted, gone);
  }
}

// Enters for a delegation what it said in the room.
async function enters({ page }, act, of) {
  const done = await settles(page, `${act} is kept`);
  const form = page.locator('#desk form[data-keeps]', { has: page.locator(`input[name="act"][value="${act}"]`) });
  await choose(page, form.locator('select'), of);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await done();
}

async function halfDay(lang) {
  const sits = (seat, options) => Person.seated(browser, demo.address, lang, seat, options);
  const [chair, secretariat, xa, xc, xd, xj, xl, xm] = await Promise.all([
    sits('chair/chair'),
    sits('secretariat/secretariat'),
    sits('delegate/xa', { javaScriptEnabled: false }),
    ...['xc', 'xd', 'xj', 'xl', 'xm'].map((code) => sits(`delegate/${code}`)),
  ]);
  const time = (hours) => {
    const at = new Date(Math.floor(Date.now() / 60_000) * 60_000 + hours * 3_600_000).toISOString();
    return { at, local: at.slice(0, 16), zone: 'UTC' };
  };
  const title = Object.fromEntries(LANGUAGES.map((tag) => [tag, `Half a day (${lang})`]));
  const body = { from: time(0), kind: 'plenary', modality: 'in_person', place: 'Hall of the Buoys', title, to: time(3) };
  const meeting = await sends(secretariat.page, 'secretariat', 'schedule_meeting', body);
  const list = await sends(secretariat.page, 'secretariat', 'open_list', { meeting, of: 'states' });

  // Each inscribes itself in one press; one has no script, and one loses the line while it writes.
  for (const state of [xa, xc, xd, xj]) {
    await state.goTo(`meeting/${meeting}`);
    await press(state.page, state.page.locator('form[action$="/act/inscribe"] button').first());
    await state.recorded();
  }
  await xm.goTo(`do/inscribe?list=${list}`);
  await xm.page.context().setOffline(true);
  await write(xm.page, xm.field('group'), 'Northern Partners');
  await xm.page.keyboard.press('Enter');
  await xm.page.locator('[role="alert"]').filter({ hasText: words(lang, 'unsent') }).waitFor({ timeout: WAITS_MS });
  assert.equal(await xm.field('group').inputValue(), 'Northern Partners', 'what was typed is still there');
  assert.deepEqual(await findings(xm.page), []);
  await xm.page.context().setOffline(false);
  // The answer to the first sending is lost: the second is answered with the same entry.
  const lost = await xm.page.evaluate(async () => {
    const form = document.querySelector('main form');
    return (await fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)) })).url;
  });
  await press(xm.page, xm.send);
  assert.equal(await xm.recorded(), Number(new URL(lost).searchParams.get('recorded')), 'sent twice, it is there once');
  await xl.goTo(`meeting/${meeting}`);
  await press(xl.page, xl.page.locator('form[action$="/act/inscribe"] button').first());
  await xl.recorded();

  // The Chair opens the meeting, and the group comes first.
  await atTheDesk(chair, meeting);
  await atTheDesk(secretariat, meeting);
  await press(chair.page, chair.page.locator('form[action$="/act/open_meeting"] button').first());
  await until(chair.page, 'the desk stands without a line', () => document.querySelector('#desk')?.dataset.stands !== undefined);
  await secretariat.page.locator('#desk form[data-keeps]').first().waitFor({ timeout: WAITS_MS });
  // What is chosen and not yet entered stays, whatever is drawn anew around it.
  const chosen = secretariat.page.locator('#desk form[data-keeps] select').last();
  await choose(secretariat.page, chosen, 'xj');
  for (let tabs = 0; tabs < 2; tabs += 1) await secretariat.page.keyboard.press('Tab');
  await strike(chair, 'n');
  assert.match(await speaking(chair), /Northern Partners/);
  await secretariat.page.locator('#chair-floor .speech').waitFor({ timeout: WAITS_MS });
  assert.equal(await chosen.inputValue(), 'xj', 'what was chosen');
  await choose(secretariat.page, chosen, '');
  await xd.goTo(`meeting/${meeting}`);
  const waits = (count) => document.querySelectorAll('ol.speakers li:not(details *)').length === count;
  await until(xd.page, 'five wait', waits, 5);

  // The line is gone: the meeting goes on at the desk, and what closes waits.
  const gone = await size();
  await cut([chair, secretariat], true);
  await xd.page.context().setOffline(true);
  for (const key of ['u', 'n', 'e', 'n', 'p', 'p', 'e', 'n']) await strike(chair, key);
  const lostPlace = await speaking(chair);
  await strike(chair, 'e');
  assert.equal(await listed(chair, 'queue'), 9, 'each press is kept');
  assert.ok((await chair.page.locator('#chair-meeting .shut').count()) > 0, 'what closes is shut');
  await chair.sees(words(lang, 'desk-needs-line'));
  await chair.page.reload();
  await until(chair.page, 'what is kept is there after a reload', () => document.querySelectorAll('#desk [data-queue] li').length === 9);
  assert.deepEqual(await findings(chair.page), []);
  await enters(secretariat, 'inscribe', 'xv');
  await enters(secretariat, 'raise_motion', 'xd');
  assert.equal(await listed(secretariat, 'queue'), 2);
  assert.equal(await size(), gone, 'nothing of it is in the record yet');
  await secretariat.page.waitForTimeout(CUT_MS);
  await xc.goTo(`meeting/${meeting}`);
  await xc.does('leave_list');

  // It is back: all is in the record once and in order, save what the room no longer holds, with the reason.
  await cut([chair], false);
  await until(chair.page, 'what was kept is sent', () => document.querySelector('#desk [data-queue]').hidden);
  assert.equal(await listed(chair, 'refused'), 2, `the floor for ${lostPlace}, which left the list, and its end`);
  for (const reason of await chair.page.locator('#desk [data-refused] li p').allInnerTexts()) assert.ok(reason.trim(), 'a reason');
  assert.deepEqual(await findings(chair.page), []);
  await cut([secretariat], false);
  await until(secretariat.page, 'what was kept is sent', () => document.querySelector('#desk [data-queue]').hidden);
  assert.equal(await listed(secretariat, 'refused'), 0);
  await xd.page.context().setOffline(false);
  await until(xd.page, 'the page of a delegation follows again from where it was', waits, 4);
  const joined = (await entries(gone)).map(({ act }) => act);
  const acts = joined.filter(({ done_at: at }) => at).map(({ act }) => act);
  assert.deepEqual(acts, ['undo_floor', 'give_the_floor', 'end_speech', 'give_the_floor', 'pause_speech', 'resume_speech', 'end_speech', 'enter_for_delegation', 'enter_for_delegation']);
  const times = joined.filter(({ by, done_at: at }) => at && by === 'chair').map(({ done_at: at }) => at);
  assert.deepEqual(times, [...times].sort(), 'in the order in which they were done');
  assert.equal(new Set(joined.map(({ id }) => id)).size, joined.length, 'nothing is there twice');
  for (let left = 2; left > 0; left -= 1) {
    const away = chair.page.locator('#desk [data-refused] button').first();
    for (let tabs = 0; tabs < 300 && !(await away.evaluate((button) => button === document.activeElement)); tabs += 1) await chair.page.keyboard.press('Tab');
    await chair.page.keyboard.press('Enter');
  }
  assert.equal(await listed(chair, 'refused'), 0, 'put away');

  // The point of order comes first; then the list, and a reply at its end.
  await chair.page.locator('#chair-motions li').waitFor({ timeout: WAITS_MS });
  await strike(chair, 'o');
  await chair.does('rule_on_motion', () => write(chair.page, chair.field('words'), 'The list goes on.'));
  await until(chair.page, 'the desk stands without a line', () => document.querySelector('#desk')?.dataset.stands !== undefined);
  const heard = [];
  for (let speakers = 0; speakers < 4; speakers += 1) {
    await strike(chair, 'n');
    heard.push(await speaking(chair));
    await strike(chair, 'e');
  }
  assert.equal(new Set(heard).size, 4, heard.join(', '));
  await xj.goTo(`meeting/${meeting}`);
  await press(xj.page, xj.page.locator('form[action$="/act/ask_to_reply"] button').first());
  await xj.recorded();
  await chair.page.locator('#chair-floor [accesskey="n"]').waitFor({ timeout: WAITS_MS });
  await strike(chair, 'n');
  assert.ok(heard.includes(await speaking(chair)), 'it replies');
  await strike(chair, 'e');

  // A statement is handed in after it was made.
  const file = { name: 'statement.txt', mimeType: 'text/plain', buffer: Buffer.from('Mr. Chair,\n\nThe lighthouses of Lumelle stay lit.') };
  await xl.goTo(`meeting/${meeting}`);
  await press(xl.page, xl.page.locator('main details ol.speakers a[href*="statements/hand-in?slot="]'));
  await xl.page.locator('main input[name="file"]').setInputFiles(file);
  await press(xl.page, xl.page.locator('main button[value="read"]'));
  await press(xl.page, xl.page.locator('main button[value="send"]'));
  await xl.recorded();

  // A decision, the close, and the journal of the day.
  await chair.does('put_question', async () => {
    await press(chair.page, chair.page.locator('main a[href*="procedural"]').first());
    await write(chair.page, chair.field(`subject.words.${lang}`), 'The group meets again tomorrow.');
  });
  await chair.untilOpen(`meeting/${meeting}/desk`, 'gavel');
  const decided = await chair.does('gavel');
  await chair.goTo(`meeting/${meeting}/desk`);
  await press(chair.page, chair.page.locator('form[action$="/act/adjourn_meeting"] button').first());
  await chair.recorded();
  assert.equal((await entries(decided - 1))[0].act.act, 'gavel');
  await xa.goTo(`journal/${body.from.local.slice(0, 10)}`);
  await xa.sees(`Half a day (${lang})`);
  for (const name of heard) await xa.sees(name);
  await xa.goTo('record');
  await xa.sees(words(lang, 'entry-done').split('{')[0].trim());
  const again = await entries(gone);
  assert.equal(new Set(again.map(({ act }) => act?.id)).size, again.length, 'nothing is there twice');
  await Promise.all([chair, secretariat, xa, xc, xd, xj, xl, xm].map((person) => person.leave()));
  return meeting;
}

for (const lang of ['en', 'ar']) {
  test(`half a day is led from the desk by keyboard, with and without a line, in ${lang}`, { timeout: 150_000 + CUT_MS }, () => halfDay(lang));
}

test('whoever checks the record of it finds it right', () => {
  const program = join(process.env.CARGO_TARGET_DIR ?? join(import.meta.dirname, '../../target'), 'debug/nemcon');
  const checked = spawnSync(program, ['verify', 'record', `${demo.address}/record/ambrel`], { encoding: 'utf8' });
  assert.equal(checked.status, 0, checked.stdout + checked.stderr);
});

test('the desks are well made in six languages', { timeout: 60_000 }, async () => {
  const seats = [['chair/chair', 'the Chair'], ['secretariat/secretariat', 'the secretariat']];
  for (const [seat, who] of seats) {
    const person = await Person.seated(browser, demo.address, 'en', seat);
    await person.goTo('meeting');
    const desk = await person.page.locator('main a[href*="/meeting/"][href$="/desk"]').first().getAttribute('href');
    for (const lang of LANGUAGES) {
      await person.page.goto(demo.address + desk.replace('/en/', `/${lang}/`));
      assert.deepEqual(await findings(person.page), [], `${who}, ${lang}`);
    }
    await person.leave();
  }
});
