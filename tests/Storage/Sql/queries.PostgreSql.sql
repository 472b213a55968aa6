-- ActivityQueries.ById
-- @id='11111111-2222-3333-4444-555555555555'
SELECT a."Sequence", a."Attachments", a."By", a."Colleagues", a."Contacts", a."Customer", a."Deal", a."Id", a."Kind", a."On", a."Place", a."RecordedAt", a."Text", a."Withdrawn"
FROM "Activities" AS a
WHERE a."Id" = @id

-- ActivityQueries.ByIds
-- @ids={ '11111111-2222-3333-4444-555555555555', '00000000-0000-0000-0000-000000000000' } (DbType = Object)
SELECT a."Sequence", a."Attachments", a."By", a."Colleagues", a."Contacts", a."Customer", a."Deal", a."Id", a."Kind", a."On", a."Place", a."RecordedAt", a."Text", a."Withdrawn"
FROM "Activities" AS a
WHERE a."Id" = ANY (@ids)

-- ActivityQueries.ConversationCounts
-- @deals={ 'x', 'y' } (DbType = Object)
SELECT a."Deal", count(*)::int AS "Count"
FROM "Activities" AS a
WHERE a."Deal" IS NOT NULL AND a."Deal" = ANY (@deals) AND NOT (a."Withdrawn") AND a."Kind" IN (0, 1, 2, 3)
GROUP BY a."Deal"

-- ActivityQueries.Conversations
-- @deal='x'
SELECT a."Sequence", a."Attachments", a."By", a."Colleagues", a."Contacts", a."Customer", a."Deal", a."Id", a."Kind", a."On", a."Place", a."RecordedAt", a."Text", a."Withdrawn"
FROM "Activities" AS a
WHERE a."Deal" = @deal AND NOT (a."Withdrawn") AND a."Kind" IN (0, 1, 2, 3)

-- ActivityQueries.Latest
-- @customer='11111111-2222-3333-4444-555555555555'
-- @p='5'
SELECT a."Sequence", a."Attachments", a."By", a."Colleagues", a."Contacts", a."Customer", a."Deal", a."Id", a."Kind", a."On", a."Place", a."RecordedAt", a."Text", a."Withdrawn"
FROM "Activities" AS a
WHERE a."Customer" = @customer AND NOT (a."Withdrawn")
ORDER BY a."On" DESC, a."Sequence" DESC
LIMIT @p

-- ActivityQueries.OfDeal
-- @deal='x'
SELECT a."Sequence", a."Attachments", a."By", a."Colleagues", a."Contacts", a."Customer", a."Deal", a."Id", a."Kind", a."On", a."Place", a."RecordedAt", a."Text", a."Withdrawn"
FROM "Activities" AS a
WHERE a."Deal" = @deal AND NOT (a."Withdrawn")
ORDER BY a."On", a."Sequence"

-- ActivityQueries.OfDeals
-- @deals={ 'x', 'y' } (DbType = Object)
SELECT a."Deal", a."Kind", a."On"
FROM "Activities" AS a
WHERE a."Deal" IS NOT NULL AND a."Deal" = ANY (@deals) AND NOT (a."Withdrawn")

-- ActivityQueries.Recent
-- @since='03/04/2026' (DbType = Date)
-- @members={ '11111111-2222-3333-4444-555555555555', '00000000-0000-0000-0000-000000000000' } (DbType = Object)
-- @from='03/04/2026' (DbType = Date)
SELECT a."By", max(a."On") AS "LastOn", count(*) FILTER (WHERE a."On" >= @since)::int AS "Count"
FROM "Activities" AS a
WHERE a."By" = ANY (@members) AND a."On" >= @from AND NOT (a."Withdrawn")
GROUP BY a."By"

-- ActivityQueries.ReminderById
-- @id='11111111-2222-3333-4444-555555555555'
SELECT r."Sequence", r."At", r."Customer", r."DecidedBy", r."DecidedDeal", r."DecidedOn", r."DueAt", r."For", r."Id", r."IsStaged", r."Snoozes", r."State", r."What", r."Withdrawn"
FROM "Reminders" AS r
WHERE r."Id" = @id

-- ActivityQueries.RemindersByIds
-- @ids={ '11111111-2222-3333-4444-555555555555', '00000000-0000-0000-0000-000000000000' } (DbType = Object)
SELECT r."Sequence", r."At", r."Customer", r."DecidedBy", r."DecidedDeal", r."DecidedOn", r."DueAt", r."For", r."Id", r."IsStaged", r."Snoozes", r."State", r."What", r."Withdrawn"
FROM "Reminders" AS r
WHERE r."Id" = ANY (@ids)

-- ApplauseQueries.ById
-- @id='11111111-2222-3333-4444-555555555555'
SELECT a."Sequence", a."Counts", a."From", a."Id", a."Kind", a."On", a."To", a."Win"
FROM "Applause" AS a
WHERE a."Id" = @id

-- ApplauseQueries.OfDay
-- @member='11111111-2222-3333-4444-555555555555'
-- @on='03/04/2026' (DbType = Date)
SELECT a."Sequence", a."Counts", a."From", a."Id", a."Kind", a."On", a."To", a."Win"
FROM "Applause" AS a
WHERE (a."From" = @member OR a."To" = @member) AND a."On" = @on
ORDER BY a."Sequence"

-- ApplauseQueries.OfWin
-- @win='11111111-2222-3333-4444-555555555555' (Nullable = true)
SELECT a."Sequence", a."Counts", a."From", a."Id", a."Kind", a."On", a."To", a."Win"
FROM "Applause" AS a
WHERE a."Win" = @win
ORDER BY a."Sequence"

-- AttentionQueries.Of
-- @member='11111111-2222-3333-4444-555555555555'
SELECT m."Member", m."ChangedAt", m."ChangedBy", m."Set", m."Zone"
FROM "MemberAttention" AS m
WHERE m."Member" = @member

-- AttentionQueries.OfAll
-- @members={ '11111111-2222-3333-4444-555555555555', '00000000-0000-0000-0000-000000000000' } (DbType = Object)
SELECT m."Member", m."ChangedAt", m."ChangedBy", m."Set", m."Zone"
FROM "MemberAttention" AS m
WHERE m."Member" = ANY (@members)

-- AttentionQueries.WithZone
SELECT m."Member", m."ChangedAt", m."ChangedBy", m."Set", m."Zone"
FROM "MemberAttention" AS m
WHERE m."Zone" IS NOT NULL

-- CalendarQueries.All
SELECT c."Calendar", c."Year", c."At", c."Json", c."Source"
FROM "CalendarYears" AS c
ORDER BY c."Calendar", c."Year"

-- CalendarQueries.Of
-- @calendar='x'
-- @year='5'
SELECT c."Calendar", c."Year", c."At", c."Json", c."Source"
FROM "CalendarYears" AS c
WHERE c."Calendar" = @calendar AND c."Year" = @year

-- ChangeQueries.After
-- @sequence='7'
-- @p='5'
SELECT e."Sequence", e."ChangeSet", e."Ordinal", e."SubjectKind", e."SubjectId", e."Customer", e."Deal"
FROM "Events" AS e
WHERE e."Sequence" > @sequence
ORDER BY e."Sequence"
LIMIT @p

-- ChangeQueries.AmountsSince
-- @deals={ 'x', 'y' } (DbType = Object)
-- @since='2026-03-11T02:00:00.0000000+00:00' (DbType = DateTime)
SELECT e."Sequence", e."Actor", e."ChangeSet", e."CountsFor", e."CountsForGroup", e."Customer", e."Deal", e."From", e."HappenedOn", e."Kind", e."MessageId", e."Ordinal", e."Platform", e."RecordedAt", e."ReversesChangeSet", e."ReversesOrdinal", e."SubjectId", e."SubjectKind", e."To"
FROM "Events" AS e
WHERE e."Deal" IS NOT NULL AND e."Deal" = ANY (@deals) AND e."Kind" = 12 AND e."RecordedAt" >= @since
ORDER BY e."Sequence"

-- ChangeQueries.At
-- @sequences={ '7', '8' } (DbType = Object)
SELECT e."Sequence", e."ChangeSet", e."Ordinal", e."SubjectKind", e."SubjectId", e."Customer", e."Deal"
FROM "Events" AS e
WHERE e."Sequence" = ANY (@sequences)

-- ChangeQueries.ById
-- @id='11111111-2222-3333-4444-555555555555'
SELECT c."Sequence", c."Actor", c."Id", c."IsUndone", c."MessageId", c."Platform", c."RecordedAt", c."Undoes"
FROM "ChangeSets" AS c
WHERE c."Id" = @id

-- ChangeQueries.CountedAfter
-- @sequence='7'
-- @kinds={ '15', '12' } (DbType = Object)
-- @p='5'
SELECT e."Sequence", e."Actor", e."ChangeSet", e."CountsFor", e."CountsForGroup", e."Customer", e."Deal", e."From", e."HappenedOn", e."Kind", e."MessageId", e."Ordinal", e."Platform", e."RecordedAt", e."ReversesChangeSet", e."ReversesOrdinal", e."SubjectId", e."SubjectKind", e."To"
FROM "Events" AS e
WHERE e."Sequence" > @sequence AND e."Kind" = ANY (@kinds)
ORDER BY e."Sequence"
LIMIT @p

-- ChangeQueries.EventsOf
-- @changeSet='11111111-2222-3333-4444-555555555555'
SELECT e."Sequence", e."Actor", e."ChangeSet", e."CountsFor", e."CountsForGroup", e."Customer", e."Deal", e."From", e."HappenedOn", e."Kind", e."MessageId", e."Ordinal", e."Platform", e."RecordedAt", e."ReversesChangeSet", e."ReversesOrdinal", e."SubjectId", e."SubjectKind", e."To"
FROM "Events" AS e
WHERE e."ChangeSet" = @changeSet
ORDER BY e."Ordinal"

-- ChangeQueries.LastRecorded
-- @before='2026-03-11T02:00:00.0000000+00:00' (DbType = DateTime)
-- @members={ '11111111-2222-3333-4444-555555555555', '00000000-0000-0000-0000-000000000000' } (DbType = Object)
SELECT m."Id" AS "Member", (
    SELECT c."RecordedAt"
    FROM "ChangeSets" AS c
    WHERE c."Actor" = m."Id" AND c."RecordedAt" < @before AND c."Undoes" IS NULL AND NOT (c."IsUndone")
    ORDER BY c."Sequence" DESC
    LIMIT 1) AS "At"
FROM "Members" AS m
WHERE m."Id" = ANY (@members)

-- ChangeQueries.Lately
-- @sequence='7'
-- @kind='12'
-- @p='5'
SELECT e."Sequence", e."Actor", e."ChangeSet", e."CountsFor", e."CountsForGroup", e."Customer", e."Deal", e."From", e."HappenedOn", e."Kind", e."MessageId", e."Ordinal", e."Platform", e."RecordedAt", e."ReversesChangeSet", e."ReversesOrdinal", e."SubjectId", e."SubjectKind", e."To"
FROM "Events" AS e
WHERE NOT EXISTS (
    SELECT 1
    FROM "Events" AS e0
    WHERE e0."ReversesChangeSet" = e."ChangeSet" AND e0."ReversesOrdinal" = e."Ordinal") AND e."Sequence" > @sequence AND e."Kind" = @kind AND e."ReversesChangeSet" IS NULL
ORDER BY e."Sequence" DESC
LIMIT @p

-- ChangeQueries.Newest
SELECT e."Sequence", e."Actor", e."ChangeSet", e."CountsFor", e."CountsForGroup", e."Customer", e."Deal", e."From", e."HappenedOn", e."Kind", e."MessageId", e."Ordinal", e."Platform", e."RecordedAt", e."ReversesChangeSet", e."ReversesOrdinal", e."SubjectId", e."SubjectKind", e."To"
FROM "Events" AS e
ORDER BY e."Sequence" DESC

-- ChangeQueries.OfDealsSince
-- @deals={ 'x', 'y' } (DbType = Object)
-- @since='2026-03-11T02:00:00.0000000+00:00' (DbType = DateTime)
SELECT e."Sequence", e."Actor", e."ChangeSet", e."CountsFor", e."CountsForGroup", e."Customer", e."Deal", e."From", e."HappenedOn", e."Kind", e."MessageId", e."Ordinal", e."Platform", e."RecordedAt", e."ReversesChangeSet", e."ReversesOrdinal", e."SubjectId", e."SubjectKind", e."To"
FROM "Events" AS e
WHERE e."Deal" IS NOT NULL AND e."Deal" = ANY (@deals) AND e."SubjectKind" = 1 AND e."RecordedAt" >= @since
ORDER BY e."Sequence"

-- ChangeQueries.OfField
-- @subjectKind='1'
-- @subjectId='x'
-- @kind='12'
SELECT e."Sequence", e."Actor", e."ChangeSet", e."CountsFor", e."CountsForGroup", e."Customer", e."Deal", e."From", e."HappenedOn", e."Kind", e."MessageId", e."Ordinal", e."Platform", e."RecordedAt", e."ReversesChangeSet", e."ReversesOrdinal", e."SubjectId", e."SubjectKind", e."To"
FROM "Events" AS e
WHERE e."SubjectKind" = @subjectKind AND e."SubjectId" = @subjectId AND e."Kind" = @kind AND e."Deal" = @subjectId
ORDER BY e."Sequence" DESC

-- ChangeQueries.OfResults
-- @deals={ 'x', 'y' } (DbType = Object)
SELECT e."Sequence", e."Actor", e."ChangeSet", e."CountsFor", e."CountsForGroup", e."Customer", e."Deal", e."From", e."HappenedOn", e."Kind", e."MessageId", e."Ordinal", e."Platform", e."RecordedAt", e."ReversesChangeSet", e."ReversesOrdinal", e."SubjectId", e."SubjectKind", e."To"
FROM "Events" AS e
WHERE e."Deal" IS NOT NULL AND e."Deal" = ANY (@deals) AND e."Kind" IN (10, 12, 15, 19, 28)
ORDER BY e."Sequence"

