import { useTranslations } from 'next-intl'
import { ACT_FAMILIES, type ActFamily } from '../acts'

/** Narrows the ledger to one family of acts; plain links. */
export function FamilyLinks({ base, current }: { base: string; current: ActFamily | undefined }) {
  const t = useTranslations('ledger')
  return (
    <nav aria-label={t('narrow')}>
      <ul className="flex flex-wrap gap-2">
        {[undefined, ...ACT_FAMILIES].map((family) => (
          <li key={family ?? 'all'}>
            <a
              href={family ? `${base}?act=${family}` : base}
              aria-current={family === current ? 'page' : undefined}
              className="chip"
            >
              {t(`families.${family ?? 'all'}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
