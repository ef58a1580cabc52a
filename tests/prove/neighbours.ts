import { expect, test } from 'vitest'
import { figure } from '../environment/figures'
import { percentile } from '../environment/percentile'
import { ownerSql } from '../environment/server'
import { different, type Told } from '../http/account/alike'
import { askedOfOthers, QUESTIONS } from '../http/neighbours'

const EACH = 300
const MOST_MS = 5

const median = (told: Told[]) =>
  percentile(
    told.map(({ ms }) => ms),
    50,
  )

for (const question of Object.keys(QUESTIONS))
  test(`Z3: ${question} about ${EACH} members of another branch and about ${EACH} nobodies gets the same answer in the same time`, async () => {
    await askedOfOthers(ownerSql(), question, 20)
    const told = await askedOfOthers(ownerSql(), question, EACH)
    const [members, strangers] = [median(told.members), median(told.strangers)]
    const gap = Math.abs(members - strangers)
    figure(
      'Z3',
      `${question}: ${EACH} of each, answers that differ ${different(told).length}, medians ${members.toFixed(1)} and ${strangers.toFixed(1)} ms, gap ${gap.toFixed(2)} ms`,
    )
    expect(different(told)).toEqual([])
    expect(gap).toBeLessThan(MOST_MS)
  })