-- ChangeQueries.OfStages
-- @deals={ 'x', 'y' } (DbType = Object)
SELECT e."Sequence", e."Actor", e."ChangeSet", e."CountsFor", e."CountsForGroup", e."Customer", e."Deal", e."From", e."HappenedOn", e."Kind", e."MessageId", e."Ordinal", e."Platform", e."RecordedAt", e."ReversesChangeSet", e."ReversesOrdinal", e."SubjectId", e."SubjectKind", e."To"
FROM "Events" AS e
WHERE e."Deal" IS NOT NULL AND e."Deal" = ANY (@deals) AND e."Kind" IN (10, 11, 15, 25)
ORDER BY e."Sequence"

-- ChangeQueries.RecordedBy
-- @actor='11111111-2222-3333-4444-555555555555'
-- @from='2026-03-11T02:00:00.0000000+00:00' (DbType = DateTime)
-- @until='2026-03-11T02:00:00.0000000+00:00' (DbType = DateTime)
SELECT e1."Sequence", e1."Actor", e1."ChangeSet", e1."CountsFor", e1."CountsForGroup", e1."Customer", e1."Deal", e1."From", e1."HappenedOn", e1."Kind", e1."MessageId", e1."Ordinal", e1."Platform", e1."RecordedAt", e1."ReversesChangeSet", e1."ReversesOrdinal", e1."SubjectId", e1."SubjectKind", e1."To"
FROM "ChangeSets" AS c
INNER JOIN (
    SELECT e."Sequence", e."Actor", e."ChangeSet", e."CountsFor", e."CountsForGroup", e."Customer", e."Deal", e."From", e."HappenedOn", e."Kind", e."MessageId", e."Ordinal", e."Platform", e."RecordedAt", e."ReversesChangeSet", e."ReversesOrdinal", e."SubjectId", e."SubjectKind", e."To"
    FROM "Events" AS e
    WHERE NOT EXISTS (
        SELECT 1
        FROM "Events" AS e0
        WHERE e0."ReversesChangeSet" = e."ChangeSet" AND e0."ReversesOrdinal" = e."Ordinal")
) AS e1 ON c."Id" = e1."ChangeSet"
WHERE c."Actor" = @actor AND c."RecordedAt" >= @from AND c."RecordedAt" < @until AND c."Undoes" IS NULL
ORDER BY e1."Sequence"

-- ChangeQueries.RemainingEventsOf
-- @changeSet='11111111-2222-3333-4444-555555555555'
SELECT e."Sequence", e."Actor", e."ChangeSet", e."CountsFor", e."CountsForGroup", e."Customer", e."Deal", e."From", e."HappenedOn", e."Kind", e."MessageId", e."Ordinal", e."Platform", e."RecordedAt", e."ReversesChangeSet", e."ReversesOrdinal", e."SubjectId", e."SubjectKind", e."To"
FROM "Events" AS e
WHERE NOT EXISTS (
    SELECT 1
    FROM "Events" AS e0
    WHERE e0."ReversesChangeSet" = e."ChangeSet" AND e0."ReversesOrdinal" = e."Ordinal") AND e."ChangeSet" = @changeSet
ORDER BY e."Ordinal"

-- ChangeQueries.StandingSince
-- @sequence='7'
-- @changeSets={ '11111111-2222-3333-4444-555555555555', '00000000-0000-0000-0000-000000000000' } (DbType = Object)
-- @subjects={ 'x', 'y' } (DbType = Object)
-- @deals={ 'x', 'y' } (DbType = Object)
-- @customers={ '11111111-2222-3333-4444-555555555555', '00000000-0000-0000-0000-000000000000' } (DbType = Object)
SELECT e."Sequence", e."ChangeSet", e."Ordinal", e."SubjectKind", e."SubjectId", e."Customer", e."Deal"
FROM "Events" AS e
WHERE NOT EXISTS (
    SELECT 1
    FROM "Events" AS e0
    WHERE e0."ReversesChangeSet" = e."ChangeSet" AND e0."ReversesOrdinal" = e."Ordinal") AND e."Sequence" > @sequence AND e."ReversesChangeSet" IS NULL AND NOT (e."ChangeSet" = ANY (@changeSets) AND e."ChangeSet" = ANY (@changeSets) IS NOT NULL) AND (e."SubjectId" = ANY (@subjects) OR (e."Deal" IS NOT NULL AND e."Deal" = ANY (@deals)) OR (e."Customer" IS NOT NULL AND e."Customer" = ANY (@customers)))

-- ChangeQueries.Traces
-- @changeSets={ '11111111-2222-3333-4444-555555555555', '00000000-0000-0000-0000-000000000000' } (DbType = Object)
SELECT e."Sequence", e."ChangeSet", e."Ordinal", e."SubjectKind", e."SubjectId", e."Customer", e."Deal"
FROM "Events" AS e
WHERE e."ChangeSet" = ANY (@changeSets)

-- ChangeQueries.Undoable
-- @actor='11111111-2222-3333-4444-555555555555'
-- @since='2026-03-11T02:00:00.0000000+00:00' (DbType = DateTime)
SELECT c."Sequence", c."Actor", c."Id", c."IsUndone", c."MessageId", c."Platform", c."RecordedAt", c."Undoes"
FROM "ChangeSets" AS c
WHERE c."Actor" = @actor AND c."RecordedAt" >= @since AND c."Undoes" IS NULL AND NOT (c."IsUndone") AND EXISTS (
    SELECT 1
    FROM "Events" AS e
    WHERE NOT EXISTS (
        SELECT 1
        FROM "Events" AS e0
        WHERE e0."ReversesChangeSet" = e."ChangeSet" AND e0."ReversesOrdinal" = e."Ordinal") AND e."ChangeSet" = c."Id")
ORDER BY c."Sequence" DESC

-- ChangeQueries.UndoableOf
-- @customer='11111111-2222-3333-4444-555555555555' (Nullable = true)
-- @actor='11111111-2222-3333-4444-555555555555'
-- @since='2026-03-11T02:00:00.0000000+00:00' (DbType = DateTime)
SELECT e1."Sequence", e1."Actor", e1."ChangeSet", e1."CountsFor", e1."CountsForGroup", e1."Customer", e1."Deal", e1."From", e1."HappenedOn", e1."Kind", e1."MessageId", e1."Ordinal", e1."Platform", e1."RecordedAt", e1."ReversesChangeSet", e1."ReversesOrdinal", e1."SubjectId", e1."SubjectKind", e1."To"
FROM "ChangeSets" AS c
INNER JOIN (
    SELECT e."Sequence", e."Actor", e."ChangeSet", e."CountsFor", e."CountsForGroup", e."Customer", e."Deal", e."From", e."HappenedOn", e."Kind", e."MessageId", e."Ordinal", e."Platform", e."RecordedAt", e."ReversesChangeSet", e."ReversesOrdinal", e."SubjectId", e."SubjectKind", e."To"
    FROM "Events" AS e
    WHERE NOT EXISTS (
        SELECT 1
        FROM "Events" AS e0
        WHERE e0."ReversesChangeSet" = e."ChangeSet" AND e0."ReversesOrdinal" = e."Ordinal") AND e."Customer" = @customer
) AS e1 ON c."Id" = e1."ChangeSet"
WHERE c."Actor" = @actor AND c."RecordedAt" >= @since AND c."Undoes" IS NULL AND NOT (c."IsUndone")
ORDER BY e1."Sequence" DESC

-- ChatReferenceQueries.Of
-- @chat_Platform='Platform'
-- @chat_Kind='1'
-- @chat_Id='chat'
SELECT c."Platform", c."Kind", c."ChatId", c."ChangedAt", c."Reference"
FROM "ChatReferences" AS c
WHERE c."Platform" = @chat_Platform AND c."Kind" = @chat_Kind AND c."ChatId" = @chat_Id

-- ConversationQueries.DirectOf
-- @members={ '11111111-2222-3333-4444-555555555555', '00000000-0000-0000-0000-000000000000' } (DbType = Object)
SELECT c."Member", c."Platform", c."Kind", c."ChatId", c."At", c."State"
FROM "Conversations" AS c
WHERE c."Member" = ANY (@members) AND c."Kind" = 0

-- ConversationQueries.Of
-- @member='11111111-2222-3333-4444-555555555555'
-- @platform='x'
-- @kind='1'
-- @chatId='x'
SELECT c."Member", c."Platform", c."Kind", c."ChatId", c."At", c."State"
FROM "Conversations" AS c
WHERE c."Member" = @member AND c."Platform" = @platform AND c."Kind" = @kind AND c."ChatId" = @chatId

-- CounterQueries.Below
-- @name='x'
-- @value='7'
SELECT c."Name", c."Value"
FROM "Counters" AS c
WHERE c."Name" = @name AND c."Value" < @value

-- CounterQueries.Of
-- @name='x'
SELECT c."Name", c."Value"
FROM "Counters" AS c
WHERE c."Name" = @name

-- CounterQueries.Several
-- @names={ 'x', 'y' } (DbType = Object)
SELECT c."Name", c."Value"
FROM "Counters" AS c
WHERE c."Name" = ANY (@names)

-- CustomerQueries.All
SELECT c."Sequence", c."Aliases", c."Contacts", c."ContractEnd", c."ContractStart", c."Id", c."Name", c."NormalisedName", c."Owner", c."SharedWith", c."Tier", c."Version", c."Withdrawn"
FROM "Customers" AS c
WHERE NOT (c."Withdrawn")
ORDER BY c."Sequence"

-- CustomerQueries.ById
-- @id='11111111-2222-3333-4444-555555555555'
SELECT c."Sequence", c."Aliases", c."Contacts", c."ContractEnd", c."ContractStart", c."Id", c."Name", c."NormalisedName", c."Owner", c."SharedWith", c."Tier", c."Version", c."Withdrawn"
FROM "Customers" AS c
WHERE c."Id" = @id

-- CustomerQueries.ByIds
-- @ids={ '11111111-2222-3333-4444-555555555555', '00000000-0000-0000-0000-000000000000' } (DbType = Object)
SELECT c."Sequence", c."Aliases", c."Contacts", c."ContractEnd", c."ContractStart", c."Id", c."Name", c."NormalisedName", c."Owner", c."SharedWith", c."Tier", c."Version", c."Withdrawn"
FROM "Customers" AS c
WHERE c."Id" = ANY (@ids)

-- CustomerQueries.ByNameKey
-- @nameKey='x'
SELECT c."Sequence", c."Aliases", c."Contacts", c."ContractEnd", c."ContractStart", c."Id", c."Name", c."NormalisedName", c."Owner", c."SharedWith", c."Tier", c."Version", c."Withdrawn"
FROM "Customers" AS c
WHERE c."NormalisedName" = @nameKey

-- CustomerQueries.LastDaysOf
-- @owners={ '11111111-2222-3333-4444-555555555555', '00000000-0000-0000-0000-000000000000' } (DbType = Object)
SELECT c."Id" AS "Customer", (
    SELECT max(a."On")
    FROM "Activities" AS a
    WHERE a."Customer" = c."Id" AND NOT (a."Withdrawn")) AS "Activity", (
    SELECT max(d."LastProgress")
    FROM "Deals" AS d
    WHERE d."Customer" = c."Id" AND NOT (d."Withdrawn")) AS "Progress", (
    SELECT max(d0."CreatedOn")
    FROM "Deals" AS d0
    WHERE d0."Customer" = c."Id" AND NOT (d0."Withdrawn")) AS "Beginning"
FROM "Customers" AS c
WHERE c."Owner" IS NOT NULL AND c."Owner" = ANY (@owners) AND NOT (c."Withdrawn")
ORDER BY c."Sequence"

-- CustomerQueries.OfOwners
-- @owners={ '11111111-2222-3333-4444-555555555555', '00000000-0000-0000-0000-000000000000' } (DbType = Object)
SELECT c."Sequence", c."Aliases", c."Contacts", c."ContractEnd", c."ContractStart", c."Id", c."Name", c."NormalisedName", c."Owner", c."SharedWith", c."Tier", c."Version", c."Withdrawn"
FROM "Customers" AS c
WHERE c."Owner" IS NOT NULL AND c."Owner" = ANY (@owners) AND NOT (c."Withdrawn")
ORDER BY c."Sequence"

-- DealQueries.All
SELECT d."Sequence", d."Acknowledgement", d."Amount", d."Cadence", d."ClosedOn", d."Collaborators", d."CreatedOn", d."Customer", d."Detour", d."Evidence", d."ExpectedClose", d."FailedTries", d."Id", d."LastProgress", d."LossReason", d."NextStep", d."NextStepOn", d."Owner", d."PauseReason", d."PauseUntil", d."Pauses", d."Payments", d."Postponement", d."Shares", d."SilentSince", d."Stage", d."StageSince", d."Status", d."Title", d."Version", d."Wanted", d."Withdrawn"
FROM "Deals" AS d
WHERE NOT (d."Withdrawn")
ORDER BY d."Sequence"

-- DealQueries.ById
-- @id='x'
SELECT d."Sequence", d."Acknowledgement", d."Amount", d."Cadence", d."ClosedOn", d."Collaborators", d."CreatedOn", d."Customer", d."Detour", d."Evidence", d."ExpectedClose", d."FailedTries", d."Id", d."LastProgress", d."LossReason", d."NextStep", d."NextStepOn", d."Owner", d."PauseReason", d."PauseUntil", d."Pauses", d."Payments", d."Postponement", d."Shares", d."SilentSince", d."Stage", d."StageSince", d."Status", d."Title", d."Version", d."Wanted", d."Withdrawn"
FROM "Deals" AS d
WHERE d."Id" = @id

-- DealQueries.ByIds
-- @ids={ 'x', 'y' } (DbType = Object)
SELECT d."Sequence", d."Acknowledgement", d."Amount", d."Cadence", d."ClosedOn", d."Collaborators", d."CreatedOn", d."Customer", d."Detour", d."Evidence", d."ExpectedClose", d."FailedTries", d."Id", d."LastProgress", d."LossReason", d."NextStep", d."NextStepOn", d."Owner", d."PauseReason", d."PauseUntil", d."Pauses", d."Payments", d."Postponement", d."Shares", d."SilentSince", d."Stage", d."StageSince", d."Status", d."Title", d."Version", d."Wanted", d."Withdrawn"
FROM "Deals" AS d
WHERE d."Id" = ANY (@ids) OR (d."Id" IS NULL AND array_position(@ids, NULL) IS NOT NULL)

