import {
  createTheme,
  type CSSVariablesResolver,
  type MantineColorsTuple,
  type MantineThemeOverride,
} from '@mantine/core';
import { amber, font, green, radius, red, roles, soot, stone, type Shades } from './tokens';

const tuple = (shades: Shades): MantineColorsTuple => [...shades];

const surface = { backgroundColor: 'var(--c-surface)' };
const dialogStyles = {
  content: surface,
  header: surface,
  title: { fontWeight: font.weight.strong },
};

export const theme: MantineThemeOverride = createTheme({
  primaryColor: 'green',
  primaryShade: { light: 7, dark: 6 },
  autoContrast: true,
  luminanceThreshold: 0.35,
  colors: {
    green: tuple(green),
    amber: tuple(amber),
    yellow: tuple(amber),
    red: tuple(red),
    gray: tuple(stone),
    dark: tuple(soot),
  },
  black: stone[9],
  fontFamily: font.family,
  fontFamilyMonospace: font.mono,
  fontSizes: font.size,
  lineHeights: font.line,
  fontWeights: {
    regular: font.weight.regular,
    medium: font.weight.strong,
    bold: font.weight.strong,
  },
  radius,
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  headings: {
    fontFamily: font.family,
    fontWeight: font.weight.strong,
    sizes: {
      h1: { fontSize: font.size.xl, lineHeight: font.line.xl },
      h2: { fontSize: font.size.lg, lineHeight: font.line.lg },
      h3: { fontSize: font.size.md, lineHeight: font.line.md },
    },
  },
  components: {
    Paper: {
      defaultProps: { withBorder: true, radius: 'lg' },
      styles: { root: { backgroundColor: 'var(--c-surface)', borderColor: 'var(--c-line)' } },
    },
    Modal: { defaultProps: { centered: true, radius: 'lg' }, styles: dialogStyles },
    Drawer: { defaultProps: { radius: 'lg' }, styles: dialogStyles },
    Switch: { defaultProps: { withThumbIndicator: false } },
    InputWrapper: { styles: { label: { marginBottom: 4 }, description: { marginBottom: 6 } } },
    Tooltip: { defaultProps: { openDelay: 300 } },
    Skeleton: { defaultProps: { radius: 'sm' } },
    Select: { defaultProps: { allowDeselect: false } },
  },
});

function variables(scheme: 'light' | 'dark'): Record<string, string> {
  const own = Object.entries(roles[scheme]).map(([name, value]) => [`--c-${name}`, value]);
  const role = roles[scheme];
  return {
    ...(Object.fromEntries(own) as Record<string, string>),
    '--mantine-color-body': role.canvas,
    '--mantine-color-text': role.text,
    '--mantine-color-dimmed': role.muted,
    '--mantine-color-placeholder': role.muted,
    '--mantine-color-default': role.surface,
    '--mantine-color-default-border': role.line,
    '--mantine-color-anchor': role.accent,
    '--mantine-color-error': role.danger,
  };
}

/** Mantine's own soft fills are near black in dark: ours are of the role. */
const darkFills = {
  '--mantine-color-green-light': roles.dark['accent-fill'],
  '--mantine-color-green-light-hover': roles.dark['accent-line'],
  '--mantine-color-green-light-color': green[2],
  '--mantine-color-amber-light': roles.dark['saving-soft'],
  '--mantine-color-amber-light-color': roles.dark['saving-text'],
  '--mantine-color-red-light': roles.dark['danger-soft'],
  '--mantine-color-red-light-hover': roles.dark['danger-soft'],
  '--mantine-color-red-light-color': roles.dark.danger,
};

export const cssVariables: CSSVariablesResolver = () => ({
  variables: { '--weight-strong': font.weight.strong },
  // Mantine's own is too strong to be read on.
  light: { ...variables('light'), '--mantine-color-red-light-hover': red[1] },
  dark: { ...variables('dark'), ...darkFills },
});
