import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Every route that the build knows, as `/[locale]/news/[slug]`. */
export const builtRoutes = (): string[] => {
  const manifest = join(process.env.NEXT_DIST_DIR ?? '.next', 'app-path-routes-manifest.json')
  return [...new Set(Object.values<string>(JSON.parse(readFileSync(manifest, 'utf8'))))]
}
