/** Diagnostics of the build stage: one function for each code. */

import { type Diagnostic, error, warning } from '../base/diagnostic.js'
import type { Span } from '../base/source.js'
import type { ReadFault } from '../base/world.js'

const faultWords: Readonly<Record<ReadFault, string>> = {
  missing: 'does not exist',
  directory: 'is a folder, not a file',
  denied: 'may not be read',
  'not-utf8': 'is not valid UTF-8',
  failed: 'could not be read',
}

const faultRemedies: Readonly<Record<ReadFault, string>> = {
  missing: 'check the path; paths are relative to the folder in which the program was started',
  directory: 'put a file in its place, or name the file that was meant',
  denied: 'give the file read permission for your user',
  'not-utf8': 'save the file as UTF-8',
  failed: 'check the disk',
}

/** A span that names a file as a whole. */
function fileSpan(file: string): Span {
  return { file, start: 0, end: 0 }
}

/** A file or folder of the project cannot be read. */
export function fileUnreadable(path: string, fault: ReadFault, detail: string): Diagnostic {
  const why = fault === 'failed' ? `${faultWords.failed} (${detail})` : faultWords[fault]
  return error('file-unreadable', fileSpan(path), `\`${path}\` ${why}`, faultRemedies[fault])
}

/** A path that must be a folder is a file. */
export function folderExpected(path: string): Diagnostic {
  const message = `\`${path}\` is not a folder`
  return error('folder-expected', fileSpan(path), message, 'name the folder that holds the files')
}

/** A document was asked for that no template folder holds. */
export function documentUnknown(name: string, known: readonly string[], near?: string): Diagnostic {
  const hints = near ? [`a document with a similar name exists: \`${near}\``] : []
  const list = known.length > 0 ? `documents: ${known.join(', ')}` : 'there is no document at all'
  return error('document-unknown', undefined, `unknown document \`${name}\``, ...hints, list)
}

/** A partner was asked for that the dataset does not hold. */
export function partnerUnknown(name: string, known: readonly string[]): Diagnostic {
  const list = `partners: ${known.join(', ')}`
  return error('partner-unknown', undefined, `unknown partner \`${name}\``, list)
}

/** The options leave no file to make. */
export function nothingToBuild(): Diagnostic {
  return error(
    'nothing-to-build',
    undefined,
    'no document matches these options',
    'run `vorlage list` to see which documents, languages and formats there are',
  )
}

/** A theme was asked for that no template folder holds. */
export function themeUnknown(name: string, known: readonly string[]): Diagnostic {
  const list = known.length > 0 ? `themes: ${known.join(', ')}` : 'no template folder holds a theme'
  return error('theme-unknown', undefined, `unknown theme \`${name}\``, list)
}

/** A theme names a family whose font files the program does not have. */
export function familyUnknown(family: string, known: readonly string[], at: Span): Diagnostic {
  const list = `choose one of ${known.join(', ')}`
  return error('font-family-unknown', at, `unknown font family \`${family}\``, list)
}

/** A folder in a template folder holds no template. */
export function templateMissing(folder: string): Diagnostic {
  return warning(
    'template-file-missing',
    fileSpan(folder),
    `\`${folder}\` holds no template.md.hbs`,
    'add one, or move the folder elsewhere',
  )
}

/** A picture lies outside the folders from which pictures may come. */
export function pictureOutside(path: string, at: Span): Diagnostic {
  return error(
    'picture-outside',
    at,
    `picture \`${path}\` lies outside the template and data folders`,
    'put the picture beside the template or into the data folder, and name it by a relative path',
  )
}

/** A picture cannot be read. */
export function pictureUnreadable(path: string, fault: ReadFault, at: Span): Diagnostic {
  const message = `picture \`${path}\` ${faultWords[fault]}`
  const remedy =
    fault === 'missing'
      ? 'pictures lie beside the template or in the data folder, and are named by a path from there'
      : faultRemedies[fault]
  return error('picture-unreadable', at, message, remedy)
}

/** A logo lies outside the folder of its theme. */
export function logoOutside(path: string, at: Span): Diagnostic {
  return error(
    'picture-outside',
    at,
    `the logo \`${path}\` lies outside the folder of the theme`,
    'put the file beside brand.yml and name it by a relative path; nothing is fetched from the web',
  )
}

