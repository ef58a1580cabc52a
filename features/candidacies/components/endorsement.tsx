import { useTranslations } from 'next-intl'
import { Bidi } from '@/components/ui/bidi'
import { Notice } from '@/components/ui/notice'
import { Time } from '@/components/ui/time'
import type { Candidacy } from '../queries'

/** The endorsement of the party as it was decided, and those that were taken back. */
export function Endorsement({ candidacy }: { candidacy: Candidacy }) {
  const t = useTranslations('candidacies.endorsement')
  const { endorsement, revocations } = candidacy
  const decision = (one: { organ: string; decidedOn: string; reference: string }) => ({
    organ: () => <Bidi>{one.organ}</Bidi>,
    day: () => <Time at={one.decidedOn} />,
    reference: () => <Bidi>{one.reference}</Bidi>,
  })
  return (
    <>
      {endorsement ? (
        <Notice kind="success" title={t('endorsed')}>
          <p>{t.rich('decision', decision(endorsement))}</p>
        </Notice>
      ) : (
        <p className="text-soft">{t('none')}</p>
      )}
      {revocations.map((one) => (
        <div key={one.revokedAt} className="grid gap-1 border-s-2 border-clay ps-4">
          <p>{t.rich('revoked', { ...decision(one), on: () => <Time at={new Date(one.revokedAt)} /> })}</p>
          <p dir="auto" className="measure whitespace-pre-line text-soft">
            {one.reason}
          </p>
        </div>
      ))}
    </>
  )
}
