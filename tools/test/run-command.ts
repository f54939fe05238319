/** Runs one command of the project and keeps what it says. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { ROOT } from '../harness/project';

export interface CommandResult {
  readonly ok: boolean;
  readonly output: string;
}

export interface CommandOptions {
  /** Show the output as it comes, too. */
  readonly show?: boolean;
  readonly env?: Readonly<Record<string, string>>;
}

/** A Node program by path, with arguments; resolves when it ends. Never rejects. */
export function runNode(file: string, args: readonly string[], { show = false, env = {} }: CommandOptions = {}): Promise<CommandResult> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [path.join(ROOT, file), ...args], {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const hear = (chunk: Buffer) => {
      output += chunk.toString('utf8');
      if (show) process.stdout.write(chunk);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('error', (error) => {
      done({ ok: false, output: output + error.message });
    });
    child.on('close', (code) => {
      done({ ok: code === 0, output });
    });
  });
}

/** One of the project's own tools: `runTool('evaluate', ['DIR'])`. */
export function runTool(name: string, args: readonly string[], options?: CommandOptions): Promise<CommandResult> {
  return runNode('tools/run.mjs', [name, ...args], options);
}

/** The program that a package of node_modules brings, for example `eslint/bin/eslint.js`. */
export function runPackage(file: string, args: readonly string[], options?: CommandOptions): Promise<CommandResult> {
  return runNode(path.join('node_modules', file), args, options);
}
