import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** A message that the mail server took. */
export interface Mail {
  to: string[];
  secure: boolean;
  user: string | null;
  raw: string;
}

/** A real mail server in a process of its own; it lets only heard in. */
export class MailServer {
  readonly port: number;
  readonly mails: Mail[] = [];
  #child: ChildProcess;

  private constructor(port: number, child: ChildProcess) {
    this.port = port;
    this.#child = child;
  }

  /** The account that it lets in. */
  static readonly user = 'heard';
  static readonly password = 'a long password';
  /** The certificate that it shows. */
  static readonly certificate = fileURLToPath(new URL('../../server/tests/fixtures/messages/localhost.crt', import.meta.url));

  static async start(port = 0): Promise<MailServer> {
    const program = fileURLToPath(new URL('mail-server.mjs', import.meta.url));
    const child = spawn(process.execPath, [program, 'auth', String(port)], { stdio: ['pipe', 'pipe', 'inherit'] });
    return new Promise((resolve, reject) => {
      let server: MailServer | undefined;
      child.once('exit', (code) => reject(new Error(`the mail server ended with ${code}`)));
      createInterface({ input: child.stdout! }).on('line', (line) => {
        const said = JSON.parse(line) as { port?: number } & Partial<Mail>;
        if (said.port) {
          server = new MailServer(said.port, child);
          resolve(server);
        } else if (said.raw) {
          server!.mails.push(said as Mail);
        }
      });
    });
  }

  /** The text of the newest message to this address that holds `words`; nothing where there is none yet. */
  text(to: string, words: string): string {
    const mail = this.mails.filter((one) => one.to.includes(to) && plain(one).includes(words)).at(-1);
    return mail ? plain(mail) : '';
  }

  async stop(): Promise<void> {
    const gone = new Promise((resolve) => this.#child.once('exit', resolve));
    this.#child.kill();
    await gone;
  }
}

/** Lines that were wrapped for their way belong together. */
function plain(mail: Mail): string {
  return mail.raw.split('\r\n\r\n').slice(1).join('\n').replaceAll('=\r\n', '').replaceAll('=\n', '');
}
