import { execFileSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import vectors from '@/db/sample/elections/seat-vectors.json'
import { shareOut } from '@/features/seats/seat-vector'

const won = (seats: Record<string, number>) =>
  Object.fromEntries(Object.entries(seats).filter(([, n]) => n > 0))

describe('A file of results', () => {
  test.each(vectors.filter(({ id }) => id !== 'synthetic-tie').map((one) => [one.id, one] as const))(
    '%s: seats and quotient are those that were published',
    (_, vector) => {
      const found = shareOut(vector)
      if ('refused' in found) throw new Error(found.refused)
      expect(won(found.seats)).toEqual(vector.expected)
      expect(found.tie).toBeNull()
      const { quotient } = vector as { quotient?: string }
      if (quotient) expect(found.quotient).toBe(quotient)
    },
  )

  test('a tie is told, and resolved by ages, then by the lot that was drawn', () => {
    const tied = vectors.find(({ id }) => id === 'synthetic-tie')
    expect(shareOut(tied)).toMatchObject({ tie: { lists: ['B', 'C'], seats: 1, needs: 'ages' } })
    const born = { B: '1990-01-01', C: '1990-01-01' }
    expect(shareOut({ ...tied, bornOn: born })).toMatchObject({ tie: { needs: 'lot' } })
    expect(shareOut({ ...tied, bornOn: born, lot: ['C', 'B'] })).toMatchObject({
      ...{ tie: null, seats: { A: 1, B: 0, C: 1 } },
    })
  })

  test('what cannot be shared out says why, and the others are shared out all the same', () => {
    const [good] = vectors
    expect(shareOut({ ...good, seats: 0 })).toEqual({ id: good?.id, refused: 'noSeats' })
    expect(shareOut({ ...good, votes: { A: -1 } })).toMatchObject({
      id: good?.id,
      refused: expect.stringContaining('votes'),
    })
    expect(shareOut({ ...good, rule: { base: 'registered' } })).toEqual({ id: good?.id, refused: 'noBase' })
    expect(shareOut('nothing')).toMatchObject({ id: '?' })
  })

  test('npm run seats prints it as JSON, and says so where there is no such file', () => {
    const run = (...files: string[]) =>
      execFileSync(process.execPath, ['bin/seats.mjs', ...files], { encoding: 'utf8', stdio: 'pipe' })
    const printed = JSON.parse(run('db/sample/elections/seat-vectors.json'))
    expect(printed).toEqual(vectors.map(shareOut))
    expect(() => run('no-such-file.json')).toThrow(/cannot be read/)
  })
})
