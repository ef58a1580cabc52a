'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Bidi } from '../ui/bidi'
import { Button } from '../ui/button'
import { FieldError } from '../ui/field'
import { Mark } from '../ui/mark'
import { useRunning } from '../ui/use-running'
import { UploadBox } from './upload-box'

export type EvidenceFile = 'picture' | 'document'

type Props = {
  /** The body for whose programme it is brought. */
  bodyId: string
  /** The field that carries the id of what was brought; `<name>Kind` beside it says which kind it is. */
  name: string
  /** What is taken. Where both are, a photo becomes a picture and anything else a document. */
  kinds: readonly EvidenceFile[]
  label: string
  /** What was brought before the form was refused. */
  brought?: string
  broughtKind?: string
  error?: string | undefined
}

const PICTURES = 'image/jpeg,image/png,image/webp'
const MOST = { picture: 10 * 1024 * 1024, document: 20 * 1024 * 1024 }
const ADDRESS = { picture: '/api/pictures', document: '/api/documents' }

type Brought = { id: string; kind: EvidenceFile; called: string }

/** Brings one file to show that something is true. Words: `evidence`. */
export function EvidenceBox({ bodyId, name, kinds, label, brought = '', broughtKind, error }: Props) {
  const t = useTranslations('evidence')
  const running = useRunning()
  const kindOf = (file: File): EvidenceFile =>
    kinds.find((kind) => (kind === 'picture') === file.type.startsWith('image/')) ?? kinds[0] ?? 'document'
  const [given, setGiven] = useState<Brought | null>(
    brought ? { id: brought, kind: broughtKind === 'picture' ? 'picture' : 'document', called: '' } : null,
  )
  return (
    <fieldset className="grid gap-2" aria-describedby={error && `${name}-evidence-error`}>
      <legend className="font-medium">{label}</legend>
      {!running && <p className="text-sm text-soft">{t('needsScript')}</p>}
      <input type="hidden" name={name} value={given?.id ?? ''} readOnly />
      <input type="hidden" name={`${name}Kind`} value={given?.kind ?? ''} readOnly />
      {given && <Given called={given.called} another={() => setGiven(null)} />}
      {!given && running && (
        <UploadBox
          words="evidence"
          single
          address={(file) => ADDRESS[kindOf(file)]}
          fields={{ bodyId, purpose: 'evidence' }}
          accept={kinds.includes('document') ? `application/pdf,${PICTURES}` : PICTURES}
          mostBytes={Math.max(...kinds.map((kind) => MOST[kind]))}
          onDone={(done, file) =>
            setGiven({ id: (done as { id: string }).id, kind: kindOf(file), called: file.name })
          }
        />
      )}
      {error && <FieldError id={`${name}-evidence-error`}>{error}</FieldError>}
    </fieldset>
  )
}

function Given({ called, another }: { called: string; another: () => void }) {
  const t = useTranslations('evidence')
  return (
    <div className="card flex flex-wrap items-center justify-between gap-3 p-3">
      <p role="status" className="flex min-w-0 items-start gap-2 break-words">
        <Mark name="success" className="mt-[0.3em] size-[1.15em] shrink-0" />
        <span>{called ? t.rich('brought', { file: () => <Bidi>{called}</Bidi> }) : t('broughtBefore')}</span>
      </p>
      <Button variant="quiet" onClick={another}>
        {t('another')}
      </Button>
    </div>
  )
}
