// What waits on this device to be sent: shared by pages and the service worker, so it is both a
// module and a plain script. Every item is sealed to the server's public key before it is stored;
// outside the seal stand only a random-looking name, the day (none for what goes before all else),
// how often it was tried, and how far it is. No situation, no word, no time of day.
self.heardBox = (() => {
  const bytes = (hex) => Uint8Array.from(hex.match(/../g) || [], (pair) => parseInt(pair, 16));
  const hex = (buffer) => Array.from(new Uint8Array(buffer), (byte) => byte.toString(16).padStart(2, '0')).join('');
  const DAY = 864e5;

  let opened;
  function open() {
    opened ||= new Promise((resolve, reject) => {
      const request = indexedDB.open('heard', 1);
      request.onupgradeneeded = () => { for (const name of ['box', 'meta', 'drafts']) request.result.createObjectStore(name); };
      request.onsuccess = () => {
        request.result.onclose = () => { opened = null; };
        resolve(request.result);
      };
      request.onerror = () => { opened = null; reject(request.error); };
    });
    return opened;
  }
  // Answers once it is on disk: a full disk is told before anybody believes it is kept.
  async function tell(store, mode, act) {
    const transaction = (await open()).transaction(store, mode, { durability: 'strict' });
    const request = act(transaction.objectStore(store));
    return new Promise((resolve, reject) => {
      transaction.oncomplete = () => resolve(request && request.result);
      transaction.onabort = transaction.onerror = () => reject(transaction.error || request.error);
    });
  }
  const get = (store, key) => tell(store, 'readonly', (s) => s.get(key));
  const set = (store, key, value) => tell(store, 'readwrite', (s) => s.put(value, key));
  const drop = (store, key) => tell(store, 'readwrite', (s) => s.delete(key));
  const clear = (store) => tell(store, 'readwrite', (s) => s.clear());
  const names = (store) => tell(store, 'readonly', (s) => s.getAllKeys());
  async function list() {
    const found = [];
    const transaction = (await open()).transaction('box', 'readonly');
    await new Promise((resolve, reject) => {
      const request = transaction.objectStore('box').openCursor();
      request.onsuccess = () => {
        const cursor = request.result;
        if (!cursor) return resolve();
        found.push({ name: cursor.key, ...cursor.value });
        cursor.continue();
      };
      request.onerror = () => reject(request.error);
    });
    return found;
  }

  async function seal(key, item) {
    const { subtle } = crypto;
    const [id, point] = key.split('.').map(bytes);
    const curve = { name: 'ECDH', namedCurve: 'P-256' };
    const server = await subtle.importKey('raw', point, curve, false, []);
    const own = await subtle.generateKey(curve, false, ['deriveBits']);
    const shown = new Uint8Array(await subtle.exportKey('raw', own.publicKey));
    const shared = await subtle.deriveBits({ name: 'ECDH', public: server }, own.privateKey, 256);
    const info = new TextEncoder().encode('heard outbox 1');
    const once = await subtle.deriveKey(
      { name: 'HKDF', hash: 'SHA-256', salt: shown, info },
      await subtle.importKey('raw', shared, 'HKDF', false, ['deriveKey']),
      { name: 'AES-GCM', length: 256 }, false, ['encrypt'],
    );
    const head = new Uint8Array([1, ...id, ...shown]);
    const iv = crypto.getRandomValues(new Uint8Array(12));
    // Filled up with blanks, so that its length says little of what is in it.
    let text = new TextEncoder().encode(JSON.stringify(item));
    const padded = new Uint8Array(Math.ceil(text.length / 1024) * 1024).fill(32);
    padded.set(text);
    const sealed = await subtle.encrypt({ name: 'AES-GCM', iv, additionalData: head }, once, padded);
    return new Blob([head, iv, sealed]).arrayBuffer();
  }

  // The submission's own secret id gives the item its name, with what it says: the same form kept
  // twice is one item, and other words do not take the place of those that were promised to wait.
  async function nameOf(fields) {
    const id = (fields.find(([name]) => name === 'id') || [])[1] || crypto.randomUUID();
    const says = fields.filter(([name]) => /^(a\.|aspect\.|(m|mood|seen|audience|helped|translator)$)/.test(name)).map(([name, value]) => [name, value.replaceAll('\r', '')]);
    return hex(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`kept ${id} ${JSON.stringify(says)}`))).slice(0, 32);
  }

  async function keep(key, action, fields, token) {
    const name = await nameOf(fields);
    const sealed = await seal(key, { action, fields, token: token || null });
    // "I am not safe" goes before whatever else waits.
    const day = action === '/now' ? 0 : Math.floor(Date.now() / DAY) * DAY;
    await set('box', name, { sealed, day, tries: 0, state: 'waiting', own: !!token });
    return name;
  }

  const told = 'BroadcastChannel' in self ? new BroadcastChannel('heard-box') : null;
  const tellOthers = () => {
    self.dispatchEvent(new Event('heard-box'));
    if (told) told.postMessage('changed');
  };

  // Sends one item. What the server has said "sent" to is on its disk, once: the submission's id is
  // inside the seal, and the server accepts an id once.
  async function post(item, how) {
    const stop = new AbortController();
    const late = setTimeout(() => stop.abort(), 20000);
    try {
      const response = await fetch(how ? `/outbox?show=${how}` : '/outbox', {
        method: 'POST',
        body: item.sealed,
        headers: { 'content-type': 'application/octet-stream' },
        credentials: 'same-origin',
        cache: 'no-store',
        signal: stop.signal,
      });
      if (response.status >= 500 || response.status === 429) return null;
      return await response.json();
    } catch {
      return undefined; // No way through.
    } finally {
      clearTimeout(late);
    }
  }

  // Everything that waits, by day, by one sender at a time over all pages and the worker.
  // `show` names the item whose receipt this page is about to show; `how` is 'form' on the page it
  // was written on, whose draft ends with it.
  function flush(show, how = '1') {
    return locked(async () => {
      let shown = null;
      const first = (item) => (item.name === show ? 0 : 1);
      for (const item of (await list()).sort((a, b) => first(a) - first(b) || a.day - b.day)) {
        const mine = item.name === show;
        if (item.state !== 'waiting' && !mine) continue;
        const answer = await post(item, mine && how);
        const { name, ...kept } = item;
        if (mine) shown = answer;
        if (!answer) {
          await set('box', name, { ...kept, tries: item.tries + 1 }).catch(() => {});
          if (answer === undefined) break; // The others would fare no better now.
          continue;
        }
        // A receipt has to be seen first, and is asked for again then: none is stored here.
        if (answer.state === 'sent') await (answer.receipt && !mine ? set('box', name, { ...kept, state: 'sent' }) : drop('box', name));
        else if (answer.state === 'gone') await drop('box', name);
        else if (answer.state === 'refused') await set('box', name, { ...kept, state: 'refused' });
        tellOthers();
      }
      return shown;
    });
  }

  // An item the server refused comes back with its fields, to be put right on the server's page.
  const look = (item) => locked(() => post(item, '1'));

  // For a device with no room to keep anything: it goes now or not at all, and nothing is stored.
  const straight = async (key, action, fields, token) => post({ sealed: await seal(key, { action, fields, token: token || null }) }, 'form');

  const locked = (act) => (navigator.locks ? navigator.locks.request('heard-box', act) : act());
  return { bytes, hex, names, get, set, drop, clear, list, keep, straight, flush, look, told, tellOthers };
})();
