-- ActivityQueries.ById
DECLARE @id uniqueIdentifier = '11111111-2222-3333-4444-555555555555';

SELECT [a].[Sequence], [a].[Attachments], [a].[By], [a].[Colleagues], [a].[Contacts], [a].[Customer], [a].[Deal], [a].[Id], [a].[Kind], [a].[On], [a].[Place], [a].[RecordedAt], [a].[Text], [a].[Withdrawn]
FROM [Activities] AS [a]
WHERE [a].[Id] = @id

-- ActivityQueries.ByIds
DECLARE @ids1 uniqueIdentifier = '11111111-2222-3333-4444-555555555555';
DECLARE @ids2 uniqueIdentifier = '00000000-0000-0000-0000-000000000000';

SELECT [a].[Sequence], [a].[Attachments], [a].[By], [a].[Colleagues], [a].[Contacts], [a].[Customer], [a].[Deal], [a].[Id], [a].[Kind], [a].[On], [a].[Place], [a].[RecordedAt], [a].[Text], [a].[Withdrawn]
FROM [Activities] AS [a]
WHERE [a].[Id] IN (@ids1, @ids2)

-- ActivityQueries.ConversationCounts
DECLARE @deals1 nvarchar(40) = N'x';
DECLARE @deals2 nvarchar(40) = N'y';

SELECT [a].[Deal], COUNT(*) AS [Count]
FROM [Activities] AS [a]
WHERE [a].[Deal] IS NOT NULL AND [a].[Deal] IN (@deals1, @deals2) AND [a].[Withdrawn] = CAST(0 AS bit) AND [a].[Kind] IN (0, 1, 2, 3)
GROUP BY [a].[Deal]

-- ActivityQueries.Conversations
DECLARE @deal nvarchar(40) = N'x';

SELECT [a].[Sequence], [a].[Attachments], [a].[By], [a].[Colleagues], [a].[Contacts], [a].[Customer], [a].[Deal], [a].[Id], [a].[Kind], [a].[On], [a].[Place], [a].[RecordedAt], [a].[Text], [a].[Withdrawn]
FROM [Activities] AS [a]
WHERE [a].[Deal] = @deal AND [a].[Withdrawn] = CAST(0 AS bit) AND [a].[Kind] IN (0, 1, 2, 3)

-- ActivityQueries.Latest
DECLARE @p int = 5;
DECLARE @customer uniqueIdentifier = '11111111-2222-3333-4444-555555555555';

SELECT TOP(@p) [a].[Sequence], [a].[Attachments], [a].[By], [a].[Colleagues], [a].[Contacts], [a].[Customer], [a].[Deal], [a].[Id], [a].[Kind], [a].[On], [a].[Place], [a].[RecordedAt], [a].[Text], [a].[Withdrawn]
FROM [Activities] AS [a]
WHERE [a].[Customer] = @customer AND [a].[Withdrawn] = CAST(0 AS bit)
ORDER BY [a].[On] DESC, [a].[Sequence] DESC

-- ActivityQueries.OfDeal
DECLARE @deal nvarchar(40) = N'x';

SELECT [a].[Sequence], [a].[Attachments], [a].[By], [a].[Colleagues], [a].[Contacts], [a].[Customer], [a].[Deal], [a].[Id], [a].[Kind], [a].[On], [a].[Place], [a].[RecordedAt], [a].[Text], [a].[Withdrawn]
FROM [Activities] AS [a]
WHERE [a].[Deal] = @deal AND [a].[Withdrawn] = CAST(0 AS bit)
ORDER BY [a].[On], [a].[Sequence]

-- ActivityQueries.OfDeals
DECLARE @deals1 nvarchar(40) = N'x';
DECLARE @deals2 nvarchar(40) = N'y';

SELECT [a].[Deal], [a].[Kind], [a].[On]
FROM [Activities] AS [a]
WHERE [a].[Deal] IS NOT NULL AND [a].[Deal] IN (@deals1, @deals2) AND [a].[Withdrawn] = CAST(0 AS bit)

-- ActivityQueries.Recent
DECLARE @since date = '2026-03-04';
DECLARE @members1 uniqueIdentifier = '11111111-2222-3333-4444-555555555555';
DECLARE @members2 uniqueIdentifier = '00000000-0000-0000-0000-000000000000';
DECLARE @from date = '2026-03-04';

SELECT [a].[By], MAX([a].[On]) AS [LastOn], COUNT(CASE
    WHEN [a].[On] >= @since THEN 1
END) AS [Count]
FROM [Activities] AS [a]
WHERE [a].[By] IN (@members1, @members2) AND [a].[On] >= @from AND [a].[Withdrawn] = CAST(0 AS bit)
GROUP BY [a].[By]

-- ActivityQueries.ReminderById
DECLARE @id uniqueIdentifier = '11111111-2222-3333-4444-555555555555';

SELECT [r].[Sequence], [r].[At], [r].[Customer], [r].[DecidedBy], [r].[DecidedDeal], [r].[DecidedOn], [r].[DueAt], [r].[For], [r].[Id], [r].[IsStaged], [r].[Snoozes], [r].[State], [r].[What], [r].[Withdrawn]
FROM [Reminders] AS [r]
WHERE [r].[Id] = @id

-- ActivityQueries.RemindersByIds
DECLARE @ids1 uniqueIdentifier = '11111111-2222-3333-4444-555555555555';
DECLARE @ids2 uniqueIdentifier = '00000000-0000-0000-0000-000000000000';

SELECT [r].[Sequence], [r].[At], [r].[Customer], [r].[DecidedBy], [r].[DecidedDeal], [r].[DecidedOn], [r].[DueAt], [r].[For], [r].[Id], [r].[IsStaged], [r].[Snoozes], [r].[State], [r].[What], [r].[Withdrawn]
FROM [Reminders] AS [r]
WHERE [r].[Id] IN (@ids1, @ids2)

-- ApplauseQueries.ById
DECLARE @id uniqueIdentifier = '11111111-2222-3333-4444-555555555555';

SELECT [a].[Sequence], [a].[Counts], [a].[From], [a].[Id], [a].[Kind], [a].[On], [a].[To], [a].[Win]
FROM [Applause] AS [a]
WHERE [a].[Id] = @id

-- ApplauseQueries.OfDay
DECLARE @member uniqueIdentifier = '11111111-2222-3333-4444-555555555555';
DECLARE @on date = '2026-03-04';

SELECT [a].[Sequence], [a].[Counts], [a].[From], [a].[Id], [a].[Kind], [a].[On], [a].[To], [a].[Win]
FROM [Applause] AS [a]
WHERE ([a].[From] = @member OR [a].[To] = @member) AND [a].[On] = @on
ORDER BY [a].[Sequence]

-- ApplauseQueries.OfWin
DECLARE @win uniqueIdentifier = '11111111-2222-3333-4444-555555555555';

SELECT [a].[Sequence], [a].[Counts], [a].[From], [a].[Id], [a].[Kind], [a].[On], [a].[To], [a].[Win]
FROM [Applause] AS [a]
WHERE [a].[Win] = @win
ORDER BY [a].[Sequence]

-- AttentionQueries.Of
DECLARE @member uniqueIdentifier = '11111111-2222-3333-4444-555555555555';

SELECT [m].[Member], [m].[ChangedAt], [m].[ChangedBy], [m].[Set], [m].[Zone]
FROM [MemberAttention] AS [m]
WHERE [m].[Member] = @member

-- AttentionQueries.OfAll
DECLARE @members1 uniqueIdentifier = '11111111-2222-3333-4444-555555555555';
DECLARE @members2 uniqueIdentifier = '00000000-0000-0000-0000-000000000000';

SELECT [m].[Member], [m].[ChangedAt], [m].[ChangedBy], [m].[Set], [m].[Zone]
FROM [MemberAttention] AS [m]
WHERE [m].[Member] IN (@members1, @members2)

-- AttentionQueries.WithZone
SELECT [m].[Member], [m].[ChangedAt], [m].[ChangedBy], [m].[Set], [m].[Zone]
FROM [MemberAttention] AS [m]
WHERE [m].[Zone] IS NOT NULL

-- CalendarQueries.All
SELECT [c].[Calendar], [c].[Year], [c].[At], [c].[Json], [c].[Source]
FROM [CalendarYears] AS [c]
ORDER BY [c].[Calendar], [c].[Year]

-- CalendarQueries.Of
DECLARE @calendar nvarchar(40) = N'x';
DECLARE @year int = 5;

SELECT [c].[Calendar], [c].[Year], [c].[At], [c].[Json], [c].[Source]
FROM [CalendarYears] AS [c]
WHERE [c].[Calendar] = @calendar AND [c].[Year] = @year

-- ChangeQueries.After
DECLARE @p int = 5;
DECLARE @sequence bigint = CAST(7 AS bigint);

SELECT TOP(@p) [e].[Sequence], [e].[ChangeSet], [e].[Ordinal], [e].[SubjectKind], [e].[SubjectId], [e].[Customer], [e].[Deal]
FROM [Events] AS [e]
WHERE [e].[Sequence] > @sequence
ORDER BY [e].[Sequence]

-- ChangeQueries.AmountsSince
DECLARE @deals1 nvarchar(40) = N'x';
DECLARE @deals2 nvarchar(40) = N'y';
DECLARE @since datetimeoffset = '2026-03-11T02:00:00.0000000+00:00';

SELECT [e].[Sequence], [e].[Actor], [e].[ChangeSet], [e].[CountsFor], [e].[CountsForGroup], [e].[Customer], [e].[Deal], [e].[From], [e].[HappenedOn], [e].[Kind], [e].[MessageId], [e].[Ordinal], [e].[Platform], [e].[RecordedAt], [e].[ReversesChangeSet], [e].[ReversesOrdinal], [e].[SubjectId], [e].[SubjectKind], [e].[To]
FROM [Events] AS [e]
WHERE [e].[Deal] IS NOT NULL AND [e].[Deal] IN (@deals1, @deals2) AND [e].[Kind] = 12 AND [e].[RecordedAt] >= @since
ORDER BY [e].[Sequence]

-- ChangeQueries.At
DECLARE @sequences1 bigint = CAST(7 AS bigint);
DECLARE @sequences2 bigint = CAST(8 AS bigint);

SELECT [e].[Sequence], [e].[ChangeSet], [e].[Ordinal], [e].[SubjectKind], [e].[SubjectId], [e].[Customer], [e].[Deal]
FROM [Events] AS [e]
WHERE [e].[Sequence] IN (@sequences1, @sequences2)

-- ChangeQueries.ById
DECLARE @id uniqueIdentifier = '11111111-2222-3333-4444-555555555555';

SELECT [c].[Sequence], [c].[Actor], [c].[Id], [c].[IsUndone], [c].[MessageId], [c].[Platform], [c].[RecordedAt], [c].[Undoes]
FROM [ChangeSets] AS [c]
WHERE [c].[Id] = @id

-- ChangeQueries.CountedAfter
DECLARE @p int = 5;
DECLARE @sequence bigint = CAST(7 AS bigint);
DECLARE @kinds1 int = 15;
DECLARE @kinds2 int = 12;

SELECT TOP(@p) [e].[Sequence], [e].[Actor], [e].[ChangeSet], [e].[CountsFor], [e].[CountsForGroup], [e].[Customer], [e].[Deal], [e].[From], [e].[HappenedOn], [e].[Kind], [e].[MessageId], [e].[Ordinal], [e].[Platform], [e].[RecordedAt], [e].[ReversesChangeSet], [e].[ReversesOrdinal], [e].[SubjectId], [e].[SubjectKind], [e].[To]
FROM [Events] AS [e]
WHERE [e].[Sequence] > @sequence AND [e].[Kind] IN (@kinds1, @kinds2)
ORDER BY [e].[Sequence]

-- ChangeQueries.EventsOf
DECLARE @changeSet uniqueIdentifier = '11111111-2222-3333-4444-555555555555';

SELECT [e].[Sequence], [e].[Actor], [e].[ChangeSet], [e].[CountsFor], [e].[CountsForGroup], [e].[Customer], [e].[Deal], [e].[From], [e].[HappenedOn], [e].[Kind], [e].[MessageId], [e].[Ordinal], [e].[Platform], [e].[RecordedAt], [e].[ReversesChangeSet], [e].[ReversesOrdinal], [e].[SubjectId], [e].[SubjectKind], [e].[To]
FROM [Events] AS [e]
WHERE [e].[ChangeSet] = @changeSet
ORDER BY [e].[Ordinal]

-- ChangeQueries.LastRecorded
DECLARE @before datetimeoffset = '2026-03-11T02:00:00.0000000+00:00';
DECLARE @members1 uniqueIdentifier = '11111111-2222-3333-4444-555555555555';
DECLARE @members2 uniqueIdentifier = '00000000-0000-0000-0000-000000000000';

SELECT [m].[Id] AS [Member], (
    SELECT TOP(1) [c].[RecordedAt]
    FROM [ChangeSets] AS [c]
    WHERE [c].[Actor] = [m].[Id] AND [c].[RecordedAt] < @before AND [c].[Undoes] IS NULL AND [c].[IsUndone] = CAST(0 AS bit)
    ORDER BY [c].[Sequence] DESC) AS [At]
FROM [Members] AS [m]
WHERE [m].[Id] IN (@members1, @members2)

-- ChangeQueries.Lately
DECLARE @p int = 5;
DECLARE @sequence bigint = CAST(7 AS bigint);
DECLARE @kind int = 12;

SELECT TOP(@p) [e].[Sequence], [e].[Actor], [e].[ChangeSet], [e].[CountsFor], [e].[CountsForGroup], [e].[Customer], [e].[Deal], [e].[From], [e].[HappenedOn], [e].[Kind], [e].[MessageId], [e].[Ordinal], [e].[Platform], [e].[RecordedAt], [e].[ReversesChangeSet], [e].[ReversesOrdinal], [e].[SubjectId], [e].[SubjectKind], [e].[To]
FROM [Events] AS [e]
WHERE NOT EXISTS (
    SELECT 1
    FROM [Events] AS [e0]
    WHERE [e0].[ReversesChangeSet] = [e].[ChangeSet] AND [e0].[ReversesOrdinal] = [e].[Ordinal]) AND [e].[Sequence] > @sequence AND [e].[Kind] = @kind AND [e].[ReversesChangeSet] IS NULL
ORDER BY [e].[Sequence] DESC

-- ChangeQueries.Newest
SELECT [e].[Sequence], [e].[Actor], [e].[ChangeSet], [e].[CountsFor], [e].[CountsForGroup], [e].[Customer], [e].[Deal], [e].[From], [e].[HappenedOn], [e].[Kind], [e].[MessageId], [e].[Ordinal], [e].[Platform], [e].[RecordedAt], [e].[ReversesChangeSet], [e].[ReversesOrdinal], [e].[SubjectId], [e].[SubjectKind], [e].[To]
FROM [Events] AS [e]
ORDER BY [e].[Sequence] DESC

-- ChangeQueries.OfDealsSince
DECLARE @deals1 nvarchar(40) = N'x';
DECLARE @deals2 nvarchar(40) = N'y';
DECLARE @since datetimeoffset = '2026-03-11T02:00:00.0000000+00:00';

SELECT [e].[Sequence], [e].[Actor], [e].[ChangeSet], [e].[CountsFor], [e].[CountsForGroup], [e].[Customer], [e].[Deal], [e].[From], [e].[HappenedOn], [e].[Kind], [e].[MessageId], [e].[Ordinal], [e].[Platform], [e].[RecordedAt], [e].[ReversesChangeSet], [e].[ReversesOrdinal], [e].[SubjectId], [e].[SubjectKind], [e].[To]
FROM [Events] AS [e]
WHERE [e].[Deal] IS NOT NULL AND [e].[Deal] IN (@deals1, @deals2) AND [e].[SubjectKind] = 1 AND [e].[RecordedAt] >= @since
ORDER BY [e].[Sequence]

-- ChangeQueries.OfField
DECLARE @subjectKind int = 1;
DECLARE @subjectId nvarchar(40) = N'x';
DECLARE @kind int = 12;

SELECT [e].[Sequence], [e].[Actor], [e].[ChangeSet], [e].[CountsFor], [e].[CountsForGroup], [e].[Customer], [e].[Deal], [e].[From], [e].[HappenedOn], [e].[Kind], [e].[MessageId], [e].[Ordinal], [e].[Platform], [e].[RecordedAt], [e].[ReversesChangeSet], [e].[ReversesOrdinal], [e].[SubjectId], [e].[SubjectKind], [e].[To]
FROM [Events] AS [e]
WHERE [e].[SubjectKind] = @subjectKind AND [e].[SubjectId] = @subjectId AND [e].[Kind] = @kind AND [e].[Deal] = @subjectId
ORDER BY [e].[Sequence] DESC

-- ChangeQueries.OfResults
DECLARE @deals1 nvarchar(40) = N'x';
DECLARE @deals2 nvarchar(40) = N'y';

SELECT [e].[Sequence], [e].[Actor], [e].[ChangeSet], [e].[CountsFor], [e].[CountsForGroup], [e].[Customer], [e].[Deal], [e].[From], [e].[HappenedOn], [e].[Kind], [e].[MessageId], [e].[Ordinal], [e].[Platform], [e].[RecordedAt], [e].[ReversesChangeSet], [e].[ReversesOrdinal], [e].[SubjectId], [e].[SubjectKind], [e].[To]
FROM [Events] AS [e]
WHERE [e].[Deal] IS NOT NULL AND [e].[Deal] IN (@deals1, @deals2) AND [e].[Kind] IN (10, 12, 15, 19, 28)
ORDER BY [e].[Sequence]

-- ChangeQueries.OfStages
DECLARE @deals1 nvarchar(40) = N'x';
DECLARE @deals2 nvarchar(40) = N'y';

