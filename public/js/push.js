// Turns notifications on for this device, when the button for it is tapped and never before.
export default function push(form) {
  const part = (name) => form.querySelector(`[data-${name}]`);
  const able = 'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window;
  part('cannot').hidden = able;
  part('can').hidden = !able;
  if (!able) return;

  const letters = (key) => Uint8Array.from(atob(key.replace(/-/g, '+').replace(/_/g, '/')), (c) => c.charCodeAt(0));
  form.addEventListener('submit', async (event) => {
    const what = self.heardSubmitter(event)?.value;
    if (what === 'save') return;
    event.preventDefault();
    const registration = await navigator.serviceWorker.ready;
    const before = await registration.pushManager.getSubscription();
    if (what === 'off') {
      await before?.unsubscribe();
    } else {
      try {
        const options = { userVisibleOnly: true, applicationServerKey: letters(form.dataset.pushKey) };
        const { endpoint, keys } = (before || await registration.pushManager.subscribe(options)).toJSON();
        Object.assign(form.elements.endpoint, { value: endpoint });
        Object.assign(form.elements.p256dh, { value: keys.p256dh });
        Object.assign(form.elements.auth, { value: keys.auth });
      } catch {
        part('blocked').hidden = false;
        return;
      }
    }
    form.append(Object.assign(document.createElement('input'), { type: 'hidden', name: 'do', value: what }));
    self.heardPost(form);
  });
}
