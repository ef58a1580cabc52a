'use client'
import { useRouter } from 'next/navigation'
import { UploadBox } from '@/components/upload/upload-box'
import { MOST_BYTES, type ShownPicture } from '../picture'

export type AddedPicture = ShownPicture & { id: string }

type Props = {
  /** The body into whose library they go. */
  bodyId: string
  /** Told of each picture as it is added; without it, the page is asked anew. */
  onAdded?: (picture: AddedPicture) => void
}

/** Takes several phone photos at once into a body's library. */
export function PictureUploader({ bodyId, onAdded }: Props) {
  const router = useRouter()
  return (
    <UploadBox
      words="pictures"
      address="/api/pictures"
      fields={{ bodyId }}
      accept="image/jpeg,image/png,image/webp"
      mostBytes={MOST_BYTES}
      onDone={(done) => (onAdded ? onAdded(done as AddedPicture) : router.refresh())}
    />
  )
}
