import { writeXlsxStream } from 'hucre/xlsx'
import { z } from 'zod'
import { csvLine, guarded } from '@/features/exchange/cells'
import { COLUMNS } from '@/features/exchange/columns'
import { rowsOf } from '@/features/exchange/list'
import { exportProgramme } from '@/features/exchange/mutations'
import { everyPoint } from '@/features/exchange/queries'
import { nothingHere } from '@/features/pictures/serving'
import { recordRefusal } from '@/gate/ledger'
import { spend } from '@/gate/limits'
import { askedId } from '@/gate/meant'
import { Refused } from '@/gate/refusals'
import { currentActor } from '@/gate/session'

const question = z.object({ format: z.enum(['csv', 'xlsx']) })
const LIMIT = { times: 20, seconds: 300 }
const TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** A programme's points and money as a list for a spreadsheet, point by point as it is read; the ledger says who took it. */
export async function GET(
  request: Request,
  { params }: RouteContext<'/[locale]/members/programmes/[id]/exchange/points'>,
) {
  const programmeId = askedId((await params).id)
  const asked = question.safeParse(Object.fromEntries(new URL(request.url).searchParams))
  const actor = await currentActor()
  if (!actor || !asked.success || !programmeId) return nothingHere()
  const { format } = asked.data
  try {
    await spend('exchange', actor.memberId, LIMIT)
    const { slug } = await exportProgramme(actor, { programmeId, format })
    const points = everyPoint(actor, programmeId)
    return new Response(format === 'csv' ? csvOf(points) : xlsxOf(points), {
      headers: {
        'content-type': TYPES[format],
        'content-disposition': `attachment; filename="${slug}.${format}"`,
        'cache-control': 'private, no-store',
        'x-content-type-options': 'nosniff',
      },
    })
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    await recordRefusal(actor, 'programme.exported', error.reason)
    return nothingHere()
  }
}

type Points = ReturnType<typeof everyPoint>

// Read on only as the download goes on.
function csvOf(points: Points): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    start: (stream) => stream.enqueue(encoder.encode(`\ufeff${csvLine([...COLUMNS])}`)),
    pull: async (stream) => {
      const { value, done } = await points.next()
      if (done) return stream.close()
      stream.enqueue(encoder.encode(rowsOf(value).map(csvLine).join('')))
    },
    cancel: async () => {
      await points.return(undefined)
    },
  })
}

async function* safeRows(points: Points) {
  yield [...COLUMNS]
  for await (const point of points)
    yield* rowsOf(point).map((row) => row.map((cell) => (typeof cell === 'string' ? guarded(cell) : cell)))
}

const xlsxOf = (points: Points) =>
  writeXlsxStream(safeRows(points), { name: 'points' }) as ReadableStream<Uint8Array>
