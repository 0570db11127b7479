// Before a page is left or loaded again, the browser asks about words that were typed and not sent.
const changed = (field) => field.value.trim() !== field.defaultValue.trim();

let going = false;
addEventListener('submit', () => { going = true; });
// A form that only gets a file leaves the page where it is, and so does going back to it.
addEventListener('focusin', () => { going = false; });
addEventListener('pageshow', () => { going = false; });
addEventListener('beforeunload', (event) => {
  if (!going && [...document.querySelectorAll('main textarea')].some(changed)) event.preventDefault();
});
