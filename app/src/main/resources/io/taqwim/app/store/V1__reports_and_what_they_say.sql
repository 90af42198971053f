-- Reports as received. Rows are added and never changed or taken away.
create table revision (
  hash      text   not null primary key, -- SHA-256 of the record
  report    text   not null,             -- the report's id; several revisions of one report share it
  record    text   not null,             -- JSON: all fields as received
  problems  text   not null,             -- JSON: what was odd in how it came
  named     text,                        -- by what a report without an id of its own is known again: its address or file
  origin    text   not null,             -- where it came from, as the user named it
  received  text   not null              -- when, UTC; decides nothing
);
create index revision_by_report on revision (report);
create index revision_by_name on revision (named);

-- Reports taken out of everything derived, and put back: the last row of a report counts. Rows are only added.
create table withdrawal (
  number    bigint not null primary key, -- 1, 2, 3 …
  report    text   not null,
  withdrawn integer not null check (withdrawn in (0, 1)),
  author    text   not null,
  reason    text   not null,
  made      text   not null
);
create index withdrawal_by_report on withdrawal (report);

-- An editor's decisions. Rows are only added: undoing one is a decision too.
create table decision (
  id        text   not null primary key, -- hash of its content
  record    text   not null,             -- JSON
  kept      text   not null              -- when it came into this store, UTC; decides nothing
);

-- Derived: what the engine read in each revision. May be thrown away at any time.
create table understanding (
  revision  text   not null primary key references revision (hash),
  engine    text   not null,             -- which engine and language packs read it
  record    text   not null              -- JSON
);