SELECT [e].[Sequence], [e].[Actor], [e].[ChangeSet], [e].[CountsFor], [e].[CountsForGroup], [e].[Customer], [e].[Deal], [e].[From], [e].[HappenedOn], [e].[Kind], [e].[MessageId], [e].[Ordinal], [e].[Platform], [e].[RecordedAt], [e].[ReversesChangeSet], [e].[ReversesOrdinal], [e].[SubjectId], [e].[SubjectKind], [e].[To]
FROM [Events] AS [e]
WHERE [e].[Deal] IS NOT NULL AND [e].[Deal] IN (@deals1, @deals2) AND [e].[Kind] IN (10, 11, 15, 25)
ORDER BY [e].[Sequence]

-- ChangeQueries.RecordedBy
DECLARE @actor uniqueIdentifier = '11111111-2222-3333-4444-555555555555';
DECLARE @from datetimeoffset = '2026-03-11T02:00:00.0000000+00:00';
DECLARE @until datetimeoffset = '2026-03-11T02:00:00.0000000+00:00';

SELECT [e1].[Sequence], [e1].[Actor], [e1].[ChangeSet], [e1].[CountsFor], [e1].[CountsForGroup], [e1].[Customer], [e1].[Deal], [e1].[From], [e1].[HappenedOn], [e1].[Kind], [e1].[MessageId], [e1].[Ordinal], [e1].[Platform], [e1].[RecordedAt], [e1].[ReversesChangeSet], [e1].[ReversesOrdinal], [e1].[SubjectId], [e1].[SubjectKind], [e1].[To]
FROM [ChangeSets] AS [c]
INNER JOIN (
    SELECT [e].[Sequence], [e].[Actor], [e].[ChangeSet], [e].[CountsFor], [e].[CountsForGroup], [e].[Customer], [e].[Deal], [e].[From], [e].[HappenedOn], [e].[Kind], [e].[MessageId], [e].[Ordinal], [e].[Platform], [e].[RecordedAt], [e].[ReversesChangeSet], [e].[ReversesOrdinal], [e].[SubjectId], [e].[SubjectKind], [e].[To]
    FROM [Events] AS [e]
    WHERE NOT EXISTS (
        SELECT 1
        FROM [Events] AS [e0]
        WHERE [e0].[ReversesChangeSet] = [e].[ChangeSet] AND [e0].[ReversesOrdinal] = [e].[Ordinal])
) AS [e1] ON [c].[Id] = [e1].[ChangeSet]
WHERE [c].[Actor] = @actor AND [c].[RecordedAt] >= @from AND [c].[RecordedAt] < @until AND [c].[Undoes] IS NULL
ORDER BY [e1].[Sequence]

-- ChangeQueries.RemainingEventsOf
DECLARE @changeSet uniqueIdentifier = '11111111-2222-3333-4444-555555555555';

SELECT [e].[Sequence], [e].[Actor], [e].[ChangeSet], [e].[CountsFor], [e].[CountsForGroup], [e].[Customer], [e].[Deal], [e].[From], [e].[HappenedOn], [e].[Kind], [e].[MessageId], [e].[Ordinal], [e].[Platform], [e].[RecordedAt], [e].[ReversesChangeSet], [e].[ReversesOrdinal], [e].[SubjectId], [e].[SubjectKind], [e].[To]
FROM [Events] AS [e]
WHERE NOT EXISTS (
    SELECT 1
    FROM [Events] AS [e0]
    WHERE [e0].[ReversesChangeSet] = [e].[ChangeSet] AND [e0].[ReversesOrdinal] = [e].[Ordinal]) AND [e].[ChangeSet] = @changeSet
ORDER BY [e].[Ordinal]

-- ChangeQueries.StandingSince
DECLARE @sequence bigint = CAST(7 AS bigint);
DECLARE @changeSets1 uniqueIdentifier = '11111111-2222-3333-4444-555555555555';
DECLARE @changeSets2 uniqueIdentifier = '00000000-0000-0000-0000-000000000000';
DECLARE @subjects1 nvarchar(40) = N'x';
DECLARE @subjects2 nvarchar(40) = N'y';
DECLARE @deals1 nvarchar(40) = N'x';
DECLARE @deals2 nvarchar(40) = N'y';
DECLARE @customers1 uniqueIdentifier = '11111111-2222-3333-4444-555555555555';
DECLARE @customers2 uniqueIdentifier = '00000000-0000-0000-0000-000000000000';

SELECT [e].[Sequence], [e].[ChangeSet], [e].[Ordinal], [e].[SubjectKind], [e].[SubjectId], [e].[Customer], [e].[Deal]
FROM [Events] AS [e]
WHERE NOT EXISTS (
    SELECT 1
    FROM [Events] AS [e0]
    WHERE [e0].[ReversesChangeSet] = [e].[ChangeSet] AND [e0].[ReversesOrdinal] = [e].[Ordinal]) AND [e].[Sequence] > @sequence AND [e].[ReversesChangeSet] IS NULL AND [e].[ChangeSet] NOT IN (@changeSets1, @changeSets2) AND ([e].[SubjectId] IN (@subjects1, @subjects2) OR ([e].[Deal] IS NOT NULL AND [e].[Deal] IN (@deals1, @deals2)) OR ([e].[Customer] IS NOT NULL AND [e].[Customer] IN (@customers1, @customers2)))

-- ChangeQueries.Traces
DECLARE @changeSets1 uniqueIdentifier = '11111111-2222-3333-4444-555555555555';
DECLARE @changeSets2 uniqueIdentifier = '00000000-0000-0000-0000-000000000000';

SELECT [e].[Sequence], [e].[ChangeSet], [e].[Ordinal], [e].[SubjectKind], [e].[SubjectId], [e].[Customer], [e].[Deal]
FROM [Events] AS [e]
WHERE [e].[ChangeSet] IN (@changeSets1, @changeSets2)

-- ChangeQueries.Undoable
DECLARE @actor uniqueIdentifier = '11111111-2222-3333-4444-555555555555';
DECLARE @since datetimeoffset = '2026-03-11T02:00:00.0000000+00:00';

SELECT [c].[Sequence], [c].[Actor], [c].[Id], [c].[IsUndone], [c].[MessageId], [c].[Platform], [c].[RecordedAt], [c].[Undoes]
FROM [ChangeSets] AS [c]
WHERE [c].[Actor] = @actor AND [c].[RecordedAt] >= @since AND [c].[Undoes] IS NULL AND [c].[IsUndone] = CAST(0 AS bit) AND EXISTS (
    SELECT 1
    FROM [Events] AS [e]
    WHERE NOT EXISTS (
        SELECT 1
        FROM [Events] AS [e0]
        WHERE [e0].[ReversesChangeSet] = [e].[ChangeSet] AND [e0].[ReversesOrdinal] = [e].[Ordinal]) AND [e].[ChangeSet] = [c].[Id])
ORDER BY [c].[Sequence] DESC

-- ChangeQueries.UndoableOf
DECLARE @customer uniqueIdentifier = '11111111-2222-3333-4444-555555555555';
DECLARE @actor uniqueIdentifier = '11111111-2222-3333-4444-555555555555';
DECLARE @since datetimeoffset = '2026-03-11T02:00:00.0000000+00:00';

SELECT [e1].[Sequence], [e1].[Actor], [e1].[ChangeSet], [e1].[CountsFor], [e1].[CountsForGroup], [e1].[Customer], [e1].[Deal], [e1].[From], [e1].[HappenedOn], [e1].[Kind], [e1].[MessageId], [e1].[Ordinal], [e1].[Platform], [e1].[RecordedAt], [e1].[ReversesChangeSet], [e1].[ReversesOrdinal], [e1].[SubjectId], [e1].[SubjectKind], [e1].[To]
FROM [ChangeSets] AS [c]
INNER JOIN (
    SELECT [e].[Sequence], [e].[Actor], [e].[ChangeSet], [e].[CountsFor], [e].[CountsForGroup], [e].[Customer], [e].[Deal], [e].[From], [e].[HappenedOn], [e].[Kind], [e].[MessageId], [e].[Ordinal], [e].[Platform], [e].[RecordedAt], [e].[ReversesChangeSet], [e].[ReversesOrdinal], [e].[SubjectId], [e].[SubjectKind], [e].[To]
    FROM [Events] AS [e]
    WHERE NOT EXISTS (
        SELECT 1
        FROM [Events] AS [e0]
        WHERE [e0].[ReversesChangeSet] = [e].[ChangeSet] AND [e0].[ReversesOrdinal] = [e].[Ordinal]) AND [e].[Customer] = @customer
) AS [e1] ON [c].[Id] = [e1].[ChangeSet]
WHERE [c].[Actor] = @actor AND [c].[RecordedAt] >= @since AND [c].[Undoes] IS NULL AND [c].[IsUndone] = CAST(0 AS bit)
ORDER BY [e1].[Sequence] DESC

-- ChatReferenceQueries.Of
DECLARE @chat_Platform nvarchar(20) = N'Platform';
DECLARE @chat_Kind int = 1;
DECLARE @chat_Id nvarchar(200) = N'chat';

SELECT [c].[Platform], [c].[Kind], [c].[ChatId], [c].[ChangedAt], [c].[Reference]
FROM [ChatReferences] AS [c]
WHERE [c].[Platform] = @chat_Platform AND [c].[Kind] = @chat_Kind AND [c].[ChatId] = @chat_Id

-- ConversationQueries.DirectOf
DECLARE @members1 uniqueIdentifier = '11111111-2222-3333-4444-555555555555';
DECLARE @members2 uniqueIdentifier = '00000000-0000-0000-0000-000000000000';

SELECT [c].[Member], [c].[Platform], [c].[Kind], [c].[ChatId], [c].[At], [c].[State]
FROM [Conversations] AS [c]
WHERE [c].[Member] IN (@members1, @members2) AND [c].[Kind] = 0

-- ConversationQueries.Of
DECLARE @member uniqueIdentifier = '11111111-2222-3333-4444-555555555555';
DECLARE @platform nvarchar(20) = N'x';
DECLARE @kind int = 1;
DECLARE @chatId nvarchar(200) = N'x';

SELECT [c].[Member], [c].[Platform], [c].[Kind], [c].[ChatId], [c].[At], [c].[State]
FROM [Conversations] AS [c]
WHERE [c].[Member] = @member AND [c].[Platform] = @platform AND [c].[Kind] = @kind AND [c].[ChatId] = @chatId

-- CounterQueries.Below
DECLARE @name nvarchar(40) = N'x';
DECLARE @value bigint = CAST(7 AS bigint);

SELECT [c].[Name], [c].[Value]
FROM [Counters] AS [c]
WHERE [c].[Name] = @name AND [c].[Value] < @value

-- CounterQueries.Of
DECLARE @name nvarchar(40) = N'x';

SELECT [c].[Name], [c].[Value]
FROM [Counters] AS [c]
WHERE [c].[Name] = @name

-- CounterQueries.Several
DECLARE @names1 nvarchar(40) = N'x';
DECLARE @names2 nvarchar(40) = N'y';

SELECT [c].[Name], [c].[Value]
FROM [Counters] AS [c]
WHERE [c].[Name] IN (@names1, @names2)

-- CustomerQueries.All
SELECT [c].[Sequence], [c].[Aliases], [c].[Contacts], [c].[ContractEnd], [c].[ContractStart], [c].[Id], [c].[Name], [c].[NormalisedName], [c].[Owner], [c].[SharedWith], [c].[Tier], [c].[Version], [c].[Withdrawn]
FROM [Customers] AS [c]
WHERE [c].[Withdrawn] = CAST(0 AS bit)
ORDER BY [c].[Sequence]

-- CustomerQueries.ById
DECLARE @id uniqueIdentifier = '11111111-2222-3333-4444-555555555555';

SELECT [c].[Sequence], [c].[Aliases], [c].[Contacts], [c].[ContractEnd], [c].[ContractStart], [c].[Id], [c].[Name], [c].[NormalisedName], [c].[Owner], [c].[SharedWith], [c].[Tier], [c].[Version], [c].[Withdrawn]
FROM [Customers] AS [c]
WHERE [c].[Id] = @id

-- CustomerQueries.ByIds
DECLARE @ids1 uniqueIdentifier = '11111111-2222-3333-4444-555555555555';
DECLARE @ids2 uniqueIdentifier = '00000000-0000-0000-0000-000000000000';

SELECT [c].[Sequence], [c].[Aliases], [c].[Contacts], [c].[ContractEnd], [c].[ContractStart], [c].[Id], [c].[Name], [c].[NormalisedName], [c].[Owner], [c].[SharedWith], [c].[Tier], [c].[Version], [c].[Withdrawn]
FROM [Customers] AS [c]
WHERE [c].[Id] IN (@ids1, @ids2)

-- CustomerQueries.ByNameKey
DECLARE @nameKey nvarchar(400) = N'x';

SELECT [c].[Sequence], [c].[Aliases], [c].[Contacts], [c].[ContractEnd], [c].[ContractStart], [c].[Id], [c].[Name], [c].[NormalisedName], [c].[Owner], [c].[SharedWith], [c].[Tier], [c].[Version], [c].[Withdrawn]
FROM [Customers] AS [c]
WHERE [c].[NormalisedName] = @nameKey

-- CustomerQueries.LastDaysOf
DECLARE @owners1 uniqueIdentifier = '11111111-2222-3333-4444-555555555555';
DECLARE @owners2 uniqueIdentifier = '00000000-0000-0000-0000-000000000000';

SELECT [c].[Id] AS [Customer], (
    SELECT MAX([a].[On])
    FROM [Activities] AS [a]
    WHERE [a].[Customer] = [c].[Id] AND [a].[Withdrawn] = CAST(0 AS bit)) AS [Activity], (
    SELECT MAX([d].[LastProgress])
    FROM [Deals] AS [d]
    WHERE [d].[Customer] = [c].[Id] AND [d].[Withdrawn] = CAST(0 AS bit)) AS [Progress], (
    SELECT MAX([d0].[CreatedOn])
    FROM [Deals] AS [d0]
    WHERE [d0].[Customer] = [c].[Id] AND [d0].[Withdrawn] = CAST(0 AS bit)) AS [Beginning]
FROM [Customers] AS [c]
WHERE [c].[Owner] IS NOT NULL AND [c].[Owner] IN (@owners1, @owners2) AND [c].[Withdrawn] = CAST(0 AS bit)
ORDER BY [c].[Sequence]

-- CustomerQueries.OfOwners
DECLARE @owners1 uniqueIdentifier = '11111111-2222-3333-4444-555555555555';
DECLARE @owners2 uniqueIdentifier = '00000000-0000-0000-0000-000000000000';

SELECT [c].[Sequence], [c].[Aliases], [c].[Contacts], [c].[ContractEnd], [c].[ContractStart], [c].[Id], [c].[Name], [c].[NormalisedName], [c].[Owner], [c].[SharedWith], [c].[Tier], [c].[Version], [c].[Withdrawn]
FROM [Customers] AS [c]
WHERE [c].[Owner] IS NOT NULL AND [c].[Owner] IN (@owners1, @owners2) AND [c].[Withdrawn] = CAST(0 AS bit)
ORDER BY [c].[Sequence]

-- DealQueries.All
SELECT [d].[Sequence], [d].[Acknowledgement], [d].[Amount], [d].[Cadence], [d].[ClosedOn], [d].[Collaborators], [d].[CreatedOn], [d].[Customer], [d].[Detour], [d].[Evidence], [d].[ExpectedClose], [d].[FailedTries], [d].[Id], [d].[LastProgress], [d].[LossReason], [d].[NextStep], [d].[NextStepOn], [d].[Owner], [d].[PauseReason], [d].[PauseUntil], [d].[Pauses], [d].[Payments], [d].[Postponement], [d].[Shares], [d].[SilentSince], [d].[Stage], [d].[StageSince], [d].[Status], [d].[Title], [d].[Version], [d].[Wanted], [d].[Withdrawn]
FROM [Deals] AS [d]
WHERE [d].[Withdrawn] = CAST(0 AS bit)
ORDER BY [d].[Sequence]

-- DealQueries.ById
DECLARE @id nvarchar(40) = N'x';

SELECT [d].[Sequence], [d].[Acknowledgement], [d].[Amount], [d].[Cadence], [d].[ClosedOn], [d].[Collaborators], [d].[CreatedOn], [d].[Customer], [d].[Detour], [d].[Evidence], [d].[ExpectedClose], [d].[FailedTries], [d].[Id], [d].[LastProgress], [d].[LossReason], [d].[NextStep], [d].[NextStepOn], [d].[Owner], [d].[PauseReason], [d].[PauseUntil], [d].[Pauses], [d].[Payments], [d].[Postponement], [d].[Shares], [d].[SilentSince], [d].[Stage], [d].[StageSince], [d].[Status], [d].[Title], [d].[Version], [d].[Wanted], [d].[Withdrawn]
FROM [Deals] AS [d]
WHERE [d].[Id] = @id

-- DealQueries.ByIds
DECLARE @ids1 nvarchar(40) = N'x';
DECLARE @ids2 nvarchar(40) = N'y';

SELECT [d].[Sequence], [d].[Acknowledgement], [d].[Amount], [d].[Cadence], [d].[ClosedOn], [d].[Collaborators], [d].[CreatedOn], [d].[Customer], [d].[Detour], [d].[Evidence], [d].[ExpectedClose], [d].[FailedTries], [d].[Id], [d].[LastProgress], [d].[LossReason], [d].[NextStep], [d].[NextStepOn], [d].[Owner], [d].[PauseReason], [d].[PauseUntil], [d].[Pauses], [d].[Payments], [d].[Postponement], [d].[Shares], [d].[SilentSince], [d].[Stage], [d].[StageSince], [d].[Status], [d].[Title], [d].[Version], [d].[Wanted], [d].[Withdrawn]
FROM [Deals] AS [d]
WHERE [d].[Id] IN (@ids1, @ids2)

