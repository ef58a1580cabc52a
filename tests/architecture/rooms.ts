import { isCode, isProduct, type Source } from './sources.ts'

const DUMPS = /^(utils?|helpers?|common|constants?|types?|misc|lib)$/
const SURFACE = /^[a-z][a-z0-9]*(-[a-z0-9]+)*\.(ts|mjs)$/
const COMPONENT = /^[a-z][a-z0-9-]*(\.d)?\.(tsx?|css)$/

/** Files and folders whose name says nothing about what is in them. */
export const dumpingGrounds = (sources: Source[]) =>
  sources
    .filter(isCode)
    .filter(({ path }) => path.split('/').some((part) => DUMPS.test(part.replace(/\.\w+$/, ''))))
    .map(({ path }) => `${path}: name it for what it holds`)

const strayIn = (path: string) => {
  const [, feature = '', ...rest] = path.split('/')
  if (rest.length === 0) return `${path}: belongs in a feature's folder`
  if (!/^[a-z]+(-[a-z]+)*$/.test(feature)) return `${path}: a feature is named by a plain noun`
  if (rest.length === 1)
    return SURFACE.test(rest[0] ?? '') ? undefined : `${path}: interface goes into components/`
  if (rest[0] !== 'components') return `${path}: a feature has no folder but components/`
  return COMPONENT.test(rest.at(-1) ?? '') ? undefined : `${path}: a component is named like-this.tsx`
}

const misnamedIn = (path: string) =>
  COMPONENT.test(path.split('/').at(-1) ?? '') ? undefined : `${path}: a part is named like-this.tsx`

/** What stands in features/ without being input, policy, queries, mutations, actions, a noun or a component. */
export const strays = (sources: Source[]) =>
  sources.flatMap(({ path }) => {
    if (path.startsWith('features/')) return strayIn(path) ?? []
    return (path.startsWith('components/') && misnamedIn(path)) || []
  })

/** Files that only pass on what others hold. */
export const barrels = (sources: Source[]) =>
  sources
    .filter(isProduct)
    .filter(({ path, text }) => /(^|\/)index\.\w+$/.test(path) || /^export \*/m.test(text))
    .map(({ path }) => `${path}: import from where the thing is`)
