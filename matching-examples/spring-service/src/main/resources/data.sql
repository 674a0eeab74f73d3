-- A fictional programme to try the service with; people and companies are invented.

MERGE INTO programme KEY (id) VALUES ('harbour', DATE '2026-09-01');

MERGE INTO organisation KEY (programme, id) VALUES
  ('harbour', 'ferries', 'transport'),
  ('harbour', 'shipyard', 'industry'),
  ('harbour', 'bakery', 'food'),
  ('harbour', 'clinic', 'health'),
  ('harbour', 'savings-bank', 'finance'),
  ('harbour', 'credit-union', 'finance');

MERGE INTO competitor KEY (programme, organisation, rival) VALUES ('harbour', 'savings-bank', 'credit-union');

MERGE INTO mentor KEY (programme, id) VALUES
  ('harbour', 'M-1', 'Ayla Brandt', 'ferries', 54.32, 10.14, 2),
  ('harbour', 'M-2', 'Ole Petersen', 'savings-bank', 54.30, 10.12, 2),
  ('harbour', 'M-3', 'Ruth Kamau', 'clinic', 54.35, 10.18, 1);

MERGE INTO offer KEY (programme, mentor, competence) VALUES
  ('harbour', 'M-1', 'leadership', 5),
  ('harbour', 'M-1', 'logistics', 4),
  ('harbour', 'M-2', 'finance', 5),
  ('harbour', 'M-2', 'leadership', 3),
  ('harbour', 'M-3', 'leadership', 4),
  ('harbour', 'M-3', 'hygiene', 5);

MERGE INTO mentee KEY (programme, id) VALUES
  ('harbour', 'T-1', 'Jonte Wulf', 'shipyard', 54.31, 10.16, 1),
  ('harbour', 'T-2', 'Mira Lindqvist', 'bakery', 54.33, 10.10, 1),
  ('harbour', 'T-3', 'Deniz Aksoy', 'credit-union', 54.29, 10.13, 1),
  ('harbour', 'T-4', 'Hanna Voss', 'ferries', 54.36, 10.20, 1),
  ('harbour', 'T-5', 'Piet Jansen', 'savings-bank', 54.32, 10.15, 1);

MERGE INTO need KEY (programme, mentee, competence) VALUES
  ('harbour', 'T-1', 'leadership', 4, 5, FALSE),
  ('harbour', 'T-1', 'finance', 3, 2, FALSE),
  ('harbour', 'T-2', 'hygiene', 3, 4, TRUE),
  ('harbour', 'T-3', 'leadership', 3, 3, FALSE),
  ('harbour', 'T-4', 'finance', 4, 5, TRUE),
  ('harbour', 'T-5', 'leadership', 4, 4, FALSE);
