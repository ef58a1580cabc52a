import { isSecret } from '@/features/account/link'
import { answerLink } from '@/features/account/link-route'
import { stopFollow } from '@/features/followers/mutations'
import { Refused } from '@/gate/refusals'

/** A link from a letter: leads to the page with its buttons. Only looking changes nothing: mail programs open links too. */
export async function GET(request: Request, { params }: RouteContext<'/[locale]/follow/[secret]'>) {
  const { locale, secret } = await params
  const stops = new URL(request.url).searchParams.has('stop')
  return answerLink(locale, 'follow', secret, stops ? 'follow/mine?stop' : 'follow/mine')
}

/** The «unsubscribe» of a mail program itself (RFC 8058): stops at once, and asks nothing. Stopped before, the same answer. */
export async function POST(_request: Request, { params }: RouteContext<'/[locale]/follow/[secret]'>) {
  const { secret } = await params
  if (isSecret(secret))
    await stopFollow(secret).catch((error) => {
      if (!(error instanceof Refused)) throw error
    })
  return new Response(null, { status: 204, headers: { 'X-Robots-Tag': 'noindex' } })
}
