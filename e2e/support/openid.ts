import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** Whoever signs in at the provider next. */
export interface CouncilAccount {
  sub: string;
  name: string;
  email: string;
  groups: string[];
  amr: string[];
}

/** A real OpenID provider in a process of its own, and the file in which a council names it. */
export class OpenIdProvider {
  readonly issuer: string;
  /** The file for `HEARD_OIDC`. */
  readonly file: string;
  readonly #child: ChildProcess;
  readonly #folder: string;

  private constructor(issuer: string, file: string, child: ChildProcess, folder: string) {
    this.issuer = issuer;
    this.file = file;
    this.#child = child;
    this.#folder = folder;
  }

  /** Starts one whose groups are these roles. */
  static async start(groups: Record<string, string>): Promise<OpenIdProvider> {
    const program = fileURLToPath(new URL('oidc-provider.mjs', import.meta.url));
    const child = spawn(process.execPath, [program], { stdio: ['pipe', 'pipe', 'ignore'] });
    const first = await new Promise<string>((resolve, reject) => {
      child.once('exit', (code) => reject(new Error(`the provider ended with ${code}`)));
      createInterface({ input: child.stdout! }).once('line', resolve);
    });
    const { issuer, client, secret } = JSON.parse(first) as { issuer: string; client: string; secret: string };
    const folder = await mkdtemp(join(tmpdir(), 'heard-oidc-'));
    const file = join(folder, 'providers.json');
    const one = {
      name: 'council',
      label: 'your council account',
      issuer,
      client_id: client,
      client_secret: secret,
      prompt: 'consent',
      groups: Object.entries(groups).map(([group, role]) => ({ group, role })),
      second_factor: { amr: ['mfa'] },
    };
    await writeFile(file, JSON.stringify({ providers: [one] }), { mode: 0o600 });
    return new OpenIdProvider(issuer, file, child, folder);
  }

  /** Has it do something; see oidc-provider.mjs. */
  async control(what: object): Promise<void> {
    const answer = await fetch(`${this.issuer}/control`, { method: 'POST', body: JSON.stringify(what) });
    if (!answer.ok) throw new Error(await answer.text());
  }

  /** Where the council that it sends people back to is. */
  async sendsBackTo(origin: string): Promise<void> {
    const at = `${origin}/staff/sign-in/with/council`;
    await this.control({ back: `${at}/back`, signOut: `${at}/sign-out` });
  }

  async signsIn(account: CouncilAccount): Promise<void> {
    await this.control({ account });
  }

  async stop(): Promise<void> {
    const gone = new Promise((resolve) => this.#child.once('exit', resolve));
    this.#child.kill();
    await gone;
    await rm(this.#folder, { recursive: true, force: true });
  }
}
