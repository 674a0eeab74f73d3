-- What a plan was made of, so that its record can be replayed, and people be taken out of it, whatever is imported later.
ALTER TABLE plan ADD COLUMN people TEXT;
ALTER TABLE plan ADD COLUMN policy TEXT;

-- So that what was asked about a programme can be forgotten with a person.
ALTER TABLE receipt ADD COLUMN programme VARCHAR(40) DEFAULT '' NOT NULL;
