import { z } from 'zod'
import { badRowsAsCsv } from '@/features/imports/bad-rows'
import { badRows } from '@/features/imports/queries'
import { currentActor } from '@/gate/session'

const headers = { 'Cache-Control': 'private, no-store' }

/** The bad rows of a list as CSV, with what is wrong beside each: for correcting in a spreadsheet. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }) {
  const actor = await currentActor()
  if (!actor) return Response.json({ refused: 'notSignedIn' }, { status: 401, headers })
  const { id } = await params
  const list = z.uuid().safeParse(id).success ? await badRows(actor, id) : null
  if (!list) return Response.json({ refused: 'notFound' }, { status: 404, headers })
  return new Response(badRowsAsCsv(list) as BodyInit, {
    headers: {
      ...headers,
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="rows.csv"',
    },
  })
}
