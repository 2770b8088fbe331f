-- Which program wrote here last. Read by older programs, too, to say why they cannot open newer data: keep it as it is.
create table data_stamp (
    program varchar(60) not null,
    written timestamp with time zone not null
);
