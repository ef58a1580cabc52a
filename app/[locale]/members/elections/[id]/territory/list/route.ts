import { csvLine } from '@/features/exchange/cells'
import { nothingHere } from '@/features/pictures/serving'
import { COLUMNS } from '@/features/stations/columns'
import { exportStations } from '@/features/stations/mutations'
import { everyStation } from '@/features/stations/queries'
import { recordRefusal } from '@/gate/ledger'
import { spend } from '@/gate/limits'
import { askedId } from '@/gate/meant'
import { Refused } from '@/gate/refusals'
import { currentActor } from '@/gate/session'

const LIMIT = { times: 20, seconds: 300 }

/** The stations of an election as a list for a spreadsheet; the ledger says who took it. */
export async function GET(
  _: Request,
  { params }: RouteContext<'/[locale]/members/elections/[id]/territory/list'>,
) {
  const electionId = askedId((await params).id)
  const actor = await currentActor()
  if (!actor || !electionId) return nothingHere()
  try {
    await spend('exchange', actor.memberId, LIMIT)
    await exportStations(actor, { electionId })
    const lines = (await everyStation(actor, electionId)).map((station) =>
      csvLine([
        ...[station.commune?.ar ?? '', station.constituency, station.code, station.name.ar, station.name.fr],
        ...[station.place, station.centralOffice, station.registered?.toString() ?? ''],
      ]),
    )
    return new Response(`\ufeff${csvLine([...COLUMNS])}${lines.join('')}`, {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': 'attachment; filename="stations.csv"',
        'cache-control': 'private, no-store',
        'x-content-type-options': 'nosniff',
      },
    })
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    await recordRefusal(actor, 'stations.exported', error.reason)
    return nothingHere()
  }
}
