import { defineConfig } from 'vitest/config'

/**
 * Every core works, and test files share one module graph for each worker: stages are pure functions without module
 * state, so nothing leaks from file to file, and loading the graph anew for each file would cost more than most tests.
 * Young objects get more room than Node gives them, since most of what is laid out is inspected once and forgotten.
 */
// biome-ignore lint/style/noDefaultExport: vitest reads the default export.
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/runner/builds.ts',
    isolate: false,
    maxWorkers: '100%',
    execArgv: ['--max-semi-space-size=64'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