-- DealQueries.ClosedLately
DECLARE @p int = 5;

SELECT TOP(@p) [d].[Sequence], [d].[Acknowledgement], [d].[Amount], [d].[Cadence], [d].[ClosedOn], [d].[Collaborators], [d].[CreatedOn], [d].[Customer], [d].[Detour], [d].[Evidence], [d].[ExpectedClose], [d].[FailedTries], [d].[Id], [d].[LastProgress], [d].[LossReason], [d].[NextStep], [d].[NextStepOn], [d].[Owner], [d].[PauseReason], [d].[PauseUntil], [d].[Pauses], [d].[Payments], [d].[Postponement], [d].[Shares], [d].[SilentSince], [d].[Stage], [d].[StageSince], [d].[Status], [d].[Title], [d].[Version], [d].[Wanted], [d].[Withdrawn]
FROM [Deals] AS [d]
WHERE [d].[Status] IN (1, 2) AND [d].[Withdrawn] = CAST(0 AS bit)
ORDER BY [d].[ClosedOn] DESC, [d].[Sequence] DESC

-- DealQueries.ClosedSince
DECLARE @owners1 uniqueIdentifier = '11111111-2222-3333-4444-555555555555';
DECLARE @owners2 uniqueIdentifier = '00000000-0000-0000-0000-000000000000';
DECLARE @since date = '2026-03-04';

SELECT [d].[Sequence], [d].[Acknowledgement], [d].[Amount], [d].[Cadence], [d].[ClosedOn], [d].[Collaborators], [d].[CreatedOn], [d].[Customer], [d].[Detour], [d].[Evidence], [d].[ExpectedClose], [d].[FailedTries], [d].[Id], [d].[LastProgress], [d].[LossReason], [d].[NextStep], [d].[NextStepOn], [d].[Owner], [d].[PauseReason], [d].[PauseUntil], [d].[Pauses], [d].[Payments], [d].[Postponement], [d].[Shares], [d].[SilentSince], [d].[Stage], [d].[StageSince], [d].[Status], [d].[Title], [d].[Version], [d].[Wanted], [d].[Withdrawn]
FROM [Deals] AS [d]
WHERE [d].[Owner] IN (@owners1, @owners2) AND [d].[Status] IN (1, 2) AND [d].[ClosedOn] >= @since AND [d].[Withdrawn] = CAST(0 AS bit)

-- DealQueries.FirstWon
DECLARE @customers1 uniqueIdentifier = '11111111-2222-3333-4444-555555555555';
DECLARE @customers2 uniqueIdentifier = '00000000-0000-0000-0000-000000000000';

SELECT [d].[Customer], MIN([d].[ClosedOn]) AS [Day]
FROM [Deals] AS [d]
WHERE [d].[Customer] IN (@customers1, @customers2) AND [d].[Status] = 1 AND [d].[ClosedOn] IS NOT NULL AND [d].[Withdrawn] = CAST(0 AS bit)
GROUP BY [d].[Customer]

-- DealQueries.Listed (Open)
DECLARE @owners1 uniqueIdentifier = '11111111-2222-3333-4444-555555555555';
DECLARE @owners2 uniqueIdentifier = '00000000-0000-0000-0000-000000000000';
DECLARE @stage nvarchar(40) = N'needs';
DECLARE @p int = 5;

SELECT [d].[Sequence], [d].[Acknowledgement], [d].[Amount], [d].[Cadence], [d].[ClosedOn], [d].[Collaborators], [d].[CreatedOn], [d].[Customer], [d].[Detour], [d].[Evidence], [d].[ExpectedClose], [d].[FailedTries], [d].[Id], [d].[LastProgress], [d].[LossReason], [d].[NextStep], [d].[NextStepOn], [d].[Owner], [d].[PauseReason], [d].[PauseUntil], [d].[Pauses], [d].[Payments], [d].[Postponement], [d].[Shares], [d].[SilentSince], [d].[Stage], [d].[StageSince], [d].[Status], [d].[Title], [d].[Version], [d].[Wanted], [d].[Withdrawn]
FROM [Deals] AS [d]
WHERE [d].[Withdrawn] = CAST(0 AS bit) AND [d].[Owner] IN (@owners1, @owners2) AND [d].[Status] IN (0, 3) AND [d].[Stage] = @stage
ORDER BY CASE
    WHEN [d].[ExpectedClose] IS NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END, [d].[ExpectedClose], [d].[Sequence]
OFFSET @p ROWS FETCH NEXT @p ROWS ONLY

-- DealQueries.Listed (Stale)
DECLARE @owners1 uniqueIdentifier = '11111111-2222-3333-4444-555555555555';
DECLARE @owners2 uniqueIdentifier = '00000000-0000-0000-0000-000000000000';
DECLARE @stage nvarchar(40) = N'needs';
DECLARE @day date = '2026-03-04';
DECLARE @p int = 5;

SELECT [d].[Sequence], [d].[Acknowledgement], [d].[Amount], [d].[Cadence], [d].[ClosedOn], [d].[Collaborators], [d].[CreatedOn], [d].[Customer], [d].[Detour], [d].[Evidence], [d].[ExpectedClose], [d].[FailedTries], [d].[Id], [d].[LastProgress], [d].[LossReason], [d].[NextStep], [d].[NextStepOn], [d].[Owner], [d].[PauseReason], [d].[PauseUntil], [d].[Pauses], [d].[Payments], [d].[Postponement], [d].[Shares], [d].[SilentSince], [d].[Stage], [d].[StageSince], [d].[Status], [d].[Title], [d].[Version], [d].[Wanted], [d].[Withdrawn]
FROM [Deals] AS [d]
WHERE [d].[Withdrawn] = CAST(0 AS bit) AND [d].[Owner] IN (@owners1, @owners2) AND [d].[Status] = 0 AND [d].[Stage] = @stage AND COALESCE([d].[LastProgress], [d].[CreatedOn]) < @day
ORDER BY CASE
    WHEN [d].[ExpectedClose] IS NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END, [d].[ExpectedClose], [d].[Sequence]
OFFSET @p ROWS FETCH NEXT @p ROWS ONLY

-- DealQueries.Listed (Closing)
DECLARE @owners1 uniqueIdentifier = '11111111-2222-3333-4444-555555555555';
DECLARE @owners2 uniqueIdentifier = '00000000-0000-0000-0000-000000000000';
DECLARE @stage nvarchar(40) = N'needs';
DECLARE @first date = '2026-03-01';
DECLARE @last date = '2026-03-31';
DECLARE @p int = 5;

SELECT [d].[Sequence], [d].[Acknowledgement], [d].[Amount], [d].[Cadence], [d].[ClosedOn], [d].[Collaborators], [d].[CreatedOn], [d].[Customer], [d].[Detour], [d].[Evidence], [d].[ExpectedClose], [d].[FailedTries], [d].[Id], [d].[LastProgress], [d].[LossReason], [d].[NextStep], [d].[NextStepOn], [d].[Owner], [d].[PauseReason], [d].[PauseUntil], [d].[Pauses], [d].[Payments], [d].[Postponement], [d].[Shares], [d].[SilentSince], [d].[Stage], [d].[StageSince], [d].[Status], [d].[Title], [d].[Version], [d].[Wanted], [d].[Withdrawn]
FROM [Deals] AS [d]
WHERE [d].[Withdrawn] = CAST(0 AS bit) AND [d].[Owner] IN (@owners1, @owners2) AND [d].[Status] IN (0, 3) AND [d].[ExpectedClose] IS NOT NULL AND [d].[Stage] = @stage AND [d].[ExpectedClose] >= @first AND [d].[ExpectedClose] <= @last
ORDER BY CASE
    WHEN [d].[ExpectedClose] IS NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END, [d].[ExpectedClose], [d].[Sequence]
OFFSET @p ROWS FETCH NEXT @p ROWS ONLY

-- DealQueries.Listed (Won)
DECLARE @owners1 uniqueIdentifier = '11111111-2222-3333-4444-555555555555';
DECLARE @owners2 uniqueIdentifier = '00000000-0000-0000-0000-000000000000';
DECLARE @stage nvarchar(40) = N'needs';
DECLARE @first date = '2026-03-01';
DECLARE @last date = '2026-03-31';
DECLARE @p int = 5;

SELECT [d].[Sequence], [d].[Acknowledgement], [d].[Amount], [d].[Cadence], [d].[ClosedOn], [d].[Collaborators], [d].[CreatedOn], [d].[Customer], [d].[Detour], [d].[Evidence], [d].[ExpectedClose], [d].[FailedTries], [d].[Id], [d].[LastProgress], [d].[LossReason], [d].[NextStep], [d].[NextStepOn], [d].[Owner], [d].[PauseReason], [d].[PauseUntil], [d].[Pauses], [d].[Payments], [d].[Postponement], [d].[Shares], [d].[SilentSince], [d].[Stage], [d].[StageSince], [d].[Status], [d].[Title], [d].[Version], [d].[Wanted], [d].[Withdrawn]
FROM [Deals] AS [d]
WHERE [d].[Withdrawn] = CAST(0 AS bit) AND [d].[Owner] IN (@owners1, @owners2) AND [d].[Status] = 1 AND [d].[Stage] = @stage AND [d].[ClosedOn] >= @first AND [d].[ClosedOn] <= @last
ORDER BY [d].[ClosedOn] DESC, [d].[Sequence] DESC
OFFSET @p ROWS FETCH NEXT @p ROWS ONLY

-- DealQueries.Listed (Lost)
DECLARE @owners1 uniqueIdentifier = '11111111-2222-3333-4444-555555555555';
DECLARE @owners2 uniqueIdentifier = '00000000-0000-0000-0000-000000000000';
DECLARE @stage nvarchar(40) = N'needs';
DECLARE @first date = '2026-03-01';
DECLARE @last date = '2026-03-31';
DECLARE @p int = 5;

SELECT [d].[Sequence], [d].[Acknowledgement], [d].[Amount], [d].[Cadence], [d].[ClosedOn], [d].[Collaborators], [d].[CreatedOn], [d].[Customer], [d].[Detour], [d].[Evidence], [d].[ExpectedClose], [d].[FailedTries], [d].[Id], [d].[LastProgress], [d].[LossReason], [d].[NextStep], [d].[NextStepOn], [d].[Owner], [d].[PauseReason], [d].[PauseUntil], [d].[Pauses], [d].[Payments], [d].[Postponement], [d].[Shares], [d].[SilentSince], [d].[Stage], [d].[StageSince], [d].[Status], [d].[Title], [d].[Version], [d].[Wanted], [d].[Withdrawn]
FROM [Deals] AS [d]
WHERE [d].[Withdrawn] = CAST(0 AS bit) AND [d].[Owner] IN (@owners1, @owners2) AND [d].[Status] = 2 AND [d].[Stage] = @stage AND [d].[ClosedOn] >= @first AND [d].[ClosedOn] <= @last
ORDER BY [d].[ClosedOn] DESC, [d].[Sequence] DESC
OFFSET @p ROWS FETCH NEXT @p ROWS ONLY

-- DealQueries.OfCustomer
DECLARE @customer uniqueIdentifier = '11111111-2222-3333-4444-555555555555';

SELECT [d].[Sequence], [d].[Acknowledgement], [d].[Amount], [d].[Cadence], [d].[ClosedOn], [d].[Collaborators], [d].[CreatedOn], [d].[Customer], [d].[Detour], [d].[Evidence], [d].[ExpectedClose], [d].[FailedTries], [d].[Id], [d].[LastProgress], [d].[LossReason], [d].[NextStep], [d].[NextStepOn], [d].[Owner], [d].[PauseReason], [d].[PauseUntil], [d].[Pauses], [d].[Payments], [d].[Postponement], [d].[Shares], [d].[SilentSince], [d].[Stage], [d].[StageSince], [d].[Status], [d].[Title], [d].[Version], [d].[Wanted], [d].[Withdrawn]
FROM [Deals] AS [d]
WHERE [d].[Customer] = @customer AND [d].[Withdrawn] = CAST(0 AS bit)
ORDER BY [d].[Sequence]

-- DealQueries.OpenByStage
SELECT [d].[Stage], COUNT(*) AS [Count]
FROM [Deals] AS [d]
WHERE [d].[Status] IN (0, 3) AND [d].[Withdrawn] = CAST(0 AS bit)
GROUP BY [d].[Stage]

-- DealQueries.OpenInStage
DECLARE @p int = 5;
DECLARE @stage nvarchar(40) = N'x';

SELECT TOP(@p) [d].[Sequence], [d].[Acknowledgement], [d].[Amount], [d].[Cadence], [d].[ClosedOn], [d].[Collaborators], [d].[CreatedOn], [d].[Customer], [d].[Detour], [d].[Evidence], [d].[ExpectedClose], [d].[FailedTries], [d].[Id], [d].[LastProgress], [d].[LossReason], [d].[NextStep], [d].[NextStepOn], [d].[Owner], [d].[PauseReason], [d].[PauseUntil], [d].[Pauses], [d].[Payments], [d].[Postponement], [d].[Shares], [d].[SilentSince], [d].[Stage], [d].[StageSince], [d].[Status], [d].[Title], [d].[Version], [d].[Wanted], [d].[Withdrawn]
FROM [Deals] AS [d]
WHERE [d].[Status] IN (0, 3) AND [d].[Withdrawn] = CAST(0 AS bit) AND [d].[Stage] = @stage
ORDER BY [d].[Sequence]

-- DealQueries.OpenOf
DECLARE @owners1 uniqueIdentifier = '11111111-2222-3333-4444-555555555555';
DECLARE @owners2 uniqueIdentifier = '00000000-0000-0000-0000-000000000000';

SELECT [d].[Sequence], [d].[Acknowledgement], [d].[Amount], [d].[Cadence], [d].[ClosedOn], [d].[Collaborators], [d].[CreatedOn], [d].[Customer], [d].[Detour], [d].[Evidence], [d].[ExpectedClose], [d].[FailedTries], [d].[Id], [d].[LastProgress], [d].[LossReason], [d].[NextStep], [d].[NextStepOn], [d].[Owner], [d].[PauseReason], [d].[PauseUntil], [d].[Pauses], [d].[Payments], [d].[Postponement], [d].[Shares], [d].[SilentSince], [d].[Stage], [d].[StageSince], [d].[Status], [d].[Title], [d].[Version], [d].[Wanted], [d].[Withdrawn]
FROM [Deals] AS [d]
WHERE [d].[Owner] IN (@owners1, @owners2) AND [d].[Status] IN (0, 3) AND [d].[Withdrawn] = CAST(0 AS bit)
ORDER BY [d].[Sequence]

-- DealQueries.Silent
DECLARE @latestProgress date = '2026-03-04';

SELECT [d].[Id], [d].[Owner]
FROM [Deals] AS [d]
WHERE [d].[SilentSince] <= @latestProgress

-- DealQueries.Totals (Open)
DECLARE @owners1 uniqueIdentifier = '11111111-2222-3333-4444-555555555555';
DECLARE @owners2 uniqueIdentifier = '00000000-0000-0000-0000-000000000000';
DECLARE @stage nvarchar(40) = N'needs';

SELECT COUNT(*) AS [Count], COALESCE(SUM(COALESCE([d0].[Amount], CAST(0 AS bigint))), CAST(0 AS bigint)) AS [Fen]
FROM (
    SELECT [d].[Amount], 1 AS [Key]
    FROM [Deals] AS [d]
    WHERE [d].[Withdrawn] = CAST(0 AS bit) AND [d].[Owner] IN (@owners1, @owners2) AND [d].[Status] IN (0, 3) AND [d].[Stage] = @stage
) AS [d0]
GROUP BY [d0].[Key]

-- DealQueries.Totals (Stale)
DECLARE @owners1 uniqueIdentifier = '11111111-2222-3333-4444-555555555555';
DECLARE @owners2 uniqueIdentifier = '00000000-0000-0000-0000-000000000000';
DECLARE @stage nvarchar(40) = N'needs';
DECLARE @day date = '2026-03-04';

SELECT COUNT(*) AS [Count], COALESCE(SUM(COALESCE([d0].[Amount], CAST(0 AS bigint))), CAST(0 AS bigint)) AS [Fen]
FROM (
    SELECT [d].[Amount], 1 AS [Key]
    FROM [Deals] AS [d]
    WHERE [d].[Withdrawn] = CAST(0 AS bit) AND [d].[Owner] IN (@owners1, @owners2) AND [d].[Status] = 0 AND [d].[Stage] = @stage AND COALESCE([d].[LastProgress], [d].[CreatedOn]) < @day
) AS [d0]
GROUP BY [d0].[Key]

-- DealQueries.Totals (Closing)
DECLARE @owners1 uniqueIdentifier = '11111111-2222-3333-4444-555555555555';
DECLARE @owners2 uniqueIdentifier = '00000000-0000-0000-0000-000000000000';
DECLARE @stage nvarchar(40) = N'needs';
DECLARE @first date = '2026-03-01';
DECLARE @last date = '2026-03-31';

SELECT COUNT(*) AS [Count], COALESCE(SUM(COALESCE([d0].[Amount], CAST(0 AS bigint))), CAST(0 AS bigint)) AS [Fen]
FROM (
    SELECT [d].[Amount], 1 AS [Key]
    FROM [Deals] AS [d]
    WHERE [d].[Withdrawn] = CAST(0 AS bit) AND [d].[Owner] IN (@owners1, @owners2) AND [d].[Status] IN (0, 3) AND [d].[ExpectedClose] IS NOT NULL AND [d].[Stage] = @stage AND [d].[ExpectedClose] >= @first AND [d].[ExpectedClose] <= @last
) AS [d0]
GROUP BY [d0].[Key]

