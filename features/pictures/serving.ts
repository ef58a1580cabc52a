import { read, type Shelf } from '@/gate/store'

type Served = {
  type: string
  /** Open to everyone: kept for good where nothing but its own address can name it. */
  cache: 'public, max-age=31536000, immutable' | 'public, no-cache' | 'private, no-store'
  /** How a download is called. */
  disposition?: string
}

// Even opened by itself, a file runs nothing and loads nothing.
const CLOSED = {
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Resource-Policy': 'same-origin',
}

/** The same answer for what is not there and for what is not theirs. */
export const nothingHere = () =>
  new Response(null, { status: 404, headers: { ...CLOSED, 'Cache-Control': 'private, no-store' } })

/** Hands a file of the store out, once someone else has found that it may be read. A file never changes: its name is its tag. */
export async function serve(request: Request, shelf: Shelf, file: string, served: Served): Promise<Response> {
  const headers = headersOf(file, served)
  if (request.headers.get('if-none-match')?.includes(headers.ETag))
    return new Response(null, { status: 304, headers })
  const found = await read(shelf, file)
  if (!found) return nothingHere()
  if (request.method !== 'HEAD') return new Response(found.stream, { headers })
  await found.stream.cancel()
  return new Response(null, { headers })
}

const headersOf = (file: string, { type, cache, disposition }: Served) => ({
  ...CLOSED,
  'Content-Type': type,
  'Cache-Control': cache,
  ETag: `"${file}"`,
  ...(disposition && { 'Content-Disposition': disposition }),
})
