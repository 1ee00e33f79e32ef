-- Inside one municipality the index by name leads to a few schools, which are quickly looked through; a trigram index is
-- for those who see them all. With the municipality in it, a search for one letter went through the whole of that index.
drop index school_search;
drop index school_name_search;
create index school_search on school using gin (search_text gin_trgm_ops);
create index school_name_search on school_name using gin (search_text gin_trgm_ops);
