/** How the mock server behaves: chosen by `localStorage['mock.scenario']` in the browser, by `setScenario` in tests. */
export type Scenario =
  'filled' | 'empty' | 'error' | 'loading' | 'signed-out' | 'employee' | 'seller' | 'unverified';

let chosen: Scenario = 'filled';

export function setScenario(scenario: Scenario): void {
  chosen = scenario;
}

export function scenario(): Scenario {
  return (globalThis.localStorage.getItem('mock.scenario') as Scenario | null) ?? chosen;
}
