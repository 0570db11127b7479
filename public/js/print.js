// The print button, which only a script can have.
export default function print(element) {
  element.hidden = false;
  element.querySelector('button').addEventListener('click', () => window.print());
}
