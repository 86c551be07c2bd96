/** German numbers in words, as they are spoken: "dreitausendvierhundertzwanzig". */

const small = [
  'null',
  'eins',
  'zwei',
  'drei',
  'vier',
  'fünf',
  'sechs',
  'sieben',
  'acht',
  'neun',
  'zehn',
  'elf',
  'zwölf',
  'dreizehn',
  'vierzehn',
  'fünfzehn',
  'sechzehn',
  'siebzehn',
  'achtzehn',
  'neunzehn',
]

const tens = [
  '',
  '',
  'zwanzig',
  'dreißig',
  'vierzig',
  'fünfzig',
  'sechzig',
  'siebzig',
  'achtzig',
  'neunzig',
]

/** A whole number from 0 to 999 999 999 999 in words. */
export function germanCardinal(value: number): string {
  if (value === 0) return small[0] ?? ''
  const billions = Math.floor(value / 1_000_000_000)
  const millions = Math.floor(value / 1_000_000) % 1000
  const rest = value % 1_000_000
  return [
    billions > 0 && named(billions, 'Milliarde', 'Milliarden'),
    millions > 0 && named(millions, 'Million', 'Millionen'),
    rest > 0 && belowMillion(rest),
  ]
    .filter((part) => part !== false)
    .join(' ')
}

function named(count: number, one: string, many: string): string {
  return count === 1 ? `eine ${one}` : `${belowThousand(count)} ${many}`
}

function belowMillion(value: number): string {
  const thousands = Math.floor(value / 1000)
  const rest = value % 1000
  return (
    (thousands > 0 ? `${stem(belowThousand(thousands))}tausend` : '') +
    (rest > 0 ? belowThousand(rest) : '')
  )
}

function belowThousand(value: number): string {
  const hundreds = Math.floor(value / 100)
  const rest = value % 100
  return (
    (hundreds > 0 ? `${stem(small[hundreds] ?? '')}hundert` : '') +
    (rest > 0 ? belowHundred(rest) : '')
  )
}

function belowHundred(value: number): string {
  if (value < 20) return small[value] ?? ''
  const one = value % 10
  const ten = tens[Math.floor(value / 10)] ?? ''
  return one === 0 ? ten : `${stem(small[one] ?? '')}und${ten}`
}

/** "eins" inside a word is "ein": einhundert, einundzwanzig. */
function stem(word: string): string {
  return word.replace(/eins$/, 'ein')
}
