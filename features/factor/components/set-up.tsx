import { useTranslations } from 'next-intl'
import { grouped } from '../grouped'
import { qrCode } from '../qr-code'

type Props = { secret: string; address: string }

/** What an authenticator takes in: with its camera, or typed. Drawn here; no one else sees it. */
export function SetUp({ secret, address }: Props) {
  const t = useTranslations('factor.setUp')
  const { path, size } = qrCode(address)
  return (
    <div className="grid gap-4">
      <p>{t('scan')}</p>
      <svg
        role="img"
        aria-label={t('picture')}
        viewBox={`0 0 ${size} ${size}`}
        shapeRendering="crispEdges"
        className="w-full max-w-60 rounded-md border border-line"
      >
        <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
        <path fill="#000" d={path} />
      </svg>
      <p>
        <a href={address} className="inline-flex min-h-11 items-center text-sea underline">
          {t('here')}
        </a>
      </p>
      <div>
        <p>{t('type')}</p>
        <p className="mt-1">
          <code dir="ltr" className="inline-block break-words text-lg">
            {grouped(secret)}
          </code>
        </p>
      </div>
    </div>
  )
}
