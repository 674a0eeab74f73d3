-- Another with every password: sessions are over that came in by one before.
ALTER TABLE account ADD COLUMN admission UUID DEFAULT '00000000-0000-0000-0000-000000000000' NOT NULL;

-- A person has one link. Where two were made at once it is not known which is good: let them be made anew.
DELETE FROM link WHERE EXISTS (
    SELECT 1 FROM link AS other
    WHERE other.programme = link.programme AND other.role = link.role AND other.person = link.person
    AND other.secret <> link.secret);
ALTER TABLE link ADD CONSTRAINT one_link UNIQUE (programme, role, person);
