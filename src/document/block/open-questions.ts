/** What is to be settled before release. */

import type { Span } from '../../base/source.js'
import type { BlockValueOf } from '../../template/slot.js'
import type { OpenQuestions } from '../ast.js'
import type { Building } from '../context.js'
import { words } from '../running-text.js'
import { optionalWording, wording } from '../wording.js'

/** The questions with their owners; none without questions. */
export function openQuestionsBlocks(
  { questions }: BlockValueOf<'open-questions'>,
  span: Span,
  building: Building,
): readonly OpenQuestions[] {
  if (questions.length === 0) return []
  const items = questions.map((entry) => {
    const owner = optionalWording(entry.owner, entry, 'owner', building)
    return {
      question: words(wording(entry.questions, entry, 'question', building), { span }, building),
      ...(owner !== undefined && { owner: words(owner, { span }, building) }),
      origin: { span },
    }
  })
  return [{ type: 'open-questions', items, origin: { span } }]
}
