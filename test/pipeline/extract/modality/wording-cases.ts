import type { Modality } from '../../../../schemas/modality.js';

/** A deed by its forms: who does it ("s" behind his verb or none), and the verb with what it is done to. */
export interface Deed {
  readonly who: string;
  readonly isOne: boolean;
  readonly base: string;
  readonly ing: string;
  readonly past: string;
  readonly done: string;
  readonly type: string;
  readonly actor: string;
}

type Wording = (deed: Deed) => string;

const be = ({ isOne }: Deed): string => (isOne ? 'is' : 'are');
const was = ({ isOne }: Deed): string => (isOne ? 'was' : 'were');
const have = ({ isOne }: Deed): string => (isOne ? 'has' : 'have');
const s = ({ isOne }: Deed): string => (isOne ? 's' : '');

/** All the ways of English to say that something is so, goes on, is to be, may be or is not so (codebook section 5). */
export const wordings: Readonly<Record<Modality, readonly Wording[]>> = {
  actual: [
    (deed) => `${deed.who} ${deed.past}.`,
    (deed) => `${deed.who} ${have(deed)} already ${deed.done}.`,
    (deed) => `${deed.who} managed to ${deed.base}.`,
    (deed) => `${deed.who} succeeded in ${deed.ing}.`,
    (deed) => `${deed.who} ${was(deed)} able to ${deed.base}.`,
    (deed) => `${deed.who} ${was(deed)} forced to ${deed.base}.`,
    (deed) => `${deed.who} reportedly ${deed.past}.`,
    (deed) => `${deed.who} ${be(deed)} believed to have ${deed.done}.`,
    (deed) => `${deed.who} ${was(deed)} praised after ${deed.ing}.`,
    (deed) => `The road was closed because ${deed.who} ${deed.past}.`,
    (deed) => `${deed.who} did ${deed.base}.`,
  ],
  ongoing: [
    (deed) => `${deed.who} ${be(deed)} still ${deed.ing}.`,
    (deed) => `${deed.who} ${have(deed)} been ${deed.ing}.`,
    (deed) => `${deed.who} continue${s(deed)} to ${deed.base}.`,
    (deed) => `${deed.who} keep${s(deed)} ${deed.ing}.`,
    (deed) => `${deed.who} ${have(deed)} resumed ${deed.ing}.`,
    (deed) => `${deed.who} ${be(deed)} in the process of ${deed.ing}.`,
    (deed) => `The minister said ${deed.who} ${was(deed)} ${deed.ing}.`,
  ],
  planned: [
    (deed) => `${deed.who} ${be(deed)} set to ${deed.base}.`,
    (deed) => `${deed.who} ${be(deed)} about to ${deed.base}.`,
    (deed) => `${deed.who} plan${s(deed)} to ${deed.base}.`,
    (deed) => `${deed.who} ${have(deed)} committed to ${deed.ing}.`,
    (deed) => `${deed.who} will have ${deed.done} by July.`,
    (deed) => `The minister said ${deed.who} ${was(deed)} going to ${deed.base}.`,
    (deed) => `The minister has said that ${deed.who} would ${deed.base}.`,
    (deed) => `The road will reopen when ${deed.who} ${have(deed)} ${deed.done}.`,
    (deed) => `${deed.who} would ${deed.base}, said the minister.`,
  ],
  possible: [
    (deed) => `${deed.who} might have ${deed.done}.`,
    (deed) => `${deed.who} ought to ${deed.base}.`,
    (deed) => `${deed.who} ${be(deed)} considering ${deed.ing}.`,
    (deed) => `${deed.who} ${be(deed)} capable of ${deed.ing}.`,
    (deed) => `${deed.who} ${have(deed)} offered to ${deed.base}.`,
    (deed) => `The road will be closed in case ${deed.who} ${have(deed)} ${deed.done}.`,
    (deed) => `The road will be closed provided that ${deed.who} ${have(deed)} ${deed.done}.`,
    (deed) => `It was unclear whether ${deed.who} had ${deed.done}.`,
    (deed) => `There is a possibility that ${deed.who} will ${deed.base}.`,
    (deed) => `Perhaps ${deed.who} will ${deed.base}.`,
    (deed) => `The road would close if ${deed.who} ${deed.past}.`,
  ],
  negated: [
    (deed) => `${deed.who} ${have(deed)} not yet ${deed.done}.`,
    (deed) => `${deed.who} ${have(deed)} ruled out ${deed.ing}.`,
    (deed) => `${deed.who} denied ${deed.ing}.`,
    (deed) => `${deed.who} refrained from ${deed.ing}.`,
    (deed) => `Rain prevented ${deed.who} from ${deed.ing}.`,
    (deed) => `${deed.who} ${was(deed)} too weak to ${deed.base}.`,
    (deed) => `${deed.who} ${was(deed)} barred from ${deed.ing}.`,
    (deed) => `${deed.who} stopped short of ${deed.ing}.`,
    (deed) => `${deed.who} ${be(deed)} no longer ${deed.ing}.`,
    (deed) => `${deed.who} slept rather than ${deed.base}.`,
    (deed) => `It is not true that ${deed.who} ${have(deed)} ${deed.done}.`,
    (deed) => `There is no evidence that ${deed.who} ${deed.past}.`,
  ],
};
