import {Command, CommanderError} from 'commander'
import {formatUserError, UserError} from '../model/user-error.js'
import type {BuildOptions} from './build.js'
import {withChoice} from './choose.js'
import type {CompareCommandOptions} from './compare.js'
import type {ExportOptions} from './export.js'
import type {ExplainThemeOptions} from './explain-theme.js'
import type {Io} from './io.js'
import {startProgress} from './progress.js'
import {version} from './version.js'

/** Exit codes: 0, done; 1, some input failed; 2, wrong use. */
export type ExitCode = 0 | 1 | 2

/** Run the command line `argv` (without node and script) and give the exit code. */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = 0
  const program = createProgram(io, (result) => {
    code = result
  })
  try {
    await program.parseAsync([...argv], {from: 'user'})
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    startProgress(io).end()
    if (!(error instanceof UserError)) throw error
    io.stderr(`briefing: ${formatUserError(error)}\n`)
    return 2
  }
}

function createProgram(io: Io, finish: (code: ExitCode) => void): Command {
  const program = new Command('briefing')
    .description(
      'Turn articles on the political-legal work (政法工作) of Chinese cities into a comparative briefing (简报)'
    )
    .version(version)
    .exitOverride()
    .configureOutput({writeOut: io.stdout, writeErr: io.stderr})
    .showHelpAfterError('(`briefing --help` lists what there is)')
  const config = ['-c, --config <file>', 'settings, instead of the briefing.yaml found upwards'] as const
  const articles = [
    '[files...]',
    'articles: files, folders, patterns, - for standard input (default: those of the settings)'
  ] as const
  program
    .command('init')
    .description('make a new project: settings, a folder for articles, a theme of your own to change')
    .argument('[folder]', 'where (default: here)')
    .action(async (folder: string | undefined) => {
      const {init} = await import('./init.js')
      finish(await init(folder, io))
    })
  withChoice(
    program
      .command('build')
      .description('read the articles, compare them, write the briefing')
      .argument(...articles)
      .option(...config)
  )
    .option('-o, --out <folder>', 'where to write (default: `reports` of the settings)')
    .option('-n, --name <name>', 'file name of the briefing, without extension')
    .option('--title <title>', 'title of the briefing')
    .option('-t, --template <name>', 'a folder under templates')
    .option('--to <formats>', 'md, docx, pdf, html, or several with commas between')
    .option('-f, --force', 'replace reports that were edited, and keep a copy of each')
    .action(async (files: string[], options: BuildOptions) => {
      const {build} = await import('./build.js')
      finish(await build(files, options, io))
    })
  program
    .command('export')
    .description('make DOCX, PDF or HTML of a Markdown file, such as a briefing that was edited by hand')
    .argument('<file>', 'a Markdown file')
    .option(...config)
    .option('--to <formats>', 'docx, pdf, html, or several with commas between', 'docx,pdf')
    .option(
      '-l, --layout <name>',
      'the template whose layout it takes (default: as the file or the settings say)'
    )
    .option('-o, --out <folder>', 'where to write (default: beside the file)')
    .option('-n, --name <name>', 'file name without extension (default: as the file is called)')
    .option('-f, --force', 'replace files that were edited, and keep a copy of each')
    .action(async (file: string, options: ExportOptions) => {
      const {exportMarkdown} = await import('./export.js')
      finish(await exportMarkdown(file, options, io))
    })
  const templates = program.command('templates').description('list, copy or check templates (模板)')
  templates
    .command('list', {isDefault: true})
    .description('list the templates of this project and those that come with the program')
    .option(...config)
    .action(async (options: {config?: string}) => {
      const {listTemplates} = await import('./templates.js')
      finish(await listTemplates(options, io))
    })
  templates
    .command('copy')
    .description('copy a template into a folder, to change it')
    .argument('<name>', 'a template that `templates list` names')
    .argument('<folder>', 'where the copy goes; a name alone goes under templates/ of the project')
    .option(...config)
    .action(async (name: string, folder: string, options: {config?: string}) => {
      const {copyTemplate} = await import('./templates.js')
      finish(await copyTemplate(name, folder, options, io))
    })
  templates
    .command('check')
    .description('fill a template with sample data and tell every mistake with its place')
    .argument('<folder>', 'the template: a folder, or a name')
    .option(...config)
    .option('--json', 'the mistakes as JSON')
    .action(async (folder: string, options: {config?: string; json?: boolean}) => {
      const {checkTemplates} = await import('./templates.js')
      finish(await checkTemplates(folder, options, io))
    })
  withChoice(
    program
      .command('compare')
      .description('compare the articles and print what a template sees')
      .argument(...articles)
      .option(...config)
  )
    .option('--json', 'the whole comparison as JSON')
    .action(async (files: string[], options: CompareCommandOptions) => {
      const {compare} = await import('./compare.js')
      finish(await compare(files, options, io))
    })
  program
    .command('parse')
    .description('show how each article is understood')
    .argument('<files...>', 'articles: files, folders, patterns, - for standard input')
    .option(...config)
    .option('--json', "each article's tree as one line of JSON")
    .action(async (files: string[], options: {config?: string; json?: boolean}) => {
      const {parse} = await import('./parse.js')
      finish(await parse(files, options, io))
    })
  program
    .command('explain')
    .description(
      'show for each block its kind, themes, terms, figures, repairs and doubts; with --theme, for each cell of its ' +
        'practice table why it holds what it holds'
    )
    .argument('[files...]', 'articles: files, folders, patterns, - for standard input')
    .option(...config)
    .option('--theme <id>', 'explain the comparison of this theme (files: default those of the settings)')
    .option('--city <names>', 'with --theme: these cities only, in this order: 南昌,芜湖')
    .option('--since <year>', 'with --theme: leave out what reports earlier years')
    .option('--until <year>', 'with --theme: leave out what reports later years')
    .option('--json', 'each article as one line of JSON; with --theme one object')
    .action(async (files: string[], {theme, ...options}: Partial<ExplainThemeOptions>) => {
      if (theme !== undefined) {
        const {explainTheme} = await import('./explain-theme.js')
        return finish(await explainTheme(files, {theme, ...options}, io))
      }
      if (files.length === 0)
        throw new UserError('There are no files to explain, expected files or `--theme <id>`')
      const {explain} = await import('./explain.js')
      finish(await explain(files, options, io))
    })
  return program
}
