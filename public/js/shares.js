// Dividing a pot of money: buttons for more and less beside each number, and what is left.
export default function shares(form) {
  const { amount, left, more, less } = form.dataset;
  const inputs = [...form.querySelectorAll('input[type=number]')];
  const rest = form.querySelector('output');
  const step = Math.max(1, Math.round(Number(amount) / 20));
  const count = () => {
    const used = inputs.reduce((sum, input) => sum + (Number(input.value) || 0), 0);
    rest.value = left.replace('#', String(Number(amount) - used));
    return Number(amount) - used;
  };
  for (const input of inputs) {
    const name = input.labels[0].textContent;
    const button = (sign, words, by) => {
      const made = document.createElement('button');
      made.type = 'button';
      made.textContent = sign;
      made.setAttribute('aria-label', `${words}: ${name}`);
      made.addEventListener('click', () => {
        const now = Number(input.value) || 0;
        input.value = String(Math.max(0, now + (by > 0 ? Math.min(by, count()) : by)));
        count();
      });
      return made;
    };
    // Around the field, which stays where it is: moving it would take the keyboard from whoever types.
    input.before(button('−', less, -step));
    input.after(button('+', more, step));
    input.addEventListener('input', count);
  }
  rest.hidden = false;
  count();
}
