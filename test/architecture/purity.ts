import { isSource, type ProjectFile, withoutComments } from './project-file.js';

/** What would make the bytes of a run depend on more than its articles, with the reason that a reader needs. */
const impure: readonly (readonly [RegExp, string])[] = [
  [/\bDate\.now\b|\bnew Date\(\s*\)|\bDate\(\s*\)|\bperformance\b/, 'reads the clock'],
  [/\bnew Date\([^()]*,|\.(?:get|set)(?:FullYear|Month|Date|Day|Hours|Minutes|Seconds)\(/, 'depends on the time zone'],
  [/\bMath\.random\b|\brandomUUID\b|\brandomBytes\b|\bgetRandomValues\b/, 'is random'],
  [/\bprocess\.(?:env|argv|cwd|hrtime|uptime|platform|pid)\b/, 'reads the environment'],
  [/\.toLocale\w+|\blocaleCompare\b|\bIntl\.[A-Z]/, 'depends on the locale'],
  [/\bconsole\b|\bprocess\.(?:stdout|stderr)\b/, 'logs'],
];

/** What a person calls may look at the clock, the terminal and the environment; what makes rows may not. */
const outside = /^pipeline\/(?:cli\.ts|command\/)/;

/** Every line of the product that is not a function of its input. */
export function purityProblems(files: readonly ProjectFile[]): string[] {
  return files
    .filter((file) => isSource(file) && !outside.test(file.path))
    .flatMap(({ path, text }) => {
      const code = withoutComments(text);
      return impure.flatMap(([pattern, why]) => {
        const found = pattern.exec(code);
        return found === null ? [] : [`${path} ${why}: ${found[0]}`];
      });
    });
}