-- DealQueries.ClosedLately
-- @p='5'
SELECT d."Sequence", d."Acknowledgement", d."Amount", d."Cadence", d."ClosedOn", d."Collaborators", d."CreatedOn", d."Customer", d."Detour", d."Evidence", d."ExpectedClose", d."FailedTries", d."Id", d."LastProgress", d."LossReason", d."NextStep", d."NextStepOn", d."Owner", d."PauseReason", d."PauseUntil", d."Pauses", d."Payments", d."Postponement", d."Shares", d."SilentSince", d."Stage", d."StageSince", d."Status", d."Title", d."Version", d."Wanted", d."Withdrawn"
FROM "Deals" AS d
WHERE d."Status" IN (1, 2) AND NOT (d."Withdrawn")
ORDER BY d."ClosedOn" DESC, d."Sequence" DESC
LIMIT @p

-- DealQueries.ClosedSince
-- @owners={ '11111111-2222-3333-4444-555555555555', '00000000-0000-0000-0000-000000000000' } (DbType = Object)
-- @since='03/04/2026' (Nullable = true) (DbType = Date)
SELECT d."Sequence", d."Acknowledgement", d."Amount", d."Cadence", d."ClosedOn", d."Collaborators", d."CreatedOn", d."Customer", d."Detour", d."Evidence", d."ExpectedClose", d."FailedTries", d."Id", d."LastProgress", d."LossReason", d."NextStep", d."NextStepOn", d."Owner", d."PauseReason", d."PauseUntil", d."Pauses", d."Payments", d."Postponement", d."Shares", d."SilentSince", d."Stage", d."StageSince", d."Status", d."Title", d."Version", d."Wanted", d."Withdrawn"
FROM "Deals" AS d
WHERE d."Owner" = ANY (@owners) AND d."Status" IN (1, 2) AND d."ClosedOn" >= @since AND NOT (d."Withdrawn")

-- DealQueries.FirstWon
-- @customers={ '11111111-2222-3333-4444-555555555555', '00000000-0000-0000-0000-000000000000' } (DbType = Object)
SELECT d."Customer", min(d."ClosedOn") AS "Day"
FROM "Deals" AS d
WHERE d."Customer" = ANY (@customers) AND d."Status" = 1 AND d."ClosedOn" IS NOT NULL AND NOT (d."Withdrawn")
GROUP BY d."Customer"

-- DealQueries.Listed (Open)
-- @owners={ '11111111-2222-3333-4444-555555555555', '00000000-0000-0000-0000-000000000000' } (DbType = Object)
-- @stage='needs'
-- @p='5'
SELECT d."Sequence", d."Acknowledgement", d."Amount", d."Cadence", d."ClosedOn", d."Collaborators", d."CreatedOn", d."Customer", d."Detour", d."Evidence", d."ExpectedClose", d."FailedTries", d."Id", d."LastProgress", d."LossReason", d."NextStep", d."NextStepOn", d."Owner", d."PauseReason", d."PauseUntil", d."Pauses", d."Payments", d."Postponement", d."Shares", d."SilentSince", d."Stage", d."StageSince", d."Status", d."Title", d."Version", d."Wanted", d."Withdrawn"
FROM "Deals" AS d
WHERE NOT (d."Withdrawn") AND d."Owner" = ANY (@owners) AND d."Status" IN (0, 3) AND d."Stage" = @stage
ORDER BY d."ExpectedClose" IS NULL, d."ExpectedClose", d."Sequence"
LIMIT @p OFFSET @p

-- DealQueries.Listed (Stale)
-- @owners={ '11111111-2222-3333-4444-555555555555', '00000000-0000-0000-0000-000000000000' } (DbType = Object)
-- @stage='needs'
-- @day='03/04/2026' (DbType = Date)
-- @p='5'
SELECT d."Sequence", d."Acknowledgement", d."Amount", d."Cadence", d."ClosedOn", d."Collaborators", d."CreatedOn", d."Customer", d."Detour", d."Evidence", d."ExpectedClose", d."FailedTries", d."Id", d."LastProgress", d."LossReason", d."NextStep", d."NextStepOn", d."Owner", d."PauseReason", d."PauseUntil", d."Pauses", d."Payments", d."Postponement", d."Shares", d."SilentSince", d."Stage", d."StageSince", d."Status", d."Title", d."Version", d."Wanted", d."Withdrawn"
FROM "Deals" AS d
WHERE NOT (d."Withdrawn") AND d."Owner" = ANY (@owners) AND d."Status" = 0 AND d."Stage" = @stage AND COALESCE(d."LastProgress", d."CreatedOn") < @day
ORDER BY d."ExpectedClose" IS NULL, d."ExpectedClose", d."Sequence"
LIMIT @p OFFSET @p

-- DealQueries.Listed (Closing)
-- @owners={ '11111111-2222-3333-4444-555555555555', '00000000-0000-0000-0000-000000000000' } (DbType = Object)
-- @stage='needs'
-- @first='03/01/2026' (Nullable = true) (DbType = Date)
-- @last='03/31/2026' (Nullable = true) (DbType = Date)
-- @p='5'
SELECT d."Sequence", d."Acknowledgement", d."Amount", d."Cadence", d."ClosedOn", d."Collaborators", d."CreatedOn", d."Customer", d."Detour", d."Evidence", d."ExpectedClose", d."FailedTries", d."Id", d."LastProgress", d."LossReason", d."NextStep", d."NextStepOn", d."Owner", d."PauseReason", d."PauseUntil", d."Pauses", d."Payments", d."Postponement", d."Shares", d."SilentSince", d."Stage", d."StageSince", d."Status", d."Title", d."Version", d."Wanted", d."Withdrawn"
FROM "Deals" AS d
WHERE NOT (d."Withdrawn") AND d."Owner" = ANY (@owners) AND d."Status" IN (0, 3) AND d."ExpectedClose" IS NOT NULL AND d."Stage" = @stage AND d."ExpectedClose" >= @first AND d."ExpectedClose" <= @last
ORDER BY d."ExpectedClose" IS NULL, d."ExpectedClose", d."Sequence"
LIMIT @p OFFSET @p

-- DealQueries.Listed (Won)
-- @owners={ '11111111-2222-3333-4444-555555555555', '00000000-0000-0000-0000-000000000000' } (DbType = Object)
-- @stage='needs'
-- @first='03/01/2026' (Nullable = true) (DbType = Date)
-- @last='03/31/2026' (Nullable = true) (DbType = Date)
-- @p='5'
SELECT d."Sequence", d."Acknowledgement", d."Amount", d."Cadence", d."ClosedOn", d."Collaborators", d."CreatedOn", d."Customer", d."Detour", d."Evidence", d."ExpectedClose", d."FailedTries", d."Id", d."LastProgress", d."LossReason", d."NextStep", d."NextStepOn", d."Owner", d."PauseReason", d."PauseUntil", d."Pauses", d."Payments", d."Postponement", d."Shares", d."SilentSince", d."Stage", d."StageSince", d."Status", d."Title", d."Version", d."Wanted", d."Withdrawn"
FROM "Deals" AS d
WHERE NOT (d."Withdrawn") AND d."Owner" = ANY (@owners) AND d."Status" = 1 AND d."Stage" = @stage AND d."ClosedOn" >= @first AND d."ClosedOn" <= @last
ORDER BY d."ClosedOn" DESC, d."Sequence" DESC
LIMIT @p OFFSET @p

-- DealQueries.Listed (Lost)
-- @owners={ '11111111-2222-3333-4444-555555555555', '00000000-0000-0000-0000-000000000000' } (DbType = Object)
-- @stage='needs'
-- @first='03/01/2026' (Nullable = true) (DbType = Date)
-- @last='03/31/2026' (Nullable = true) (DbType = Date)
-- @p='5'
SELECT d."Sequence", d."Acknowledgement", d."Amount", d."Cadence", d."ClosedOn", d."Collaborators", d."CreatedOn", d."Customer", d."Detour", d."Evidence", d."ExpectedClose", d."FailedTries", d."Id", d."LastProgress", d."LossReason", d."NextStep", d."NextStepOn", d."Owner", d."PauseReason", d."PauseUntil", d."Pauses", d."Payments", d."Postponement", d."Shares", d."SilentSince", d."Stage", d."StageSince", d."Status", d."Title", d."Version", d."Wanted", d."Withdrawn"
FROM "Deals" AS d
WHERE NOT (d."Withdrawn") AND d."Owner" = ANY (@owners) AND d."Status" = 2 AND d."Stage" = @stage AND d."ClosedOn" >= @first AND d."ClosedOn" <= @last
ORDER BY d."ClosedOn" DESC, d."Sequence" DESC
LIMIT @p OFFSET @p

-- DealQueries.OfCustomer
-- @customer='11111111-2222-3333-4444-555555555555'
SELECT d."Sequence", d."Acknowledgement", d."Amount", d."Cadence", d."ClosedOn", d."Collaborators", d."CreatedOn", d."Customer", d."Detour", d."Evidence", d."ExpectedClose", d."FailedTries", d."Id", d."LastProgress", d."LossReason", d."NextStep", d."NextStepOn", d."Owner", d."PauseReason", d."PauseUntil", d."Pauses", d."Payments", d."Postponement", d."Shares", d."SilentSince", d."Stage", d."StageSince", d."Status", d."Title", d."Version", d."Wanted", d."Withdrawn"
FROM "Deals" AS d
WHERE d."Customer" = @customer AND NOT (d."Withdrawn")
ORDER BY d."Sequence"

-- DealQueries.OpenByStage
SELECT d."Stage", count(*)::int AS "Count"
FROM "Deals" AS d
WHERE d."Status" IN (0, 3) AND NOT (d."Withdrawn")
GROUP BY d."Stage"

-- DealQueries.OpenInStage
-- @stage='x'
-- @p='5'
SELECT d."Sequence", d."Acknowledgement", d."Amount", d."Cadence", d."ClosedOn", d."Collaborators", d."CreatedOn", d."Customer", d."Detour", d."Evidence", d."ExpectedClose", d."FailedTries", d."Id", d."LastProgress", d."LossReason", d."NextStep", d."NextStepOn", d."Owner", d."PauseReason", d."PauseUntil", d."Pauses", d."Payments", d."Postponement", d."Shares", d."SilentSince", d."Stage", d."StageSince", d."Status", d."Title", d."Version", d."Wanted", d."Withdrawn"
FROM "Deals" AS d
WHERE d."Status" IN (0, 3) AND NOT (d."Withdrawn") AND d."Stage" = @stage
ORDER BY d."Sequence"
LIMIT @p

-- DealQueries.OpenOf
-- @owners={ '11111111-2222-3333-4444-555555555555', '00000000-0000-0000-0000-000000000000' } (DbType = Object)
SELECT d."Sequence", d."Acknowledgement", d."Amount", d."Cadence", d."ClosedOn", d."Collaborators", d."CreatedOn", d."Customer", d."Detour", d."Evidence", d."ExpectedClose", d."FailedTries", d."Id", d."LastProgress", d."LossReason", d."NextStep", d."NextStepOn", d."Owner", d."PauseReason", d."PauseUntil", d."Pauses", d."Payments", d."Postponement", d."Shares", d."SilentSince", d."Stage", d."StageSince", d."Status", d."Title", d."Version", d."Wanted", d."Withdrawn"
FROM "Deals" AS d
WHERE d."Owner" = ANY (@owners) AND d."Status" IN (0, 3) AND NOT (d."Withdrawn")
ORDER BY d."Sequence"

-- DealQueries.Silent
-- @latestProgress='03/04/2026' (Nullable = true) (DbType = Date)
SELECT d."Id", d."Owner"
FROM "Deals" AS d
WHERE d."SilentSince" <= @latestProgress

-- DealQueries.Totals (Open)
-- @owners={ '11111111-2222-3333-4444-555555555555', '00000000-0000-0000-0000-000000000000' } (DbType = Object)
-- @stage='needs'
SELECT count(*)::int AS "Count", COALESCE(sum(COALESCE(d0."Amount", 0)), 0.0)::bigint AS "Fen"
FROM (
    SELECT d."Amount", 1 AS "Key"
    FROM "Deals" AS d
    WHERE NOT (d."Withdrawn") AND d."Owner" = ANY (@owners) AND d."Status" IN (0, 3) AND d."Stage" = @stage
) AS d0
GROUP BY d0."Key"

-- DealQueries.Totals (Stale)
-- @owners={ '11111111-2222-3333-4444-555555555555', '00000000-0000-0000-0000-000000000000' } (DbType = Object)
-- @stage='needs'
-- @day='03/04/2026' (DbType = Date)
SELECT count(*)::int AS "Count", COALESCE(sum(COALESCE(d0."Amount", 0)), 0.0)::bigint AS "Fen"
FROM (
    SELECT d."Amount", 1 AS "Key"
    FROM "Deals" AS d
    WHERE NOT (d."Withdrawn") AND d."Owner" = ANY (@owners) AND d."Status" = 0 AND d."Stage" = @stage AND COALESCE(d."LastProgress", d."CreatedOn") < @day
) AS d0
GROUP BY d0."Key"

-- DealQueries.Totals (Closing)
-- @owners={ '11111111-2222-3333-4444-555555555555', '00000000-0000-0000-0000-000000000000' } (DbType = Object)
-- @stage='needs'
-- @first='03/01/2026' (Nullable = true) (DbType = Date)
-- @last='03/31/2026' (Nullable = true) (DbType = Date)
SELECT count(*)::int AS "Count", COALESCE(sum(COALESCE(d0."Amount", 0)), 0.0)::bigint AS "Fen"
FROM (
    SELECT d."Amount", 1 AS "Key"
    FROM "Deals" AS d
    WHERE NOT (d."Withdrawn") AND d."Owner" = ANY (@owners) AND d."Status" IN (0, 3) AND d."ExpectedClose" IS NOT NULL AND d."Stage" = @stage AND d."ExpectedClose" >= @first AND d."ExpectedClose" <= @last
) AS d0
GROUP BY d0."Key"

