-- People. What these keys do not keep out, the library reports, all at once.

CREATE TABLE IF NOT EXISTS programme (
  id VARCHAR PRIMARY KEY,
  starts DATE NOT NULL
);

CREATE TABLE IF NOT EXISTS organisation (
  programme VARCHAR NOT NULL REFERENCES programme,
  id VARCHAR NOT NULL,
  sector VARCHAR,
  PRIMARY KEY (programme, id)
);

CREATE TABLE IF NOT EXISTS competitor (
  programme VARCHAR NOT NULL REFERENCES programme,
  organisation VARCHAR NOT NULL,
  rival VARCHAR NOT NULL
);

CREATE TABLE IF NOT EXISTS mentor (
  programme VARCHAR NOT NULL REFERENCES programme,
  id VARCHAR NOT NULL,
  name VARCHAR,
  organisation VARCHAR,
  latitude DOUBLE PRECISION,
  longitude DOUBLE PRECISION,
  places INTEGER NOT NULL,
  PRIMARY KEY (programme, id)
);

CREATE TABLE IF NOT EXISTS offer (
  programme VARCHAR NOT NULL,
  mentor VARCHAR NOT NULL,
  competence VARCHAR NOT NULL,
  level INTEGER NOT NULL,
  FOREIGN KEY (programme, mentor) REFERENCES mentor
);

CREATE TABLE IF NOT EXISTS mentee (
  programme VARCHAR NOT NULL REFERENCES programme,
  id VARCHAR NOT NULL,
  name VARCHAR,
  organisation VARCHAR,
  latitude DOUBLE PRECISION,
  longitude DOUBLE PRECISION,
  mentors_wanted INTEGER NOT NULL,
  PRIMARY KEY (programme, id)
);

CREATE TABLE IF NOT EXISTS need (
  programme VARCHAR NOT NULL,
  mentee VARCHAR NOT NULL,
  competence VARCHAR NOT NULL,
  level INTEGER NOT NULL,
  importance INTEGER NOT NULL,
  must_have BOOLEAN NOT NULL,
  FOREIGN KEY (programme, mentee) REFERENCES mentee
);

-- Searches that have not ended.

CREATE TABLE IF NOT EXISTS search (
  id UUID PRIMARY KEY,
  programme VARCHAR NOT NULL
);

-- Plans. A plan outlives the facts it was made of; its record tells by their fingerprint which they were.

CREATE TABLE IF NOT EXISTS plan (
  id UUID PRIMARY KEY,
  programme VARCHAR NOT NULL,
  made TIMESTAMP WITH TIME ZONE DEFAULT CURRENT_TIMESTAMP NOT NULL,
  record CHARACTER LARGE OBJECT NOT NULL
);

CREATE TABLE IF NOT EXISTS plan_pair (
  plan UUID NOT NULL REFERENCES plan,
  mentor VARCHAR NOT NULL,
  mentee VARCHAR NOT NULL,
  percent DOUBLE PRECISION NOT NULL,
  PRIMARY KEY (plan, mentor, mentee)
);
