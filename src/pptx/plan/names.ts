/** Names and prompts that the editor shows, as PowerPoint itself words them in each language. */

import type { LocaleCode } from '../../base/localised.js'
import type { EditorNames } from '../deck.js'

/** Editor names for each document language. */
export const editorNames: { readonly [L in LocaleCode]: EditorNames } = {
  de: {
    title: 'Titel',
    titlePrompt: 'Mastertitelformat bearbeiten',
    body: 'Text',
    bodyPrompt: 'Mastertextformat bearbeiten',
    footer: 'Fußzeile',
    slideNumber: 'Foliennummer',
    slideImage: 'Folienbild',
    notes: 'Notizen',
    decoration: 'Verzierung',
    sheet: 'Tabelle1',
  },
  en: {
    title: 'Title',
    titlePrompt: 'Click to edit Master title style',
    body: 'Text',
    bodyPrompt: 'Click to edit Master text styles',
    footer: 'Footer',
    slideNumber: 'Slide Number',
    slideImage: 'Slide Image',
    notes: 'Notes',
    decoration: 'Decoration',
    sheet: 'Sheet1',
  },
}
