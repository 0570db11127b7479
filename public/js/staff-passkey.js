// Passkeys of staff: asks the server what to ask of the device, and sends what the device said with
// the form. Without a browser that knows passkeys the form stays hidden, and everything else works.
const { PublicKeyCredential: Passkey } = window;

function offer(form) {
  form.hidden = false;
  const refused = form.querySelector('[role=alert]');
  let waiting = false;
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    if (waiting) return;
    waiting = true;
    refused.hidden = true;
    try {
      const answer = await fetch(form.dataset.passkey, { method: 'POST' });
      if (!answer.ok) throw new Error('refused');
      const { publicKey, create } = await answer.json();
      const credential = create
        ? await navigator.credentials.create({ publicKey: Passkey.parseCreationOptionsFromJSON(publicKey) })
        : await navigator.credentials.get({ publicKey: Passkey.parseRequestOptionsFromJSON(publicKey) });
      form.elements.namedItem('passkey').value = JSON.stringify(credential.toJSON());
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
