/** The states that one name stands for, by the canonical name of the region. Source: the usage of NATO and the AP Stylebook. */
export const stateGroups: ReadonlyMap<string, readonly string[]> = new Map([['Baltic states', ['EST', 'LTU', 'LVA']]]);

/** The states that hold parts of a divided region: whose part is meant, the article tells. Source: UN maps, Jammu and Kashmir. */
const dividedRegions: ReadonlyMap<string, readonly string[]> = new Map([['Kashmir', ['IND', 'PAK']]]);

/** Whether a region is divided among states of which one is given: "in Kashmir" of a report about India. */
export const isPartIn = (region: string | null, state: string | null): boolean =>
  state !== null && dividedRegions.get(region ?? '')?.includes(state) === true;

/** Whether a region is divided among a few states, so that its name says where. */
export const isDivided = (region: string | null): boolean => dividedRegions.has(region ?? '');
