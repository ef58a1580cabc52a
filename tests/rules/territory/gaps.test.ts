import { expect, test } from 'vitest'
import { gapsOf } from '@/features/territory/gaps'

const whole = { constituencies: 30, seats: 25, womenSeats: 5, withoutStations: 0, stations: 50, uncounted: 0 }

test('a commune is ready when its constituencies, seats, stations and registered voters are entered', () => {
  expect(gapsOf(whole, 25, 5)).toEqual([])
  expect(gapsOf({ ...whole, constituencies: 0, seats: 0 }, 25, 5)).toEqual(['constituencies'])
  expect(gapsOf({ ...whole, seats: 24, womenSeats: 4 }, 25, 5)).toEqual(['seats', 'women'])
  expect(gapsOf({ ...whole, withoutStations: 2, uncounted: 3 }, 25, 5)).toEqual(['stations', 'registered'])
})

test('where a decree alone sets the seats, no number of them is wrong', () => {
  expect(gapsOf({ ...whole, seats: 41, womenSeats: 0 }, null, 0)).toEqual([])
})
