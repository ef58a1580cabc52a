import { describe, expect, test } from 'vitest'
import { unsound } from '@/features/results/checks'
import { COLUMNS } from '@/features/results/columns'
import { meaningsOf } from '@/features/results/headings'
import { resultInput } from '@/features/results/input'
import { type Ballot, planOf } from '@/features/results/plan'

const ballot: Ballot = {
  ...{
    id: 'c',
    bodyId: 'b',
    code: 'el-jadida',
    nameAr: 'دائرة الجديدة',
    nameFr: 'Circonscription d’El Jadida',
  },
  lists: [
    { id: 'ours', nameAr: 'التقدم والاشتراكية', nameFr: 'PPS' },
    { id: 'others', nameAr: 'الاستقلال', nameFr: 'PI' },
  ],
  stations: [{ id: 's1', code: '1' }],
  recorded: { s1: 2 },
}
const HEADINGS = ['Circonscription', 'Bureau', 'Votants', 'Nuls', 'Exprimés', 'PPS', 'الاستقلال']
const planned = (...cells: string[]) => planOf([{ line: 2, cells }], meaningsOf(HEADINGS), [ballot])[0]

describe('A list of results', () => {
  test('has a column for each list by its name, beside those of the minutes', () => {
    expect(meaningsOf(HEADINGS)).toEqual([
      ...['constituency', 'station', 'voters', 'void', 'valid'].map((column) => ({ column })),
      { list: 'PPS' },
      { list: 'الاستقلال' },
    ])
    expect(meaningsOf([...COLUMNS, ''])).toEqual([...COLUMNS.map((column) => ({ column })), null])
  })

  test('records the whole, or a station; what was recorded before is recorded anew', () => {
    expect(planned('el-jadida', '', '100', '10', '90', '50', '40')).toMatchObject({
      ...{ state: 'new', stationId: null, figures: { voters: 100, void: 10, valid: 90, registered: null } },
      votes: [
        { list: 'ours', votes: 50 },
        { list: 'others', votes: 40 },
      ],
      failing: [],
    })
    expect(planned('دائرة الجديدة', '١', '', '', '', '5', '')).toMatchObject({
      state: 'again',
      stationId: 's1',
    })
    expect(planned('', '', '', '', '', '5', '4')?.ballot?.id).toBe('c')
  })

  test('takes sums that do not add up as they are printed, and marks them', () => {
    expect(planned('', '', '80', '', '90', '50', '41')).toMatchObject({
      ...{ state: 'new', failing: [{ check: 'votesAreNotValid', is: 91, of: 90 }] },
    })
  })

  test('is told what is wrong with a row, and nothing is guessed', () => {
    expect(planned('مراكش', '', '', '', '', '5', '4')?.faults).toEqual([
      { column: 'constituency', fault: 'constituency' },
    ])
    expect(planned('el-jadida', '9', '', '', '', '5', '4')?.faults).toEqual([
      { column: 'station', fault: 'station' },
    ])
    expect(planned('el-jadida', '', '-4', '', '', '', '')?.faults).toEqual([
      { column: 'voters', fault: 'number' },
      { column: null, fault: 'nothing' },
    ])
    const twice = planOf(
      [{ line: 2, cells: ['', '', '', '', '', '5', '4'] }],
      meaningsOf([...HEADINGS.slice(0, 6), 'pps']),
      [ballot],
    )
    expect(twice[0]?.faults).toEqual([{ column: null, heading: 'pps', fault: 'listTwice' }])
  })

  test('names lists that stand on no ballot yet', () => {
    const [row] = planOf([{ line: 2, cells: ['7'] }], meaningsOf(['لائحة المستقبل']), [ballot])
    expect(row).toMatchObject({ state: 'new', fresh: [{ name: 'لائحة المستقبل', votes: 7 }], votes: [] })
  })
})

test('what is not known of an older result is no fault', () => {
  const known = { registered: null, voters: null, void: null, contested: null, valid: 90 }
  expect(unsound({ ...known, votes: [{ list: 'a', votes: 90 }] }, ['a', 'b'])).toEqual([])
  expect(unsound({ ...known, voters: 9, registered: 8, votes: [{ list: 'a', votes: 90 }] }, ['a'])).toEqual([
    { check: 'moreVotersThanRegistered', is: 9, of: 8 },
  ])
})

test('a form of a result says for each list its votes, its seats and its place in a lot', () => {
  const [one, other] = ['01900000-0000-7000-8000-000000000001', '01900000-0000-7000-8000-000000000002']
  const sent = { constituencyId: one, standing: 'final', source: 'محضر', valid: '٩٠' }
  const read = resultInput.parse({
    ...{ ...sent, [`votes.${one}`]: '50', [`votes.${other}`]: '', [`seats.${one}`]: '1' },
    ...{ [`lot.${one}`]: '2', [`lot.${other}`]: '1' },
  })
  expect(read).toMatchObject({
    valid: 90,
    voters: null,
    lot: [other, one],
    asPrinted: false,
    stationId: null,
  })
  expect([[...read.votes], [...read.seats]]).toEqual([[[one, 50]], [[one, 1]]])
  expect(resultInput.safeParse({ ...sent, [`votes.${one}`]: 'many' }).error?.issues).toEqual([
    expect.objectContaining({ path: [`votes.${one}`], message: 'number' }),
  ])
})
