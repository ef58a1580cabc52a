import { env } from '@/env'
import { organisationFor } from '@/features/portal/queries'
import { isProgrammeSlug } from '@/features/tracker/addresses'
import { offeredProgramme, programmeJson, streamed } from '@/features/tracker/open-data'

/** Everything public of a programme, as its schema says. */
export async function GET(
  _request: Request,
  { params }: RouteContext<'/open/programmes/[slug]/programme.json'>,
) {
  const { slug } = await params
  const programme = isProgrammeSlug(slug) ? await offeredProgramme(slug) : null
  if (!programme) return new Response(null, { status: 404 })
  const { organisation } = await organisationFor('ar')
  return new Response(streamed(programmeJson(programme, organisation.name, env.PUBLIC_URL)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  })
}
