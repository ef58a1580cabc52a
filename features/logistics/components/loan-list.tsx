import { useTranslations } from 'next-intl'
import { isLate } from '../lending'
import type { LoanTo } from '../queries'
import { CancelLoanForm, TakeBackForm } from './loan-forms'
import { LoanLine } from './loan-line'

/** Who has it or will have it, what is late first; below, who had it. */
export function LoanList({ loans, sets }: { loans: readonly LoanTo[]; sets: boolean }) {
  const t = useTranslations('logistics.loans')
  const now = new Date()
  const out = loans
    .filter(({ returnedAt }) => returnedAt === null)
    .toSorted((one, other) => Number(isLate(other, now)) - Number(isLate(one, now)))
  const back = loans.filter(({ returnedAt }) => returnedAt !== null)
  if (loans.length === 0) return <p className="text-soft">{t('none')}</p>
  return (
    <>
      <ul className="grid gap-3">
        {out.map((loan) => (
          <li key={loan.id} className="card grid gap-3 p-4">
            <LoanLine loan={loan} late={isLate(loan, now)} />
            {sets && loan.startsAt <= now && <TakeBackForm loanId={loan.id} />}
            {sets && <CancelLoanForm loanId={loan.id} />}
          </li>
        ))}
      </ul>
      {back.length > 0 && (
        <>
          <h3 className="text-lg">{t('past')}</h3>
          <ul className="grid gap-3">
            {back.map((loan) => (
              <li key={loan.id}>
                <LoanLine loan={loan} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
