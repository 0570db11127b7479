// Passkeys of staff: asks the server what to ask of the device, and sends what the device said with
// the form. Without a browser that knows passkeys the form stays hidden, and everything else works.
const { PublicKeyCredential: Passkey } = window;

function offer(form) {
  form.hidden = false;
  const refused = form.querySelector('[role=alert]');
  const usual = refused.textContent;
  const password = form.elements.namedItem('old');
  let waiting = false;
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    if (waiting) return;
    waiting = true;
    refused.hidden = true;
    refused.textContent = usual;
    try {
      const body = new URLSearchParams(new FormData(form));
      const answer = await fetch(form.dataset.passkey, { method: 'POST', body });
      const said = await answer.json();
      if (said.problem) {
        refused.textContent = said.problem;
        throw new Error('refused');
      }
      const { publicKey, create } = said;
      const credential = create
        ? await navigator.credentials.create({ publicKey: Passkey.parseCreationOptionsFromJSON(publicKey) })
        : await navigator.credentials.get({ publicKey: Passkey.parseRequestOptionsFromJSON(publicKey) });
      form.elements.namedItem('passkey').value = JSON.stringify(credential.toJSON());
      // It was asked for once, and leaves this page once.
      if (password) password.value = '';
      form.submit();
    } catch {
      refused.hidden = false;
    } finally {
      waiting = false;
    }
  });
}

if (Passkey?.parseCreationOptionsFromJSON && Passkey?.parseRequestOptionsFromJSON) {
  document.querySelectorAll('form[data-passkey]').forEach(offer);
}
