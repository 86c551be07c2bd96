/** Diagnostics of the document stage: one function for each code. */

import { type Diagnostic, error, warning } from '../base/diagnostic.js'
import type { LocaleCode } from '../base/localised.js'
import { nearestHint } from '../base/nearest.js'
import type { Span } from '../base/source.js'
import { chartCodes } from './chart-diagnostics.js'
import { factCodes } from './fact-diagnostics.js'

/** Markdown that has no meaning in a document, such as HTML or a code block. */
export function markdownUnsupported(what: string, at: Span, remedy: string): Diagnostic {
  return error('document-markdown-unsupported', at, `${what} cannot be typeset`, remedy)
}

/** A directive whose name nobody knows; `written` with its colons. */
export function directiveUnknown(written: string, at: Span, known: readonly string[]): Diagnostic {
  const name = written.replace(/^:+/, '')
  const hint = nearestHint(name, known, 'directives')
  return error('document-directive-unknown', at, `unknown directive \`${written}\``, hint)
}

/** An attribute, or a value of an attribute, that a directive does not have. */
export function directiveAttribute(
  directive: string,
  given: string,
  at: Span,
  known: readonly string[],
): Diagnostic {
  const message = `\`${given}\` means nothing to the directive \`${directive}\``
  const word = given.slice(given.indexOf('=') + 1)
  const hint = known.length === 0 ? 'it takes none: delete it' : nearestHint(word, known, 'words')
  return error('document-directive-attribute', at, message, hint)
}

/** A line begins like a directive but is none: a space after the colons, or too few of them. */
export function directiveMalformed(name: string, at: Span, hint: string): Diagnostic {
  return error(
    'document-directive-malformed',
    at,
    `\`${name}\` is not written as a directive`,
    hint,
  )
}

/** A directive stands where it means nothing, such as notes inside a callout, or something in `columns` and no column. */
export function directiveMisplaced(what: string, at: Span, where: string): Diagnostic {
  const message = `${what} means nothing here`
  return error('document-directive-misplaced', at, message, `it belongs ${where}`)
}

/** A container directive runs to the end of the template because its closing colons are missing. */
export function directiveUnclosed(name: string, at: Span): Diagnostic {
  const message = `the directive \`${name}\` is never closed`
  const hint = 'close it by a line of as many colons; an outer directive has more than an inner one'
  return error('document-directive-unclosed', at, message, hint)
}

/** Speaker notes in a sheet or report. */
export function notesOutsideDeck(at: Span, kind: string): Diagnostic {
  const message = `a ${kind} has no speaker notes`
  return error('document-notes-outside-deck', at, message, 'delete them, or say it in the text')
}

/** Something in speaker notes that cannot be spoken: only paragraphs and lists can. */
export function notesUnsupported(what: string, at: Span): Diagnostic {
  const message = `speaker notes cannot hold a ${what}`
  return error('document-notes-unsupported', at, message, 'write it as a paragraph or a list')
}

/** A row of a table has more cells than the table has columns: what they say would be lost. */
export function rowTooLong(
  { cells, columns }: { readonly cells: number; readonly columns: number },
  at: Span,
): Diagnostic {
  const table = columns === 1 ? '1 column' : `${columns} columns`
  const message = `the row has ${cells} cells, the table ${table}`
  const hint = 'add a column to the head, or write `\\|` for a bar that divides no cells'
  return error('document-table-row', at, message, hint)
}

/** A block expression inside a sentence, a list item, a cell or a message. */
export function blockMisplaced(what: string, at: Span): Diagnostic {
  const message = `\`${what}\` is a block and cannot stand inside a line`
  const hint = 'give it a paragraph of its own, with an empty line before and after it'
  return error('document-block-misplaced', at, message, hint)
}

/** A message with several paragraphs or a list stands inside a line. */
export function messageNotInline(key: string, at: Span): Diagnostic {
  const message = `the message \`${key}\` has several paragraphs but stands inside a line`
  const hint = 'give it a paragraph of its own, or join its paragraphs'
  return error('document-message-not-inline', at, message, hint)
}

