import { expect, test } from 'vitest'
import { sampleHistory } from '@/db/sample/register'
import { latestFirst } from '@/features/careers/timeline'

const post = (id: string, startsOn: string, startsPrecision: 'day' | 'month' | 'year' = 'year') => ({
  id,
  startsOn,
  startsPrecision,
  endsOn: null,
  endsPrecision: 'day' as const,
})

test('a career is told from its latest post back, the one known to the day before the one known to the year', () => {
  const posts = [
    post('member', '1976-01-01'),
    post('2018', '2018-04-22', 'day'),
    post('committee', '2002-01-01'),
    post('secretary', '2002-01-01', 'day'),
  ]
  expect(latestFirst(posts).map(({ id }) => id)).toEqual(['2018', 'secretary', 'committee', 'member'])
})

test('the sample tells the career of 1976 to 2018 as it happened, each step with its source', () => {
  expect(sampleHistory.map(({ on, precision }) => (precision === 'year' ? on.slice(0, 4) : on))).toEqual([
    '1976',
    '1997',
    '2002',
    '2005',
    '2015',
    '2018-04-22',
    '2021-02-01',
  ])
  for (const { source, text } of sampleHistory)
    for (const words of [source, text]) expect(Object.values(words).every(Boolean)).toBe(true)
})
