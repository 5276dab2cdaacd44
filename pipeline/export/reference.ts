/** What the data dictionary tells of how rows come about. It is given by the caller, since export knows no other stage. */
export interface Reference {
  readonly rules: readonly RuleReference[];
  readonly checks: readonly { readonly id: string; readonly description: string; readonly severity: string }[];
  readonly crosswalk: readonly CrosswalkReference[];
}

export interface RuleReference {
  readonly id: string;
  readonly description: string;
  readonly examples: {
    readonly reads: readonly { readonly text: string; readonly yields: unknown }[];
    readonly skips: readonly string[];
  };
}

export interface CrosswalkReference {
  readonly types: readonly string[];
  readonly modalities: readonly string[];
  readonly means?: string | null;
  readonly byState?: boolean;
  readonly plover: string | null;
  readonly cameo: string | null;
  readonly acled: string | null;
}
