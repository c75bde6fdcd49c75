// Hands that have a keyboard and nothing else.
import assert from 'node:assert/strict';

const TABS_MAX = 400;

// Presses Tab until the element has the focus, and checks that one sees where the focus is.
export async function reach(page, locator) {
  let wanted = await locator.elementHandle({ timeout: 5_000 });
  for (let pressed = 0; pressed < TABS_MAX; pressed += 1) {
    // Where its part is drawn anew meanwhile, the element that stands there now is meant.
    if (!(await wanted.evaluate((element) => element.isConnected))) wanted = await locator.elementHandle({ timeout: 5_000 });
    if (await wanted.evaluate((element) => element === document.activeElement)) {
      const seen = await wanted.evaluate((element) => element.matches(':focus-visible'));
      assert.ok(seen, 'the focus cannot be seen');
      return;
    }
    await page.keyboard.press('Tab');
  }
  assert.fail(`the keyboard does not reach ${locator}`);
}

// Follows a link or presses a button, and waits for the page that comes.
export async function press(page, locator, key = 'Enter') {
  await reach(page, locator);
  await Promise.all([page.waitForEvent('load', { timeout: 15_000 }), page.keyboard.press(key)]);
}

// Writes into a field what was not there.
export async function write(page, locator, text) {
  await reach(page, locator);
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
}

// Chooses an option of a list by its value, with the arrow keys.
export async function choose(page, locator, value) {
  await reach(page, locator);
  await page.keyboard.press('Home');
  for (let pressed = 0; pressed < TABS_MAX; pressed += 1) {
    if ((await locator.inputValue()) === value) return;
    await page.keyboard.press('ArrowDown');
  }
  assert.fail(`no option ${value}`);
}

// Ticks a box or a radio button with the space bar.
export async function tick(page, locator) {
  await reach(page, locator);
  if (!(await locator.isChecked())) await page.keyboard.press('Space');
}

// The orders in which browsers ask for the parts of a date, by language.
const ORDERS = [
  ['month', 'day', 'year'],
  ['day', 'month', 'year'],
  ['year', 'month', 'day'],
];

// Types a date, or a date with a time, as `2031-05-12` or `2031-05-12T18:00`, in the order in which this browser asks.
export async function writeDate(page, locator, iso) {
  const [date, time = ''] = iso.split('T');
  const [year, month, day] = date.split('-');
  // Where a time follows, the year has room for six digits, and only the sixth moves on.
  const parts = { year: time ? `00${year}` : year, month, day };
  const hours = Number(time.slice(0, 2));
  const halfDay = `${String(hours % 12 || 12).padStart(2, '0')}${time.slice(3)}${hours < 12 ? 'a' : 'p'}`;
  for (const order of ORDERS) {
    for (const clock of time ? [halfDay, time.replace(':', '')] : ['']) {
      await reach(page, locator);
      await page.keyboard.type(order.map((part) => parts[part]).join('') + clock);
      if ((await locator.inputValue()) === iso) return;
      // Not the order of this browser: begin again with an empty field.
      await locator.evaluate((field) => {
        field.value = '';
        field.blur();
      });
    }
  }
  assert.fail(`${iso} cannot be typed`);
}
