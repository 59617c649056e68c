// SPDX-License-Identifier: EUPL-1.2

import { Migration } from '@mikro-orm/migrations';
import { putRecords, takeRecords } from '../whole-domain.rows.ts';

export class Migration20261123155927 extends Migration {

  override name = 'Migration20261123155927';

  override async up(): Promise<void> {
    const records = await takeRecords(this);

    this.addSql(`create table \`legal_acts\` (\`id\` text not null primary key, \`state\` text check (\`state\` in ('DRAFT', 'APPROVED', 'ARCHIVED')) not null, \`version\` integer not null default 1, \`slug\` text not null, \`verification\` text not null, \`verified_on\` text null, \`verification_method\` text null, \`valid_until\` text null, \`statements\` json not null, \`citations\` json not null, \`title\` json not null, \`act_type\` text not null, \`number\` text null, \`issuer\` json null, \`adopted_on\` text null, \`journal\` text null, \`url\` text null, \`amends\` json not null);`);
    this.addSql(`create unique index \`legal_acts_slug_unique\` on \`legal_acts\` (\`slug\`);`);

    this.addSql(`create table \`life_situations\` (\`id\` text not null primary key, \`state\` text check (\`state\` in ('DRAFT', 'APPROVED', 'ARCHIVED')) not null, \`version\` integer not null default 1, \`slug\` text not null, \`verification\` text not null, \`verified_on\` text null, \`verification_method\` text null, \`valid_until\` text null, \`statements\` json not null, \`citations\` json not null, \`sentence\` json not null, \`description\` json null, \`is_urgent\` integer not null, \`position\` integer not null);`);
    this.addSql(`create unique index \`life_situations_slug_unique\` on \`life_situations\` (\`slug\`);`);

    this.addSql(`create table \`news\` (\`id\` text not null primary key, \`state\` text check (\`state\` in ('DRAFT', 'APPROVED', 'ARCHIVED')) not null, \`version\` integer not null default 1, \`slug\` text not null, \`verification\` text not null, \`verified_on\` text null, \`verification_method\` text null, \`valid_until\` text null, \`statements\` json not null, \`citations\` json not null, \`title\` json not null, \`summary\` json not null, \`paragraphs\` json not null, \`published_on\` text null, \`named_persons\` json not null, \`organizations\` json not null, \`offers\` json not null);`);
    this.addSql(`create unique index \`news_slug_unique\` on \`news\` (\`slug\`);`);

    this.addSql(`create table \`notices\` (\`id\` text not null primary key, \`state\` text check (\`state\` in ('DRAFT', 'APPROVED', 'ARCHIVED')) not null, \`version\` integer not null default 1, \`slug\` text not null, \`verification\` text not null, \`verified_on\` text null, \`verification_method\` text null, \`valid_until\` text null, \`statements\` json not null, \`citations\` json not null, \`title\` json not null, \`text\` json not null, \`severity\` text not null, \`valid_from\` text not null, \`valid_to\` text null, \`offers\` json not null, \`locations\` json not null);`);
    this.addSql(`create unique index \`notices_slug_unique\` on \`notices\` (\`slug\`);`);

    this.addSql(`create table \`organization_identifiers\` (\`id\` text not null primary key, \`state\` text check (\`state\` in ('DRAFT', 'APPROVED', 'ARCHIVED')) not null, \`version\` integer not null default 1, \`slug\` text not null, \`verification\` text not null, \`verified_on\` text null, \`verification_method\` text null, \`valid_until\` text null, \`statements\` json not null, \`citations\` json not null, \`organization_id\` text not null, \`scheme\` text not null, \`identifier\` text not null, constraint \`organization_identifiers_organization_id_foreign\` foreign key (\`organization_id\`) references \`organizations\` (\`id\`) on update no action on delete restrict);`);
    this.addSql(`create unique index \`organization_identifiers_slug_unique\` on \`organization_identifiers\` (\`slug\`);`);
    this.addSql(`create index \`organization_identifiers_organization_id_index\` on \`organization_identifiers\` (\`organization_id\`);`);

    this.addSql(`create table \`accessibility_statements\` (\`id\` text not null primary key, \`state\` text check (\`state\` in ('DRAFT', 'APPROVED', 'ARCHIVED')) not null, \`version\` integer not null default 1, \`slug\` text not null, \`verification\` text not null, \`verified_on\` text null, \`verification_method\` text null, \`valid_until\` text null, \`statements\` json not null, \`citations\` json not null, \`organization_id\` text not null, \`site_url\` text null, \`site_published_on\` text null, \`site_updated_on\` text null, \`prepared_on\` text null, \`reviewed_on\` text null, \`assessment_method\` text null, \`barriers\` json not null, \`contact_point_id\` text null, \`locations\` json not null, \`has_online_interpreter\` integer null, \`communication_ways\` json not null, \`ombudsman_url\` text null, constraint \`accessibility_statements_organization_id_foreign\` foreign key (\`organization_id\`) references \`organizations\` (\`id\`) on update no action on delete restrict, constraint \`accessibility_statements_contact_point_id_foreign\` foreign key (\`contact_point_id\`) references \`contact_points\` (\`id\`) on update no action on delete restrict);`);
    this.addSql(`create unique index \`accessibility_statements_slug_unique\` on \`accessibility_statements\` (\`slug\`);`);
    this.addSql(`create index \`accessibility_statements_organization_id_index\` on \`accessibility_statements\` (\`organization_id\`);`);
    this.addSql(`create index \`accessibility_statements_contact_point_id_index\` on \`accessibility_statements\` (\`contact_point_id\`);`);

    this.addSql(`create table \`strategies\` (\`id\` text not null primary key, \`state\` text check (\`state\` in ('DRAFT', 'APPROVED', 'ARCHIVED')) not null, \`version\` integer not null default 1, \`slug\` text not null, \`verification\` text not null, \`verified_on\` text null, \`verification_method\` text null, \`valid_until\` text null, \`statements\` json not null, \`citations\` json not null, \`name\` json not null, \`summary\` json not null, \`mission\` json null, \`year_from\` integer not null, \`year_to\` integer not null, \`adopted_by_id\` text null, \`programs\` json not null, \`conclusions\` json not null, constraint \`strategies_adopted_by_id_foreign\` foreign key (\`adopted_by_id\`) references \`legal_acts\` (\`id\`) on update no action on delete restrict);`);
    this.addSql(`create unique index \`strategies_slug_unique\` on \`strategies\` (\`slug\`);`);
    this.addSql(`create index \`strategies_adopted_by_id_index\` on \`strategies\` (\`adopted_by_id\`);`);

    this.addSql(`create table \`strategic_goals\` (\`id\` text not null primary key, \`state\` text check (\`state\` in ('DRAFT', 'APPROVED', 'ARCHIVED')) not null, \`version\` integer not null default 1, \`slug\` text not null, \`verification\` text not null, \`verified_on\` text null, \`verification_method\` text null, \`valid_until\` text null, \`statements\` json not null, \`citations\` json not null, \`strategy_id\` text not null, \`number\` integer not null, \`name\` json not null, \`position\` integer not null, constraint \`strategic_goals_strategy_id_foreign\` foreign key (\`strategy_id\`) references \`strategies\` (\`id\`) on update no action on delete restrict);`);
    this.addSql(`create unique index \`strategic_goals_slug_unique\` on \`strategic_goals\` (\`slug\`);`);
    this.addSql(`create index \`strategic_goals_strategy_id_index\` on \`strategic_goals\` (\`strategy_id\`);`);

    this.addSql(`create table \`operational_goals\` (\`id\` text not null primary key, \`state\` text check (\`state\` in ('DRAFT', 'APPROVED', 'ARCHIVED')) not null, \`version\` integer not null default 1, \`slug\` text not null, \`verification\` text not null, \`verified_on\` text null, \`verification_method\` text null, \`valid_until\` text null, \`statements\` json not null, \`citations\` json not null, \`strategic_goal_id\` text not null, \`number\` text not null, \`name\` json not null, \`directions\` json not null, \`bodies\` json not null, \`position\` integer not null, constraint \`operational_goals_strategic_goal_id_foreign\` foreign key (\`strategic_goal_id\`) references \`strategic_goals\` (\`id\`) on update no action on delete restrict);`);
    this.addSql(`create unique index \`operational_goals_slug_unique\` on \`operational_goals\` (\`slug\`);`);
    this.addSql(`create index \`operational_goals_strategic_goal_id_index\` on \`operational_goals\` (\`strategic_goal_id\`);`);

    this.addSql(`create table \`indicators\` (\`id\` text not null primary key, \`state\` text check (\`state\` in ('DRAFT', 'APPROVED', 'ARCHIVED')) not null, \`version\` integer not null default 1, \`slug\` text not null, \`verification\` text not null, \`verified_on\` text null, \`verification_method\` text null, \`valid_until\` text null, \`statements\` json not null, \`citations\` json not null, \`operational_goal_id\` text not null, \`row\` integer not null, \`name\` json not null, \`unit\` json null, \`values\` json not null, \`position\` integer not null, constraint \`indicators_operational_goal_id_foreign\` foreign key (\`operational_goal_id\`) references \`operational_goals\` (\`id\`) on update no action on delete restrict);`);
    this.addSql(`create unique index \`indicators_slug_unique\` on \`indicators\` (\`slug\`);`);
    this.addSql(`create index \`indicators_operational_goal_id_index\` on \`indicators\` (\`operational_goal_id\`);`);

    this.addSql(`alter table \`documents\` drop column \`resolution_number\`;`);
    this.addSql(`alter table \`documents\` drop column \`adopted_by\`;`);
    this.addSql(`alter table \`documents\` drop column \`adopted_on\`;`);
    this.addSql(`alter table \`documents\` add column \`verified_on\` text null;`);
    this.addSql(`alter table \`documents\` add column \`verification_method\` text null;`);
    this.addSql(`alter table \`documents\` add column \`valid_until\` text null;`);
    this.addSql(`alter table \`documents\` add column \`statements\` json not null;`);
    this.addSql(`alter table \`documents\` add column \`legal_act_id\` text null constraint \`documents_legal_act_id_foreign\` references \`legal_acts\` (\`id\`) on update no action on delete restrict;`);
    this.addSql(`create index \`documents_legal_act_id_index\` on \`documents\` (\`legal_act_id\`);`);

    this.addSql(`alter table \`locations\` add column \`verified_on\` text null;`);
    this.addSql(`alter table \`locations\` add column \`verification_method\` text null;`);
    this.addSql(`alter table \`locations\` add column \`valid_until\` text null;`);
    this.addSql(`alter table \`locations\` add column \`statements\` json not null;`);
    this.addSql(`alter table \`locations\` add column \`directions\` json null;`);
    this.addSql(`alter table \`locations\` add column \`accessibility\` json null;`);

    this.addSql(`alter table \`organizations\` add column \`verified_on\` text null;`);
    this.addSql(`alter table \`organizations\` add column \`verification_method\` text null;`);
    this.addSql(`alter table \`organizations\` add column \`valid_until\` text null;`);
    this.addSql(`alter table \`organizations\` add column \`statements\` json not null;`);
    this.addSql(`alter table \`organizations\` add column \`standing\` text not null;`);
    this.addSql(`alter table \`organizations\` add column \`legal_acts\` json not null;`);

    this.addSql(`pragma foreign_keys = off;`);
    this.addSql(`create table \`programs__temp_alter\` (\`id\` text not null primary key, \`state\` text check (\`state\` in ('DRAFT', 'APPROVED', 'ARCHIVED')) not null, \`version\` integer not null default 1, \`slug\` text not null, \`verification\` text not null, \`verified_on\` text null, \`verification_method\` text null, \`valid_until\` text null, \`statements\` json not null, \`citations\` json not null, \`name\` json not null, \`standing\` text not null, \`level\` text null, \`summary\` json null, \`aims\` json not null, \`year_from\` integer null, \`year_to\` integer null, \`adopted_by_id\` text null, \`predecessor_id\` text null, \`executors\` json not null, \`documents\` json not null, \`results\` json not null, constraint \`programs_adopted_by_id_foreign\` foreign key (\`adopted_by_id\`) references \`legal_acts\` (\`id\`) on update no action on delete restrict, constraint \`programs_predecessor_id_foreign\` foreign key (\`predecessor_id\`) references \`programs\` (\`id\`) on update no action on delete restrict);`);
    this.addSql(`insert into \`programs__temp_alter\` select \`id\`, \`state\`, \`version\`, \`slug\`, \`verification\`, null as \`verified_on\`, null as \`verification_method\`, null as \`valid_until\`, null as \`statements\`, \`citations\`, \`name\`, null as \`standing\`, null as \`level\`, \`summary\`, null as \`aims\`, \`year_from\`, \`year_to\`, null as \`adopted_by_id\`, null as \`predecessor_id\`, null as \`executors\`, \`documents\`, null as \`results\` from \`programs\`;`);
    this.addSql(`drop table \`programs\`;`);
    this.addSql(`alter table \`programs__temp_alter\` rename to \`programs\`;`);
    this.addSql(`create unique index \`programs_slug_unique\` on \`programs\` (\`slug\`);`);
    this.addSql(`create index \`programs_adopted_by_id_index\` on \`programs\` (\`adopted_by_id\`);`);
    this.addSql(`create index \`programs_predecessor_id_index\` on \`programs\` (\`predecessor_id\`);`);
    this.addSql(`pragma foreign_keys = on;`);

    this.addSql(`alter table \`offers\` add column \`verified_on\` text null;`);
    this.addSql(`alter table \`offers\` add column \`verification_method\` text null;`);
    this.addSql(`alter table \`offers\` add column \`valid_until\` text null;`);
    this.addSql(`alter table \`offers\` add column \`statements\` json not null;`);
    this.addSql(`alter table \`offers\` add column \`steps\` json not null;`);
    this.addSql(`alter table \`offers\` add column \`required_documents\` json not null;`);
    this.addSql(`alter table \`offers\` add column \`cost\` json null;`);
    this.addSql(`alter table \`offers\` add column \`life_situations\` json not null;`);
    this.addSql(`alter table \`offers\` add column \`program_id\` text null constraint \`offers_program_id_foreign\` references \`programs\` (\`id\`) on update no action on delete restrict;`);
    this.addSql(`alter table \`offers\` add column \`standing\` text not null;`);
    this.addSql(`alter table \`offers\` add column \`reported_year\` integer null;`);
    this.addSql(`create index \`offers_program_id_index\` on \`offers\` (\`program_id\`);`);

    this.addSql(`alter table \`rooms\` add column \`verified_on\` text null;`);
    this.addSql(`alter table \`rooms\` add column \`verification_method\` text null;`);
    this.addSql(`alter table \`rooms\` add column \`valid_until\` text null;`);
    this.addSql(`alter table \`rooms\` add column \`statements\` json not null;`);

    this.addSql(`alter table \`offers_at_locations\` add column \`verified_on\` text null;`);
    this.addSql(`alter table \`offers_at_locations\` add column \`verification_method\` text null;`);
    this.addSql(`alter table \`offers_at_locations\` add column \`valid_until\` text null;`);
    this.addSql(`alter table \`offers_at_locations\` add column \`statements\` json not null;`);

    this.addSql(`alter table \`contact_points\` add column \`verified_on\` text null;`);
    this.addSql(`alter table \`contact_points\` add column \`verification_method\` text null;`);
    this.addSql(`alter table \`contact_points\` add column \`valid_until\` text null;`);
    this.addSql(`alter table \`contact_points\` add column \`statements\` json not null;`);

    this.addSql(`alter table \`schedules\` add column \`verified_on\` text null;`);
    this.addSql(`alter table \`schedules\` add column \`verification_method\` text null;`);
    this.addSql(`alter table \`schedules\` add column \`valid_until\` text null;`);
    this.addSql(`alter table \`schedules\` add column \`statements\` json not null;`);
    this.addSql(`alter table \`schedules\` add column \`exceptions\` json not null;`);

    this.addSql(`alter table \`sources\` add column \`recency_rank\` integer null;`);

    this.addSql(`alter table \`target_groups\` add column \`verified_on\` text null;`);
    this.addSql(`alter table \`target_groups\` add column \`verification_method\` text null;`);
    this.addSql(`alter table \`target_groups\` add column \`valid_until\` text null;`);
    this.addSql(`alter table \`target_groups\` add column \`statements\` json not null;`);

    putRecords(this, records);
  }

}
