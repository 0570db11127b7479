// Records a voice note in the page and puts it into the form's own file field. Without it, or
// without a microphone, the field is there to choose a recording.

const LONGEST = 5 * 60;

export default function record(element) {
  const field = element.querySelector('input[type=file]');
  if (!navigator.mediaDevices || !window.MediaRecorder || !window.DataTransfer) return;
  const words = element.dataset;

  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button button--big';
  button.textContent = words.start;
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  const meter = document.createElement('meter');
  meter.hidden = true;
  meter.max = 1;
  meter.setAttribute('aria-hidden', 'true');
  const time = document.createElement('p');
  time.className = 'nums';
  time.hidden = true;
  const player = document.createElement('audio');
  player.controls = true;
  player.hidden = true;
  player.setAttribute('aria-label', words.name);
  element.prepend(button, status, time, meter, player);

  let recorder = null;
  let address = '';
  const show = (seconds) => {
    time.textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  };

  async function start() {
    let stream;
    try {
      stream = await navigator.mediaDevices.getUserMedia({ audio: true });
    } catch {
      status.textContent = words.denied;
      return;
    }
    const kind = ['audio/webm;codecs=opus', 'audio/mp4', 'audio/ogg;codecs=opus'].find((one) => MediaRecorder.isTypeSupported(one));
    recorder = new MediaRecorder(stream, kind ? { mimeType: kind, audioBitsPerSecond: 32000 } : {});
    const parts = [];
    recorder.ondataavailable = (event) => { if (event.data.size) parts.push(event.data); };

    const context = new AudioContext();
    const ear = context.createAnalyser();
    context.createMediaStreamSource(stream).connect(ear);
    const wave = new Uint8Array(ear.fftSize);
    let seconds = 0;
    const listening = setInterval(() => {
      ear.getByteTimeDomainData(wave);
      meter.value = Math.min(1, (Math.max(...wave) - 128) / 64);
    }, 100);
    const counting = setInterval(() => {
      seconds += 1;
      show(seconds);
      if (seconds >= LONGEST) recorder?.stop();
    }, 1000);

    recorder.onstop = () => {
      clearInterval(listening);
      clearInterval(counting);
      stream.getTracks().forEach((track) => track.stop());
      context.close();
      const type = (recorder.mimeType || 'audio/webm').split(';')[0];
      recorder = null;
      const file = new File(parts, 'recording', { type });
      const carrier = new DataTransfer();
      carrier.items.add(file);
      field.files = carrier.files;
      URL.revokeObjectURL(address);
      address = URL.createObjectURL(file);
      player.src = address;
      player.hidden = false;
      meter.hidden = true;
      status.textContent = words.done;
      button.textContent = words.start;
    };
    player.hidden = true;
    time.hidden = false;
    meter.hidden = false;
    show(0);
    status.textContent = words.going;
    button.textContent = words.stop;
    recorder.start();
  }

  button.addEventListener('click', () => {
    if (recorder) recorder.stop();
    else start();
  });
}
