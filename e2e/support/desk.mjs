// The desk of a meeting under hands that have a keyboard alone.
import assert from 'node:assert/strict';

const WAITS_MS = 15_000;

// Waits until something holds on a page, and says what is on the page where it never does.
export async function until(page, what, holds, arg) {
  await page.waitForFunction(holds, arg, { timeout: WAITS_MS }).catch(async () => {
    assert.fail(`${what}: never came about; the page says:\n${await page.locator('main').innerText()}`);
  });
}

// Returns a function that waits until the desk has done with what is pressed meanwhile.
export async function settles(page, what) {
  const was = await page.locator('#desk').getAttribute('data-settled');
  return () => until(page, what, (before) => document.querySelector('#desk').dataset.settled !== before, was);
}

// Presses a button of the desk by its key: a browser without a window takes no such keys, so Tab and Enter do.
export async function strike({ page }, key) {
  const done = await settles(page, `the answer to the key ${key}`);
  const there = (wanted) => document.activeElement?.accessKey === wanted && document.activeElement.closest('#desk') !== null;
  for (let tabs = 0; tabs < 300 && !(await page.evaluate(there, key)); tabs += 1) await page.keyboard.press('Tab');
  if (!(await page.evaluate(there, key))) assert.fail(`no button has the key ${key}:\n${await page.locator('#desk').innerText()}`);
  await page.keyboard.press('Enter');
  await done();
}
