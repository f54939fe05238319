/** Reads the project's own sources for the house tests: which files there are and what each imports. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { ROOT } from '../../tools/harness/project';

export interface Import {
  /** Module specifier as written. */
  readonly from: string;
  /** Nothing of it is left in the built code. */
  readonly typeOnly: boolean;
}

export interface Source {
  /** Path from the project's folder, with forward slashes. */
  readonly file: string;
  readonly text: string;
  readonly lines: number;
  readonly tree: ts.SourceFile;
  readonly imports: readonly Import[];
}

function importsOf(tree: ts.SourceFile): Import[] {
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      const clause = node.importClause;
      const named = clause?.namedBindings;
      const allNamedAreTypes =
        clause !== undefined && clause.name === undefined && named !== undefined && ts.isNamedImports(named) && named.elements.length > 0
          ? named.elements.every((element) => element.isTypeOnly)
          : false;
      found.push({ from: node.moduleSpecifier.text, typeOnly: clause?.phaseModifier === ts.SyntaxKind.TypeKeyword || allNamedAreTypes });
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined && ts.isStringLiteral(node.moduleSpecifier)) {
      found.push({ from: node.moduleSpecifier.text, typeOnly: node.isTypeOnly });
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [target] = node.arguments;
      found.push({ from: target !== undefined && ts.isStringLiteral(target) ? target.text : '(computed)', typeOnly: false });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** All TypeScript sources below a folder of the project, sorted by path. */
export function sourcesBelow(folder: string): Source[] {
  const absolute = path.join(ROOT, folder);
  return readdirSync(absolute, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && statSync(path.join(absolute, file)).isFile())
    .sort()
    .map((file) => {
      const text = readFileSync(path.join(absolute, file), 'utf8');
      const tree = ts.createSourceFile(file, text, ts.ScriptTarget.ESNext, true, file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
      const name = path.posix.join(folder, file.split(path.sep).join('/'));
      return { file: name, text, lines: text.trimEnd().split('\n').length, tree, imports: importsOf(tree) };
    });
}
