-- Reports of barriers: mail to the operator. Shown on the operation page and backed up, never indexed or exported.
create table barrier_report (
    id uuid not null primary key,
    received timestamp with time zone not null,
    concern varchar(20) not null,
    page varchar(500) not null,
    text varchar(4000) not null,
    reply varchar(254)
);
create index barrier_report_received on barrier_report (received);
