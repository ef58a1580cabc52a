import { env } from '@/env'
import { openSchema } from '@/features/tracker/open-schema'

/** What the open data of programmes mean. */
export const GET = () =>
  new Response(JSON.stringify(openSchema(env.PUBLIC_URL), null, 2), {
    headers: { 'Content-Type': 'application/schema+json; charset=utf-8' },
  })
