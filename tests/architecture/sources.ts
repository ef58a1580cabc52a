import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** A file of the house: its path from the root, with slashes, and its text. */
export type Source = { path: string; text: string }

const root = join(import.meta.dirname, '../..')
const ROOMS = ['app', 'components', 'features', 'gate', 'db', 'i18n', 'bench', 'bin', 'tests']
const READ = /\.(tsx?|m?js|css|json)$/

const pathsUnder = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && READ.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))

const rootFiles = () =>
  readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|m?js)$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
    .map((entry) => join(root, entry.name))

const present = (room: string) => readdirSync(root).includes(room)

/** Every source, style sheet and message file that we wrote. */
export const house = (): Source[] =>
  [...rootFiles(), ...ROOMS.filter(present).flatMap((room) => pathsUnder(join(root, room)))]
    .map((path) => ({ path: relative(root, path).split(sep).join('/'), text: readFileSync(path, 'utf8') }))
    .filter(({ path }) => !path.startsWith('db/migrations/'))

export const isCode = ({ path }: Source) => /\.(tsx?|m?js)$/.test(path)

/** What visitors and members get, without tests, commands and tool settings. */
export const isProduct = (source: Source) =>
  isCode(source) && !/^(tests|bench|bin)\/|\.config\.\w+$/.test(source.path)

/** The text without its comments, so that words in them count for nothing; lines keep their numbers. */
export const withoutComments = (text: string) =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
    .replace(/(^|[\s;{}(,])\/\/.*$/gm, '$1')
