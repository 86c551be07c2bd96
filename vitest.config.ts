import { defineConfig } from 'vitest/config'

/**
 * Every core works, and test files share one module graph for each worker: stages are pure functions without module
 * state, so nothing leaks from file to file, and loading the graph anew for each file would cost more than most tests.
 */
// biome-ignore lint/style/noDefaultExport: vitest reads the default export.
export default defineConfig({
  test: { include: ['test/**/*.test.ts'], isolate: false, maxWorkers: '100%', testTimeout: 60_000, hookTimeout: 60_000 },
})
