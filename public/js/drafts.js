// Keeps what a signed-in person types on a question page of their own device, until it is sent.
//
// The key is made of two things: a key that cannot leave this browser, and the PIN or password,
// stretched. It is made at sign-in and held, not extractable, until sign-out or a quarter of an
// hour without use; after that a draft opens only by typing the PIN again. Drafts end after a week.
import '/js/box.js';
import { nothing, secret as pinOf } from '/js/characters.js';

const box = self.heardBox;
const { subtle } = crypto;
const ITERATIONS = 600000;
const WEEK = 7 * 864e5;
const IDLE = 15 * 60e3;
const text = (words) => new TextEncoder().encode(words);

async function keyOf(secret) {
  let device = await box.get('meta', 'device');
  if (!device) {
    device = {
      key: await subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']),
      salt: crypto.getRandomValues(new Uint8Array(16)),
    };
    await box.set('meta', 'device', device);
  }
  const typed = await subtle.importKey('raw', text(pinOf(secret)), 'PBKDF2', false, ['deriveBits']);
  const stretched = await subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt: device.salt, iterations: ITERATIONS }, typed, 256);
  const both = await subtle.sign('HMAC', device.key, stretched);
  return subtle.importKey('raw', both, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

const unlock = (key) => box.set('meta', 'unlocked', { key, at: Date.now() });

async function unlocked() {
  const held = await box.get('meta', 'unlocked');
  if (!held) return null;
  const since = Date.now() - held.at;
  // A clock that was set back is no reason to hold a key for ever.
  if (since > IDLE || since < -60e3) {
    await box.drop('meta', 'unlocked');
    return null;
  }
  if (since > 20e3) await unlock(held.key);
  return held.key;
}

/** The form that asks for the PIN: the only moment it is known. */
function atSignIn(form) {
  form.addEventListener('submit', async (event) => {
    const secret = form.elements.secret?.value;
    if (!secret || event.defaultPrevented) return;
    event.preventDefault();
    const submitter = self.heardSubmitter(event);
    await self.heardKnown;
    await keyOf(secret).then(unlock).catch(() => {});
    self.heardPost(form, submitter);
  });
}

async function onQuestion(element, form, field) {
  const { mark, draftKept, draftFound, draftPin, draftOpen, draftWrong } = element.dataset;
  // Neither the situation nor the question is readable in the draft's name.
  const name = box.hex(await subtle.digest('SHA-256', text(`${mark} ${location.pathname}`)));
  const additionalData = text(mark);
  const holder = document.createElement('div');
  holder.className = 'hint small';
  holder.setAttribute('role', 'status');
  field.after(holder);

  async function open(key) {
    const found = await box.get('drafts', name);
    if (!found) return false;
    try {
      const plain = await subtle.decrypt({ name: 'AES-GCM', iv: found.iv, additionalData }, key, found.sealed);
      if (nothing(field.value)) field.value = new TextDecoder().decode(plain).trimEnd();
      return true;
    } catch {
      return false;
    }
  }
  async function save() {
    const key = await unlocked();
    if (!key) return;
    if (nothing(field.value)) return box.drop('drafts', name);
    const iv = crypto.getRandomValues(new Uint8Array(12));
    // Filled up with blanks: its length says little.
    const typed = text(field.value);
    const padded = new Uint8Array(Math.ceil(typed.length / 256) * 256).fill(32);
    padded.set(typed);
    const sealed = await subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, padded);
    await box.set('drafts', name, { iv, sealed, day: Math.floor(Date.now() / 864e5) * 864e5 });
    holder.textContent = draftKept;
    // Kept under the PIN, it needs no second keeping that anyone at this device could open.
    form.dataset.sealed = '';
  }
  let soon;
  field.addEventListener('input', () => {
    clearTimeout(soon);
    soon = setTimeout(() => save().catch(() => {}), 800);
  });
  // The next page has it, or this one comes back: then it is still here.
  form.addEventListener('submit', async () => {
    clearTimeout(soon);
    const found = await box.get('drafts', name).catch(() => null);
    if (found) await box.set('drafts', name, { ...found, given: true }).catch(() => {});
  });

  if (!nothing(field.value) || !await box.get('drafts', name)) return;
  const key = await unlocked();
  if (key && await open(key)) {
    holder.textContent = draftKept;
    form.dataset.sealed = '';
    return;
  }
  ask();

  function ask() {
    const input = Object.assign(document.createElement('input'), { type: 'password', className: 'input', autocomplete: 'current-password', id: 'draft-pin' });
    const button = Object.assign(document.createElement('button'), { type: 'button', className: 'way', textContent: draftOpen });
    const label = Object.assign(document.createElement('label'), { htmlFor: 'draft-pin', textContent: `${draftFound} ${draftPin}` });
    const wrong = Object.assign(document.createElement('p'), { className: 'error', hidden: true, textContent: draftWrong });
    holder.replaceChildren(label, input, button, wrong);
    const tryIt = async () => {
      const made = await keyOf(input.value);
      if (!await open(made)) { wrong.hidden = false; return; }
      await unlock(made);
      // Typing the PIN was typing too: without this the page would keep what it opened a second time.
      form.dataset.sealed = '';
      holder.textContent = draftKept;
    };
    button.addEventListener('click', () => tryIt().catch(() => { wrong.hidden = false; }));
    input.addEventListener('keydown', (event) => { if (event.key === 'Enter') { event.preventDefault(); button.click(); } });
  }
}

export default async function drafts(element) {
  if (!subtle) return;
  if (element.matches('form')) return atSignIn(element);
  await unlocked();
  const form = document.querySelector('form.question:not([data-send])');
  const field = form?.querySelector('textarea[name="answer"]');
  const here = box.hex(await subtle.digest('SHA-256', text(`${element.dataset.mark} ${location.pathname}`)));
  const names = await box.names('drafts');
  for (const name of names) {
    const draft = await box.get('drafts', name);
    const old = Math.abs(Date.now() - draft.day) > WEEK;
    if (old || (draft.given && name !== here)) await box.drop('drafts', name);
  }
  if (field) await onQuestion(element, form, field);
}