-- DealQueries.Totals (Won)
DECLARE @owners1 uniqueIdentifier = '11111111-2222-3333-4444-555555555555';
DECLARE @owners2 uniqueIdentifier = '00000000-0000-0000-0000-000000000000';
DECLARE @stage nvarchar(40) = N'needs';
DECLARE @first date = '2026-03-01';
DECLARE @last date = '2026-03-31';

SELECT COUNT(*) AS [Count], COALESCE(SUM(COALESCE([d0].[Amount], CAST(0 AS bigint))), CAST(0 AS bigint)) AS [Fen]
FROM (
    SELECT [d].[Amount], 1 AS [Key]
    FROM [Deals] AS [d]
    WHERE [d].[Withdrawn] = CAST(0 AS bit) AND [d].[Owner] IN (@owners1, @owners2) AND [d].[Status] = 1 AND [d].[Stage] = @stage AND [d].[ClosedOn] >= @first AND [d].[ClosedOn] <= @last
) AS [d0]
GROUP BY [d0].[Key]

-- DealQueries.Totals (Lost)
DECLARE @owners1 uniqueIdentifier = '11111111-2222-3333-4444-555555555555';
DECLARE @owners2 uniqueIdentifier = '00000000-0000-0000-0000-000000000000';
DECLARE @stage nvarchar(40) = N'needs';
DECLARE @first date = '2026-03-01';
DECLARE @last date = '2026-03-31';

SELECT COUNT(*) AS [Count], COALESCE(SUM(COALESCE([d0].[Amount], CAST(0 AS bigint))), CAST(0 AS bigint)) AS [Fen]
FROM (
    SELECT [d].[Amount], 1 AS [Key]
    FROM [Deals] AS [d]
    WHERE [d].[Withdrawn] = CAST(0 AS bit) AND [d].[Owner] IN (@owners1, @owners2) AND [d].[Status] = 2 AND [d].[Stage] = @stage AND [d].[ClosedOn] >= @first AND [d].[ClosedOn] <= @last
) AS [d0]
GROUP BY [d0].[Key]

-- DealQueries.WonSince
DECLARE @owners1 uniqueIdentifier = '11111111-2222-3333-4444-555555555555';
DECLARE @owners2 uniqueIdentifier = '00000000-0000-0000-0000-000000000000';
DECLARE @since date = '2026-03-04';

SELECT [d].[Sequence], [d].[Acknowledgement], [d].[Amount], [d].[Cadence], [d].[ClosedOn], [d].[Collaborators], [d].[CreatedOn], [d].[Customer], [d].[Detour], [d].[Evidence], [d].[ExpectedClose], [d].[FailedTries], [d].[Id], [d].[LastProgress], [d].[LossReason], [d].[NextStep], [d].[NextStepOn], [d].[Owner], [d].[PauseReason], [d].[PauseUntil], [d].[Pauses], [d].[Payments], [d].[Postponement], [d].[Shares], [d].[SilentSince], [d].[Stage], [d].[StageSince], [d].[Status], [d].[Title], [d].[Version], [d].[Wanted], [d].[Withdrawn]
FROM [Deals] AS [d]
WHERE [d].[Owner] IN (@owners1, @owners2) AND [d].[Status] = 1 AND [d].[ClosedOn] >= @since AND [d].[Withdrawn] = CAST(0 AS bit)

-- DealQueries.WonWithin
DECLARE @owners1 uniqueIdentifier = '11111111-2222-3333-4444-555555555555';
DECLARE @owners2 uniqueIdentifier = '00000000-0000-0000-0000-000000000000';
DECLARE @from date = '2026-03-04';
DECLARE @to date = '2026-03-04';

SELECT [d].[Owner], COUNT(*) AS [Count], COALESCE(SUM(COALESCE([d].[Amount], CAST(0 AS bigint))), CAST(0 AS bigint)) AS [Fen]
FROM [Deals] AS [d]
WHERE [d].[Owner] IN (@owners1, @owners2) AND [d].[Status] = 1 AND [d].[ClosedOn] >= @from AND [d].[ClosedOn] <= @to AND [d].[Withdrawn] = CAST(0 AS bit)
GROUP BY [d].[Owner]

-- DueQueries.ByKeys
DECLARE @keys1 nvarchar(200) = N'x';
DECLARE @keys2 nvarchar(200) = N'y';

SELECT [d].[Id], [d].[Day], [d].[Deal], [d].[DueAt], [d].[EndedAt], [d].[IsStaged], [d].[IsWithdrawn], [d].[Key], [d].[LatestAt], [d].[LeaseOwner], [d].[LeaseUntil], [d].[Message], [d].[NotBefore], [d].[Reason], [d].[Recipient], [d].[Schedule], [d].[State]
FROM [DueNotices] AS [d]
WHERE [d].[Key] IN (@keys1, @keys2)

-- DueQueries.Free
DECLARE @p int = 5;
DECLARE @schedule nvarchar(40) = N'x';
DECLARE @now datetimeoffset = '2026-03-11T02:00:00.0000000+00:00';
DECLARE @now2 datetimeoffset = '2026-03-11T02:00:00.0000000+00:00';

SELECT TOP(@p) [d].[Id], [d].[Day], [d].[Deal], [d].[DueAt], [d].[EndedAt], [d].[IsStaged], [d].[IsWithdrawn], [d].[Key], [d].[LatestAt], [d].[LeaseOwner], [d].[LeaseUntil], [d].[Message], [d].[NotBefore], [d].[Reason], [d].[Recipient], [d].[Schedule], [d].[State]
FROM [DueNotices] AS [d]
WHERE [d].[State] = 0 AND [d].[Schedule] = @schedule AND [d].[NotBefore] <= @now AND [d].[IsStaged] = CAST(0 AS bit) AND ([d].[LeaseUntil] IS NULL OR [d].[LeaseUntil] <= @now2)
ORDER BY [d].[Id]

-- DueQueries.FreeFor
DECLARE @schedule nvarchar(40) = N'x';
DECLARE @by datetimeoffset = '2026-03-11T02:00:00.0000000+00:00';
DECLARE @recipients1 uniqueIdentifier = '11111111-2222-3333-4444-555555555555';
DECLARE @recipients2 uniqueIdentifier = '00000000-0000-0000-0000-000000000000';
DECLARE @now datetimeoffset = '2026-03-11T02:00:00.0000000+00:00';

SELECT [d].[Id], [d].[Day], [d].[Deal], [d].[DueAt], [d].[EndedAt], [d].[IsStaged], [d].[IsWithdrawn], [d].[Key], [d].[LatestAt], [d].[LeaseOwner], [d].[LeaseUntil], [d].[Message], [d].[NotBefore], [d].[Reason], [d].[Recipient], [d].[Schedule], [d].[State]
FROM [DueNotices] AS [d]
WHERE [d].[State] = 0 AND [d].[Schedule] = @schedule AND [d].[NotBefore] <= @by AND [d].[Recipient] IN (@recipients1, @recipients2) AND [d].[IsStaged] = CAST(0 AS bit) AND ([d].[LeaseUntil] IS NULL OR [d].[LeaseUntil] <= @now)
ORDER BY [d].[Id]

-- DueQueries.Leased
SELECT [d].[Id], [d].[Day], [d].[Deal], [d].[DueAt], [d].[EndedAt], [d].[IsStaged], [d].[IsWithdrawn], [d].[Key], [d].[LatestAt], [d].[LeaseOwner], [d].[LeaseUntil], [d].[Message], [d].[NotBefore], [d].[Reason], [d].[Recipient], [d].[Schedule], [d].[State]
FROM [DueNotices] AS [d]
WHERE [d].[State] = 0 AND [d].[LeaseUntil] IS NOT NULL

-- DueQueries.Outcomes
DECLARE @schedule nvarchar(40) = N'x';
DECLARE @from date = '2026-03-04';
DECLARE @before date = '2026-03-04';

SELECT DISTINCT [d].[Day], [d].[State], [d].[EndedAt]
FROM [DueNotices] AS [d]
WHERE [d].[Schedule] = @schedule AND [d].[Day] >= @from AND [d].[Day] < @before

-- DueQueries.PartsAbout
DECLARE @deals1 nvarchar(40) = N'x';
DECLARE @deals2 nvarchar(40) = N'y';

SELECT [d].[Id], [d].[Day], [d].[Deal], [d].[DueAt], [d].[EndedAt], [d].[IsStaged], [d].[IsWithdrawn], [d].[Key], [d].[LatestAt], [d].[LeaseOwner], [d].[LeaseUntil], [d].[Message], [d].[NotBefore], [d].[Reason], [d].[Recipient], [d].[Schedule], [d].[State]
FROM [DueNotices] AS [d]
WHERE [d].[Message] IS NOT NULL AND [d].[Deal] IS NOT NULL AND [d].[Deal] IN (@deals1, @deals2) AND [d].[IsWithdrawn] = CAST(0 AS bit)
ORDER BY [d].[Id]

-- DueQueries.PartsOf
DECLARE @message nvarchar(200) = N'x';

SELECT [d].[Id], [d].[Day], [d].[Deal], [d].[DueAt], [d].[EndedAt], [d].[IsStaged], [d].[IsWithdrawn], [d].[Key], [d].[LatestAt], [d].[LeaseOwner], [d].[LeaseUntil], [d].[Message], [d].[NotBefore], [d].[Reason], [d].[Recipient], [d].[Schedule], [d].[State]
FROM [DueNotices] AS [d]
WHERE [d].[Message] = @message AND [d].[Deal] IS NOT NULL
ORDER BY [d].[Id]

-- DueQueries.SaidUnder
DECLARE @keys1 nvarchar(200) = N'x';
DECLARE @keys2 nvarchar(200) = N'y';

SELECT [d].[Id], [d].[Day], [d].[Deal], [d].[DueAt], [d].[EndedAt], [d].[IsStaged], [d].[IsWithdrawn], [d].[Key], [d].[LatestAt], [d].[LeaseOwner], [d].[LeaseUntil], [d].[Message], [d].[NotBefore], [d].[Reason], [d].[Recipient], [d].[Schedule], [d].[State]
FROM [DueNotices] AS [d]
WHERE [d].[Key] IN (@keys1, @keys2) OR ([d].[Message] IS NOT NULL AND [d].[Message] IN (@keys1, @keys2) AND [d].[Deal] IS NULL)

-- DueQueries.Schedule
DECLARE @name nvarchar(40) = N'x';

SELECT [s].[Name], [s].[SettledUpTo]
FROM [Schedules] AS [s]
WHERE [s].[Name] = @name

-- DueQueries.StillFree
DECLARE @ids1 bigint = CAST(7 AS bigint);
DECLARE @ids2 bigint = CAST(8 AS bigint);
DECLARE @now datetimeoffset = '2026-03-11T02:00:00.0000000+00:00';

SELECT [d].[Id], [d].[Day], [d].[Deal], [d].[DueAt], [d].[EndedAt], [d].[IsStaged], [d].[IsWithdrawn], [d].[Key], [d].[LatestAt], [d].[LeaseOwner], [d].[LeaseUntil], [d].[Message], [d].[NotBefore], [d].[Reason], [d].[Recipient], [d].[Schedule], [d].[State]
FROM [DueNotices] AS [d]
WHERE [d].[Id] IN (@ids1, @ids2) AND [d].[State] = 0 AND ([d].[LeaseUntil] IS NULL OR [d].[LeaseUntil] <= @now)

-- DueQueries.TakenBy
DECLARE @ids1 bigint = CAST(7 AS bigint);
DECLARE @ids2 bigint = CAST(8 AS bigint);
DECLARE @node nvarchar(100) = N'x';

SELECT [d].[Id], [d].[Day], [d].[Deal], [d].[DueAt], [d].[EndedAt], [d].[IsStaged], [d].[IsWithdrawn], [d].[Key], [d].[LatestAt], [d].[LeaseOwner], [d].[LeaseUntil], [d].[Message], [d].[NotBefore], [d].[Reason], [d].[Recipient], [d].[Schedule], [d].[State]
FROM [DueNotices] AS [d]
WHERE [d].[Id] IN (@ids1, @ids2) AND [d].[State] = 0 AND [d].[LeaseOwner] = @node

-- DueQueries.Tally
DECLARE @schedule nvarchar(40) = N'x';
DECLARE @day date = '2026-03-04';

SELECT [d].[State], [d].[Reason], [o].[State], COUNT(*)
FROM [DueNotices] AS [d]
LEFT JOIN [Outbox] AS [o] ON COALESCE([d].[Message], [d].[Key]) = [o].[Key]
WHERE [d].[Schedule] = @schedule AND [d].[Day] = @day
GROUP BY [d].[State], [d].[Reason], [o].[State]
ORDER BY [d].[State], [d].[Reason], [o].[State]

-- DueQueries.Told
DECLARE @schedules1 nvarchar(40) = N'x';
DECLARE @schedules2 nvarchar(40) = N'y';
DECLARE @day date = '2026-03-04';
DECLARE @members1 uniqueIdentifier = '11111111-2222-3333-4444-555555555555';
DECLARE @members2 uniqueIdentifier = '00000000-0000-0000-0000-000000000000';

SELECT [d].[Recipient], COUNT(*)
FROM [DueNotices] AS [d]
WHERE [d].[Schedule] IN (@schedules1, @schedules2) AND [d].[Day] = @day AND [d].[Recipient] IN (@members1, @members2) AND [d].[State] = 1 AND [d].[Message] IS NULL
GROUP BY [d].[Recipient]

-- DueQueries.Troubles
DECLARE @p int = 5;
DECLARE @schedule nvarchar(40) = N'x';
DECLARE @day date = '2026-03-04';

SELECT TOP(@p) [d].[Id], [d].[Day], [d].[Deal], [d].[DueAt], [d].[EndedAt], [d].[IsStaged], [d].[IsWithdrawn], [d].[Key], [d].[LatestAt], [d].[LeaseOwner], [d].[LeaseUntil], [d].[Message], [d].[NotBefore], [d].[Reason], [d].[Recipient], [d].[Schedule], [d].[State]
FROM [DueNotices] AS [d]
WHERE [d].[Schedule] = @schedule AND [d].[Day] = @day AND ([d].[State] IN (4, 3) OR ([d].[State] = 0 AND [d].[Reason] IS NOT NULL))
ORDER BY [d].[Id] DESC

-- DueQueries.Unreached
DECLARE @schedules1 nvarchar(40) = N'x';
DECLARE @schedules2 nvarchar(40) = N'y';
DECLARE @since date = '2026-03-04';

SELECT [d].[Recipient], [d].[Schedule], COUNT(*)
FROM [DueNotices] AS [d]
WHERE [d].[Schedule] IN (@schedules1, @schedules2) AND [d].[Day] >= @since AND [d].[State] = 4 AND [d].[Reason] = N'Unreachable'
GROUP BY [d].[Recipient], [d].[Schedule]
ORDER BY [d].[Recipient], [d].[Schedule]

-- DueQueries.WaitingFor
DECLARE @schedule nvarchar(40) = N'x';
DECLARE @now datetimeoffset = '2026-03-11T02:00:00.0000000+00:00';
DECLARE @now2 datetimeoffset = '2026-03-11T02:00:00.0000000+00:00';

SELECT [d].[Id], [d].[Recipient]
FROM [DueNotices] AS [d]
WHERE [d].[State] = 0 AND [d].[Schedule] = @schedule AND [d].[NotBefore] <= @now AND [d].[Recipient] <> '00000000-0000-0000-0000-000000000000' AND [d].[IsStaged] = CAST(0 AS bit) AND ([d].[LeaseUntil] IS NULL OR [d].[LeaseUntil] <= @now2)
ORDER BY [d].[Id]

-- DueQueries.WithdrawnOf
DECLARE @keys1 nvarchar(200) = N'x';
DECLARE @keys2 nvarchar(200) = N'y';

SELECT [d].[Id], [d].[Day], [d].[Deal], [d].[DueAt], [d].[EndedAt], [d].[IsStaged], [d].[IsWithdrawn], [d].[Key], [d].[LatestAt], [d].[LeaseOwner], [d].[LeaseUntil], [d].[Message], [d].[NotBefore], [d].[Reason], [d].[Recipient], [d].[Schedule], [d].[State]
FROM [DueNotices] AS [d]
WHERE [d].[Key] IN (@keys1, @keys2) AND [d].[IsWithdrawn] = CAST(1 AS bit)

-- FigureQueries.AllCredits
SELECT [c].[Sequence], [c].[Customer], [c].[Deal], [c].[Group], [c].[Kind], [c].[Member], [c].[On], [c].[Part], [c].[Percent], [c].[SubjectId], [c].[SubjectKind], [c].[Value]
FROM [Credits] AS [c]

-- FigureQueries.AllTallies
SELECT [t].[Period], [t].[Member], [t].[Group], [t].[Activities], [t].[Calls], [t].[Demos], [t].[Losses], [t].[Meetings], [t].[NewCustomers], [t].[Payments], [t].[Points], [t].[Quotes], [t].[Revenue], [t].[Thanks], [t].[Visits], [t].[Wins]
FROM [Tallies] AS [t]

-- FigureQueries.Credits
DECLARE @p int = 5;
DECLARE @member uniqueIdentifier = '11111111-2222-3333-4444-555555555555';
DECLARE @kinds1 int = 0;
DECLARE @kinds2 int = 10;
DECLARE @from date = '2026-03-04';
DECLARE @to date = '2026-03-04';

SELECT TOP(@p) [c].[Sequence], [c].[Customer], [c].[Deal], [c].[Group], [c].[Kind], [c].[Member], [c].[On], [c].[Part], [c].[Percent], [c].[SubjectId], [c].[SubjectKind], [c].[Value]
FROM [Credits] AS [c]
WHERE [c].[Member] = @member AND [c].[Kind] IN (@kinds1, @kinds2) AND [c].[On] >= @from AND [c].[On] <= @to
ORDER BY [c].[On] DESC, [c].[Sequence] DESC

