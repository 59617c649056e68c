// SPDX-License-Identifier: EUPL-1.2

import type { FormEvent, RefObject } from "react";
import type { FinderChoice, FinderChoices } from "../content/finder.view.ts";
import { dayName, dayNamed, FIELD_NAMES, type FinderQuery, finderDays, YES } from "./finder-query.ts";
import type { FinderSay } from "./finder-say.ts";

interface FormProps {
  readonly form: RefObject<HTMLFormElement | null>;
  readonly say: FinderSay;
  readonly choices: FinderChoices;
  readonly query: FinderQuery;
  /** Whether there is a report to ask for. */
  readonly hasReport: boolean;
  onChange(change: Partial<FinderQuery>): void;
  onClear(): void;
  /** The person is done and wants to see the results. */
  onShow(): void;
}

interface Option {
  readonly value: string;
  readonly name: string;
  readonly lang?: string | undefined;
}

interface SelectProps extends FormProps {
  readonly field: "situation" | "group" | "place" | "day";
  readonly any: string;
  readonly options: readonly Option[];
  readonly value: string;
  onPick(value: string): void;
}

function Select({ say, field, any, options, value, onPick }: SelectProps) {
  return (
    <label className={field}>
      <span>{say.words[field]}</span>
      <select name={FIELD_NAMES[field]} value={value} onChange={(event) => onPick(event.currentTarget.value)}>
        {[{ value: "", name: any }, ...options].map((option: Option) => (
          <option key={option.value} value={option.value} lang={option.lang}>
            {option.name}
          </option>
        ))}
      </select>
    </label>
  );
}

interface BoxProps extends FormProps {
  readonly field: "isNow" | "withReported";
  readonly label: string;
}

function Box({ field, label, query, onChange }: BoxProps) {
  return (
    <label className={`box ${field}`}>
      <input
        type="checkbox"
        name={FIELD_NAMES[field]}
        value={YES}
        checked={query[field]}
        onChange={(event) => onChange({ [field]: event.currentTarget.checked })}
      />
      <span>{label}</span>
    </label>
  );
}

function optionsOf(choices: readonly FinderChoice[]): readonly Option[] {
  return choices.map(({ slug, name }) => ({ value: slug, name: name.text, lang: name.lang ?? undefined }));
}

function TextField({ say, query, onChange }: FormProps) {
  const { words } = say;
  return (
    <label className="text">
      <span>{words.text}</span>
      <input
        type="search"
        name={FIELD_NAMES.text}
        value={query.text}
        maxLength={100}
        autoComplete="off"
        enterKeyHint="search"
        aria-describedby="finder-hint"
        onChange={(event) => onChange({ text: event.currentTarget.value })}
      />
      <span id="finder-hint" className="small soft">
        {words.textHint}
      </span>
    </label>
  );
}

function WhatAndWhere(props: FormProps) {
  const { say, choices, query, onChange } = props;
  const { words } = say;
  const lists = [
    { field: "situation", any: words.anySituation, all: choices.situations },
    { field: "group", any: words.anyGroup, all: choices.groups },
    { field: "place", any: words.anyPlace, all: choices.places },
  ] as const;
  return lists.map(({ field, any, all }) => (
    <Select
      key={field}
      {...props}
      field={field}
      any={any}
      options={optionsOf(all)}
      value={query[field]}
      onPick={(value) => onChange({ [field]: value })}
    />
  ));
}

function When(props: FormProps) {
  const { say, query, onChange } = props;
  return (
    <>
      <Select
        {...props}
        field="day"
        any={say.words.anyDay}
        options={finderDays.map((day) => ({ value: dayName(day), name: say.days[day] }))}
        value={query.day && dayName(query.day)}
        onPick={(value) => onChange({ day: dayNamed(value) })}
      />
      <label className="time">
        <span>{say.words.time}</span>
        <input
          type="time"
          name={FIELD_NAMES.time}
          value={query.time}
          onChange={(event) => onChange({ time: event.currentTarget.value })}
        />
      </label>
      <Box {...props} field="isNow" label={say.words.now} />
    </>
  );
}

/** All that can be asked for. Before the script comes it sends what is entered to the page, which then reads it. */
export function FinderForm(props: FormProps) {
  const { form, say, hasReport, onClear, onShow } = props;
  const show = (event: FormEvent): void => {
    event.preventDefault();
    onShow();
  };
  return (
    <search aria-label={say.words.form}>
      <form ref={form} className="finder" method="get" onSubmit={show}>
        <TextField {...props} />
        <WhatAndWhere {...props} />
        <When {...props} />
        {hasReport && <Box {...props} field="withReported" label={say.words.reported} />}
        <p className="buttons">
          <button type="submit">{say.words.show}</button>
          <button type="button" className="quiet" onClick={onClear}>
            {say.words.clear}
          </button>
        </p>
      </form>
    </search>
  );
}