-- DealQueries.Totals (Won)
-- @owners={ '11111111-2222-3333-4444-555555555555', '00000000-0000-0000-0000-000000000000' } (DbType = Object)
-- @stage='needs'
-- @first='03/01/2026' (Nullable = true) (DbType = Date)
-- @last='03/31/2026' (Nullable = true) (DbType = Date)
SELECT count(*)::int AS "Count", COALESCE(sum(COALESCE(d0."Amount", 0)), 0.0)::bigint AS "Fen"
FROM (
    SELECT d."Amount", 1 AS "Key"
    FROM "Deals" AS d
    WHERE NOT (d."Withdrawn") AND d."Owner" = ANY (@owners) AND d."Status" = 1 AND d."Stage" = @stage AND d."ClosedOn" >= @first AND d."ClosedOn" <= @last
) AS d0
GROUP BY d0."Key"

-- DealQueries.Totals (Lost)
-- @owners={ '11111111-2222-3333-4444-555555555555', '00000000-0000-0000-0000-000000000000' } (DbType = Object)
-- @stage='needs'
-- @first='03/01/2026' (Nullable = true) (DbType = Date)
-- @last='03/31/2026' (Nullable = true) (DbType = Date)
SELECT count(*)::int AS "Count", COALESCE(sum(COALESCE(d0."Amount", 0)), 0.0)::bigint AS "Fen"
FROM (
    SELECT d."Amount", 1 AS "Key"
    FROM "Deals" AS d
    WHERE NOT (d."Withdrawn") AND d."Owner" = ANY (@owners) AND d."Status" = 2 AND d."Stage" = @stage AND d."ClosedOn" >= @first AND d."ClosedOn" <= @last
) AS d0
GROUP BY d0."Key"

-- DealQueries.WonSince
-- @owners={ '11111111-2222-3333-4444-555555555555', '00000000-0000-0000-0000-000000000000' } (DbType = Object)
-- @since='03/04/2026' (Nullable = true) (DbType = Date)
SELECT d."Sequence", d."Acknowledgement", d."Amount", d."Cadence", d."ClosedOn", d."Collaborators", d."CreatedOn", d."Customer", d."Detour", d."Evidence", d."ExpectedClose", d."FailedTries", d."Id", d."LastProgress", d."LossReason", d."NextStep", d."NextStepOn", d."Owner", d."PauseReason", d."PauseUntil", d."Pauses", d."Payments", d."Postponement", d."Shares", d."SilentSince", d."Stage", d."StageSince", d."Status", d."Title", d."Version", d."Wanted", d."Withdrawn"
FROM "Deals" AS d
WHERE d."Owner" = ANY (@owners) AND d."Status" = 1 AND d."ClosedOn" >= @since AND NOT (d."Withdrawn")

-- DealQueries.WonWithin
-- @owners={ '11111111-2222-3333-4444-555555555555', '00000000-0000-0000-0000-000000000000' } (DbType = Object)
-- @from='03/04/2026' (Nullable = true) (DbType = Date)
-- @to='03/04/2026' (Nullable = true) (DbType = Date)
SELECT d."Owner", count(*)::int AS "Count", COALESCE(sum(COALESCE(d."Amount", 0)), 0.0)::bigint AS "Fen"
FROM "Deals" AS d
WHERE d."Owner" = ANY (@owners) AND d."Status" = 1 AND d."ClosedOn" >= @from AND d."ClosedOn" <= @to AND NOT (d."Withdrawn")
GROUP BY d."Owner"

-- DueQueries.ByKeys
-- @keys={ 'x', 'y' } (DbType = Object)
SELECT d."Id", d."Day", d."Deal", d."DueAt", d."EndedAt", d."IsStaged", d."IsWithdrawn", d."Key", d."LatestAt", d."LeaseOwner", d."LeaseUntil", d."Message", d."NotBefore", d."Reason", d."Recipient", d."Schedule", d."State"
FROM "DueNotices" AS d
WHERE d."Key" = ANY (@keys)

-- DueQueries.Free
-- @schedule='x'
-- @now='2026-03-11T02:00:00.0000000+00:00' (DbType = DateTime)
-- @now2='2026-03-11T02:00:00.0000000+00:00' (Nullable = true) (DbType = DateTime)
-- @p='5'
SELECT d."Id", d."Day", d."Deal", d."DueAt", d."EndedAt", d."IsStaged", d."IsWithdrawn", d."Key", d."LatestAt", d."LeaseOwner", d."LeaseUntil", d."Message", d."NotBefore", d."Reason", d."Recipient", d."Schedule", d."State"
FROM "DueNotices" AS d
WHERE d."State" = 0 AND d."Schedule" = @schedule AND d."NotBefore" <= @now AND NOT (d."IsStaged") AND (d."LeaseUntil" IS NULL OR d."LeaseUntil" <= @now2)
ORDER BY d."Id"
LIMIT @p

-- DueQueries.FreeFor
-- @schedule='x'
-- @by='2026-03-11T02:00:00.0000000+00:00' (DbType = DateTime)
-- @recipients={ '11111111-2222-3333-4444-555555555555', '00000000-0000-0000-0000-000000000000' } (DbType = Object)
-- @now='2026-03-11T02:00:00.0000000+00:00' (Nullable = true) (DbType = DateTime)
SELECT d."Id", d."Day", d."Deal", d."DueAt", d."EndedAt", d."IsStaged", d."IsWithdrawn", d."Key", d."LatestAt", d."LeaseOwner", d."LeaseUntil", d."Message", d."NotBefore", d."Reason", d."Recipient", d."Schedule", d."State"
FROM "DueNotices" AS d
WHERE d."State" = 0 AND d."Schedule" = @schedule AND d."NotBefore" <= @by AND d."Recipient" = ANY (@recipients) AND NOT (d."IsStaged") AND (d."LeaseUntil" IS NULL OR d."LeaseUntil" <= @now)
ORDER BY d."Id"

-- DueQueries.Leased
SELECT d."Id", d."Day", d."Deal", d."DueAt", d."EndedAt", d."IsStaged", d."IsWithdrawn", d."Key", d."LatestAt", d."LeaseOwner", d."LeaseUntil", d."Message", d."NotBefore", d."Reason", d."Recipient", d."Schedule", d."State"
FROM "DueNotices" AS d
WHERE d."State" = 0 AND d."LeaseUntil" IS NOT NULL

-- DueQueries.Outcomes
-- @schedule='x'
-- @from='03/04/2026' (DbType = Date)
-- @before='03/04/2026' (DbType = Date)
SELECT DISTINCT d."Day", d."State", d."EndedAt"
FROM "DueNotices" AS d
WHERE d."Schedule" = @schedule AND d."Day" >= @from AND d."Day" < @before

-- DueQueries.PartsAbout
-- @deals={ 'x', 'y' } (DbType = Object)
SELECT d."Id", d."Day", d."Deal", d."DueAt", d."EndedAt", d."IsStaged", d."IsWithdrawn", d."Key", d."LatestAt", d."LeaseOwner", d."LeaseUntil", d."Message", d."NotBefore", d."Reason", d."Recipient", d."Schedule", d."State"
FROM "DueNotices" AS d
WHERE d."Message" IS NOT NULL AND d."Deal" IS NOT NULL AND d."Deal" = ANY (@deals) AND NOT (d."IsWithdrawn")
ORDER BY d."Id"

-- DueQueries.PartsOf
-- @message='x'
SELECT d."Id", d."Day", d."Deal", d."DueAt", d."EndedAt", d."IsStaged", d."IsWithdrawn", d."Key", d."LatestAt", d."LeaseOwner", d."LeaseUntil", d."Message", d."NotBefore", d."Reason", d."Recipient", d."Schedule", d."State"
FROM "DueNotices" AS d
WHERE d."Message" = @message AND d."Deal" IS NOT NULL
ORDER BY d."Id"

-- DueQueries.SaidUnder
-- @keys={ 'x', 'y' } (DbType = Object)
SELECT d."Id", d."Day", d."Deal", d."DueAt", d."EndedAt", d."IsStaged", d."IsWithdrawn", d."Key", d."LatestAt", d."LeaseOwner", d."LeaseUntil", d."Message", d."NotBefore", d."Reason", d."Recipient", d."Schedule", d."State"
FROM "DueNotices" AS d
WHERE d."Key" = ANY (@keys) OR (d."Message" IS NOT NULL AND d."Message" = ANY (@keys) AND d."Deal" IS NULL)

-- DueQueries.Schedule
-- @name='x'
SELECT s."Name", s."SettledUpTo"
FROM "Schedules" AS s
WHERE s."Name" = @name

-- DueQueries.StillFree
-- @ids={ '7', '8' } (DbType = Object)
-- @now='2026-03-11T02:00:00.0000000+00:00' (Nullable = true) (DbType = DateTime)
SELECT d."Id", d."Day", d."Deal", d."DueAt", d."EndedAt", d."IsStaged", d."IsWithdrawn", d."Key", d."LatestAt", d."LeaseOwner", d."LeaseUntil", d."Message", d."NotBefore", d."Reason", d."Recipient", d."Schedule", d."State"
FROM "DueNotices" AS d
WHERE d."Id" = ANY (@ids) AND d."State" = 0 AND (d."LeaseUntil" IS NULL OR d."LeaseUntil" <= @now)

-- DueQueries.TakenBy
-- @ids={ '7', '8' } (DbType = Object)
-- @node='x'
SELECT d."Id", d."Day", d."Deal", d."DueAt", d."EndedAt", d."IsStaged", d."IsWithdrawn", d."Key", d."LatestAt", d."LeaseOwner", d."LeaseUntil", d."Message", d."NotBefore", d."Reason", d."Recipient", d."Schedule", d."State"
FROM "DueNotices" AS d
WHERE d."Id" = ANY (@ids) AND d."State" = 0 AND d."LeaseOwner" = @node

-- DueQueries.Tally
-- @schedule='x'
-- @day='03/04/2026' (DbType = Date)
SELECT d."State", d."Reason", o."State", count(*)::int
FROM "DueNotices" AS d
LEFT JOIN "Outbox" AS o ON COALESCE(d."Message", d."Key") = o."Key"
WHERE d."Schedule" = @schedule AND d."Day" = @day
GROUP BY d."State", d."Reason", o."State"
ORDER BY d."State", d."Reason", o."State"

-- DueQueries.Told
-- @schedules={ 'x', 'y' } (DbType = Object)
-- @day='03/04/2026' (DbType = Date)
-- @members={ '11111111-2222-3333-4444-555555555555', '00000000-0000-0000-0000-000000000000' } (DbType = Object)
SELECT d."Recipient", count(*)::int
FROM "DueNotices" AS d
WHERE d."Schedule" = ANY (@schedules) AND d."Day" = @day AND d."Recipient" = ANY (@members) AND d."State" = 1 AND d."Message" IS NULL
GROUP BY d."Recipient"

-- DueQueries.Troubles
-- @schedule='x'
-- @day='03/04/2026' (DbType = Date)
-- @p='5'
SELECT d."Id", d."Day", d."Deal", d."DueAt", d."EndedAt", d."IsStaged", d."IsWithdrawn", d."Key", d."LatestAt", d."LeaseOwner", d."LeaseUntil", d."Message", d."NotBefore", d."Reason", d."Recipient", d."Schedule", d."State"
FROM "DueNotices" AS d
WHERE d."Schedule" = @schedule AND d."Day" = @day AND (d."State" IN (4, 3) OR (d."State" = 0 AND d."Reason" IS NOT NULL))
ORDER BY d."Id" DESC
LIMIT @p

-- DueQueries.Unreached
-- @schedules={ 'x', 'y' } (DbType = Object)
-- @since='03/04/2026' (DbType = Date)
SELECT d."Recipient", d."Schedule", count(*)::int
FROM "DueNotices" AS d
WHERE d."Schedule" = ANY (@schedules) AND d."Day" >= @since AND d."State" = 4 AND d."Reason" = 'Unreachable'
GROUP BY d."Recipient", d."Schedule"
ORDER BY d."Recipient", d."Schedule"

-- DueQueries.WaitingFor
-- @schedule='x'
-- @now='2026-03-11T02:00:00.0000000+00:00' (DbType = DateTime)
-- @now2='2026-03-11T02:00:00.0000000+00:00' (Nullable = true) (DbType = DateTime)
SELECT d."Id", d."Recipient"
FROM "DueNotices" AS d
WHERE d."State" = 0 AND d."Schedule" = @schedule AND d."NotBefore" <= @now AND d."Recipient" <> '00000000-0000-0000-0000-000000000000' AND NOT (d."IsStaged") AND (d."LeaseUntil" IS NULL OR d."LeaseUntil" <= @now2)
ORDER BY d."Id"

-- DueQueries.WithdrawnOf
-- @keys={ 'x', 'y' } (DbType = Object)
SELECT d."Id", d."Day", d."Deal", d."DueAt", d."EndedAt", d."IsStaged", d."IsWithdrawn", d."Key", d."LatestAt", d."LeaseOwner", d."LeaseUntil", d."Message", d."NotBefore", d."Reason", d."Recipient", d."Schedule", d."State"
FROM "DueNotices" AS d
WHERE d."Key" = ANY (@keys) AND d."IsWithdrawn"

-- FigureQueries.AllCredits
SELECT c."Sequence", c."Customer", c."Deal", c."Group", c."Kind", c."Member", c."On", c."Part", c."Percent", c."SubjectId", c."SubjectKind", c."Value"
FROM "Credits" AS c

-- FigureQueries.AllTallies
SELECT t."Period", t."Member", t."Group", t."Activities", t."Calls", t."Demos", t."Losses", t."Meetings", t."NewCustomers", t."Payments", t."Points", t."Quotes", t."Revenue", t."Thanks", t."Visits", t."Wins"
FROM "Tallies" AS t

-- FigureQueries.Credits
-- @member='11111111-2222-3333-4444-555555555555'
-- @kinds={ '0', '10' } (DbType = Object)
-- @from='03/04/2026' (DbType = Date)
-- @to='03/04/2026' (DbType = Date)
-- @p='5'
SELECT c."Sequence", c."Customer", c."Deal", c."Group", c."Kind", c."Member", c."On", c."Part", c."Percent", c."SubjectId", c."SubjectKind", c."Value"
FROM "Credits" AS c
WHERE c."Member" = @member AND c."Kind" = ANY (@kinds) AND c."On" >= @from AND c."On" <= @to
ORDER BY c."On" DESC, c."Sequence" DESC
LIMIT @p

