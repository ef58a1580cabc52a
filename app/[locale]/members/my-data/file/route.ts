import { takeMyData } from '@/features/mydata/mutations'
import { asFile } from '@/features/mydata/my-data'
import { spend } from '@/gate/limits'
import { Refused } from '@/gate/refusals'
import { currentActor } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'

const OFTEN = { times: 10, seconds: 900 }

/** Everything held about whoever asks, as a file of theirs. */
export async function GET(_: Request, { params }: RouteContext<'/[locale]/members/my-data/file'>) {
  const locale = await askedLocale(params)
  const actor = await currentActor()
  if (!actor) return new Response(null, { status: 404 })
  try {
    await spend('mydata.taken', actor.memberId, OFTEN)
  } catch (error) {
    if (error instanceof Refused) return new Response(null, { status: 429 })
    throw error
  }
  const held = asFile(await takeMyData(actor, locale), new Date())
  return new Response(JSON.stringify(held, null, 2), {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': 'attachment; filename="my-data.json"',
      'Cache-Control': 'private, no-store',
    },
  })
}
