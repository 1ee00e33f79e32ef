-- A request may be left over because its mentee has a mentor already, where the rule of the centre is one at a time.
alter table draft_leftover drop constraint draft_leftover_binding_check;
alter table draft_leftover add constraint draft_leftover_binding_check check (binding in (
    'ONE_MENTOR', 'ELIGIBLE', 'ACTIVE', 'SUBJECT', 'MANAGERIAL', 'NOT_ONESELF', 'NOT_SUPERIOR', 'NOT_EXCLUDED', 'FORM',
    'CAPACITY'));
