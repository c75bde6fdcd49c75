// The door: checks badges against hashes that are kept on this device for an hour, and sends later what there was no line for.
(() => {
  "use strict";
  const to = document.body.dataset.entrance;
  const [form, field] = [document.querySelector("form.code"), document.getElementById("code")];
  const part = (name) => document.querySelector(`[data-${name}]`);
  const show = (name, shown) => (part(name).hidden = !shown);
  const load = (name, otherwise) => JSON.parse(localStorage.getItem(`${to}:${name}`)) ?? otherwise;
  const keep = (name, value) => localStorage.setItem(`${to}:${name}`, JSON.stringify(value));
  const forget = (name) => localStorage.removeItem(`${to}:${name}`);

  const list = () => {
    const held = load("list", null);
    if (held && Date.now() - held.at < held.minutes * 60_000) return new Set(held.badges);
    forget("list");
    return null;
  };

  const tell = () => {
    const waiting = load("queue", []);
    part("count").textContent = String(waiting.length);
    show("waiting", waiting.length > 0);
    show("stale", list() === null);
  };

  async function refresh() {
    // A list is as old as the moment when it was asked for, however slow the line.
    const asked = Date.now();
    tell();
    try {
      const answer = await fetch(`${to}/badges.json`, { cache: "no-store" });
      if (answer.status === 404) {
        // No longer let in: nothing stays on the device.
        forget("list");
        location.reload();
        return;
      }
      if (!answer.ok) throw new Error(String(answer.status));
      keep("list", { ...(await answer.json()), at: asked });
      show("offline", false);
    } catch {
      show("offline", true);
    }
    await flush();
    tell();
  }

  async function flush() {
    const waiting = load("queue", []);
    if (waiting.length === 0) return;
    const sent = await fetch(`${to}/check-ins`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(waiting),
    }).catch(() => null);
    if (sent?.ok) keep("queue", load("queue", []).slice(waiting.length));
  }

  const hash = async (code) => {
    const letters = code.replace(/[^a-z0-9]/gi, "").toUpperCase();
    const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(letters));
    return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
  };

  async function check(code) {
    const [known, badge] = [list(), await hash(code)];
    if (known === null) return tell();
    const holds = known.has(badge);
    document.querySelector(".answer-yes").hidden = !holds;
    document.querySelector(".answer-no").hidden = holds;
    if (holds) keep("queue", [...load("queue", []), { badge, at: Date.now() }]);
    field.value = "";
    field.focus();
    await flush();
    tell();
  }

  async function scan() {
    const video = part("camera");
    video.srcObject = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } });
    video.hidden = false;
    await video.play();
    const [detector, looked] = [new BarcodeDetector({ formats: ["qr_code"] }), { code: "", at: 0 }];
    setInterval(async () => {
      const [found] = await detector.detect(video).catch(() => []);
      if (!found || (found.rawValue === looked.code && Date.now() - looked.at < 3_000)) return;
      Object.assign(looked, { code: found.rawValue, at: Date.now() });
      await check(found.rawValue);
    }, 250);
  }

  async function stand() {
    if (!("serviceWorker" in navigator)) return;
    const again = () => navigator.serviceWorker.getRegistration(to);
    if (!(await navigator.serviceWorker.register(`${to}/worker.js`, { scope: to }).catch(again))) return;
    await navigator.serviceWorker.ready;
    const files = [...document.querySelectorAll("link[href], script[src]")].map((one) => one.href ?? one.src);
    const cache = await caches.open(`nemcon ${to}`);
    // From now on the page stands without a line.
    await cache.addAll([location.pathname, ...files]).then(() => (document.body.dataset.stands = ""), () => null);
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (field.value.trim()) check(field.value);
  });
  if ("BarcodeDetector" in window) {
    const button = part("scan");
    button.hidden = false;
    button.addEventListener("click", () => scan().catch(() => (button.hidden = true)));
  }
  addEventListener("online", refresh);
  setInterval(refresh, 60_000);
  refresh();
  stand();
})();
