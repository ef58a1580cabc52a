import http from 'node:http'

/** What a browser without script sends: the page's one form (or the one that holds `mark`), filled in. */
export type Filled = {
  base: string
  path: string
  fields: Record<string, string>
  /** Text inside the form that is meant, where a page has several. */
  mark?: string
  cookie?: string
  /** null: none at all, as browsers do for some redirects. */
  origin?: string | null
  headers?: Record<string, string>
  /** The address that the request comes from: any of 127.0.0.0/8. */
  from?: string
}

export type Answered = {
  status: number
  location: string
  cookies: string[]
  /** Everything that came, scripts and what they carry included. */
  text: string
  /** What a reader sees of it. */
  words: string
  headers: http.IncomingHttpHeaders
}

type Sent = Omit<Filled, 'fields' | 'mark'> & { method: string; body?: Buffer }

/** One request, with every header as it is given: Host and Origin too. */
export const send = ({ base, path, method, body, cookie, origin, headers, from }: Sent): Promise<Answered> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(base)
    const given = { ...(cookie && { cookie }), ...(origin && { origin }), ...headers }
    const options = {
      hostname,
      port,
      path,
      method,
      headers: given,
      agent: false as const,
      ...(from && { localAddress: from }),
    }
    const request = http.request(options, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk) => chunks.push(chunk))
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8')
        resolve({
          status: response.statusCode ?? 0,
          location: response.headers.location ?? '',
          cookies: response.headers['set-cookie'] ?? [],
          text,
          words: words(text),
          headers: response.headers,
        })
      })
    })
    request.on('error', reject)
    request.end(body)
  })

export const get = (base: string, path: string, cookie = '', headers: Record<string, string> = {}) =>
  send({ base, path, method: 'GET', cookie, headers })

const plain = (html: string) =>
  html.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&amp;', '&')

/** The hidden fields of a form as the server wrote them. */
export function hiddenFields(html: string, mark = ''): [name: string, value: string][] {
  const form = html
    .split('<form')
    .slice(1)
    .map((part) => part.split('</form>')[0] ?? '')
    .find((part) => part.includes('$ACTION') && part.includes(mark))
  if (!form) throw new Error('this page has no such form')
  return [...form.matchAll(/<input type="hidden" name="([^"]+)"(?: value="([^"]*)")?/g)].map(
    ([, name = '', value = '']) => [plain(name), plain(value)],
  )
}

/** Opens a page, fills its form and sends it, all without script. */
export async function submit(filled: Filled): Promise<Answered> {
  const { base, path, fields, mark, cookie = '', origin = base, headers, from } = filled
  const page = await send({ base, path, method: 'GET', cookie, ...(from && { from }) })
  return post({ base, path, cookie, origin, ...(headers && { headers }), ...(from && { from }) }, [
    ...hiddenFields(page.text, mark),
    ...Object.entries(fields),
  ])
}

/** Sends fields as a form does. */
export async function post(
  sent: Omit<Sent, 'method' | 'body'>,
  fields: [string, string][],
): Promise<Answered> {
  const form = new FormData()
  for (const [name, value] of fields) form.append(name, value)
  const encoded = new Response(form)
  const body = Buffer.from(await encoded.arrayBuffer())
  const type = { 'content-type': encoded.headers.get('content-type') ?? '' }
  return send({ ...sent, method: 'POST', body, headers: { ...type, ...sent.headers } })
}

/** The Cookie header that a browser would send back. */
export const jar = (cookies: string[]): string =>
  cookies
    .map((cookie) => cookie.split(';')[0] ?? '')
    .filter((pair) => !pair.endsWith('='))
    .join('; ')

// Without scripts, and without what is different at each request.
const words = (html: string): string =>
  html
    .replace(/<script\b[\s\S]*?<\/script>/g, '')
    .replace(/nonce="[^"]*"/g, '')
    .replace(/\s+/g, ' ')
