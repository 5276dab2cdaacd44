import { expect, it } from 'vitest';
import { areWeapons, isAircraftType } from '../../../../pipeline/extract/force/weapon-designations.js';

it('knows aircraft by their types', () => {
  expect(['F-16', 'F-16s', 'F-16Cs', 'MiG-29', 'AH-64s', 'Tornados'].filter((text) => !isAircraftType(text))).toEqual(
    [],
  );
  expect(['T-72s', 'A1', 'G-7', 'COVID-19', 'Tornado', '1990s', 'jets'].filter(isAircraftType)).toEqual([]);
});

it('knows weapons that are counted by their types', () => {
  expect(['F-16s', 'MiG-29s', 'T-72s', 'AK47s', 'Tornados'].filter((text) => !areWeapons(text))).toEqual([]);
  expect(['F-16', '1990s', 'soldiers', 'U.S'].filter(areWeapons)).toEqual([]);
});
