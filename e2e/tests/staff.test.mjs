// The operator's own staff signs in at a real OpenID Connect provider, as the secretariat; nobody else does.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { launch } from '../support/browser.mjs';
import { provider } from '../support/provider.mjs';
import { freePort, Site } from '../support/site.mjs';

// A site and the provider of its staff; `more` says how staff must have signed in there.
async function staffed(more) {
  const port = await freePort();
  const oidc = await provider(`http://localhost:${port}/sign-in/staff`);
  const file = join(tmpdir(), `nemcon-oidc-${process.pid}`);
  await writeFile(file, `${oidc.secret}\n`, { mode: 0o600 });
  const lines = [
    `oidc_issuer = "${oidc.issuer}"`,
    `oidc_client = "${oidc.client}"`,
    `oidc_secret_file = "${file}"`,
    `oidc_staff = "officer-7 officer-8"`,
    more,
  ];
  return { oidc, site: await Site.start(lines.join('\n'), port) };
}

let browser, site, oidc;
before(async () => {
  browser = await launch();
  ({ site, oidc } = await staffed('oidc_max_age_minutes = 60'));
});
after(async () => {
  await browser?.close();
  await site?.stop();
  await oidc?.stop();
});

const sessionOf = async (context) => (await context.cookies()).find(({ name }) => name === 'nemcon')?.value;

// Begins at the page for signing in and types a name at the provider's own pages.
async function signIn(page, person, at = site) {
  await page.goto(`${at.address}/en/sign-in`);
  await page.locator('main a[href$="/sign-in/staff/strait"]').click();
  await page.locator('input[name="login"]').fill(person);
  await page.locator('input[name="password"]').fill('whatever it is');
  await page.locator('button[type="submit"]').click();
  await page.locator('button[type="submit"]').click();
  await page.waitForURL(`${at.address}/**`);
}

test('staff that is named sits as the secretariat', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await signIn(page, 'officer-7');
  const session = await sessionOf(context);
  assert.ok(session, await page.locator('main').innerText());
  await site.openGroup(session);
  await page.goto(`${site.address}/en/account`);
  const main = await page.locator('main').innerText();
  assert.match(main, /As the operator’s staff/);
  assert.equal(await page.locator('form[data-passkey]').count(), 0, 'no passkey outlives the place on the staff');
  const [asked] = oidc.asked;
  assert.equal(asked.code_challenge_method, 'S256');
  assert.ok(asked.nonce?.length > 20 && asked.state?.length > 20);
  assert.equal(asked.scope, 'openid', 'no name, no address');
  assert.equal(String(asked.max_age), '3600', 'when one signed in there is asked for, and was looked at');
  const held = await (await fetch(`${site.address}/en/account/held.json`, { headers: { authorization: `Bearer ${session}` } })).text();
  assert.ok(!held.includes('officer-7'), 'the identifier is not kept');
  assert.ok(!site.log.includes('officer-7') && !site.log.includes(session));
  await context.close();
});

test('where more than one factor is asked for, nobody sits of whom the provider does not say it', async () => {
  const other = await staffed('oidc_strength = "phr mfa"');
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await signIn(page, 'officer-7', other.site);
    assert.match(await page.locator('main [role="alert"]').first().innerText(), /not sign in at the operator’s service as strongly/);
    assert.equal(await sessionOf(context), undefined);
    assert.deepEqual(other.oidc.asked[0].acr_values?.split(' ').sort(), ['mfa', 'phr']);
  } finally {
    await context.close();
    await other.site.stop();
    await other.oidc.stop();
  }
});

test('whoever is not named is not signed in, and is told', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await signIn(page, 'passer-by');
  assert.match(await page.locator('main [role="alert"]').first().innerText(), /You are not named as staff/);
  assert.equal(await sessionOf(context), undefined);
  await context.close();
});

test('an answer counts once, and in the browser that began', async () => {
  const [context, other] = [await browser.newContext(), await browser.newContext()];
  const page = await context.newPage();
  let answer;
  // The answer is caught before it arrives, as somebody who sees it on its way would. A redirection is not led by here, so each is followed.
  await page.route('**/interaction/**', async (route) => {
    let response = await route.fetch({ maxRedirects: 0 });
    while (response.headers().location) {
      const next = new URL(response.headers().location, response.url()).href;
      if (next.includes('/sign-in/staff?')) {
        answer = next;
        return route.abort();
      }
      response = await context.request.get(next, { maxRedirects: 0 });
    }
    return route.fulfill({ response });
  });
  await signIn(page, 'officer-8').catch(() => {});
  assert.ok(answer, 'the provider leads back');
  await page.unroute('**/interaction/**');
  const thief = await other.newPage();
  await thief.goto(answer);
  assert.match(await thief.locator('main [role="alert"]').first().innerText(), /belongs to another browser/);
  assert.equal(await sessionOf(other), undefined);
  // What a thief tried is spent, also for the browser that began.
  await page.goto(answer);
  assert.match(await page.locator('main [role="alert"]').first().innerText(), /came too late/);
  assert.equal(await sessionOf(context), undefined);
  const made = await page.request.get(`${site.address}/sign-in/staff?code=x&state=y`);
  assert.equal(made.status(), 422);
  await Promise.all([context.close(), other.close()]);
});
