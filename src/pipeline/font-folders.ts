import {join} from 'node:path'
import type {FontFolders} from './formats.js'
import {machineFontFolders} from './machine-fonts.js'
import type {Settings} from './settings.js'

/** Give the folders in which a project's PDFs find fonts: its own `fonts/` first, then those of the machine. */
export function fontFolders({folder, machineFonts}: Pick<Settings, 'folder' | 'machineFonts'>): FontFolders {
  return [join(folder, 'fonts'), ...(machineFonts ? machineFontFolders() : [])]
}
