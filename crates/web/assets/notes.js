// Private notes of the Chair: encrypted on this device under a key that does not leave it, and sent nowhere.
(() => {
  "use strict";
  const all = document.querySelectorAll("textarea[data-note]");
  const kept = document.querySelector("[data-kept]");
  if (!all.length || !window.indexedDB || !window.crypto?.subtle) return;
  const asked = (request) => new Promise((done, failed) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });
  const open = indexedDB.open("nemcon notes", 1);
  open.onupgradeneeded = () => open.result.createObjectStore("kept");
  const database = asked(open);
  const store = async (mode) => (await database).transaction("kept", mode).objectStore("kept");
  const read = async (name) => asked((await store("readonly")).get(name));
  const write = async (name, value) => asked((await store("readwrite")).put(value, name));

  // The key is made once and cannot be read out, not even by this page.
  const key = (async () => {
    const held = await read("key");
    if (held) return held;
    const made = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
    await write("key", made);
    return made;
  })();

  async function load(name) {
    const held = await read(name);
    if (!held) return "";
    const plain = await crypto.subtle.decrypt({ name: "AES-GCM", iv: held.iv }, await key, held.bytes);
    return new TextDecoder().decode(plain);
  }
  async function keep(name, text) {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const bytes = await crypto.subtle.encrypt({ name: "AES-GCM", iv }, await key, new TextEncoder().encode(text));
    await write(name, { iv, bytes });
  }

  for (const area of all) {
    const name = "note " + area.dataset.note;
    load(name).then((text) => {
      area.value = text;
      area.closest("[hidden]")?.removeAttribute("hidden");
    }).catch(() => { /* what cannot be read here is said by the page */ });
    let waiting = 0;
    area.addEventListener("input", () => {
      clearTimeout(waiting);
      waiting = setTimeout(async () => {
        await keep(name, area.value);
        kept.textContent = kept.dataset.kept;
      }, 400);
    });
  }
})();