/** A logo cannot be read. */
export function logoUnreadable(
  path: string,
  fault: ReadFault,
  nearest: string | undefined,
  at: Span,
): Diagnostic {
  const message = `the logo \`${path}\` ${faultWords[fault]}`
  const near = nearest === undefined ? [] : [`an image with a similar name exists: \`${nearest}\``]
  const remedy =
    fault === 'missing'
      ? 'logos lie beside brand.yml, or are names of its `images`'
      : faultRemedies[fault]
  return error('picture-unreadable', at, message, ...near, remedy)
}

/** A file could not be written; what stood there before is untouched. */
export function outputNotWritten(path: string, detail: string): Diagnostic {
  const remedy =
    detail === 'ENOSPC'
      ? 'the disk is full: make room, then build again'
      : 'check that the folder exists, may be written to and is not a file'
  return error(
    'output-not-written',
    fileSpan(path),
    `\`${path}\` could not be written (${detail}); an earlier version is untouched`,
    remedy,
  )
}

/** An output name would leave the output folder. */
export function outputOutside(path: string): Diagnostic {
  return error(
    'output-outside',
    undefined,
    `output \`${path}\` would lie outside the output folder`,
    'rename the document or the partner',
  )
}

/** A file from an earlier build is no longer made from these inputs. */
export function outputStale(path: string): Diagnostic {
  return warning(
    'output-stale',
    fileSpan(path),
    `\`${path}\` was made from other inputs and was not built this time`,
    'build it again, or delete it',
  )
}

/** An exception was asked for that nobody may grant. */
export function allowImpossible(code: string): Diagnostic {
  return error(
    'allow-impossible',
    undefined,
    `\`${code}\` is not a gate that may be excepted`,
    'what is refused, not cleared, under embargo, meant for others or without its speaker has no exception',
  )
}

/** A translation was to be recorded that does not exist. */
export function translationUnknown(
  key: string,
  what: string,
  near: string | undefined,
): Diagnostic {
  const hints = near ? [`a text with a similar key exists: \`${near}\``] : []
  return error('translation-unknown', undefined, `${what} has no text \`${key}\``, ...hints)
}

/** A stage failed in a way that no input may cause. */
export function internalFault(detail: string): Diagnostic {
  return error(
    'internal-fault',
    undefined,
    `the program failed: ${detail}`,
    'this is a fault of the program, not of your files; please report it with the command you ran',
  )
}

/** What each code of this stage means, for `vorlage explain`. */
export const buildCodes: Readonly<Record<string, string>> = {
  'file-unreadable':
    'A file that the build needs is missing, is a folder, may not be read or is not UTF-8. The message names the path and what is wrong with it.',
  'folder-expected':
    'An option such as --data or --templates must name a folder, but names a file.',
  'document-unknown':
    'The document named on the command line has no folder with a template.md.hbs in any template folder. `vorlage list` shows all.',
  'partner-unknown': 'The partner given with --for is not a partner in data/organisations.yaml.',
  'nothing-to-build':
    'The options --locale, --format, --audience and --for exclude every document.',
  'theme-unknown':
    'The theme given with --theme has no folder themes/<name> with brand.yml and theme.yaml in any template folder.',
  'font-family-unknown':
    'A theme names a font family that Vorlage does not ship. Text is measured with the real font, so the files must be there.',
  'template-file-missing':
    'A folder beside the templates holds no template.md.hbs and is passed over. Only `partials` and `themes` may lack one.',
  'picture-outside':
    'Pictures come only from the folder of the template or from the data folder, logos only from the folder of their theme; absolute paths, `..` and addresses are refused.',
  'picture-unreadable':
    'A picture that a template names, or a logo that brand.yml names, cannot be read.',
  'output-not-written':
    'Files are written beside their place first and then renamed, so a failed write leaves the earlier version as it was. The detail is the system’s error code.',
  'output-outside':
    'The name of a document or partner would lead out of the folder given with --out.',
  'output-stale':
    'The manifest of the audience’s folder names a file that an earlier build made from other inputs. It may hold old figures.',
  'allow-impossible':
    'Only gates may be excepted with --allow, and never those that decide who may see what: class X, lack of clearance, embargo, audience, a statement without its speaker. Clearance is given in the data (`release`, `clearedBy`, `clearedAt`), where everybody sees it.',
  'translation-unknown':
    '`vorlage translated` was given a key that no translated text has. Keys of messages are those of the message files, joined by dots; keys of the dataset are ids with a path: `fig.beds/labels`. Without keys the command lists what is outdated.',
  'internal-fault':
    'The program itself failed. Nothing of this file was written; the others were made.',
}
