import { expect, test } from 'vitest'
import { gapsOf } from '@/features/territory/gaps'

const whole = { constituencies: 25, seats: 30, withoutStations: 0, stations: 50, uncounted: 0 }

test('a commune is ready when its constituencies, seats, stations and registered voters are entered', () => {
  expect(gapsOf(whole, 30)).toEqual([])
  expect(gapsOf({ ...whole, constituencies: 0, seats: 0 }, 30)).toEqual(['constituencies'])
  expect(gapsOf({ ...whole, seats: 25 }, 30)).toEqual(['seats'])
  expect(gapsOf({ ...whole, withoutStations: 2, uncounted: 3 }, 30)).toEqual(['stations', 'registered'])
})

test('where a decree alone sets the seats, no number of them is wrong', () => {
  expect(gapsOf({ ...whole, seats: 41 }, null)).toEqual([])
})
