-- ActivityQueries.ById
.param set @id '11111111-2222-3333-4444-555555555555'

SELECT "a"."Sequence", "a"."Attachments", "a"."By", "a"."Colleagues", "a"."Contacts", "a"."Customer", "a"."Deal", "a"."Id", "a"."Kind", "a"."On", "a"."Place", "a"."RecordedAt", "a"."Text", "a"."Withdrawn"
FROM "Activities" AS "a"
WHERE "a"."Id" = @id

-- ActivityQueries.ByIds
.param set @ids '["11111111-2222-3333-4444-555555555555","00000000-0000-0000-0000-000000000000"]'

SELECT "a"."Sequence", "a"."Attachments", "a"."By", "a"."Colleagues", "a"."Contacts", "a"."Customer", "a"."Deal", "a"."Id", "a"."Kind", "a"."On", "a"."Place", "a"."RecordedAt", "a"."Text", "a"."Withdrawn"
FROM "Activities" AS "a"
WHERE "a"."Id" IN (
    SELECT "i"."value"
    FROM json_each(@ids) AS "i"
)

-- ActivityQueries.ConversationCounts
.param set @deals '["x","y"]'

SELECT "a"."Deal", COUNT(*) AS "Count"
FROM "Activities" AS "a"
WHERE "a"."Deal" IS NOT NULL AND "a"."Deal" IN (
    SELECT "d"."value"
    FROM json_each(@deals) AS "d"
) AND NOT ("a"."Withdrawn") AND "a"."Kind" IN (0, 1, 2, 3)
GROUP BY "a"."Deal"

-- ActivityQueries.Conversations
.param set @deal 'x'

SELECT "a"."Sequence", "a"."Attachments", "a"."By", "a"."Colleagues", "a"."Contacts", "a"."Customer", "a"."Deal", "a"."Id", "a"."Kind", "a"."On", "a"."Place", "a"."RecordedAt", "a"."Text", "a"."Withdrawn"
FROM "Activities" AS "a"
WHERE "a"."Deal" = @deal AND NOT ("a"."Withdrawn") AND "a"."Kind" IN (0, 1, 2, 3)

-- ActivityQueries.Latest
.param set @customer '11111111-2222-3333-4444-555555555555'
.param set @p 5

SELECT "a"."Sequence", "a"."Attachments", "a"."By", "a"."Colleagues", "a"."Contacts", "a"."Customer", "a"."Deal", "a"."Id", "a"."Kind", "a"."On", "a"."Place", "a"."RecordedAt", "a"."Text", "a"."Withdrawn"
FROM "Activities" AS "a"
WHERE "a"."Customer" = @customer AND NOT ("a"."Withdrawn")
ORDER BY "a"."On" DESC, "a"."Sequence" DESC
LIMIT @p

-- ActivityQueries.OfDeal
.param set @deal 'x'

SELECT "a"."Sequence", "a"."Attachments", "a"."By", "a"."Colleagues", "a"."Contacts", "a"."Customer", "a"."Deal", "a"."Id", "a"."Kind", "a"."On", "a"."Place", "a"."RecordedAt", "a"."Text", "a"."Withdrawn"
FROM "Activities" AS "a"
WHERE "a"."Deal" = @deal AND NOT ("a"."Withdrawn")
ORDER BY "a"."On", "a"."Sequence"

-- ActivityQueries.OfDeals
.param set @deals '["x","y"]'

SELECT "a"."Deal", "a"."Kind", "a"."On"
FROM "Activities" AS "a"
WHERE "a"."Deal" IS NOT NULL AND "a"."Deal" IN (
    SELECT "d"."value"
    FROM json_each(@deals) AS "d"
) AND NOT ("a"."Withdrawn")

-- ActivityQueries.Recent
.param set @since '2026-03-04'
.param set @members '["11111111-2222-3333-4444-555555555555","00000000-0000-0000-0000-000000000000"]'
.param set @from '2026-03-04'

SELECT "a"."By", MAX("a"."On") AS "LastOn", COUNT(CASE
    WHEN "a"."On" >= @since THEN 1
END) AS "Count"
FROM "Activities" AS "a"
WHERE "a"."By" IN (
    SELECT "m"."value"
    FROM json_each(@members) AS "m"
) AND "a"."On" >= @from AND NOT ("a"."Withdrawn")
GROUP BY "a"."By"

-- ActivityQueries.ReminderById
.param set @id '11111111-2222-3333-4444-555555555555'

SELECT "r"."Sequence", "r"."At", "r"."Customer", "r"."DecidedBy", "r"."DecidedDeal", "r"."DecidedOn", "r"."DueAt", "r"."For", "r"."Id", "r"."IsStaged", "r"."Snoozes", "r"."State", "r"."What", "r"."Withdrawn"
FROM "Reminders" AS "r"
WHERE "r"."Id" = @id

-- ActivityQueries.RemindersByIds
.param set @ids '["11111111-2222-3333-4444-555555555555","00000000-0000-0000-0000-000000000000"]'

SELECT "r"."Sequence", "r"."At", "r"."Customer", "r"."DecidedBy", "r"."DecidedDeal", "r"."DecidedOn", "r"."DueAt", "r"."For", "r"."Id", "r"."IsStaged", "r"."Snoozes", "r"."State", "r"."What", "r"."Withdrawn"
FROM "Reminders" AS "r"
WHERE "r"."Id" IN (
    SELECT "i"."value"
    FROM json_each(@ids) AS "i"
)

-- ApplauseQueries.ById
.param set @id '11111111-2222-3333-4444-555555555555'

SELECT "a"."Sequence", "a"."Counts", "a"."From", "a"."Id", "a"."Kind", "a"."On", "a"."To", "a"."Win"
FROM "Applause" AS "a"
WHERE "a"."Id" = @id

-- ApplauseQueries.OfDay
.param set @member '11111111-2222-3333-4444-555555555555'
.param set @on '2026-03-04'

SELECT "a"."Sequence", "a"."Counts", "a"."From", "a"."Id", "a"."Kind", "a"."On", "a"."To", "a"."Win"
FROM "Applause" AS "a"
WHERE ("a"."From" = @member OR "a"."To" = @member) AND "a"."On" = @on
ORDER BY "a"."Sequence"

-- ApplauseQueries.OfWin
.param set @win '11111111-2222-3333-4444-555555555555'

SELECT "a"."Sequence", "a"."Counts", "a"."From", "a"."Id", "a"."Kind", "a"."On", "a"."To", "a"."Win"
FROM "Applause" AS "a"
WHERE "a"."Win" = @win
ORDER BY "a"."Sequence"

-- AttentionQueries.Of
.param set @member '11111111-2222-3333-4444-555555555555'

SELECT "m"."Member", "m"."ChangedAt", "m"."ChangedBy", "m"."Set", "m"."Zone"
FROM "MemberAttention" AS "m"
WHERE "m"."Member" = @member

-- AttentionQueries.OfAll
.param set @members '["11111111-2222-3333-4444-555555555555","00000000-0000-0000-0000-000000000000"]'

SELECT "m"."Member", "m"."ChangedAt", "m"."ChangedBy", "m"."Set", "m"."Zone"
FROM "MemberAttention" AS "m"
WHERE "m"."Member" IN (
    SELECT "m0"."value"
    FROM json_each(@members) AS "m0"
)

-- AttentionQueries.WithZone
SELECT "m"."Member", "m"."ChangedAt", "m"."ChangedBy", "m"."Set", "m"."Zone"
FROM "MemberAttention" AS "m"
WHERE "m"."Zone" IS NOT NULL

-- CalendarQueries.All
SELECT "c"."Calendar", "c"."Year", "c"."At", "c"."Json", "c"."Source"
FROM "CalendarYears" AS "c"
ORDER BY "c"."Calendar", "c"."Year"

-- CalendarQueries.Of
.param set @calendar 'x'
.param set @year 5

SELECT "c"."Calendar", "c"."Year", "c"."At", "c"."Json", "c"."Source"
FROM "CalendarYears" AS "c"
WHERE "c"."Calendar" = @calendar AND "c"."Year" = @year

-- ChangeQueries.After
.param set @sequence 7
.param set @p 5

SELECT "e"."Sequence", "e"."ChangeSet", "e"."Ordinal", "e"."SubjectKind", "e"."SubjectId", "e"."Customer", "e"."Deal"
FROM "Events" AS "e"
WHERE "e"."Sequence" > @sequence
ORDER BY "e"."Sequence"
LIMIT @p

-- ChangeQueries.AmountsSince
.param set @deals '["x","y"]'
.param set @since 639087912000000000

SELECT "e"."Sequence", "e"."Actor", "e"."ChangeSet", "e"."CountsFor", "e"."CountsForGroup", "e"."Customer", "e"."Deal", "e"."From", "e"."HappenedOn", "e"."Kind", "e"."MessageId", "e"."Ordinal", "e"."Platform", "e"."RecordedAt", "e"."ReversesChangeSet", "e"."ReversesOrdinal", "e"."SubjectId", "e"."SubjectKind", "e"."To"
FROM "Events" AS "e"
WHERE "e"."Deal" IS NOT NULL AND "e"."Deal" IN (
    SELECT "d"."value"
    FROM json_each(@deals) AS "d"
) AND "e"."Kind" = 12 AND "e"."RecordedAt" >= @since
ORDER BY "e"."Sequence"

-- ChangeQueries.At
.param set @sequences '[7,8]'

SELECT "e"."Sequence", "e"."ChangeSet", "e"."Ordinal", "e"."SubjectKind", "e"."SubjectId", "e"."Customer", "e"."Deal"
FROM "Events" AS "e"
WHERE "e"."Sequence" IN (
    SELECT "s"."value"
    FROM json_each(@sequences) AS "s"
)

-- ChangeQueries.ById
.param set @id '11111111-2222-3333-4444-555555555555'

SELECT "c"."Sequence", "c"."Actor", "c"."Id", "c"."IsUndone", "c"."MessageId", "c"."Platform", "c"."RecordedAt", "c"."Undoes"
FROM "ChangeSets" AS "c"
WHERE "c"."Id" = @id

-- ChangeQueries.CountedAfter
.param set @sequence 7
.param set @kinds '[15,12]'
.param set @p 5

SELECT "e"."Sequence", "e"."Actor", "e"."ChangeSet", "e"."CountsFor", "e"."CountsForGroup", "e"."Customer", "e"."Deal", "e"."From", "e"."HappenedOn", "e"."Kind", "e"."MessageId", "e"."Ordinal", "e"."Platform", "e"."RecordedAt", "e"."ReversesChangeSet", "e"."ReversesOrdinal", "e"."SubjectId", "e"."SubjectKind", "e"."To"
FROM "Events" AS "e"
WHERE "e"."Sequence" > @sequence AND "e"."Kind" IN (
    SELECT "k"."value"
    FROM json_each(@kinds) AS "k"
)
ORDER BY "e"."Sequence"
LIMIT @p

-- ChangeQueries.EventsOf
.param set @changeSet '11111111-2222-3333-4444-555555555555'

SELECT "e"."Sequence", "e"."Actor", "e"."ChangeSet", "e"."CountsFor", "e"."CountsForGroup", "e"."Customer", "e"."Deal", "e"."From", "e"."HappenedOn", "e"."Kind", "e"."MessageId", "e"."Ordinal", "e"."Platform", "e"."RecordedAt", "e"."ReversesChangeSet", "e"."ReversesOrdinal", "e"."SubjectId", "e"."SubjectKind", "e"."To"
FROM "Events" AS "e"
WHERE "e"."ChangeSet" = @changeSet
ORDER BY "e"."Ordinal"

-- ChangeQueries.LastRecorded
.param set @before 639087912000000000
.param set @members '["11111111-2222-3333-4444-555555555555","00000000-0000-0000-0000-000000000000"]'

SELECT "m"."Id" AS "Member", (
    SELECT "c"."RecordedAt"
    FROM "ChangeSets" AS "c"
    WHERE "c"."Actor" = "m"."Id" AND "c"."RecordedAt" < @before AND "c"."Undoes" IS NULL AND NOT ("c"."IsUndone")
    ORDER BY "c"."Sequence" DESC
    LIMIT 1) AS "At"
FROM "Members" AS "m"
WHERE "m"."Id" IN (
    SELECT "m0"."value"
    FROM json_each(@members) AS "m0"
)

-- ChangeQueries.Lately
.param set @sequence 7
.param set @kind 12
.param set @p 5

SELECT "e"."Sequence", "e"."Actor", "e"."ChangeSet", "e"."CountsFor", "e"."CountsForGroup", "e"."Customer", "e"."Deal", "e"."From", "e"."HappenedOn", "e"."Kind", "e"."MessageId", "e"."Ordinal", "e"."Platform", "e"."RecordedAt", "e"."ReversesChangeSet", "e"."ReversesOrdinal", "e"."SubjectId", "e"."SubjectKind", "e"."To"
FROM "Events" AS "e"
WHERE NOT EXISTS (
    SELECT 1
    FROM "Events" AS "e0"
    WHERE "e0"."ReversesChangeSet" = "e"."ChangeSet" AND "e0"."ReversesOrdinal" = "e"."Ordinal") AND "e"."Sequence" > @sequence AND "e"."Kind" = @kind AND "e"."ReversesChangeSet" IS NULL
ORDER BY "e"."Sequence" DESC
LIMIT @p

-- ChangeQueries.Newest
SELECT "e"."Sequence", "e"."Actor", "e"."ChangeSet", "e"."CountsFor", "e"."CountsForGroup", "e"."Customer", "e"."Deal", "e"."From", "e"."HappenedOn", "e"."Kind", "e"."MessageId", "e"."Ordinal", "e"."Platform", "e"."RecordedAt", "e"."ReversesChangeSet", "e"."ReversesOrdinal", "e"."SubjectId", "e"."SubjectKind", "e"."To"
FROM "Events" AS "e"
ORDER BY "e"."Sequence" DESC

-- ChangeQueries.OfDealsSince
.param set @deals '["x","y"]'
.param set @since 639087912000000000

SELECT "e"."Sequence", "e"."Actor", "e"."ChangeSet", "e"."CountsFor", "e"."CountsForGroup", "e"."Customer", "e"."Deal", "e"."From", "e"."HappenedOn", "e"."Kind", "e"."MessageId", "e"."Ordinal", "e"."Platform", "e"."RecordedAt", "e"."ReversesChangeSet", "e"."ReversesOrdinal", "e"."SubjectId", "e"."SubjectKind", "e"."To"
FROM "Events" AS "e"
WHERE "e"."Deal" IS NOT NULL AND "e"."Deal" IN (
    SELECT "d"."value"
    FROM json_each(@deals) AS "d"
) AND "e"."SubjectKind" = 1 AND "e"."RecordedAt" >= @since
ORDER BY "e"."Sequence"

-- ChangeQueries.OfField
.param set @subjectKind 1
.param set @subjectId 'x'
.param set @kind 12

SELECT "e"."Sequence", "e"."Actor", "e"."ChangeSet", "e"."CountsFor", "e"."CountsForGroup", "e"."Customer", "e"."Deal", "e"."From", "e"."HappenedOn", "e"."Kind", "e"."MessageId", "e"."Ordinal", "e"."Platform", "e"."RecordedAt", "e"."ReversesChangeSet", "e"."ReversesOrdinal", "e"."SubjectId", "e"."SubjectKind", "e"."To"
FROM "Events" AS "e"
WHERE "e"."SubjectKind" = @subjectKind AND "e"."SubjectId" = @subjectId AND "e"."Kind" = @kind AND "e"."Deal" = @subjectId
ORDER BY "e"."Sequence" DESC

-- ChangeQueries.OfResults
.param set @deals '["x","y"]'

SELECT "e"."Sequence", "e"."Actor", "e"."ChangeSet", "e"."CountsFor", "e"."CountsForGroup", "e"."Customer", "e"."Deal", "e"."From", "e"."HappenedOn", "e"."Kind", "e"."MessageId", "e"."Ordinal", "e"."Platform", "e"."RecordedAt", "e"."ReversesChangeSet", "e"."ReversesOrdinal", "e"."SubjectId", "e"."SubjectKind", "e"."To"
FROM "Events" AS "e"
WHERE "e"."Deal" IS NOT NULL AND "e"."Deal" IN (
    SELECT "d"."value"
    FROM json_each(@deals) AS "d"
) AND "e"."Kind" IN (10, 12, 15, 19, 28)
ORDER BY "e"."Sequence"

