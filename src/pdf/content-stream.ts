/** The content stream of one page: operators in an order that PDF allows. */

import type { Pt } from '../base/length.js'
import type { Color } from '../theme/theme.js'
import { decimal, decimals } from './number.js'

/** A content stream that grows; text objects begin and end by themselves. */
export interface ContentStream {
  /** Ends the open mark, if its key is another, and begins this one. */
  mark(key: string, begin: () => string): void
  /** Adds operators that show text. */
  text(operators: string): void
  /** Adds operators that paint paths or pictures. */
  graphics(operators: string): void
  setFont(name: string, size: Pt): void
  setFill(color: Color): void
  setStroke(color: Color, width: Pt): void
  /** Ends what is open and returns the stream. */
  end(): string
}

/**
 * Begins the content stream of a page.
 *
 * Throws if content stands outside of any mark: each is either tagged or an artifact (ISO 14289-1, 7.1).
 */
export function beginContentStream(): ContentStream {
  const operators: string[] = []
  let open: string | undefined
  let inText = false

  const enterText = (wanted: boolean): void => {
    if (inText !== wanted) operators.push(wanted ? 'BT' : 'ET')
    inText = wanted
  }
  const endMark = (): void => {
    enterText(false)
    if (open !== undefined) operators.push('EMC')
    open = undefined
  }
  const add = (content: string, isText: boolean): void => {
    if (open === undefined) throw new Error('content stands outside of any tag or artifact')
    enterText(isText)
    operators.push(content)
  }

  return {
    mark(key, begin) {
      if (key === open) return
      endMark()
      operators.push(begin())
      open = key
    },
    text: (content) => add(content, true),
    graphics: (content) => add(content, false),
    ...keepState(operators),
    end() {
      endMark()
      return operators.join('\n')
    },
  }
}

/** Sets the graphics state; an operator that would repeat the state is left out. */
function keepState(operators: string[]): Pick<ContentStream, 'setFont' | 'setFill' | 'setStroke'> {
  const state = new Map<string, string>()
  const set = (key: string, operator: string): void => {
    if (state.get(key) === operator) return
    state.set(key, operator)
    operators.push(operator)
  }
  return {
    setFont: (name, size) => set('font', `/${name} ${decimal(size)} Tf`),
    setFill: (color) => set('fill', `${components(color)} rg`),
    setStroke(color, width) {
      set('stroke', `${components(color)} RG`)
      set('width', `${decimal(width)} w`)
    },
  }
}

/** A colour's red, green and blue between 0 and 1 (DeviceRGB, which the output intent makes sRGB). */
export function components({ rgb }: Pick<Color, 'rgb'>): string {
  const channel = (at: number): number => Number.parseInt(rgb.slice(at, at + 2), 16) / 255
  return decimals(channel(0), channel(2), channel(4))
}
