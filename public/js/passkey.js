// Passkeys: asks the server what to ask of the device, and sends what the device said with the
// form. Without a browser that knows passkeys the form stays hidden.
const { PublicKeyCredential: Passkey } = window;

export default function passkey(form) {
  if (!Passkey?.parseCreationOptionsFromJSON || !Passkey?.parseRequestOptionsFromJSON) return;
  form.hidden = false;
  const refused = form.querySelector('[role=alert]');
  let waiting = false;
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    if (waiting) return;
    waiting = true;
    refused.hidden = true;
    try {
      const answer = await fetch(form.dataset.options, { method: 'POST' });
      if (!answer.ok) throw new Error('refused');
      const { publicKey, create } = await answer.json();
      const credential = create
        ? await navigator.credentials.create({ publicKey: Passkey.parseCreationOptionsFromJSON(publicKey) })
        : await navigator.credentials.get({ publicKey: Passkey.parseRequestOptionsFromJSON(publicKey) });
      form.elements.namedItem('passkey').value = JSON.stringify(credential.toJSON());
      self.heardPost(form);
    } catch {
      refused.textContent = form.dataset.refused;
      refused.hidden = false;
    } finally {
      waiting = false;
    }
  });
}
