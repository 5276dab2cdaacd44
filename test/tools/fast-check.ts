import fc from 'fast-check';

/** Any number; another one tries other values: `PROPERTY_SEED=7 npm test`. */
const seed = Number(process.env.PROPERTY_SEED ?? 20261122);

/** The same values in every run: a test that passed fails for what was changed since, and fails again when it is looked into. */
fc.configureGlobal({ seed });

export { fc };
