'use client'
import { useRouter } from 'next/navigation'
import { useLocale, useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { overTheLine } from '@/components/shell/over-the-line'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { Progress } from '@/components/ui/progress'
import { readOnAction } from '../actions'

type Props = { importId: string; left: number; of: number }

const readOn = overTheLine(readOnAction)

/** Reads a long list a thousand rows at a time, with a bar; where the line breaks, it goes on from there. */
export function ReadingOn({ importId, left: unread, of }: Props) {
  const t = useTranslations('imports.reading')
  const refusals = useTranslations('refusals')
  const { left, refused, go } = useReading(importId, unread)
  return (
    <div className="grid max-w-xl gap-4">
      <Progress value={of - left} max={of} label={t('label', { count: of - left, of })} />
      {refused && (
        <>
          <Notice kind="danger">{refusals(refused as 'busy')}</Notice>
          <Button variant="quiet" className="justify-self-start" onClick={go}>
            {t('again')}
          </Button>
        </>
      )}
    </div>
  )
}

function useReading(importId: string, unread: number) {
  const [left, setLeft] = useState(unread)
  const [refused, setRefused] = useState<string | null>(null)
  const locale = useLocale()
  const router = useRouter()
  const going = useRef(false)
  const go = async () => {
    if (going.current) return
    going.current = true
    setRefused(null)
    const form = new FormData()
    form.set('locale', locale)
    form.set('importId', importId)
    for (let rest = unread; rest > 0; ) {
      const answer = await readOn(null, form)
      if ('refused' in answer) {
        setRefused(answer.refused)
        break
      }
      rest = answer.done.left
      setLeft(rest)
    }
    going.current = false
    router.refresh()
  }
  const begin = useRef(go)
  useEffect(() => void begin.current(), [])
  return { left, refused, go }
}
