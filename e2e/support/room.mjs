// A group of the demonstration as the person in one seat meets it: pages, links that lead to acts, forms.
import assert from 'node:assert/strict';

import { press, reach } from './keyboard.mjs';
import { takeSeat } from './seats.mjs';

const GROUP = 'ambrel';
const WAITS_MS = 30_000;

export class Person {
  constructor(page, address, lang) {
    Object.assign(this, { page, address, lang });
  }

  // Sits down in a new browser context, so that nobody shares a session.
  static async seated(browser, address, lang, seat, options = {}) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: lang, ...options });
    const person = new Person(await context.newPage(), address, lang);
    await takeSeat(person.page, address, lang, `/${seat}`);
    return person;
  }

  async goTo(path) {
    await this.page.goto(`${this.address}/${this.lang}/groups/${GROUP}/${path}`);
  }

  // The button that leads to an act, where it is open.
  act(name) {
    return this.page.locator(`main a[href*="/do/${name}"]`).first();
  }

  field(name) {
    return this.page.locator(`main form [name="${name}"]:not([type="hidden"])`).first();
  }

  get send() {
    return this.page.locator('main form button.first');
  }

  // Says whether an act is open on this page.
  async mayDo(name) {
    return (await this.act(name).count()) > 0;
  }

  // Looks at a page again and again until an act is open there.
  async untilOpen(path, name) {
    for (const end = Date.now() + WAITS_MS; Date.now() < end; await this.page.waitForTimeout(500)) {
      await this.goTo(path);
      if (await this.mayDo(name)) return;
    }
    assert.fail(`${name} does not open on ${path}: ${await this.page.locator('main').innerText()}`);
  }

  // Does an act by the keyboard: its button, what is to be filled in, and, where it is solemn, the confirmation of what
  // will stand in the record. Returns the number of the entry.
  async does(name, fill = async () => {}) {
    await press(this.page, this.act(name));
    await fill(this);
    const unfilled = await this.page.$$eval('main form :invalid', (fields) => fields.map((field) => field.name));
    assert.deepEqual(unfilled, [], 'fields that the form still wants');
    const stands = this.page.locator('main section.stands');
    // What asks for nothing more shows at once what will stand in the record.
    if ((await stands.count()) === 0) await press(this.page, this.send);
    if ((await stands.count()) > 0) {
      assert.ok((await stands.innerText()).includes(`"act":"${name}"`), 'the confirmation shows the act line');
      await press(this.page, this.send);
    }
    return this.recorded();
  }

  // Returns the number of the entry that the act before this page became.
  async recorded() {
    const number = new URL(this.page.url()).searchParams.get('recorded');
    assert.ok(number, `nothing was recorded: ${this.page.url()}\n${await this.page.locator('main').innerText()}`);
    return Number(number);
  }

  // Asks for the floor: one press, no question asked.
  async asksForTheFloor() {
    await this.goTo('meeting');
    const button = this.page.locator('#floor form[action$="/ask_for_the_floor"] button');
    await press(this.page, button);
    return this.recorded();
  }

  async letsItPass() {
    await this.goTo('meeting');
    await press(this.page, this.page.locator('#floor form[action$="/let_it_pass"] button'));
    return this.recorded();
  }

  async sees(text) {
    const main = await this.page.locator('main').innerText();
    assert.ok(main.includes(text), `${JSON.stringify(text)} is not on the page:\n${main}`);
  }

  async leave() {
    await this.page.context().close();
  }
}

// Returns what the interface for programs says of the group.
export async function said(address, path) {
  const answer = await fetch(`${address}/api/groups/${GROUP}/${path}`);
  assert.equal(answer.status, 200, path);
  return answer.json();
}

export { reach };
