import { useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/notice'

const DONE = [
  'phone',
  'emailAsked',
  'emailChanged',
  'language',
  'consents',
  'asked',
  'objected',
  'stayed',
] as const

/** Says what was just done, where the act led here. In: the address’s `done`, whatever it holds. */
export function DoneNotice({ done }: { done: string | string[] | undefined }) {
  const t = useTranslations('mydata.done')
  const known = DONE.find((act) => act === done)
  return known ? <Notice kind="success">{t(known)}</Notice> : null
}
