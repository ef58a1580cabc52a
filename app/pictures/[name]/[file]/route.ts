import { readFileName, storedName } from '@/features/pictures/picture'
import { isOpenTo, isPublic } from '@/features/pictures/queries'
import { nothingHere, serve } from '@/features/pictures/serving'
import { currentActor } from '@/gate/session'
import { isStem } from '@/gate/store'

export async function GET(request: Request, { params }: RouteContext<'/pictures/[name]/[file]'>) {
  const { name, file } = await params
  const asked = readFileName(file)
  if (!asked || !isStem(name)) return nothingHere()
  const cache = await cacheFor(name, asked)
  if (!cache) return nothingHere()
  return serve(request, 'pictures', storedName(name, asked.width, asked.format), {
    type: `image/${asked.format}`,
    cache,
  })
}

type Asked = NonNullable<ReturnType<typeof readFileName>>

async function cacheFor(name: string, { width, format }: Asked) {
  if (await isPublic(name, width, format)) return 'public, max-age=31536000, immutable'
  const actor = await currentActor()
  return actor && (await isOpenTo(actor, name, width, format)) ? 'private, no-store' : null
}
