import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres from 'postgres'
import { afterAll, expect, test } from 'vitest'
import { running, start, wipe } from '@/bin/embedded-postgres.mjs'

const dataDir = mkdtempSync(join(tmpdir(), 'wahaj-embedded-'))
afterAll(() => wipe(dataDir))

const ask = async (address: string, question: string) => {
  const sql = postgres(address, { max: 1 })
  try {
    const [answer] = await sql.unsafe(question).values()
    return answer?.[0]
  } finally {
    await sql.end()
  }
}

const STARTS = `
  const { start } = await import(${JSON.stringify(new URL('../../../bin/embedded-postgres.mjs', import.meta.url).href)})
  await start({ dataDir: ${JSON.stringify(dataDir)} })
  console.log('up')
  setInterval(() => {}, 1000)`

// Another command that keeps the data, as npm start in the next window would.
const anotherStart = async (): Promise<ChildProcess> => {
  const child = spawn(process.execPath, ['--input-type=module', '-e', STARTS], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(child.stdout, 'data')
  return child
}
const kill = async (child: ChildProcess) => {
  child.kill('SIGKILL')
  await once(child, 'exit')
}

test('data survives a stop, and passwords are for their owner’s eyes only', async () => {
  const first = await start({ dataDir })
  await ask(first.ownerUrl, 'create table kept as select 7 as n')
  await first.stop()
  const second = await start({ dataDir })
  expect(await ask(second.ownerUrl, 'select n from kept')).toBe(7)
  await second.stop()
  expect(statSync(join(dataDir, 'secrets.json')).mode & 0o777).toBe(0o600)
})

test('the database speaks UTF-8 and lowers French capitals', async () => {
  const server = await start({ dataDir })
  expect(await ask(server.ownerUrl, `select current_setting('server_encoding') || lower('É')`)).toBe('UTF8é')
  await server.stop()
})

test('a second start on the same data is refused with the first one’s number', async () => {
  const other = await anotherStart()
  await expect(start({ dataDir })).rejects.toThrow(`in use by another start (process ${other.pid})`)
  expect(await ask(running({ dataDir })?.ownerUrl ?? '', 'select n from kept')).toBe(7)
  await kill(other)
})

test('a start that was killed leaves nothing that stops the next', async () => {
  await kill(await anotherStart())
  const server = await start({ dataDir })
  expect(await ask(server.ownerUrl, 'select n from kept')).toBe(7)
  await server.stop()
})

test('so does one whose server was killed with it', async () => {
  const other = await anotherStart()
  process.kill(running({ dataDir })?.pid ?? 0, 'SIGKILL')
  await kill(other)
  const server = await start({ dataDir })
  expect(await ask(server.ownerUrl, 'select n from kept')).toBe(7)
  await server.stop()
})

test('a number left in postmaster.pid that now belongs to another program is seen through', async () => {
  writeFileSync(join(dataDir, 'postgres', 'postmaster.pid'), `${process.pid}\n\n\n5432\n\n\n\nready\n`)
  expect(running({ dataDir })).toBeUndefined()
  await (await start({ dataDir })).stop()
})

test('a port that was asked for and is taken is named; a remembered one is given up quietly', async () => {
  const remembered = Number(readFileSync(join(dataDir, 'postgres.port'), 'utf8'))
  const squatter = createServer().listen(remembered, '127.0.0.1')
  await once(squatter, 'listening')
  await expect(start({ dataDir, port: remembered })).rejects.toThrow(`Port ${remembered} on 127.0.0.1`)
  const server = await start({ dataDir })
  expect(server.port).not.toBe(remembered)
  await server.stop()
  squatter.close()
})
