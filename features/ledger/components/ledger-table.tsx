import { useLocale, useTranslations } from 'next-intl'
import { Badge } from '@/components/ui/badge'
import { Bidi } from '@/components/ui/bidi'
import { Table } from '@/components/ui/table'
import { Time } from '@/components/ui/time'
import { REASONS, type Reason } from '@/gate/refusals'
import { readAct } from '../acts'
import type { readLedger } from '../queries'

type Line = Awaited<ReturnType<typeof readLedger>>['lines'][number]

/** Lines of the ledger as sentences: when, who, what, where. */
export function LedgerTable({ lines }: { lines: Line[] }) {
  const t = useTranslations('ledger')
  return (
    <Table
      caption={t('title')}
      rows={lines}
      rowKey={(line) => line.id}
      columns={[
        { key: 'act', label: t('what'), heading: true, cell: (line) => <Act line={line} /> },
        { key: 'who', label: t('who'), cell: (line) => <Who line={line} /> },
        { key: 'body', label: t('where'), cell: (line) => <Body body={line.body} /> },
        { key: 'at', label: t('when'), cell: ({ at }) => <Time at={at} shape="minute" /> },
      ]}
    />
  )
}

function Act({ line }: { line: Line }) {
  const t = useTranslations('ledger')
  const refusals = useTranslations('refusals')
  const { name, refused } = readAct(line.act)
  const key = `acts.${name.replaceAll('.', '_')}`
  return (
    <>
      {t.has(key) ? t(key) : <Bidi>{name}</Bidi>} {refused && <Badge tone="clay">{t('refused')}</Badge>}
      {refused && isReason(line.subject) && (
        <span className="block text-sm font-normal text-soft">{refusals(line.subject)}</span>
      )}
      {line.count > 1 && (
        <span className="block text-sm font-normal">{t('rows', { count: line.count })}</span>
      )}
    </>
  )
}

const isReason = (text: string | null): text is Reason => REASONS.some((reason) => reason === text)

function Who({ line }: { line: Line }) {
  const t = useTranslations('ledger')
  const locale = useLocale()
  if (line.byVisitor) return t('visitor')
  // Names are read within one's own reach; beyond it a line says only that someone did it.
  return line.who ? <Bidi>{locale === 'ar' ? line.who.ar : line.who.latin}</Bidi> : t('someone')
}

function Body({ body }: { body: Line['body'] }) {
  const locale = useLocale()
  if (!body) return null
  return locale === 'ar' ? body.ar : locale === 'en' ? (body.en ?? body.fr) : body.fr
}
