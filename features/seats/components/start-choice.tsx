import { useTranslations } from 'next-intl'
import { Bidi } from '@/components/ui/bidi'
import type { Start } from '../opening'

type Props = {
  starts: readonly Start[]
  current: Start | null
  /** What the election is called that the seats were voted on in last. */
  earlier: string | undefined
  ruleSetId: string
}

/** With which votes a simulator begins. */
export function StartChoice({ starts, current, earlier, ruleSetId }: Props) {
  const t = useTranslations('seats.sim')
  if (starts.length < 2) return null
  return (
    <nav aria-label={t('start')} className="grid gap-2">
      <p className="text-sm text-soft">{t('start')}</p>
      <ul className="flex flex-wrap gap-2">
        {starts.map((start) => (
          <li key={start}>
            <a
              href={`?from=${start}&rules=${ruleSetId}`}
              className="chip"
              aria-current={start === current ? 'true' : undefined}
            >
              {t.rich(`from.${start}`, { title: () => <Bidi>{earlier}</Bidi> })}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
