'use client'
import { useRouter } from 'next/navigation'
import { useLocale, useTranslations } from 'next-intl'
import { type FormEvent, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { Progress } from '@/components/ui/progress'
import { Select } from '@/components/ui/select'
import { SheetInput } from '@/components/ui/sheet-input'
import { send } from '@/components/upload/sending'

type Props = { branches: { value: string; label: string }[] }

/** Sends a list in, with a bar that tells how far it has come; its preview opens by itself. */
export function ListUpload({ branches }: Props) {
  const t = useTranslations('imports.upload')
  const { share, refused, submit } = useListSending()
  return (
    <form onSubmit={submit} className="grid max-w-xl gap-5" noValidate>
      {refused && <Notice kind="danger">{refused}</Notice>}
      <Field name="bodyId" label={t('branch')} hint={t('branchHint')} required>
        {(control) => <Select {...control} options={branches} />}
      </Field>
      <Field name="file" label={t('file')} hint={t('fileHint')} required>
        {(control) => <SheetInput {...control} />}
      </Field>
      {share !== null && <Progress value={share} label={t(share < 1 ? 'sending' : 'reading')} />}
      <Button type="submit" pending={share !== null} className="justify-self-start">
        {t('submit')}
      </Button>
    </form>
  )
}

function useListSending() {
  const refusals = useTranslations('refusals')
  const [share, setShare] = useState<number | null>(null)
  const [refused, setRefused] = useState<string | null>(null)
  const busy = useRef(false)
  const router = useRouter()
  const locale = useLocale()
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (busy.current) return
    busy.current = true
    setRefused(null)
    setShare(0)
    const sent = await send('/api/imports', new FormData(event.currentTarget), setShare)
    busy.current = false
    setShare(null)
    if ('done' in sent) {
      const { importId } = sent.done as { importId: string }
      return router.push(`/${locale}/members/register/import/${importId}`)
    }
    const reason = sent.refused === 'offline' ? 'noAnswer' : sent.refused
    setRefused(refusals.has(reason as 'invalid') ? refusals(reason as 'invalid') : refusals('unknown'))
  }
  return { share, refused, submit }
}
