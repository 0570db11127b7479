import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Before a run: the place where its workers tell each other which pages they looked at. */
export default async function setup(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'heard-looked-'));
  process.env.HEARD_LOOKED = folder;
  return () => rm(folder, { recursive: true, force: true });
}