-- FigureQueries.CreditsOf
DECLARE @member uniqueIdentifier = '11111111-2222-3333-4444-555555555555';

SELECT [c].[Sequence], [c].[Customer], [c].[Deal], [c].[Group], [c].[Kind], [c].[Member], [c].[On], [c].[Part], [c].[Percent], [c].[SubjectId], [c].[SubjectKind], [c].[Value]
FROM [Credits] AS [c]
WHERE [c].[Member] = @member

-- FigureQueries.Members
SELECT DISTINCT [c].[Member]
FROM [Credits] AS [c]

-- FigureQueries.OfMember
DECLARE @periods1 nvarchar(10) = N'x';
DECLARE @periods2 nvarchar(10) = N'y';
DECLARE @member uniqueIdentifier = '11111111-2222-3333-4444-555555555555';
DECLARE @group uniqueIdentifier = '11111111-2222-3333-4444-555555555555';

SELECT [t].[Period], [t].[Member], [t].[Group], [t].[Activities], [t].[Calls], [t].[Demos], [t].[Losses], [t].[Meetings], [t].[NewCustomers], [t].[Payments], [t].[Points], [t].[Quotes], [t].[Revenue], [t].[Thanks], [t].[Visits], [t].[Wins]
FROM [Tallies] AS [t]
WHERE [t].[Period] IN (@periods1, @periods2) AND [t].[Member] = @member AND [t].[Group] = @group

-- FigureQueries.OfSubjects
DECLARE @subjects1 nvarchar(40) = N'x';
DECLARE @subjects2 nvarchar(40) = N'y';
DECLARE @kind int = 1;

SELECT [c].[Sequence], [c].[Customer], [c].[Deal], [c].[Group], [c].[Kind], [c].[Member], [c].[On], [c].[Part], [c].[Percent], [c].[SubjectId], [c].[SubjectKind], [c].[Value]
FROM [Credits] AS [c]
WHERE [c].[SubjectId] IN (@subjects1, @subjects2) AND [c].[SubjectKind] = @kind

-- FigureQueries.Signed
DECLARE @periods1 nvarchar(10) = N'x';
DECLARE @periods2 nvarchar(10) = N'y';

SELECT [t].[Period], [t].[Member], [t].[Group], [t].[Revenue] AS [Fen], [t].[Wins]
FROM [Tallies] AS [t]
WHERE [t].[Period] IN (@periods1, @periods2) AND ([t].[Revenue] <> CAST(0 AS bigint) OR [t].[Wins] <> 0)

-- FigureQueries.SignedBefore
DECLARE @members1 uniqueIdentifier = '11111111-2222-3333-4444-555555555555';
DECLARE @members2 uniqueIdentifier = '00000000-0000-0000-0000-000000000000';
DECLARE @day date = '2026-03-04';

SELECT DISTINCT [c].[Member]
FROM [Credits] AS [c]
WHERE [c].[Member] IN (@members1, @members2) AND [c].[Kind] = 0 AND [c].[Part] = 0 AND [c].[On] < @day

-- FigureQueries.SignedBy
DECLARE @periods1 nvarchar(10) = N'x';
DECLARE @periods2 nvarchar(10) = N'y';
DECLARE @member uniqueIdentifier = '11111111-2222-3333-4444-555555555555';

SELECT [t].[Period], [t].[Member], [t].[Group], [t].[Revenue] AS [Fen], [t].[Wins]
FROM [Tallies] AS [t]
WHERE [t].[Period] IN (@periods1, @periods2) AND ([t].[Revenue] <> CAST(0 AS bigint) OR [t].[Wins] <> 0) AND [t].[Member] = @member

-- FigureQueries.Signings
DECLARE @members1 uniqueIdentifier = '11111111-2222-3333-4444-555555555555';
DECLARE @members2 uniqueIdentifier = '00000000-0000-0000-0000-000000000000';
DECLARE @from date = '2026-03-04';
DECLARE @to date = '2026-03-04';

SELECT [c].[Sequence], [c].[Customer], [c].[Deal], [c].[Group], [c].[Kind], [c].[Member], [c].[On], [c].[Part], [c].[Percent], [c].[SubjectId], [c].[SubjectKind], [c].[Value]
FROM [Credits] AS [c]
WHERE [c].[Member] IN (@members1, @members2) AND [c].[Kind] = 0 AND [c].[On] >= @from AND [c].[On] <= @to

-- FileQueries.ByHash
DECLARE @sha256 nvarchar(64) = N'x';

SELECT [f].[Sha256], [f].[Content], [f].[StoredAt]
FROM [Files] AS [f]
WHERE [f].[Sha256] = @sha256

-- HaltQueries.Active
SELECT [s].[Id], [s].[At], [s].[By], [s].[Day], [s].[EndedAt], [s].[EndedBy], [s].[Schedule]
FROM [ScheduleHalts] AS [s]
WHERE [s].[EndedAt] IS NULL
ORDER BY [s].[Id]

-- HaltQueries.Paused
DECLARE @schedule nvarchar(40) = N'x';

SELECT [s].[Id], [s].[At], [s].[By], [s].[Day], [s].[EndedAt], [s].[EndedBy], [s].[Schedule]
FROM [ScheduleHalts] AS [s]
WHERE [s].[EndedAt] IS NULL AND [s].[Schedule] = @schedule AND [s].[Day] IS NULL

-- HaltQueries.Stopped
DECLARE @schedule nvarchar(40) = N'x';
DECLARE @day date = '2026-03-04';

SELECT [s].[Id], [s].[At], [s].[By], [s].[Day], [s].[EndedAt], [s].[EndedBy], [s].[Schedule]
FROM [ScheduleHalts] AS [s]
WHERE [s].[EndedAt] IS NULL AND [s].[Schedule] = @schedule AND [s].[Day] = @day

-- HaltQueries.StoppedOf
DECLARE @schedule nvarchar(40) = N'x';
DECLARE @day date = '2026-03-04';

SELECT [d].[Id], [d].[Day], [d].[Deal], [d].[DueAt], [d].[EndedAt], [d].[IsStaged], [d].[IsWithdrawn], [d].[Key], [d].[LatestAt], [d].[LeaseOwner], [d].[LeaseUntil], [d].[Message], [d].[NotBefore], [d].[Reason], [d].[Recipient], [d].[Schedule], [d].[State]
FROM [DueNotices] AS [d]
WHERE [d].[State] = 5 AND [d].[Schedule] = @schedule AND [d].[Day] = @day

-- HaltQueries.UnsentOf
DECLARE @schedule nvarchar(40) = N'x';
DECLARE @day date = '2026-03-04';

SELECT [o].[Id], [o].[AcceptedAt], [o].[At], [o].[Attempts], [o].[Card], [o].[ChatId], [o].[ChatKind], [o].[Detours], [o].[File], [o].[Handle], [o].[Key], [o].[Kind], [o].[LeaseOwner], [o].[LeaseUntil], [o].[Mentions], [o].[NotBefore], [o].[OnlyInPlace], [o].[Platform], [o].[PlatformMessageId], [o].[Reason], [o].[Replaces], [o].[State], [o].[Text], [o].[To]
FROM [Outbox] AS [o]
WHERE [o].[State] = 0 AND [o].[LeaseOwner] IS NULL AND EXISTS (
    SELECT 1
    FROM [DueNotices] AS [d]
    WHERE [d].[Key] = [o].[Key] AND [d].[Schedule] = @schedule AND [d].[Day] = @day)

-- HaltQueries.WaitingOf
DECLARE @schedule nvarchar(40) = N'x';
DECLARE @day date = '2026-03-04';

SELECT [d].[Id], [d].[Day], [d].[Deal], [d].[DueAt], [d].[EndedAt], [d].[IsStaged], [d].[IsWithdrawn], [d].[Key], [d].[LatestAt], [d].[LeaseOwner], [d].[LeaseUntil], [d].[Message], [d].[NotBefore], [d].[Reason], [d].[Recipient], [d].[Schedule], [d].[State]
FROM [DueNotices] AS [d]
WHERE [d].[State] = 0 AND [d].[Schedule] = @schedule AND [d].[Day] = @day AND [d].[LeaseOwner] IS NULL

-- HaltQueries.WithheldOf
DECLARE @schedule nvarchar(40) = N'x';
DECLARE @day date = '2026-03-04';

SELECT [o].[Id], [o].[AcceptedAt], [o].[At], [o].[Attempts], [o].[Card], [o].[ChatId], [o].[ChatKind], [o].[Detours], [o].[File], [o].[Handle], [o].[Key], [o].[Kind], [o].[LeaseOwner], [o].[LeaseUntil], [o].[Mentions], [o].[NotBefore], [o].[OnlyInPlace], [o].[Platform], [o].[PlatformMessageId], [o].[Reason], [o].[Replaces], [o].[State], [o].[Text], [o].[To]
FROM [Outbox] AS [o]
WHERE [o].[State] = 4 AND EXISTS (
    SELECT 1
    FROM [DueNotices] AS [d]
    WHERE [d].[Key] = [o].[Key] AND [d].[Schedule] = @schedule AND [d].[Day] = @day)

-- InboxQueries.ById
DECLARE @id bigint = CAST(7 AS bigint);

SELECT [i].[Id], [i].[AnswersInPlace], [i].[Attachments], [i].[Attempts], [i].[ChatId], [i].[ChatKind], [i].[Error], [i].[HandledAt], [i].[IsStaged], [i].[LeaseOwner], [i].[LeaseUntil], [i].[MessageId], [i].[Occasion], [i].[Place], [i].[Platform], [i].[Press], [i].[ProposedName], [i].[ReceivedAt], [i].[Result], [i].[Sender], [i].[Text]
FROM [Inbox] AS [i]
WHERE [i].[Id] = @id

-- InboxQueries.ByMessage
DECLARE @platform nvarchar(20) = N'x';
DECLARE @messageId nvarchar(200) = N'x';

SELECT [i].[Id], [i].[AnswersInPlace], [i].[Attachments], [i].[Attempts], [i].[ChatId], [i].[ChatKind], [i].[Error], [i].[HandledAt], [i].[IsStaged], [i].[LeaseOwner], [i].[LeaseUntil], [i].[MessageId], [i].[Occasion], [i].[Place], [i].[Platform], [i].[Press], [i].[ProposedName], [i].[ReceivedAt], [i].[Result], [i].[Sender], [i].[Text]
FROM [Inbox] AS [i]
WHERE [i].[Platform] = @platform AND [i].[MessageId] = @messageId

-- InboxQueries.Leased
SELECT [i].[Id], [i].[AnswersInPlace], [i].[Attachments], [i].[Attempts], [i].[ChatId], [i].[ChatKind], [i].[Error], [i].[HandledAt], [i].[IsStaged], [i].[LeaseOwner], [i].[LeaseUntil], [i].[MessageId], [i].[Occasion], [i].[Place], [i].[Platform], [i].[Press], [i].[ProposedName], [i].[ReceivedAt], [i].[Result], [i].[Sender], [i].[Text]
FROM [Inbox] AS [i]
WHERE [i].[HandledAt] IS NULL AND [i].[LeaseOwner] IS NOT NULL

-- InboxQueries.OldestOf
DECLARE @p int = 1;
DECLARE @platform nvarchar(20) = N'x';
DECLARE @kind int = 1;
DECLARE @chatId nvarchar(200) = N'x';

SELECT TOP(@p) [i].[Id], [i].[AnswersInPlace], [i].[Attachments], [i].[Attempts], [i].[ChatId], [i].[ChatKind], [i].[Error], [i].[HandledAt], [i].[IsStaged], [i].[LeaseOwner], [i].[LeaseUntil], [i].[MessageId], [i].[Occasion], [i].[Place], [i].[Platform], [i].[Press], [i].[ProposedName], [i].[ReceivedAt], [i].[Result], [i].[Sender], [i].[Text]
FROM [Inbox] AS [i]
WHERE [i].[HandledAt] IS NULL AND [i].[Platform] = @platform AND [i].[ChatKind] = @kind AND [i].[ChatId] = @chatId
ORDER BY [i].[Id]

-- InboxQueries.Unhandled
DECLARE @id bigint = CAST(7 AS bigint);

SELECT [i].[Id], [i].[AnswersInPlace], [i].[Attachments], [i].[Attempts], [i].[ChatId], [i].[ChatKind], [i].[Error], [i].[HandledAt], [i].[IsStaged], [i].[LeaseOwner], [i].[LeaseUntil], [i].[MessageId], [i].[Occasion], [i].[Place], [i].[Platform], [i].[Press], [i].[ProposedName], [i].[ReceivedAt], [i].[Result], [i].[Sender], [i].[Text]
FROM [Inbox] AS [i]
WHERE [i].[Id] = @id AND [i].[HandledAt] IS NULL

-- InboxQueries.Waiting
DECLARE @p int = 5;
DECLARE @node nvarchar(100) = N'x';
DECLARE @now datetimeoffset = '2026-03-11T02:00:00.0000000+00:00';

SELECT TOP(@p) [i].[Id], [i].[AnswersInPlace], [i].[Attachments], [i].[Attempts], [i].[ChatId], [i].[ChatKind], [i].[Error], [i].[HandledAt], [i].[IsStaged], [i].[LeaseOwner], [i].[LeaseUntil], [i].[MessageId], [i].[Occasion], [i].[Place], [i].[Platform], [i].[Press], [i].[ProposedName], [i].[ReceivedAt], [i].[Result], [i].[Sender], [i].[Text]
FROM [Inbox] AS [i]
WHERE [i].[HandledAt] IS NULL AND ([i].[LeaseOwner] IS NULL OR [i].[LeaseOwner] = @node OR [i].[LeaseUntil] <= @now) AND NOT EXISTS (
    SELECT 1
    FROM [Inbox] AS [i0]
    WHERE [i0].[HandledAt] IS NULL AND [i0].[Platform] = [i].[Platform] AND [i0].[ChatKind] = [i].[ChatKind] AND [i0].[ChatId] = [i].[ChatId] AND [i0].[Id] < [i].[Id])
ORDER BY [i].[Id]

-- LeaseQueries.FreeFor
DECLARE @name nvarchar(100) = N'x';
DECLARE @node nvarchar(100) = N'x';
DECLARE @now datetimeoffset = '2026-03-11T02:00:00.0000000+00:00';

SELECT [l].[Name], [l].[Node], [l].[Until]
FROM [Leases] AS [l]
WHERE [l].[Name] = @name AND ([l].[Node] = @node OR [l].[Until] <= @now)

-- LeaseQueries.HeldBy
DECLARE @name nvarchar(100) = N'x';
DECLARE @node nvarchar(100) = N'x';

SELECT [l].[Name], [l].[Node], [l].[Until]
FROM [Leases] AS [l]
WHERE [l].[Name] = @name AND [l].[Node] = @node

-- LeaseQueries.Named
DECLARE @name nvarchar(100) = N'x';

SELECT [l].[Name], [l].[Node], [l].[Until]
FROM [Leases] AS [l]
WHERE [l].[Name] = @name

-- LibraryQueries.ById
DECLARE @id uniqueIdentifier = '11111111-2222-3333-4444-555555555555';

SELECT [s].[Sequence], [s].[Author], [s].[Customers], [s].[Deal], [s].[Id], [s].[On], [s].[Text], [s].[Topic], [s].[Withdrawn]
FROM [Scripts] AS [s]
WHERE [s].[Id] = @id

-- LibraryQueries.ByIds
DECLARE @ids1 uniqueIdentifier = '11111111-2222-3333-4444-555555555555';
DECLARE @ids2 uniqueIdentifier = '00000000-0000-0000-0000-000000000000';

SELECT [s].[Sequence], [s].[Author], [s].[Customers], [s].[Deal], [s].[Id], [s].[On], [s].[Text], [s].[Topic], [s].[Withdrawn]
FROM [Scripts] AS [s]
WHERE [s].[Id] IN (@ids1, @ids2)

-- LibraryQueries.Newest
DECLARE @p int = 5;

SELECT TOP(@p) [s].[Sequence], [s].[Author], [s].[Customers], [s].[Deal], [s].[Id], [s].[On], [s].[Text], [s].[Topic], [s].[Withdrawn]
FROM [Scripts] AS [s]
WHERE [s].[Withdrawn] = CAST(0 AS bit)
ORDER BY [s].[Sequence] DESC

-- LibraryQueries.OfAuthor
DECLARE @p int = 5;
DECLARE @author uniqueIdentifier = '11111111-2222-3333-4444-555555555555';

SELECT TOP(@p) [s].[Sequence], [s].[Author], [s].[Customers], [s].[Deal], [s].[Id], [s].[On], [s].[Text], [s].[Topic], [s].[Withdrawn]
FROM [Scripts] AS [s]
WHERE [s].[Author] = @author AND [s].[Withdrawn] = CAST(0 AS bit)
ORDER BY [s].[Sequence] DESC

-- LibraryQueries.Rating
DECLARE @script uniqueIdentifier = '11111111-2222-3333-4444-555555555555';
DECLARE @by uniqueIdentifier = '11111111-2222-3333-4444-555555555555';

SELECT [s].[Script], [s].[By], [s].[IsUseful]
FROM [ScriptRatings] AS [s]
WHERE [s].[Script] = @script AND [s].[By] = @by

-- LibraryQueries.Use
DECLARE @scripts1 uniqueIdentifier = '11111111-2222-3333-4444-555555555555';
DECLARE @scripts2 uniqueIdentifier = '00000000-0000-0000-0000-000000000000';

SELECT [s].[Script], COUNT(*) AS [All], COUNT(CASE
    WHEN [s].[IsUseful] = CAST(1 AS bit) THEN 1
END) AS [Useful]
FROM [ScriptRatings] AS [s]
WHERE [s].[Script] IN (@scripts1, @scripts2)
GROUP BY [s].[Script]

