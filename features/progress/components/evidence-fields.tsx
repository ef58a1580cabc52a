'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import { useRunning } from '@/components/ui/use-running'
import { EvidenceBox } from '@/components/upload/evidence-box'
import { MOST_FILES } from '../brought-files'

type Props = {
  bodyId: string
  kept: (name: string, otherwise?: string | null) => string
  fault: (name: string) => string | undefined
}

/** Photographs, a document or minutes, a link: what shows that an entry is true. */
export function EvidenceFields({ bodyId, kept, fault }: Props) {
  const t = useTranslations('progress.form')
  const kinds = (['document', 'minutes'] as const).map((value) => ({ value, label: t(value) }))
  return (
    <>
      <Photographs bodyId={bodyId} kept={kept} />
      <EvidenceBox
        bodyId={bodyId}
        name="document.1"
        kinds={['document']}
        label={t('paper')}
        brought={kept('document.1')}
        broughtKind="document"
      />
      <Field name="kind" label={t('kind')}>
        {(control) => <Select {...control} options={kinds} defaultValue={kept('kind', 'document')} />}
      </Field>
      <div className="grid gap-5 min-[40rem]:grid-cols-2">
        <Field name="link" label={t('link')} hint={t('linkHint')} error={fault('link')}>
          {(control) => <TextInput {...control} type="url" maxLength={400} defaultValue={kept('link')} />}
        </Field>
        <Field name="linkTitle" label={t('linkTitle')} error={fault('linkTitle')}>
          {(control) => (
            <TextInput {...control} dir="auto" maxLength={200} defaultValue={kept('linkTitle')} />
          )}
        </Field>
      </div>
    </>
  )
}

function Photographs({ bodyId, kept }: Pick<Props, 'bodyId' | 'kept'>) {
  const t = useTranslations('progress.form')
  const running = useRunning()
  const [count, setCount] = useState(1)
  return (
    <>
      {Array.from({ length: count }, (_, at) => `picture.${at + 1}`).map((name, at) => (
        <EvidenceBox
          key={name}
          bodyId={bodyId}
          name={name}
          kinds={['picture']}
          label={t('picture', { number: at + 1 })}
          brought={kept(name)}
          broughtKind="picture"
        />
      ))}
      {running && count < MOST_FILES && (
        <Button variant="quiet" className="justify-self-start" onClick={() => setCount(count + 1)}>
          {t('another')}
        </Button>
      )}
    </>
  )
}
