/** British numbers in words: "three thousand four hundred and twenty". */

const small = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
]

const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']

const ordinals = [
  '',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
]

/** A whole number from 0 to 999 999 999 999 in words. */
export function englishCardinal(value: number): string {
  if (value === 0) return small[0] ?? ''
  const billions = Math.floor(value / 1_000_000_000)
  const millions = Math.floor(value / 1_000_000) % 1000
  const thousands = Math.floor(value / 1000) % 1000
  const rest = value % 1000
  const larger = value >= 1000
  return [
    billions > 0 && `${belowThousand(billions)} billion`,
    millions > 0 && `${belowThousand(millions)} million`,
    thousands > 0 && `${belowThousand(thousands)} thousand`,
    rest > 0 && (larger && rest < 100 ? `and ${belowHundred(rest)}` : belowThousand(rest)),
  ]
    .filter((part) => part !== false)
    .join(' ')
}

/** "first" to "ninth" in words, then 10th, 21st (GOV.UK). */
export function englishOrdinal(value: number): string {
  const word = ordinals[value]
  if (word !== undefined && word !== '') return word
  const teen = value % 100 > 10 && value % 100 < 14
  return `${value}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')}`
}

function belowThousand(value: number): string {
  const hundreds = Math.floor(value / 100)
  const rest = value % 100
  if (hundreds === 0) return belowHundred(rest)
  const head = `${small[hundreds] ?? ''} hundred`
  return rest === 0 ? head : `${head} and ${belowHundred(rest)}`
}

function belowHundred(value: number): string {
  if (value < 20) return small[value] ?? ''
  const one = value % 10
  const ten = tens[Math.floor(value / 10)] ?? ''
  return one === 0 ? ten : `${ten}-${small[one] ?? ''}`
}
