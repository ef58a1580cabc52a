import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname } from 'node:path'
import type { Files } from './saved-page'

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.avif': 'image/avif',
  '.webp': 'image/webp',
}

/** Stands in for nginx where there is none: serves files under /plain/, compressed where a compressed copy is there. */
export async function startPlainServer(files: Files) {
  const server = createServer(({ url = '' }, response) => {
    const name = url.replace('/plain/', '')
    const [small, plain] = [files[`${name}.gz`], files[name]]
    response.statusCode = plain ? 200 : 404
    response.setHeader('Content-Type', TYPES[extname(name)] ?? 'application/octet-stream')
    if (small) response.setHeader('Content-Encoding', 'gzip')
    response.end(small ?? plain)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: async () => void server.close(),
  }
}
