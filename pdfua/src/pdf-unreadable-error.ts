// SPDX-License-Identifier: EUPL-1.2

/** Why a file could not be judged. */
export type UnreadableReason = "EMPTY" | "NOT_PDF" | "ENCRYPTED" | "DAMAGED" | "TOO_LARGE" | "TOO_COMPLEX";

const MESSAGES: Readonly<Record<UnreadableReason, string>> = {
  EMPTY: "Ten plik jest pusty. Zapisz dokument jeszcze raz i wybierz nowy plik.",
  NOT_PDF: "Ten plik nie jest plikiem PDF. Zapisz dokument jako PDF i wybierz nowy plik.",
  ENCRYPTED: "Ten plik jest zaszyfrowany. Zapisz go bez hasła i bez ograniczeń.",
  DAMAGED: "Ten plik jest uszkodzony albo niepełny. Zapisz dokument jako PDF jeszcze raz.",
  TOO_LARGE: "Ten plik jest za duży. Zmniejsz zdjęcia albo podziel dokument na części.",
  TOO_COMPLEX: "Tego pliku nie da się sprawdzić, bo jest zbyt złożony. Podziel dokument na części.",
};

/** A file that cannot be judged at all; the message is Polish and tells an editor what to do. */
export class PdfUnreadableError extends Error {
  readonly reason: UnreadableReason;

  constructor(reason: UnreadableReason, cause?: unknown) {
    super(MESSAGES[reason], { cause });
    this.name = "PdfUnreadableError";
    this.reason = reason;
  }
}
