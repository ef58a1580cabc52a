import { useTranslations } from 'next-intl'

type Props = { lines?: number; className?: string }

/** The shape of what is being fetched. */
export function Skeleton({ lines = 3, className = '' }: Props) {
  const t = useTranslations('ui')
  return (
    <div role="status" aria-label={t('loading')} className={`grid gap-3 ${className}`}>
      {[...Array(lines).keys()].map((line) => (
        <span
          key={line}
          className={`h-4 animate-pulse rounded-sm bg-clod ${line === lines - 1 ? 'w-2/3' : 'w-full'}`}
        />
      ))}
    </div>
  )
}