-- ChangeQueries.OfStages
.param set @deals '["x","y"]'

SELECT "e"."Sequence", "e"."Actor", "e"."ChangeSet", "e"."CountsFor", "e"."CountsForGroup", "e"."Customer", "e"."Deal", "e"."From", "e"."HappenedOn", "e"."Kind", "e"."MessageId", "e"."Ordinal", "e"."Platform", "e"."RecordedAt", "e"."ReversesChangeSet", "e"."ReversesOrdinal", "e"."SubjectId", "e"."SubjectKind", "e"."To"
FROM "Events" AS "e"
WHERE "e"."Deal" IS NOT NULL AND "e"."Deal" IN (
    SELECT "d"."value"
    FROM json_each(@deals) AS "d"
) AND "e"."Kind" IN (10, 11, 15, 25)
ORDER BY "e"."Sequence"

-- ChangeQueries.RecordedBy
.param set @actor '11111111-2222-3333-4444-555555555555'
.param set @from 639087912000000000
.param set @until 639087912000000000

SELECT "e1"."Sequence", "e1"."Actor", "e1"."ChangeSet", "e1"."CountsFor", "e1"."CountsForGroup", "e1"."Customer", "e1"."Deal", "e1"."From", "e1"."HappenedOn", "e1"."Kind", "e1"."MessageId", "e1"."Ordinal", "e1"."Platform", "e1"."RecordedAt", "e1"."ReversesChangeSet", "e1"."ReversesOrdinal", "e1"."SubjectId", "e1"."SubjectKind", "e1"."To"
FROM "ChangeSets" AS "c"
INNER JOIN (
    SELECT "e"."Sequence", "e"."Actor", "e"."ChangeSet", "e"."CountsFor", "e"."CountsForGroup", "e"."Customer", "e"."Deal", "e"."From", "e"."HappenedOn", "e"."Kind", "e"."MessageId", "e"."Ordinal", "e"."Platform", "e"."RecordedAt", "e"."ReversesChangeSet", "e"."ReversesOrdinal", "e"."SubjectId", "e"."SubjectKind", "e"."To"
    FROM "Events" AS "e"
    WHERE NOT EXISTS (
        SELECT 1
        FROM "Events" AS "e0"
        WHERE "e0"."ReversesChangeSet" = "e"."ChangeSet" AND "e0"."ReversesOrdinal" = "e"."Ordinal")
) AS "e1" ON "c"."Id" = "e1"."ChangeSet"
WHERE "c"."Actor" = @actor AND "c"."RecordedAt" >= @from AND "c"."RecordedAt" < @until AND "c"."Undoes" IS NULL
ORDER BY "e1"."Sequence"

-- ChangeQueries.RemainingEventsOf
.param set @changeSet '11111111-2222-3333-4444-555555555555'

SELECT "e"."Sequence", "e"."Actor", "e"."ChangeSet", "e"."CountsFor", "e"."CountsForGroup", "e"."Customer", "e"."Deal", "e"."From", "e"."HappenedOn", "e"."Kind", "e"."MessageId", "e"."Ordinal", "e"."Platform", "e"."RecordedAt", "e"."ReversesChangeSet", "e"."ReversesOrdinal", "e"."SubjectId", "e"."SubjectKind", "e"."To"
FROM "Events" AS "e"
WHERE NOT EXISTS (
    SELECT 1
    FROM "Events" AS "e0"
    WHERE "e0"."ReversesChangeSet" = "e"."ChangeSet" AND "e0"."ReversesOrdinal" = "e"."Ordinal") AND "e"."ChangeSet" = @changeSet
ORDER BY "e"."Ordinal"

-- ChangeQueries.StandingSince
.param set @sequence 7
.param set @changeSets '["11111111-2222-3333-4444-555555555555","00000000-0000-0000-0000-000000000000"]'
.param set @subjects '["x","y"]'
.param set @deals '["x","y"]'
.param set @customers '["11111111-2222-3333-4444-555555555555","00000000-0000-0000-0000-000000000000"]'

SELECT "e"."Sequence", "e"."ChangeSet", "e"."Ordinal", "e"."SubjectKind", "e"."SubjectId", "e"."Customer", "e"."Deal"
FROM "Events" AS "e"
WHERE NOT EXISTS (
    SELECT 1
    FROM "Events" AS "e0"
    WHERE "e0"."ReversesChangeSet" = "e"."ChangeSet" AND "e0"."ReversesOrdinal" = "e"."Ordinal") AND "e"."Sequence" > @sequence AND "e"."ReversesChangeSet" IS NULL AND "e"."ChangeSet" NOT IN (
    SELECT "c"."value"
    FROM json_each(@changeSets) AS "c"
) AND ("e"."SubjectId" IN (
    SELECT "s"."value"
    FROM json_each(@subjects) AS "s"
) OR ("e"."Deal" IS NOT NULL AND "e"."Deal" IN (
    SELECT "d"."value"
    FROM json_each(@deals) AS "d"
)) OR ("e"."Customer" IS NOT NULL AND "e"."Customer" IN (
    SELECT "c0"."value"
    FROM json_each(@customers) AS "c0"
)))

-- ChangeQueries.Traces
.param set @changeSets '["11111111-2222-3333-4444-555555555555","00000000-0000-0000-0000-000000000000"]'

SELECT "e"."Sequence", "e"."ChangeSet", "e"."Ordinal", "e"."SubjectKind", "e"."SubjectId", "e"."Customer", "e"."Deal"
FROM "Events" AS "e"
WHERE "e"."ChangeSet" IN (
    SELECT "c"."value"
    FROM json_each(@changeSets) AS "c"
)

-- ChangeQueries.Undoable
.param set @actor '11111111-2222-3333-4444-555555555555'
.param set @since 639087912000000000

SELECT "c"."Sequence", "c"."Actor", "c"."Id", "c"."IsUndone", "c"."MessageId", "c"."Platform", "c"."RecordedAt", "c"."Undoes"
FROM "ChangeSets" AS "c"
WHERE "c"."Actor" = @actor AND "c"."RecordedAt" >= @since AND "c"."Undoes" IS NULL AND NOT ("c"."IsUndone") AND EXISTS (
    SELECT 1
    FROM "Events" AS "e"
    WHERE NOT EXISTS (
        SELECT 1
        FROM "Events" AS "e0"
        WHERE "e0"."ReversesChangeSet" = "e"."ChangeSet" AND "e0"."ReversesOrdinal" = "e"."Ordinal") AND "e"."ChangeSet" = "c"."Id")
ORDER BY "c"."Sequence" DESC

-- ChangeQueries.UndoableOf
.param set @customer '11111111-2222-3333-4444-555555555555'
.param set @actor '11111111-2222-3333-4444-555555555555'
.param set @since 639087912000000000

SELECT "e1"."Sequence", "e1"."Actor", "e1"."ChangeSet", "e1"."CountsFor", "e1"."CountsForGroup", "e1"."Customer", "e1"."Deal", "e1"."From", "e1"."HappenedOn", "e1"."Kind", "e1"."MessageId", "e1"."Ordinal", "e1"."Platform", "e1"."RecordedAt", "e1"."ReversesChangeSet", "e1"."ReversesOrdinal", "e1"."SubjectId", "e1"."SubjectKind", "e1"."To"
FROM "ChangeSets" AS "c"
INNER JOIN (
    SELECT "e"."Sequence", "e"."Actor", "e"."ChangeSet", "e"."CountsFor", "e"."CountsForGroup", "e"."Customer", "e"."Deal", "e"."From", "e"."HappenedOn", "e"."Kind", "e"."MessageId", "e"."Ordinal", "e"."Platform", "e"."RecordedAt", "e"."ReversesChangeSet", "e"."ReversesOrdinal", "e"."SubjectId", "e"."SubjectKind", "e"."To"
    FROM "Events" AS "e"
    WHERE NOT EXISTS (
        SELECT 1
        FROM "Events" AS "e0"
        WHERE "e0"."ReversesChangeSet" = "e"."ChangeSet" AND "e0"."ReversesOrdinal" = "e"."Ordinal") AND "e"."Customer" = @customer
) AS "e1" ON "c"."Id" = "e1"."ChangeSet"
WHERE "c"."Actor" = @actor AND "c"."RecordedAt" >= @since AND "c"."Undoes" IS NULL AND NOT ("c"."IsUndone")
ORDER BY "e1"."Sequence" DESC

-- ChatReferenceQueries.Of
.param set @chat_Platform 'Platform'
.param set @chat_Kind 1
.param set @chat_Id 'chat'

SELECT "c"."Platform", "c"."Kind", "c"."ChatId", "c"."ChangedAt", "c"."Reference"
FROM "ChatReferences" AS "c"
WHERE "c"."Platform" = @chat_Platform AND "c"."Kind" = @chat_Kind AND "c"."ChatId" = @chat_Id

-- ConversationQueries.DirectOf
.param set @members '["11111111-2222-3333-4444-555555555555","00000000-0000-0000-0000-000000000000"]'

SELECT "c"."Member", "c"."Platform", "c"."Kind", "c"."ChatId", "c"."At", "c"."State"
FROM "Conversations" AS "c"
WHERE "c"."Member" IN (
    SELECT "m"."value"
    FROM json_each(@members) AS "m"
) AND "c"."Kind" = 0

-- ConversationQueries.Of
.param set @member '11111111-2222-3333-4444-555555555555'
.param set @platform 'x'
.param set @kind 1
.param set @chatId 'x'

SELECT "c"."Member", "c"."Platform", "c"."Kind", "c"."ChatId", "c"."At", "c"."State"
FROM "Conversations" AS "c"
WHERE "c"."Member" = @member AND "c"."Platform" = @platform AND "c"."Kind" = @kind AND "c"."ChatId" = @chatId

-- CounterQueries.Below
.param set @name 'x'
.param set @value 7

SELECT "c"."Name", "c"."Value"
FROM "Counters" AS "c"
WHERE "c"."Name" = @name AND "c"."Value" < @value

-- CounterQueries.Of
.param set @name 'x'

SELECT "c"."Name", "c"."Value"
FROM "Counters" AS "c"
WHERE "c"."Name" = @name

-- CounterQueries.Several
.param set @names '["x","y"]'

SELECT "c"."Name", "c"."Value"
FROM "Counters" AS "c"
WHERE "c"."Name" IN (
    SELECT "n"."value"
    FROM json_each(@names) AS "n"
)

-- CustomerQueries.All
SELECT "c"."Sequence", "c"."Aliases", "c"."Contacts", "c"."ContractEnd", "c"."ContractStart", "c"."Id", "c"."Name", "c"."NormalisedName", "c"."Owner", "c"."SharedWith", "c"."Tier", "c"."Version", "c"."Withdrawn"
FROM "Customers" AS "c"
WHERE NOT ("c"."Withdrawn")
ORDER BY "c"."Sequence"

-- CustomerQueries.ById
.param set @id '11111111-2222-3333-4444-555555555555'

SELECT "c"."Sequence", "c"."Aliases", "c"."Contacts", "c"."ContractEnd", "c"."ContractStart", "c"."Id", "c"."Name", "c"."NormalisedName", "c"."Owner", "c"."SharedWith", "c"."Tier", "c"."Version", "c"."Withdrawn"
FROM "Customers" AS "c"
WHERE "c"."Id" = @id

-- CustomerQueries.ByIds
.param set @ids '["11111111-2222-3333-4444-555555555555","00000000-0000-0000-0000-000000000000"]'

SELECT "c"."Sequence", "c"."Aliases", "c"."Contacts", "c"."ContractEnd", "c"."ContractStart", "c"."Id", "c"."Name", "c"."NormalisedName", "c"."Owner", "c"."SharedWith", "c"."Tier", "c"."Version", "c"."Withdrawn"
FROM "Customers" AS "c"
WHERE "c"."Id" IN (
    SELECT "i"."value"
    FROM json_each(@ids) AS "i"
)

-- CustomerQueries.ByNameKey
.param set @nameKey 'x'

SELECT "c"."Sequence", "c"."Aliases", "c"."Contacts", "c"."ContractEnd", "c"."ContractStart", "c"."Id", "c"."Name", "c"."NormalisedName", "c"."Owner", "c"."SharedWith", "c"."Tier", "c"."Version", "c"."Withdrawn"
FROM "Customers" AS "c"
WHERE "c"."NormalisedName" = @nameKey

-- CustomerQueries.LastDaysOf
.param set @owners '["11111111-2222-3333-4444-555555555555","00000000-0000-0000-0000-000000000000"]'

SELECT "c"."Id" AS "Customer", (
    SELECT MAX("a"."On")
    FROM "Activities" AS "a"
    WHERE "a"."Customer" = "c"."Id" AND NOT ("a"."Withdrawn")) AS "Activity", (
    SELECT MAX("d"."LastProgress")
    FROM "Deals" AS "d"
    WHERE "d"."Customer" = "c"."Id" AND NOT ("d"."Withdrawn")) AS "Progress", (
    SELECT MAX("d0"."CreatedOn")
    FROM "Deals" AS "d0"
    WHERE "d0"."Customer" = "c"."Id" AND NOT ("d0"."Withdrawn")) AS "Beginning"
FROM "Customers" AS "c"
WHERE "c"."Owner" IS NOT NULL AND "c"."Owner" IN (
    SELECT "o"."value"
    FROM json_each(@owners) AS "o"
) AND NOT ("c"."Withdrawn")
ORDER BY "c"."Sequence"

-- CustomerQueries.OfOwners
.param set @owners '["11111111-2222-3333-4444-555555555555","00000000-0000-0000-0000-000000000000"]'

SELECT "c"."Sequence", "c"."Aliases", "c"."Contacts", "c"."ContractEnd", "c"."ContractStart", "c"."Id", "c"."Name", "c"."NormalisedName", "c"."Owner", "c"."SharedWith", "c"."Tier", "c"."Version", "c"."Withdrawn"
FROM "Customers" AS "c"
WHERE "c"."Owner" IS NOT NULL AND "c"."Owner" IN (
    SELECT "o"."value"
    FROM json_each(@owners) AS "o"
) AND NOT ("c"."Withdrawn")
ORDER BY "c"."Sequence"

-- DealQueries.All
SELECT "d"."Sequence", "d"."Acknowledgement", "d"."Amount", "d"."Cadence", "d"."ClosedOn", "d"."Collaborators", "d"."CreatedOn", "d"."Customer", "d"."Detour", "d"."Evidence", "d"."ExpectedClose", "d"."FailedTries", "d"."Id", "d"."LastProgress", "d"."LossReason", "d"."NextStep", "d"."NextStepOn", "d"."Owner", "d"."PauseReason", "d"."PauseUntil", "d"."Pauses", "d"."Payments", "d"."Postponement", "d"."Shares", "d"."SilentSince", "d"."Stage", "d"."StageSince", "d"."Status", "d"."Title", "d"."Version", "d"."Wanted", "d"."Withdrawn"
FROM "Deals" AS "d"
WHERE NOT ("d"."Withdrawn")
ORDER BY "d"."Sequence"

-- DealQueries.ById
.param set @id 'x'

SELECT "d"."Sequence", "d"."Acknowledgement", "d"."Amount", "d"."Cadence", "d"."ClosedOn", "d"."Collaborators", "d"."CreatedOn", "d"."Customer", "d"."Detour", "d"."Evidence", "d"."ExpectedClose", "d"."FailedTries", "d"."Id", "d"."LastProgress", "d"."LossReason", "d"."NextStep", "d"."NextStepOn", "d"."Owner", "d"."PauseReason", "d"."PauseUntil", "d"."Pauses", "d"."Payments", "d"."Postponement", "d"."Shares", "d"."SilentSince", "d"."Stage", "d"."StageSince", "d"."Status", "d"."Title", "d"."Version", "d"."Wanted", "d"."Withdrawn"
FROM "Deals" AS "d"
WHERE "d"."Id" = @id

-- DealQueries.ByIds
.param set @ids '["x","y"]'

