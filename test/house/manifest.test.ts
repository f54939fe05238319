/** The fewest permissions that work, each with its paragraph in the README. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../../manifest.json';
import { ROOT } from '../../tools/harness/project';

const asked = [...manifest.permissions, ...manifest.host_permissions];

/** Heading → paragraph below "## Permissions"; a heading may name several permissions in backticks. */
function documented(): Map<string, string> {
  const readme = readFileSync(path.join(ROOT, 'README.md'), 'utf8');
  const section = readme.split(/^## /m).find((part) => part.startsWith('Permissions\n')) ?? '';
  const found = new Map<string, string>();
  for (const part of section.split(/^### /m).slice(1)) {
    const [heading = '', ...lines] = part.split('\n');
    for (const [, permission = ''] of heading.matchAll(/`([^`]+)`/g)) found.set(permission, lines.join(' ').trim());
  }
  return found;
}

it('documents each permission, and none that is not asked for', () => {
  expect([...documented().keys()].sort()).toEqual([...asked].sort());
});

it.each(asked)('explains %s in a paragraph', (permission) => {
  expect(documented().get(permission)?.length).toBeGreaterThan(80);
});

describe('the manifest', () => {
  it('asks for no more than storage and scripting', () => {
    expect(manifest.permissions).toEqual(['storage', 'scripting']);
    expect(manifest).not.toHaveProperty('optional_permissions');
  });

  it('lets no page load, frame or message anything of the extension', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  it('runs nothing but the gate on every page, and not in frames', () => {
    expect(manifest.content_scripts).toEqual([{ matches: manifest.host_permissions, js: ['content/gate.js'], run_at: 'document_idle' }]);
  });

  it('lets extension pages load nothing from elsewhere', () => {
    const policy = manifest.content_security_policy.extension_pages.split('; ');
    expect(policy).toContain("default-src 'none'");
    // The worker may ask shops for their policies, encrypted; the pages, which share this policy with it, give that up themselves.
    expect(policy.filter((rule) => !/ '(?:none|self)'$/.test(rule))).toEqual(['connect-src https:']);
    const pages = readdirSync(path.join(ROOT, 'public')).filter((file) => file.endsWith('.html'));
    expect(pages.length).toBeGreaterThanOrEqual(5);
    const own = `<meta http-equiv="content-security-policy" content="connect-src 'none'" />`;
    expect(pages.filter((file) => !readFileSync(path.join(ROOT, 'public', file), 'utf8').includes(own))).toEqual([]);
  });

  it('names files that exist', () => {
    const icons = [...Object.values(manifest.action.default_icon), ...Object.values(manifest.icons)];
    const files = [...icons, manifest.action.default_popup, manifest.options_ui.page];
    expect(files.filter((file) => !existsSync(path.join(ROOT, 'public', file)))).toEqual([]);
  });
});
