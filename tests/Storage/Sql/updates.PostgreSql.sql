UPDATE "Inbox" AS i
SET "HandledAt" = @p,
    "Result" = @p3,
    "LeaseOwner" = NULL,
    "LeaseUntil" = NULL
WHERE i."Id" = @id AND i."HandledAt" IS NULL AND i."AnswersInPlace" = @answeredInPlace

UPDATE "Inbox" AS i
SET "AnswersInPlace" = @p
WHERE i."Id" = @id AND i."HandledAt" IS NULL

UPDATE "Inbox" AS i
SET "Attempts" = i."Attempts" + 1,
    "Error" = @p,
    "LeaseOwner" = NULL,
    "LeaseUntil" = NULL
WHERE i."Id" = @id AND i."HandledAt" IS NULL

UPDATE "Inbox" AS i
SET "LeaseOwner" = NULL,
    "LeaseUntil" = NULL
WHERE i."HandledAt" IS NULL AND i."LeaseOwner" IS NOT NULL

UPDATE "Outbox" AS o
SET "State" = @p,
    "PlatformMessageId" = @p2,
    "Handle" = NULL,
    "AcceptedAt" = @p4,
    "LeaseOwner" = NULL,
    "LeaseUntil" = NULL
WHERE o."Id" = @id

UPDATE "Outbox" AS o
SET "Attempts" = o."Attempts" - @attempts,
    "NotBefore" = @p,
    "Reason" = @p3,
    "LeaseOwner" = NULL,
    "LeaseUntil" = NULL
WHERE o."Id" = @id AND o."State" = 0

UPDATE "Outbox" AS o
SET "Platform" = @p,
    "ChatKind" = @p2,
    "ChatId" = @p3,
    "Replaces" = NULL,
    "Attempts" = @p5,
    "Detours" = o."Detours" + 1,
    "Reason" = @p6,
    "LeaseOwner" = NULL,
    "LeaseUntil" = NULL
WHERE o."Id" = @id AND o."State" = 0

UPDATE "Outbox" AS o
SET "State" = @p,
    "NotBefore" = NULL,
    "Reason" = @p3,
    "LeaseOwner" = NULL,
    "LeaseUntil" = NULL
WHERE o."Id" = @id AND o."State" = 0

UPDATE "Outbox" AS o
SET "LeaseUntil" = NULL
WHERE o."State" = 0 AND o."LeaseUntil" IS NOT NULL

UPDATE "Leases" AS l
SET "Node" = @p,
    "Until" = @p4
WHERE l."Name" = @name AND (l."Node" = @node OR l."Until" <= @now)

DELETE FROM "Leases" AS l
WHERE l."Name" = @name AND l."Node" = @node

UPDATE "DueNotices" AS d
SET "State" = @p,
    "Reason" = @p3,
    "EndedAt" = @p4,
    "LeaseOwner" = NULL,
    "LeaseUntil" = NULL
WHERE d."Id" = ANY (@ids) AND d."State" = 0 AND d."LeaseOwner" = @node

UPDATE "DueNotices" AS d
SET "NotBefore" = @p,
    "Reason" = @p3,
    "LeaseOwner" = NULL,
    "LeaseUntil" = NULL
WHERE d."Id" = ANY (@ids) AND d."State" = 0 AND d."LeaseOwner" = @node

UPDATE "DueNotices" AS d
SET "LeaseOwner" = NULL,
    "LeaseUntil" = NULL
WHERE d."State" = 0 AND d."LeaseUntil" IS NOT NULL

UPDATE "ScheduleHalts" AS s
SET "EndedBy" = @p,
    "EndedAt" = @p3
WHERE s."EndedAt" IS NULL AND s."Schedule" = @schedule AND s."Day" = @day

UPDATE "DueNotices" AS d
SET "State" = @p
WHERE d."State" = 5 AND d."Schedule" = @schedule AND d."Day" = @day

UPDATE "Outbox" AS o
SET "State" = @p
WHERE o."State" = 4 AND EXISTS (
    SELECT 1
    FROM "DueNotices" AS d
    WHERE d."Key" = o."Key" AND d."Schedule" = @schedule AND d."Day" = @day)

UPDATE "Reminders" AS r
SET "DueAt" = @p,
    "Snoozes" = @p4,
    "State" = @p5
WHERE r."Id" = @id AND r."Snoozes" = @snoozes AND r."State" = @state

DELETE FROM "PressCodes" AS p
WHERE p."Until" < @until

UPDATE "WinTellings" AS w
SET "IsCorrected" = @p
WHERE w."Win" = @win AND NOT (w."IsCorrected")

UPDATE "Tallies" AS t
SET "Revenue" = t."Revenue" + @by_Revenue_Fen,
    "Wins" = t."Wins" + @by_Wins,
    "Losses" = t."Losses" + @by_Losses,
    "NewCustomers" = t."NewCustomers" + @by_NewCustomers,
    "Payments" = t."Payments" + @by_Payments_Fen,
    "Thanks" = t."Thanks" + @by_Thanks,
    "Points" = t."Points" + @by_Points,
    "Visits" = t."Visits" + @by_Visits,
    "Calls" = t."Calls" + @by_Calls,
    "Meetings" = t."Meetings" + @by_Meetings,
    "Demos" = t."Demos" + @by_Demos,
    "Quotes" = t."Quotes" + @by_Quotes,
    "Activities" = t."Activities" + @by_Activities
WHERE t."Period" = ANY (@periods) AND t."Member" = @member AND t."Group" = @group

UPDATE "Credits" AS c
SET "Percent" = c."Percent"
WHERE c."SubjectId" = ANY (@subjects) AND c."SubjectKind" = @kind

UPDATE "Counters" AS c
SET "Value" = @p
WHERE c."Name" = ANY (@names)

UPDATE "ChangeSets" AS c
SET "IsUndone" = @p
WHERE c."Id" = @id

