// SPDX-License-Identifier: EUPL-1.2

import { type Language, SituationsDocument, type SituationsQuery } from "@okienko/schema/documents";
import { type Answering, answersTo, answersView, citedAnswers, loadAnswering } from "./answers.ts";
import { query } from "./client.ts";
import { isReadableIn, languagesOf } from "./language.ts";
import { allNodes } from "./paging.ts";
import { isSensitiveHelp } from "./sensitive.ts";
import { loadShell } from "./shell.ts";
import type { ShellView } from "./shell.view.ts";
import type { SituationLine, SituationPageView, SituationsView } from "./situation.view.ts";
import { sourcesView } from "./source.ts";
import { headingView, textViewOrNull } from "./text.ts";
import { translationView } from "./translation.ts";
import { urgentCalls } from "./urgent-calls.ts";

/** A situation as the API gives it. */
export type FullSituation = SituationsQuery["lifeSituations"]["nodes"][number];

/** Asks for all situations, the most urgent first. */
export async function loadSituationRecords(language: Language): Promise<readonly FullSituation[]> {
  return allNodes(async (after) => (await query(SituationsDocument, { after, language })).lifeSituations);
}

/** The situation as a list names it. */
export function situationLine({ slug, sentence, isUrgent }: FullSituation): SituationLine {
  return { slug, sentence: headingView(sentence), isUrgent };
}

/** The list of situations that can be read in a language, those that cannot wait first. */
export function situationsView(
  situations: readonly FullSituation[],
  language: Language,
  shell: ShellView,
): SituationsView {
  const lines = situations.filter((situation) => isReadableIn(language, situation)).map(situationLine);
  return {
    shell,
    urgent: lines.filter(({ isUrgent }) => isUrgent),
    others: lines.filter(({ isUrgent }) => !isUrgent),
    hasMoreInPolish: lines.length < situations.length,
    translation: translationView(lines),
  };
}

/** The page of a situation, as it is drawn. */
export function situationPageView(situation: FullSituation, answering: Answering, shell: ShellView): SituationPageView {
  const offers = answersTo(situation.offers, answering);
  const shown = {
    ...situationLine(situation),
    advice: textViewOrNull(situation.description),
    calls: urgentCalls(offers),
    answers: answersView(offers, answering.language),
  };
  return {
    ...shown,
    shell,
    isSensitive: isSensitiveHelp(offers),
    languages: languagesOf(situation),
    sources: sourcesView([
      { kind: "SITUATION", name: situation.sentence.text, citations: situation.citations },
      ...citedAnswers(offers),
    ]),
    translation: translationView(shown),
  };
}

/** Asks for the list of situations in a language. */
export async function loadSituations(language: Language): Promise<SituationsView> {
  const [shell, situations] = await Promise.all([loadShell(language), loadSituationRecords(language)]);
  return situationsView(situations, language, shell);
}

/** Asks for the pages of all situations that can be read in a language. */
export async function loadSituationPages(language: Language): Promise<readonly SituationPageView[]> {
  const [shell, situations, answering] = await Promise.all([
    loadShell(language),
    loadSituationRecords(language),
    loadAnswering(language),
  ]);
  return situations
    .filter((situation) => isReadableIn(language, situation))
    .map((situation) => situationPageView(situation, answering, shell));
}
