import { readFileSync } from 'node:fs'
import { shareOut } from './seat-vector'

// Run by `npm run seats -- FILE`: prints the seats of every entry of a file of results, as JSON.
const [file] = process.argv.slice(2)
if (!file) {
  console.error(
    'Which file? npm run seats -- FILE, a list of results in the shape of db/sample/elections/seat-vectors.json',
  )
  process.exit(1)
}
try {
  const entries: unknown = JSON.parse(readFileSync(file, 'utf8'))
  if (!Array.isArray(entries)) throw new Error('it holds no list')
  console.log(JSON.stringify(entries.map(shareOut), null, 2))
} catch (error) {
  console.error(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  process.exit(1)
}
