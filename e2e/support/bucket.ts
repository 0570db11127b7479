import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import S3rver from 's3rver';

/** A bucket that speaks S3 over HTTP and checks signatures, in a folder of its own. */
export class Bucket {
  readonly #server: S3rver;
  readonly #folder: string;
  readonly #port: number;

  private constructor(server: S3rver, folder: string, port: number) {
    this.#server = server;
    this.#folder = folder;
    this.#port = port;
  }

  static async start(): Promise<Bucket> {
    const folder = await mkdtemp(join(tmpdir(), 'heard-bucket-'));
    const server = new S3rver({ address: 'localhost', port: 0, silent: true, directory: folder, configureBuckets: [{ name: 'heard', configs: [] }] });
    const { port } = await server.run();
    return new Bucket(server, folder, port);
  }

  /** What a server is told to keep recordings and pictures here. */
  get settings(): NodeJS.ProcessEnv {
    return {
      HEARD_OBJECTS: 's3://heard/council',
      HEARD_S3_ENDPOINT: `http://localhost:${this.#port}`,
      AWS_ACCESS_KEY_ID: 'S3RVER',
      AWS_SECRET_ACCESS_KEY: 'S3RVER',
      AWS_REGION: 'eu-west-2',
    };
  }

  /** Names and bytes of the objects on a shelf: `view` or `draft`. */
  async objects(shelf: 'view' | 'draft'): Promise<Map<string, Buffer>> {
    const folder = join(this.#folder, 'heard', 'council', shelf);
    const found = new Map<string, Buffer>();
    for (const name of await readdir(folder).catch(() => [])) {
      if (!name.endsWith('._S3rver_object')) continue;
      // One that is deleted while they are read is not there.
      const bytes = await readFile(join(folder, name)).catch(() => null);
      if (bytes) found.set(name.split('.')[0]!, bytes);
    }
    return found;
  }

  async stop(): Promise<void> {
    await this.#server.close();
    await rm(this.#folder, { recursive: true, force: true });
  }
}
