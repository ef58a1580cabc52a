import { sql } from 'drizzle-orm'
import { connection } from 'next/server'
import { asVisitor } from '@/db/client'

/** Ready while the database answers. */
export async function GET() {
  await connection()
  const ready = await asVisitor((tx) => tx.execute(sql`select 1`)).then(
    () => true,
    () => false,
  )
  return Response.json({ ready }, { status: ready ? 200 : 503 })
}
