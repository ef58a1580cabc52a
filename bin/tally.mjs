import { readFileSync } from 'node:fs'

const NOTHING = { passed: 0, failed: 0, skipped: 0 }

const json = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

const fromVitest = (report) => ({
  passed: report.numPassedTests,
  // A file that fails before its first test has no test to count.
  failed:
    report.numFailedTests +
    report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0)
      .length,
  skipped: report.numPendingTests + report.numTodoTests,
})

const fromPlaywright = ({ stats }) => ({
  passed: stats.expected,
  failed: stats.unexpected + stats.flaky,
  skipped: stats.skipped,
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
    (total, { passed, failed, skipped }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
      skipped: total.skipped + skipped,
    }),
    NOTHING,
  )

export const sentence = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
