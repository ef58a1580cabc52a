import { useTranslations } from 'next-intl'
import { Time } from '@/components/ui/time'

type Props = { source: string; sourceUrl: string | null; sourceOn: string }

/** Where it can be read, and of when that is. */
export function SourceLine({ source, sourceUrl, sourceOn }: Props) {
  const t = useTranslations('elected')
  return (
    <span className="block text-sm text-soft">
      {t.rich('source', {
        source: () =>
          sourceUrl ? (
            <a href={sourceUrl} rel="noopener noreferrer" className="text-sea underline underline-offset-4">
              <bdi>{source}</bdi>
            </a>
          ) : (
            <bdi>{source}</bdi>
          ),
        date: () => <Time at={sourceOn} />,
      })}
    </span>
  )
}
