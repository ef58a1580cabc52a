'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { Bidi } from '@/components/ui/bidi'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import { Table } from '@/components/ui/table'
import { TextInput } from '@/components/ui/text-input'
import { RANKS } from '@/db/coverage'
import { shownPhone } from '@/features/messages/phone'
import { revealAgentsAction } from '../actions'
import type { Line, Listed } from '../lines'

type Phones = Map<string, string | null>

type Props = {
  electionId: string
  /** All stations of a commune, or one alone. */
  where: { commune: string; stationId: string }
  caption: string
  lines: readonly Line[]
  /** Whether the reader may have telephone numbers shown. */
  calls: boolean
  /** Whether the list is one to print. */
  prints?: boolean
}

/** Who is in which station; with their telephones once a purpose was named, which is written down. */
export function Roster({ electionId, where, caption, lines, calls, prints = false }: Props) {
  const table = (phones: Phones | null) => <RosterTable {...{ caption, lines, phones }} />
  return (
    <div className="grid gap-5">
      {prints && <PrintButton />}
      {calls ? (
        <ActForm
          action={revealAgentsAction}
          fields={{ electionId, ...where }}
          className="grid gap-4"
          below={({ done }) => table(done ? new Map(done.phones.map(({ id, phone }) => [id, phone])) : null)}
        >
          {({ kept, fault, done }) =>
            done ? null : <Purpose kept={kept('purpose')} fault={fault('purpose')} />
          }
        </ActForm>
      ) : (
        table(null)
      )}
    </div>
  )
}

function PrintButton() {
  const t = useTranslations('coverage.roster')
  return (
    <Button variant="quiet" className="justify-self-start" onClick={() => window.print()}>
      {t('print')}
    </Button>
  )
}

function Purpose({ kept, fault }: { kept: string; fault: string | undefined }) {
  const t = useTranslations('coverage.phones')
  return (
    <>
      <p className="text-soft">{t('text')}</p>
      <Field name="purpose" label={t('purpose')} hint={t('hint')} error={fault} required>
        {(control) => <TextInput {...control} dir="auto" maxLength={200} defaultValue={kept} />}
      </Field>
      <SubmitButton variant="quiet" className="justify-self-start">
        {t('submit')}
      </SubmitButton>
    </>
  )
}

function RosterTable({
  caption,
  lines,
  phones,
}: Pick<Props, 'caption' | 'lines'> & { phones: Phones | null }) {
  const t = useTranslations('coverage')
  return (
    <Table
      caption={caption}
      rows={lines}
      rowKey={({ id }) => id}
      columns={[
        {
          ...{ key: 'station', label: t('roster.station'), heading: true },
          cell: ({ code, name }) => (
            <>
              <Bidi>{code}</Bidi> · <Bidi>{name}</Bidi>
            </>
          ),
        },
        { key: 'place', label: t('roster.place'), cell: ({ place }) => <Bidi>{place || '–'}</Bidi> },
        ...RANKS.map((rank) => ({
          ...{ key: rank, label: t(`ranks.${rank}`) },
          cell: ({ agents }: Line) => (
            <Those agents={agents.filter((one) => one.rank === rank)} phones={phones} />
          ),
        })),
      ]}
    />
  )
}

function Those({ agents, phones }: { agents: readonly Listed[]; phones: Phones | null }) {
  const t = useTranslations('coverage.roster')
  if (agents.length === 0) return <span className="text-soft">{t('nobody')}</span>
  return (
    <ul className="grid gap-1">
      {agents.map(({ id, name, waits }) => {
        const phone = phones?.get(id)
        return (
          <li key={id}>
            <Bidi>{name}</Bidi>
            {waits && <span className="text-sm text-soft"> ({t('waiting')})</span>}
            {phone && (
              <a
                href={`tel:${phone}`}
                className="flex min-h-11 items-center text-sea underline underline-offset-4"
              >
                <Bidi ltr>{shownPhone(phone)}</Bidi>
              </a>
            )}
          </li>
        )
      })}
    </ul>
  )
}
