-- How many questions a record answers, for the list of the most complete ones. Rows from before say nothing until their
-- record is read again.
alter table solution add column completeness integer;
create index solution_completeness on solution (publication, completeness);
