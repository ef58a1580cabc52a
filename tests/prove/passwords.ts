import { expect, test } from 'vitest'
import { hashPassword, isPassword } from '@/features/account/hashing'
import { figure } from '../environment/figures'
import { percentile } from '../environment/percentile'

const PASSWORD = 'سفينة زرقاء فوق التل'

test('A1: a password is hashed as Argon2id with 19 MiB, two passes and one lane', async () => {
  const kept = await hashPassword(PASSWORD)
  const parameters = /^\$argon2id\$v=19\$(m=19456,t=2,p=1)\$/.exec(kept)?.[1]
  const took: number[] = []
  for (let n = 0; n < 100; n++) {
    const began = performance.now()
    await isPassword(kept, PASSWORD)
    took.push(performance.now() - began)
  }
  figure(
    'A1',
    `Argon2id ${parameters}, a check takes ${percentile(took, 50).toFixed(0)} ms (median of 100), ${percentile(took, 95).toFixed(0)} ms at most in 95 of them`,
  )
  expect(parameters).toBeDefined()
})
