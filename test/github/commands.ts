import { existsSync } from 'node:fs';

/** What the runners of GitHub have without our doing. */
const onRunner = new Set('bash cd cp diff echo gh git mkdir node npm npx set sha256sum tar test'.split(' '));
const npmCommands = new Set(['ci', 'publish', 'run', 'test']);

/**
 * Every command of a shell script that would fail because what it calls is not there.
 * @param scripts names of the scripts in package.json
 */
export function unknownCommands(script: string, scripts: readonly string[]): string[] {
  return commandLines(script).flatMap((line) => {
    const [command, ...words] = line.split(/\s+/) as [string, ...string[]];
    if (!onRunner.has(command)) return [`${command}: nobody installs it`];
    const [first, second] = words.filter((word) => !word.startsWith('-'));
    if (command === 'npm') return missingScript(first, second, scripts);
    if (command === 'bash' || command === 'node') return missingFile(first);
    return [];
  });
}

/** The script cut into simple commands, without comments, assignments before them, and what only structures them. */
function commandLines(script: string): string[] {
  return script
    .replace(/\\\n/g, ' ')
    .split(/\n|&&|\|\||;|\|/)
    .map((line) => line.replace(/(^|\s)#.*$/, '').trim())
    .map((line) => line.replace(/^(?:(?:if|then|else|elif|do|!)\s+)*(?:\w+=(?:"[^"]*"|\S*)\s+)*/, ''))
    .filter((line) => line !== '' && !/^(?:fi|done|else|then|do|for .*|\w+=\S*)$/.test(line));
}

function missingScript(command: string | undefined, name: string | undefined, scripts: readonly string[]): string[] {
  if (command === undefined || !npmCommands.has(command)) return [`npm ${command}: not a command that we use`];
  const script = command === 'run' ? name : command === 'test' ? 'test' : undefined;
  if (command !== 'run' && script === undefined) return [];
  return script !== undefined && scripts.includes(script) ? [] : [`npm run ${script}: no such script`];
}

/** What is compiled is there when its source is. */
function missingFile(file: string | undefined): string[] {
  if (file === undefined) return [];
  const source = file.replace(/^dist\/(.*)\.js$/, '$1.ts');
  return existsSync(source) ? [] : [`${file}: no such file`];
}
