// What people type, read as the server reads it (server/storage/src/text.rs): invisible characters alone
// are nothing, and a PIN is the same in the digits of every script.
const unseen = /[\s\p{Default_Ignorable_Code_Point}\p{Cc}\u2800]/gu;
const digit = /\p{Nd}/u;

/** Whether nothing of it can be seen. */
export const nothing = (words) => words.replace(unseen, '') === '';

// The digits of a script stand in a row from nought to nine; mathematical ones in five rows.
function value(c) {
  const at = c.codePointAt(0);
  let behind = 0;
  while (behind < 49 && digit.test(String.fromCodePoint(at - behind - 1))) behind += 1;
  return String(behind % 10);
}

/** A PIN or password, however its characters were put together. */
export const secret = (words) => words
  .replace(/\p{Nd}/gu, value)
  .replace(/[\p{Default_Ignorable_Code_Point}\u2800]/gu, '')
  .normalize('NFC')
  .replace(/\s/gu, ' ')
  .trim();