SELECT "d"."Sequence", "d"."Acknowledgement", "d"."Amount", "d"."Cadence", "d"."ClosedOn", "d"."Collaborators", "d"."CreatedOn", "d"."Customer", "d"."Detour", "d"."Evidence", "d"."ExpectedClose", "d"."FailedTries", "d"."Id", "d"."LastProgress", "d"."LossReason", "d"."NextStep", "d"."NextStepOn", "d"."Owner", "d"."PauseReason", "d"."PauseUntil", "d"."Pauses", "d"."Payments", "d"."Postponement", "d"."Shares", "d"."SilentSince", "d"."Stage", "d"."StageSince", "d"."Status", "d"."Title", "d"."Version", "d"."Wanted", "d"."Withdrawn"
FROM "Deals" AS "d"
WHERE "d"."Id" IN (
    SELECT "i"."value"
    FROM json_each(@ids) AS "i"
)

-- DealQueries.ClosedLately
.param set @p 5

SELECT "d"."Sequence", "d"."Acknowledgement", "d"."Amount", "d"."Cadence", "d"."ClosedOn", "d"."Collaborators", "d"."CreatedOn", "d"."Customer", "d"."Detour", "d"."Evidence", "d"."ExpectedClose", "d"."FailedTries", "d"."Id", "d"."LastProgress", "d"."LossReason", "d"."NextStep", "d"."NextStepOn", "d"."Owner", "d"."PauseReason", "d"."PauseUntil", "d"."Pauses", "d"."Payments", "d"."Postponement", "d"."Shares", "d"."SilentSince", "d"."Stage", "d"."StageSince", "d"."Status", "d"."Title", "d"."Version", "d"."Wanted", "d"."Withdrawn"
FROM "Deals" AS "d"
WHERE "d"."Status" IN (1, 2) AND NOT ("d"."Withdrawn")
ORDER BY "d"."ClosedOn" DESC, "d"."Sequence" DESC
LIMIT @p

-- DealQueries.ClosedSince
.param set @owners '["11111111-2222-3333-4444-555555555555","00000000-0000-0000-0000-000000000000"]'
.param set @since '2026-03-04'

SELECT "d"."Sequence", "d"."Acknowledgement", "d"."Amount", "d"."Cadence", "d"."ClosedOn", "d"."Collaborators", "d"."CreatedOn", "d"."Customer", "d"."Detour", "d"."Evidence", "d"."ExpectedClose", "d"."FailedTries", "d"."Id", "d"."LastProgress", "d"."LossReason", "d"."NextStep", "d"."NextStepOn", "d"."Owner", "d"."PauseReason", "d"."PauseUntil", "d"."Pauses", "d"."Payments", "d"."Postponement", "d"."Shares", "d"."SilentSince", "d"."Stage", "d"."StageSince", "d"."Status", "d"."Title", "d"."Version", "d"."Wanted", "d"."Withdrawn"
FROM "Deals" AS "d"
WHERE "d"."Owner" IN (
    SELECT "o"."value"
    FROM json_each(@owners) AS "o"
) AND "d"."Status" IN (1, 2) AND "d"."ClosedOn" >= @since AND NOT ("d"."Withdrawn")

-- DealQueries.FirstWon
.param set @customers '["11111111-2222-3333-4444-555555555555","00000000-0000-0000-0000-000000000000"]'

SELECT "d"."Customer", MIN("d"."ClosedOn") AS "Day"
FROM "Deals" AS "d"
WHERE "d"."Customer" IN (
    SELECT "c"."value"
    FROM json_each(@customers) AS "c"
) AND "d"."Status" = 1 AND "d"."ClosedOn" IS NOT NULL AND NOT ("d"."Withdrawn")
GROUP BY "d"."Customer"

-- DealQueries.Listed (Open)
.param set @owners '["11111111-2222-3333-4444-555555555555","00000000-0000-0000-0000-000000000000"]'
.param set @stage 'needs'
.param set @p 5

SELECT "d"."Sequence", "d"."Acknowledgement", "d"."Amount", "d"."Cadence", "d"."ClosedOn", "d"."Collaborators", "d"."CreatedOn", "d"."Customer", "d"."Detour", "d"."Evidence", "d"."ExpectedClose", "d"."FailedTries", "d"."Id", "d"."LastProgress", "d"."LossReason", "d"."NextStep", "d"."NextStepOn", "d"."Owner", "d"."PauseReason", "d"."PauseUntil", "d"."Pauses", "d"."Payments", "d"."Postponement", "d"."Shares", "d"."SilentSince", "d"."Stage", "d"."StageSince", "d"."Status", "d"."Title", "d"."Version", "d"."Wanted", "d"."Withdrawn"
FROM "Deals" AS "d"
WHERE NOT ("d"."Withdrawn") AND "d"."Owner" IN (
    SELECT "o"."value"
    FROM json_each(@owners) AS "o"
) AND "d"."Status" IN (0, 3) AND "d"."Stage" = @stage
ORDER BY "d"."ExpectedClose" IS NULL, "d"."ExpectedClose", "d"."Sequence"
LIMIT @p OFFSET @p

-- DealQueries.Listed (Stale)
.param set @owners '["11111111-2222-3333-4444-555555555555","00000000-0000-0000-0000-000000000000"]'
.param set @stage 'needs'
.param set @day '2026-03-04'
.param set @p 5

SELECT "d"."Sequence", "d"."Acknowledgement", "d"."Amount", "d"."Cadence", "d"."ClosedOn", "d"."Collaborators", "d"."CreatedOn", "d"."Customer", "d"."Detour", "d"."Evidence", "d"."ExpectedClose", "d"."FailedTries", "d"."Id", "d"."LastProgress", "d"."LossReason", "d"."NextStep", "d"."NextStepOn", "d"."Owner", "d"."PauseReason", "d"."PauseUntil", "d"."Pauses", "d"."Payments", "d"."Postponement", "d"."Shares", "d"."SilentSince", "d"."Stage", "d"."StageSince", "d"."Status", "d"."Title", "d"."Version", "d"."Wanted", "d"."Withdrawn"
FROM "Deals" AS "d"
WHERE NOT ("d"."Withdrawn") AND "d"."Owner" IN (
    SELECT "o"."value"
    FROM json_each(@owners) AS "o"
) AND "d"."Status" = 0 AND "d"."Stage" = @stage AND COALESCE("d"."LastProgress", "d"."CreatedOn") < @day
ORDER BY "d"."ExpectedClose" IS NULL, "d"."ExpectedClose", "d"."Sequence"
LIMIT @p OFFSET @p

-- DealQueries.Listed (Closing)
.param set @owners '["11111111-2222-3333-4444-555555555555","00000000-0000-0000-0000-000000000000"]'
.param set @stage 'needs'
.param set @first '2026-03-01'
.param set @last '2026-03-31'
.param set @p 5

SELECT "d"."Sequence", "d"."Acknowledgement", "d"."Amount", "d"."Cadence", "d"."ClosedOn", "d"."Collaborators", "d"."CreatedOn", "d"."Customer", "d"."Detour", "d"."Evidence", "d"."ExpectedClose", "d"."FailedTries", "d"."Id", "d"."LastProgress", "d"."LossReason", "d"."NextStep", "d"."NextStepOn", "d"."Owner", "d"."PauseReason", "d"."PauseUntil", "d"."Pauses", "d"."Payments", "d"."Postponement", "d"."Shares", "d"."SilentSince", "d"."Stage", "d"."StageSince", "d"."Status", "d"."Title", "d"."Version", "d"."Wanted", "d"."Withdrawn"
FROM "Deals" AS "d"
WHERE NOT ("d"."Withdrawn") AND "d"."Owner" IN (
    SELECT "o"."value"
    FROM json_each(@owners) AS "o"
) AND "d"."Status" IN (0, 3) AND "d"."ExpectedClose" IS NOT NULL AND "d"."Stage" = @stage AND "d"."ExpectedClose" >= @first AND "d"."ExpectedClose" <= @last
ORDER BY "d"."ExpectedClose" IS NULL, "d"."ExpectedClose", "d"."Sequence"
LIMIT @p OFFSET @p

-- DealQueries.Listed (Won)
.param set @owners '["11111111-2222-3333-4444-555555555555","00000000-0000-0000-0000-000000000000"]'
.param set @stage 'needs'
.param set @first '2026-03-01'
.param set @last '2026-03-31'
.param set @p 5

SELECT "d"."Sequence", "d"."Acknowledgement", "d"."Amount", "d"."Cadence", "d"."ClosedOn", "d"."Collaborators", "d"."CreatedOn", "d"."Customer", "d"."Detour", "d"."Evidence", "d"."ExpectedClose", "d"."FailedTries", "d"."Id", "d"."LastProgress", "d"."LossReason", "d"."NextStep", "d"."NextStepOn", "d"."Owner", "d"."PauseReason", "d"."PauseUntil", "d"."Pauses", "d"."Payments", "d"."Postponement", "d"."Shares", "d"."SilentSince", "d"."Stage", "d"."StageSince", "d"."Status", "d"."Title", "d"."Version", "d"."Wanted", "d"."Withdrawn"
FROM "Deals" AS "d"
WHERE NOT ("d"."Withdrawn") AND "d"."Owner" IN (
    SELECT "o"."value"
    FROM json_each(@owners) AS "o"
) AND "d"."Status" = 1 AND "d"."Stage" = @stage AND "d"."ClosedOn" >= @first AND "d"."ClosedOn" <= @last
ORDER BY "d"."ClosedOn" DESC, "d"."Sequence" DESC
LIMIT @p OFFSET @p

-- DealQueries.Listed (Lost)
.param set @owners '["11111111-2222-3333-4444-555555555555","00000000-0000-0000-0000-000000000000"]'
.param set @stage 'needs'
.param set @first '2026-03-01'
.param set @last '2026-03-31'
.param set @p 5

SELECT "d"."Sequence", "d"."Acknowledgement", "d"."Amount", "d"."Cadence", "d"."ClosedOn", "d"."Collaborators", "d"."CreatedOn", "d"."Customer", "d"."Detour", "d"."Evidence", "d"."ExpectedClose", "d"."FailedTries", "d"."Id", "d"."LastProgress", "d"."LossReason", "d"."NextStep", "d"."NextStepOn", "d"."Owner", "d"."PauseReason", "d"."PauseUntil", "d"."Pauses", "d"."Payments", "d"."Postponement", "d"."Shares", "d"."SilentSince", "d"."Stage", "d"."StageSince", "d"."Status", "d"."Title", "d"."Version", "d"."Wanted", "d"."Withdrawn"
FROM "Deals" AS "d"
WHERE NOT ("d"."Withdrawn") AND "d"."Owner" IN (
    SELECT "o"."value"
    FROM json_each(@owners) AS "o"
) AND "d"."Status" = 2 AND "d"."Stage" = @stage AND "d"."ClosedOn" >= @first AND "d"."ClosedOn" <= @last
ORDER BY "d"."ClosedOn" DESC, "d"."Sequence" DESC
LIMIT @p OFFSET @p

-- DealQueries.OfCustomer
.param set @customer '11111111-2222-3333-4444-555555555555'

SELECT "d"."Sequence", "d"."Acknowledgement", "d"."Amount", "d"."Cadence", "d"."ClosedOn", "d"."Collaborators", "d"."CreatedOn", "d"."Customer", "d"."Detour", "d"."Evidence", "d"."ExpectedClose", "d"."FailedTries", "d"."Id", "d"."LastProgress", "d"."LossReason", "d"."NextStep", "d"."NextStepOn", "d"."Owner", "d"."PauseReason", "d"."PauseUntil", "d"."Pauses", "d"."Payments", "d"."Postponement", "d"."Shares", "d"."SilentSince", "d"."Stage", "d"."StageSince", "d"."Status", "d"."Title", "d"."Version", "d"."Wanted", "d"."Withdrawn"
FROM "Deals" AS "d"
WHERE "d"."Customer" = @customer AND NOT ("d"."Withdrawn")
ORDER BY "d"."Sequence"

-- DealQueries.OpenByStage
SELECT "d"."Stage", COUNT(*) AS "Count"
FROM "Deals" AS "d"
WHERE "d"."Status" IN (0, 3) AND NOT ("d"."Withdrawn")
GROUP BY "d"."Stage"

-- DealQueries.OpenInStage
.param set @stage 'x'
.param set @p 5

SELECT "d"."Sequence", "d"."Acknowledgement", "d"."Amount", "d"."Cadence", "d"."ClosedOn", "d"."Collaborators", "d"."CreatedOn", "d"."Customer", "d"."Detour", "d"."Evidence", "d"."ExpectedClose", "d"."FailedTries", "d"."Id", "d"."LastProgress", "d"."LossReason", "d"."NextStep", "d"."NextStepOn", "d"."Owner", "d"."PauseReason", "d"."PauseUntil", "d"."Pauses", "d"."Payments", "d"."Postponement", "d"."Shares", "d"."SilentSince", "d"."Stage", "d"."StageSince", "d"."Status", "d"."Title", "d"."Version", "d"."Wanted", "d"."Withdrawn"
FROM "Deals" AS "d"
WHERE "d"."Status" IN (0, 3) AND NOT ("d"."Withdrawn") AND "d"."Stage" = @stage
ORDER BY "d"."Sequence"
LIMIT @p

-- DealQueries.OpenOf
.param set @owners '["11111111-2222-3333-4444-555555555555","00000000-0000-0000-0000-000000000000"]'

SELECT "d"."Sequence", "d"."Acknowledgement", "d"."Amount", "d"."Cadence", "d"."ClosedOn", "d"."Collaborators", "d"."CreatedOn", "d"."Customer", "d"."Detour", "d"."Evidence", "d"."ExpectedClose", "d"."FailedTries", "d"."Id", "d"."LastProgress", "d"."LossReason", "d"."NextStep", "d"."NextStepOn", "d"."Owner", "d"."PauseReason", "d"."PauseUntil", "d"."Pauses", "d"."Payments", "d"."Postponement", "d"."Shares", "d"."SilentSince", "d"."Stage", "d"."StageSince", "d"."Status", "d"."Title", "d"."Version", "d"."Wanted", "d"."Withdrawn"
FROM "Deals" AS "d"
WHERE "d"."Owner" IN (
    SELECT "o"."value"
    FROM json_each(@owners) AS "o"
) AND "d"."Status" IN (0, 3) AND NOT ("d"."Withdrawn")
ORDER BY "d"."Sequence"

-- DealQueries.Silent
.param set @latestProgress '2026-03-04'

SELECT "d"."Id", "d"."Owner"
FROM "Deals" AS "d"
WHERE "d"."SilentSince" <= @latestProgress

-- DealQueries.Totals (Open)
.param set @owners '["11111111-2222-3333-4444-555555555555","00000000-0000-0000-0000-000000000000"]'
.param set @stage 'needs'

SELECT COUNT(*) AS "Count", COALESCE(SUM(COALESCE("d0"."Amount", 0)), 0) AS "Fen"
FROM (
    SELECT "d"."Amount", 1 AS "Key"
    FROM "Deals" AS "d"
    WHERE NOT ("d"."Withdrawn") AND "d"."Owner" IN (
        SELECT "o"."value"
        FROM json_each(@owners) AS "o"
    ) AND "d"."Status" IN (0, 3) AND "d"."Stage" = @stage
) AS "d0"
GROUP BY "d0"."Key"

-- DealQueries.Totals (Stale)
.param set @owners '["11111111-2222-3333-4444-555555555555","00000000-0000-0000-0000-000000000000"]'
.param set @stage 'needs'
.param set @day '2026-03-04'

SELECT COUNT(*) AS "Count", COALESCE(SUM(COALESCE("d0"."Amount", 0)), 0) AS "Fen"
FROM (
    SELECT "d"."Amount", 1 AS "Key"
    FROM "Deals" AS "d"
    WHERE NOT ("d"."Withdrawn") AND "d"."Owner" IN (
        SELECT "o"."value"
        FROM json_each(@owners) AS "o"
    ) AND "d"."Status" = 0 AND "d"."Stage" = @stage AND COALESCE("d"."LastProgress", "d"."CreatedOn") < @day
) AS "d0"
GROUP BY "d0"."Key"

-- DealQueries.Totals (Closing)
.param set @owners '["11111111-2222-3333-4444-555555555555","00000000-0000-0000-0000-000000000000"]'
.param set @stage 'needs'
.param set @first '2026-03-01'
.param set @last '2026-03-31'

SELECT COUNT(*) AS "Count", COALESCE(SUM(COALESCE("d0"."Amount", 0)), 0) AS "Fen"
FROM (
    SELECT "d"."Amount", 1 AS "Key"
    FROM "Deals" AS "d"
    WHERE NOT ("d"."Withdrawn") AND "d"."Owner" IN (
        SELECT "o"."value"
        FROM json_each(@owners) AS "o"
    ) AND "d"."Status" IN (0, 3) AND "d"."ExpectedClose" IS NOT NULL AND "d"."Stage" = @stage AND "d"."ExpectedClose" >= @first AND "d"."ExpectedClose" <= @last
) AS "d0"
GROUP BY "d0"."Key"

