import {
  readTablePreferences,
  type SaveTablePreferences,
  type TablePreferences,
} from '@/components/patterns/resource-table';
import { readForPage } from '@/lib/console/call-from-page';
import { getPreferences } from '@/lib/domains/access';
import { savePreference } from '@/lib/domains/access/own-account.actions';

async function saveNamed(Name: string, Value: TablePreferences) {
  'use server';
  return savePreference({ Name, Value });
}

/** How the person who is signed in wants to see a table, and the action that stores a change of it. */
export async function tablePreferences(
  definition: Parameters<typeof readTablePreferences>[1] & { id: string },
): Promise<{ preferences: TablePreferences; savePreferences: SaveTablePreferences }> {
  const name = `table.${definition.id}`;
  const result = await readForPage(getPreferences, { Names: [name] });
  // A list is worth seeing without its preferences.
  const saved = result.ok ? result.data.Preferences[0]?.Value : undefined;
  return { preferences: readTablePreferences(saved, definition), savePreferences: saveNamed.bind(null, name) };
}
