import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sentence, sum, tallyOf } from '@/bin/tally.mjs'

const report = (content: object) => {
  const file = join(mkdtempSync(join(tmpdir(), 'wahaj-tally-')), 'report.json')
  writeFileSync(file, JSON.stringify(content))
  return file
}
const vitest = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1, testResults: [] }

test('a run is counted as its runner counted it', () => {
  expect(tallyOf(report(vitest), 0)).toEqual({ passed: 5, failed: 0, skipped: 2 })
  const stats = { expected: 7, unexpected: 2, flaky: 1, skipped: 3 }
  expect(tallyOf(report({ stats }), 1)).toEqual({ passed: 7, failed: 3, skipped: 3 })
})

test('a test file that cannot even be read is a failure', () => {
  const testResults = [{ status: 'failed', assertionResults: [] }]
  expect(tallyOf(report({ ...vitest, testResults }), 1).failed).toBe(1)
})

test('a run that broke off is a failure, report or not', () => {
  expect(tallyOf(report(vitest), 1).failed).toBe(1)
  expect(tallyOf('/nowhere/report.json', 137)).toEqual({ passed: 0, failed: 1, skipped: 0 })
})

test('skipped tests are told only where there are any', () => {
  const run = { passed: 1, failed: 0, skipped: 0 }
  expect(sentence(sum([run, run]))).toBe('2 passed, 0 failed')
  expect(sentence(sum([run, { ...run, skipped: 2 }]))).toBe('2 passed, 0 failed, 2 skipped')
})
