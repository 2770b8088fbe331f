-- Truth of the catalogue: records and extracted text. Written so that H2 (PostgreSQL mode) and PostgreSQL both take it.

-- One row: the identity of this database, the position of its last change, and what catalogue.yml said.
create table catalogue (
    id uuid not null primary key,
    format_version integer not null,
    change_position bigint not null,
    description_json text
);
insert into catalogue (id, format_version, change_position) values (gen_random_uuid(), 1, 0);

-- Position of the last change of each record; the search index follows it.
create table outbox (
    position bigint not null primary key,
    subject varchar(20) not null,
    subject_id varchar(220) not null
);
create unique index outbox_subject on outbox (subject, subject_id);

create table solution (
    id varchar(100) not null primary key,
    version bigint not null,
    publication varchar(20) not null,
    title varchar(300) not null,
    updated date,
    content_hash char(64) not null,
    record_json text not null
);
create index solution_publication on solution (publication, updated);

create table organisation (
    id varchar(100) not null primary key,
    version bigint not null,
    name varchar(300) not null,
    content_hash char(64) not null,
    record_json text not null
);

create table event_series (
    id varchar(100) not null primary key,
    version bigint not null,
    title varchar(300) not null,
    content_hash char(64) not null,
    record_json text not null
);

create table document (
    id varchar(220) not null primary key,
    version bigint not null,
    solution_id varchar(100) not null references solution (id) on delete cascade,
    position integer not null,
    title varchar(500) not null,
    type varchar(20) not null,
    visibility varchar(20) not null,
    language varchar(35),
    file_name varchar(1000),
    sha256 char(64),
    byte_size bigint,
    media_type varchar(200) not null,
    state varchar(20) not null,
    reason varchar(2000),
    deaths integer not null,
    metadata_json text not null
);
create index document_solution on document (solution_id, position);
create index document_state on document (state);
create index document_sha256 on document (sha256);

create table document_page (
    document_id varchar(220) not null references document (id) on delete cascade,
    position integer not null,
    kind varchar(20) not null,
    number integer not null,
    title text,
    text text not null,
    notes text,
    visibility varchar(20) not null,
    start_seconds double precision,
    primary key (document_id, position)
);

-- Journal of runs: shown and backed up, never exported.
create table harvest_run (
    id uuid not null primary key,
    source varchar(4000) not null,
    format varchar(20) not null,
    started timestamp with time zone not null,
    finished timestamp with time zone,
    outcome varchar(20)
);
create index harvest_run_started on harvest_run (started);

create table harvest_item (
    run_id uuid not null references harvest_run (id) on delete cascade,
    position integer not null,
    source varchar(4000) not null,
    item varchar(4000) not null,
    solution_id varchar(100),
    stage varchar(20) not null,
    level varchar(20) not null,
    change varchar(20) not null,
    pages integer not null,
    reason varchar(2000),
    remedy varchar(2000),
    primary key (run_id, position)
);
-- Which source delivered a solution last.
create index harvest_item_solution on harvest_item (solution_id);
