import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

// Many walk through every act or room, one after another: on a small machine under load that takes its time.
const WALK = 20 * 60_000

export default defineConfig({
  resolve: { alias: { '@': here('.'), 'server-only': here('tests/environment/server-only.ts') } },
  test: {
    passWithNoTests: true,
    testTimeout: 120_000,
    hookTimeout: 180_000,
    projects: [
      {
        // Nothing outlives a file here: what one has loaded serves the next.
        extends: true,
        test: {
          name: 'rules',
          include: ['tests/rules/**/*.test.ts', 'tests/architecture.test.ts'],
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'database',
          include: ['tests/database/**/*.test.ts'],
          setupFiles: ['tests/environment/database.ts'],
        },
      },
      {
        // One server, one database: files take turns.
        extends: true,
        test: {
          name: 'http',
          include: ['tests/http/**/*.test.ts'],
          exclude: ['tests/http/members/**'],
          fileParallelism: false,
          testTimeout: WALK,
        },
      },
      {
        // What members may and may not, at a portal of its own.
        extends: true,
        test: {
          name: 'members',
          include: ['tests/http/members/*.test.ts'],
          fileParallelism: false,
          testTimeout: WALK,
        },
      },
      {
        // Servers of its own, which it kills.
        extends: true,
        test: { name: 'kills', include: ['tests/kills/**/*.test.ts'], fileParallelism: false },
      },
      {
        extends: true,
        test: {
          name: 'prove',
          include: ['tests/prove/**/*.ts'],
          fileParallelism: false,
          testTimeout: 30 * 60_000,
        },
      },
    ],
  },
})
