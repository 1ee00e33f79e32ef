-- Two colleagues of long service are none of the four kinds (PairingKind): nothing is said then.
alter table draft_pair alter column kind drop not null;
