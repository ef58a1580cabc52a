import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { accountOf, named, one, sentence, sum, tallyOf } from '@/bin/tally.mjs'
import { aFolder, tidyFolders } from '../../environment/folder'

tidyFolders()

const report = (content: object) => {
  const file = join(aFolder(), 'report.json')
  writeFileSync(file, JSON.stringify(content))
  return file
}
const vitest = { numPassedTests: 5, numPendingTests: 1, numTodoTests: 1, testResults: [] }
const stats = { expected: 7, unexpected: 0, flaky: 0, skipped: 3 }
const playwright = { stats, errors: [], suites: [] }

const refusedPromise = {
  status: 'failed',
  fullName: 'a promise needs evidence',
  failureMessages: ['\u001b[31mexpected 1\u001b[39m to be 2'],
}
const brokenJourney = {
  file: 'publish.spec.ts',
  title: 'an editor publishes',
  tests: [
    { projectName: 'ar-360', status: 'expected', results: [{}] },
    { projectName: 'fr-1280', status: 'unexpected', results: [{ error: { message: 'no such button' } }] },
  ],
}

test('a run is counted as its runner counted it', () => {
  expect(tallyOf(report(vitest), 0)).toMatchObject({ passed: 5, failed: 0, skipped: 2 })
  const run = { ...playwright, stats: { ...stats, unexpected: 2, flaky: 1 } }
  expect(tallyOf(report(run), 1)).toMatchObject({ passed: 7, failed: 3, skipped: 3 })
})

test('a test file that cannot even be read is a failure', () => {
  const testResults = [
    { name: resolve('tests/x.test.ts'), status: 'failed', message: 'no x', assertionResults: [] },
  ]
  const tally = tallyOf(report({ ...vitest, testResults }), 1)
  expect(tally.failed).toBe(1)
  expect(accountOf(tally)).toBe('✗ tests/x.test.ts › the file itself\nno x\n')
})

test('a run that broke off is a failure, report or not', () => {
  expect(tallyOf(report(vitest), 1).failed).toBe(1)
  expect(tallyOf('/nowhere/report.json', 137)).toMatchObject({ passed: 0, failed: 1, skipped: 0 })
  expect(accountOf(named('build', one(1)))).toBe('✗ build › see above\n\n')
})

test('at the end stands by name what failed, in whatever step, and nothing else', () => {
  const assertionResults = [refusedPromise, { status: 'passed', fullName: 'fine', failureMessages: [] }]
  const testResults = [{ name: resolve('tests/y.test.ts'), status: 'failed', message: '', assertionResults }]
  const suites = [{ specs: [], suites: [{ specs: [brokenJourney] }] }]
  const steps = [
    named('rules', tallyOf(report({ ...vitest, testResults }), 1)),
    named('journeys', tallyOf(report({ ...playwright, stats: { ...stats, unexpected: 1 }, suites }), 1)),
    named('lint', one(0)),
  ]
  expect(accountOf(sum(steps)).split('\n')).toEqual([
    '✗ tests/y.test.ts › a promise needs evidence',
    'expected 1 to be 2',
    '',
    '✗ publish.spec.ts › fr-1280 › an editor publishes',
    'no such button',
    '',
  ])
})

test('skipped tests are told only where there are any', () => {
  const run = { ...one(0), skipped: 0 }
  expect(sentence(sum([run, run]))).toBe('2 passed, 0 failed')
  expect(sentence(sum([run, { ...run, skipped: 2 }]))).toBe('2 passed, 0 failed, 2 skipped')
})
