import { useTranslations } from 'next-intl'

type Props = {
  people: readonly { id: string; number: number; nameAr: string; nameLatin: string; knownAs: string }[]
  purpose: string
}

/** What lies on the table at a meeting, on paper only: names, numbers, and a place to sign. No phone stands on it. */
export function AttendanceSheet({ people, purpose }: Props) {
  const t = useTranslations('register.attendance')
  return (
    <section className="attendance" aria-label={t('title')}>
      <h2>{t('title')}</h2>
      <p>
        <bdi>{purpose}</bdi>
      </p>
      <p>{t('dateAndPlace')}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('position')}</th>
            <th scope="col">{t('name')}</th>
            <th scope="col">{t('number')}</th>
            <th scope="col">{t('signature')}</th>
          </tr>
        </thead>
        <tbody>
          {people.map(({ id, number, nameAr, nameLatin, knownAs }, position) => (
            <tr key={id}>
              <td>{position + 1}</td>
              <td>
                <bdi>{nameAr}</bdi>
                {nameLatin !== nameAr && (
                  <small>
                    <bdi>{nameLatin}</bdi>
                  </small>
                )}
                {knownAs && (
                  <small>
                    <bdi>{knownAs}</bdi>
                  </small>
                )}
              </td>
              <td>{number}</td>
              <td />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
