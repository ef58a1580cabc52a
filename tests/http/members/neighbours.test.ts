import { expect, test } from 'vitest'
import { figure } from '../../environment/figures'
import { ownerSql } from '../../environment/server'
import { different } from '../account/alike'
import { askedOfOthers, QUESTIONS } from '../neighbours'

for (const question of Object.keys(QUESTIONS))
  test(`${question} tells another branch’s member and nobody the same`, async () => {
    const told = await askedOfOthers(ownerSql(), question, 4)
    figure('Z3', `${question}: 4 of each, answers that differ ${different(told).length}`)
    expect(different(told)).toEqual([])
  })