-- OrganisationQueries.Account
DECLARE @platform nvarchar(20) = N'x';
DECLARE @account nvarchar(200) = N'x';

SELECT [m].[Platform], [m].[Account], [m].[Member]
FROM [MemberAccounts] AS [m]
WHERE [m].[Platform] = @platform AND [m].[Account] = @account

-- OrganisationQueries.AccountsOf
DECLARE @member uniqueIdentifier = '11111111-2222-3333-4444-555555555555';

SELECT [m].[Platform], [m].[Account], [m].[Member]
FROM [MemberAccounts] AS [m]
WHERE [m].[Member] = @member

-- OrganisationQueries.AccountsOfAll
DECLARE @members1 uniqueIdentifier = '11111111-2222-3333-4444-555555555555';
DECLARE @members2 uniqueIdentifier = '00000000-0000-0000-0000-000000000000';

SELECT [m].[Platform], [m].[Account], [m].[Member]
FROM [MemberAccounts] AS [m]
WHERE [m].[Member] IN (@members1, @members2)

-- OrganisationQueries.Chat
DECLARE @platform nvarchar(20) = N'x';
DECLARE @kind int = 1;
DECLARE @chatId nvarchar(200) = N'x';

SELECT [c].[Platform], [c].[Kind], [c].[ChatId], [c].[Form], [c].[Group], [c].[Outsiders], [c].[Region], [c].[ServiceUrl]
FROM [Chats] AS [c]
WHERE [c].[Platform] = @platform AND [c].[Kind] = @kind AND [c].[ChatId] = @chatId

-- OrganisationQueries.Chats
SELECT [c].[Platform], [c].[Kind], [c].[ChatId], [c].[Form], [c].[Group], [c].[Outsiders], [c].[Region], [c].[ServiceUrl]
FROM [Chats] AS [c]
ORDER BY [c].[Platform], [c].[ChatId]

-- OrganisationQueries.Contactable
SELECT [m].[Member], [m].[Email], [m].[Language], [m].[Mobile], [m].[Prefers]
FROM [MemberProfiles] AS [m]
WHERE [m].[Mobile] IS NOT NULL OR [m].[Email] IS NOT NULL

-- OrganisationQueries.Groups
SELECT [g].[Sequence], [g].[Id], [g].[Manager], [g].[Name], [g].[Region]
FROM [Groups] AS [g]
ORDER BY [g].[Sequence]

-- OrganisationQueries.Members
SELECT [m].[Sequence], [m].[Group], [m].[Id], [m].[JoinedOn], [m].[Name], [m].[Region], [m].[Role]
FROM [Members] AS [m]
ORDER BY [m].[Sequence]

-- OrganisationQueries.Profile
DECLARE @member uniqueIdentifier = '11111111-2222-3333-4444-555555555555';

SELECT [m].[Member], [m].[Email], [m].[Language], [m].[Mobile], [m].[Prefers]
FROM [MemberProfiles] AS [m]
WHERE [m].[Member] = @member

-- OrganisationQueries.ProfilesOf
DECLARE @members1 uniqueIdentifier = '11111111-2222-3333-4444-555555555555';
DECLARE @members2 uniqueIdentifier = '00000000-0000-0000-0000-000000000000';

SELECT [m].[Member], [m].[Email], [m].[Language], [m].[Mobile], [m].[Prefers]
FROM [MemberProfiles] AS [m]
WHERE [m].[Member] IN (@members1, @members2)

-- OrganisationQueries.Regions
SELECT [r].[Sequence], [r].[Id], [r].[Name]
FROM [Regions] AS [r]
ORDER BY [r].[Sequence]

-- OutboxQueries.Accepted
DECLARE @platform nvarchar(20) = N'x';

SELECT [o].[Id], [o].[AcceptedAt], [o].[At], [o].[Attempts], [o].[Card], [o].[ChatId], [o].[ChatKind], [o].[Detours], [o].[File], [o].[Handle], [o].[Key], [o].[Kind], [o].[LeaseOwner], [o].[LeaseUntil], [o].[Mentions], [o].[NotBefore], [o].[OnlyInPlace], [o].[Platform], [o].[PlatformMessageId], [o].[Reason], [o].[Replaces], [o].[State], [o].[Text], [o].[To]
FROM [Outbox] AS [o]
WHERE [o].[State] = 1 AND [o].[Platform] = @platform
ORDER BY [o].[Id]

-- OutboxQueries.ById
DECLARE @id bigint = CAST(7 AS bigint);

SELECT [o].[Id], [o].[AcceptedAt], [o].[At], [o].[Attempts], [o].[Card], [o].[ChatId], [o].[ChatKind], [o].[Detours], [o].[File], [o].[Handle], [o].[Key], [o].[Kind], [o].[LeaseOwner], [o].[LeaseUntil], [o].[Mentions], [o].[NotBefore], [o].[OnlyInPlace], [o].[Platform], [o].[PlatformMessageId], [o].[Reason], [o].[Replaces], [o].[State], [o].[Text], [o].[To]
FROM [Outbox] AS [o]
WHERE [o].[Id] = @id

-- OutboxQueries.ByKey
DECLARE @key nvarchar(200) = N'x';

SELECT [o].[Id], [o].[AcceptedAt], [o].[At], [o].[Attempts], [o].[Card], [o].[ChatId], [o].[ChatKind], [o].[Detours], [o].[File], [o].[Handle], [o].[Key], [o].[Kind], [o].[LeaseOwner], [o].[LeaseUntil], [o].[Mentions], [o].[NotBefore], [o].[OnlyInPlace], [o].[Platform], [o].[PlatformMessageId], [o].[Reason], [o].[Replaces], [o].[State], [o].[Text], [o].[To]
FROM [Outbox] AS [o]
WHERE [o].[Key] = @key

-- OutboxQueries.ByKeys
DECLARE @keys1 nvarchar(200) = N'x';
DECLARE @keys2 nvarchar(200) = N'y';

SELECT [o].[Id], [o].[AcceptedAt], [o].[At], [o].[Attempts], [o].[Card], [o].[ChatId], [o].[ChatKind], [o].[Detours], [o].[File], [o].[Handle], [o].[Key], [o].[Kind], [o].[LeaseOwner], [o].[LeaseUntil], [o].[Mentions], [o].[NotBefore], [o].[OnlyInPlace], [o].[Platform], [o].[PlatformMessageId], [o].[Reason], [o].[Replaces], [o].[State], [o].[Text], [o].[To]
FROM [Outbox] AS [o]
WHERE [o].[Key] IN (@keys1, @keys2)

-- OutboxQueries.Due
DECLARE @now datetimeoffset = '2026-03-11T02:00:00.0000000+00:00';
DECLARE @now0 datetimeoffset = '2026-03-11T02:00:00.0000000+00:00';
DECLARE @route_Platform nvarchar(20) = N'Platform';
DECLARE @route_IdPrefix_startswith nvarchar(200) = N'prefix:%';

SELECT [o].[Id], [o].[AcceptedAt], [o].[At], [o].[Attempts], [o].[Card], [o].[ChatId], [o].[ChatKind], [o].[Detours], [o].[File], [o].[Handle], [o].[Key], [o].[Kind], [o].[LeaseOwner], [o].[LeaseUntil], [o].[Mentions], [o].[NotBefore], [o].[OnlyInPlace], [o].[Platform], [o].[PlatformMessageId], [o].[Reason], [o].[Replaces], [o].[State], [o].[Text], [o].[To]
FROM [Outbox] AS [o]
WHERE [o].[State] = 0 AND ([o].[NotBefore] IS NULL OR [o].[NotBefore] <= @now) AND ([o].[LeaseUntil] IS NULL OR [o].[LeaseUntil] <= @now0) AND ([o].[Platform] <> @route_Platform OR [o].[ChatId] NOT LIKE @route_IdPrefix_startswith ESCAPE N'\') AND NOT EXISTS (
    SELECT 1
    FROM [Outbox] AS [o0]
    WHERE [o0].[State] = 0 AND [o0].[Platform] = [o].[Platform] AND [o0].[ChatKind] = [o].[ChatKind] AND [o0].[ChatId] = [o].[ChatId] AND [o0].[Id] < [o].[Id] AND ([o0].[Kind] = 0 OR [o].[Kind] <> 0))

-- OutboxQueries.Due (of a platform)
DECLARE @now datetimeoffset = '2026-03-11T02:00:00.0000000+00:00';
DECLARE @now0 datetimeoffset = '2026-03-11T02:00:00.0000000+00:00';
DECLARE @platform nvarchar(20) = N'Platform';
DECLARE @route_Platform nvarchar(20) = N'Platform';
DECLARE @route_IdPrefix_startswith nvarchar(200) = N'prefix:%';

SELECT [o].[Id], [o].[AcceptedAt], [o].[At], [o].[Attempts], [o].[Card], [o].[ChatId], [o].[ChatKind], [o].[Detours], [o].[File], [o].[Handle], [o].[Key], [o].[Kind], [o].[LeaseOwner], [o].[LeaseUntil], [o].[Mentions], [o].[NotBefore], [o].[OnlyInPlace], [o].[Platform], [o].[PlatformMessageId], [o].[Reason], [o].[Replaces], [o].[State], [o].[Text], [o].[To]
FROM [Outbox] AS [o]
WHERE [o].[State] = 0 AND ([o].[NotBefore] IS NULL OR [o].[NotBefore] <= @now) AND ([o].[LeaseUntil] IS NULL OR [o].[LeaseUntil] <= @now0) AND [o].[Platform] = @platform AND ([o].[Platform] <> @route_Platform OR [o].[ChatId] NOT LIKE @route_IdPrefix_startswith ESCAPE N'\') AND NOT EXISTS (
    SELECT 1
    FROM [Outbox] AS [o0]
    WHERE [o0].[State] = 0 AND [o0].[Platform] = [o].[Platform] AND [o0].[ChatKind] = [o].[ChatKind] AND [o0].[ChatId] = [o].[ChatId] AND [o0].[Id] < [o].[Id] AND ([o0].[Kind] = 0 OR [o].[Kind] <> 0))

-- OutboxQueries.Due (answers of a chat)
DECLARE @now datetimeoffset = '2026-03-11T02:00:00.0000000+00:00';
DECLARE @now0 datetimeoffset = '2026-03-11T02:00:00.0000000+00:00';
DECLARE @chat_Platform nvarchar(20) = N'Platform';
DECLARE @chat_Kind int = 1;
DECLARE @chat_Id nvarchar(200) = N'chat';
DECLARE @route_Platform nvarchar(20) = N'Platform';
DECLARE @route_IdPrefix_startswith nvarchar(200) = N'prefix:%';

SELECT [o].[Id], [o].[AcceptedAt], [o].[At], [o].[Attempts], [o].[Card], [o].[ChatId], [o].[ChatKind], [o].[Detours], [o].[File], [o].[Handle], [o].[Key], [o].[Kind], [o].[LeaseOwner], [o].[LeaseUntil], [o].[Mentions], [o].[NotBefore], [o].[OnlyInPlace], [o].[Platform], [o].[PlatformMessageId], [o].[Reason], [o].[Replaces], [o].[State], [o].[Text], [o].[To]
FROM [Outbox] AS [o]
WHERE [o].[State] = 0 AND ([o].[NotBefore] IS NULL OR [o].[NotBefore] <= @now) AND ([o].[LeaseUntil] IS NULL OR [o].[LeaseUntil] <= @now0) AND [o].[Platform] = @chat_Platform AND [o].[ChatKind] = @chat_Kind AND [o].[ChatId] = @chat_Id AND [o].[Kind] = 0 AND ([o].[Platform] <> @route_Platform OR [o].[ChatId] NOT LIKE @route_IdPrefix_startswith ESCAPE N'\') AND NOT EXISTS (
    SELECT 1
    FROM [Outbox] AS [o0]
    WHERE [o0].[State] = 0 AND [o0].[Platform] = [o].[Platform] AND [o0].[ChatKind] = [o].[ChatKind] AND [o0].[ChatId] = [o].[ChatId] AND [o0].[Id] < [o].[Id] AND ([o0].[Kind] = 0 OR [o].[Kind] <> 0))

-- OutboxQueries.FailedById
DECLARE @id bigint = CAST(7 AS bigint);

SELECT [o].[Id], [o].[AcceptedAt], [o].[At], [o].[Attempts], [o].[Card], [o].[ChatId], [o].[ChatKind], [o].[Detours], [o].[File], [o].[Handle], [o].[Key], [o].[Kind], [o].[LeaseOwner], [o].[LeaseUntil], [o].[Mentions], [o].[NotBefore], [o].[OnlyInPlace], [o].[Platform], [o].[PlatformMessageId], [o].[Reason], [o].[Replaces], [o].[State], [o].[Text], [o].[To]
FROM [Outbox] AS [o]
WHERE [o].[Id] = @id AND [o].[State] = 2

-- OutboxQueries.Free
DECLARE @now datetimeoffset = '2026-03-11T02:00:00.0000000+00:00';
DECLARE @now0 datetimeoffset = '2026-03-11T02:00:00.0000000+00:00';

SELECT [o].[Id], [o].[AcceptedAt], [o].[At], [o].[Attempts], [o].[Card], [o].[ChatId], [o].[ChatKind], [o].[Detours], [o].[File], [o].[Handle], [o].[Key], [o].[Kind], [o].[LeaseOwner], [o].[LeaseUntil], [o].[Mentions], [o].[NotBefore], [o].[OnlyInPlace], [o].[Platform], [o].[PlatformMessageId], [o].[Reason], [o].[Replaces], [o].[State], [o].[Text], [o].[To]
FROM [Outbox] AS [o]
WHERE [o].[State] = 0 AND ([o].[NotBefore] IS NULL OR [o].[NotBefore] <= @now) AND ([o].[LeaseUntil] IS NULL OR [o].[LeaseUntil] <= @now0)

-- OutboxQueries.Held
DECLARE @ids1 bigint = CAST(7 AS bigint);
DECLARE @ids2 bigint = CAST(8 AS bigint);

SELECT [o].[Id], [o].[AcceptedAt], [o].[At], [o].[Attempts], [o].[Card], [o].[ChatId], [o].[ChatKind], [o].[Detours], [o].[File], [o].[Handle], [o].[Key], [o].[Kind], [o].[LeaseOwner], [o].[LeaseUntil], [o].[Mentions], [o].[NotBefore], [o].[OnlyInPlace], [o].[Platform], [o].[PlatformMessageId], [o].[Reason], [o].[Replaces], [o].[State], [o].[Text], [o].[To]
FROM [Outbox] AS [o]
WHERE [o].[Id] IN (@ids1, @ids2) AND [o].[State] = 4 AND [o].[NotBefore] IS NOT NULL

-- OutboxQueries.HeldBy
DECLARE @ids1 bigint = CAST(7 AS bigint);
DECLARE @ids2 bigint = CAST(8 AS bigint);
DECLARE @node nvarchar(100) = N'x';
DECLARE @now datetimeoffset = '2026-03-11T02:00:00.0000000+00:00';

SELECT [o].[Id], [o].[AcceptedAt], [o].[At], [o].[Attempts], [o].[Card], [o].[ChatId], [o].[ChatKind], [o].[Detours], [o].[File], [o].[Handle], [o].[Key], [o].[Kind], [o].[LeaseOwner], [o].[LeaseUntil], [o].[Mentions], [o].[NotBefore], [o].[OnlyInPlace], [o].[Platform], [o].[PlatformMessageId], [o].[Reason], [o].[Replaces], [o].[State], [o].[Text], [o].[To]
FROM [Outbox] AS [o]
WHERE [o].[Id] IN (@ids1, @ids2) AND [o].[LeaseOwner] = @node AND [o].[LeaseUntil] > @now

-- OutboxQueries.HeldFor
DECLARE @platforms1 nvarchar(20) = N'x';
DECLARE @platforms2 nvarchar(20) = N'y';
DECLARE @to uniqueIdentifier = '11111111-2222-3333-4444-555555555555';

SELECT [o].[Id], [o].[AcceptedAt], [o].[At], [o].[Attempts], [o].[Card], [o].[ChatId], [o].[ChatKind], [o].[Detours], [o].[File], [o].[Handle], [o].[Key], [o].[Kind], [o].[LeaseOwner], [o].[LeaseUntil], [o].[Mentions], [o].[NotBefore], [o].[OnlyInPlace], [o].[Platform], [o].[PlatformMessageId], [o].[Reason], [o].[Replaces], [o].[State], [o].[Text], [o].[To]
FROM [Outbox] AS [o]
WHERE [o].[Platform] IN (@platforms1, @platforms2) AND [o].[State] = 4 AND [o].[To] = @to AND [o].[NotBefore] IS NOT NULL

-- OutboxQueries.HeldUntil
DECLARE @p int = 5;
DECLARE @platform nvarchar(20) = N'x';
DECLARE @now datetimeoffset = '2026-03-11T02:00:00.0000000+00:00';

SELECT TOP(@p) [o].[Id], [o].[AcceptedAt], [o].[At], [o].[Attempts], [o].[Card], [o].[ChatId], [o].[ChatKind], [o].[Detours], [o].[File], [o].[Handle], [o].[Key], [o].[Kind], [o].[LeaseOwner], [o].[LeaseUntil], [o].[Mentions], [o].[NotBefore], [o].[OnlyInPlace], [o].[Platform], [o].[PlatformMessageId], [o].[Reason], [o].[Replaces], [o].[State], [o].[Text], [o].[To]
FROM [Outbox] AS [o]
WHERE [o].[Platform] = @platform AND [o].[State] = 4 AND [o].[NotBefore] <= @now
ORDER BY [o].[Id]

