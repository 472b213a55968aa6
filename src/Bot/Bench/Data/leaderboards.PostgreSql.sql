SET work_mem = '512MB';

SET maintenance_work_mem = '1GB';

SET synchronous_commit = off;

SET jit = off;

CREATE TEMP TABLE filled AS SELECT * FROM (VALUES ('"ChangeSets"'::regclass), ('"Events"'::regclass), ('"Credits"'::regclass), ('"Tallies"'::regclass)) AS tables (relation);

CREATE TEMP TABLE constraints AS
SELECT relation, conname AS name, contype = 'f' AS refers, pg_get_constraintdef(oid) AS definition FROM pg_constraint JOIN filled ON relation = conrelid WHERE contype IN ('p', 'u', 'f');

CREATE TEMP TABLE indexes AS
SELECT indexrelid::regclass::text AS name, pg_get_indexdef(indexrelid) AS definition FROM pg_index JOIN filled ON relation = indrelid WHERE NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid);

DO $$ DECLARE one record; BEGIN
    FOR one IN SELECT * FROM constraints ORDER BY refers DESC LOOP EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', one.relation, one.name); END LOOP;
    FOR one IN SELECT * FROM indexes LOOP EXECUTE 'DROP INDEX ' || one.name; END LOOP;
END $$;

CREATE TEMP VIEW story AS
SELECT i,
    CASE i % 20 WHEN 0 THEN 0 WHEN 1 THEN 10 WHEN 2 THEN 15 ELSE 30 END AS kind,
    CASE i % 20 WHEN 0 THEN '00000003-0000-0000-0000-' || lpad(to_hex(i), 12, '0') WHEN 1 THEN 'B' || i WHEN 2 THEN 'B' || (i - 1) ELSE '00000005-0000-0000-0000-' || lpad(to_hex(i), 12, '0') END AS subject,
    (i % 7)::int AS activity,
    (ARRAY['visit', 'call', 'meeting', 'demo', 'quote', 'message', 'note'])[i % 7 + 1] AS activity_name,
    DATE '{last}' - {days} + 1 + (i * {days} / {events})::int AS day,
    ('00000001-0000-0000-0000-' || lpad(to_hex(m), 12, '0'))::uuid AS member,
    ('00000002-0000-0000-0000-' || lpad(to_hex(m % {groups}), 12, '0'))::uuid AS team,
    ('00000003-0000-0000-0000-' || lpad(to_hex(i - i % 20), 12, '0'))::uuid AS customer,
    CASE WHEN i % 20 IN (1, 2) THEN 'B' || first END AS deal,
    100000 + first * 7919 % 50000000 AS fen
FROM (SELECT i, first, (first * 2654435761) % {reps} AS m FROM (SELECT i, CASE WHEN i % 20 = 2 THEN i - 1 ELSE i END AS first FROM generate_series(0::bigint, {events} - 1) AS i) AS numbered) AS owned;

INSERT INTO "ChangeSets" ("Id", "Actor", "Platform", "MessageId", "RecordedAt", "IsUndone")
SELECT ('00000006-0000-0000-0000-' || lpad(to_hex(i), 12, '0'))::uuid, '00000001-0000-0000-0000-000000000000', 'Bench', 'b' || i, '2026-03-31T02:00:00Z', false
FROM generate_series(0::bigint, {events} / 20) AS i;

INSERT INTO "Events" ("ChangeSet", "Ordinal", "SubjectKind", "SubjectId", "Kind", "Customer", "Deal", "From", "To", "Actor", "CountsFor", "CountsForGroup", "Platform", "MessageId", "HappenedOn", "RecordedAt")
SELECT ('00000006-0000-0000-0000-' || lpad(to_hex(i / 20), 12, '0'))::uuid, (i % 20)::int, CASE kind WHEN 0 THEN 0 WHEN 30 THEN 2 ELSE 1 END, subject, kind, customer, deal,
    CASE kind WHEN 15 THEN '{"status":"open"}' END,
    CASE kind
        WHEN 0 THEN '{"id":"' || customer || '","name":"苏州华星电子' || i || '有限公司","owner":"' || member || '"}'
        WHEN 10 THEN '{"id":"' || subject || '","customer":"' || customer || '","title":"ERP二期","owner":"' || member || '","position":{"stage":"needs","since":"' || day || '"},"amount":' || round(fen / 100.0, 2) || ',"createdOn":"' || day || '"}'
        WHEN 15 THEN '{"status":"won","on":"' || day || '"}'
        ELSE '{"id":"' || subject || '","customer":"' || customer || '","kind":"' || activity_name || '","by":"' || member || '","on":"' || day || '","text":"拜访了王总，谈了报价和下一步，周五回访","recordedAt":"' || day || 'T02:00:00+00:00"}'
    END,
    member, member, team, 'Bench', 'b' || (i / 20), day, day + TIME '02:00'
FROM story;

