import { expect, test } from 'vitest'
import { figure } from '../../environment/figures'
import { ownerSql } from '../../environment/server'
import { askedByTurns, DOORS, different } from './alike'

for (const door of Object.keys(DOORS))
  test(`the ${door} door tells a member’s address and a stranger’s the same`, async () => {
    const told = await askedByTurns(ownerSql(), door, 6)
    figure('A3', `${door}: 6 of each, answers that differ ${different(told).length}`)
    expect(different(told)).toEqual([])
  })