-- DealQueries.Totals (Won)
.param set @owners '["11111111-2222-3333-4444-555555555555","00000000-0000-0000-0000-000000000000"]'
.param set @stage 'needs'
.param set @first '2026-03-01'
.param set @last '2026-03-31'

SELECT COUNT(*) AS "Count", COALESCE(SUM(COALESCE("d0"."Amount", 0)), 0) AS "Fen"
FROM (
    SELECT "d"."Amount", 1 AS "Key"
    FROM "Deals" AS "d"
    WHERE NOT ("d"."Withdrawn") AND "d"."Owner" IN (
        SELECT "o"."value"
        FROM json_each(@owners) AS "o"
    ) AND "d"."Status" = 1 AND "d"."Stage" = @stage AND "d"."ClosedOn" >= @first AND "d"."ClosedOn" <= @last
) AS "d0"
GROUP BY "d0"."Key"

-- DealQueries.Totals (Lost)
.param set @owners '["11111111-2222-3333-4444-555555555555","00000000-0000-0000-0000-000000000000"]'
.param set @stage 'needs'
.param set @first '2026-03-01'
.param set @last '2026-03-31'

SELECT COUNT(*) AS "Count", COALESCE(SUM(COALESCE("d0"."Amount", 0)), 0) AS "Fen"
FROM (
    SELECT "d"."Amount", 1 AS "Key"
    FROM "Deals" AS "d"
    WHERE NOT ("d"."Withdrawn") AND "d"."Owner" IN (
        SELECT "o"."value"
        FROM json_each(@owners) AS "o"
    ) AND "d"."Status" = 2 AND "d"."Stage" = @stage AND "d"."ClosedOn" >= @first AND "d"."ClosedOn" <= @last
) AS "d0"
GROUP BY "d0"."Key"

-- DealQueries.WonSince
.param set @owners '["11111111-2222-3333-4444-555555555555","00000000-0000-0000-0000-000000000000"]'
.param set @since '2026-03-04'

SELECT "d"."Sequence", "d"."Acknowledgement", "d"."Amount", "d"."Cadence", "d"."ClosedOn", "d"."Collaborators", "d"."CreatedOn", "d"."Customer", "d"."Detour", "d"."Evidence", "d"."ExpectedClose", "d"."FailedTries", "d"."Id", "d"."LastProgress", "d"."LossReason", "d"."NextStep", "d"."NextStepOn", "d"."Owner", "d"."PauseReason", "d"."PauseUntil", "d"."Pauses", "d"."Payments", "d"."Postponement", "d"."Shares", "d"."SilentSince", "d"."Stage", "d"."StageSince", "d"."Status", "d"."Title", "d"."Version", "d"."Wanted", "d"."Withdrawn"
FROM "Deals" AS "d"
WHERE "d"."Owner" IN (
    SELECT "o"."value"
    FROM json_each(@owners) AS "o"
) AND "d"."Status" = 1 AND "d"."ClosedOn" >= @since AND NOT ("d"."Withdrawn")

-- DealQueries.WonWithin
.param set @owners '["11111111-2222-3333-4444-555555555555","00000000-0000-0000-0000-000000000000"]'
.param set @from '2026-03-04'
.param set @to '2026-03-04'

SELECT "d"."Owner", COUNT(*) AS "Count", COALESCE(SUM(COALESCE("d"."Amount", 0)), 0) AS "Fen"
FROM "Deals" AS "d"
WHERE "d"."Owner" IN (
    SELECT "o"."value"
    FROM json_each(@owners) AS "o"
) AND "d"."Status" = 1 AND "d"."ClosedOn" >= @from AND "d"."ClosedOn" <= @to AND NOT ("d"."Withdrawn")
GROUP BY "d"."Owner"

-- DueQueries.ByKeys
.param set @keys '["x","y"]'

SELECT "d"."Id", "d"."Day", "d"."Deal", "d"."DueAt", "d"."EndedAt", "d"."IsStaged", "d"."IsWithdrawn", "d"."Key", "d"."LatestAt", "d"."LeaseOwner", "d"."LeaseUntil", "d"."Message", "d"."NotBefore", "d"."Reason", "d"."Recipient", "d"."Schedule", "d"."State"
FROM "DueNotices" AS "d"
WHERE "d"."Key" IN (
    SELECT "k"."value"
    FROM json_each(@keys) AS "k"
)

-- DueQueries.Free
.param set @schedule 'x'
.param set @now 639087912000000000
.param set @now2 639087912000000000
.param set @p 5

SELECT "d"."Id", "d"."Day", "d"."Deal", "d"."DueAt", "d"."EndedAt", "d"."IsStaged", "d"."IsWithdrawn", "d"."Key", "d"."LatestAt", "d"."LeaseOwner", "d"."LeaseUntil", "d"."Message", "d"."NotBefore", "d"."Reason", "d"."Recipient", "d"."Schedule", "d"."State"
FROM "DueNotices" AS "d"
WHERE "d"."State" = 0 AND "d"."Schedule" = @schedule AND "d"."NotBefore" <= @now AND NOT ("d"."IsStaged") AND ("d"."LeaseUntil" IS NULL OR "d"."LeaseUntil" <= @now2)
ORDER BY "d"."Id"
LIMIT @p

-- DueQueries.FreeFor
.param set @schedule 'x'
.param set @by 639087912000000000
.param set @recipients '["11111111-2222-3333-4444-555555555555","00000000-0000-0000-0000-000000000000"]'
.param set @now 639087912000000000

SELECT "d"."Id", "d"."Day", "d"."Deal", "d"."DueAt", "d"."EndedAt", "d"."IsStaged", "d"."IsWithdrawn", "d"."Key", "d"."LatestAt", "d"."LeaseOwner", "d"."LeaseUntil", "d"."Message", "d"."NotBefore", "d"."Reason", "d"."Recipient", "d"."Schedule", "d"."State"
FROM "DueNotices" AS "d"
WHERE "d"."State" = 0 AND "d"."Schedule" = @schedule AND "d"."NotBefore" <= @by AND "d"."Recipient" IN (
    SELECT "r"."value"
    FROM json_each(@recipients) AS "r"
) AND NOT ("d"."IsStaged") AND ("d"."LeaseUntil" IS NULL OR "d"."LeaseUntil" <= @now)
ORDER BY "d"."Id"

-- DueQueries.Leased
SELECT "d"."Id", "d"."Day", "d"."Deal", "d"."DueAt", "d"."EndedAt", "d"."IsStaged", "d"."IsWithdrawn", "d"."Key", "d"."LatestAt", "d"."LeaseOwner", "d"."LeaseUntil", "d"."Message", "d"."NotBefore", "d"."Reason", "d"."Recipient", "d"."Schedule", "d"."State"
FROM "DueNotices" AS "d"
WHERE "d"."State" = 0 AND "d"."LeaseUntil" IS NOT NULL

-- DueQueries.Outcomes
.param set @schedule 'x'
.param set @from '2026-03-04'
.param set @before '2026-03-04'

SELECT DISTINCT "d"."Day", "d"."State", "d"."EndedAt"
FROM "DueNotices" AS "d"
WHERE "d"."Schedule" = @schedule AND "d"."Day" >= @from AND "d"."Day" < @before

-- DueQueries.PartsAbout
.param set @deals '["x","y"]'

SELECT "d"."Id", "d"."Day", "d"."Deal", "d"."DueAt", "d"."EndedAt", "d"."IsStaged", "d"."IsWithdrawn", "d"."Key", "d"."LatestAt", "d"."LeaseOwner", "d"."LeaseUntil", "d"."Message", "d"."NotBefore", "d"."Reason", "d"."Recipient", "d"."Schedule", "d"."State"
FROM "DueNotices" AS "d"
WHERE "d"."Message" IS NOT NULL AND "d"."Deal" IS NOT NULL AND "d"."Deal" IN (
    SELECT "d0"."value"
    FROM json_each(@deals) AS "d0"
) AND NOT ("d"."IsWithdrawn")
ORDER BY "d"."Id"

-- DueQueries.PartsOf
.param set @message 'x'

SELECT "d"."Id", "d"."Day", "d"."Deal", "d"."DueAt", "d"."EndedAt", "d"."IsStaged", "d"."IsWithdrawn", "d"."Key", "d"."LatestAt", "d"."LeaseOwner", "d"."LeaseUntil", "d"."Message", "d"."NotBefore", "d"."Reason", "d"."Recipient", "d"."Schedule", "d"."State"
FROM "DueNotices" AS "d"
WHERE "d"."Message" = @message AND "d"."Deal" IS NOT NULL
ORDER BY "d"."Id"

-- DueQueries.SaidUnder
.param set @keys '["x","y"]'

SELECT "d"."Id", "d"."Day", "d"."Deal", "d"."DueAt", "d"."EndedAt", "d"."IsStaged", "d"."IsWithdrawn", "d"."Key", "d"."LatestAt", "d"."LeaseOwner", "d"."LeaseUntil", "d"."Message", "d"."NotBefore", "d"."Reason", "d"."Recipient", "d"."Schedule", "d"."State"
FROM "DueNotices" AS "d"
WHERE "d"."Key" IN (
    SELECT "k"."value"
    FROM json_each(@keys) AS "k"
) OR ("d"."Message" IS NOT NULL AND "d"."Message" IN (
    SELECT "k0"."value"
    FROM json_each(@keys) AS "k0"
) AND "d"."Deal" IS NULL)

-- DueQueries.Schedule
.param set @name 'x'

SELECT "s"."Name", "s"."SettledUpTo"
FROM "Schedules" AS "s"
WHERE "s"."Name" = @name

-- DueQueries.StillFree
.param set @ids '[7,8]'
.param set @now 639087912000000000

SELECT "d"."Id", "d"."Day", "d"."Deal", "d"."DueAt", "d"."EndedAt", "d"."IsStaged", "d"."IsWithdrawn", "d"."Key", "d"."LatestAt", "d"."LeaseOwner", "d"."LeaseUntil", "d"."Message", "d"."NotBefore", "d"."Reason", "d"."Recipient", "d"."Schedule", "d"."State"
FROM "DueNotices" AS "d"
WHERE "d"."Id" IN (
    SELECT "i"."value"
    FROM json_each(@ids) AS "i"
) AND "d"."State" = 0 AND ("d"."LeaseUntil" IS NULL OR "d"."LeaseUntil" <= @now)

-- DueQueries.TakenBy
.param set @ids '[7,8]'
.param set @node 'x'

SELECT "d"."Id", "d"."Day", "d"."Deal", "d"."DueAt", "d"."EndedAt", "d"."IsStaged", "d"."IsWithdrawn", "d"."Key", "d"."LatestAt", "d"."LeaseOwner", "d"."LeaseUntil", "d"."Message", "d"."NotBefore", "d"."Reason", "d"."Recipient", "d"."Schedule", "d"."State"
FROM "DueNotices" AS "d"
WHERE "d"."Id" IN (
    SELECT "i"."value"
    FROM json_each(@ids) AS "i"
) AND "d"."State" = 0 AND "d"."LeaseOwner" = @node

-- DueQueries.Tally
.param set @schedule 'x'
.param set @day '2026-03-04'

SELECT "d"."State", "d"."Reason", "o"."State", COUNT(*)
FROM "DueNotices" AS "d"
LEFT JOIN "Outbox" AS "o" ON COALESCE("d"."Message", "d"."Key") = "o"."Key"
WHERE "d"."Schedule" = @schedule AND "d"."Day" = @day
GROUP BY "d"."State", "d"."Reason", "o"."State"
ORDER BY "d"."State", "d"."Reason", "o"."State"

-- DueQueries.Told
.param set @schedules '["x","y"]'
.param set @day '2026-03-04'
.param set @members '["11111111-2222-3333-4444-555555555555","00000000-0000-0000-0000-000000000000"]'

SELECT "d"."Recipient", COUNT(*)
FROM "DueNotices" AS "d"
WHERE "d"."Schedule" IN (
    SELECT "s"."value"
    FROM json_each(@schedules) AS "s"
) AND "d"."Day" = @day AND "d"."Recipient" IN (
    SELECT "m"."value"
    FROM json_each(@members) AS "m"
) AND "d"."State" = 1 AND "d"."Message" IS NULL
GROUP BY "d"."Recipient"

-- DueQueries.Troubles
.param set @schedule 'x'
.param set @day '2026-03-04'
.param set @p 5

SELECT "d"."Id", "d"."Day", "d"."Deal", "d"."DueAt", "d"."EndedAt", "d"."IsStaged", "d"."IsWithdrawn", "d"."Key", "d"."LatestAt", "d"."LeaseOwner", "d"."LeaseUntil", "d"."Message", "d"."NotBefore", "d"."Reason", "d"."Recipient", "d"."Schedule", "d"."State"
FROM "DueNotices" AS "d"
WHERE "d"."Schedule" = @schedule AND "d"."Day" = @day AND ("d"."State" IN (4, 3) OR ("d"."State" = 0 AND "d"."Reason" IS NOT NULL))
ORDER BY "d"."Id" DESC
LIMIT @p

-- DueQueries.Unreached
.param set @schedules '["x","y"]'
.param set @since '2026-03-04'

SELECT "d"."Recipient", "d"."Schedule", COUNT(*)
FROM "DueNotices" AS "d"
WHERE "d"."Schedule" IN (
    SELECT "s"."value"
    FROM json_each(@schedules) AS "s"
) AND "d"."Day" >= @since AND "d"."State" = 4 AND "d"."Reason" = 'Unreachable'
GROUP BY "d"."Recipient", "d"."Schedule"
ORDER BY "d"."Recipient", "d"."Schedule"

-- DueQueries.WaitingFor
.param set @schedule 'x'
.param set @now 639087912000000000
.param set @now2 639087912000000000

SELECT "d"."Id", "d"."Recipient"
FROM "DueNotices" AS "d"
WHERE "d"."State" = 0 AND "d"."Schedule" = @schedule AND "d"."NotBefore" <= @now AND "d"."Recipient" <> '00000000-0000-0000-0000-000000000000' AND NOT ("d"."IsStaged") AND ("d"."LeaseUntil" IS NULL OR "d"."LeaseUntil" <= @now2)
ORDER BY "d"."Id"

-- DueQueries.WithdrawnOf
.param set @keys '["x","y"]'

SELECT "d"."Id", "d"."Day", "d"."Deal", "d"."DueAt", "d"."EndedAt", "d"."IsStaged", "d"."IsWithdrawn", "d"."Key", "d"."LatestAt", "d"."LeaseOwner", "d"."LeaseUntil", "d"."Message", "d"."NotBefore", "d"."Reason", "d"."Recipient", "d"."Schedule", "d"."State"
FROM "DueNotices" AS "d"
WHERE "d"."Key" IN (
    SELECT "k"."value"
    FROM json_each(@keys) AS "k"
) AND "d"."IsWithdrawn"

-- FigureQueries.AllCredits
SELECT "c"."Sequence", "c"."Customer", "c"."Deal", "c"."Group", "c"."Kind", "c"."Member", "c"."On", "c"."Part", "c"."Percent", "c"."SubjectId", "c"."SubjectKind", "c"."Value"
FROM "Credits" AS "c"

-- FigureQueries.AllTallies
SELECT "t"."Period", "t"."Member", "t"."Group", "t"."Activities", "t"."Calls", "t"."Demos", "t"."Losses", "t"."Meetings", "t"."NewCustomers", "t"."Payments", "t"."Points", "t"."Quotes", "t"."Revenue", "t"."Thanks", "t"."Visits", "t"."Wins"
FROM "Tallies" AS "t"

-- FigureQueries.Credits
.param set @member '11111111-2222-3333-4444-555555555555'
.param set @kinds '[0,10]'
.param set @from '2026-03-04'
.param set @to '2026-03-04'
.param set @p 5

