import type { NextRequest } from 'next/server'
import NextAuth from 'next-auth'
import { authOptions } from '@/gate/next-auth'
import { fromOurPages } from '@/gate/origin'

type Context = RouteContext<'/api/auth/[...nextauth]'>

// What a client library asks for. The pages of next-auth and its log are not among it.
const ASKED = { GET: ['session', 'csrf', 'providers'], POST: ['session', 'signout', 'callback'] }

const answer = async (request: NextRequest, context: Context, method: 'GET' | 'POST') => {
  const [wanted = ''] = (await context.params).nextauth
  if (!ASKED[method].includes(wanted)) return new Response(null, { status: 404 })
  if (method === 'POST' && !(await fromOurPages())) return new Response(null, { status: 403 })
  return NextAuth(request, context, authOptions())
}

export const GET = (request: NextRequest, context: Context) => answer(request, context, 'GET')
export const POST = (request: NextRequest, context: Context) => answer(request, context, 'POST')
