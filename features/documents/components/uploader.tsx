'use client'
import { useRouter } from 'next/navigation'
import { UploadBox } from '@/components/upload/upload-box'
import { type DocumentType, MOST_BYTES } from '../document'

export type AddedDocument = { id: string; name: string; title: string; type: DocumentType; bytes: number }

type Props = {
  /** The body on whose shelf they go. */
  bodyId: string
  /** Told of each document as it is added; without it, the page is asked anew. */
  onAdded?: (document: AddedDocument) => void
}

/** Takes several PDFs and photographed papers at once. */
export function DocumentUploader({ bodyId, onAdded }: Props) {
  const router = useRouter()
  return (
    <UploadBox
      words="documents"
      address="/api/documents"
      fields={{ bodyId }}
      accept="application/pdf,image/jpeg,image/png,image/webp"
      mostBytes={MOST_BYTES}
      onDone={(done) => (onAdded ? onAdded(done as AddedDocument) : router.refresh())}
    />
  )
}
