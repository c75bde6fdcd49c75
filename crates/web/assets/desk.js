// The desk goes on without a line: what is pressed is kept on this machine with its time, shown at once, and sent in order, each once.
(() => {
  "use strict";
  const desk = document.getElementById("desk");
  if (!desk || !window.localStorage) return;
  const part = (name) => desk.querySelector(`[data-${name}]`);
  const read = () => JSON.parse(desk.dataset.desk);
  let model = read(), offline = false, away = false, busy = false, slow = false, settled = 0;
  const load = (name, otherwise) => JSON.parse(localStorage.getItem(`${model.key} ${name}`)) ?? otherwise;
  const keep = (name, value) => localStorage.setItem(`${model.key} ${name}`, JSON.stringify(value));
  const queue = () => load("queue", []);
  const waiting = () => queue().filter((one) => !one.refused);

  // The server's clock. A page may have been drawn long before, where it comes from what this machine keeps: it sets the clock on,
  // never back. One that came over the line sets it back by a minute and more, an answer by any time.
  const clock = document.querySelector("time[data-offset]");
  const set = (stamp, back = Infinity) => {
    const held = load("clock", null), ahead = Date.parse(stamp) - Date.now();
    if (!held || ahead > held.ahead || held.ahead - ahead > back) keep("clock", { ahead });
  };
  set(clock.dateTime);
  const now = () => Date.now() + load("clock", { ahead: 0 }).ahead;
  const two = (n) => String(n).padStart(2, "0");
  const local = (millis) => {
    const at = new Date(millis + Number(clock.dataset.offset) * 60_000);
    return `${two(at.getUTCHours())}:${two(at.getUTCMinutes())}:${two(at.getUTCSeconds())}`;
  };
  const make = (tag, props = {}, ...inside) => {
    const node = Object.assign(document.createElement(tag), props);
    node.append(...inside);
    return node;
  };
  const name = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");

  // What the floor looks like from here: as the server drew it, and what was pressed since.
  function floor() {
    const { speaking } = model;
    const seen = structuredClone({ lists: model.waiting, requests: model.requests, motions: model.motions });
    const on = { ...seen, speaking: speaking && { ...speaking, used: speaking.used * 1000, since: speaking.paused ? null : now() }, before: [] };
    const take = (id) => {
      for (const all of [on.lists, on.requests, on.motions]) {
        const place = all.findIndex((one) => one.id === id);
        if (place >= 0) return { ...all.splice(place, 1)[0], from: all };
      }
      return null;
    };
    const stop = (at) => {
      const one = on.speaking;
      if (one?.since != null) Object.assign(one, { used: one.used + at - one.since, since: null });
    };
    for (const { act, fields, done } of waiting()) {
      if (act === "give_the_floor") {
        const one = take(fields.request);
        if (!one) continue;
        const ran = on.speaking?.since != null;
        stop(done);
        on.before.push(on.speaking && { ...on.speaking, ran });
        on.speaking = { ...one, used: 0, since: done, under: one.from === on.motions ? on.speaking : null };
      } else if (!on.speaking || on.speaking.id !== fields.speech) continue;
      else if (act === "end_speech") on.speaking = on.speaking.under;
      else if (act === "pause_speech") stop(done);
      else if (act === "resume_speech") on.speaking.since = done;
      else if (act === "undo_floor") {
        const { from, ...one } = on.speaking;
        (from ?? (one.motion ? on.motions : on.lists)).unshift(one);
        on.speaking = on.before.pop() ?? null;
        if (on.speaking?.ran) on.speaking.since = done;
      }
    }
    return on;
  }

  // A press that is not drawn by the server.
  const press = (act, fields, label, key, first) => {
    const button = make("button", { type: "button", className: first ? "act first" : "act" }, label);
    if (key) {
      button.accessKey = key;
      button.append(" ", make("kbd", { ariaHidden: "true" }, key.toUpperCase()));
    }
    button.addEventListener("click", () => done(act, fields, label, fields.speech ? floor().speaking?.who : ""));
    return button;
  };

  function drawFloor() {
    if (!model.leads) return;
    const section = document.querySelector("#chair-floor section");
    const on = floor(), speech = on.speaking?.id, { meeting, words } = model;
    const acts = make("div", { className: "acts" });
    const next = on.lists[0];
    if (next && !on.motions.length && !model.question) acts.append(press("give_the_floor", { request: next.id }, next.next, "n", true));
    if (speech) {
      const of = { meeting, speech };
      if (on.speaking.since !== null) acts.append(press("pause_speech", of, words.pause, "p"));
      else if (!on.motions.length && !on.speaking.motion) acts.append(press("resume_speech", of, words.resume, "p"));
      acts.append(press("end_speech", of, words.end, "e"), press("undo_floor", of, words.undo, "u"));
    }
    const spell = (s) => `${(s / 60) | 0}:${two(s % 60)}`;
    let speaks = make("p", { className: "soft" }, words.nobody);
    if (speech) {
      speaks = make("div", { className: "speech" }, make("b", {}, make("bdi", {}, on.speaking.who)));
      const used = ((on.speaking.used + (on.speaking.since ? now() - on.speaking.since : 0)) / 1000) | 0;
      const limit = on.speaking.seconds;
      const time = make("p", { className: "speech-clock", role: "timer", ariaLabel: words.clock });
      if (on.speaking.since) time.dataset.used = used;
      if (limit) time.dataset.limit = limit;
      time.dataset.said = words.passed;
      time.append(make("span", {}, spell(used)), limit ? ` / ${spell(limit)} ` : " ", make("span"));
      if (!on.speaking.since) time.append(` \u00b7 ${words.stands}`);
      time.append(make("span", { className: "vh", role: "status" }));
      speaks.append(time);
    }
    section.replaceChildren(section.firstElementChild, speaks, acts);
    for (const [name, all] of [["requests", on.requests], ["motions", on.motions]]) {
      const list = document.querySelector(`#chair-${name} ul`);
      list?.replaceChildren(...all.map((one, place) => {
        const may = name === "motions" ? place === 0 && !one.heard : !on.motions.length;
        const title = make("span", { className: "title" }, make("bdi", {}, one.who));
        const give = may ? [press("give_the_floor", { request: one.id }, words.give, name === "motions" ? "o" : place ? "" : "r", name === "motions")] : [];
        return make("li", {}, title, make("span", { className: "below" }, make("div", { className: "acts" }, ...give)));
      }));
    }
  }

  // What is not kept is shown shut, with the reason said once in its part.
  function shut() {
    for (const acts of desk.querySelectorAll("[data-own] .acts")) {
      const closed = [...acts.children].filter((one) => !one.matches("button, .shut") && !one.dataset.keeps && !kept(one));
      if (!closed.length) continue;
      closed.forEach((one) => {
        const label = one.querySelector("button")?.firstChild.textContent ?? one.textContent;
        one.replaceWith(make("div", { className: "shut" }, make("b", {}, label.trim())));
      });
      if (!acts.parentElement.querySelector("[data-needs]")) {
        const why = make("p", { className: "soft" }, model.words.needs);
        why.dataset.needs = "";
        acts.before(why);
      }
    }
  }
  const act = (form) => form.action?.split("/").pop();
  const kept = (form) => form.tagName === "FORM" && model.keeps.includes(act(form));

  function draw() {
    part("no-line").hidden = !offline;
    part("sign-in").hidden = !away;
    const all = queue(), line = (one) => {
      const label = make("span", { className: "title" }, one.label, ...(one.who ? [" \u00b7 ", make("bdi", {}, one.who)] : []));
      const time = make("time", { dateTime: new Date(one.done).toISOString() }, local(one.done));
      const below = make("span", { className: "below" }, time, make("span", {}, one.refused ? model.words.refused : model.words.waits));
      const item = make("li", {}, label, below);
      if (one.refused) {
        const away = make("button", { type: "button", className: "act" }, model.words.away);
        away.addEventListener("click", () => {
          keep("queue", queue().filter((other) => other.id !== one.id));
          draw();
          (part("refused").hidden ? document.getElementById("main") : part("refused").querySelector("button")).focus();
        });
        item.append(make("p", {}, [one.refused, one.article && `(${one.article})`].filter(Boolean).join(" ")), make("div", { className: "acts" }, away));
      }
      return item;
    };
    for (const [name, some] of [["queue", all.filter((one) => !one.refused)], ["refused", all.filter((one) => one.refused)]]) {
      part(name).hidden = !some.length || (name === "queue" && !offline && !away && !slow);
      part(name).querySelector("ol, ul").replaceChildren(...some.map(line));
    }
    if (offline || waiting().length) {
      const key = document.activeElement?.accessKey;
      drawFloor();
      if (offline) shut();
      if (key && document.activeElement === document.body) (desk.querySelector(`[accesskey="${key}"]`) ?? desk.querySelector("[accesskey]"))?.focus();
    }
  }

  // Keeps a press and tries to send it.
  function done(act, fields, label, who) {
    const all = queue();
    const last = all.length ? all.at(-1).done : 0;
    // Who comes ahead in the order afterwards could not be seen from here.
    const seen = act === "give_the_floor" ? { seen: model.seen } : {};
    // A point of order is against whoever speaks here, even if the record knows by now that another does.
    const spoke = fields.act === "raise_motion" && floor().speaking?.id;
    const against = spoke ? { "body.speech": spoke } : {};
    all.push({ id: name(), act, fields: { ...fields, ...seen, ...against }, label, who, done: Math.max(now(), last + 1) });
    keep("queue", all);
    part("joined").hidden = true;
    draw();
    // Where there is a line the answer is there before anybody could read of it.
    setTimeout(() => { slow = waiting().length > 0; draw(); }, 800);
    flush();
  }

  async function send(one) {
    const { id, act, fields, done } = one;
    const at = new Date(done).toISOString();
    const sent = await fetch(model.to + act, {
      method: "POST",
      headers: { accept: "application/json" },
      body: new URLSearchParams({ ...fields, act_id: id, done_at: at }),
    });
    if ([401, 403].includes(sent.status)) return "away";
    if (sent.status >= 500 || sent.status === 429) throw new Error(String(sent.status));
    const answer = await sent.json().catch(() => ({}));
    if (answer.now) set(answer.now, 0);
    const all = queue().filter((other) => other.id !== id || !sent.ok);
    const held = all.find((other) => other.id === id);
    if (held) Object.assign(held, { refused: answer.refused ?? model.words.unread, article: answer.article });
    keep("queue", all);
    if (answer.number) desk.dataset.recorded = answer.number;
    return "";
  }

  // One tab at a time sends, in order; what was answered is done with, whatever the answer.
  async function flush() {
    const all = async () => {
      const many = waiting().length > 1 || offline;
      let sent = 0;
      try {
        for (let one = waiting()[0]; one; one = waiting()[0], sent += 1) {
          away = (await send(one)) === "away";
          if (away) break;
        }
        await fresh();
        offline = false;
      } catch {
        offline = true;
      }
      slow = false;
      if (many && sent && !offline && !away) part("joined").hidden = false;
      draw();
      desk.dataset.settled = settled += 1;
    };
    if (busy) return;
    busy = true;
    try {
      await (navigator.locks ? navigator.locks.request(`nemcon ${model.key}`, all) : all());
    } finally {
      busy = false;
    }
    // Pressed while the last answer was on its way.
    if (!offline && !away && waiting().length) flush();
  }

  // Draws the parts anew from the server; the focus stays on the same key, and nothing that is being typed is touched.
  async function fresh() {
    const answer = await fetch(location.pathname, { headers: { accept: "text/html" } });
    if (answer.status >= 500) throw new Error(String(answer.status));
    if (!answer.ok || answer.redirected) {
      away = true;
      return;
    }
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const held = page.getElementById("desk");
    if (!held) return;
    const focus = document.activeElement, key = focus?.accessKey;
    for (const old of desk.querySelectorAll("[data-own]")) {
      if (old.querySelector("form[data-keeps] :focus")) continue;
      const anew = page.getElementById(old.id);
      if (anew) old.replaceWith(document.importNode(anew, true));
    }
    desk.dataset.desk = held.dataset.desk;
    model = read();
    set(page.querySelector("time[data-offset]").dateTime, 60_000);
    if (key && !focus.isConnected) (desk.querySelector(`[accesskey="${key}"]`) ?? desk.querySelector("[accesskey]"))?.focus();
  }

  desk.addEventListener("submit", (event) => {
    const form = event.target;
    if (!kept(form) && !form.dataset.keeps) return;
    event.preventDefault();
    const { back, act_id, ...fields } = Object.fromEntries(new FormData(form));
    const label = form.dataset.keeps ?? form.querySelector("button").firstChild.textContent.trim();
    const chosen = form.querySelector("select")?.selectedOptions[0]?.textContent;
    const listed = form.closest("li")?.querySelector(".title")?.textContent;
    done(act(form), fields, label, chosen ?? listed ?? (fields.speech ? floor().speaking?.who : ""));
    form.reset();
  });
  // Other pages are not there without a line: one stays at the desk.
  document.addEventListener("click", (event) => {
    if (!offline || !event.target.closest("a[href]:not([href^='#'])")) return;
    event.preventDefault();
    part("no-line").scrollIntoView({ block: "nearest" });
  });
  addEventListener("offline", () => { offline = true; draw(); });
  addEventListener("online", flush);
  addEventListener("storage", draw);
  const lost = document.querySelector("[data-lost]");
  if (lost) new MutationObserver(() => flush()).observe(lost, { attributeFilter: ["hidden"] });
  setInterval(() => { if (offline || away || waiting().length) flush(); }, 5_000);

  async function stand() {
    if (!("serviceWorker" in navigator)) return;
    const to = location.pathname;
    const again = () => navigator.serviceWorker.getRegistration(to);
    if (!(await navigator.serviceWorker.register(`${to}/worker.js`, { scope: to }).catch(again))) return;
    await navigator.serviceWorker.ready;
    const files = [...document.querySelectorAll("link[href], script[src]")].map((one) => one.href ?? one.src);
    const shelf = await caches.open(`nemcon ${to}`);
    if (!offline) await shelf.addAll([to, ...files.map((one) => one || "").filter(Boolean)]).catch(() => null);
    desk.dataset.stands = "";
  }
  offline = !navigator.onLine;
  draw();
  if (waiting().length || offline) flush();
  stand();
})();
