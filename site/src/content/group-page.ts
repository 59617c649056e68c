// SPDX-License-Identifier: EUPL-1.2

import { GroupPagesDocument, type GroupPagesQuery, type Language } from "@okienko/schema/documents";
import { type Answering, answersTo, answersView, citedAnswers, loadAnswering } from "./answers.ts";
import { query } from "./client.ts";
import { groupDownloads } from "./downloads.ts";
import type { GroupLine, GroupPageView, GroupsView } from "./group-page.view.ts";
import { isReadableIn, languagesOf } from "./language.ts";
import { allNodes } from "./paging.ts";
import { loadShell } from "./shell.ts";
import type { ShellView } from "./shell.view.ts";
import { sourcesView } from "./source.ts";
import { textView } from "./text.ts";
import { translationView } from "./translation.ts";

/** A group as the API gives it. */
export type FullGroup = GroupPagesQuery["targetGroups"]["nodes"][number];

async function loadGroupRecords(language: Language): Promise<readonly FullGroup[]> {
  return allNodes(async (after) => (await query(GroupPagesDocument, { after, language })).targetGroups);
}

function groupLine({ slug, name, description }: FullGroup): GroupLine {
  return { slug, name: textView(name), description: textView(description) };
}

/** The list of groups that can be read in a language, the most urgent first. */
export function groupsView(groups: readonly FullGroup[], language: Language, shell: ShellView): GroupsView {
  const lines = groups.filter((group) => isReadableIn(language, group)).map(groupLine);
  return { shell, groups: lines, hasMoreInPolish: lines.length < groups.length, translation: translationView(lines) };
}

/** The page of a group, as it is drawn. */
export function groupPageView(group: FullGroup, answering: Answering, shell: ShellView): GroupPageView {
  const offers = answersTo(group.offers, answering);
  const shown = { ...groupLine(group), answers: answersView(offers, answering.language) };
  return {
    ...shown,
    shell,
    isSensitive: group.isSensitive,
    languages: languagesOf(group),
    downloads: groupDownloads(group.slug),
    sources: sourcesView([
      { kind: "GROUP", name: group.name.text, citations: group.citations },
      ...citedAnswers(offers),
    ]),
    translation: translationView(shown),
  };
}

/** Asks for the list of groups in a language. */
export async function loadGroupList(language: Language): Promise<GroupsView> {
  const [shell, groups] = await Promise.all([loadShell(language), loadGroupRecords(language)]);
  return groupsView(groups, language, shell);
}

/** Asks for the pages of all groups that can be read in a language. */
export async function loadGroupPages(language: Language): Promise<readonly GroupPageView[]> {
  const [shell, groups, answering] = await Promise.all([
    loadShell(language),
    loadGroupRecords(language),
    loadAnswering(language),
  ]);
  return groups.filter((group) => isReadableIn(language, group)).map((group) => groupPageView(group, answering, shell));
}
