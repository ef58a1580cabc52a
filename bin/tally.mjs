import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { stripVTControlCharacters } from 'node:util'

const NOTHING = { passed: 0, failed: 0, skipped: 0, failures: [] }
const LINES_SHOWN = 12

const json = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

const failure = (place, title, message = '') => ({
  place,
  title,
  message: stripVTControlCharacters(message).split('\n').slice(0, LINES_SHOWN).join('\n'),
})

const failuresOfFile = ({ name, status, message, assertionResults }) => {
  const place = relative('.', name)
  const failed = assertionResults.filter((test) => test.status === 'failed')
  // A file that fails before its first test has no test to count.
  if (status === 'failed' && failed.length === 0) return [failure(place, 'the file itself', message)]
  return failed.map((test) => failure(place, test.fullName, test.failureMessages[0]))
}

const fromVitest = ({ numPassedTests, numPendingTests, numTodoTests, testResults }) => {
  const failures = testResults.flatMap(failuresOfFile)
  return {
    passed: numPassedTests,
    failed: failures.length,
    skipped: numPendingTests + numTodoTests,
    failures,
  }
}

const specsOf = ({ specs = [], suites = [] }) => [...specs, ...suites.flatMap(specsOf)]

const fromPlaywright = ({ stats, errors, ...report }) => ({
  passed: stats.expected,
  failed: stats.unexpected + stats.flaky,
  skipped: stats.skipped,
  failures: [
    ...errors.map((error) => failure('playwright', 'the run itself', error.message)),
    ...specsOf(report).flatMap(({ file, title, tests }) =>
      tests
        .filter(({ status }) => status === 'unexpected' || status === 'flaky')
        .map(({ projectName, results }) =>
          failure(file, `${projectName} › ${title}`, results.find(({ error }) => error)?.error.message),
        ),
    ),
  ],
})

/**
 * What a run of Vitest or Playwright came to. A run that failed without a failed test counts as one failure.
 * @param {string} file its JSON report
 * @param {number} code its exit code
 */
export const tallyOf = (file, code) => {
  const report = json(file)
  const counted = !report ? NOTHING : report.stats ? fromPlaywright(report) : fromVitest(report)
  return code !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted
}

export const one = (code) => (code === 0 ? { ...NOTHING, passed: 1 } : { ...NOTHING, failed: 1 })

export const sum = (tallies) =>
  tallies.reduce(
    (total, { passed, failed, skipped, failures }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
      skipped: total.skipped + skipped,
      failures: [...total.failures, ...failures],
    }),
    NOTHING,
  )

/** A failure that no test accounts for goes by the name of its step. */
export const named = (step, tally) =>
  tally.failed > tally.failures.length
    ? { ...tally, failures: [...tally.failures, failure(step, 'see above')] }
    : tally

/** What failed, each with its place and the beginning of what was said. */
export const accountOf = ({ failures }) =>
  failures.map(({ place, title, message }) => `✗ ${place} › ${title}\n${message}\n`).join('\n')

export const sentence = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
