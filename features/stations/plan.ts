import { z } from 'zod'
import { folded } from '@/features/imports/columns'
import { westernDigits } from '@/gate/text'
import type { Column } from './columns'
import { stationSaid } from './input'

/** Where a row of a list may belong. */
export type Place = { id: string; bodyId: string; code: string; communeCode: string | null }

export type Standing = {
  id: string
  constituencyId: string
  code: string
  version: number
  nameAr: string
  nameFr: string
  communeCode: string | null
  place: string
  centralOffice: string
  registered: number | null
}

/** What rows are laid beside: the constituencies of the actor, the communes by name, and the stations there are. */
export type Surroundings = {
  places: readonly Place[]
  communes: readonly { code: string; ar: string; latin: string }[]
  stations: readonly Standing[]
}

const said = z.object(stationSaid)
type Said = z.infer<typeof said>

/** Why a row cannot be taken: a message key of `stations.faults`. */
export type FaultKey =
  | 'commune'
  | 'constituency'
  | 'whichConstituency'
  | 'twice'
  | 'required'
  | 'tooLong'
  | 'number'
export type Fault = { column: Column; fault: FaultKey }

/** What a row of a list would do. */
export type Planned = {
  line: number
  said: Said
  constituency: Place | null
  /** The station that it changes. */
  of: Standing | null
  state: 'new' | 'changed' | 'same' | 'bad'
  faults: Fault[]
}

type Row = { line: number; cells: string[] }

/**
 * Lays the rows of a list beside the stations there are. A cell of a column that the list lacks leaves the station as it
 * is. A constituency is named by its code, or by its number within the commune; where there is only one, not at all.
 */
export function planOf(
  rows: readonly Row[],
  columns: readonly (Column | null)[],
  around: Surroundings,
): Planned[] {
  const find = finder(around)
  const stands = new Map(around.stations.map((one) => [keyOf(one.constituencyId, one.code), one]))
  const seen = new Set<string>()
  return rows.map(({ line, cells }) => {
    const cell = (column: Column) =>
      columns.includes(column) ? (cells[columns.indexOf(column)] ?? '') : undefined
    const { place, communeCode, faults } = find(cell('commune'), cell('constituency'))
    const code = westernDigits(cell('code') ?? '')
    const key = keyOf(place?.id ?? '', code)
    const of = stands.get(key)
    const read = said.safeParse({
      ...{ code, nameAr: cell('name_ar'), nameFr: cell('name_fr') ?? of?.nameFr },
      ...{
        communeCode: communeCode ?? place?.communeCode ?? of?.communeCode ?? '',
        place: cell('place') ?? of?.place,
      },
      centralOffice: cell('central_office') ?? of?.centralOffice,
      registered: cell('registered') ?? of?.registered?.toString(),
    })
    if (place && seen.has(key)) faults.push({ column: 'code', fault: 'twice' })
    seen.add(key)
    const wrong = [...faults, ...(read.success ? [] : read.error.issues.map(faultOf))]
    const row = read.data ?? EMPTY
    const state = wrong.length > 0 ? 'bad' : !of ? 'new' : differs(row, of) ? 'changed' : 'same'
    return { ...{ line, said: row, constituency: place ?? null, of: of ?? null, state, faults: wrong } }
  })
}

const keyOf = (constituencyId: string, code: string) => `${constituencyId} ${code}`

const EMPTY: Said = {
  ...{ code: '', nameAr: '', nameFr: '', communeCode: null, place: '', centralOffice: '', registered: null },
}

const differs = (row: Said, of: Standing) =>
  (['nameAr', 'nameFr', 'communeCode', 'place', 'centralOffice', 'registered'] as const).some(
    (field) => row[field] !== of[field],
  )

const COLUMN_OF: Record<string, Column> = {
  ...{ code: 'code', nameAr: 'name_ar', nameFr: 'name_fr', communeCode: 'commune', place: 'place' },
  ...{ centralOffice: 'central_office', registered: 'registered' },
}

const faultOf = ({ path, message }: z.core.$ZodIssue): Fault => ({
  column: COLUMN_OF[String(path[0])] ?? 'code',
  fault: message === 'tooLong' ? 'tooLong' : message === 'number' ? 'number' : 'required',
})

function finder({ places, communes }: Surroundings) {
  const byName = new Map(
    communes.flatMap(({ code, ar, latin }) => [code, ar, latin].map((name) => [folded(name), code])),
  )
  return (commune: string | undefined, constituency: string | undefined) => {
    const faults: Fault[] = []
    const communeCode = commune ? byName.get(folded(commune)) : null
    if (communeCode === undefined) faults.push({ column: 'commune', fault: 'commune' })
    const exact = places.find(({ code }) => constituency && code === constituency)
    const inside = places.filter(
      (place) => !communeCode || place.communeCode === null || place.communeCode === communeCode,
    )
    const numbered = inside.filter(({ code }) => constituency && code.endsWith(`-${constituency}`))
    const found = exact ?? (constituency ? only(numbered) : only(inside))
    if (!found && faults.length === 0)
      faults.push({ column: 'constituency', fault: constituency ? 'constituency' : 'whichConstituency' })
    return { place: found, communeCode: communeCode ?? null, faults }
  }
}

const only = (those: readonly Place[]) => (those.length === 1 ? those[0] : undefined)
