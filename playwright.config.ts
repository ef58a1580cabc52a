import { defineConfig } from '@playwright/test'
import { FLAGS } from './bin/chromium.mjs'
import type { JourneyOptions, Language } from './tests/environment/journeys.ts'

const LOCALES = { ar: 'ar-MA', fr: 'fr-MA' }
// Journeys are travelled on a phone in Arabic and at a desk in French, those whose claim no language changes in Arabic
// only; when asked for, what is tagged so also the other way round, and the others in French as well.
const traveller = (language: Language, width: number, height: number, which = {}) => ({
  ...{ name: `${language}-${width}`, ...which },
  use: { language, locale: LOCALES[language], viewport: { width, height }, hasTouch: width < 600 },
})

export default defineConfig<JourneyOptions>({
  testDir: 'tests/journeys',
  outputDir: 'test-results/traces',
  fullyParallel: true,
  forbidOnly: process.env.CI === 'true',
  retries: 0,
  workers: 2,
  // Patience costs nothing where all is well; small machines under load need it.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['line'], ['json', { outputFile: process.env.JOURNEYS_REPORT ?? 'test-results/journeys.json' }]],
  use: {
    baseURL: process.env.PUBLIC_URL ?? 'http://localhost:3000',
    timezoneId: 'Africa/Casablanca',
    screenshot: 'only-on-failure',
    // A trace costs as much time again: `npm test -- journeys --trace on` keeps one.
    trace: 'off',
    launchOptions: {
      ...(process.env.CHROMIUM ? { executablePath: process.env.CHROMIUM } : {}),
      args: FLAGS,
    },
  },
  projects: process.env.EVERYWHERE
    ? [
        traveller('ar', 1280, 800, { grep: /@everywhere/ }),
        traveller('fr', 360, 740, { grep: /@everywhere/ }),
        traveller('fr', 1280, 800, { grep: /@once/ }),
      ]
    : [traveller('ar', 360, 740), traveller('fr', 1280, 800, { grepInvert: /@once/ })],
})
