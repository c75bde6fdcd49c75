// What comes of meetings: calendars that other programs follow.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { findings } from '../support/axe.mjs';
import { launch } from '../support/browser.mjs';
import { takeSeat } from '../support/seats.mjs';
import { demonstration } from '../support/server.mjs';

const TOOLS = join(import.meta.dirname, '../.tools-calendar');
const GROUP = 'groups/ambrel';

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

// What two other programs find in a calendar.
function readCalendar(bytes) {
  if (!existsSync(join(TOOLS, 'bin/python'))) {
    run('python3', ['-m', 'venv', TOOLS]);
    run(join(TOOLS, 'bin/pip'), ['install', '--quiet', '--disable-pip-version-check', 'icalendar==7.3.2', 'vobject==0.9.9']);
  }
  const told = run(join(TOOLS, 'bin/python'), [join(import.meta.dirname, '../support/calendar.py')], bytes);
  const [, events, zones] = /^read (\d+) zones (\d+)$/.exec(told) ?? assert.fail(told);
  return { events: Number(events), zones: Number(zones) };
}

test('other programs read the calendars of both groups in each language', async () => {
  for (const group of ['ambrel', 'oewg']) {
    for (const lang of ['ar', 'zh', 'en', 'fr', 'ru', 'es']) {
      const answer = await fetch(`${demo.address}/${lang}/groups/${group}/calendar.ics`);
      assert.equal(answer.status, 200);
      const { events, zones } = readCalendar(await answer.text());
      assert.ok(events >= 5, `${group} ${lang}: ${events}`);
      assert.ok(group === 'oewg' || zones >= 1, `${group} ${lang}: ${zones}`);
    }
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
  assert.ok(readCalendar(await feed.text()).events >= 5);
  await page.getByRole('button', { name: 'Take the address back' }).click();
  assert.equal((await fetch(address)).status, 404);
  await context.close();
});
