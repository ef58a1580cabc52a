import { revalidateTag } from 'next/cache'
import { isOurCall, readTags } from '@/gate/refresh'

/** Refreshes public pages after a job; answers nobody but the jobs of this installation. */
export async function POST(request: Request) {
  if (!isOurCall(request.headers.get('authorization'))) return new Response(null, { status: 404 })
  const tags = readTags(await request.json().catch(() => null))
  if (!tags) return new Response(null, { status: 400 })
  for (const tag of tags) revalidateTag(tag, { expire: 0 })
  return new Response(null, { status: 204 })
}
