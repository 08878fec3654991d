import { useMantineColorScheme, type MantineColorScheme } from '@mantine/core';
import { IconCheck, IconDeviceDesktop, IconMoon, IconSun, type Icon } from '@tabler/icons-react';
import { texts } from '@/lib/texts';
import { Dropdown } from './dropdown';
import classes from './menu-list.module.css';

const choices: { value: MantineColorScheme; label: string; icon: Icon }[] = [
  { value: 'auto', label: texts.shell.themeAuto, icon: IconDeviceDesktop },
  { value: 'light', label: texts.shell.themeLight, icon: IconSun },
  { value: 'dark', label: texts.shell.themeDark, icon: IconMoon },
];

export function ColourSchemeMenu() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const Current = choices.find((choice) => choice.value === colorScheme)?.icon ?? IconSun;
  return (
    <Dropdown label={texts.shell.theme} button={<Current size={20} stroke={1.6} aria-hidden />}>
      {() => (
        <div role="radiogroup" aria-label={texts.shell.theme} className={classes['list']}>
          {choices.map(({ value, label, icon: ChoiceIcon }) => (
            <label key={value} className={classes['item']}>
              <input
                type="radio"
                name="colour-scheme"
                checked={colorScheme === value}
                onChange={() => setColorScheme(value)}
              />
              <ChoiceIcon size={18} stroke={1.6} aria-hidden />
              {label}
              {colorScheme === value && <IconCheck size={16} aria-hidden />}
            </label>
          ))}
        </div>
      )}
    </Dropdown>
  );
}
