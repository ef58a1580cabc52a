import { useTranslations } from 'next-intl'
import { Badge } from '@/components/ui/badge'
import { Bidi } from '@/components/ui/bidi'
import { Table } from '@/components/ui/table'
import { Time } from '@/components/ui/time'
import { deviceName } from '../device-name'
import type { openSessions } from '../queries'
import { EndSessionForm } from './end-session-form'
import { SignOutForm } from './sign-out-form'

type Session = Awaited<ReturnType<typeof openSessions>>[number]
type Props = { sessions: readonly Session[]; current: string }

/** Every place where the account is open, this one marked. */
export function Devices({ sessions, current }: Props) {
  const t = useTranslations('account.devices')
  const nameOf = ({ device }: Session) => {
    const { browser, system } = deviceName(device)
    return browser && system ? t('named', { browser, system }) : (browser ?? system ?? t('unknown'))
  }
  return (
    <Table
      caption={t('title')}
      rows={sessions.toSorted((a, b) => Number(b.id === current) - Number(a.id === current))}
      rowKey={(session) => session.id}
      columns={[
        {
          key: 'device',
          label: t('device'),
          heading: true,
          cell: (session) => (
            <span className="flex flex-wrap items-center gap-2">
              <Bidi>{nameOf(session)}</Bidi>
              {session.id === current && <Badge tone="leaf">{t('this')}</Badge>}
            </span>
          ),
        },
        { key: 'seen', label: t('seen'), cell: ({ seenAt }) => <Time at={seenAt} shape="minute" /> },
        { key: 'since', label: t('since'), cell: ({ createdAt }) => <Time at={createdAt} shape="minute" /> },
        {
          key: 'act',
          label: t('act'),
          cell: (session) =>
            session.id === current ? (
              <SignOutForm />
            ) : (
              <EndSessionForm session={session.id} device={nameOf(session)} />
            ),
        },
      ]}
    />
  )
}
