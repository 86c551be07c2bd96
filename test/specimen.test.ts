/** Every block in every shipped theme: nothing fails, nothing moves unseen, nothing is lost. */

import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { specimenDocuments, specimenFolders } from '../src/build/specimen.js'
import { blockTypes } from '../src/document/visit.js'
import { printLayout } from '../src/layout/print.js'
import { open, root, shippedFolders, typeset } from './runner/typeset.js'
