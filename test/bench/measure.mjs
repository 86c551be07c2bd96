/** Clocks and plain tables. */

/** `npm run bench -- --once`: everything runs a single time, which shows that it runs and measures nothing. */
export const once = process.argv.includes('--once')

/**
 * Median time of `work` in milliseconds, after `warm` runs that do not count.
 *
 * Runs until `budget` milliseconds are spent, at least five and at most thirty times.
 */
export async function time(work, { budget = 1500, warm = 2 } = {}) {
  if (once) return timed(work)
  for (let run = 0; run < warm; run += 1) await work()
  const times = []
  let spent = 0
  while (times.length < 5 || (spent < budget && times.length < 30)) {
    const took = await timed(work)
    times.push(took)
    spent += took
  }
  return median(times)
}

async function timed(work) {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** The value in the middle. */
export function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]
}

/** `12.3`, or `0.12` for small values. */
export function show(value) {
  return value >= 100 ? value.toFixed(0) : value >= 1 ? value.toFixed(1) : value.toFixed(2)
}

/** `3.1 ×`: how many times the floor. */
export function ratio(value, floor) {
  return `${show(value / floor)} ×`
}

/** Prints a table: first column to the left, figures to the right. */
export function printTable(title, head, rows) {
  const all = [head, ...rows]
  const widths = head.map((_, column) => Math.max(...all.map((row) => String(row[column]).length)))
  console.log(`\n${title}`)
  for (const row of all) {
    const cells = row.map((cell, column) =>
      column === 0 ? String(cell).padEnd(widths[column]) : String(cell).padStart(widths[column]),
    )
    console.log(`  ${cells.join('  ')}`)
  }
}
