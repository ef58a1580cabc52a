import { answerLink } from '@/features/account/link-route'

export async function GET(_request: Request, { params }: RouteContext<'/[locale]/application/[secret]'>) {
  const { locale, secret } = await params
  return answerLink(locale, 'application', secret, 'application/status')
}
