/** The process answers; it needs no database for that. */
export const GET = () => Response.json({ live: true })