-- OutboxQueries.Leased
SELECT [o].[Id], [o].[AcceptedAt], [o].[At], [o].[Attempts], [o].[Card], [o].[ChatId], [o].[ChatKind], [o].[Detours], [o].[File], [o].[Handle], [o].[Key], [o].[Kind], [o].[LeaseOwner], [o].[LeaseUntil], [o].[Mentions], [o].[NotBefore], [o].[OnlyInPlace], [o].[Platform], [o].[PlatformMessageId], [o].[Reason], [o].[Replaces], [o].[State], [o].[Text], [o].[To]
FROM [Outbox] AS [o]
WHERE [o].[State] = 0 AND [o].[LeaseUntil] IS NOT NULL

-- OutboxQueries.OldestDue
DECLARE @p int = 5;
DECLARE @now datetimeoffset = '2026-03-11T02:00:00.0000000+00:00';
DECLARE @now0 datetimeoffset = '2026-03-11T02:00:00.0000000+00:00';
DECLARE @route_Platform nvarchar(20) = N'Platform';
DECLARE @route_IdPrefix_startswith nvarchar(200) = N'prefix:%';

SELECT TOP(@p) [o].[Id], [o].[AcceptedAt], [o].[At], [o].[Attempts], [o].[Card], [o].[ChatId], [o].[ChatKind], [o].[Detours], [o].[File], [o].[Handle], [o].[Key], [o].[Kind], [o].[LeaseOwner], [o].[LeaseUntil], [o].[Mentions], [o].[NotBefore], [o].[OnlyInPlace], [o].[Platform], [o].[PlatformMessageId], [o].[Reason], [o].[Replaces], [o].[State], [o].[Text], [o].[To]
FROM [Outbox] AS [o]
WHERE [o].[State] = 0 AND ([o].[NotBefore] IS NULL OR [o].[NotBefore] <= @now) AND ([o].[LeaseUntil] IS NULL OR [o].[LeaseUntil] <= @now0) AND ([o].[Platform] <> @route_Platform OR [o].[ChatId] NOT LIKE @route_IdPrefix_startswith ESCAPE N'\') AND NOT EXISTS (
    SELECT 1
    FROM [Outbox] AS [o0]
    WHERE [o0].[State] = 0 AND [o0].[Platform] = [o].[Platform] AND [o0].[ChatKind] = [o].[ChatKind] AND [o0].[ChatId] = [o].[ChatId] AND [o0].[Id] < [o].[Id] AND ([o0].[Kind] = 0 OR [o].[Kind] <> 0))
ORDER BY [o].[Id]

-- OutboxQueries.OldestDue (of a platform)
DECLARE @p int = 5;
DECLARE @now datetimeoffset = '2026-03-11T02:00:00.0000000+00:00';
DECLARE @now0 datetimeoffset = '2026-03-11T02:00:00.0000000+00:00';
DECLARE @platform nvarchar(20) = N'Platform';
DECLARE @route_Platform nvarchar(20) = N'Platform';
DECLARE @route_IdPrefix_startswith nvarchar(200) = N'prefix:%';

SELECT TOP(@p) [o].[Id], [o].[AcceptedAt], [o].[At], [o].[Attempts], [o].[Card], [o].[ChatId], [o].[ChatKind], [o].[Detours], [o].[File], [o].[Handle], [o].[Key], [o].[Kind], [o].[LeaseOwner], [o].[LeaseUntil], [o].[Mentions], [o].[NotBefore], [o].[OnlyInPlace], [o].[Platform], [o].[PlatformMessageId], [o].[Reason], [o].[Replaces], [o].[State], [o].[Text], [o].[To]
FROM [Outbox] AS [o]
WHERE [o].[State] = 0 AND ([o].[NotBefore] IS NULL OR [o].[NotBefore] <= @now) AND ([o].[LeaseUntil] IS NULL OR [o].[LeaseUntil] <= @now0) AND [o].[Platform] = @platform AND ([o].[Platform] <> @route_Platform OR [o].[ChatId] NOT LIKE @route_IdPrefix_startswith ESCAPE N'\') AND NOT EXISTS (
    SELECT 1
    FROM [Outbox] AS [o0]
    WHERE [o0].[State] = 0 AND [o0].[Platform] = [o].[Platform] AND [o0].[ChatKind] = [o].[ChatKind] AND [o0].[ChatId] = [o].[ChatId] AND [o0].[Id] < [o].[Id] AND ([o0].[Kind] = 0 OR [o].[Kind] <> 0))
ORDER BY [o].[Id]

-- OutboxQueries.OldestDue (answers of a chat)
DECLARE @p int = 5;
DECLARE @now datetimeoffset = '2026-03-11T02:00:00.0000000+00:00';
DECLARE @now0 datetimeoffset = '2026-03-11T02:00:00.0000000+00:00';
DECLARE @chat_Platform nvarchar(20) = N'Platform';
DECLARE @chat_Kind int = 1;
DECLARE @chat_Id nvarchar(200) = N'chat';
DECLARE @route_Platform nvarchar(20) = N'Platform';
DECLARE @route_IdPrefix_startswith nvarchar(200) = N'prefix:%';

SELECT TOP(@p) [o].[Id], [o].[AcceptedAt], [o].[At], [o].[Attempts], [o].[Card], [o].[ChatId], [o].[ChatKind], [o].[Detours], [o].[File], [o].[Handle], [o].[Key], [o].[Kind], [o].[LeaseOwner], [o].[LeaseUntil], [o].[Mentions], [o].[NotBefore], [o].[OnlyInPlace], [o].[Platform], [o].[PlatformMessageId], [o].[Reason], [o].[Replaces], [o].[State], [o].[Text], [o].[To]
FROM [Outbox] AS [o]
WHERE [o].[State] = 0 AND ([o].[NotBefore] IS NULL OR [o].[NotBefore] <= @now) AND ([o].[LeaseUntil] IS NULL OR [o].[LeaseUntil] <= @now0) AND [o].[Platform] = @chat_Platform AND [o].[ChatKind] = @chat_Kind AND [o].[ChatId] = @chat_Id AND [o].[Kind] = 0 AND ([o].[Platform] <> @route_Platform OR [o].[ChatId] NOT LIKE @route_IdPrefix_startswith ESCAPE N'\') AND NOT EXISTS (
    SELECT 1
    FROM [Outbox] AS [o0]
    WHERE [o0].[State] = 0 AND [o0].[Platform] = [o].[Platform] AND [o0].[ChatKind] = [o].[ChatKind] AND [o0].[ChatId] = [o].[ChatId] AND [o0].[Id] < [o].[Id] AND ([o0].[Kind] = 0 OR [o].[Kind] <> 0))
ORDER BY [o].[Id]

-- OutboxQueries.StillDue
DECLARE @now datetimeoffset = '2026-03-11T02:00:00.0000000+00:00';
DECLARE @now0 datetimeoffset = '2026-03-11T02:00:00.0000000+00:00';
DECLARE @ids1 bigint = CAST(7 AS bigint);
DECLARE @ids2 bigint = CAST(8 AS bigint);

SELECT [o].[Id], [o].[AcceptedAt], [o].[At], [o].[Attempts], [o].[Card], [o].[ChatId], [o].[ChatKind], [o].[Detours], [o].[File], [o].[Handle], [o].[Key], [o].[Kind], [o].[LeaseOwner], [o].[LeaseUntil], [o].[Mentions], [o].[NotBefore], [o].[OnlyInPlace], [o].[Platform], [o].[PlatformMessageId], [o].[Reason], [o].[Replaces], [o].[State], [o].[Text], [o].[To]
FROM [Outbox] AS [o]
WHERE [o].[State] = 0 AND ([o].[NotBefore] IS NULL OR [o].[NotBefore] <= @now) AND ([o].[LeaseUntil] IS NULL OR [o].[LeaseUntil] <= @now0) AND [o].[Id] IN (@ids1, @ids2)

-- OutboxQueries.Undelivered
DECLARE @p int = 5;
DECLARE @since datetimeoffset = '2026-03-11T02:00:00.0000000+00:00';

SELECT TOP(@p) [o].[Id], [o].[AcceptedAt], [o].[At], [o].[Attempts], [o].[Card], [o].[ChatId], [o].[ChatKind], [o].[Detours], [o].[File], [o].[Handle], [o].[Key], [o].[Kind], [o].[LeaseOwner], [o].[LeaseUntil], [o].[Mentions], [o].[NotBefore], [o].[OnlyInPlace], [o].[Platform], [o].[PlatformMessageId], [o].[Reason], [o].[Replaces], [o].[State], [o].[Text], [o].[To]
FROM [Outbox] AS [o]
WHERE [o].[State] IN (2, 3) AND [o].[At] >= @since
ORDER BY [o].[Id] DESC

-- OutboxQueries.WaitingById
DECLARE @id bigint = CAST(7 AS bigint);

SELECT [o].[Id], [o].[AcceptedAt], [o].[At], [o].[Attempts], [o].[Card], [o].[ChatId], [o].[ChatKind], [o].[Detours], [o].[File], [o].[Handle], [o].[Key], [o].[Kind], [o].[LeaseOwner], [o].[LeaseUntil], [o].[Mentions], [o].[NotBefore], [o].[OnlyInPlace], [o].[Platform], [o].[PlatformMessageId], [o].[Reason], [o].[Replaces], [o].[State], [o].[Text], [o].[To]
FROM [Outbox] AS [o]
WHERE [o].[Id] = @id AND [o].[State] = 0

-- PipelineQueries.Newest
SELECT [p].[Version], [p].[At], [p].[By], [p].[Stages]
FROM [Pipelines] AS [p]
ORDER BY [p].[Version] DESC

-- PressCodeQueries.Before
DECLARE @until datetimeoffset = '2026-03-11T02:00:00.0000000+00:00';

SELECT [p].[Code], [p].[Platform], [p].[ChatKind], [p].[ChatId], [p].[Press], [p].[Until]
FROM [PressCodes] AS [p]
WHERE [p].[Until] < @until

-- PressCodeQueries.In
DECLARE @code nvarchar(16) = N'x';
DECLARE @chat_Platform nvarchar(20) = N'Platform';
DECLARE @chat_Kind int = 1;
DECLARE @chat_Id nvarchar(200) = N'chat';

SELECT [p].[Code], [p].[Platform], [p].[ChatKind], [p].[ChatId], [p].[Press], [p].[Until]
FROM [PressCodes] AS [p]
WHERE [p].[Code] = @code AND [p].[Platform] = @chat_Platform AND [p].[ChatKind] = @chat_Kind AND [p].[ChatId] = @chat_Id

-- ReminderQueries.ById
DECLARE @id uniqueIdentifier = '11111111-2222-3333-4444-555555555555';

SELECT [r].[Sequence], [r].[At], [r].[Customer], [r].[DecidedBy], [r].[DecidedDeal], [r].[DecidedOn], [r].[DueAt], [r].[For], [r].[Id], [r].[IsStaged], [r].[Snoozes], [r].[State], [r].[What], [r].[Withdrawn]
FROM [Reminders] AS [r]
WHERE [r].[Id] = @id

-- ReminderQueries.DecidedFor
DECLARE @members1 uniqueIdentifier = '11111111-2222-3333-4444-555555555555';
DECLARE @members2 uniqueIdentifier = '00000000-0000-0000-0000-000000000000';

SELECT [r].[Sequence], [r].[At], [r].[Customer], [r].[DecidedBy], [r].[DecidedDeal], [r].[DecidedOn], [r].[DueAt], [r].[For], [r].[Id], [r].[IsStaged], [r].[Snoozes], [r].[State], [r].[What], [r].[Withdrawn]
FROM [Reminders] AS [r]
WHERE [r].[For] IN (@members1, @members2) AND [r].[State] IN (0, 1) AND [r].[DecidedBy] IS NOT NULL
ORDER BY [r].[At], [r].[Sequence]

-- ReminderQueries.Due
DECLARE @p int = 5;
DECLARE @now datetimeoffset = '2026-03-11T02:00:00.0000000+00:00';

SELECT TOP(@p) [r].[Sequence], [r].[At], [r].[Customer], [r].[DecidedBy], [r].[DecidedDeal], [r].[DecidedOn], [r].[DueAt], [r].[For], [r].[Id], [r].[IsStaged], [r].[Snoozes], [r].[State], [r].[What], [r].[Withdrawn]
FROM [Reminders] AS [r]
WHERE [r].[State] = 0 AND [r].[DueAt] <= @now AND [r].[IsStaged] = CAST(0 AS bit)
ORDER BY [r].[DueAt], [r].[For], [r].[Sequence]

-- ReminderQueries.OpenOf
DECLARE @p int = 5;
DECLARE @member uniqueIdentifier = '11111111-2222-3333-4444-555555555555';

SELECT TOP(@p) [r].[Sequence], [r].[At], [r].[Customer], [r].[DecidedBy], [r].[DecidedDeal], [r].[DecidedOn], [r].[DueAt], [r].[For], [r].[Id], [r].[IsStaged], [r].[Snoozes], [r].[State], [r].[What], [r].[Withdrawn]
FROM [Reminders] AS [r]
WHERE [r].[For] = @member AND [r].[State] IN (0, 1)
ORDER BY [r].[DueAt], [r].[Sequence]

-- ReminderQueries.StillAt
DECLARE @id uniqueIdentifier = '11111111-2222-3333-4444-555555555555';
DECLARE @snoozes int = 5;
DECLARE @state int = 0;

SELECT [r].[Sequence], [r].[At], [r].[Customer], [r].[DecidedBy], [r].[DecidedDeal], [r].[DecidedOn], [r].[DueAt], [r].[For], [r].[Id], [r].[IsStaged], [r].[Snoozes], [r].[State], [r].[What], [r].[Withdrawn]
FROM [Reminders] AS [r]
WHERE [r].[Id] = @id AND [r].[Snoozes] = @snoozes AND [r].[State] = @state

-- ReminderQueries.StillWaiting
DECLARE @ids1 uniqueIdentifier = '11111111-2222-3333-4444-555555555555';
DECLARE @ids2 uniqueIdentifier = '00000000-0000-0000-0000-000000000000';
DECLARE @snoozes int = 5;

SELECT [r].[Sequence], [r].[At], [r].[Customer], [r].[DecidedBy], [r].[DecidedDeal], [r].[DecidedOn], [r].[DueAt], [r].[For], [r].[Id], [r].[IsStaged], [r].[Snoozes], [r].[State], [r].[What], [r].[Withdrawn]
FROM [Reminders] AS [r]
WHERE [r].[Id] IN (@ids1, @ids2) AND [r].[Snoozes] = @snoozes AND [r].[State] = 0

-- ReminderQueries.Within
DECLARE @members1 uniqueIdentifier = '11111111-2222-3333-4444-555555555555';
DECLARE @members2 uniqueIdentifier = '00000000-0000-0000-0000-000000000000';
DECLARE @state int = 0;
DECLARE @from datetimeoffset = '2026-03-11T02:00:00.0000000+00:00';
DECLARE @until datetimeoffset = '2026-03-11T02:00:00.0000000+00:00';

SELECT [r].[Sequence], [r].[At], [r].[Customer], [r].[DecidedBy], [r].[DecidedDeal], [r].[DecidedOn], [r].[DueAt], [r].[For], [r].[Id], [r].[IsStaged], [r].[Snoozes], [r].[State], [r].[What], [r].[Withdrawn]
FROM [Reminders] AS [r]
WHERE [r].[For] IN (@members1, @members2) AND [r].[State] = @state AND [r].[DueAt] >= @from AND [r].[DueAt] < @until
ORDER BY [r].[DueAt], [r].[Sequence]

-- RewardQueries.Accounts
DECLARE @members1 uniqueIdentifier = '11111111-2222-3333-4444-555555555555';
DECLARE @members2 uniqueIdentifier = '00000000-0000-0000-0000-000000000000';

SELECT [r].[Member], COALESCE(SUM([r].[SettledFen]), CAST(0 AS bigint)) AS [SettledFen], COALESCE(SUM([r].[PaidFen]), CAST(0 AS bigint)) AS [PaidFen]
FROM [RewardPayments] AS [r]
WHERE [r].[Member] IN (@members1, @members2)
GROUP BY [r].[Member]

-- RewardQueries.History
DECLARE @p int = 5;
DECLARE @kinds1 int = 15;
DECLARE @kinds2 int = 12;
DECLARE @from date = '2026-03-04';
DECLARE @after bigint = CAST(7 AS bigint);

SELECT TOP(@p) [e].[Sequence], [e].[Actor], [e].[ChangeSet], [e].[CountsFor], [e].[CountsForGroup], [e].[Customer], [e].[Deal], [e].[From], [e].[HappenedOn], [e].[Kind], [e].[MessageId], [e].[Ordinal], [e].[Platform], [e].[RecordedAt], [e].[ReversesChangeSet], [e].[ReversesOrdinal], [e].[SubjectId], [e].[SubjectKind], [e].[To]
FROM [Events] AS [e]
WHERE [e].[Kind] IN (@kinds1, @kinds2) AND [e].[HappenedOn] >= @from AND [e].[Sequence] > @after AND [e].[ReversesChangeSet] IS NULL AND NOT EXISTS (
    SELECT 1
    FROM [Events] AS [e0]
    WHERE [e0].[ReversesChangeSet] = [e].[ChangeSet] AND [e0].[ReversesOrdinal] = [e].[Ordinal])
ORDER BY [e].[Sequence]

-- RewardQueries.Of
DECLARE @rewards1 uniqueIdentifier = '11111111-2222-3333-4444-555555555555';
DECLARE @rewards2 uniqueIdentifier = '00000000-0000-0000-0000-000000000000';

SELECT [r].[Sequence], [r].[Fen], [r].[HasMedal], [r].[IsCounter], [r].[Member], [r].[On], [r].[Points], [r].[Reward], [r].[Rule], [r].[Settlement], [r].[State]
FROM [Rewards] AS [r]
WHERE [r].[Reward] IN (@rewards1, @rewards2)
ORDER BY [r].[Sequence]

