import { expect, test } from 'vitest'
import { counted } from '@/gate/limits'

test('an IPv4 address is counted as itself', () => {
  expect(counted('105.66.1.2')).toBe('105.66.1.2')
  expect(counted('unknown')).toBe('unknown')
})

test('all addresses of one IPv6 household are counted as one, and its neighbours apart', () => {
  const home = counted('2001:db8:1:2::1')
  expect(counted('2001:db8:1:2:ffff:ffff:ffff:ffff')).toBe(home)
  expect(counted('2001:0db8:0001:0002:0:0:0:9')).toBe(home)
  expect(counted('2001:db8:1:3::1')).not.toBe(home)
  expect(counted('::1')).toBe(counted('::2'))
})