-- FigureQueries.CreditsOf
-- @member='11111111-2222-3333-4444-555555555555'
SELECT c."Sequence", c."Customer", c."Deal", c."Group", c."Kind", c."Member", c."On", c."Part", c."Percent", c."SubjectId", c."SubjectKind", c."Value"
FROM "Credits" AS c
WHERE c."Member" = @member

-- FigureQueries.Members
SELECT DISTINCT c."Member"
FROM "Credits" AS c

-- FigureQueries.OfMember
-- @periods={ 'x', 'y' } (DbType = Object)
-- @member='11111111-2222-3333-4444-555555555555'
-- @group='11111111-2222-3333-4444-555555555555'
SELECT t."Period", t."Member", t."Group", t."Activities", t."Calls", t."Demos", t."Losses", t."Meetings", t."NewCustomers", t."Payments", t."Points", t."Quotes", t."Revenue", t."Thanks", t."Visits", t."Wins"
FROM "Tallies" AS t
WHERE t."Period" = ANY (@periods) AND t."Member" = @member AND t."Group" = @group

-- FigureQueries.OfSubjects
-- @subjects={ 'x', 'y' } (DbType = Object)
-- @kind='1'
SELECT c."Sequence", c."Customer", c."Deal", c."Group", c."Kind", c."Member", c."On", c."Part", c."Percent", c."SubjectId", c."SubjectKind", c."Value"
FROM "Credits" AS c
WHERE c."SubjectId" = ANY (@subjects) AND c."SubjectKind" = @kind

-- FigureQueries.Signed
-- @periods={ 'x', 'y' } (DbType = Object)
SELECT t."Period", t."Member", t."Group", t."Revenue" AS "Fen", t."Wins"
FROM "Tallies" AS t
WHERE t."Period" = ANY (@periods) AND (t."Revenue" <> 0 OR t."Wins" <> 0)

-- FigureQueries.SignedBefore
-- @members={ '11111111-2222-3333-4444-555555555555', '00000000-0000-0000-0000-000000000000' } (DbType = Object)
-- @day='03/04/2026' (DbType = Date)
SELECT DISTINCT c."Member"
FROM "Credits" AS c
WHERE c."Member" = ANY (@members) AND c."Kind" = 0 AND c."Part" = 0 AND c."On" < @day

-- FigureQueries.SignedBy
-- @periods={ 'x', 'y' } (DbType = Object)
-- @member='11111111-2222-3333-4444-555555555555'
SELECT t."Period", t."Member", t."Group", t."Revenue" AS "Fen", t."Wins"
FROM "Tallies" AS t
WHERE t."Period" = ANY (@periods) AND (t."Revenue" <> 0 OR t."Wins" <> 0) AND t."Member" = @member

-- FigureQueries.Signings
-- @members={ '11111111-2222-3333-4444-555555555555', '00000000-0000-0000-0000-000000000000' } (DbType = Object)
-- @from='03/04/2026' (DbType = Date)
-- @to='03/04/2026' (DbType = Date)
SELECT c."Sequence", c."Customer", c."Deal", c."Group", c."Kind", c."Member", c."On", c."Part", c."Percent", c."SubjectId", c."SubjectKind", c."Value"
FROM "Credits" AS c
WHERE c."Member" = ANY (@members) AND c."Kind" = 0 AND c."On" >= @from AND c."On" <= @to

-- FileQueries.ByHash
-- @sha256='x'
SELECT f."Sha256", f."Content", f."StoredAt"
FROM "Files" AS f
WHERE f."Sha256" = @sha256

-- HaltQueries.Active
SELECT s."Id", s."At", s."By", s."Day", s."EndedAt", s."EndedBy", s."Schedule"
FROM "ScheduleHalts" AS s
WHERE s."EndedAt" IS NULL
ORDER BY s."Id"

-- HaltQueries.Paused
-- @schedule='x'
SELECT s."Id", s."At", s."By", s."Day", s."EndedAt", s."EndedBy", s."Schedule"
FROM "ScheduleHalts" AS s
WHERE s."EndedAt" IS NULL AND s."Schedule" = @schedule AND s."Day" IS NULL

-- HaltQueries.Stopped
-- @schedule='x'
-- @day='03/04/2026' (Nullable = true) (DbType = Date)
SELECT s."Id", s."At", s."By", s."Day", s."EndedAt", s."EndedBy", s."Schedule"
FROM "ScheduleHalts" AS s
WHERE s."EndedAt" IS NULL AND s."Schedule" = @schedule AND s."Day" = @day

-- HaltQueries.StoppedOf
-- @schedule='x'
-- @day='03/04/2026' (DbType = Date)
SELECT d."Id", d."Day", d."Deal", d."DueAt", d."EndedAt", d."IsStaged", d."IsWithdrawn", d."Key", d."LatestAt", d."LeaseOwner", d."LeaseUntil", d."Message", d."NotBefore", d."Reason", d."Recipient", d."Schedule", d."State"
FROM "DueNotices" AS d
WHERE d."State" = 5 AND d."Schedule" = @schedule AND d."Day" = @day

-- HaltQueries.UnsentOf
-- @schedule='x'
-- @day='03/04/2026' (DbType = Date)
SELECT o."Id", o."AcceptedAt", o."At", o."Attempts", o."Card", o."ChatId", o."ChatKind", o."Detours", o."File", o."Handle", o."Key", o."Kind", o."LeaseOwner", o."LeaseUntil", o."Mentions", o."NotBefore", o."OnlyInPlace", o."Platform", o."PlatformMessageId", o."Reason", o."Replaces", o."State", o."Text", o."To"
FROM "Outbox" AS o
WHERE o."State" = 0 AND o."LeaseOwner" IS NULL AND EXISTS (
    SELECT 1
    FROM "DueNotices" AS d
    WHERE d."Key" = o."Key" AND d."Schedule" = @schedule AND d."Day" = @day)

-- HaltQueries.WaitingOf
-- @schedule='x'
-- @day='03/04/2026' (DbType = Date)
SELECT d."Id", d."Day", d."Deal", d."DueAt", d."EndedAt", d."IsStaged", d."IsWithdrawn", d."Key", d."LatestAt", d."LeaseOwner", d."LeaseUntil", d."Message", d."NotBefore", d."Reason", d."Recipient", d."Schedule", d."State"
FROM "DueNotices" AS d
WHERE d."State" = 0 AND d."Schedule" = @schedule AND d."Day" = @day AND d."LeaseOwner" IS NULL

-- HaltQueries.WithheldOf
-- @schedule='x'
-- @day='03/04/2026' (DbType = Date)
SELECT o."Id", o."AcceptedAt", o."At", o."Attempts", o."Card", o."ChatId", o."ChatKind", o."Detours", o."File", o."Handle", o."Key", o."Kind", o."LeaseOwner", o."LeaseUntil", o."Mentions", o."NotBefore", o."OnlyInPlace", o."Platform", o."PlatformMessageId", o."Reason", o."Replaces", o."State", o."Text", o."To"
FROM "Outbox" AS o
WHERE o."State" = 4 AND EXISTS (
    SELECT 1
    FROM "DueNotices" AS d
    WHERE d."Key" = o."Key" AND d."Schedule" = @schedule AND d."Day" = @day)

-- InboxQueries.ById
-- @id='7'
SELECT i."Id", i."AnswersInPlace", i."Attachments", i."Attempts", i."ChatId", i."ChatKind", i."Error", i."HandledAt", i."IsStaged", i."LeaseOwner", i."LeaseUntil", i."MessageId", i."Occasion", i."Place", i."Platform", i."Press", i."ProposedName", i."ReceivedAt", i."Result", i."Sender", i."Text"
FROM "Inbox" AS i
WHERE i."Id" = @id

-- InboxQueries.ByMessage
-- @platform='x'
-- @messageId='x'
SELECT i."Id", i."AnswersInPlace", i."Attachments", i."Attempts", i."ChatId", i."ChatKind", i."Error", i."HandledAt", i."IsStaged", i."LeaseOwner", i."LeaseUntil", i."MessageId", i."Occasion", i."Place", i."Platform", i."Press", i."ProposedName", i."ReceivedAt", i."Result", i."Sender", i."Text"
FROM "Inbox" AS i
WHERE i."Platform" = @platform AND i."MessageId" = @messageId

-- InboxQueries.Leased
SELECT i."Id", i."AnswersInPlace", i."Attachments", i."Attempts", i."ChatId", i."ChatKind", i."Error", i."HandledAt", i."IsStaged", i."LeaseOwner", i."LeaseUntil", i."MessageId", i."Occasion", i."Place", i."Platform", i."Press", i."ProposedName", i."ReceivedAt", i."Result", i."Sender", i."Text"
FROM "Inbox" AS i
WHERE i."HandledAt" IS NULL AND i."LeaseOwner" IS NOT NULL

-- InboxQueries.OldestOf
-- @platform='x'
-- @kind='1'
-- @chatId='x'
-- @p='1'
SELECT i."Id", i."AnswersInPlace", i."Attachments", i."Attempts", i."ChatId", i."ChatKind", i."Error", i."HandledAt", i."IsStaged", i."LeaseOwner", i."LeaseUntil", i."MessageId", i."Occasion", i."Place", i."Platform", i."Press", i."ProposedName", i."ReceivedAt", i."Result", i."Sender", i."Text"
FROM "Inbox" AS i
WHERE i."HandledAt" IS NULL AND i."Platform" = @platform AND i."ChatKind" = @kind AND i."ChatId" = @chatId
ORDER BY i."Id"
LIMIT @p

-- InboxQueries.Unhandled
-- @id='7'
SELECT i."Id", i."AnswersInPlace", i."Attachments", i."Attempts", i."ChatId", i."ChatKind", i."Error", i."HandledAt", i."IsStaged", i."LeaseOwner", i."LeaseUntil", i."MessageId", i."Occasion", i."Place", i."Platform", i."Press", i."ProposedName", i."ReceivedAt", i."Result", i."Sender", i."Text"
FROM "Inbox" AS i
WHERE i."Id" = @id AND i."HandledAt" IS NULL

-- InboxQueries.Waiting
-- @node='x'
-- @now='2026-03-11T02:00:00.0000000+00:00' (Nullable = true) (DbType = DateTime)
-- @p='5'
SELECT i."Id", i."AnswersInPlace", i."Attachments", i."Attempts", i."ChatId", i."ChatKind", i."Error", i."HandledAt", i."IsStaged", i."LeaseOwner", i."LeaseUntil", i."MessageId", i."Occasion", i."Place", i."Platform", i."Press", i."ProposedName", i."ReceivedAt", i."Result", i."Sender", i."Text"
FROM "Inbox" AS i
WHERE i."HandledAt" IS NULL AND (i."LeaseOwner" IS NULL OR i."LeaseOwner" = @node OR i."LeaseUntil" <= @now) AND NOT EXISTS (
    SELECT 1
    FROM "Inbox" AS i0
    WHERE i0."HandledAt" IS NULL AND i0."Platform" = i."Platform" AND i0."ChatKind" = i."ChatKind" AND i0."ChatId" = i."ChatId" AND i0."Id" < i."Id")
ORDER BY i."Id"
LIMIT @p

-- LeaseQueries.FreeFor
-- @name='x'
-- @node='x'
-- @now='2026-03-11T02:00:00.0000000+00:00' (DbType = DateTime)
SELECT l."Name", l."Node", l."Until"
FROM "Leases" AS l
WHERE l."Name" = @name AND (l."Node" = @node OR l."Until" <= @now)

-- LeaseQueries.HeldBy
-- @name='x'
-- @node='x'
SELECT l."Name", l."Node", l."Until"
FROM "Leases" AS l
WHERE l."Name" = @name AND l."Node" = @node

-- LeaseQueries.Named
-- @name='x'
SELECT l."Name", l."Node", l."Until"
FROM "Leases" AS l
WHERE l."Name" = @name

-- LibraryQueries.ById
-- @id='11111111-2222-3333-4444-555555555555'
SELECT s."Sequence", s."Author", s."Customers", s."Deal", s."Id", s."On", s."Text", s."Topic", s."Withdrawn"
FROM "Scripts" AS s
WHERE s."Id" = @id

-- LibraryQueries.ByIds
-- @ids={ '11111111-2222-3333-4444-555555555555', '00000000-0000-0000-0000-000000000000' } (DbType = Object)
SELECT s."Sequence", s."Author", s."Customers", s."Deal", s."Id", s."On", s."Text", s."Topic", s."Withdrawn"
FROM "Scripts" AS s
WHERE s."Id" = ANY (@ids)

-- LibraryQueries.Newest
-- @p='5'
SELECT s."Sequence", s."Author", s."Customers", s."Deal", s."Id", s."On", s."Text", s."Topic", s."Withdrawn"
FROM "Scripts" AS s
WHERE NOT (s."Withdrawn")
ORDER BY s."Sequence" DESC
LIMIT @p

-- LibraryQueries.OfAuthor
-- @author='11111111-2222-3333-4444-555555555555'
-- @p='5'
SELECT s."Sequence", s."Author", s."Customers", s."Deal", s."Id", s."On", s."Text", s."Topic", s."Withdrawn"
FROM "Scripts" AS s
WHERE s."Author" = @author AND NOT (s."Withdrawn")
ORDER BY s."Sequence" DESC
LIMIT @p

-- LibraryQueries.Rating
-- @script='11111111-2222-3333-4444-555555555555'
-- @by='11111111-2222-3333-4444-555555555555'
SELECT s."Script", s."By", s."IsUseful"
FROM "ScriptRatings" AS s
WHERE s."Script" = @script AND s."By" = @by

-- LibraryQueries.Use
-- @scripts={ '11111111-2222-3333-4444-555555555555', '00000000-0000-0000-0000-000000000000' } (DbType = Object)
SELECT s."Script", count(*)::int AS "All", count(*) FILTER (WHERE s."IsUseful")::int AS "Useful"
FROM "ScriptRatings" AS s
WHERE s."Script" = ANY (@scripts)
GROUP BY s."Script"

