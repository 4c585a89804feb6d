/** What somebody may do at a desk; each may what those before it may. */
export const roles = ['reader', 'analyst', 'editor', 'administrator'] as const;
export type Role = (typeof roles)[number];

/** True where `role` may do what needs `least`. */
export const mayAs = (role: Role, least: Role): boolean => roles.indexOf(role) >= roles.indexOf(least);

/** Of two roles the one that may less. */
export const lesser = (a: Role, b: Role): Role => (mayAs(a, b) ? b : a);
