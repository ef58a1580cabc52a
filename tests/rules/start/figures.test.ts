import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { tableOf } from '@/bin/figures.mjs'
import { aFolder, tidyFolders } from '../../environment/folder'

tidyFolders()

test('figures stand in the order of the security page, each row with all it came to', () => {
  const file = join(aFolder(), 'figures.jsonl')
  const noted = [
    { row: 'Z6', cameTo: 'leaks 0' },
    { row: 'A10', cameTo: 'ten' },
    { row: 'A3', cameTo: 'gap 1 ms' },
    { row: 'A3', cameTo: 'gap 2 ms' },
  ]
  writeFileSync(file, noted.map((one) => `${JSON.stringify(one)}\n`).join(''))
  const rows = tableOf(file).split('\n').slice(2)
  expect(rows).toEqual(['| A3 | gap 1 ms |', '| A3 | gap 2 ms |', '| A10 | ten |', '| Z6 | leaks 0 |'])
})

test('a run that noted nothing ends with an empty table, not with an error', () => {
  expect(tableOf('/nowhere/figures.jsonl').split('\n')).toHaveLength(2)
})
