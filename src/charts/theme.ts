/**
 * Colours by role. A page draws with CSS variables, so that dark mode follows the page; a file has no
 * stylesheet and gets literal colours.
 *
 * Chosen so that every pair of bands differs by pattern, or by lightness and hue in all three kinds of
 * colour blindness; that text on a band has contrast 4.5; and that each band, or its outline, has
 * contrast 3 against paper. tests/charts/theme.test.ts computes all of it from the values below.
 */

/** States a counted thing can be in. What each looks like besides its colour stands in band-paint.ts. */
export const BAND_ROLES = [
  'completed', 'completedLate', 'unfinished', 'onTrack', 'inProgress', 'notStarted', 'notDue', 'behind',
  'overdue', 'waiting', 'suspended', 'permanent', 'dropped', 'notAssessed', 'mixed', 'remainder',
] as const;
export type BandRole = (typeof BAND_ROLES)[number];

/** `paper` is what the chart lies on, and the gaps cut into it. */
export const PLAIN_ROLES = ['ink', 'inkSoft', 'grid', 'accent', 'target', 'paper'] as const;
export type PlainRole = (typeof PLAIN_ROLES)[number];

export type ColourRole = BandRole | PlainRole;
/** Role → colour. `backdrop` fills the whole picture: `none` on a page, paper in a file that travels alone. */
export type ChartTheme = Readonly<Record<ColourRole | 'backdrop', string>>;

type Shades = Readonly<Record<ColourRole, string>>;

const LIGHT: Shades = {
  ink: '#1c2024', inkSoft: '#59626c', grid: '#dde1e5', accent: '#0a5560', target: '#71458f', paper: '#ffffff',
  completed: '#0a5560', completedLate: '#3c7f86', unfinished: '#6b747e', onTrack: '#8ec9c7',
  inProgress: '#4478a8', notStarted: '#e7eaed', notDue: '#f3f5f6', behind: '#f2b44c',
  overdue: '#a93a22', waiting: '#f3e4bf', suspended: '#ddd2c6', permanent: '#cdd7ee',
  dropped: '#3d444c', notAssessed: '#ffffff', mixed: '#b4c2d6', remainder: '#ffffff',
};

const DARK: Shades = {
  ink: '#e9edf0', inkSoft: '#a3adb7', grid: '#313a42', accent: '#6cc9c5', target: '#c4a1e4', paper: '#14191d',
  completed: '#6cc9c5', completedLate: '#8fc4bb', unfinished: '#858f9a', onTrack: '#28666a',
  inProgress: '#6ea0d6', notStarted: '#2f373e', notDue: '#1f262b', behind: '#7a5310',
  overdue: '#f0856c', waiting: '#4b4122', suspended: '#54473c', permanent: '#34416a',
  dropped: '#c9ced3', notAssessed: '#14191d', mixed: '#43546c', remainder: '#14191d',
};

const variableName = (role: ColourRole): string =>
  `--chart-${role.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

const COLOUR_ROLES: readonly ColourRole[] = [...PLAIN_ROLES, ...BAND_ROLES];

/** What the stylesheet must define, and with which values, for pages to look like the files. */
export const chartVariables: readonly { readonly name: string; readonly light: string; readonly dark: string }[] =
  COLOUR_ROLES.map((role) => ({ name: variableName(role), light: LIGHT[role], dark: DARK[role] }));

const onPage = (role: ColourRole): string => `var(${variableName(role)})`;

/** For charts inside a page: colours by CSS variable. */
export const pageTheme: ChartTheme = {
  backdrop: 'none',
  ink: onPage('ink'), inkSoft: onPage('inkSoft'), grid: onPage('grid'),
  accent: onPage('accent'), target: onPage('target'), paper: onPage('paper'),
  completed: onPage('completed'), completedLate: onPage('completedLate'), unfinished: onPage('unfinished'),
  onTrack: onPage('onTrack'), inProgress: onPage('inProgress'), notStarted: onPage('notStarted'),
  notDue: onPage('notDue'), behind: onPage('behind'), overdue: onPage('overdue'), waiting: onPage('waiting'),
  suspended: onPage('suspended'), permanent: onPage('permanent'), dropped: onPage('dropped'),
  notAssessed: onPage('notAssessed'), mixed: onPage('mixed'), remainder: onPage('remainder'),
};

/** For files: literal colours on white. */
export const lightTheme: ChartTheme = { ...LIGHT, backdrop: LIGHT.paper };

/** For files: literal colours on near-black. */
export const darkTheme: ChartTheme = { ...DARK, backdrop: DARK.paper };
