'use client'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useRunning } from '@/components/ui/use-running'
import { UploadBox } from '@/components/upload/upload-box'
import { MOST_BYTES } from '@/features/documents/document'

type Props = { candidacyId: string; kindId: string }

/** Brings a scan or a photograph of a paper; the page then shows it. Words: `evidence`. */
export function ScanBox({ candidacyId, kindId }: Props) {
  const t = useTranslations('evidence')
  const running = useRunning()
  const router = useRouter()
  if (!running) return <p className="text-sm text-soft">{t('needsScript')}</p>
  return (
    <UploadBox
      words="evidence"
      single
      address="/api/scans"
      fields={{ candidacyId, kindId }}
      accept="application/pdf,image/jpeg,image/png,image/webp"
      mostBytes={MOST_BYTES}
      onDone={() => router.refresh()}
    />
  )
}
