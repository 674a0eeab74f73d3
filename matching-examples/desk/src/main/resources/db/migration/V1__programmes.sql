CREATE TABLE account (
    name     VARCHAR(60)  PRIMARY KEY,
    role     VARCHAR(20)  NOT NULL,
    password VARCHAR(200) NOT NULL,
    -- A password that was given, not chosen: good for one login.
    one_time BOOLEAN      NOT NULL
);

CREATE TABLE programme (
    id            VARCHAR(40)  PRIMARY KEY,
    title         VARCHAR(200) NOT NULL,
    starts        DATE         NOT NULL,
    policy        TEXT         NOT NULL,
    terms         TEXT         NOT NULL,
    facts         TEXT         NOT NULL,
    -- The version that brought the facts; the version counts all changes.
    facts_version BIGINT       NOT NULL,
    version       BIGINT       NOT NULL,
    -- The search whose plan will be the draft, the plan that is, and the one that was published last.
    search        UUID,
    draft         UUID,
    published     UUID
);

CREATE TABLE change (
    programme VARCHAR(40) NOT NULL REFERENCES programme,
    version   BIGINT      NOT NULL,
    kind      VARCHAR(20) NOT NULL,
    account   VARCHAR(60) NOT NULL,
    made      TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (programme, version)
);

CREATE TABLE event (
    programme VARCHAR(40) NOT NULL REFERENCES programme,
    place     INT         NOT NULL,
    version   BIGINT      NOT NULL,
    body      TEXT        NOT NULL,
    PRIMARY KEY (programme, place)
);

CREATE TABLE ledger_entry (
    programme VARCHAR(40)  NOT NULL REFERENCES programme,
    request   VARCHAR(200) NOT NULL,
    body      TEXT         NOT NULL,
    PRIMARY KEY (programme, request)
);

CREATE TABLE search (
    id        UUID        PRIMARY KEY,
    programme VARCHAR(40) NOT NULL REFERENCES programme,
    -- How many published pairs may be given up; absent: matched from scratch.
    changes   INT
);

CREATE TABLE plan (
    id        UUID        PRIMARY KEY,
    programme VARCHAR(40) NOT NULL REFERENCES programme,
    -- How many pairs could be given up; absent: any number.
    changes   INT,
    body      TEXT        NOT NULL,
    record    TEXT        NOT NULL
);

CREATE TABLE link (
    -- Of the secret only a hash is kept.
    secret    VARCHAR(64) PRIMARY KEY,
    programme VARCHAR(40) NOT NULL REFERENCES programme,
    role      VARCHAR(10) NOT NULL,
    person    VARCHAR(80) NOT NULL
);

CREATE TABLE receipt (
    account VARCHAR(60)  NOT NULL,
    id      VARCHAR(100) NOT NULL,
    request VARCHAR(64)  NOT NULL,
    answer  TEXT         NOT NULL,
    PRIMARY KEY (account, id)
);
