import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export type Database = 'sqlite' | 'postgres';

/** The roles that journeys sign in as; a demonstration folder prints a link for each role there is. */
export const ROLES = [
  'young_person',
  'worker',
  'participation_lead',
  'safeguarding_lead',
  'service_manager',
  'commissioner',
  'board_member',
  'administrator',
  'personal_adviser',
  'team_manager',
  'duty_worker',
  'scrutineer',
  'complaints_manager',
  'reviewing_officer',
  'translator',
] as const;
export type Role = (typeof ROLES)[number];

const run = promisify(execFile);
const binary = process.env.HEARD ?? fileURLToPath(new URL('../../target/debug/heard', import.meta.url));
const PATIENCE = 60_000;

/** A running Heard with a demonstration council in a folder, and a database, of its own. */
export class Server {
  readonly origin: string;
  readonly #links: Map<string, string>;
  #child: ChildProcess;
  readonly #data: string;
  readonly #env: NodeJS.ProcessEnv;
  readonly #log: string[];
  readonly #dropDatabase: () => Promise<void>;

  private constructor(parts: {
    origin: string;
    links: Map<string, string>;
    child: ChildProcess;
    data: string;
    env: NodeJS.ProcessEnv;
    log: string[];
    dropDatabase: () => Promise<void>;
  }) {
    this.origin = parts.origin;
    this.#links = parts.links;
    this.#child = parts.child;
    this.#data = parts.data;
    this.#env = parts.env;
    this.#log = parts.log;
    this.#dropDatabase = parts.dropDatabase;
  }

  /** Fills a council with `views` demonstration views and serves it, with `settings` in its environment. */
  static async start(database: Database, views: number, settings: NodeJS.ProcessEnv = {}, seed = 7): Promise<Server> {
    const data = await mkdtemp(join(tmpdir(), 'heard-e2e-'));
    const { env, drop } = await ownDatabase(database);
    Object.assign(env, settings);
    await heard(['demo', '--data', join(data, 'data'), '--views', String(views), '--seed', String(seed)], env);

    const log: string[] = [];
    // Port 0: the system picks a free one, and the first line says which.
    const child = serve(join(data, 'data'), 'localhost:0', env, log);
    const { origin, links } = await announced(child, log);
    return new Server({ origin, links, child, data, env, log, dropDatabase: drop });
  }

  /** Serves an empty folder, and an empty database, as a council's first start does, with `settings` in its environment. */
  static async empty(database: Database, settings: NodeJS.ProcessEnv = {}): Promise<Server> {
    const data = await mkdtemp(join(tmpdir(), 'heard-e2e-'));
    const { env, drop } = await ownDatabase(database);
    Object.assign(env, settings);
    const log: string[] = [];
    const child = serve(join(data, 'data'), 'localhost:0', env, log);
    const { origin, first } = await announced(child, log, []);
    const server = new Server({ origin, links: new Map(), child, data, env, log, dropDatabase: drop });
    server.first = first;
    return server;
  }

  /** The link behind which the first administrator is made; empty where there is one. */
  first = '';

  /** The link that signs this role in. */
  link(role: Role): string {
    const link = this.#links.get(role);
    if (!link) throw new Error(`no sign-in link for ${role}; there are ${[...this.#links.keys()].join(', ')}`);
    return link;
  }

  /** Runs another `heard` command on the same data. */
  async command(...args: string[]): Promise<string> {
    return heard([...args, '--data', join(this.#data, 'data')], this.#env);
  }

  /** Asks the server, as a council's own monitoring does, whether it is well. */
  async watch(): Promise<string> {
    return heard(['watch', '--url', this.origin], this.#env);
  }

  /** Its data folder. */
  get folder(): string {
    return join(this.#data, 'data');
  }

  /** What the server wrote to its log. */
  get log(): string {
    return this.#log.join('\n');
  }

  /** Stops the program and starts it again on the same data, at the same address. */
  async restart(): Promise<void> {
    await this.#end();
    this.#child = serve(join(this.#data, 'data'), new URL(this.origin).host, this.#env, this.#log);
    await announced(this.#child, this.#log);
  }

  async #end(): Promise<void> {
    if (this.#child.exitCode !== null) return;
    const gone = new Promise((resolve) => this.#child.once('exit', resolve));
    this.#child.kill('SIGTERM');
    const slow = setTimeout(() => this.#child.kill('SIGKILL'), 5_000);
    await gone;
    clearTimeout(slow);
  }

  async stop(): Promise<void> {
    await this.#end();
    await this.#dropDatabase();
    await rm(this.#data, { recursive: true, force: true });
  }
}

async function heard(args: string[], env: NodeJS.ProcessEnv): Promise<string> {
  try {
    const { stdout } = await run(binary, args, { env, timeout: PATIENCE });
    return stdout;
  } catch (error) {
    const { stderr = '', message } = error as { stderr?: string; message: string };
    throw new Error(`heard ${args.join(' ')}\n${stderr || message}`);
  }
}

function serve(data: string, addr: string, env: NodeJS.ProcessEnv, log: string[]): ChildProcess {
  const child = spawn(binary, ['serve', '--data', data, '--addr', addr], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  createInterface({ input: child.stderr! }).on('line', (line) => log.push(line));
  return child;
}

/** Reads the address and the sign-in links that `serve` prints. */
function announced(
  child: ChildProcess,
  log: string[],
  roles: readonly Role[] = ROLES,
): Promise<{ origin: string; links: Map<string, string>; first: string }> {
  const links = new Map<string, string>();
  let origin = '';
  let first = '';
  return new Promise((resolve, reject) => {
    const fail = (why: string) => reject(new Error(`${why}\n${log.join('\n')}`));
    const late = setTimeout(() => fail('heard serve said nothing in time'), PATIENCE);
    child.once('exit', (code) => fail(`heard serve ended with ${code}`));
    createInterface({ input: child.stdout! }).on('line', (line) => {
      origin ||= /^listening on (http:\S+)/.exec(line)?.[1] ?? '';
      const link = /^(\w+)\s+(http:\S+\/demo\/sign-in\/\S+)/.exec(line);
      if (link) links.set(link[1]!, link[2]!);
      first ||= /^(http:\S+\/first-start\/\S+)$/.exec(line)?.[1] ?? '';
      if (origin && roles.every((role) => links.has(role)) && (first || roles.length > 0)) {
        clearTimeout(late);
        child.removeAllListeners('exit');
        resolve({ origin, links, first });
      }
    });
  });
}

/** A fresh database on the PostgreSQL that the test script started, or none for SQLite. */
async function ownDatabase(database: Database): Promise<{ env: NodeJS.ProcessEnv; drop: () => Promise<void> }> {
  const env: NodeJS.ProcessEnv = { ...process.env };
  delete env.DATABASE_URL;
  if (database === 'sqlite') return { env, drop: async () => {} };

  const url = process.env.TEST_POSTGRES_URL;
  if (!url) throw new Error('TEST_POSTGRES_URL is not set: run this under .ci/with-postgres');
  const name = `heard_e2e_${process.pid}_${Date.now()}`;
  const sql = (statement: string) => run('psql', ['--quiet', '--no-psqlrc', '--dbname', url, '--command', statement]);
  await sql(`CREATE DATABASE ${name}`);
  const own = new URL(url);
  own.pathname = `/${name}`;
  env.DATABASE_URL = own.href;
  return { env, drop: async () => void (await sql(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)) };
}
