type Owner = { email: string; nameAr: string; nameLatin: string }

/** Whether someone was never asked their name, and is called by their address until they say it. */
export const isNameless = ({ email, nameAr, nameLatin }: Owner) => nameAr === email && nameLatin === email
