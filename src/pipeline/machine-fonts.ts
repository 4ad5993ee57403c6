import {homedir} from 'node:os'
import {join} from 'node:path'

/**
 * Give the folders in which this machine keeps its fonts.
 *
 * With them, two machines may make two different PDFs of the same report: `machine-fonts: false` leaves them alone.
 */
export function machineFontFolders(): string[] {
  const home = homedir()
  if (process.platform === 'win32') {
    return [
      join(process.env['LOCALAPPDATA'] ?? home, 'Microsoft', 'Windows', 'Fonts'),
      join(process.env['WINDIR'] ?? 'C:\\Windows', 'Fonts')
    ]
  }
  if (process.platform === 'darwin') {
    return [join(home, 'Library', 'Fonts'), '/Library/Fonts', '/System/Library/Fonts']
  }
  return [
    join(home, '.local', 'share', 'fonts'),
    join(home, '.fonts'),
    '/usr/local/share/fonts',
    '/usr/share/fonts'
  ]
}
