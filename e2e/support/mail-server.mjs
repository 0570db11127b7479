// A real mail server for tests: npm's smtp-server, which says on standard output what it took, one
// line of JSON for each message, and is gone when its standard input ends.
//
//   node e2e/support/mail-server.mjs [starttls | clear | auth] [PORT]
//
// `clear` offers no STARTTLS; `auth` lets only heard in, with the password "a long password". What
// an address begins with says what it meets: `gone` a 550, `later` a 451 twice, `hangup` a
// connection that breaks amid the message once, `twice` one that breaks after it was taken, once.
import { readFileSync } from 'node:fs';
import { SMTPServer } from 'smtp-server';

const [mode = 'starttls', port = '0'] = process.argv.slice(2);
const fixture = (name) => readFileSync(new URL(`../../server/tests/fixtures/messages/${name}`, import.meta.url));
const say = (what) => process.stdout.write(`${JSON.stringify(what)}\n`);
const met = new Map();
const nth = (address) => met.set(address, (met.get(address) ?? 0) + 1).get(address);

const server = new SMTPServer({
  key: fixture('localhost.key'),
  cert: fixture('localhost.crt'),
  name: 'localhost',
  authOptional: mode !== 'auth',
  disabledCommands: mode === 'clear' ? ['STARTTLS', 'AUTH'] : mode === 'auth' ? [] : ['AUTH'],
  onAuth({ username, password }, _session, done) {
    if (username === 'heard' && password === 'a long password') return done(null, { user: username });
    done(new Error('no such account'));
  },
  onRcptTo({ address }, _session, done) {
    const refuse = (code, words) => done(Object.assign(new Error(words), { responseCode: code }));
    if (address.startsWith('gone')) {
      say({ refused: address });
      return refuse(550, 'no such mailbox');
    }
    if (address.startsWith('later') && nth(address) <= 2) return refuse(451, 'come again');
    done();
  },
  onData(stream, session, done) {
    const to = session.envelope.rcptTo.map(({ address }) => address);
    const breaks = () => [...server.connections].find((one) => one.session === session)?._socket.destroy();
    if (to[0].startsWith('hangup') && nth(to[0]) === 1) return breaks();
    const parts = [];
    stream.on('data', (part) => parts.push(part));
    stream.on('end', () => {
      say({ secure: session.secure, user: session.user ?? null, from: session.envelope.mailFrom.address, to, raw: Buffer.concat(parts).toString('latin1') });
      if (to[0].startsWith('twice') && nth(to[0]) === 1) return breaks();
      done();
    });
  },
});
server.on('error', () => {});
server.listen(Number(port), '127.0.0.1', () => say({ port: server.server.address().port }));
process.stdin.resume();
process.stdin.on('end', () => process.exit(0));
