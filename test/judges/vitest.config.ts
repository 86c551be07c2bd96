import { defineConfig } from 'vitest/config'

/** `.ci/judge` runs every judge over finished files; `npm test` does not, since most of the judges are no npm packages. */
// biome-ignore lint/style/noDefaultExport: vitest reads the default export.
export default defineConfig({
  test: { include: ['test/judges/*.judge.ts'], testTimeout: 600_000, hookTimeout: 600_000 },
})