INSERT INTO "Credits" ("SubjectKind", "SubjectId", "Kind", "Part", "Member", "Group", "On", "Value", "Percent", "Customer", "Deal")
SELECT CASE kind WHEN 0 THEN 0 WHEN 15 THEN 1 ELSE 2 END, subject, CASE kind WHEN 0 THEN 2 WHEN 15 THEN 0 ELSE 10 + activity END, 0, member, team, day, CASE kind WHEN 15 THEN fen ELSE 1 END, 100, customer, deal
FROM story WHERE kind <> 10;

CREATE TEMP TABLE daily AS
SELECT "On" AS day, "Member" AS member, "Group" AS team,
    coalesce(sum("Value") FILTER (WHERE "Kind" = 0), 0)::bigint AS revenue, count(*) FILTER (WHERE "Kind" = 0)::int AS wins, count(*) FILTER (WHERE "Kind" = 2)::int AS new_customers,
    count(*) FILTER (WHERE "Kind" = 10)::int AS visits, count(*) FILTER (WHERE "Kind" = 11)::int AS calls, count(*) FILTER (WHERE "Kind" = 12)::int AS meetings,
    count(*) FILTER (WHERE "Kind" = 13)::int AS demos, count(*) FILTER (WHERE "Kind" = 14)::int AS quotes, count(*) FILTER (WHERE "Kind" >= 10)::int AS activities
FROM "Credits" GROUP BY day, member, team;

ANALYZE daily;

CREATE TEMP TABLE weekly AS
SELECT date_trunc('week', day)::date AS day, member, team, sum(revenue)::bigint AS revenue, sum(wins)::int AS wins, sum(new_customers)::int AS new_customers, sum(visits)::int AS visits, sum(calls)::int AS calls,
    sum(meetings)::int AS meetings, sum(demos)::int AS demos, sum(quotes)::int AS quotes, sum(activities)::int AS activities
FROM daily GROUP BY date_trunc('week', day)::date, member, team;

CREATE TEMP TABLE monthly AS
SELECT date_trunc('month', day)::date AS day, member, team, sum(revenue)::bigint AS revenue, sum(wins)::int AS wins, sum(new_customers)::int AS new_customers, sum(visits)::int AS visits, sum(calls)::int AS calls,
    sum(meetings)::int AS meetings, sum(demos)::int AS demos, sum(quotes)::int AS quotes, sum(activities)::int AS activities
FROM daily GROUP BY date_trunc('month', day)::date, member, team;

CREATE TEMP TABLE quarterly AS
SELECT date_trunc('quarter', day)::date AS day, member, team, sum(revenue)::bigint AS revenue, sum(wins)::int AS wins, sum(new_customers)::int AS new_customers, sum(visits)::int AS visits, sum(calls)::int AS calls,
    sum(meetings)::int AS meetings, sum(demos)::int AS demos, sum(quotes)::int AS quotes, sum(activities)::int AS activities
FROM monthly GROUP BY date_trunc('quarter', day)::date, member, team;

CREATE TEMP TABLE yearly AS
SELECT date_trunc('year', day)::date AS day, member, team, sum(revenue)::bigint AS revenue, sum(wins)::int AS wins, sum(new_customers)::int AS new_customers, sum(visits)::int AS visits, sum(calls)::int AS calls,
    sum(meetings)::int AS meetings, sum(demos)::int AS demos, sum(quotes)::int AS quotes, sum(activities)::int AS activities
FROM quarterly GROUP BY date_trunc('year', day)::date, member, team;

INSERT INTO "Tallies" ("Period", "Member", "Group", "Revenue", "Wins", "Losses", "NewCustomers", "Payments", "Thanks", "Points", "Visits", "Calls", "Meetings", "Demos", "Quotes", "Activities")
SELECT name, member, team, revenue, wins, 0, new_customers, 0, 0, 0, visits, calls, meetings, demos, quotes, activities
FROM (
    SELECT to_char(day, 'YYYY-MM-DD') AS name, daily.* FROM daily
    UNION ALL SELECT to_char(day, 'IYYY"-W"IW'), weekly.* FROM weekly
    UNION ALL SELECT to_char(day, 'YYYY-MM'), monthly.* FROM monthly
    UNION ALL SELECT to_char(day, 'YYYY"-Q"Q'), quarterly.* FROM quarterly
    UNION ALL SELECT to_char(day, 'YYYY'), yearly.* FROM yearly) AS sums
ORDER BY day;

DROP TABLE daily, weekly, monthly, quarterly, yearly;

DO $$ DECLARE one record; BEGIN
    FOR one IN SELECT * FROM constraints WHERE NOT refers LOOP EXECUTE format('ALTER TABLE %s ADD CONSTRAINT %I %s', one.relation, one.name, one.definition); END LOOP;
    FOR one IN SELECT * FROM indexes LOOP EXECUTE one.definition; END LOOP;
    FOR one IN SELECT * FROM constraints WHERE refers LOOP EXECUTE format('ALTER TABLE %s ADD CONSTRAINT %I %s', one.relation, one.name, one.definition); END LOOP;
END $$;

UPDATE "Counters" SET "Value" = 1 + (random() * 9e15)::bigint WHERE "Name" = 'FiguresBuilt';

VACUUM (ANALYZE);
