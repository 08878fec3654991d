import { useEffect, useRef } from 'react';
import { NavLink, Outlet, useLocation } from 'react-router';
import { nutrition } from '@/lib/texts/nutrition';
import classes from './frame.module.css';

const pages = [
  { to: '/nutrition', label: nutrition.frame.diary, end: true },
  { to: '/nutrition/trends', label: nutrition.frame.trends, end: false },
  { to: '/nutrition/goals', label: nutrition.frame.goals, end: false },
  { to: '/nutrition/foods', label: nutrition.frame.foods, end: false },
  { to: '/nutrition/own', label: nutrition.frame.own, end: false },
  { to: '/nutrition/taught', label: nutrition.frame.taught, end: false },
  { to: '/nutrition/privacy', label: nutrition.frame.privacy, end: false },
];

/** The pages of the nutrition coach, and the way between them. On a phone the bar moves to where one is. */
export function NutritionFrame() {
  const { pathname } = useLocation();
  const bar = useRef<HTMLElement>(null);
  useEffect(() => {
    const here = bar.current?.querySelector('[aria-current=page]');
    here?.scrollIntoView({ inline: 'center', block: 'nearest' });
  }, [pathname]);
  return (
    <>
      <nav ref={bar} aria-label={nutrition.frame.navigation} className={classes['nav']}>
        <ul>
          {pages.map(({ to, label, end }) => (
            <li key={to}>
              <NavLink to={to} end={end} className={classes['link'] ?? ''}>
                {label}
              </NavLink>
            </li>
          ))}
        </ul>
      </nav>
      <Outlet />
    </>
  );
}
