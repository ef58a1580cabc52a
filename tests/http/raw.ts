import { connect } from 'node:net'
import { site } from '../environment/server'
import { type Answered, send } from './account/form'

export type Asking = { method?: string; headers?: Record<string, string>; body?: string; base?: string }

/** Asks as no browser would: any Host, any header, the path as it is written. */
export const ask = (
  path: string,
  { method = 'GET', headers = {}, body, base = site() }: Asking = {},
): Promise<Answered> =>
  send({ base, path, method, headers, ...(body !== undefined && { body: Buffer.from(body) }) })

/** Says these very bytes to the server. Out: the head of its answer, in lines. */
export const say = (bytes: string): Promise<string[]> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(site())
    const socket = connect(Number(port), hostname, () => socket.write(bytes, 'latin1'))
    let said = ''
    socket.setTimeout(10_000, () => socket.destroy(new Error('no answer')))
    socket.on('data', (chunk) => {
      said += chunk.toString('latin1')
    })
    socket.on('error', reject)
    socket.on('close', () => resolve(said.split('\r\n\r\n')[0]?.split('\r\n') ?? []))
  })
