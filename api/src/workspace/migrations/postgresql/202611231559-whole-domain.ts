// SPDX-License-Identifier: EUPL-1.2

import { Migration } from '@mikro-orm/migrations';
import { putRecords, takeRecords } from '../whole-domain.rows.ts';

export class Migration20261123155927 extends Migration {

  override name = 'Migration20261123155927';

  override async up(): Promise<void> {
    // Nobody may write while the records are away.
    await this.execute(`lock table "sources", "documents", "schedules", "locations", "rooms", "contact_points", "organizations", "programs", "target_groups", "offers", "offers_at_locations" in access exclusive mode;`);
    const records = await takeRecords(this);

    this.addSql(`create table "legal_acts" ("id" uuid not null, "state" text not null, "version" int not null default 1, "slug" text not null, "verification" text not null, "verified_on" text null, "verification_method" text null, "valid_until" text null, "statements" jsonb not null, "citations" jsonb not null, "title" jsonb not null, "act_type" text not null, "number" text null, "issuer" jsonb null, "adopted_on" text null, "journal" text null, "url" text null, "amends" jsonb not null, primary key ("id"));`);
    this.addSql(`alter table "legal_acts" add constraint "legal_acts_slug_unique" unique ("slug");`);

    this.addSql(`create table "life_situations" ("id" uuid not null, "state" text not null, "version" int not null default 1, "slug" text not null, "verification" text not null, "verified_on" text null, "verification_method" text null, "valid_until" text null, "statements" jsonb not null, "citations" jsonb not null, "sentence" jsonb not null, "description" jsonb null, "is_urgent" boolean not null, "position" int not null, primary key ("id"));`);
    this.addSql(`alter table "life_situations" add constraint "life_situations_slug_unique" unique ("slug");`);

    this.addSql(`create table "news" ("id" uuid not null, "state" text not null, "version" int not null default 1, "slug" text not null, "verification" text not null, "verified_on" text null, "verification_method" text null, "valid_until" text null, "statements" jsonb not null, "citations" jsonb not null, "title" jsonb not null, "summary" jsonb not null, "paragraphs" jsonb not null, "published_on" text null, "named_persons" jsonb not null, "organizations" jsonb not null, "offers" jsonb not null, primary key ("id"));`);
    this.addSql(`alter table "news" add constraint "news_slug_unique" unique ("slug");`);

    this.addSql(`create table "notices" ("id" uuid not null, "state" text not null, "version" int not null default 1, "slug" text not null, "verification" text not null, "verified_on" text null, "verification_method" text null, "valid_until" text null, "statements" jsonb not null, "citations" jsonb not null, "title" jsonb not null, "text" jsonb not null, "severity" text not null, "valid_from" text not null, "valid_to" text null, "offers" jsonb not null, "locations" jsonb not null, primary key ("id"));`);
    this.addSql(`alter table "notices" add constraint "notices_slug_unique" unique ("slug");`);

    this.addSql(`create table "organization_identifiers" ("id" uuid not null, "state" text not null, "version" int not null default 1, "slug" text not null, "verification" text not null, "verified_on" text null, "verification_method" text null, "valid_until" text null, "statements" jsonb not null, "citations" jsonb not null, "organization_id" uuid not null, "scheme" text not null, "identifier" text not null, primary key ("id"));`);
    this.addSql(`alter table "organization_identifiers" add constraint "organization_identifiers_slug_unique" unique ("slug");`);

    this.addSql(`create table "accessibility_statements" ("id" uuid not null, "state" text not null, "version" int not null default 1, "slug" text not null, "verification" text not null, "verified_on" text null, "verification_method" text null, "valid_until" text null, "statements" jsonb not null, "citations" jsonb not null, "organization_id" uuid not null, "site_url" text null, "site_published_on" text null, "site_updated_on" text null, "prepared_on" text null, "reviewed_on" text null, "assessment_method" text null, "barriers" jsonb not null, "contact_point_id" uuid null, "locations" jsonb not null, "has_online_interpreter" boolean null, "communication_ways" jsonb not null, "ombudsman_url" text null, primary key ("id"));`);
    this.addSql(`alter table "accessibility_statements" add constraint "accessibility_statements_slug_unique" unique ("slug");`);

    this.addSql(`create table "strategies" ("id" uuid not null, "state" text not null, "version" int not null default 1, "slug" text not null, "verification" text not null, "verified_on" text null, "verification_method" text null, "valid_until" text null, "statements" jsonb not null, "citations" jsonb not null, "name" jsonb not null, "summary" jsonb not null, "mission" jsonb null, "year_from" int not null, "year_to" int not null, "adopted_by_id" uuid null, "programs" jsonb not null, "conclusions" jsonb not null, primary key ("id"));`);
    this.addSql(`alter table "strategies" add constraint "strategies_slug_unique" unique ("slug");`);

    this.addSql(`create table "strategic_goals" ("id" uuid not null, "state" text not null, "version" int not null default 1, "slug" text not null, "verification" text not null, "verified_on" text null, "verification_method" text null, "valid_until" text null, "statements" jsonb not null, "citations" jsonb not null, "strategy_id" uuid not null, "number" int not null, "name" jsonb not null, "position" int not null, primary key ("id"));`);
    this.addSql(`alter table "strategic_goals" add constraint "strategic_goals_slug_unique" unique ("slug");`);

    this.addSql(`create table "operational_goals" ("id" uuid not null, "state" text not null, "version" int not null default 1, "slug" text not null, "verification" text not null, "verified_on" text null, "verification_method" text null, "valid_until" text null, "statements" jsonb not null, "citations" jsonb not null, "strategic_goal_id" uuid not null, "number" text not null, "name" jsonb not null, "directions" jsonb not null, "bodies" jsonb not null, "position" int not null, primary key ("id"));`);
    this.addSql(`alter table "operational_goals" add constraint "operational_goals_slug_unique" unique ("slug");`);

    this.addSql(`create table "indicators" ("id" uuid not null, "state" text not null, "version" int not null default 1, "slug" text not null, "verification" text not null, "verified_on" text null, "verification_method" text null, "valid_until" text null, "statements" jsonb not null, "citations" jsonb not null, "operational_goal_id" uuid not null, "row" int not null, "name" jsonb not null, "unit" jsonb null, "values" jsonb not null, "position" int not null, primary key ("id"));`);
    this.addSql(`alter table "indicators" add constraint "indicators_slug_unique" unique ("slug");`);

    this.addSql(`alter table "documents" drop column "resolution_number", drop column "adopted_by", drop column "adopted_on";`);
    this.addSql(`alter table "documents" add "verified_on" text null, add "verification_method" text null, add "valid_until" text null, add "statements" jsonb not null, add "legal_act_id" uuid null;`);
    this.addSql(`alter table "documents" add constraint "documents_legal_act_id_foreign" foreign key ("legal_act_id") references "legal_acts" ("id") on update no action on delete restrict;`);

    this.addSql(`alter table "locations" add "verified_on" text null, add "verification_method" text null, add "valid_until" text null, add "statements" jsonb not null, add "directions" jsonb null, add "accessibility" jsonb null;`);

    this.addSql(`alter table "organizations" add "verified_on" text null, add "verification_method" text null, add "valid_until" text null, add "statements" jsonb not null, add "standing" text not null, add "legal_acts" jsonb not null;`);

    this.addSql(`alter table "programs" add "verified_on" text null, add "verification_method" text null, add "valid_until" text null, add "statements" jsonb not null, add "standing" text not null, add "level" text null, add "aims" jsonb not null, add "adopted_by_id" uuid null, add "predecessor_id" uuid null, add "executors" jsonb not null, add "results" jsonb not null;`);
    this.addSql(`alter table "programs" add constraint "programs_adopted_by_id_foreign" foreign key ("adopted_by_id") references "legal_acts" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "programs" add constraint "programs_predecessor_id_foreign" foreign key ("predecessor_id") references "programs" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "programs" alter column "year_from" drop not null;`);
    this.addSql(`alter table "programs" alter column "year_to" drop not null;`);

    this.addSql(`alter table "offers" add "verified_on" text null, add "verification_method" text null, add "valid_until" text null, add "statements" jsonb not null, add "steps" jsonb not null, add "required_documents" jsonb not null, add "cost" jsonb null, add "life_situations" jsonb not null, add "program_id" uuid null, add "standing" text not null, add "reported_year" int null;`);
    this.addSql(`alter table "offers" add constraint "offers_program_id_foreign" foreign key ("program_id") references "programs" ("id") on update no action on delete restrict;`);

    this.addSql(`alter table "rooms" add "verified_on" text null, add "verification_method" text null, add "valid_until" text null, add "statements" jsonb not null;`);

    this.addSql(`alter table "offers_at_locations" add "verified_on" text null, add "verification_method" text null, add "valid_until" text null, add "statements" jsonb not null;`);

    this.addSql(`alter table "contact_points" add "verified_on" text null, add "verification_method" text null, add "valid_until" text null, add "statements" jsonb not null;`);

    this.addSql(`alter table "schedules" add "verified_on" text null, add "verification_method" text null, add "valid_until" text null, add "statements" jsonb not null, add "exceptions" jsonb not null;`);

    this.addSql(`alter table "sources" add "recency_rank" int null;`);

    this.addSql(`alter table "target_groups" add "verified_on" text null, add "verification_method" text null, add "valid_until" text null, add "statements" jsonb not null;`);

    this.addSql(`alter table "legal_acts" add constraint "legal_acts_state_check" check ("state" in ('DRAFT', 'APPROVED', 'ARCHIVED'));`);

    this.addSql(`alter table "life_situations" add constraint "life_situations_state_check" check ("state" in ('DRAFT', 'APPROVED', 'ARCHIVED'));`);

    this.addSql(`alter table "news" add constraint "news_state_check" check ("state" in ('DRAFT', 'APPROVED', 'ARCHIVED'));`);

    this.addSql(`alter table "notices" add constraint "notices_state_check" check ("state" in ('DRAFT', 'APPROVED', 'ARCHIVED'));`);

    this.addSql(`alter table "organization_identifiers" add constraint "organization_identifiers_organization_id_foreign" foreign key ("organization_id") references "organizations" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "organization_identifiers" add constraint "organization_identifiers_state_check" check ("state" in ('DRAFT', 'APPROVED', 'ARCHIVED'));`);

    this.addSql(`alter table "accessibility_statements" add constraint "accessibility_statements_organization_id_foreign" foreign key ("organization_id") references "organizations" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "accessibility_statements" add constraint "accessibility_statements_contact_point_id_foreign" foreign key ("contact_point_id") references "contact_points" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "accessibility_statements" add constraint "accessibility_statements_state_check" check ("state" in ('DRAFT', 'APPROVED', 'ARCHIVED'));`);

    this.addSql(`alter table "strategies" add constraint "strategies_adopted_by_id_foreign" foreign key ("adopted_by_id") references "legal_acts" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "strategies" add constraint "strategies_state_check" check ("state" in ('DRAFT', 'APPROVED', 'ARCHIVED'));`);

    this.addSql(`alter table "strategic_goals" add constraint "strategic_goals_strategy_id_foreign" foreign key ("strategy_id") references "strategies" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "strategic_goals" add constraint "strategic_goals_state_check" check ("state" in ('DRAFT', 'APPROVED', 'ARCHIVED'));`);

    this.addSql(`alter table "operational_goals" add constraint "operational_goals_strategic_goal_id_foreign" foreign key ("strategic_goal_id") references "strategic_goals" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "operational_goals" add constraint "operational_goals_state_check" check ("state" in ('DRAFT', 'APPROVED', 'ARCHIVED'));`);

    this.addSql(`alter table "indicators" add constraint "indicators_operational_goal_id_foreign" foreign key ("operational_goal_id") references "operational_goals" ("id") on update no action on delete restrict;`);
    this.addSql(`alter table "indicators" add constraint "indicators_state_check" check ("state" in ('DRAFT', 'APPROVED', 'ARCHIVED'));`);

    putRecords(this, records);
  }

}
