import { expect, test } from 'vitest'
import { figure } from '../environment/figures'
import { percentile } from '../environment/percentile'
import { ownerSql } from '../environment/server'
import { askedByTurns, DOORS, different, type Told } from '../http/account/alike'

const EACH = 500
const MOST_MS = 5

const median = (told: Told[]) =>
  percentile(
    told.map(({ ms }) => ms),
    50,
  )

for (const door of Object.keys(DOORS))
  test(`A3: at the ${door} door ${EACH} addresses of members and ${EACH} of strangers get the same answer in the same time`, async () => {
    await askedByTurns(ownerSql(), door, 20)
    const told = await askedByTurns(ownerSql(), door, EACH)
    const [members, strangers] = [median(told.members), median(told.strangers)]
    const gap = Math.abs(members - strangers)
    figure(
      'A3',
      `${door}: ${EACH} of each, answers that differ ${different(told).length}, medians ${members.toFixed(1)} and ${strangers.toFixed(1)} ms, gap ${gap.toFixed(2)} ms`,
    )
    expect(different(told)).toEqual([])
    expect(gap).toBeLessThan(MOST_MS)
  })
