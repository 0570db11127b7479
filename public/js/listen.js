// Reads a part of the page out in the page's language, with the voice the device has for it.
// Without such a voice the button's place says so: nothing is sent anywhere to be spoken.
const codes = { ckb: ['ckb', 'ku'], prs: ['prs', 'fa-af', 'fa'], fa: ['fa'] };

function voiceFor(lang) {
  const wanted = codes[lang] || [lang];
  const voices = speechSynthesis.getVoices();
  for (const code of wanted) {
    const found = voices.filter((voice) => voice.lang.toLowerCase().replace('_', '-').split('-u-')[0].startsWith(code));
    // One on the device first: a voice that is not would send the words away.
    const local = found.find((voice) => voice.localService);
    if (local) return local;
  }
  return null;
}

// What an answer is written in need not be what the page is in.
function languageOf(text, lang) {
  const latin = (text.match(/[a-z]/gi) || []).length;
  const letters = (text.match(/\p{L}/gu) || []).length;
  const page = /^(en|sq|vi)$/.test(lang);
  return !page && latin > letters / 2 ? 'en' : lang;
}

function textOf(element) {
  const copy = element.cloneNode(true);
  for (const gone of copy.querySelectorAll('[hidden], .listen, form, script, svg')) gone.remove();
  return [...copy.querySelectorAll('h1, h2, h3, p, li, legend, label, dt, dd')]
    .filter((part) => !part.querySelector('h1, h2, h3, p, li'))
    .map((part) => part.textContent.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}

function voicesReady() {
  if (speechSynthesis.getVoices().length) return Promise.resolve();
  return new Promise((done) => {
    speechSynthesis.addEventListener('voiceschanged', done, { once: true });
    setTimeout(done, 1500);
  });
}

function say(place, words) {
  // Once on a page is enough.
  if (document.querySelector('.listen:not([hidden])')) return;
  const text = document.createElement('p');
  text.className = 'quiet small';
  text.textContent = words;
  place.replaceChildren(text);
  place.hidden = false;
}

export default async function listen(place) {
  const { lang, label, stop, none } = place.dataset;
  const spoken = place.closest('[data-spoken]');
  if (!spoken) return;
  if (!('speechSynthesis' in window)) return say(place, none);
  await voicesReady();
  const voice = voiceFor(languageOf(textOf(spoken).join(' '), lang));
  if (!voice) return say(place, none);
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'way';
  button.textContent = label;
  let speaking = false;
  const still = () => { speaking = false; button.textContent = label; };
  button.addEventListener('click', () => {
    const was = speaking;
    speechSynthesis.cancel();
    still();
    if (was) return;
    speaking = true;
    button.textContent = stop;
    // Sentence by sentence: long texts are cut off by some engines.
    const parts = textOf(spoken);
    parts.forEach((part, at) => {
      const words = new SpeechSynthesisUtterance(part);
      words.voice = voice;
      words.lang = voice.lang;
      words.rate = 0.9;
      if (at === parts.length - 1) words.addEventListener('end', still);
      speechSynthesis.speak(words);
    });
  });
  // A tap on a picture says its word.
  for (const word of spoken.querySelectorAll('[data-listen]')) {
    if (!word.dataset.listen) continue;
    // A card's field lies over its label, and a tap on either is a click on the field.
    (word.control || word).addEventListener('click', () => {
      speechSynthesis.cancel();
      still();
      const words = new SpeechSynthesisUtterance(word.dataset.listen);
      words.voice = voice;
      words.lang = voice.lang;
      words.rate = 0.9;
      speechSynthesis.speak(words);
    });
  }
  addEventListener('pagehide', () => speechSynthesis.cancel());
  place.replaceChildren(button);
  place.hidden = false;
}
