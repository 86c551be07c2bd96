/** Layout becomes Deck: the plan's table of contents. */

import type { Report } from '../../base/report.js'
import { plain } from '../../document/plain.js'
import type { Layout } from '../../layout/page.js'
import type { Locale } from '../../locale/locale.js'
import type { Theme } from '../../theme/theme.js'
import { isBold } from '../../theme/weight.js'
import type { CoreProperties, Deck } from '../deck.js'
import { centipoints, emu } from '../emu.js'
import type { TextStyle } from '../text-body.js'
import { planTheme, slotColor } from './color.js'
import { planMaster } from './master.js'
import { editorNames } from './names.js'
import { groupSign } from './number-format.js'
import { numbering } from './numbering.js'
import { planSections } from './section.js'
import { sizesInUse } from './sizes.js'
import { masterOf, planSlide } from './slide.js'
import { alignment, lineSpacing } from './style.js'

/** What the plan needs beside the layout. */
export interface PlanContext {
  readonly theme: Theme
  readonly locale: Locale
}

/**
 * Plans the presentation of a layout for slides.
 *
 * Nothing is measured and no colour is chosen here; a layout for print is a programmer's mistake and throws.
 */
export function planDeck(layout: Layout, { theme, locale }: PlanContext, report: Report): Deck {
  if (layout.medium !== 'slides') throw new TypeError('a deck needs a layout for slides')
  const { language } = layout
  const names = editorNames[layout.locale]
  const sizes = sizesInUse(layout)
  const chart = { language, sheet: names.sheet, groupSign: groupSign(locale) }
  const properties = planProperties(layout)
  return {
    language,
    width: emu(theme.slide.size.width),
    height: emu(theme.slide.size.height),
    names,
    properties,
    theme: planTheme(theme),
    master: planMaster({ theme, locale: layout.locale, names, sizes }),
    notes: planNotesPages(theme),
    slides: layout.pages.map((page, index) =>
      planSlide(page, {
        number: index + 1,
        master: theme.slide.masters[masterOf(page)],
        theme,
        language,
        sizes,
        chart,
        numbering: numbering(),
        report,
      }),
    ),
    sections: planSections(layout.pages, properties.title),
  }
}

/** Notes pages are light whatever the slides are; their number is in the ink of what is said. */
function planNotesPages({ slides }: Theme): Deck['notes'] {
  const { note, footer } = slides.roles
  const text: TextStyle = {
    align: alignment(note.align),
    lineSpacing: lineSpacing(note.leading, 1),
    size: centipoints(note.scale[0]),
    bold: isBold(note.weight),
    color: slotColor(note.color),
    font: 'minor',
  }
  return { text, number: { ...text, align: 'r', size: centipoints(footer.scale[0]) } }
}

function planProperties({ properties, language }: Layout): CoreProperties {
  return {
    title: plain(properties.title),
    subject: properties.subject,
    creator: plain(properties.sender.authority),
    keywords: properties.keywords,
    status: properties.status,
    language,
    date: properties.editionDate,
  }
}
