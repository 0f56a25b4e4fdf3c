/**
 * What a person sets about the frame itself: theme, density, navigation open or closed. Kept in cookies, so that the server
 * writes the right attributes into the first byte of <html>: no flash of the wrong theme and no inline script.
 */
export type ThemeChoice = 'light' | 'dark' | 'system';
export type Density = 'comfortable' | 'compact';
export type ShellPreferences = { theme: ThemeChoice; density: Density; navigationOpen: boolean };

const cookieNames = {
  theme: 'console-theme',
  density: 'console-density',
  navigationOpen: 'console-navigation',
} as const satisfies Record<keyof ShellPreferences, string>;

const yearSeconds = 365 * 24 * 60 * 60;

/** Reads the preferences; what is missing or unknown is the default. `getCookie` answers a cookie's value by name. */
export function readShellPreferences(getCookie: (name: string) => string | undefined): ShellPreferences {
  const theme = getCookie(cookieNames.theme);
  return {
    theme: theme === 'light' || theme === 'dark' ? theme : 'system',
    density: getCookie(cookieNames.density) === 'compact' ? 'compact' : 'comfortable',
    navigationOpen: getCookie(cookieNames.navigationOpen) !== 'closed',
  };
}

/** The attributes of <html> that app/globals.css answers to. */
export function htmlAttributes({ theme, density }: Pick<ShellPreferences, 'theme' | 'density'>) {
  return { 'data-theme': theme, 'data-density': density };
}

function writeCookie(name: string, value: string) {
  document.cookie = `${name}=${value}; Path=/; Max-Age=${yearSeconds}; SameSite=Lax`;
}

/** Applies the theme at once and keeps it. */
export function saveTheme(theme: ThemeChoice) {
  document.documentElement.dataset.theme = theme;
  writeCookie(cookieNames.theme, theme);
}

/** Applies the density at once and keeps it. */
export function saveDensity(density: Density) {
  document.documentElement.dataset.density = density;
  writeCookie(cookieNames.density, density);
}

/** Keeps whether the side navigation is open. */
export function saveNavigationOpen(open: boolean) {
  writeCookie(cookieNames.navigationOpen, open ? 'open' : 'closed');
}