SELECT "c"."Sequence", "c"."Customer", "c"."Deal", "c"."Group", "c"."Kind", "c"."Member", "c"."On", "c"."Part", "c"."Percent", "c"."SubjectId", "c"."SubjectKind", "c"."Value"
FROM "Credits" AS "c"
WHERE "c"."Member" = @member AND "c"."Kind" IN (
    SELECT "k"."value"
    FROM json_each(@kinds) AS "k"
) AND "c"."On" >= @from AND "c"."On" <= @to
ORDER BY "c"."On" DESC, "c"."Sequence" DESC
LIMIT @p

-- FigureQueries.CreditsOf
.param set @member '11111111-2222-3333-4444-555555555555'

SELECT "c"."Sequence", "c"."Customer", "c"."Deal", "c"."Group", "c"."Kind", "c"."Member", "c"."On", "c"."Part", "c"."Percent", "c"."SubjectId", "c"."SubjectKind", "c"."Value"
FROM "Credits" AS "c"
WHERE "c"."Member" = @member

-- FigureQueries.Members
SELECT DISTINCT "c"."Member"
FROM "Credits" AS "c"

-- FigureQueries.OfMember
.param set @periods '["x","y"]'
.param set @member '11111111-2222-3333-4444-555555555555'
.param set @group '11111111-2222-3333-4444-555555555555'

SELECT "t"."Period", "t"."Member", "t"."Group", "t"."Activities", "t"."Calls", "t"."Demos", "t"."Losses", "t"."Meetings", "t"."NewCustomers", "t"."Payments", "t"."Points", "t"."Quotes", "t"."Revenue", "t"."Thanks", "t"."Visits", "t"."Wins"
FROM "Tallies" AS "t"
WHERE "t"."Period" IN (
    SELECT "p"."value"
    FROM json_each(@periods) AS "p"
) AND "t"."Member" = @member AND "t"."Group" = @group

-- FigureQueries.OfSubjects
.param set @subjects '["x","y"]'
.param set @kind 1

SELECT "c"."Sequence", "c"."Customer", "c"."Deal", "c"."Group", "c"."Kind", "c"."Member", "c"."On", "c"."Part", "c"."Percent", "c"."SubjectId", "c"."SubjectKind", "c"."Value"
FROM "Credits" AS "c"
WHERE "c"."SubjectId" IN (
    SELECT "s"."value"
    FROM json_each(@subjects) AS "s"
) AND "c"."SubjectKind" = @kind

-- FigureQueries.Signed
.param set @periods '["x","y"]'

SELECT "t"."Period", "t"."Member", "t"."Group", "t"."Revenue" AS "Fen", "t"."Wins"
FROM "Tallies" AS "t"
WHERE "t"."Period" IN (
    SELECT "p"."value"
    FROM json_each(@periods) AS "p"
) AND ("t"."Revenue" <> 0 OR "t"."Wins" <> 0)

-- FigureQueries.SignedBefore
.param set @members '["11111111-2222-3333-4444-555555555555","00000000-0000-0000-0000-000000000000"]'
.param set @day '2026-03-04'

SELECT DISTINCT "c"."Member"
FROM "Credits" AS "c"
WHERE "c"."Member" IN (
    SELECT "m"."value"
    FROM json_each(@members) AS "m"
) AND "c"."Kind" = 0 AND "c"."Part" = 0 AND "c"."On" < @day

-- FigureQueries.SignedBy
.param set @periods '["x","y"]'
.param set @member '11111111-2222-3333-4444-555555555555'

SELECT "t"."Period", "t"."Member", "t"."Group", "t"."Revenue" AS "Fen", "t"."Wins"
FROM "Tallies" AS "t"
WHERE "t"."Period" IN (
    SELECT "p"."value"
    FROM json_each(@periods) AS "p"
) AND ("t"."Revenue" <> 0 OR "t"."Wins" <> 0) AND "t"."Member" = @member

-- FigureQueries.Signings
.param set @members '["11111111-2222-3333-4444-555555555555","00000000-0000-0000-0000-000000000000"]'
.param set @from '2026-03-04'
.param set @to '2026-03-04'

SELECT "c"."Sequence", "c"."Customer", "c"."Deal", "c"."Group", "c"."Kind", "c"."Member", "c"."On", "c"."Part", "c"."Percent", "c"."SubjectId", "c"."SubjectKind", "c"."Value"
FROM "Credits" AS "c"
WHERE "c"."Member" IN (
    SELECT "m"."value"
    FROM json_each(@members) AS "m"
) AND "c"."Kind" = 0 AND "c"."On" >= @from AND "c"."On" <= @to

-- FileQueries.ByHash
.param set @sha256 'x'

SELECT "f"."Sha256", "f"."Content", "f"."StoredAt"
FROM "Files" AS "f"
WHERE "f"."Sha256" = @sha256

-- HaltQueries.Active
SELECT "s"."Id", "s"."At", "s"."By", "s"."Day", "s"."EndedAt", "s"."EndedBy", "s"."Schedule"
FROM "ScheduleHalts" AS "s"
WHERE "s"."EndedAt" IS NULL
ORDER BY "s"."Id"

-- HaltQueries.Paused
.param set @schedule 'x'

SELECT "s"."Id", "s"."At", "s"."By", "s"."Day", "s"."EndedAt", "s"."EndedBy", "s"."Schedule"
FROM "ScheduleHalts" AS "s"
WHERE "s"."EndedAt" IS NULL AND "s"."Schedule" = @schedule AND "s"."Day" IS NULL

-- HaltQueries.Stopped
.param set @schedule 'x'
.param set @day '2026-03-04'

SELECT "s"."Id", "s"."At", "s"."By", "s"."Day", "s"."EndedAt", "s"."EndedBy", "s"."Schedule"
FROM "ScheduleHalts" AS "s"
WHERE "s"."EndedAt" IS NULL AND "s"."Schedule" = @schedule AND "s"."Day" = @day

-- HaltQueries.StoppedOf
.param set @schedule 'x'
.param set @day '2026-03-04'

SELECT "d"."Id", "d"."Day", "d"."Deal", "d"."DueAt", "d"."EndedAt", "d"."IsStaged", "d"."IsWithdrawn", "d"."Key", "d"."LatestAt", "d"."LeaseOwner", "d"."LeaseUntil", "d"."Message", "d"."NotBefore", "d"."Reason", "d"."Recipient", "d"."Schedule", "d"."State"
FROM "DueNotices" AS "d"
WHERE "d"."State" = 5 AND "d"."Schedule" = @schedule AND "d"."Day" = @day

-- HaltQueries.UnsentOf
.param set @schedule 'x'
.param set @day '2026-03-04'

SELECT "o"."Id", "o"."AcceptedAt", "o"."At", "o"."Attempts", "o"."Card", "o"."ChatId", "o"."ChatKind", "o"."Detours", "o"."File", "o"."Handle", "o"."Key", "o"."Kind", "o"."LeaseOwner", "o"."LeaseUntil", "o"."Mentions", "o"."NotBefore", "o"."OnlyInPlace", "o"."Platform", "o"."PlatformMessageId", "o"."Reason", "o"."Replaces", "o"."State", "o"."Text", "o"."To"
FROM "Outbox" AS "o"
WHERE "o"."State" = 0 AND "o"."LeaseOwner" IS NULL AND EXISTS (
    SELECT 1
    FROM "DueNotices" AS "d"
    WHERE "d"."Key" = "o"."Key" AND "d"."Schedule" = @schedule AND "d"."Day" = @day)

-- HaltQueries.WaitingOf
.param set @schedule 'x'
.param set @day '2026-03-04'

SELECT "d"."Id", "d"."Day", "d"."Deal", "d"."DueAt", "d"."EndedAt", "d"."IsStaged", "d"."IsWithdrawn", "d"."Key", "d"."LatestAt", "d"."LeaseOwner", "d"."LeaseUntil", "d"."Message", "d"."NotBefore", "d"."Reason", "d"."Recipient", "d"."Schedule", "d"."State"
FROM "DueNotices" AS "d"
WHERE "d"."State" = 0 AND "d"."Schedule" = @schedule AND "d"."Day" = @day AND "d"."LeaseOwner" IS NULL

-- HaltQueries.WithheldOf
.param set @schedule 'x'
.param set @day '2026-03-04'

SELECT "o"."Id", "o"."AcceptedAt", "o"."At", "o"."Attempts", "o"."Card", "o"."ChatId", "o"."ChatKind", "o"."Detours", "o"."File", "o"."Handle", "o"."Key", "o"."Kind", "o"."LeaseOwner", "o"."LeaseUntil", "o"."Mentions", "o"."NotBefore", "o"."OnlyInPlace", "o"."Platform", "o"."PlatformMessageId", "o"."Reason", "o"."Replaces", "o"."State", "o"."Text", "o"."To"
FROM "Outbox" AS "o"
WHERE "o"."State" = 4 AND EXISTS (
    SELECT 1
    FROM "DueNotices" AS "d"
    WHERE "d"."Key" = "o"."Key" AND "d"."Schedule" = @schedule AND "d"."Day" = @day)

-- InboxQueries.ById
.param set @id 7

SELECT "i"."Id", "i"."AnswersInPlace", "i"."Attachments", "i"."Attempts", "i"."ChatId", "i"."ChatKind", "i"."Error", "i"."HandledAt", "i"."IsStaged", "i"."LeaseOwner", "i"."LeaseUntil", "i"."MessageId", "i"."Occasion", "i"."Place", "i"."Platform", "i"."Press", "i"."ProposedName", "i"."ReceivedAt", "i"."Result", "i"."Sender", "i"."Text"
FROM "Inbox" AS "i"
WHERE "i"."Id" = @id

-- InboxQueries.ByMessage
.param set @platform 'x'
.param set @messageId 'x'

SELECT "i"."Id", "i"."AnswersInPlace", "i"."Attachments", "i"."Attempts", "i"."ChatId", "i"."ChatKind", "i"."Error", "i"."HandledAt", "i"."IsStaged", "i"."LeaseOwner", "i"."LeaseUntil", "i"."MessageId", "i"."Occasion", "i"."Place", "i"."Platform", "i"."Press", "i"."ProposedName", "i"."ReceivedAt", "i"."Result", "i"."Sender", "i"."Text"
FROM "Inbox" AS "i"
WHERE "i"."Platform" = @platform AND "i"."MessageId" = @messageId

-- InboxQueries.Leased
SELECT "i"."Id", "i"."AnswersInPlace", "i"."Attachments", "i"."Attempts", "i"."ChatId", "i"."ChatKind", "i"."Error", "i"."HandledAt", "i"."IsStaged", "i"."LeaseOwner", "i"."LeaseUntil", "i"."MessageId", "i"."Occasion", "i"."Place", "i"."Platform", "i"."Press", "i"."ProposedName", "i"."ReceivedAt", "i"."Result", "i"."Sender", "i"."Text"
FROM "Inbox" AS "i"
WHERE "i"."HandledAt" IS NULL AND "i"."LeaseOwner" IS NOT NULL

-- InboxQueries.OldestOf
.param set @platform 'x'
.param set @kind 1
.param set @chatId 'x'
.param set @p 1

SELECT "i"."Id", "i"."AnswersInPlace", "i"."Attachments", "i"."Attempts", "i"."ChatId", "i"."ChatKind", "i"."Error", "i"."HandledAt", "i"."IsStaged", "i"."LeaseOwner", "i"."LeaseUntil", "i"."MessageId", "i"."Occasion", "i"."Place", "i"."Platform", "i"."Press", "i"."ProposedName", "i"."ReceivedAt", "i"."Result", "i"."Sender", "i"."Text"
FROM "Inbox" AS "i"
WHERE "i"."HandledAt" IS NULL AND "i"."Platform" = @platform AND "i"."ChatKind" = @kind AND "i"."ChatId" = @chatId
ORDER BY "i"."Id"
LIMIT @p

-- InboxQueries.Unhandled
.param set @id 7

SELECT "i"."Id", "i"."AnswersInPlace", "i"."Attachments", "i"."Attempts", "i"."ChatId", "i"."ChatKind", "i"."Error", "i"."HandledAt", "i"."IsStaged", "i"."LeaseOwner", "i"."LeaseUntil", "i"."MessageId", "i"."Occasion", "i"."Place", "i"."Platform", "i"."Press", "i"."ProposedName", "i"."ReceivedAt", "i"."Result", "i"."Sender", "i"."Text"
FROM "Inbox" AS "i"
WHERE "i"."Id" = @id AND "i"."HandledAt" IS NULL

-- InboxQueries.Waiting
.param set @node 'x'
.param set @now 639087912000000000
.param set @p 5

SELECT "i"."Id", "i"."AnswersInPlace", "i"."Attachments", "i"."Attempts", "i"."ChatId", "i"."ChatKind", "i"."Error", "i"."HandledAt", "i"."IsStaged", "i"."LeaseOwner", "i"."LeaseUntil", "i"."MessageId", "i"."Occasion", "i"."Place", "i"."Platform", "i"."Press", "i"."ProposedName", "i"."ReceivedAt", "i"."Result", "i"."Sender", "i"."Text"
FROM "Inbox" AS "i"
WHERE "i"."HandledAt" IS NULL AND ("i"."LeaseOwner" IS NULL OR "i"."LeaseOwner" = @node OR "i"."LeaseUntil" <= @now) AND NOT EXISTS (
    SELECT 1
    FROM "Inbox" AS "i0"
    WHERE "i0"."HandledAt" IS NULL AND "i0"."Platform" = "i"."Platform" AND "i0"."ChatKind" = "i"."ChatKind" AND "i0"."ChatId" = "i"."ChatId" AND "i0"."Id" < "i"."Id")
ORDER BY "i"."Id"
LIMIT @p

-- LeaseQueries.FreeFor
.param set @name 'x'
.param set @node 'x'
.param set @now 639087912000000000

SELECT "l"."Name", "l"."Node", "l"."Until"
FROM "Leases" AS "l"
WHERE "l"."Name" = @name AND ("l"."Node" = @node OR "l"."Until" <= @now)

-- LeaseQueries.HeldBy
.param set @name 'x'
.param set @node 'x'

SELECT "l"."Name", "l"."Node", "l"."Until"
FROM "Leases" AS "l"
WHERE "l"."Name" = @name AND "l"."Node" = @node

-- LeaseQueries.Named
.param set @name 'x'

SELECT "l"."Name", "l"."Node", "l"."Until"
FROM "Leases" AS "l"
WHERE "l"."Name" = @name

-- LibraryQueries.ById
.param set @id '11111111-2222-3333-4444-555555555555'

SELECT "s"."Sequence", "s"."Author", "s"."Customers", "s"."Deal", "s"."Id", "s"."On", "s"."Text", "s"."Topic", "s"."Withdrawn"
FROM "Scripts" AS "s"
WHERE "s"."Id" = @id

-- LibraryQueries.ByIds
.param set @ids '["11111111-2222-3333-4444-555555555555","00000000-0000-0000-0000-000000000000"]'

SELECT "s"."Sequence", "s"."Author", "s"."Customers", "s"."Deal", "s"."Id", "s"."On", "s"."Text", "s"."Topic", "s"."Withdrawn"
FROM "Scripts" AS "s"
WHERE "s"."Id" IN (
    SELECT "i"."value"
    FROM json_each(@ids) AS "i"
)

-- LibraryQueries.Newest
.param set @p 5

SELECT "s"."Sequence", "s"."Author", "s"."Customers", "s"."Deal", "s"."Id", "s"."On", "s"."Text", "s"."Topic", "s"."Withdrawn"
FROM "Scripts" AS "s"
WHERE NOT ("s"."Withdrawn")
ORDER BY "s"."Sequence" DESC
LIMIT @p

-- LibraryQueries.OfAuthor
.param set @author '11111111-2222-3333-4444-555555555555'
.param set @p 5

SELECT "s"."Sequence", "s"."Author", "s"."Customers", "s"."Deal", "s"."Id", "s"."On", "s"."Text", "s"."Topic", "s"."Withdrawn"
FROM "Scripts" AS "s"
WHERE "s"."Author" = @author AND NOT ("s"."Withdrawn")
ORDER BY "s"."Sequence" DESC
LIMIT @p

-- LibraryQueries.Rating
.param set @script '11111111-2222-3333-4444-555555555555'
.param set @by '11111111-2222-3333-4444-555555555555'

SELECT "s"."Script", "s"."By", "s"."IsUseful"
FROM "ScriptRatings" AS "s"
WHERE "s"."Script" = @script AND "s"."By" = @by

-- LibraryQueries.Use
.param set @scripts '["11111111-2222-3333-4444-555555555555","00000000-0000-0000-0000-000000000000"]'

