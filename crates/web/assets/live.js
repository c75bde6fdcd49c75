// Live parts of a page. Everything works without this file; it never touches what a person is typing.
(() => {
  "use strict";
  const body = document.body;
  const lang = document.documentElement.lang;
  const strip = document.querySelector("[data-strip]");
  const lost = document.querySelector("[data-lost]");

  // Escape closes an open list.
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    for (const open of document.querySelectorAll("details.langs[open]")) {
      open.open = false;
      open.querySelector("summary").focus();
    }
  });

  // The clock follows the server's clock, whatever this device shows.
  const clock = document.querySelector("time[data-offset]");
  const drawn = clock ? Date.parse(clock.dateTime) : Date.now();
  const started = performance.now();
  const now = () => drawn + performance.now() - started;
  const two = (n) => String(n).padStart(2, "0");
  const numbers = lang === "ar" ? "ar-u-nu-latn" : lang;
  const unit = (n, name) => new Intl.NumberFormat(numbers, { style: "unit", unit: name, unitDisplay: "long" }).format(n);
  const join = (...parts) => new Intl.ListFormat(numbers, { type: "unit", style: "narrow" }).format(parts);
  function left(ms) {
    const minutes = Math.floor(ms / 60000), hours = Math.floor(minutes / 60), days = Math.floor(hours / 24);
    if (days) return join(unit(days, "day"), unit(hours % 24, "hour"));
    if (hours) return join(unit(hours, "hour"), unit(minutes % 60, "minute"));
    if (minutes) return join(unit(minutes, "minute"), unit(Math.floor(ms / 1000) % 60, "second"));
    return unit(Math.floor(ms / 1000), "second");
  }
  const spell = (s) => (s / 60 | 0) + ":" + two(s % 60);
  function tick() {
    if (clock) {
      const local = new Date(now() + Number(clock.dataset.offset) * 60000);
      const shown = clock.querySelector("[data-time]");
      const text = two(local.getUTCHours()) + ":" + two(local.getUTCMinutes());
      if (shown && shown.textContent !== text) shown.textContent = text;
    }
    for (const node of document.querySelectorAll("[data-until]")) {
      const rest = Date.parse(node.dataset.until) - now();
      if (rest <= 0) {
        // The page itself says what follows from a deadline.
        if (!node.dataset.done) { node.dataset.done = "1"; own(); }
        continue;
      }
      const text = left(rest);
      if (node.textContent !== text) node.textContent = text;
    }
    // The clock of a speech counts on from when it was drawn; the limit is said once.
    for (const node of document.querySelectorAll("[data-used]")) {
      const { dataset: d, children: c } = node;
      node.began ??= now();
      const all = +d.used + ((now() - node.began) / 1000 | 0), over = all - d.limit;
      c[0].textContent = spell(all);
      if (over >= 0) c[1].textContent = "+" + spell(over), c[2].textContent ||= d.said;
    }
  }
  setInterval(tick, 1000);
  tick();

  // Times of a place are told in the time of this device, too, where that is another.
  function yours() {
    for (const node of document.querySelectorAll("time[data-zone]:not([data-told])")) {
      node.dataset.told = "1";
      const at = new Date(node.dateTime), off = -at.getTimezoneOffset();
      if (!body.dataset.yours || off === +node.dataset.zone) continue;
      const far = Math.abs(off), utc = "UTC" + (off < 0 ? "\u2212" : "+") + two(far / 60 | 0) + ":" + two(far % 60);
      // The day is said where it is another than in the zone of the place.
      const there = new Date(+at + node.dataset.zone * 60000).getUTCDate(), here = at.getDate();
      const day = there === here ? "" : at.getFullYear() + "-" + two(at.getMonth() + 1) + "-" + two(here) + " ";
      const text = day + two(at.getHours()) + ":" + two(at.getMinutes()) + " (" + utc + ")";
      const own = document.createElement("span");
      own.className = "soft";
      own.textContent = " \u00b7 " + body.dataset.yours.replace("\u2026", "\u2066" + text + "\u2069");
      node.after(own);
    }
  }
  yours();

  // A part is replaced only while nobody works in it, and nothing is typed there that was not sent.
  const typed = (field) => field.type !== "hidden" && (field.checked !== field.defaultChecked || field.value !== (field.defaultValue ?? field.value));
  const chosen = ({ options: [...all] }) => all.some((one) => one.defaultSelected) && all.some((one) => one.selected !== one.defaultSelected);
  // What came while somebody worked in it is put in when they leave it.
  const later = new Map();
  const page = (html) => new DOMParser().parseFromString(html, "text/html");
  function put(part, fresh) {
    const old = document.getElementById(part);
    if (!old || !fresh) return;
    const busy = old.contains(document.activeElement) && document.activeElement !== body
      || [...old.querySelectorAll("input, textarea")].some(typed) || [...old.querySelectorAll("select")].some(chosen);
    if (busy) return later.set(part, fresh);
    later.delete(part);
    if (fresh.innerHTML !== old.innerHTML) old.replaceWith(document.importNode(fresh, true));
    if (part.startsWith("under-discussion")) mark();
    yours();
  }
  document.addEventListener("focusout", () => setTimeout(() => {
    for (const [part, fresh] of later) put(part, fresh);
  }));

  // The paragraph under discussion is marked where it stands; nobody's page moves.
  function mark() {
    const now = document.querySelector(".going")?.dataset.now?.split(" ") ?? [];
    for (const node of document.querySelectorAll(".par.now")) node.classList.toggle("now", now.includes(node.id));
    for (const id of now) document.getElementById(id)?.classList.add("now");
  }

  // What belongs to one seat comes from its own page; after more was missed than is told again, so does everything but the text that one reads.
  // While much happens the seats ask over a longer time, so that hundreds do not ask at once; a desk does not wait.
  let waiting = 0, missed = 0;
  const came = [];
  function spread() {
    const now = performance.now();
    while (came[0] < now - 5000) came.shift();
    return came.length > 3 && !document.getElementById("desk") ? 2500 : 600;
  }
  function own() {
    if (waiting || !missed && !document.querySelector("[data-own]")) return;
    waiting = setTimeout(async () => {
      waiting = 0;
      try {
        const answer = await fetch(location.href, { headers: { accept: "text/html" } });
        if (!answer.ok) return;
        const drawn = page(await answer.text());
        const stale = missed ? "main :is(div, section)[id]:not(.par), .going" : "[data-own]";
        missed = 0;
        for (const { id } of document.querySelectorAll(stale)) put(id, drawn.getElementById(id));
      } catch { /* the strip says when the line is gone */ }
    }, 150 + Math.random() * spread());
  }

  // Who else has a working copy open is asked for while the page is seen.
  const polled = document.querySelector("[data-poll]");
  if (polled) setInterval(async () => {
    if (document.hidden) return;
    try {
      const answer = await fetch(polled.dataset.poll);
      if (answer.ok) put(polled.id, page(await answer.text()).getElementById(polled.id));
    } catch { /* the strip says when the line is gone */ }
  }, 15000);

  // What cannot be sent stays in its form, and the form says so. Its act has a name: sent twice, it counts once.
  document.addEventListener("submit", async (event) => {
    const form = event.target;
    if (event.defaultPrevented || form.method !== "post" || form.sure || navigator.onLine && (!lost || lost.hidden)) return;
    event.preventDefault();
    const by = event.submitter;
    try {
      await fetch(location.href, { method: "HEAD" });
      form.sure = 1;
      form.requestSubmit(by);
      form.sure = 0;
    } catch {
      form.told?.remove();
      const told = form.told = document.createElement("p");
      told.className = "why stopped";
      told.role = "alert";
      told.textContent = body.dataset.unsent;
      form.append(told);
    }
  });

  // What changed since one last looked: the mark stays on this device.
  try {
    const since = /^(.*\/texts\/[0-9a-f]+\/since\/)\d+$/;
    const mark = (path) => "nemcon looked " + path.replace(/^\/\w+/, "");
    for (const link of document.querySelectorAll('a[href*="/since/"]')) {
      const base = since.exec(link.pathname)?.[1];
      const looked = base && localStorage.getItem(mark(base));
      if (looked && !location.pathname.startsWith(base)) link.pathname = base + looked;
    }
    const here = since.exec(location.pathname)?.[1];
    if (here) localStorage.setItem(mark(here), body.dataset.entries || "0");
  } catch { /* a browser that keeps nothing shows the last entries */ }

  // One stream for all tabs of a browser: the tab that holds the lock listens and tells the others.
  const address = body.dataset.stream;
  if (!address || !window.EventSource) return;
  let seen = Number(body.dataset.entries || 0), fresh = 0;
  function hear(message) {
    if (message.kind === "entry") {
      if (message.number <= seen) return;
      fresh += message.missed ? message.number - seen : 1;
      missed |= message.missed || 0;
      seen = message.number;
      came.push(performance.now());
      if (strip) {
        strip.querySelector("[data-count]").textContent = fresh;
        strip.hidden = false;
      }
      own();
    } else if (message.kind === "part") {
      put(message.part, page(message.html).getElementById(message.part));
    } else if (lost) {
      lost.hidden = message.kind === "here";
    }
  }
  const channel = window.BroadcastChannel && new BroadcastChannel("nemcon " + address);
  if (channel) channel.onmessage = (event) => hear(event.data);
  function tell(message) {
    hear(message);
    if (channel) channel.postMessage(message);
  }
  function listen() {
    const source = new EventSource(address + "?from=" + seen);
    source.addEventListener("open", () => tell({ kind: "here" }));
    source.addEventListener("error", () => tell({ kind: "gone" }));
    source.addEventListener("missed", (event) => tell({ kind: "entry", number: Number(event.data), missed: 1 }));
    source.addEventListener("entry", (event) => tell({ kind: "entry", number: Number(event.lastEventId), html: event.data }));
    source.addEventListener("part", (event) => {
      const cut = event.data.indexOf("\n");
      tell({ kind: "part", part: event.data.slice(0, cut), html: event.data.slice(cut + 1) });
    });
    return new Promise(() => {});
  }
  if (navigator.locks && channel) navigator.locks.request("nemcon " + address, listen);
  else listen();
})();
