import type { Sql } from 'postgres'
import { aBody, actorFor, aMember, rootBody } from './world'

/** Everyone who may ask something of an election: those who plan it, in the province and in a branch, and those who do not. */
export async function planners(sql: Sql) {
  const root = await rootBody(sql)
  const [azemmour, jadida] = [await aBody(sql, root, 'أزمور'), await aBody(sql, root, 'الجديدة')]
  const at = async (name: string, office: string, bodyId: string) =>
    actorFor(sql, await aMember(sql, name, [office, bodyId]))
  return {
    ...{ root, azemmour },
    provincial: await at('الكاتب الإقليمي', 'provincialSecretary', root),
    director: await at('مدير الحملة', 'campaignDirector', root),
    secretary: await at('كاتبة أزمور', 'branchSecretary', azemmour),
    reader: await at('عضو الكتابة', 'secretariatMember', root),
    treasurer: await at('أمينة المال', 'treasurer', azemmour),
    member: await at('نعيمة', 'member', azemmour),
    neighbour: await at('كاتب الجديدة', 'branchSecretary', jadida),
  }
}
export type Planners = Awaited<ReturnType<typeof planners>>
