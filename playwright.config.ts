import { defineConfig } from '@playwright/test'
import type { JourneyOptions, Language } from './tests/environment/journeys.ts'

const EVERYWHERE = /@everywhere/
const LOCALES = { ar: 'ar-MA', fr: 'fr-MA' }
// Journeys are travelled on a phone in Arabic and at a desk in French; what is tagged so, when asked for, also the
// other way round.
const traveller = (language: Language, width: number, height: number, grep = /./) => ({
  ...{ name: `${language}-${width}`, grep },
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
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: process.env.EVERYWHERE
    ? [traveller('ar', 1280, 800, EVERYWHERE), traveller('fr', 360, 740, EVERYWHERE)]
    : [traveller('ar', 360, 740), traveller('fr', 1280, 800)],
})
