import type http from 'node:http'
import { MADE_WHOLE } from './headers.js'

// What a caller could write into a request to make the server believe something about it.
const SPOKEN_BY_NEXT = [
  'next-resume',
  'x-middleware-subrequest',
  'x-middleware-rewrite',
  'x-middleware-next',
  'x-nonce',
  'x-path',
]

/**
 * Settles, before anyone reads the request, where it came from: the socket, unless that is the proxy we trust;
 * then the last address the proxy wrote. Whatever the caller wrote there itself is dropped.
 */
export function settleClientAddress(request: http.IncomingMessage, trusted: string | undefined): void {
  const socket = plain(request.socket.remoteAddress ?? '')
  const forwarded = String(request.headers['x-forwarded-for'] ?? '').split(',')
  const behindProxy = trusted !== undefined && socket === trusted
  request.headers['x-forwarded-for'] = behindProxy ? plain(forwarded.at(-1)?.trim() || socket) : socket
  if (!behindProxy)
    for (const name of ['x-forwarded-host', 'x-forwarded-proto', 'x-forwarded-port', 'forwarded'])
      delete request.headers[name]
  for (const name of SPOKEN_BY_NEXT) delete request.headers[name]
  const agent = request.headers['user-agent']
  if (agent?.includes(MADE_WHOLE)) request.headers['user-agent'] = agent.replaceAll(MADE_WHOLE, '')
}

const plain = (address: string) => address.replace(/^::ffff:/, '')
