import { expect, test } from 'vitest'
import { communeAddress, communeAt } from '@/features/territory/commune-address'

test('a commune’s code has no dot in an address, and is found again from it', () => {
  expect(communeAddress('06.181.01.01')).toBe('06-181-01-01')
  expect(communeAt('06-181-01-01')).toBe('06.181.01.01')
})
