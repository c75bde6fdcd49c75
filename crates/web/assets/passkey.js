// Asks the browser for a passkey when a form with data-passkey is sent, and sends its answer along with the form.
(() => {
  "use strict";
  const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (c) => c.charCodeAt(0));
  const text = (buffer) => {
    const binary = Array.from(new Uint8Array(buffer), (byte) => String.fromCharCode(byte)).join("");
    return btoa(binary).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
  };
  const listed = (list) => (list || []).map((one) => ({ ...one, id: bytes(one.id) }));

  async function create(asked) {
    const publicKey = { ...asked, challenge: bytes(asked.challenge), excludeCredentials: listed(asked.excludeCredentials) };
    publicKey.user = { ...asked.user, id: bytes(asked.user.id) };
    const made = await navigator.credentials.create({ publicKey });
    const { attestationObject, clientDataJSON } = made.response;
    const transports = made.response.getTransports ? made.response.getTransports() : [];
    return [made, { attestationObject: text(attestationObject), clientDataJSON: text(clientDataJSON), transports }];
  }

  // A key that confirms acts: its public half stands in the data of the authenticator.
  async function key(asked) {
    const [made, response] = await create(asked);
    return answer(made, { ...response, authenticatorData: text(made.response.getAuthenticatorData()) });
  }

  async function get(asked) {
    const publicKey = { ...asked, challenge: bytes(asked.challenge), allowCredentials: listed(asked.allowCredentials) };
    const given = await navigator.credentials.get({ publicKey });
    const { authenticatorData, clientDataJSON, signature, userHandle } = given.response;
    return answer(given, {
      authenticatorData: text(authenticatorData),
      clientDataJSON: text(clientDataJSON),
      signature: text(signature),
      userHandle: userHandle ? text(userHandle) : null,
    });
  }

  const answer = ({ id, rawId, type }, response) => JSON.stringify({ id, rawId: text(rawId), type, response, extensions: {} });

  async function ask(form) {
    const asked = await fetch(form.dataset.begin, { method: "POST", body: new URLSearchParams(new FormData(form)) });
    if (!asked.ok) throw new Error(String(asked.status));
    const { challenge, options } = await asked.json();
    const kinds = { create: async (o) => answer(...(await create(o))), key, get };
    const given = await kinds[form.dataset.passkey](options);
    form.elements.challenge.value = challenge;
    form.elements.credential.value = given;
  }

  for (const form of document.querySelectorAll("form[data-passkey]")) {
    const told = (name, shown) => {
      for (const part of form.parentElement.querySelectorAll(`[data-${name}]`)) part.hidden = !shown;
    };
    if (!window.PublicKeyCredential) {
      told("unsupported", true);
      continue;
    }
    form.hidden = false;
    let busy = false;
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      if (busy) return;
      busy = true;
      told("failed", false);
      try {
        await ask(form);
        form.submit();
      } catch {
        // Closed by the person, not answered in time, or no passkey of this site: nothing was sent.
        told("failed", true);
        busy = false;
      }
    });
  }
})();