/** A language that Vorlage does not ship, in `[text]{lang=…}`. */
export function languageUnknown(
  language: string,
  at: Span,
  known: readonly LocaleCode[],
): Diagnostic {
  const message = `unknown language \`${language}\``
  return error('document-language-unknown', at, message, nearestHint(language, known, 'languages'))
}

/** A link leads to nothing that a reader of the finished file can open. */
export function linkTarget(url: string, at: Span): Diagnostic {
  const message =
    url.trim() === ''
      ? 'a link leads nowhere'
      : `a link leads to \`${url}\`, where no reader can go`
  const hint = 'write the whole address: `https://…`, `mailto:…` or `tel:…`; or delete the link'
  return error('document-link-target', at, message, hint)
}

/** A heading that skips a level. */
export function headingSkipped(depth: number, at: Span, expected: number): Diagnostic {
  const message = `a heading of level ${depth} follows where level ${expected} is missing`
  const hint = `write \`${'#'.repeat(expected)}\`: it stands on that level, and looks as if it stood lower`
  return warning('document-heading-skipped', at, message, hint)
}

/** A heading without text. */
export function titleEmpty(at: Span): Diagnostic {
  const hint = 'write the message of the slide or section behind the `#`'
  return error('document-title-empty', at, 'a heading without text', hint)
}

/** Content of a deck before its first heading, which no slide can carry. */
export function slideUntitled(at: Span): Diagnostic {
  const message = 'this content belongs to no slide'
  return error('document-slide-untitled', at, message, 'put a heading `## …` before it')
}

/** Two slides with the same title; readers who jump by title cannot tell them apart. */
export function titleDuplicate(title: string, at: Span, first: Span): Diagnostic {
  const message = `the title "${title}" stands on two slides`
  const hint = { message: 'first used here; each slide needs a message of its own', span: first }
  return warning('document-title-duplicate', at, message, hint)
}

/** A process that is not written as one numbered list. */
export function processNotSteps(at: Span): Diagnostic {
  const message = 'a process is one numbered list, and nothing beside it'
  const hint = 'write its steps as `1. …`, what is said of each as `- …` beneath it'
  return error('document-process-steps', at, message, hint)
}

/** A process with so few steps that it is a sentence, or so many that nobody follows it. */
export function processStepCount(count: number, at: Span): Diagnostic {
  const message = `a process has three to six steps, not ${count}`
  const hint =
    count < 3 ? 'say it in a sentence' : 'join steps, or leave it a list by deleting the directive'
  return error('document-process-count', at, message, hint)
}

/** A picture without alternative text. */
export function altMissing(path: string, at: Span): Diagnostic {
  const message = `the picture \`${path}\` has no alternative text`
  const hint =
    'say what it shows: `![alternative text](path)`, or `alt=(t "…")`; or that it is `decorative=true`'
  return error('document-alt-missing', at, message, hint)
}

/** A picture that is said to be decoration and is described all the same. */
export function altOfDecoration(path: string, at: Span): Diagnostic {
  const message = `the picture \`${path}\` is decorative but has an alternative text`
  const hint = 'delete `decorative`, or `alt`: what is worth describing is no decoration'
  return error('document-alt-of-decoration', at, message, hint)
}

/** A drawing that is to be cut. */
export function drawingCut(path: string, at: Span): Diagnostic {
  const message = `the drawing \`${path}\` cannot be cut to a shape`
  const hint = 'delete `ratio`, or cut the drawing itself; its shapes stay whole in PowerPoint'
  return error('document-drawing-cut', at, message, hint)
}

