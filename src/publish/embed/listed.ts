/** How many sources an embed lists; it stays light, and the figure's page has all. */
export const LISTED = 20;
