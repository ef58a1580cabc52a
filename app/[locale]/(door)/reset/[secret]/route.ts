import { answerLink } from '@/features/account/link-route'

export async function GET(_request: Request, { params }: RouteContext<'/[locale]/reset/[secret]'>) {
  const { locale, secret } = await params
  return answerLink(locale, 'reset', secret, 'reset/password')
}