/** What each code of this file means and how to mend it. */
export const documentCodes: Readonly<Record<string, string>> = {
  'document-markdown-unsupported':
    'The template holds Markdown that has no meaning in a typeset document: HTML, code, quotations marked by `>`, horizontal rules, footnotes or forced line breaks. Nothing is printed for it. Use a directive, a helper or plain prose; quotations come from the dataset through `quotation`.',
  'document-table-row':
    'A row of a Markdown table has more cells than the table’s head. Markdown drops what is too much, so words would be lost without a trace. Add a column, or escape a bar that belongs to the text. Rows with fewer cells are filled with dashes.',
  'document-directive-unknown':
    'A line begins with colons and a name that is no directive. There are `notes`, `columns` with `column`, `callout`, `process`, `master` and `break`. Its content is printed as if the directive were absent.',
  'document-directive-attribute':
    'A directive carries a word in braces or brackets that it does not understand, or lacks one that it needs. `callout` takes `tone=note` or `tone=caution`, `master` takes `name=…`; the others take none.',
  'document-directive-malformed':
    'A line begins with colons but cannot be read as a directive. There is no space between colons and name; braces with attributes follow the name; `master` and `break` have two colons, the others three and a closing line.',
  'document-directive-misplaced':
    'A directive stands where it means nothing: a column outside `columns`, notes or a master inside another block, a master before the first heading. Move it to the place that the hint names.',
  'document-directive-unclosed':
    'A container directive has no closing line of colons, so that it swallows the rest of its section. Close it; where directives are nested, the outer one needs more colons than the inner one.',
  'document-notes-outside-deck':
    'Speaker notes belong to slides. Sheets and reports have no place for them, and text that silently vanishes is worse than an error.',
  'document-notes-unsupported':
    'Speaker notes are read aloud: they hold paragraphs and lists. Tables, charts and pictures belong on the slide.',
  'document-block-misplaced':
    'Helpers such as `chart`, `key-figures` or `quotation` make blocks. A block cannot stand inside a sentence, a list item, a table cell or a message. Give it a paragraph of its own in the template.',
  'document-message-not-inline':
    'A message with empty lines or a list can only stand alone in a paragraph of the template. Inside a line, a heading or a cell its paragraphs would run together.',
  'document-language-unknown':
    'Phrases in another language are marked by `[text]{lang=en}`, so that screen readers pronounce them rightly. Only the languages that Vorlage ships are known.',
  'document-link-target':
    'A link leads to a file beside the template, to a place in the document, to a script or to nothing. Whoever has the finished file has none of these, so only whole addresses can be followed: pages (`https://`), mail (`mailto:`) and telephones (`tel:`). The words are printed without a link.',
  'document-heading-skipped':
    'Heading levels go down one step at a time: `#`, `##`, `###`. One that skips a level is tagged on the level below the heading before it, since PDF/UA forbids gaps, and looks as small as it is written: those who see it and those who hear it find different orders. Boxes and columns may begin with `###` wherever they stand.',
  'document-title-empty':
    'A heading has no text. Slides are found by their titles, in PowerPoint and by screen readers, so each needs one. Often an expression in the heading yields nothing.',
  'document-slide-untitled':
    'A deck has content before its first heading. The title slide is made from the front matter and carries only speaker notes there; anything else needs a slide with a title.',
  'document-title-duplicate':
    'Two slides have the same title. Titles are how people jump between slides and how a continuation is told from a new idea, so give each slide its own message.',
  'document-process-steps':
    'The directive `process` shows the steps of one numbered list as arrows, and nothing else: the first line of each entry names the step, lines beneath it say more. Put other text before or after it.',
  'document-process-count':
    'A process has three to six steps, which a reader takes in as one picture. Fewer steps are a sentence, more are a list: it is printed as such.',
  'document-alt-missing':
    'A picture has no alternative text, so people who cannot see it learn nothing. Say in a few words what it shows, not that it is a picture.',
  'document-alt-of-decoration':
    'A decorative picture is passed over by screen readers, so an alternative text at it would never be read. Either it says something, then it is not decorative, or the text is too much.',
  'document-drawing-cut':
    'Drawings become vectors in PDF and editable shapes in PowerPoint, and shapes cannot be cut to a rectangle there. Fit the page of the drawing to what is to be seen; photographs may be cut by `ratio`.',
  ...chartCodes,
  ...factCodes,
}
