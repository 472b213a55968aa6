SET work_mem = '256MB';

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
FROM story ORDER BY i;

INSERT INTO "Credits" ("SubjectKind", "SubjectId", "Kind", "Part", "Member", "Group", "On", "Value", "Percent", "Customer", "Deal")
SELECT CASE kind WHEN 0 THEN 0 WHEN 15 THEN 1 ELSE 2 END, subject, CASE kind WHEN 0 THEN 2 WHEN 15 THEN 0 ELSE 10 + activity END, 0, member, team, day, CASE kind WHEN 15 THEN fen ELSE 1 END, 100, customer, deal
FROM story WHERE kind <> 10 ORDER BY i;

INSERT INTO "Tallies" ("Period", "Member", "Group", "Revenue", "Wins", "Losses", "NewCustomers", "Payments", "Thanks", "Points", "Visits", "Calls", "Meetings", "Demos", "Quotes", "Activities")
SELECT period, "Member", "Group",
    sum(CASE WHEN "Kind" = 0 THEN "Value" ELSE 0 END), count(*) FILTER (WHERE "Kind" = 0), 0, count(*) FILTER (WHERE "Kind" = 2), 0, 0, 0,
    count(*) FILTER (WHERE "Kind" = 10), count(*) FILTER (WHERE "Kind" = 11), count(*) FILTER (WHERE "Kind" = 12), count(*) FILTER (WHERE "Kind" = 13), count(*) FILTER (WHERE "Kind" = 14), count(*) FILTER (WHERE "Kind" >= 10)
FROM "Credits"
CROSS JOIN LATERAL (VALUES (to_char("On", 'YYYY-MM-DD')), (to_char("On", 'IYYY"-W"IW')), (to_char("On", 'YYYY-MM')), (to_char("On", 'YYYY"-Q"Q')), (to_char("On", 'YYYY'))) AS periods (period)
GROUP BY period, "Member", "Group" ORDER BY min("On");

UPDATE "Counters" SET "Value" = 1 + (random() * 9e15)::bigint WHERE "Name" = 'FiguresBuilt';

VACUUM ANALYZE;