-- OrganisationQueries.Account
-- @platform='x'
-- @account='x'
SELECT m."Platform", m."Account", m."Member"
FROM "MemberAccounts" AS m
WHERE m."Platform" = @platform AND m."Account" = @account

-- OrganisationQueries.AccountsOf
-- @member='11111111-2222-3333-4444-555555555555'
SELECT m."Platform", m."Account", m."Member"
FROM "MemberAccounts" AS m
WHERE m."Member" = @member

-- OrganisationQueries.AccountsOfAll
-- @members={ '11111111-2222-3333-4444-555555555555', '00000000-0000-0000-0000-000000000000' } (DbType = Object)
SELECT m."Platform", m."Account", m."Member"
FROM "MemberAccounts" AS m
WHERE m."Member" = ANY (@members)

-- OrganisationQueries.Chat
-- @platform='x'
-- @kind='1'
-- @chatId='x'
SELECT c."Platform", c."Kind", c."ChatId", c."Form", c."Group", c."Outsiders", c."Region", c."ServiceUrl"
FROM "Chats" AS c
WHERE c."Platform" = @platform AND c."Kind" = @kind AND c."ChatId" = @chatId

-- OrganisationQueries.Chats
SELECT c."Platform", c."Kind", c."ChatId", c."Form", c."Group", c."Outsiders", c."Region", c."ServiceUrl"
FROM "Chats" AS c
ORDER BY c."Platform", c."ChatId"

-- OrganisationQueries.Contactable
SELECT m."Member", m."Email", m."Language", m."Mobile", m."Prefers"
FROM "MemberProfiles" AS m
WHERE m."Mobile" IS NOT NULL OR m."Email" IS NOT NULL

-- OrganisationQueries.Groups
SELECT g."Sequence", g."Id", g."Manager", g."Name", g."Region"
FROM "Groups" AS g
ORDER BY g."Sequence"

-- OrganisationQueries.Members
SELECT m."Sequence", m."Group", m."Id", m."JoinedOn", m."Name", m."Region", m."Role"
FROM "Members" AS m
ORDER BY m."Sequence"

-- OrganisationQueries.Profile
-- @member='11111111-2222-3333-4444-555555555555'
SELECT m."Member", m."Email", m."Language", m."Mobile", m."Prefers"
FROM "MemberProfiles" AS m
WHERE m."Member" = @member

-- OrganisationQueries.ProfilesOf
-- @members={ '11111111-2222-3333-4444-555555555555', '00000000-0000-0000-0000-000000000000' } (DbType = Object)
SELECT m."Member", m."Email", m."Language", m."Mobile", m."Prefers"
FROM "MemberProfiles" AS m
WHERE m."Member" = ANY (@members)

-- OrganisationQueries.Regions
SELECT r."Sequence", r."Id", r."Name"
FROM "Regions" AS r
ORDER BY r."Sequence"

-- OutboxQueries.Accepted
-- @platform='x'
SELECT o."Id", o."AcceptedAt", o."At", o."Attempts", o."Card", o."ChatId", o."ChatKind", o."Detours", o."File", o."Handle", o."Key", o."Kind", o."LeaseOwner", o."LeaseUntil", o."Mentions", o."NotBefore", o."OnlyInPlace", o."Platform", o."PlatformMessageId", o."Reason", o."Replaces", o."State", o."Text", o."To"
FROM "Outbox" AS o
WHERE o."State" = 1 AND o."Platform" = @platform
ORDER BY o."Id"

-- OutboxQueries.ById
-- @id='7'
SELECT o."Id", o."AcceptedAt", o."At", o."Attempts", o."Card", o."ChatId", o."ChatKind", o."Detours", o."File", o."Handle", o."Key", o."Kind", o."LeaseOwner", o."LeaseUntil", o."Mentions", o."NotBefore", o."OnlyInPlace", o."Platform", o."PlatformMessageId", o."Reason", o."Replaces", o."State", o."Text", o."To"
FROM "Outbox" AS o
WHERE o."Id" = @id

-- OutboxQueries.ByKey
-- @key='x'
SELECT o."Id", o."AcceptedAt", o."At", o."Attempts", o."Card", o."ChatId", o."ChatKind", o."Detours", o."File", o."Handle", o."Key", o."Kind", o."LeaseOwner", o."LeaseUntil", o."Mentions", o."NotBefore", o."OnlyInPlace", o."Platform", o."PlatformMessageId", o."Reason", o."Replaces", o."State", o."Text", o."To"
FROM "Outbox" AS o
WHERE o."Key" = @key

-- OutboxQueries.ByKeys
-- @keys={ 'x', 'y' } (DbType = Object)
SELECT o."Id", o."AcceptedAt", o."At", o."Attempts", o."Card", o."ChatId", o."ChatKind", o."Detours", o."File", o."Handle", o."Key", o."Kind", o."LeaseOwner", o."LeaseUntil", o."Mentions", o."NotBefore", o."OnlyInPlace", o."Platform", o."PlatformMessageId", o."Reason", o."Replaces", o."State", o."Text", o."To"
FROM "Outbox" AS o
WHERE o."Key" = ANY (@keys)

-- OutboxQueries.Due
-- @now='2026-03-11T02:00:00.0000000+00:00' (Nullable = true) (DbType = DateTime)
-- @now0='2026-03-11T02:00:00.0000000+00:00' (Nullable = true) (DbType = DateTime)
-- @route_Platform='Platform'
-- @route_IdPrefix_startswith='prefix:%'
SELECT o."Id", o."AcceptedAt", o."At", o."Attempts", o."Card", o."ChatId", o."ChatKind", o."Detours", o."File", o."Handle", o."Key", o."Kind", o."LeaseOwner", o."LeaseUntil", o."Mentions", o."NotBefore", o."OnlyInPlace", o."Platform", o."PlatformMessageId", o."Reason", o."Replaces", o."State", o."Text", o."To"
FROM "Outbox" AS o
WHERE o."State" = 0 AND (o."NotBefore" IS NULL OR o."NotBefore" <= @now) AND (o."LeaseUntil" IS NULL OR o."LeaseUntil" <= @now0) AND (o."Platform" <> @route_Platform OR o."ChatId" NOT LIKE @route_IdPrefix_startswith) AND NOT EXISTS (
    SELECT 1
    FROM "Outbox" AS o0
    WHERE o0."State" = 0 AND o0."Platform" = o."Platform" AND o0."ChatKind" = o."ChatKind" AND o0."ChatId" = o."ChatId" AND o0."Id" < o."Id" AND (o0."Kind" = 0 OR o."Kind" <> 0))

-- OutboxQueries.Due (of a platform)
-- @now='2026-03-11T02:00:00.0000000+00:00' (Nullable = true) (DbType = DateTime)
-- @now0='2026-03-11T02:00:00.0000000+00:00' (Nullable = true) (DbType = DateTime)
-- @platform='Platform'
-- @route_Platform='Platform'
-- @route_IdPrefix_startswith='prefix:%'
SELECT o."Id", o."AcceptedAt", o."At", o."Attempts", o."Card", o."ChatId", o."ChatKind", o."Detours", o."File", o."Handle", o."Key", o."Kind", o."LeaseOwner", o."LeaseUntil", o."Mentions", o."NotBefore", o."OnlyInPlace", o."Platform", o."PlatformMessageId", o."Reason", o."Replaces", o."State", o."Text", o."To"
FROM "Outbox" AS o
WHERE o."State" = 0 AND (o."NotBefore" IS NULL OR o."NotBefore" <= @now) AND (o."LeaseUntil" IS NULL OR o."LeaseUntil" <= @now0) AND o."Platform" = @platform AND (o."Platform" <> @route_Platform OR o."ChatId" NOT LIKE @route_IdPrefix_startswith) AND NOT EXISTS (
    SELECT 1
    FROM "Outbox" AS o0
    WHERE o0."State" = 0 AND o0."Platform" = o."Platform" AND o0."ChatKind" = o."ChatKind" AND o0."ChatId" = o."ChatId" AND o0."Id" < o."Id" AND (o0."Kind" = 0 OR o."Kind" <> 0))

-- OutboxQueries.Due (answers of a chat)
-- @now='2026-03-11T02:00:00.0000000+00:00' (Nullable = true) (DbType = DateTime)
-- @now0='2026-03-11T02:00:00.0000000+00:00' (Nullable = true) (DbType = DateTime)
-- @chat_Platform='Platform'
-- @chat_Kind='1'
-- @chat_Id='chat'
-- @route_Platform='Platform'
-- @route_IdPrefix_startswith='prefix:%'
SELECT o."Id", o."AcceptedAt", o."At", o."Attempts", o."Card", o."ChatId", o."ChatKind", o."Detours", o."File", o."Handle", o."Key", o."Kind", o."LeaseOwner", o."LeaseUntil", o."Mentions", o."NotBefore", o."OnlyInPlace", o."Platform", o."PlatformMessageId", o."Reason", o."Replaces", o."State", o."Text", o."To"
FROM "Outbox" AS o
WHERE o."State" = 0 AND (o."NotBefore" IS NULL OR o."NotBefore" <= @now) AND (o."LeaseUntil" IS NULL OR o."LeaseUntil" <= @now0) AND o."Platform" = @chat_Platform AND o."ChatKind" = @chat_Kind AND o."ChatId" = @chat_Id AND o."Kind" = 0 AND (o."Platform" <> @route_Platform OR o."ChatId" NOT LIKE @route_IdPrefix_startswith) AND NOT EXISTS (
    SELECT 1
    FROM "Outbox" AS o0
    WHERE o0."State" = 0 AND o0."Platform" = o."Platform" AND o0."ChatKind" = o."ChatKind" AND o0."ChatId" = o."ChatId" AND o0."Id" < o."Id" AND (o0."Kind" = 0 OR o."Kind" <> 0))

-- OutboxQueries.FailedById
-- @id='7'
SELECT o."Id", o."AcceptedAt", o."At", o."Attempts", o."Card", o."ChatId", o."ChatKind", o."Detours", o."File", o."Handle", o."Key", o."Kind", o."LeaseOwner", o."LeaseUntil", o."Mentions", o."NotBefore", o."OnlyInPlace", o."Platform", o."PlatformMessageId", o."Reason", o."Replaces", o."State", o."Text", o."To"
FROM "Outbox" AS o
WHERE o."Id" = @id AND o."State" = 2

-- OutboxQueries.Free
-- @now='2026-03-11T02:00:00.0000000+00:00' (Nullable = true) (DbType = DateTime)
-- @now0='2026-03-11T02:00:00.0000000+00:00' (Nullable = true) (DbType = DateTime)
SELECT o."Id", o."AcceptedAt", o."At", o."Attempts", o."Card", o."ChatId", o."ChatKind", o."Detours", o."File", o."Handle", o."Key", o."Kind", o."LeaseOwner", o."LeaseUntil", o."Mentions", o."NotBefore", o."OnlyInPlace", o."Platform", o."PlatformMessageId", o."Reason", o."Replaces", o."State", o."Text", o."To"
FROM "Outbox" AS o
WHERE o."State" = 0 AND (o."NotBefore" IS NULL OR o."NotBefore" <= @now) AND (o."LeaseUntil" IS NULL OR o."LeaseUntil" <= @now0)

-- OutboxQueries.Held
-- @ids={ '7', '8' } (DbType = Object)
SELECT o."Id", o."AcceptedAt", o."At", o."Attempts", o."Card", o."ChatId", o."ChatKind", o."Detours", o."File", o."Handle", o."Key", o."Kind", o."LeaseOwner", o."LeaseUntil", o."Mentions", o."NotBefore", o."OnlyInPlace", o."Platform", o."PlatformMessageId", o."Reason", o."Replaces", o."State", o."Text", o."To"
FROM "Outbox" AS o
WHERE o."Id" = ANY (@ids) AND o."State" = 4 AND o."NotBefore" IS NOT NULL

-- OutboxQueries.HeldBy
-- @ids={ '7', '8' } (DbType = Object)
-- @node='x'
-- @now='2026-03-11T02:00:00.0000000+00:00' (Nullable = true) (DbType = DateTime)
SELECT o."Id", o."AcceptedAt", o."At", o."Attempts", o."Card", o."ChatId", o."ChatKind", o."Detours", o."File", o."Handle", o."Key", o."Kind", o."LeaseOwner", o."LeaseUntil", o."Mentions", o."NotBefore", o."OnlyInPlace", o."Platform", o."PlatformMessageId", o."Reason", o."Replaces", o."State", o."Text", o."To"
FROM "Outbox" AS o
WHERE o."Id" = ANY (@ids) AND o."LeaseOwner" = @node AND o."LeaseUntil" > @now

-- OutboxQueries.HeldFor
-- @platforms={ 'x', 'y' } (DbType = Object)
-- @to='11111111-2222-3333-4444-555555555555' (Nullable = true)
SELECT o."Id", o."AcceptedAt", o."At", o."Attempts", o."Card", o."ChatId", o."ChatKind", o."Detours", o."File", o."Handle", o."Key", o."Kind", o."LeaseOwner", o."LeaseUntil", o."Mentions", o."NotBefore", o."OnlyInPlace", o."Platform", o."PlatformMessageId", o."Reason", o."Replaces", o."State", o."Text", o."To"
FROM "Outbox" AS o
WHERE o."Platform" = ANY (@platforms) AND o."State" = 4 AND o."To" = @to AND o."NotBefore" IS NOT NULL

-- OutboxQueries.HeldUntil
-- @platform='x'
-- @now='2026-03-11T02:00:00.0000000+00:00' (Nullable = true) (DbType = DateTime)
-- @p='5'
SELECT o."Id", o."AcceptedAt", o."At", o."Attempts", o."Card", o."ChatId", o."ChatKind", o."Detours", o."File", o."Handle", o."Key", o."Kind", o."LeaseOwner", o."LeaseUntil", o."Mentions", o."NotBefore", o."OnlyInPlace", o."Platform", o."PlatformMessageId", o."Reason", o."Replaces", o."State", o."Text", o."To"
FROM "Outbox" AS o
WHERE o."Platform" = @platform AND o."State" = 4 AND o."NotBefore" <= @now
ORDER BY o."Id"
LIMIT @p