SELECT "s"."Script", COUNT(*) AS "All", COUNT(CASE
    WHEN "s"."IsUseful" THEN 1
END) AS "Useful"
FROM "ScriptRatings" AS "s"
WHERE "s"."Script" IN (
    SELECT "s0"."value"
    FROM json_each(@scripts) AS "s0"
)
GROUP BY "s"."Script"

-- OrganisationQueries.Account
.param set @platform 'x'
.param set @account 'x'

SELECT "m"."Platform", "m"."Account", "m"."Member"
FROM "MemberAccounts" AS "m"
WHERE "m"."Platform" = @platform AND "m"."Account" = @account

-- OrganisationQueries.AccountsOf
.param set @member '11111111-2222-3333-4444-555555555555'

SELECT "m"."Platform", "m"."Account", "m"."Member"
FROM "MemberAccounts" AS "m"
WHERE "m"."Member" = @member

-- OrganisationQueries.AccountsOfAll
.param set @members '["11111111-2222-3333-4444-555555555555","00000000-0000-0000-0000-000000000000"]'

SELECT "m"."Platform", "m"."Account", "m"."Member"
FROM "MemberAccounts" AS "m"
WHERE "m"."Member" IN (
    SELECT "m0"."value"
    FROM json_each(@members) AS "m0"
)

-- OrganisationQueries.Chat
.param set @platform 'x'
.param set @kind 1
.param set @chatId 'x'

SELECT "c"."Platform", "c"."Kind", "c"."ChatId", "c"."Form", "c"."Group", "c"."Outsiders", "c"."Region", "c"."ServiceUrl"
FROM "Chats" AS "c"
WHERE "c"."Platform" = @platform AND "c"."Kind" = @kind AND "c"."ChatId" = @chatId

-- OrganisationQueries.Chats
SELECT "c"."Platform", "c"."Kind", "c"."ChatId", "c"."Form", "c"."Group", "c"."Outsiders", "c"."Region", "c"."ServiceUrl"
FROM "Chats" AS "c"
ORDER BY "c"."Platform", "c"."ChatId"

-- OrganisationQueries.Contactable
SELECT "m"."Member", "m"."Email", "m"."Language", "m"."Mobile", "m"."Prefers"
FROM "MemberProfiles" AS "m"
WHERE "m"."Mobile" IS NOT NULL OR "m"."Email" IS NOT NULL

-- OrganisationQueries.Groups
SELECT "g"."Sequence", "g"."Id", "g"."Manager", "g"."Name", "g"."Region"
FROM "Groups" AS "g"
ORDER BY "g"."Sequence"

-- OrganisationQueries.Members
SELECT "m"."Sequence", "m"."Group", "m"."Id", "m"."JoinedOn", "m"."Name", "m"."Region", "m"."Role"
FROM "Members" AS "m"
ORDER BY "m"."Sequence"

-- OrganisationQueries.Profile
.param set @member '11111111-2222-3333-4444-555555555555'

SELECT "m"."Member", "m"."Email", "m"."Language", "m"."Mobile", "m"."Prefers"
FROM "MemberProfiles" AS "m"
WHERE "m"."Member" = @member

-- OrganisationQueries.ProfilesOf
.param set @members '["11111111-2222-3333-4444-555555555555","00000000-0000-0000-0000-000000000000"]'

SELECT "m"."Member", "m"."Email", "m"."Language", "m"."Mobile", "m"."Prefers"
FROM "MemberProfiles" AS "m"
WHERE "m"."Member" IN (
    SELECT "m0"."value"
    FROM json_each(@members) AS "m0"
)

-- OrganisationQueries.Regions
SELECT "r"."Sequence", "r"."Id", "r"."Name"
FROM "Regions" AS "r"
ORDER BY "r"."Sequence"

-- OutboxQueries.Accepted
.param set @platform 'x'

SELECT "o"."Id", "o"."AcceptedAt", "o"."At", "o"."Attempts", "o"."Card", "o"."ChatId", "o"."ChatKind", "o"."Detours", "o"."File", "o"."Handle", "o"."Key", "o"."Kind", "o"."LeaseOwner", "o"."LeaseUntil", "o"."Mentions", "o"."NotBefore", "o"."OnlyInPlace", "o"."Platform", "o"."PlatformMessageId", "o"."Reason", "o"."Replaces", "o"."State", "o"."Text", "o"."To"
FROM "Outbox" AS "o"
WHERE "o"."State" = 1 AND "o"."Platform" = @platform
ORDER BY "o"."Id"

-- OutboxQueries.ById
.param set @id 7

SELECT "o"."Id", "o"."AcceptedAt", "o"."At", "o"."Attempts", "o"."Card", "o"."ChatId", "o"."ChatKind", "o"."Detours", "o"."File", "o"."Handle", "o"."Key", "o"."Kind", "o"."LeaseOwner", "o"."LeaseUntil", "o"."Mentions", "o"."NotBefore", "o"."OnlyInPlace", "o"."Platform", "o"."PlatformMessageId", "o"."Reason", "o"."Replaces", "o"."State", "o"."Text", "o"."To"
FROM "Outbox" AS "o"
WHERE "o"."Id" = @id

-- OutboxQueries.ByKey
.param set @key 'x'

SELECT "o"."Id", "o"."AcceptedAt", "o"."At", "o"."Attempts", "o"."Card", "o"."ChatId", "o"."ChatKind", "o"."Detours", "o"."File", "o"."Handle", "o"."Key", "o"."Kind", "o"."LeaseOwner", "o"."LeaseUntil", "o"."Mentions", "o"."NotBefore", "o"."OnlyInPlace", "o"."Platform", "o"."PlatformMessageId", "o"."Reason", "o"."Replaces", "o"."State", "o"."Text", "o"."To"
FROM "Outbox" AS "o"
WHERE "o"."Key" = @key

-- OutboxQueries.ByKeys
.param set @keys '["x","y"]'

SELECT "o"."Id", "o"."AcceptedAt", "o"."At", "o"."Attempts", "o"."Card", "o"."ChatId", "o"."ChatKind", "o"."Detours", "o"."File", "o"."Handle", "o"."Key", "o"."Kind", "o"."LeaseOwner", "o"."LeaseUntil", "o"."Mentions", "o"."NotBefore", "o"."OnlyInPlace", "o"."Platform", "o"."PlatformMessageId", "o"."Reason", "o"."Replaces", "o"."State", "o"."Text", "o"."To"
FROM "Outbox" AS "o"
WHERE "o"."Key" IN (
    SELECT "k"."value"
    FROM json_each(@keys) AS "k"
)

-- OutboxQueries.Due
.param set @now 639087912000000000
.param set @now0 639087912000000000
.param set @route_Platform 'Platform'
.param set @route_IdPrefix_startswith 'prefix:%'

SELECT "o"."Id", "o"."AcceptedAt", "o"."At", "o"."Attempts", "o"."Card", "o"."ChatId", "o"."ChatKind", "o"."Detours", "o"."File", "o"."Handle", "o"."Key", "o"."Kind", "o"."LeaseOwner", "o"."LeaseUntil", "o"."Mentions", "o"."NotBefore", "o"."OnlyInPlace", "o"."Platform", "o"."PlatformMessageId", "o"."Reason", "o"."Replaces", "o"."State", "o"."Text", "o"."To"
FROM "Outbox" AS "o"
WHERE "o"."State" = 0 AND ("o"."NotBefore" IS NULL OR "o"."NotBefore" <= @now) AND ("o"."LeaseUntil" IS NULL OR "o"."LeaseUntil" <= @now0) AND ("o"."Platform" <> @route_Platform OR "o"."ChatId" NOT LIKE @route_IdPrefix_startswith ESCAPE '\') AND NOT EXISTS (
    SELECT 1
    FROM "Outbox" AS "o0"
    WHERE "o0"."State" = 0 AND "o0"."Platform" = "o"."Platform" AND "o0"."ChatKind" = "o"."ChatKind" AND "o0"."ChatId" = "o"."ChatId" AND "o0"."Id" < "o"."Id" AND ("o0"."Kind" = 0 OR "o"."Kind" <> 0))

-- OutboxQueries.Due (of a platform)
.param set @now 639087912000000000
.param set @now0 639087912000000000
.param set @platform 'Platform'
.param set @route_Platform 'Platform'
.param set @route_IdPrefix_startswith 'prefix:%'

SELECT "o"."Id", "o"."AcceptedAt", "o"."At", "o"."Attempts", "o"."Card", "o"."ChatId", "o"."ChatKind", "o"."Detours", "o"."File", "o"."Handle", "o"."Key", "o"."Kind", "o"."LeaseOwner", "o"."LeaseUntil", "o"."Mentions", "o"."NotBefore", "o"."OnlyInPlace", "o"."Platform", "o"."PlatformMessageId", "o"."Reason", "o"."Replaces", "o"."State", "o"."Text", "o"."To"
FROM "Outbox" AS "o"
WHERE "o"."State" = 0 AND ("o"."NotBefore" IS NULL OR "o"."NotBefore" <= @now) AND ("o"."LeaseUntil" IS NULL OR "o"."LeaseUntil" <= @now0) AND "o"."Platform" = @platform AND ("o"."Platform" <> @route_Platform OR "o"."ChatId" NOT LIKE @route_IdPrefix_startswith ESCAPE '\') AND NOT EXISTS (
    SELECT 1
    FROM "Outbox" AS "o0"
    WHERE "o0"."State" = 0 AND "o0"."Platform" = "o"."Platform" AND "o0"."ChatKind" = "o"."ChatKind" AND "o0"."ChatId" = "o"."ChatId" AND "o0"."Id" < "o"."Id" AND ("o0"."Kind" = 0 OR "o"."Kind" <> 0))

-- OutboxQueries.Due (answers of a chat)
.param set @now 639087912000000000
.param set @now0 639087912000000000
.param set @chat_Platform 'Platform'
.param set @chat_Kind 1
.param set @chat_Id 'chat'
.param set @route_Platform 'Platform'
.param set @route_IdPrefix_startswith 'prefix:%'

SELECT "o"."Id", "o"."AcceptedAt", "o"."At", "o"."Attempts", "o"."Card", "o"."ChatId", "o"."ChatKind", "o"."Detours", "o"."File", "o"."Handle", "o"."Key", "o"."Kind", "o"."LeaseOwner", "o"."LeaseUntil", "o"."Mentions", "o"."NotBefore", "o"."OnlyInPlace", "o"."Platform", "o"."PlatformMessageId", "o"."Reason", "o"."Replaces", "o"."State", "o"."Text", "o"."To"
FROM "Outbox" AS "o"
WHERE "o"."State" = 0 AND ("o"."NotBefore" IS NULL OR "o"."NotBefore" <= @now) AND ("o"."LeaseUntil" IS NULL OR "o"."LeaseUntil" <= @now0) AND "o"."Platform" = @chat_Platform AND "o"."ChatKind" = @chat_Kind AND "o"."ChatId" = @chat_Id AND "o"."Kind" = 0 AND ("o"."Platform" <> @route_Platform OR "o"."ChatId" NOT LIKE @route_IdPrefix_startswith ESCAPE '\') AND NOT EXISTS (
    SELECT 1
    FROM "Outbox" AS "o0"
    WHERE "o0"."State" = 0 AND "o0"."Platform" = "o"."Platform" AND "o0"."ChatKind" = "o"."ChatKind" AND "o0"."ChatId" = "o"."ChatId" AND "o0"."Id" < "o"."Id" AND ("o0"."Kind" = 0 OR "o"."Kind" <> 0))

-- OutboxQueries.FailedById
.param set @id 7

SELECT "o"."Id", "o"."AcceptedAt", "o"."At", "o"."Attempts", "o"."Card", "o"."ChatId", "o"."ChatKind", "o"."Detours", "o"."File", "o"."Handle", "o"."Key", "o"."Kind", "o"."LeaseOwner", "o"."LeaseUntil", "o"."Mentions", "o"."NotBefore", "o"."OnlyInPlace", "o"."Platform", "o"."PlatformMessageId", "o"."Reason", "o"."Replaces", "o"."State", "o"."Text", "o"."To"
FROM "Outbox" AS "o"
WHERE "o"."Id" = @id AND "o"."State" = 2

-- OutboxQueries.Free
.param set @now 639087912000000000
.param set @now0 639087912000000000

SELECT "o"."Id", "o"."AcceptedAt", "o"."At", "o"."Attempts", "o"."Card", "o"."ChatId", "o"."ChatKind", "o"."Detours", "o"."File", "o"."Handle", "o"."Key", "o"."Kind", "o"."LeaseOwner", "o"."LeaseUntil", "o"."Mentions", "o"."NotBefore", "o"."OnlyInPlace", "o"."Platform", "o"."PlatformMessageId", "o"."Reason", "o"."Replaces", "o"."State", "o"."Text", "o"."To"
FROM "Outbox" AS "o"
WHERE "o"."State" = 0 AND ("o"."NotBefore" IS NULL OR "o"."NotBefore" <= @now) AND ("o"."LeaseUntil" IS NULL OR "o"."LeaseUntil" <= @now0)

-- OutboxQueries.Held
.param set @ids '[7,8]'

SELECT "o"."Id", "o"."AcceptedAt", "o"."At", "o"."Attempts", "o"."Card", "o"."ChatId", "o"."ChatKind", "o"."Detours", "o"."File", "o"."Handle", "o"."Key", "o"."Kind", "o"."LeaseOwner", "o"."LeaseUntil", "o"."Mentions", "o"."NotBefore", "o"."OnlyInPlace", "o"."Platform", "o"."PlatformMessageId", "o"."Reason", "o"."Replaces", "o"."State", "o"."Text", "o"."To"
FROM "Outbox" AS "o"
WHERE "o"."Id" IN (
    SELECT "i"."value"
    FROM json_each(@ids) AS "i"
) AND "o"."State" = 4 AND "o"."NotBefore" IS NOT NULL

-- OutboxQueries.HeldBy
.param set @ids '[7,8]'
.param set @node 'x'
.param set @now 639087912000000000

SELECT "o"."Id", "o"."AcceptedAt", "o"."At", "o"."Attempts", "o"."Card", "o"."ChatId", "o"."ChatKind", "o"."Detours", "o"."File", "o"."Handle", "o"."Key", "o"."Kind", "o"."LeaseOwner", "o"."LeaseUntil", "o"."Mentions", "o"."NotBefore", "o"."OnlyInPlace", "o"."Platform", "o"."PlatformMessageId", "o"."Reason", "o"."Replaces", "o"."State", "o"."Text", "o"."To"
FROM "Outbox" AS "o"
WHERE "o"."Id" IN (
    SELECT "i"."value"
    FROM json_each(@ids) AS "i"
) AND "o"."LeaseOwner" = @node AND "o"."LeaseUntil" > @now

-- OutboxQueries.HeldFor
.param set @platforms '["x","y"]'
.param set @to '11111111-2222-3333-4444-555555555555'

SELECT "o"."Id", "o"."AcceptedAt", "o"."At", "o"."Attempts", "o"."Card", "o"."ChatId", "o"."ChatKind", "o"."Detours", "o"."File", "o"."Handle", "o"."Key", "o"."Kind", "o"."LeaseOwner", "o"."LeaseUntil", "o"."Mentions", "o"."NotBefore", "o"."OnlyInPlace", "o"."Platform", "o"."PlatformMessageId", "o"."Reason", "o"."Replaces", "o"."State", "o"."Text", "o"."To"
FROM "Outbox" AS "o"
WHERE "o"."Platform" IN (
    SELECT "p"."value"
    FROM json_each(@platforms) AS "p"
) AND "o"."State" = 4 AND "o"."To" = @to AND "o"."NotBefore" IS NOT NULL

-- OutboxQueries.HeldUntil
.param set @platform 'x'
.param set @now 639087912000000000
.param set @p 5

SELECT "o"."Id", "o"."AcceptedAt", "o"."At", "o"."Attempts", "o"."Card", "o"."ChatId", "o"."ChatKind", "o"."Detours", "o"."File", "o"."Handle", "o"."Key", "o"."Kind", "o"."LeaseOwner", "o"."LeaseUntil", "o"."Mentions", "o"."NotBefore", "o"."OnlyInPlace", "o"."Platform", "o"."PlatformMessageId", "o"."Reason", "o"."Replaces", "o"."State", "o"."Text", "o"."To"
FROM "Outbox" AS "o"
WHERE "o"."Platform" = @platform AND "o"."State" = 4 AND "o"."NotBefore" <= @now
ORDER BY "o"."Id"
LIMIT @p

