import { describe, expect, test } from 'vitest'
import { COLUMNS } from '@/features/stations/columns'
import { columnsOf } from '@/features/stations/headings'
import { planOf, type Surroundings } from '@/features/stations/plan'

const around: Surroundings = {
  communes: [
    { code: '06.1', ar: 'أزمور', latin: 'Azemmour' },
    { code: '06.2', ar: 'الحوزية', latin: 'Haouzia' },
  ],
  places: [
    { id: 'one', bodyId: 'b', code: '06.1-1', communeCode: '06.1' },
    { id: 'two', bodyId: 'b', code: '06.1-2', communeCode: '06.1' },
    { id: 'haouzia', bodyId: 'b', code: '06.2', communeCode: '06.2' },
  ],
  stations: [
    {
      ...{
        id: 's',
        constituencyId: 'one',
        code: '1',
        version: 3,
        nameAr: 'مدرسة',
        nameFr: 'École',
        communeCode: '06.1',
      },
      ...{ place: 'حي', centralOffice: '', registered: 400 },
    },
  ],
}
const HEADINGS = ['الجماعة', 'Circonscription', 'N° bureau', 'Nom', 'Inscrits']

describe('A list of polling stations', () => {
  test('is understood by headings in Arabic, French and English, and as it was handed out', () => {
    expect(columnsOf(HEADINGS)).toEqual(['commune', 'constituency', 'code', 'name_ar', 'registered'])
    expect(columnsOf(['رقم المكتب', 'bureau', 'Registered'])).toEqual(['code', null, 'registered'])
    expect(columnsOf([...COLUMNS])).toEqual([...COLUMNS])
  })
})

describe('A row of it', () => {
  const HEADS = ['commune', 'constituency', 'code', 'name_ar', 'registered']
  const planned = (...cells: string[]) => planOf([{ line: 2, cells }], columnsOf(HEADS), around)[0]

  test('names its constituency by code, by number within the commune, or not at all where there is one', () => {
    expect(planned('', '06.1-2', '1', 'مدرسة', '')?.constituency?.id).toBe('two')
    expect(planned('Azemmour', '2', '1', 'مدرسة', '')?.constituency?.id).toBe('two')
    expect(planned('الحوزية', '', '1', 'مدرسة', '')?.constituency?.id).toBe('haouzia')
    expect(planned('أزمور', '', '1', 'مدرسة', '')?.faults).toEqual([
      { column: 'constituency', fault: 'whichConstituency' },
    ])
    expect(planned('أزمور', '9', '1', 'مدرسة', '')?.faults).toEqual([
      { column: 'constituency', fault: 'constituency' },
    ])
    expect(planned('باريس', '', '1', 'مدرسة', '')?.faults).toEqual([{ column: 'commune', fault: 'commune' }])
  })

  test('adds a station, changes one, or leaves it; what the list has no column for stays', () => {
    expect(planned('', '06.1-1', '7', 'مدرسة', '500')).toMatchObject({
      state: 'new',
      said: { registered: 500 },
    })
    expect(planned('', '06.1-1', '١', 'مدرسة', '٤٢٠')).toMatchObject({
      ...{ state: 'changed', of: { id: 's' }, said: { nameFr: 'École', place: 'حي', registered: 420 } },
    })
    expect(planned('', '06.1-1', '1', 'مدرسة', '400')?.state).toBe('same')
  })

  test('is told what is wrong with it, all of it', () => {
    expect(planned('', '06.1-1', '', '', 'many')?.faults).toEqual([
      { column: 'code', fault: 'required' },
      { column: 'name_ar', fault: 'required' },
      { column: 'registered', fault: 'number' },
    ])
    const twice = planOf(
      [2, 3].map((line) => ({ line, cells: ['', '06.1-1', '8', 'مدرسة', ''] })),
      columnsOf(HEADS),
      around,
    )
    expect(twice.map(({ state }) => state)).toEqual(['new', 'bad'])
    expect(twice[1]?.faults).toEqual([{ column: 'code', fault: 'twice' }])
  })
})
