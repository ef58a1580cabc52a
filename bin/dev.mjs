import { ready } from './install.mjs'

await ready(import.meta.url)
const { open } = await import('./portal.mjs')
await open({ dev: true })