-- OutboxQueries.Leased
SELECT "o"."Id", "o"."AcceptedAt", "o"."At", "o"."Attempts", "o"."Card", "o"."ChatId", "o"."ChatKind", "o"."Detours", "o"."File", "o"."Handle", "o"."Key", "o"."Kind", "o"."LeaseOwner", "o"."LeaseUntil", "o"."Mentions", "o"."NotBefore", "o"."OnlyInPlace", "o"."Platform", "o"."PlatformMessageId", "o"."Reason", "o"."Replaces", "o"."State", "o"."Text", "o"."To"
FROM "Outbox" AS "o"
WHERE "o"."State" = 0 AND "o"."LeaseUntil" IS NOT NULL

-- OutboxQueries.OldestDue
.param set @now 639087912000000000
.param set @now0 639087912000000000
.param set @route_Platform 'Platform'
.param set @route_IdPrefix_startswith 'prefix:%'
.param set @p 5

SELECT "o"."Id", "o"."AcceptedAt", "o"."At", "o"."Attempts", "o"."Card", "o"."ChatId", "o"."ChatKind", "o"."Detours", "o"."File", "o"."Handle", "o"."Key", "o"."Kind", "o"."LeaseOwner", "o"."LeaseUntil", "o"."Mentions", "o"."NotBefore", "o"."OnlyInPlace", "o"."Platform", "o"."PlatformMessageId", "o"."Reason", "o"."Replaces", "o"."State", "o"."Text", "o"."To"
FROM "Outbox" AS "o"
WHERE "o"."State" = 0 AND ("o"."NotBefore" IS NULL OR "o"."NotBefore" <= @now) AND ("o"."LeaseUntil" IS NULL OR "o"."LeaseUntil" <= @now0) AND ("o"."Platform" <> @route_Platform OR "o"."ChatId" NOT LIKE @route_IdPrefix_startswith ESCAPE '\') AND NOT EXISTS (
    SELECT 1
    FROM "Outbox" AS "o0"
    WHERE "o0"."State" = 0 AND "o0"."Platform" = "o"."Platform" AND "o0"."ChatKind" = "o"."ChatKind" AND "o0"."ChatId" = "o"."ChatId" AND "o0"."Id" < "o"."Id" AND ("o0"."Kind" = 0 OR "o"."Kind" <> 0))
ORDER BY "o"."Id"
LIMIT @p

-- OutboxQueries.OldestDue (of a platform)
.param set @now 639087912000000000
.param set @now0 639087912000000000
.param set @platform 'Platform'
.param set @route_Platform 'Platform'
.param set @route_IdPrefix_startswith 'prefix:%'
.param set @p 5

SELECT "o"."Id", "o"."AcceptedAt", "o"."At", "o"."Attempts", "o"."Card", "o"."ChatId", "o"."ChatKind", "o"."Detours", "o"."File", "o"."Handle", "o"."Key", "o"."Kind", "o"."LeaseOwner", "o"."LeaseUntil", "o"."Mentions", "o"."NotBefore", "o"."OnlyInPlace", "o"."Platform", "o"."PlatformMessageId", "o"."Reason", "o"."Replaces", "o"."State", "o"."Text", "o"."To"
FROM "Outbox" AS "o"
WHERE "o"."State" = 0 AND ("o"."NotBefore" IS NULL OR "o"."NotBefore" <= @now) AND ("o"."LeaseUntil" IS NULL OR "o"."LeaseUntil" <= @now0) AND "o"."Platform" = @platform AND ("o"."Platform" <> @route_Platform OR "o"."ChatId" NOT LIKE @route_IdPrefix_startswith ESCAPE '\') AND NOT EXISTS (
    SELECT 1
    FROM "Outbox" AS "o0"
    WHERE "o0"."State" = 0 AND "o0"."Platform" = "o"."Platform" AND "o0"."ChatKind" = "o"."ChatKind" AND "o0"."ChatId" = "o"."ChatId" AND "o0"."Id" < "o"."Id" AND ("o0"."Kind" = 0 OR "o"."Kind" <> 0))
ORDER BY "o"."Id"
LIMIT @p

-- OutboxQueries.OldestDue (answers of a chat)
.param set @now 639087912000000000
.param set @now0 639087912000000000
.param set @chat_Platform 'Platform'
.param set @chat_Kind 1
.param set @chat_Id 'chat'
.param set @route_Platform 'Platform'
.param set @route_IdPrefix_startswith 'prefix:%'
.param set @p 5

SELECT "o"."Id", "o"."AcceptedAt", "o"."At", "o"."Attempts", "o"."Card", "o"."ChatId", "o"."ChatKind", "o"."Detours", "o"."File", "o"."Handle", "o"."Key", "o"."Kind", "o"."LeaseOwner", "o"."LeaseUntil", "o"."Mentions", "o"."NotBefore", "o"."OnlyInPlace", "o"."Platform", "o"."PlatformMessageId", "o"."Reason", "o"."Replaces", "o"."State", "o"."Text", "o"."To"
FROM "Outbox" AS "o"
WHERE "o"."State" = 0 AND ("o"."NotBefore" IS NULL OR "o"."NotBefore" <= @now) AND ("o"."LeaseUntil" IS NULL OR "o"."LeaseUntil" <= @now0) AND "o"."Platform" = @chat_Platform AND "o"."ChatKind" = @chat_Kind AND "o"."ChatId" = @chat_Id AND "o"."Kind" = 0 AND ("o"."Platform" <> @route_Platform OR "o"."ChatId" NOT LIKE @route_IdPrefix_startswith ESCAPE '\') AND NOT EXISTS (
    SELECT 1
    FROM "Outbox" AS "o0"
    WHERE "o0"."State" = 0 AND "o0"."Platform" = "o"."Platform" AND "o0"."ChatKind" = "o"."ChatKind" AND "o0"."ChatId" = "o"."ChatId" AND "o0"."Id" < "o"."Id" AND ("o0"."Kind" = 0 OR "o"."Kind" <> 0))
ORDER BY "o"."Id"
LIMIT @p

-- OutboxQueries.StillDue
.param set @now 639087912000000000
.param set @now0 639087912000000000
.param set @ids '[7,8]'

SELECT "o"."Id", "o"."AcceptedAt", "o"."At", "o"."Attempts", "o"."Card", "o"."ChatId", "o"."ChatKind", "o"."Detours", "o"."File", "o"."Handle", "o"."Key", "o"."Kind", "o"."LeaseOwner", "o"."LeaseUntil", "o"."Mentions", "o"."NotBefore", "o"."OnlyInPlace", "o"."Platform", "o"."PlatformMessageId", "o"."Reason", "o"."Replaces", "o"."State", "o"."Text", "o"."To"
FROM "Outbox" AS "o"
WHERE "o"."State" = 0 AND ("o"."NotBefore" IS NULL OR "o"."NotBefore" <= @now) AND ("o"."LeaseUntil" IS NULL OR "o"."LeaseUntil" <= @now0) AND "o"."Id" IN (
    SELECT "i"."value"
    FROM json_each(@ids) AS "i"
)

-- OutboxQueries.Undelivered
.param set @since 639087912000000000
.param set @p 5

SELECT "o"."Id", "o"."AcceptedAt", "o"."At", "o"."Attempts", "o"."Card", "o"."ChatId", "o"."ChatKind", "o"."Detours", "o"."File", "o"."Handle", "o"."Key", "o"."Kind", "o"."LeaseOwner", "o"."LeaseUntil", "o"."Mentions", "o"."NotBefore", "o"."OnlyInPlace", "o"."Platform", "o"."PlatformMessageId", "o"."Reason", "o"."Replaces", "o"."State", "o"."Text", "o"."To"
FROM "Outbox" AS "o"
WHERE "o"."State" IN (2, 3) AND "o"."At" >= @since
ORDER BY "o"."Id" DESC
LIMIT @p

-- OutboxQueries.WaitingById
.param set @id 7

SELECT "o"."Id", "o"."AcceptedAt", "o"."At", "o"."Attempts", "o"."Card", "o"."ChatId", "o"."ChatKind", "o"."Detours", "o"."File", "o"."Handle", "o"."Key", "o"."Kind", "o"."LeaseOwner", "o"."LeaseUntil", "o"."Mentions", "o"."NotBefore", "o"."OnlyInPlace", "o"."Platform", "o"."PlatformMessageId", "o"."Reason", "o"."Replaces", "o"."State", "o"."Text", "o"."To"
FROM "Outbox" AS "o"
WHERE "o"."Id" = @id AND "o"."State" = 0

-- PipelineQueries.Newest
SELECT "p"."Version", "p"."At", "p"."By", "p"."Stages"
FROM "Pipelines" AS "p"
ORDER BY "p"."Version" DESC

-- PressCodeQueries.Before
.param set @until 639087912000000000

SELECT "p"."Code", "p"."Platform", "p"."ChatKind", "p"."ChatId", "p"."Press", "p"."Until"
FROM "PressCodes" AS "p"
WHERE "p"."Until" < @until

-- PressCodeQueries.In
.param set @code 'x'
.param set @chat_Platform 'Platform'
.param set @chat_Kind 1
.param set @chat_Id 'chat'

SELECT "p"."Code", "p"."Platform", "p"."ChatKind", "p"."ChatId", "p"."Press", "p"."Until"
FROM "PressCodes" AS "p"
WHERE "p"."Code" = @code AND "p"."Platform" = @chat_Platform AND "p"."ChatKind" = @chat_Kind AND "p"."ChatId" = @chat_Id

-- ReminderQueries.ById
.param set @id '11111111-2222-3333-4444-555555555555'

SELECT "r"."Sequence", "r"."At", "r"."Customer", "r"."DecidedBy", "r"."DecidedDeal", "r"."DecidedOn", "r"."DueAt", "r"."For", "r"."Id", "r"."IsStaged", "r"."Snoozes", "r"."State", "r"."What", "r"."Withdrawn"
FROM "Reminders" AS "r"
WHERE "r"."Id" = @id

-- ReminderQueries.DecidedFor
.param set @members '["11111111-2222-3333-4444-555555555555","00000000-0000-0000-0000-000000000000"]'

SELECT "r"."Sequence", "r"."At", "r"."Customer", "r"."DecidedBy", "r"."DecidedDeal", "r"."DecidedOn", "r"."DueAt", "r"."For", "r"."Id", "r"."IsStaged", "r"."Snoozes", "r"."State", "r"."What", "r"."Withdrawn"
FROM "Reminders" AS "r"
WHERE "r"."For" IN (
    SELECT "m"."value"
    FROM json_each(@members) AS "m"
) AND "r"."State" IN (0, 1) AND "r"."DecidedBy" IS NOT NULL
ORDER BY "r"."At", "r"."Sequence"

-- ReminderQueries.Due
.param set @now 639087912000000000
.param set @p 5

SELECT "r"."Sequence", "r"."At", "r"."Customer", "r"."DecidedBy", "r"."DecidedDeal", "r"."DecidedOn", "r"."DueAt", "r"."For", "r"."Id", "r"."IsStaged", "r"."Snoozes", "r"."State", "r"."What", "r"."Withdrawn"
FROM "Reminders" AS "r"
WHERE "r"."State" = 0 AND "r"."DueAt" <= @now AND NOT ("r"."IsStaged")
ORDER BY "r"."DueAt", "r"."For", "r"."Sequence"
LIMIT @p

-- ReminderQueries.OpenOf
.param set @member '11111111-2222-3333-4444-555555555555'
.param set @p 5

SELECT "r"."Sequence", "r"."At", "r"."Customer", "r"."DecidedBy", "r"."DecidedDeal", "r"."DecidedOn", "r"."DueAt", "r"."For", "r"."Id", "r"."IsStaged", "r"."Snoozes", "r"."State", "r"."What", "r"."Withdrawn"
FROM "Reminders" AS "r"
WHERE "r"."For" = @member AND "r"."State" IN (0, 1)
ORDER BY "r"."DueAt", "r"."Sequence"
LIMIT @p

-- ReminderQueries.StillAt
.param set @id '11111111-2222-3333-4444-555555555555'
.param set @snoozes 5
.param set @state 0

SELECT "r"."Sequence", "r"."At", "r"."Customer", "r"."DecidedBy", "r"."DecidedDeal", "r"."DecidedOn", "r"."DueAt", "r"."For", "r"."Id", "r"."IsStaged", "r"."Snoozes", "r"."State", "r"."What", "r"."Withdrawn"
FROM "Reminders" AS "r"
WHERE "r"."Id" = @id AND "r"."Snoozes" = @snoozes AND "r"."State" = @state

-- ReminderQueries.StillWaiting
.param set @ids '["11111111-2222-3333-4444-555555555555","00000000-0000-0000-0000-000000000000"]'
.param set @snoozes 5

SELECT "r"."Sequence", "r"."At", "r"."Customer", "r"."DecidedBy", "r"."DecidedDeal", "r"."DecidedOn", "r"."DueAt", "r"."For", "r"."Id", "r"."IsStaged", "r"."Snoozes", "r"."State", "r"."What", "r"."Withdrawn"
FROM "Reminders" AS "r"
WHERE "r"."Id" IN (
    SELECT "i"."value"
    FROM json_each(@ids) AS "i"
) AND "r"."Snoozes" = @snoozes AND "r"."State" = 0

-- ReminderQueries.Within
.param set @members '["11111111-2222-3333-4444-555555555555","00000000-0000-0000-0000-000000000000"]'
.param set @state 0
.param set @from 639087912000000000
.param set @until 639087912000000000

SELECT "r"."Sequence", "r"."At", "r"."Customer", "r"."DecidedBy", "r"."DecidedDeal", "r"."DecidedOn", "r"."DueAt", "r"."For", "r"."Id", "r"."IsStaged", "r"."Snoozes", "r"."State", "r"."What", "r"."Withdrawn"
FROM "Reminders" AS "r"
WHERE "r"."For" IN (
    SELECT "m"."value"
    FROM json_each(@members) AS "m"
) AND "r"."State" = @state AND "r"."DueAt" >= @from AND "r"."DueAt" < @until
ORDER BY "r"."DueAt", "r"."Sequence"

-- RewardQueries.Accounts
.param set @members '["11111111-2222-3333-4444-555555555555","00000000-0000-0000-0000-000000000000"]'

SELECT "r"."Member", COALESCE(SUM("r"."SettledFen"), 0) AS "SettledFen", COALESCE(SUM("r"."PaidFen"), 0) AS "PaidFen"
FROM "RewardPayments" AS "r"
WHERE "r"."Member" IN (
    SELECT "m"."value"
    FROM json_each(@members) AS "m"
)
GROUP BY "r"."Member"

-- RewardQueries.History
.param set @kinds '[15,12]'
.param set @from '2026-03-04'
.param set @after 7
.param set @p 5

SELECT "e"."Sequence", "e"."Actor", "e"."ChangeSet", "e"."CountsFor", "e"."CountsForGroup", "e"."Customer", "e"."Deal", "e"."From", "e"."HappenedOn", "e"."Kind", "e"."MessageId", "e"."Ordinal", "e"."Platform", "e"."RecordedAt", "e"."ReversesChangeSet", "e"."ReversesOrdinal", "e"."SubjectId", "e"."SubjectKind", "e"."To"
FROM "Events" AS "e"
WHERE "e"."Kind" IN (
    SELECT "k"."value"
    FROM json_each(@kinds) AS "k"
) AND "e"."HappenedOn" >= @from AND "e"."Sequence" > @after AND "e"."ReversesChangeSet" IS NULL AND NOT EXISTS (
    SELECT 1
    FROM "Events" AS "e0"
    WHERE "e0"."ReversesChangeSet" = "e"."ChangeSet" AND "e0"."ReversesOrdinal" = "e"."Ordinal")
ORDER BY "e"."Sequence"
LIMIT @p

-- RewardQueries.Of
.param set @rewards '["11111111-2222-3333-4444-555555555555","00000000-0000-0000-0000-000000000000"]'

SELECT "r"."Sequence", "r"."Fen", "r"."HasMedal", "r"."IsCounter", "r"."Member", "r"."On", "r"."Points", "r"."Reward", "r"."Rule", "r"."Settlement", "r"."State"
FROM "Rewards" AS "r"
WHERE "r"."Reward" IN (
    SELECT "r0"."value"
    FROM json_each(@rewards) AS "r0"
)
ORDER BY "r"."Sequence"

