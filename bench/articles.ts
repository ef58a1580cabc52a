import type { Sql } from 'postgres'

// Words that occur in such texts; 300 of them make an article.
const WORDS = `الكتابة الإقليمية الفرع المحلي برنامج العمل الجماعة المواطنين الانتخابات المقبلة الحملة اللقاء التواصلي
  مشروع الطريق القروية الماء الصالح للشرب المدرسة المستوصف الشباب النساء التعاونية الفلاحين الميناء الواد السوق
  الأسبوعي الإنارة العمومية النقل المدرسي الميزانية المجلس الدورة العادية نقطة جدول الأعمال النقاش الحضور القاعة`

/**
 * Fills a prepared database with public articles of 300 Arabic words, one an hour, going back from now;
 * every third also in French. In: a connection as owner, how many. What is there already stays.
 * The search does not know them: to learn so many takes minutes, and `npm run prove` measures it by itself.
 */
export async function publishArticles(sql: Sql, count: number): Promise<void> {
  const words = WORDS.split(/\s+/)
  await sql.begin(async (tx) => {
    await tx`set local session_replication_role = replica`
    await tx`create temporary table spec on commit drop as
      select i, gen_random_uuid() as id, gen_random_uuid() as ar, gen_random_uuid() as fr,
        now() - make_interval(hours => i) as at, (array(select id from topics order by position))[1 + i % 6] as topic
      from generate_series(1, ${count}::int) i`
    await tx`create temporary table ground on commit drop as select o.root_id as body,
        coalesce((select id from members limit 1), gen_random_uuid()) as member,
        (select id from offices where key = 'communicationOfficer') as office
      from organisation o`
    await tx`insert into members (id, name_ar, name_latin)
      select member, 'محرر التجربة', 'Bench editor' from ground on conflict do nothing`
    await tx`create temporary table bodies_of_text on commit drop as select n, jsonb_build_object('type', 'doc',
        'content', jsonb_agg(jsonb_build_object('type', 'paragraph', 'content', jsonb_build_array(
          jsonb_build_object('type', 'text', 'text', line))) order by k)) as doc
      from (select n, k, (select string_agg((${words}::text[])[1 + (n * 7 + k * 13 + w * (3 + n % 11)) % ${words.length}::int], ' '
          order by w) from generate_series(1, 50) w) as line
        from generate_series(0, 99) n, generate_series(1, 6) k) lines group by n`
    await tx`insert into articles (id, body_id, author_id, byline_id, topic_id, code, created_at)
      select id, body, member, office, topic, 'bench' || i, at from spec, ground`
    for (const locale of ['ar', 'fr']) {
      const these = tx`from spec, ground where ${locale} = 'ar' or i % 3 = 0`
      const version = tx(locale)
      const title = locale === 'ar' ? 'خبر تجريبي رقم ' : 'Une nouvelle d’essai numéro '
      const slug = locale === 'ar' ? 'خبر-' : 'nouvelle-'
      await tx`insert into versions (id, article_id, body_id, locale, number, reason, title, summary, slug, body, kind,
          topic_id, byline_id, saved_by, saved_at)
        select ${version}, id, body, ${locale}, 1, 'published', ${title} || i, ${title} || i || ${locale === 'ar' ? '، وهذا ملخصه في سطر واحد.' : ', et son résumé en une ligne.'},
          ${slug} || i, (select doc from bodies_of_text where n = i % 100), 'news', topic, office, member, at ${these}`
      await tx`insert into publications (article_id, body_id, locale, version_id, slug, topic_id, published_by, published_at)
        select id, body, ${locale}, ${version}, ${slug} || i, topic, member, at ${these}`
      await tx`insert into slugs (locale, slug, article_id, body_id, since)
        select ${locale}, ${slug} || i, id, body, at ${these}`
    }
  })
  await sql`analyze`
}