-- RewardQueries.OfDays
DECLARE @members1 uniqueIdentifier = '11111111-2222-3333-4444-555555555555';
DECLARE @members2 uniqueIdentifier = '00000000-0000-0000-0000-000000000000';
DECLARE @from date = '2026-03-04';
DECLARE @to date = '2026-03-04';

SELECT [r].[Sequence], [r].[Fen], [r].[HasMedal], [r].[IsCounter], [r].[Member], [r].[On], [r].[Points], [r].[Reward], [r].[Rule], [r].[Settlement], [r].[State]
FROM [Rewards] AS [r]
WHERE [r].[Member] IN (@members1, @members2) AND [r].[On] >= @from AND [r].[On] <= @to
ORDER BY [r].[Sequence]

-- RewardQueries.OfRule
DECLARE @member uniqueIdentifier = '11111111-2222-3333-4444-555555555555';
DECLARE @on date = '2026-03-04';
DECLARE @rule nvarchar(40) = N'x';

SELECT [r].[Sequence], [r].[Fen], [r].[HasMedal], [r].[IsCounter], [r].[Member], [r].[On], [r].[Points], [r].[Reward], [r].[Rule], [r].[Settlement], [r].[State]
FROM [Rewards] AS [r]
WHERE [r].[Member] = @member AND [r].[On] = @on AND [r].[Rule] = @rule

-- RewardQueries.Payments
DECLARE @ids1 uniqueIdentifier = '11111111-2222-3333-4444-555555555555';
DECLARE @ids2 uniqueIdentifier = '00000000-0000-0000-0000-000000000000';

SELECT [r].[Id], [r].[From], [r].[Kind], [r].[Lines], [r].[Member], [r].[PaidFen], [r].[SettledFen], [r].[To]
FROM [RewardPayments] AS [r]
WHERE [r].[Id] IN (@ids1, @ids2)

-- RewardQueries.PointsOf
DECLARE @member uniqueIdentifier = '11111111-2222-3333-4444-555555555555';

SELECT [r].[Points]
FROM [Rewards] AS [r]
WHERE [r].[Member] = @member

-- RewardQueries.Rule
DECLARE @rule nvarchar(40) = N'x';
DECLARE @version int = 5;

SELECT [r].[Rule], [r].[Version], [r].[State]
FROM [RewardRules] AS [r]
WHERE [r].[Rule] = @rule AND [r].[Version] = @version

-- RewardQueries.Rules
SELECT [r].[Rule], [r].[Version], [r].[State]
FROM [RewardRules] AS [r]
ORDER BY [r].[Rule], [r].[Version]

-- RewardQueries.SettledBy
DECLARE @settlements1 uniqueIdentifier = '11111111-2222-3333-4444-555555555555';
DECLARE @settlements2 uniqueIdentifier = '00000000-0000-0000-0000-000000000000';

SELECT [r].[Sequence], [r].[Fen], [r].[HasMedal], [r].[IsCounter], [r].[Member], [r].[On], [r].[Points], [r].[Reward], [r].[Rule], [r].[Settlement], [r].[State]
FROM [Rewards] AS [r]
WHERE [r].[Settlement] IS NOT NULL AND [r].[Settlement] IN (@settlements1, @settlements2)
ORDER BY [r].[Sequence]

-- RewardQueries.Unsettled
DECLARE @members1 uniqueIdentifier = '11111111-2222-3333-4444-555555555555';
DECLARE @members2 uniqueIdentifier = '00000000-0000-0000-0000-000000000000';
DECLARE @upTo date = '2026-03-04';

SELECT [r].[Sequence], [r].[Fen], [r].[HasMedal], [r].[IsCounter], [r].[Member], [r].[On], [r].[Points], [r].[Reward], [r].[Rule], [r].[Settlement], [r].[State]
FROM [Rewards] AS [r]
WHERE [r].[Settlement] IS NULL AND [r].[Member] IN (@members1, @members2) AND [r].[On] <= @upTo
ORDER BY [r].[Sequence]

-- RewardQueries.WithMedals
DECLARE @member uniqueIdentifier = '11111111-2222-3333-4444-555555555555';

SELECT [r].[Sequence], [r].[Fen], [r].[HasMedal], [r].[IsCounter], [r].[Member], [r].[On], [r].[Points], [r].[Reward], [r].[Rule], [r].[Settlement], [r].[State]
FROM [Rewards] AS [r]
WHERE [r].[Member] = @member AND [r].[HasMedal] = CAST(1 AS bit)
ORDER BY [r].[Sequence]

-- TallyQueries.OfDays
DECLARE @number int = 5;
DECLARE @p bigint = CAST(1 AS bigint);
DECLARE @times int = 1;
DECLARE @periods1 nvarchar(10) = N'2026-Q1';
DECLARE @lastDigits1 varchar(36) = 'x';
DECLARE @lastDigits2 varchar(36) = 'y';
DECLARE @p8 bigint = CAST(-1 AS bigint);
DECLARE @times9 int = -1;
DECLARE @periods61 nvarchar(10) = N'2026-01-01';

SELECT @number AS [Days], [u].[Member], [u].[Group], COALESCE(SUM([u].[Revenue]), CAST(0 AS bigint)) AS [Revenue], COALESCE(SUM([u].[Points]), 0) AS [Points], COALESCE(SUM([u].[Others]), CAST(0 AS bigint)) AS [Others]
FROM (
    SELECT [t].[Member], [t].[Group], [t].[Revenue] * @p AS [Revenue], [t].[Points] * @times AS [Points], ([t].[Payments] + CAST([t].[Wins] AS bigint) + CAST([t].[Losses] AS bigint) + CAST([t].[NewCustomers] AS bigint) + CAST([t].[Thanks] AS bigint) + CAST([t].[Activities] AS bigint)) * @p AS [Others]
    FROM [Tallies] AS [t]
    WHERE [t].[Period] = @periods1 AND SUBSTRING(CONVERT(varchar(36), [t].[Member]), 35 + 1, LEN(CONVERT(varchar(36), [t].[Member]))) IN (@lastDigits1, @lastDigits2)
    UNION ALL
    SELECT [t0].[Member], [t0].[Group], [t0].[Revenue] * @p8 AS [Revenue], [t0].[Points] * @times9 AS [Points], ([t0].[Payments] + CAST([t0].[Wins] AS bigint) + CAST([t0].[Losses] AS bigint) + CAST([t0].[NewCustomers] AS bigint) + CAST([t0].[Thanks] AS bigint) + CAST([t0].[Activities] AS bigint)) * @p8 AS [Others]
    FROM [Tallies] AS [t0]
    WHERE [t0].[Period] = @periods61 AND SUBSTRING(CONVERT(varchar(36), [t0].[Member]), 35 + 1, LEN(CONVERT(varchar(36), [t0].[Member]))) IN (@lastDigits1, @lastDigits2)
) AS [u]
GROUP BY [u].[Member], [u].[Group]

-- TargetQueries.ById
DECLARE @id uniqueIdentifier = '11111111-2222-3333-4444-555555555555';

SELECT [t].[Sequence], [t].[Answer], [t].[From], [t].[HolderId], [t].[HolderKind], [t].[Hundredths], [t].[Id], [t].[Measure], [t].[Result], [t].[Terms], [t].[To], [t].[Withdrawn]
FROM [Targets] AS [t]
WHERE [t].[Id] = @id

-- TargetQueries.ByIds
DECLARE @ids1 uniqueIdentifier = '11111111-2222-3333-4444-555555555555';
DECLARE @ids2 uniqueIdentifier = '00000000-0000-0000-0000-000000000000';

SELECT [t].[Sequence], [t].[Answer], [t].[From], [t].[HolderId], [t].[HolderKind], [t].[Hundredths], [t].[Id], [t].[Measure], [t].[Result], [t].[Terms], [t].[To], [t].[Withdrawn]
FROM [Targets] AS [t]
WHERE [t].[Id] IN (@ids1, @ids2)

-- TargetQueries.History
DECLARE @p int = 5;
DECLARE @target nvarchar(40) = N'x';

SELECT TOP(@p) [e].[Sequence], [e].[Actor], [e].[ChangeSet], [e].[CountsFor], [e].[CountsForGroup], [e].[Customer], [e].[Deal], [e].[From], [e].[HappenedOn], [e].[Kind], [e].[MessageId], [e].[Ordinal], [e].[Platform], [e].[RecordedAt], [e].[ReversesChangeSet], [e].[ReversesOrdinal], [e].[SubjectId], [e].[SubjectKind], [e].[To]
FROM [Events] AS [e]
WHERE [e].[Deal] IS NULL AND [e].[SubjectId] = @target AND [e].[Kind] IN (60, 61, 62)
ORDER BY [e].[Sequence] DESC

-- TargetQueries.Of
DECLARE @holders1 uniqueIdentifier = '11111111-2222-3333-4444-555555555555';
DECLARE @holders2 uniqueIdentifier = '00000000-0000-0000-0000-000000000000';
DECLARE @measure int = 0;
DECLARE @from date = '2026-03-04';
DECLARE @to date = '2026-03-04';

SELECT [t].[Sequence], [t].[Answer], [t].[From], [t].[HolderId], [t].[HolderKind], [t].[Hundredths], [t].[Id], [t].[Measure], [t].[Result], [t].[Terms], [t].[To], [t].[Withdrawn]
FROM [Targets] AS [t]
WHERE [t].[HolderId] IN (@holders1, @holders2) AND [t].[Measure] = @measure AND [t].[From] = @from AND [t].[To] = @to AND [t].[Withdrawn] = CAST(0 AS bit)

-- TargetQueries.SetBefore
DECLARE @targets1 nvarchar(40) = N'x';
DECLARE @targets2 nvarchar(40) = N'y';
DECLARE @moment datetimeoffset = '2026-03-11T02:00:00.0000000+00:00';

SELECT [e].[Sequence], [e].[Actor], [e].[ChangeSet], [e].[CountsFor], [e].[CountsForGroup], [e].[Customer], [e].[Deal], [e].[From], [e].[HappenedOn], [e].[Kind], [e].[MessageId], [e].[Ordinal], [e].[Platform], [e].[RecordedAt], [e].[ReversesChangeSet], [e].[ReversesOrdinal], [e].[SubjectId], [e].[SubjectKind], [e].[To]
FROM [Events] AS [e]
WHERE [e].[Deal] IS NULL AND [e].[Kind] = 60 AND [e].[SubjectId] IN (@targets1, @targets2) AND [e].[RecordedAt] < @moment
ORDER BY [e].[Sequence]

-- TargetQueries.Shared
DECLARE @to date = '2026-03-04';
DECLARE @from date = '2026-03-04';

SELECT [t].[Sequence], [t].[Answer], [t].[From], [t].[HolderId], [t].[HolderKind], [t].[Hundredths], [t].[Id], [t].[Measure], [t].[Result], [t].[Terms], [t].[To], [t].[Withdrawn]
FROM [Targets] AS [t]
WHERE [t].[HolderKind] = 4 AND [t].[From] <= @to AND [t].[To] >= @from AND [t].[Withdrawn] = CAST(0 AS bit)
ORDER BY [t].[From], [t].[Sequence]

-- TargetQueries.Touching
DECLARE @holders1 uniqueIdentifier = '11111111-2222-3333-4444-555555555555';
DECLARE @holders2 uniqueIdentifier = '00000000-0000-0000-0000-000000000000';
DECLARE @to date = '2026-03-04';
DECLARE @from date = '2026-03-04';

SELECT [t].[Sequence], [t].[Answer], [t].[From], [t].[HolderId], [t].[HolderKind], [t].[Hundredths], [t].[Id], [t].[Measure], [t].[Result], [t].[Terms], [t].[To], [t].[Withdrawn]
FROM [Targets] AS [t]
WHERE [t].[HolderId] IN (@holders1, @holders2) AND [t].[From] <= @to AND [t].[To] >= @from AND [t].[Withdrawn] = CAST(0 AS bit)
ORDER BY [t].[From], [t].[Measure]

-- WinQueries.ById
DECLARE @id bigint = CAST(7 AS bigint);

SELECT [w].[Id], [w].[Approval], [w].[ChangeSet], [w].[ConfirmedAt], [w].[ConfirmedBy], [w].[Customer], [w].[Deal], [w].[DueAt], [w].[Group], [w].[HidesCustomer], [w].[IsStaged], [w].[IsTold], [w].[IsUndone], [w].[On], [w].[Owner], [w].[Version], [w].[Wish]
FROM [Wins] AS [w]
WHERE [w].[Id] = @id

-- WinQueries.Confirmed
DECLARE @after datetimeoffset = '2026-03-11T02:00:00.0000000+00:00';
DECLARE @upTo datetimeoffset = '2026-03-11T02:00:00.0000000+00:00';

SELECT [w].[Id], [w].[Approval], [w].[ChangeSet], [w].[ConfirmedAt], [w].[ConfirmedBy], [w].[Customer], [w].[Deal], [w].[DueAt], [w].[Group], [w].[HidesCustomer], [w].[IsStaged], [w].[IsTold], [w].[IsUndone], [w].[On], [w].[Owner], [w].[Version], [w].[Wish]
FROM [Wins] AS [w]
WHERE [w].[ConfirmedAt] > @after AND [w].[ConfirmedAt] <= @upTo AND [w].[IsUndone] = CAST(0 AS bit)
ORDER BY [w].[ConfirmedAt], [w].[Id]

-- WinQueries.Due
DECLARE @p int = 5;
DECLARE @upTo datetimeoffset = '2026-03-11T02:00:00.0000000+00:00';

SELECT TOP(@p) [w].[Id], [w].[Approval], [w].[ChangeSet], [w].[ConfirmedAt], [w].[ConfirmedBy], [w].[Customer], [w].[Deal], [w].[DueAt], [w].[Group], [w].[HidesCustomer], [w].[IsStaged], [w].[IsTold], [w].[IsUndone], [w].[On], [w].[Owner], [w].[Version], [w].[Wish]
FROM [Wins] AS [w]
WHERE [w].[DueAt] IS NOT NULL AND [w].[DueAt] <= @upTo AND [w].[IsStaged] = CAST(0 AS bit)
ORDER BY [w].[DueAt], [w].[Id]

-- WinQueries.Heard
DECLARE @platform nvarchar(20) = N'x';
DECLARE @kind int = 1;
DECLARE @chatId nvarchar(200) = N'x';
DECLARE @since datetimeoffset = '2026-03-11T02:00:00.0000000+00:00';

SELECT [w].[Id], [w].[At], [w].[ChatId], [w].[ChatKind], [w].[IsCorrected], [w].[Message], [w].[Platform], [w].[Win]
FROM [WinTellings] AS [w]
WHERE [w].[Platform] = @platform AND [w].[ChatKind] = @kind AND [w].[ChatId] = @chatId AND [w].[At] > @since
ORDER BY [w].[Id]

-- WinQueries.NewestOf
DECLARE @p int = 5;
DECLARE @member uniqueIdentifier = '11111111-2222-3333-4444-555555555555';

SELECT TOP(@p) [w].[Id], [w].[Approval], [w].[ChangeSet], [w].[ConfirmedAt], [w].[ConfirmedBy], [w].[Customer], [w].[Deal], [w].[DueAt], [w].[Group], [w].[HidesCustomer], [w].[IsStaged], [w].[IsTold], [w].[IsUndone], [w].[On], [w].[Owner], [w].[Version], [w].[Wish]
FROM [Wins] AS [w]
WHERE [w].[Owner] = @member OR [w].[ConfirmedBy] = @member
ORDER BY [w].[Id] DESC

-- WinQueries.Of
DECLARE @deal nvarchar(40) = N'x';
DECLARE @changeSet uniqueIdentifier = '11111111-2222-3333-4444-555555555555';

SELECT [w].[Id], [w].[Approval], [w].[ChangeSet], [w].[ConfirmedAt], [w].[ConfirmedBy], [w].[Customer], [w].[Deal], [w].[DueAt], [w].[Group], [w].[HidesCustomer], [w].[IsStaged], [w].[IsTold], [w].[IsUndone], [w].[On], [w].[Owner], [w].[Version], [w].[Wish]
FROM [Wins] AS [w]
WHERE [w].[Deal] = @deal AND [w].[ChangeSet] = @changeSet

-- WinQueries.StandingOf
DECLARE @deal nvarchar(40) = N'x';

SELECT [w].[Id], [w].[Approval], [w].[ChangeSet], [w].[ConfirmedAt], [w].[ConfirmedBy], [w].[Customer], [w].[Deal], [w].[DueAt], [w].[Group], [w].[HidesCustomer], [w].[IsStaged], [w].[IsTold], [w].[IsUndone], [w].[On], [w].[Owner], [w].[Version], [w].[Wish]
FROM [Wins] AS [w]
WHERE [w].[Deal] = @deal AND [w].[IsUndone] = CAST(0 AS bit)

-- WinQueries.Tellings
DECLARE @wins1 bigint = CAST(7 AS bigint);
DECLARE @wins2 bigint = CAST(8 AS bigint);

SELECT [w].[Id], [w].[At], [w].[ChatId], [w].[ChatKind], [w].[IsCorrected], [w].[Message], [w].[Platform], [w].[Win]
FROM [WinTellings] AS [w]
WHERE [w].[Win] IN (@wins1, @wins2)
ORDER BY [w].[Id]

-- WinQueries.TellingsOf
DECLARE @win bigint = CAST(7 AS bigint);

SELECT [w].[Id], [w].[At], [w].[ChatId], [w].[ChatKind], [w].[IsCorrected], [w].[Message], [w].[Platform], [w].[Win]
FROM [WinTellings] AS [w]
WHERE [w].[Win] = @win AND [w].[IsCorrected] = CAST(0 AS bit)