-- RewardQueries.OfDays
.param set @members '["11111111-2222-3333-4444-555555555555","00000000-0000-0000-0000-000000000000"]'
.param set @from '2026-03-04'
.param set @to '2026-03-04'

SELECT "r"."Sequence", "r"."Fen", "r"."HasMedal", "r"."IsCounter", "r"."Member", "r"."On", "r"."Points", "r"."Reward", "r"."Rule", "r"."Settlement", "r"."State"
FROM "Rewards" AS "r"
WHERE "r"."Member" IN (
    SELECT "m"."value"
    FROM json_each(@members) AS "m"
) AND "r"."On" >= @from AND "r"."On" <= @to
ORDER BY "r"."Sequence"

-- RewardQueries.OfRule
.param set @member '11111111-2222-3333-4444-555555555555'
.param set @on '2026-03-04'
.param set @rule 'x'

SELECT "r"."Sequence", "r"."Fen", "r"."HasMedal", "r"."IsCounter", "r"."Member", "r"."On", "r"."Points", "r"."Reward", "r"."Rule", "r"."Settlement", "r"."State"
FROM "Rewards" AS "r"
WHERE "r"."Member" = @member AND "r"."On" = @on AND "r"."Rule" = @rule

-- RewardQueries.Payments
.param set @ids '["11111111-2222-3333-4444-555555555555","00000000-0000-0000-0000-000000000000"]'

SELECT "r"."Id", "r"."From", "r"."Kind", "r"."Lines", "r"."Member", "r"."PaidFen", "r"."SettledFen", "r"."To"
FROM "RewardPayments" AS "r"
WHERE "r"."Id" IN (
    SELECT "i"."value"
    FROM json_each(@ids) AS "i"
)

-- RewardQueries.PointsOf
.param set @member '11111111-2222-3333-4444-555555555555'

SELECT "r"."Points"
FROM "Rewards" AS "r"
WHERE "r"."Member" = @member

-- RewardQueries.Rule
.param set @rule 'x'
.param set @version 5

SELECT "r"."Rule", "r"."Version", "r"."State"
FROM "RewardRules" AS "r"
WHERE "r"."Rule" = @rule AND "r"."Version" = @version

-- RewardQueries.Rules
SELECT "r"."Rule", "r"."Version", "r"."State"
FROM "RewardRules" AS "r"
ORDER BY "r"."Rule", "r"."Version"

-- RewardQueries.SettledBy
.param set @settlements '["11111111-2222-3333-4444-555555555555","00000000-0000-0000-0000-000000000000"]'

SELECT "r"."Sequence", "r"."Fen", "r"."HasMedal", "r"."IsCounter", "r"."Member", "r"."On", "r"."Points", "r"."Reward", "r"."Rule", "r"."Settlement", "r"."State"
FROM "Rewards" AS "r"
WHERE "r"."Settlement" IS NOT NULL AND "r"."Settlement" IN (
    SELECT "s"."value"
    FROM json_each(@settlements) AS "s"
)
ORDER BY "r"."Sequence"

-- RewardQueries.Unsettled
.param set @members '["11111111-2222-3333-4444-555555555555","00000000-0000-0000-0000-000000000000"]'
.param set @upTo '2026-03-04'

SELECT "r"."Sequence", "r"."Fen", "r"."HasMedal", "r"."IsCounter", "r"."Member", "r"."On", "r"."Points", "r"."Reward", "r"."Rule", "r"."Settlement", "r"."State"
FROM "Rewards" AS "r"
WHERE "r"."Settlement" IS NULL AND "r"."Member" IN (
    SELECT "m"."value"
    FROM json_each(@members) AS "m"
) AND "r"."On" <= @upTo
ORDER BY "r"."Sequence"

-- RewardQueries.WithMedals
.param set @member '11111111-2222-3333-4444-555555555555'

SELECT "r"."Sequence", "r"."Fen", "r"."HasMedal", "r"."IsCounter", "r"."Member", "r"."On", "r"."Points", "r"."Reward", "r"."Rule", "r"."Settlement", "r"."State"
FROM "Rewards" AS "r"
WHERE "r"."Member" = @member AND "r"."HasMedal"
ORDER BY "r"."Sequence"

-- TallyQueries.OfDays
.param set @number 5
.param set @p 1
.param set @times 1
.param set @periods '["2026-Q1"]'
.param set @lastDigits '["x","y"]'
.param set @p8 -1
.param set @times9 -1
.param set @periods6 '["2026-01-01"]'

SELECT @number AS "Days", "u"."Member", "u"."Group", COALESCE(SUM("u"."Revenue"), 0) AS "Revenue", COALESCE(SUM("u"."Points"), 0) AS "Points", COALESCE(SUM("u"."Others"), 0) AS "Others"
FROM (
    SELECT "t"."Member", "t"."Group", "t"."Revenue" * @p AS "Revenue", "t"."Points" * @times AS "Points", ("t"."Payments" + CAST("t"."Wins" AS INTEGER) + CAST("t"."Losses" AS INTEGER) + CAST("t"."NewCustomers" AS INTEGER) + CAST("t"."Thanks" AS INTEGER) + CAST("t"."Activities" AS INTEGER)) * @p AS "Others"
    FROM "Tallies" AS "t"
    WHERE "t"."Period" IN (
        SELECT "p"."value"
        FROM json_each(@periods) AS "p"
    ) AND substr(CAST("t"."Member" AS TEXT), 35 + 1) IN (
        SELECT "l"."value"
        FROM json_each(@lastDigits) AS "l"
    )
    UNION ALL
    SELECT "t0"."Member", "t0"."Group", "t0"."Revenue" * @p8 AS "Revenue", "t0"."Points" * @times9 AS "Points", ("t0"."Payments" + CAST("t0"."Wins" AS INTEGER) + CAST("t0"."Losses" AS INTEGER) + CAST("t0"."NewCustomers" AS INTEGER) + CAST("t0"."Thanks" AS INTEGER) + CAST("t0"."Activities" AS INTEGER)) * @p8 AS "Others"
    FROM "Tallies" AS "t0"
    WHERE "t0"."Period" IN (
        SELECT "p0"."value"
        FROM json_each(@periods6) AS "p0"
    ) AND substr(CAST("t0"."Member" AS TEXT), 35 + 1) IN (
        SELECT "l0"."value"
        FROM json_each(@lastDigits) AS "l0"
    )
) AS "u"
GROUP BY "u"."Member", "u"."Group"

-- TargetQueries.ById
.param set @id '11111111-2222-3333-4444-555555555555'

SELECT "t"."Sequence", "t"."Answer", "t"."From", "t"."HolderId", "t"."HolderKind", "t"."Hundredths", "t"."Id", "t"."Measure", "t"."Result", "t"."Terms", "t"."To", "t"."Withdrawn"
FROM "Targets" AS "t"
WHERE "t"."Id" = @id

-- TargetQueries.ByIds
.param set @ids '["11111111-2222-3333-4444-555555555555","00000000-0000-0000-0000-000000000000"]'

SELECT "t"."Sequence", "t"."Answer", "t"."From", "t"."HolderId", "t"."HolderKind", "t"."Hundredths", "t"."Id", "t"."Measure", "t"."Result", "t"."Terms", "t"."To", "t"."Withdrawn"
FROM "Targets" AS "t"
WHERE "t"."Id" IN (
    SELECT "i"."value"
    FROM json_each(@ids) AS "i"
)

-- TargetQueries.History
.param set @target 'x'
.param set @p 5

SELECT "e"."Sequence", "e"."Actor", "e"."ChangeSet", "e"."CountsFor", "e"."CountsForGroup", "e"."Customer", "e"."Deal", "e"."From", "e"."HappenedOn", "e"."Kind", "e"."MessageId", "e"."Ordinal", "e"."Platform", "e"."RecordedAt", "e"."ReversesChangeSet", "e"."ReversesOrdinal", "e"."SubjectId", "e"."SubjectKind", "e"."To"
FROM "Events" AS "e"
WHERE "e"."Deal" IS NULL AND "e"."SubjectId" = @target AND "e"."Kind" IN (60, 61, 62)
ORDER BY "e"."Sequence" DESC
LIMIT @p

-- TargetQueries.Of
.param set @holders '["11111111-2222-3333-4444-555555555555","00000000-0000-0000-0000-000000000000"]'
.param set @measure 0
.param set @from '2026-03-04'
.param set @to '2026-03-04'

SELECT "t"."Sequence", "t"."Answer", "t"."From", "t"."HolderId", "t"."HolderKind", "t"."Hundredths", "t"."Id", "t"."Measure", "t"."Result", "t"."Terms", "t"."To", "t"."Withdrawn"
FROM "Targets" AS "t"
WHERE "t"."HolderId" IN (
    SELECT "h"."value"
    FROM json_each(@holders) AS "h"
) AND "t"."Measure" = @measure AND "t"."From" = @from AND "t"."To" = @to AND NOT ("t"."Withdrawn")

-- TargetQueries.SetBefore
.param set @targets '["x","y"]'
.param set @moment 639087912000000000

SELECT "e"."Sequence", "e"."Actor", "e"."ChangeSet", "e"."CountsFor", "e"."CountsForGroup", "e"."Customer", "e"."Deal", "e"."From", "e"."HappenedOn", "e"."Kind", "e"."MessageId", "e"."Ordinal", "e"."Platform", "e"."RecordedAt", "e"."ReversesChangeSet", "e"."ReversesOrdinal", "e"."SubjectId", "e"."SubjectKind", "e"."To"
FROM "Events" AS "e"
WHERE "e"."Deal" IS NULL AND "e"."Kind" = 60 AND "e"."SubjectId" IN (
    SELECT "t"."value"
    FROM json_each(@targets) AS "t"
) AND "e"."RecordedAt" < @moment
ORDER BY "e"."Sequence"

-- TargetQueries.Shared
.param set @to '2026-03-04'
.param set @from '2026-03-04'

SELECT "t"."Sequence", "t"."Answer", "t"."From", "t"."HolderId", "t"."HolderKind", "t"."Hundredths", "t"."Id", "t"."Measure", "t"."Result", "t"."Terms", "t"."To", "t"."Withdrawn"
FROM "Targets" AS "t"
WHERE "t"."HolderKind" = 4 AND "t"."From" <= @to AND "t"."To" >= @from AND NOT ("t"."Withdrawn")
ORDER BY "t"."From", "t"."Sequence"

-- TargetQueries.Touching
.param set @holders '["11111111-2222-3333-4444-555555555555","00000000-0000-0000-0000-000000000000"]'
.param set @to '2026-03-04'
.param set @from '2026-03-04'

SELECT "t"."Sequence", "t"."Answer", "t"."From", "t"."HolderId", "t"."HolderKind", "t"."Hundredths", "t"."Id", "t"."Measure", "t"."Result", "t"."Terms", "t"."To", "t"."Withdrawn"
FROM "Targets" AS "t"
WHERE "t"."HolderId" IN (
    SELECT "h"."value"
    FROM json_each(@holders) AS "h"
) AND "t"."From" <= @to AND "t"."To" >= @from AND NOT ("t"."Withdrawn")
ORDER BY "t"."From", "t"."Measure"

-- WinQueries.ById
.param set @id 7

SELECT "w"."Id", "w"."Approval", "w"."ChangeSet", "w"."ConfirmedAt", "w"."ConfirmedBy", "w"."Customer", "w"."Deal", "w"."DueAt", "w"."Group", "w"."HidesCustomer", "w"."IsStaged", "w"."IsTold", "w"."IsUndone", "w"."On", "w"."Owner", "w"."Version", "w"."Wish"
FROM "Wins" AS "w"
WHERE "w"."Id" = @id

-- WinQueries.Confirmed
.param set @after 639087912000000000
.param set @upTo 639087912000000000

SELECT "w"."Id", "w"."Approval", "w"."ChangeSet", "w"."ConfirmedAt", "w"."ConfirmedBy", "w"."Customer", "w"."Deal", "w"."DueAt", "w"."Group", "w"."HidesCustomer", "w"."IsStaged", "w"."IsTold", "w"."IsUndone", "w"."On", "w"."Owner", "w"."Version", "w"."Wish"
FROM "Wins" AS "w"
WHERE "w"."ConfirmedAt" > @after AND "w"."ConfirmedAt" <= @upTo AND NOT ("w"."IsUndone")
ORDER BY "w"."ConfirmedAt", "w"."Id"

-- WinQueries.Due
.param set @upTo 639087912000000000
.param set @p 5

SELECT "w"."Id", "w"."Approval", "w"."ChangeSet", "w"."ConfirmedAt", "w"."ConfirmedBy", "w"."Customer", "w"."Deal", "w"."DueAt", "w"."Group", "w"."HidesCustomer", "w"."IsStaged", "w"."IsTold", "w"."IsUndone", "w"."On", "w"."Owner", "w"."Version", "w"."Wish"
FROM "Wins" AS "w"
WHERE "w"."DueAt" IS NOT NULL AND "w"."DueAt" <= @upTo AND NOT ("w"."IsStaged")
ORDER BY "w"."DueAt", "w"."Id"
LIMIT @p

-- WinQueries.Heard
.param set @platform 'x'
.param set @kind 1
.param set @chatId 'x'
.param set @since 639087912000000000

SELECT "w"."Id", "w"."At", "w"."ChatId", "w"."ChatKind", "w"."IsCorrected", "w"."Message", "w"."Platform", "w"."Win"
FROM "WinTellings" AS "w"
WHERE "w"."Platform" = @platform AND "w"."ChatKind" = @kind AND "w"."ChatId" = @chatId AND "w"."At" > @since
ORDER BY "w"."Id"

-- WinQueries.NewestOf
.param set @member '11111111-2222-3333-4444-555555555555'
.param set @p 5

SELECT "w"."Id", "w"."Approval", "w"."ChangeSet", "w"."ConfirmedAt", "w"."ConfirmedBy", "w"."Customer", "w"."Deal", "w"."DueAt", "w"."Group", "w"."HidesCustomer", "w"."IsStaged", "w"."IsTold", "w"."IsUndone", "w"."On", "w"."Owner", "w"."Version", "w"."Wish"
FROM "Wins" AS "w"
WHERE "w"."Owner" = @member OR "w"."ConfirmedBy" = @member
ORDER BY "w"."Id" DESC
LIMIT @p

-- WinQueries.Of
.param set @deal 'x'
.param set @changeSet '11111111-2222-3333-4444-555555555555'

SELECT "w"."Id", "w"."Approval", "w"."ChangeSet", "w"."ConfirmedAt", "w"."ConfirmedBy", "w"."Customer", "w"."Deal", "w"."DueAt", "w"."Group", "w"."HidesCustomer", "w"."IsStaged", "w"."IsTold", "w"."IsUndone", "w"."On", "w"."Owner", "w"."Version", "w"."Wish"
FROM "Wins" AS "w"
WHERE "w"."Deal" = @deal AND "w"."ChangeSet" = @changeSet

-- WinQueries.StandingOf
.param set @deal 'x'

SELECT "w"."Id", "w"."Approval", "w"."ChangeSet", "w"."ConfirmedAt", "w"."ConfirmedBy", "w"."Customer", "w"."Deal", "w"."DueAt", "w"."Group", "w"."HidesCustomer", "w"."IsStaged", "w"."IsTold", "w"."IsUndone", "w"."On", "w"."Owner", "w"."Version", "w"."Wish"
FROM "Wins" AS "w"
WHERE "w"."Deal" = @deal AND NOT ("w"."IsUndone")

-- WinQueries.Tellings
.param set @wins '[7,8]'

SELECT "w"."Id", "w"."At", "w"."ChatId", "w"."ChatKind", "w"."IsCorrected", "w"."Message", "w"."Platform", "w"."Win"
FROM "WinTellings" AS "w"
WHERE "w"."Win" IN (
    SELECT "w0"."value"
    FROM json_each(@wins) AS "w0"
)
ORDER BY "w"."Id"

-- WinQueries.TellingsOf
.param set @win 7

SELECT "w"."Id", "w"."At", "w"."ChatId", "w"."ChatKind", "w"."IsCorrected", "w"."Message", "w"."Platform", "w"."Win"
FROM "WinTellings" AS "w"
WHERE "w"."Win" = @win AND NOT ("w"."IsCorrected")

