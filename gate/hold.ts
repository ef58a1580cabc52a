import type { ServerResponse } from 'node:http'

type Method = (...args: unknown[]) => unknown

/** What to do when `said` is written: `go` passes it on to whoever wrapped the method later, and so to the line. */
export type Held = (go: () => unknown, said: unknown) => unknown

/**
 * Stays in front of whoever wraps a method of the response later (compression does), so that it sees words as they
 * were said. Out: the method as it was, past all those wrappers.
 */
export function hold(response: ServerResponse, name: 'write' | 'end', first: Held): Method {
  const before = (response[name] as Method).bind(response)
  let inner = before
  Object.defineProperty(response, name, {
    configurable: true,
    get: () => {
      const here = inner
      return (...args: unknown[]) => first(() => Reflect.apply(here, response, args), args[0])
    },
    set: (wrapped: Method) => {
      inner = wrapped
    },
  })
  return before
}
