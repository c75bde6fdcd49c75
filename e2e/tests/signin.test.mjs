// A mission enrols a passkey, signs out and in with it, adds a second, withdraws the first, and cuts a session.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { findings } from '../support/axe.mjs';
import { Authenticator } from '../support/authenticator.mjs';
import { launch } from '../support/browser.mjs';
import { press } from '../support/keyboard.mjs';
import { Site } from '../support/site.mjs';

let browser, site;
before(async () => {
  [browser, site] = [await launch(), await Site.start()];
  const { page, context } = await enrolled('secretariat');
  await site.openGroup(await session(context));
  await page.context().close();
});
after(async () => {
  await browser?.close();
  await site?.stop();
});

async function session(context) {
  return (await context.cookies()).find(({ name }) => name === 'nemcon')?.value;
}

// Opens a link in a new browser and enrols a passkey with it, by keyboard.
async function enrolled(seat, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en', ...options });
  const page = await context.newPage();
  const device = await Authenticator.in(page);
  await page.goto(site.invite(seat));
  await page.locator('#passkey-name').fill('Office computer');
  await Promise.all([page.waitForURL(/\/groups\/|\/en\/$/), press(page, page.locator('form[data-passkey] button'))]);
  return { context, page, device };
}

async function signIn(page, lang = 'en') {
  await page.goto(`${site.address}/${lang}/sign-in`);
  await Promise.all([page.waitForURL(/\/groups\//), press(page, page.locator('form[data-passkey] button'))]);
}

async function signOut(page) {
  await page.goto(`${site.address}/en/leave`);
  await Promise.all([page.waitForURL(/\/en\/$/), press(page, page.locator('main form button'))]);
}

async function isIn(secret) {
  const answer = await fetch(`${site.address}/api/groups`, { headers: { authorization: `Bearer ${secret}` } });
  return answer.status === 200;
}

test('a mission enrols, signs out and in, adds a passkey, withdraws one and cuts a session', async () => {
  const { context, page, device } = await enrolled('alder');
  assert.equal((await device.keys()).length, 1);
  const first = await session(context);
  assert.ok(await isIn(first));
  await signOut(page);
  assert.ok(!(await isIn(first)), 'the session has ended, not only the cookie');

  await signIn(page);
  const [old] = await device.keys();
  const second = await session(context);
  assert.ok(second !== first && (await isIn(second)));

  // Another device, in the same browser.
  await device.renewed();
  await page.goto(`${site.address}/en/account`);
  await page.locator('#passkey-name').fill('Security key');
  await Promise.all([page.waitForEvent('load'), press(page, page.locator('form[data-passkey] button'))]);
  const names = await page.locator('#passkeys .title').allInnerTexts();
  assert.deepEqual(names, ['Office computer', 'Security key']);

  // The second device signs in elsewhere; this session is cut there, with its live stream.
  const elsewhere = await browser.newContext({ locale: 'en' });
  const other = await elsewhere.newPage();
  const key = await Authenticator.in(other);
  for (const credential of await device.keys()) await key.add(credential);
  await signIn(other);
  const stream = fetch(`${site.address}/api/groups/strait/stream`, { headers: { authorization: `Bearer ${second}` } });
  const reading = (await stream).text();
  await other.goto(`${site.address}/en/account`);
  await Promise.all([other.waitForEvent('load'), press(other, other.locator('form[action$="/sessions/end"] button').first())]);
  assert.ok(!(await isIn(second)));
  const cut = await Promise.race([reading.then(() => 'cut'), new Promise((late) => setTimeout(late, 3_000, 'goes on'))]);
  assert.equal(cut, 'cut');

  // The first passkey is withdrawn: it signs in no more.
  const withdraws = other.locator('form[action$="/withdraw"] button', { hasText: 'Office computer' });
  await Promise.all([other.waitForEvent('load'), press(other, withdraws)]);
  assert.deepEqual(await other.locator('#passkeys .title').allInnerTexts(), ['Security key']);
  await device.clear();
  await device.add(old);
  await page.goto(`${site.address}/en/sign-in`);
  await Promise.all([page.waitForEvent('load'), press(page, page.locator('form[data-passkey] button'))]);
  assert.match(await page.locator('main [role="alert"]').first().innerText(), /not known here, or was withdrawn/);
  await Promise.all([context.close(), elsewhere.close()]);
});

test('where no passkey answers the page says so and nothing is sent', async () => {
  const page = await browser.newPage();
  const device = await Authenticator.in(page);
  await device.cdp.send('WebAuthn.setUserVerified', { authenticatorId: device.id, isUserVerified: false });
  await page.goto(`${site.address}/fr/sign-in`);
  await page.locator('form[data-passkey] button').click();
  await page.locator('[data-failed]:visible').waitFor();
  assert.match(page.url(), /\/fr\/sign-in$/);
  await page.close();
});

test('without script the pages say what is needed', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const path of [`${site.address}/es/sign-in`, site.invite('birch')]) {
    await page.goto(path);
    assert.match(await page.locator('noscript').innerText(), /JavaScript/);
    assert.ok(!(await page.locator('form[data-passkey]').isVisible()));
  }
  await context.close();
});

let cedar;
for (const lang of ['ar', 'zh', 'en', 'fr', 'ru', 'es']) {
  test(`signing in and the account keep to what everybody can use: ${lang}`, async () => {
    cedar ??= await enrolled('cedar');
    const { page } = cedar;
    for (const width of [1280, 400]) {
      await page.setViewportSize({ width, height: 900 });
      for (const path of ['sign-in', 'account', 'account/delegation']) {
        await page.goto(`${site.address}/${lang}/${path}`);
        assert.deepEqual(await findings(page), [], `${lang}/${path}`);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        assert.ok(wide <= 0, `${lang}/${path} is ${wide} pixels wider than ${width}`);
        if (process.env.NEMCON_SHOTS) await page.screenshot({ path: `${process.env.NEMCON_SHOTS}/${lang}-${path.replace('/', '-')}-${width}.png`, fullPage: true });
      }
    }
  });
}
