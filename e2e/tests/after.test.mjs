// What comes of meetings: calendars that other programs follow.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { findings } from '../support/axe.mjs';
import { launch } from '../support/browser.mjs';
import { takeSeat } from '../support/seats.mjs';
import { demonstration } from '../support/server.mjs';
import { canonical } from '../support/site.mjs';

const TOOLS = join(import.meta.dirname, '../.tools-calendar');
const GROUP = 'groups/ambrel';
const ORIGIN = 'exercise.ambrel.example/early-warning';

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

function run(program, args, input = '') {
  const done = spawnSync(program, args, { input, encoding: 'utf8' });
  assert.equal(done.status, 0, `${program} ${args.join(' ')}: ${done.stderr}`);
  return done.stdout.trim();
}

// What two other programs find in calendars; the program is started once for all of them.
function readCalendars(texts) {
  if (!existsSync(join(TOOLS, 'bin/python'))) {
    run('python3', ['-m', 'venv', TOOLS]);
    run(join(TOOLS, 'bin/pip'), ['install', '--quiet', '--disable-pip-version-check', 'icalendar==7.3.2', 'vobject==0.9.9']);
  }
  const told = run(join(TOOLS, 'bin/python'), [join(import.meta.dirname, '../support/read_ics.py')], JSON.stringify(texts)).split('\n');
  assert.equal(told.length, texts.length);
  return told.map((line) => {
    const [, events, zones] = /^read (\d+) zones (\d+)$/.exec(line) ?? assert.fail(line);
    return { events: Number(events), zones: Number(zones) };
  });
}

// Two meetings in a place where summer time begins between them.
async function scheduleAcrossSummerTime(page) {
  const six = (text) => Object.fromEntries(['ar', 'zh', 'en', 'fr', 'ru', 'es'].map((lang) => [lang, text]));
  for (const [day, utc] of [['2027-03-12', 15], ['2027-03-15', 14]]) {
    const time = (hour) => ({ at: `${day}T${utc + hour - 10}:00:00.000Z`, local: `${day}T${hour}:00`, zone: 'America/New_York' });
    const body = { from: time(10), kind: 'intersessional', modality: 'hybrid', place: 'New York', title: six('Meeting; in part, informal'), to: time(13) };
    const act = { act: 'schedule_meeting', body, by: 'secretariat', capacity: 'secretariat', group: ORIGIN, id: randomBytes(16).toString('hex'), v: 1 };
    const status = await page.evaluate(async (note) => {
      const answer = await fetch('/api/groups/ambrel/acts', { method: 'POST', headers: { 'content-type': 'application/json' }, body: note });
      return answer.status;
    }, `${canonical(act)}\n`);
    assert.equal(status, 201);
  }
}

test('other programs read the calendars of both groups in each language', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await takeSeat(page, demo.address, 'en', '/secretariat/secretariat');
  await scheduleAcrossSummerTime(page);
  await context.close();
  const of = ['ambrel', 'oewg-2021-2025'].flatMap((group) => ['ar', 'zh', 'en', 'fr', 'ru', 'es'].map((lang) => [group, lang]));
  const texts = await Promise.all(of.map(async ([group, lang]) => {
    const answer = await fetch(`${demo.address}/${lang}/groups/${group}/calendar.ics`);
    assert.equal(answer.status, 200);
    return answer.text();
  }));
  for (const [place, { events, zones }] of readCalendars(texts).entries()) {
    const [group, lang] = of[place];
    assert.ok(events >= 5, `${group} ${lang}: ${events}`);
    assert.ok(group === 'oewg-2021-2025' || zones >= 1, `${group} ${lang}: ${zones}`);
  }
});

test('a seat makes a secret address, and a device elsewhere is told its own time', async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en', timezoneId: 'Asia/Kathmandu' });
  const page = await context.newPage();
  await takeSeat(page, demo.address, 'en', '/delegate/xa');
  await page.goto(`${demo.address}/en/${GROUP}/calendar`);
  assert.match(await page.locator('time[data-zone] + .soft').first().innerText(), /on this device: .+\(UTC\+05:45\)/);
  await page.getByRole('link', { name: 'Subscribe to the calendar' }).click();
  await page.getByRole('button', { name: 'Make an address' }).click();
  const address = (await page.locator('pre.exact').nth(1).innerText()).trim();
  assert.match(address, /\/calendars\/[0-9a-f]{64}\.ics$/);
  assert.deepEqual(await findings(page), []);
  const feed = await fetch(address);
  assert.equal(feed.status, 200);
  assert.ok(readCalendars([await feed.text()])[0].events >= 5);
  await page.getByRole('button', { name: 'Take the address back' }).click();
  assert.equal((await fetch(address)).status, 404);
  await context.close();
});
