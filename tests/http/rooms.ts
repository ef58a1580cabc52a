/** A page for those who are signed in: what it is called, and where it stands. */
export type Room = { name: string; path: string; editor?: boolean }

/** The rooms, with one text and one letter to open in them. `editor`: with the editor's own script. */
type Opened = { articleId: string; messageId: string; bodyId: string }

export const roomsWith = ({ articleId, messageId, bodyId }: Opened): Room[] => {
  const article = `/ar/desk/news/${articleId}`
  return [
    { name: 'the list of articles', path: '/ar/desk' },
    { name: 'a new article', path: '/ar/desk/news/new' },
    { name: 'a text in the editor', path: article, editor: true },
    { name: 'its preview', path: `${article}/preview` },
    { name: 'its versions', path: `${article}/versions` },
    { name: 'two versions compared', path: `${article}/versions?from=1&to=0` },
    { name: 'what was thrown away', path: '/ar/desk/discarded' },
    { name: 'search at the desk', path: '/ar/desk/search?q=%D9%86%D8%B5' },
    { name: 'pictures', path: '/ar/desk/pictures' },
    { name: 'documents', path: '/ar/desk/documents' },
    { name: 'dates', path: '/ar/desk/dates' },
    { name: 'letters', path: '/ar/desk/messages' },
    { name: 'a letter', path: `/ar/desk/messages/${messageId}` },
    { name: 'the ledger', path: '/ar/desk/ledger' },
    { name: 'settings', path: '/ar/desk/settings' },
    { name: 'a member’s own page', path: '/ar/members' },
    { name: 'bodies', path: '/ar/members/structure' },
    { name: 'a body', path: `/ar/members/structure/${bodyId}` },
    { name: 'one’s account', path: '/ar/members/account' },
    { name: 'what is held about one', path: '/ar/members/my-data' },
    { name: 'one’s requests', path: '/ar/members/my-data/requests' },
    { name: 'one’s erasure', path: '/ar/members/my-data/erasure' },
    { name: 'one’s card', path: '/ar/members/card' },
    { name: 'members’ requests', path: '/ar/members/requests' },
    { name: 'devices', path: '/ar/members/devices' },
  ]
}
