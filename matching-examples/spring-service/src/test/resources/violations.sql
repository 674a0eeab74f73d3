-- What is wrong with a plan, from the rows of people alone. Haversine on a sphere of 6,371.0088 kilometres.
WITH met AS (
  SELECT
    plan.programme,
    mentor.id AS mentor, mentor.organisation AS mentor_organisation, mentor.latitude AS la1, mentor.longitude AS lo1,
    mentee.id AS mentee, mentee.organisation AS mentee_organisation, mentee.latitude AS la2, mentee.longitude AS lo2
  FROM plan_pair
  JOIN plan ON plan.id = plan_pair.plan
  JOIN mentor ON mentor.programme = plan.programme AND mentor.id = plan_pair.mentor
  JOIN mentee ON mentee.programme = plan.programme AND mentee.id = plan_pair.mentee
  WHERE plan.id = :plan
),
tied AS (
  SELECT programme, organisation, rival FROM competitor
  UNION SELECT programme, rival, organisation FROM competitor
  UNION SELECT programme, id, id FROM organisation
)
SELECT 'unknown person' FROM plan_pair
  WHERE plan = :plan AND NOT EXISTS (
    SELECT 1 FROM met WHERE met.mentor = plan_pair.mentor AND met.mentee = plan_pair.mentee)
UNION ALL
SELECT 'same or competing organisation' FROM met
  JOIN tied ON tied.programme = met.programme
    AND tied.organisation = mentor_organisation AND tied.rival = mentee_organisation
UNION ALL
SELECT 'too far' FROM met
  WHERE 2 * 6371.0088 * ASIN(SQRT(
    POWER(SIN(RADIANS(la2 - la1) / 2), 2)
    + COS(RADIANS(la1)) * COS(RADIANS(la2)) * POWER(SIN(RADIANS(lo2 - lo1) / 2), 2))) > 60
UNION ALL
SELECT 'must-have not offered' FROM met
  JOIN need ON need.programme = met.programme AND need.mentee = met.mentee AND must_have
  WHERE NOT EXISTS (
    SELECT 1 FROM offer
    WHERE offer.programme = met.programme AND offer.mentor = met.mentor
      AND offer.competence = need.competence AND offer.level >= need.level)
UNION ALL
SELECT 'more mentees than places' FROM met
  JOIN mentor ON mentor.programme = met.programme AND mentor.id = met.mentor
  GROUP BY mentor.id, places HAVING COUNT(*) > places
UNION ALL
SELECT 'more mentors than wanted' FROM met
  JOIN mentee ON mentee.programme = met.programme AND mentee.id = met.mentee
  GROUP BY mentee.id, mentors_wanted HAVING COUNT(*) > mentors_wanted
UNION ALL
SELECT 'mentees of one mentor compete' FROM met AS one
  JOIN met AS other ON other.mentor = one.mentor AND other.mentee > one.mentee
  JOIN tied ON tied.programme = one.programme
    AND tied.organisation = one.mentee_organisation AND tied.rival = other.mentee_organisation
