CREATE TEMP TABLE story AS
WITH RECURSIVE series (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM series WHERE i < {events} - 1),
numbered AS (SELECT i, CASE WHEN i % 20 = 2 THEN i - 1 ELSE i END AS first FROM series),
owned AS (SELECT i, first, (first * 2654435761) % {reps} AS m FROM numbered)
SELECT i,
    CASE i % 20 WHEN 0 THEN 0 WHEN 1 THEN 10 WHEN 2 THEN 15 ELSE 30 END AS kind,
    CASE i % 20 WHEN 0 THEN printf('00000003-0000-0000-0000-%012x', i) WHEN 1 THEN 'B' || i WHEN 2 THEN 'B' || (i - 1) ELSE printf('00000005-0000-0000-0000-%012x', i) END AS subject,
    i % 7 AS activity,
    CASE i % 7 WHEN 0 THEN 'visit' WHEN 1 THEN 'call' WHEN 2 THEN 'meeting' WHEN 3 THEN 'demo' WHEN 4 THEN 'quote' WHEN 5 THEN 'message' ELSE 'note' END AS activity_name,
    date('{last}', printf('%+d days', 1 - {days} + i * {days} / {events})) AS day,
    printf('00000001-0000-0000-0000-%012X', m) AS member,
    printf('00000002-0000-0000-0000-%012X', m % {groups}) AS team,
    printf('00000003-0000-0000-0000-%012X', i - i % 20) AS customer,
    CASE WHEN i % 20 IN (1, 2) THEN 'B' || first END AS deal,
    100000 + first * 7919 % 50000000 AS fen
FROM owned;

INSERT INTO "ChangeSets" ("Id", "Actor", "Platform", "MessageId", "RecordedAt", "IsUndone")
SELECT printf('00000006-0000-0000-0000-%012X', i / 20), '00000001-0000-0000-0000-000000000000', 'Bench', 'b' || (i / 20), 639105192000000000, 0
FROM story WHERE i % 20 = 0;

INSERT INTO "Events" ("ChangeSet", "Ordinal", "SubjectKind", "SubjectId", "Kind", "Customer", "Deal", "From", "To", "Actor", "CountsFor", "CountsForGroup", "Platform", "MessageId", "HappenedOn", "RecordedAt")
SELECT printf('00000006-0000-0000-0000-%012X', i / 20), i % 20, CASE kind WHEN 0 THEN 0 WHEN 30 THEN 2 ELSE 1 END, subject, kind, customer, deal,
    CASE kind WHEN 15 THEN '{"status":"open"}' END,
    CASE kind
        WHEN 0 THEN '{"id":"' || customer || '","name":"苏州华星电子' || i || '有限公司","owner":"' || member || '"}'
        WHEN 10 THEN '{"id":"' || subject || '","customer":"' || customer || '","title":"ERP二期","owner":"' || member || '","position":{"stage":"needs","since":"' || day || '"},"amount":' || printf('%.2f', fen / 100.0) || ',"createdOn":"' || day || '"}'
        WHEN 15 THEN '{"status":"won","on":"' || day || '"}'
        ELSE '{"id":"' || subject || '","customer":"' || customer || '","kind":"' || activity_name || '","by":"' || member || '","on":"' || day || '","text":"拜访了王总，谈了报价和下一步，周五回访","recordedAt":"' || day || 'T02:00:00+00:00"}'
    END,
    member, member, team, 'Bench', 'b' || (i / 20), day, (CAST(strftime('%s', day) AS INTEGER) + 62135604000) * 10000000
FROM story ORDER BY i;

INSERT INTO "Credits" ("SubjectKind", "SubjectId", "Kind", "Part", "Member", "Group", "On", "Value", "Percent", "Customer", "Deal")
SELECT CASE kind WHEN 0 THEN 0 WHEN 15 THEN 1 ELSE 2 END, subject, CASE kind WHEN 0 THEN 2 WHEN 15 THEN 0 ELSE 10 + activity END, 0, member, team, day, CASE kind WHEN 15 THEN fen ELSE 1 END, 100, customer, deal
FROM story WHERE kind <> 10 ORDER BY i;

INSERT INTO "Tallies" ("Period", "Member", "Group", "Revenue", "Wins", "Losses", "NewCustomers", "Payments", "Thanks", "Points", "Visits", "Calls", "Meetings", "Demos", "Quotes", "Activities")
SELECT CASE grain WHEN 0 THEN "On" WHEN 1 THEN strftime('%G-W%V', "On") WHEN 2 THEN strftime('%Y-%m', "On") WHEN 3 THEN strftime('%Y-Q', "On") || ((CAST(strftime('%m', "On") AS INTEGER) + 2) / 3) ELSE strftime('%Y', "On") END AS period, "Member", "Group",
    sum(CASE WHEN "Kind" = 0 THEN "Value" ELSE 0 END), sum("Kind" = 0), 0, sum("Kind" = 2), 0, 0, 0,
    sum("Kind" = 10), sum("Kind" = 11), sum("Kind" = 12), sum("Kind" = 13), sum("Kind" = 14), sum("Kind" >= 10)
FROM "Credits"
CROSS JOIN (SELECT 0 AS grain UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4)
GROUP BY period, "Member", "Group" ORDER BY min("On");

UPDATE "Counters" SET "Value" = 1 + abs(random() / 2) WHERE "Name" = 'FiguresBuilt';

ANALYZE;