-- OutboxQueries.Leased
SELECT o."Id", o."AcceptedAt", o."At", o."Attempts", o."Card", o."ChatId", o."ChatKind", o."Detours", o."File", o."Handle", o."Key", o."Kind", o."LeaseOwner", o."LeaseUntil", o."Mentions", o."NotBefore", o."OnlyInPlace", o."Platform", o."PlatformMessageId", o."Reason", o."Replaces", o."State", o."Text", o."To"
FROM "Outbox" AS o
WHERE o."State" = 0 AND o."LeaseUntil" IS NOT NULL

-- OutboxQueries.OldestDue
-- @now='2026-03-11T02:00:00.0000000+00:00' (Nullable = true) (DbType = DateTime)
-- @now0='2026-03-11T02:00:00.0000000+00:00' (Nullable = true) (DbType = DateTime)
-- @route_Platform='Platform'
-- @route_IdPrefix_startswith='prefix:%'
-- @p='5'
SELECT o."Id", o."AcceptedAt", o."At", o."Attempts", o."Card", o."ChatId", o."ChatKind", o."Detours", o."File", o."Handle", o."Key", o."Kind", o."LeaseOwner", o."LeaseUntil", o."Mentions", o."NotBefore", o."OnlyInPlace", o."Platform", o."PlatformMessageId", o."Reason", o."Replaces", o."State", o."Text", o."To"
FROM "Outbox" AS o
WHERE o."State" = 0 AND (o."NotBefore" IS NULL OR o."NotBefore" <= @now) AND (o."LeaseUntil" IS NULL OR o."LeaseUntil" <= @now0) AND (o."Platform" <> @route_Platform OR o."ChatId" NOT LIKE @route_IdPrefix_startswith) AND NOT EXISTS (
    SELECT 1
    FROM "Outbox" AS o0
    WHERE o0."State" = 0 AND o0."Platform" = o."Platform" AND o0."ChatKind" = o."ChatKind" AND o0."ChatId" = o."ChatId" AND o0."Id" < o."Id" AND (o0."Kind" = 0 OR o."Kind" <> 0))
ORDER BY o."Id"
LIMIT @p

-- OutboxQueries.OldestDue (of a platform)
-- @now='2026-03-11T02:00:00.0000000+00:00' (Nullable = true) (DbType = DateTime)
-- @now0='2026-03-11T02:00:00.0000000+00:00' (Nullable = true) (DbType = DateTime)
-- @platform='Platform'
-- @route_Platform='Platform'
-- @route_IdPrefix_startswith='prefix:%'
-- @p='5'
SELECT o."Id", o."AcceptedAt", o."At", o."Attempts", o."Card", o."ChatId", o."ChatKind", o."Detours", o."File", o."Handle", o."Key", o."Kind", o."LeaseOwner", o."LeaseUntil", o."Mentions", o."NotBefore", o."OnlyInPlace", o."Platform", o."PlatformMessageId", o."Reason", o."Replaces", o."State", o."Text", o."To"
FROM "Outbox" AS o
WHERE o."State" = 0 AND (o."NotBefore" IS NULL OR o."NotBefore" <= @now) AND (o."LeaseUntil" IS NULL OR o."LeaseUntil" <= @now0) AND o."Platform" = @platform AND (o."Platform" <> @route_Platform OR o."ChatId" NOT LIKE @route_IdPrefix_startswith) AND NOT EXISTS (
    SELECT 1
    FROM "Outbox" AS o0
    WHERE o0."State" = 0 AND o0."Platform" = o."Platform" AND o0."ChatKind" = o."ChatKind" AND o0."ChatId" = o."ChatId" AND o0."Id" < o."Id" AND (o0."Kind" = 0 OR o."Kind" <> 0))
ORDER BY o."Id"
LIMIT @p

-- OutboxQueries.OldestDue (answers of a chat)
-- @now='2026-03-11T02:00:00.0000000+00:00' (Nullable = true) (DbType = DateTime)
-- @now0='2026-03-11T02:00:00.0000000+00:00' (Nullable = true) (DbType = DateTime)
-- @chat_Platform='Platform'
-- @chat_Kind='1'
-- @chat_Id='chat'
-- @route_Platform='Platform'
-- @route_IdPrefix_startswith='prefix:%'
-- @p='5'
SELECT o."Id", o."AcceptedAt", o."At", o."Attempts", o."Card", o."ChatId", o."ChatKind", o."Detours", o."File", o."Handle", o."Key", o."Kind", o."LeaseOwner", o."LeaseUntil", o."Mentions", o."NotBefore", o."OnlyInPlace", o."Platform", o."PlatformMessageId", o."Reason", o."Replaces", o."State", o."Text", o."To"
FROM "Outbox" AS o
WHERE o."State" = 0 AND (o."NotBefore" IS NULL OR o."NotBefore" <= @now) AND (o."LeaseUntil" IS NULL OR o."LeaseUntil" <= @now0) AND o."Platform" = @chat_Platform AND o."ChatKind" = @chat_Kind AND o."ChatId" = @chat_Id AND o."Kind" = 0 AND (o."Platform" <> @route_Platform OR o."ChatId" NOT LIKE @route_IdPrefix_startswith) AND NOT EXISTS (
    SELECT 1
    FROM "Outbox" AS o0
    WHERE o0."State" = 0 AND o0."Platform" = o."Platform" AND o0."ChatKind" = o."ChatKind" AND o0."ChatId" = o."ChatId" AND o0."Id" < o."Id" AND (o0."Kind" = 0 OR o."Kind" <> 0))
ORDER BY o."Id"
LIMIT @p

-- OutboxQueries.StillDue
-- @now='2026-03-11T02:00:00.0000000+00:00' (Nullable = true) (DbType = DateTime)
-- @now0='2026-03-11T02:00:00.0000000+00:00' (Nullable = true) (DbType = DateTime)
-- @ids={ '7', '8' } (DbType = Object)
SELECT o."Id", o."AcceptedAt", o."At", o."Attempts", o."Card", o."ChatId", o."ChatKind", o."Detours", o."File", o."Handle", o."Key", o."Kind", o."LeaseOwner", o."LeaseUntil", o."Mentions", o."NotBefore", o."OnlyInPlace", o."Platform", o."PlatformMessageId", o."Reason", o."Replaces", o."State", o."Text", o."To"
FROM "Outbox" AS o
WHERE o."State" = 0 AND (o."NotBefore" IS NULL OR o."NotBefore" <= @now) AND (o."LeaseUntil" IS NULL OR o."LeaseUntil" <= @now0) AND o."Id" = ANY (@ids)

-- OutboxQueries.Undelivered
-- @since='2026-03-11T02:00:00.0000000+00:00' (DbType = DateTime)
-- @p='5'
SELECT o."Id", o."AcceptedAt", o."At", o."Attempts", o."Card", o."ChatId", o."ChatKind", o."Detours", o."File", o."Handle", o."Key", o."Kind", o."LeaseOwner", o."LeaseUntil", o."Mentions", o."NotBefore", o."OnlyInPlace", o."Platform", o."PlatformMessageId", o."Reason", o."Replaces", o."State", o."Text", o."To"
FROM "Outbox" AS o
WHERE o."State" IN (2, 3) AND o."At" >= @since
ORDER BY o."Id" DESC
LIMIT @p

-- OutboxQueries.WaitingById
-- @id='7'
SELECT o."Id", o."AcceptedAt", o."At", o."Attempts", o."Card", o."ChatId", o."ChatKind", o."Detours", o."File", o."Handle", o."Key", o."Kind", o."LeaseOwner", o."LeaseUntil", o."Mentions", o."NotBefore", o."OnlyInPlace", o."Platform", o."PlatformMessageId", o."Reason", o."Replaces", o."State", o."Text", o."To"
FROM "Outbox" AS o
WHERE o."Id" = @id AND o."State" = 0

-- PipelineQueries.Newest
SELECT p."Version", p."At", p."By", p."Stages"
FROM "Pipelines" AS p
ORDER BY p."Version" DESC

-- PressCodeQueries.Before
-- @until='2026-03-11T02:00:00.0000000+00:00' (DbType = DateTime)
SELECT p."Code", p."Platform", p."ChatKind", p."ChatId", p."Press", p."Until"
FROM "PressCodes" AS p
WHERE p."Until" < @until

-- PressCodeQueries.In
-- @code='x'
-- @chat_Platform='Platform'
-- @chat_Kind='1'
-- @chat_Id='chat'
SELECT p."Code", p."Platform", p."ChatKind", p."ChatId", p."Press", p."Until"
FROM "PressCodes" AS p
WHERE p."Code" = @code AND p."Platform" = @chat_Platform AND p."ChatKind" = @chat_Kind AND p."ChatId" = @chat_Id

-- ReminderQueries.ById
-- @id='11111111-2222-3333-4444-555555555555'
SELECT r."Sequence", r."At", r."Customer", r."DecidedBy", r."DecidedDeal", r."DecidedOn", r."DueAt", r."For", r."Id", r."IsStaged", r."Snoozes", r."State", r."What", r."Withdrawn"
FROM "Reminders" AS r
WHERE r."Id" = @id

-- ReminderQueries.DecidedFor
-- @members={ '11111111-2222-3333-4444-555555555555', '00000000-0000-0000-0000-000000000000' } (DbType = Object)
SELECT r."Sequence", r."At", r."Customer", r."DecidedBy", r."DecidedDeal", r."DecidedOn", r."DueAt", r."For", r."Id", r."IsStaged", r."Snoozes", r."State", r."What", r."Withdrawn"
FROM "Reminders" AS r
WHERE r."For" = ANY (@members) AND r."State" IN (0, 1) AND r."DecidedBy" IS NOT NULL
ORDER BY r."At", r."Sequence"

-- ReminderQueries.Due
-- @now='2026-03-11T02:00:00.0000000+00:00' (DbType = DateTime)
-- @p='5'
SELECT r."Sequence", r."At", r."Customer", r."DecidedBy", r."DecidedDeal", r."DecidedOn", r."DueAt", r."For", r."Id", r."IsStaged", r."Snoozes", r."State", r."What", r."Withdrawn"
FROM "Reminders" AS r
WHERE r."State" = 0 AND r."DueAt" <= @now AND NOT (r."IsStaged")
ORDER BY r."DueAt", r."For", r."Sequence"
LIMIT @p

-- ReminderQueries.OpenOf
-- @member='11111111-2222-3333-4444-555555555555'
-- @p='5'
SELECT r."Sequence", r."At", r."Customer", r."DecidedBy", r."DecidedDeal", r."DecidedOn", r."DueAt", r."For", r."Id", r."IsStaged", r."Snoozes", r."State", r."What", r."Withdrawn"
FROM "Reminders" AS r
WHERE r."For" = @member AND r."State" IN (0, 1)
ORDER BY r."DueAt", r."Sequence"
LIMIT @p

-- ReminderQueries.StillAt
-- @id='11111111-2222-3333-4444-555555555555'
-- @snoozes='5'
-- @state='0'
SELECT r."Sequence", r."At", r."Customer", r."DecidedBy", r."DecidedDeal", r."DecidedOn", r."DueAt", r."For", r."Id", r."IsStaged", r."Snoozes", r."State", r."What", r."Withdrawn"
FROM "Reminders" AS r
WHERE r."Id" = @id AND r."Snoozes" = @snoozes AND r."State" = @state

-- ReminderQueries.StillWaiting
-- @ids={ '11111111-2222-3333-4444-555555555555', '00000000-0000-0000-0000-000000000000' } (DbType = Object)
-- @snoozes='5'
SELECT r."Sequence", r."At", r."Customer", r."DecidedBy", r."DecidedDeal", r."DecidedOn", r."DueAt", r."For", r."Id", r."IsStaged", r."Snoozes", r."State", r."What", r."Withdrawn"
FROM "Reminders" AS r
WHERE r."Id" = ANY (@ids) AND r."Snoozes" = @snoozes AND r."State" = 0

-- ReminderQueries.Within
-- @members={ '11111111-2222-3333-4444-555555555555', '00000000-0000-0000-0000-000000000000' } (DbType = Object)
-- @state='0'
-- @from='2026-03-11T02:00:00.0000000+00:00' (DbType = DateTime)
-- @until='2026-03-11T02:00:00.0000000+00:00' (DbType = DateTime)
SELECT r."Sequence", r."At", r."Customer", r."DecidedBy", r."DecidedDeal", r."DecidedOn", r."DueAt", r."For", r."Id", r."IsStaged", r."Snoozes", r."State", r."What", r."Withdrawn"
FROM "Reminders" AS r
WHERE r."For" = ANY (@members) AND r."State" = @state AND r."DueAt" >= @from AND r."DueAt" < @until
ORDER BY r."DueAt", r."Sequence"

-- RewardQueries.Accounts
-- @members={ '11111111-2222-3333-4444-555555555555', '00000000-0000-0000-0000-000000000000' } (DbType = Object)
SELECT r."Member", COALESCE(sum(r."SettledFen"), 0.0)::bigint AS "SettledFen", COALESCE(sum(r."PaidFen"), 0.0)::bigint AS "PaidFen"
FROM "RewardPayments" AS r
WHERE r."Member" = ANY (@members)
GROUP BY r."Member"

-- RewardQueries.History
-- @kinds={ '15', '12' } (DbType = Object)
-- @from='03/04/2026' (DbType = Date)
-- @after='7'
-- @p='5'
SELECT e."Sequence", e."Actor", e."ChangeSet", e."CountsFor", e."CountsForGroup", e."Customer", e."Deal", e."From", e."HappenedOn", e."Kind", e."MessageId", e."Ordinal", e."Platform", e."RecordedAt", e."ReversesChangeSet", e."ReversesOrdinal", e."SubjectId", e."SubjectKind", e."To"
FROM "Events" AS e
WHERE e."Kind" = ANY (@kinds) AND e."HappenedOn" >= @from AND e."Sequence" > @after AND e."ReversesChangeSet" IS NULL AND NOT EXISTS (
    SELECT 1
    FROM "Events" AS e0
    WHERE e0."ReversesChangeSet" = e."ChangeSet" AND e0."ReversesOrdinal" = e."Ordinal")
ORDER BY e."Sequence"
LIMIT @p

