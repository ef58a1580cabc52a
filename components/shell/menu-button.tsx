import { useTranslations } from 'next-intl'
import { Mark } from '../ui/mark'

type Props = {
  /** The id of the popover it opens or closes. */
  of: string
  closes?: boolean
}

/** Opens a menu on a phone, or closes it, by the browser's own popover: no script. */
export function MenuButton({ of, closes = false }: Props) {
  const t = useTranslations('shell')
  return (
    <button
      type="button"
      popoverTarget={of}
      popoverTargetAction={closes ? 'hide' : 'show'}
      aria-label={closes ? t('closeMenu') : undefined}
      className={`menu-button tool min-[60rem]:hidden ${closes ? 'self-end' : ''}`}
    >
      <Mark name={closes ? 'close' : 'menu'} className="size-6" />
      {!closes && <span>{t('menu')}</span>}
    </button>
  )
}
