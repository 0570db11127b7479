// Makes a JPEG of a picture that this device opens and the server does not (HEIC, AVIF), and a
// smaller one of a very large photo, before it is sent. What the browser cannot open either goes as
// it is, and the server says what is wrong with it.

const TAKEN = ['image/jpeg', 'image/png', 'image/webp', 'image/gif'];
const LARGEST = 10 * 1024 * 1024;
const LONGEST_SIDE = 2000;

async function anew(file) {
  const picture = await createImageBitmap(file);
  const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const paper = canvas.getContext('2d');
  paper.fillStyle = '#fff';
  paper.fillRect(0, 0, canvas.width, canvas.height);
  paper.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  const blob = await new Promise((done) => { canvas.toBlob(done, 'image/jpeg', 0.85); });
  return new File([blob], 'picture.jpg', { type: 'image/jpeg' });
}

export default function picture(element) {
  const field = element.querySelector('input[type=file]');
  if (!window.createImageBitmap || !window.DataTransfer) return;
  let working = null;
  field.addEventListener('change', () => {
    const [file] = field.files;
    if (!file || (TAKEN.includes(file.type) && file.size <= LARGEST)) return;
    const work = anew(file).then((made) => {
      if (field.files[0] !== file) return;
      const chosen = new DataTransfer();
      chosen.items.add(made);
      field.files = chosen.files;
    }).catch(() => {}).then(() => {
      if (working === work) working = null;
    });
    working = work;
  });
  // Sent before it is ready: it goes on by itself once it is.
  field.form.addEventListener('submit', (event) => {
    if (!working) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const submitter = self.heardSubmitter(event);
    working.then(() => self.heardPost(field.form, submitter));
  }, true);
}