-- RewardQueries.Of
-- @rewards={ '11111111-2222-3333-4444-555555555555', '00000000-0000-0000-0000-000000000000' } (DbType = Object)
SELECT r."Sequence", r."Fen", r."HasMedal", r."IsCounter", r."Member", r."On", r."Points", r."Reward", r."Rule", r."Settlement", r."State"
FROM "Rewards" AS r
WHERE r."Reward" = ANY (@rewards)
ORDER BY r."Sequence"

-- RewardQueries.OfDays
-- @members={ '11111111-2222-3333-4444-555555555555', '00000000-0000-0000-0000-000000000000' } (DbType = Object)
-- @from='03/04/2026' (DbType = Date)
-- @to='03/04/2026' (DbType = Date)
SELECT r."Sequence", r."Fen", r."HasMedal", r."IsCounter", r."Member", r."On", r."Points", r."Reward", r."Rule", r."Settlement", r."State"
FROM "Rewards" AS r
WHERE r."Member" = ANY (@members) AND r."On" >= @from AND r."On" <= @to
ORDER BY r."Sequence"

-- RewardQueries.OfRule
-- @member='11111111-2222-3333-4444-555555555555'
-- @on='03/04/2026' (DbType = Date)
-- @rule='x'
SELECT r."Sequence", r."Fen", r."HasMedal", r."IsCounter", r."Member", r."On", r."Points", r."Reward", r."Rule", r."Settlement", r."State"
FROM "Rewards" AS r
WHERE r."Member" = @member AND r."On" = @on AND r."Rule" = @rule

-- RewardQueries.Payments
-- @ids={ '11111111-2222-3333-4444-555555555555', '00000000-0000-0000-0000-000000000000' } (DbType = Object)
SELECT r."Id", r."From", r."Kind", r."Lines", r."Member", r."PaidFen", r."SettledFen", r."To"
FROM "RewardPayments" AS r
WHERE r."Id" = ANY (@ids)

-- RewardQueries.PointsOf
-- @member='11111111-2222-3333-4444-555555555555'
SELECT r."Points"
FROM "Rewards" AS r
WHERE r."Member" = @member

-- RewardQueries.Rule
-- @rule='x'
-- @version='5'
SELECT r."Rule", r."Version", r."State"
FROM "RewardRules" AS r
WHERE r."Rule" = @rule AND r."Version" = @version

-- RewardQueries.Rules
SELECT r."Rule", r."Version", r."State"
FROM "RewardRules" AS r
ORDER BY r."Rule", r."Version"

-- RewardQueries.SettledBy
-- @settlements={ '11111111-2222-3333-4444-555555555555', '00000000-0000-0000-0000-000000000000' } (DbType = Object)
SELECT r."Sequence", r."Fen", r."HasMedal", r."IsCounter", r."Member", r."On", r."Points", r."Reward", r."Rule", r."Settlement", r."State"
FROM "Rewards" AS r
WHERE r."Settlement" IS NOT NULL AND r."Settlement" = ANY (@settlements)
ORDER BY r."Sequence"

-- RewardQueries.Unsettled
-- @members={ '11111111-2222-3333-4444-555555555555', '00000000-0000-0000-0000-000000000000' } (DbType = Object)
-- @upTo='03/04/2026' (DbType = Date)
SELECT r."Sequence", r."Fen", r."HasMedal", r."IsCounter", r."Member", r."On", r."Points", r."Reward", r."Rule", r."Settlement", r."State"
FROM "Rewards" AS r
WHERE r."Settlement" IS NULL AND r."Member" = ANY (@members) AND r."On" <= @upTo
ORDER BY r."Sequence"

-- RewardQueries.WithMedals
-- @member='11111111-2222-3333-4444-555555555555'
SELECT r."Sequence", r."Fen", r."HasMedal", r."IsCounter", r."Member", r."On", r."Points", r."Reward", r."Rule", r."Settlement", r."State"
FROM "Rewards" AS r
WHERE r."Member" = @member AND r."HasMedal"
ORDER BY r."Sequence"

-- TallyQueries.OfDays
-- @number='5'
-- @p='1'
-- @times='1'
-- @periods={ '2026-Q1' } (DbType = Object)
-- @lastDigits={ 'x', 'y' } (DbType = Object)
-- @p8='-1'
-- @times9='-1'
-- @periods6={ '2026-01-01' } (DbType = Object)
SELECT @number AS "Days", u."Member", u."Group", COALESCE(sum(u."Revenue"), 0.0)::bigint AS "Revenue", COALESCE(sum(u."Points"), 0)::int AS "Points", COALESCE(sum(u."Others"), 0.0)::bigint AS "Others"
FROM (
    SELECT t."Member", t."Group", t."Revenue" * @p AS "Revenue", t."Points" * @times AS "Points", (t."Payments" + t."Wins"::bigint + t."Losses"::bigint + t."NewCustomers"::bigint + t."Thanks"::bigint + t."Activities"::bigint) * @p AS "Others"
    FROM "Tallies" AS t
    WHERE t."Period" = ANY (@periods) AND substring(t."Member"::text, 36) = ANY (@lastDigits)
    UNION ALL
    SELECT t0."Member", t0."Group", t0."Revenue" * @p8 AS "Revenue", t0."Points" * @times9 AS "Points", (t0."Payments" + t0."Wins"::bigint + t0."Losses"::bigint + t0."NewCustomers"::bigint + t0."Thanks"::bigint + t0."Activities"::bigint) * @p8 AS "Others"
    FROM "Tallies" AS t0
    WHERE t0."Period" = ANY (@periods6) AND substring(t0."Member"::text, 36) = ANY (@lastDigits)
) AS u
GROUP BY u."Member", u."Group"

-- TargetQueries.ById
-- @id='11111111-2222-3333-4444-555555555555'
SELECT t."Sequence", t."Answer", t."From", t."HolderId", t."HolderKind", t."Hundredths", t."Id", t."Measure", t."Result", t."Terms", t."To", t."Withdrawn"
FROM "Targets" AS t
WHERE t."Id" = @id

-- TargetQueries.ByIds
-- @ids={ '11111111-2222-3333-4444-555555555555', '00000000-0000-0000-0000-000000000000' } (DbType = Object)
SELECT t."Sequence", t."Answer", t."From", t."HolderId", t."HolderKind", t."Hundredths", t."Id", t."Measure", t."Result", t."Terms", t."To", t."Withdrawn"
FROM "Targets" AS t
WHERE t."Id" = ANY (@ids)

-- TargetQueries.History
-- @target='x'
-- @p='5'
SELECT e."Sequence", e."Actor", e."ChangeSet", e."CountsFor", e."CountsForGroup", e."Customer", e."Deal", e."From", e."HappenedOn", e."Kind", e."MessageId", e."Ordinal", e."Platform", e."RecordedAt", e."ReversesChangeSet", e."ReversesOrdinal", e."SubjectId", e."SubjectKind", e."To"
FROM "Events" AS e
WHERE e."Deal" IS NULL AND e."SubjectId" = @target AND e."Kind" IN (60, 61, 62)
ORDER BY e."Sequence" DESC
LIMIT @p

-- TargetQueries.Of
-- @holders={ '11111111-2222-3333-4444-555555555555', '00000000-0000-0000-0000-000000000000' } (DbType = Object)
-- @measure='0'
-- @from='03/04/2026' (DbType = Date)
-- @to='03/04/2026' (DbType = Date)
SELECT t."Sequence", t."Answer", t."From", t."HolderId", t."HolderKind", t."Hundredths", t."Id", t."Measure", t."Result", t."Terms", t."To", t."Withdrawn"
FROM "Targets" AS t
WHERE t."HolderId" = ANY (@holders) AND t."Measure" = @measure AND t."From" = @from AND t."To" = @to AND NOT (t."Withdrawn")

-- TargetQueries.SetBefore
-- @targets={ 'x', 'y' } (DbType = Object)
-- @moment='2026-03-11T02:00:00.0000000+00:00' (DbType = DateTime)
SELECT e."Sequence", e."Actor", e."ChangeSet", e."CountsFor", e."CountsForGroup", e."Customer", e."Deal", e."From", e."HappenedOn", e."Kind", e."MessageId", e."Ordinal", e."Platform", e."RecordedAt", e."ReversesChangeSet", e."ReversesOrdinal", e."SubjectId", e."SubjectKind", e."To"
FROM "Events" AS e
WHERE e."Deal" IS NULL AND e."Kind" = 60 AND e."SubjectId" = ANY (@targets) AND e."RecordedAt" < @moment
ORDER BY e."Sequence"

-- TargetQueries.Shared
-- @to='03/04/2026' (DbType = Date)
-- @from='03/04/2026' (DbType = Date)
SELECT t."Sequence", t."Answer", t."From", t."HolderId", t."HolderKind", t."Hundredths", t."Id", t."Measure", t."Result", t."Terms", t."To", t."Withdrawn"
FROM "Targets" AS t
WHERE t."HolderKind" = 4 AND t."From" <= @to AND t."To" >= @from AND NOT (t."Withdrawn")
ORDER BY t."From", t."Sequence"

-- TargetQueries.Touching
-- @holders={ '11111111-2222-3333-4444-555555555555', '00000000-0000-0000-0000-000000000000' } (DbType = Object)
-- @to='03/04/2026' (DbType = Date)
-- @from='03/04/2026' (DbType = Date)
SELECT t."Sequence", t."Answer", t."From", t."HolderId", t."HolderKind", t."Hundredths", t."Id", t."Measure", t."Result", t."Terms", t."To", t."Withdrawn"
FROM "Targets" AS t
WHERE t."HolderId" = ANY (@holders) AND t."From" <= @to AND t."To" >= @from AND NOT (t."Withdrawn")
ORDER BY t."From", t."Measure"

-- WinQueries.ById
-- @id='7'
SELECT w."Id", w."Approval", w."ChangeSet", w."ConfirmedAt", w."ConfirmedBy", w."Customer", w."Deal", w."DueAt", w."Group", w."HidesCustomer", w."IsStaged", w."IsTold", w."IsUndone", w."On", w."Owner", w."Version", w."Wish"
FROM "Wins" AS w
WHERE w."Id" = @id

-- WinQueries.Confirmed
-- @after='2026-03-11T02:00:00.0000000+00:00' (DbType = DateTime)
-- @upTo='2026-03-11T02:00:00.0000000+00:00' (DbType = DateTime)
SELECT w."Id", w."Approval", w."ChangeSet", w."ConfirmedAt", w."ConfirmedBy", w."Customer", w."Deal", w."DueAt", w."Group", w."HidesCustomer", w."IsStaged", w."IsTold", w."IsUndone", w."On", w."Owner", w."Version", w."Wish"
FROM "Wins" AS w
WHERE w."ConfirmedAt" > @after AND w."ConfirmedAt" <= @upTo AND NOT (w."IsUndone")
ORDER BY w."ConfirmedAt", w."Id"

-- WinQueries.Due
-- @upTo='2026-03-11T02:00:00.0000000+00:00' (Nullable = true) (DbType = DateTime)
-- @p='5'
SELECT w."Id", w."Approval", w."ChangeSet", w."ConfirmedAt", w."ConfirmedBy", w."Customer", w."Deal", w."DueAt", w."Group", w."HidesCustomer", w."IsStaged", w."IsTold", w."IsUndone", w."On", w."Owner", w."Version", w."Wish"
FROM "Wins" AS w
WHERE w."DueAt" IS NOT NULL AND w."DueAt" <= @upTo AND NOT (w."IsStaged")
ORDER BY w."DueAt", w."Id"
LIMIT @p

-- WinQueries.Heard
-- @platform='x'
-- @kind='1'
-- @chatId='x'
-- @since='2026-03-11T02:00:00.0000000+00:00' (DbType = DateTime)
SELECT w."Id", w."At", w."ChatId", w."ChatKind", w."IsCorrected", w."Message", w."Platform", w."Win"
FROM "WinTellings" AS w
WHERE w."Platform" = @platform AND w."ChatKind" = @kind AND w."ChatId" = @chatId AND w."At" > @since
ORDER BY w."Id"

-- WinQueries.NewestOf
-- @member='11111111-2222-3333-4444-555555555555'
-- @p='5'
SELECT w."Id", w."Approval", w."ChangeSet", w."ConfirmedAt", w."ConfirmedBy", w."Customer", w."Deal", w."DueAt", w."Group", w."HidesCustomer", w."IsStaged", w."IsTold", w."IsUndone", w."On", w."Owner", w."Version", w."Wish"
FROM "Wins" AS w
WHERE w."Owner" = @member OR w."ConfirmedBy" = @member
ORDER BY w."Id" DESC
LIMIT @p

-- WinQueries.Of
-- @deal='x'
-- @changeSet='11111111-2222-3333-4444-555555555555'
SELECT w."Id", w."Approval", w."ChangeSet", w."ConfirmedAt", w."ConfirmedBy", w."Customer", w."Deal", w."DueAt", w."Group", w."HidesCustomer", w."IsStaged", w."IsTold", w."IsUndone", w."On", w."Owner", w."Version", w."Wish"
FROM "Wins" AS w
WHERE w."Deal" = @deal AND w."ChangeSet" = @changeSet

-- WinQueries.StandingOf
-- @deal='x'
SELECT w."Id", w."Approval", w."ChangeSet", w."ConfirmedAt", w."ConfirmedBy", w."Customer", w."Deal", w."DueAt", w."Group", w."HidesCustomer", w."IsStaged", w."IsTold", w."IsUndone", w."On", w."Owner", w."Version", w."Wish"
FROM "Wins" AS w
WHERE w."Deal" = @deal AND NOT (w."IsUndone")

-- WinQueries.Tellings
-- @wins={ '7', '8' } (DbType = Object)
SELECT w."Id", w."At", w."ChatId", w."ChatKind", w."IsCorrected", w."Message", w."Platform", w."Win"
FROM "WinTellings" AS w
WHERE w."Win" = ANY (@wins)
ORDER BY w."Id"

-- WinQueries.TellingsOf
-- @win='7'
SELECT w."Id", w."At", w."ChatId", w."ChatKind", w."IsCorrected", w."Message", w."Platform", w."Win"
FROM "WinTellings" AS w
WHERE w."Win" = @win AND NOT (w."IsCorrected")

