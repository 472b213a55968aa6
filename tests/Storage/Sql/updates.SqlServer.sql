UPDATE [i]
SET [i].[HandledAt] = @p,
    [i].[Result] = @p3,
    [i].[LeaseOwner] = NULL,
    [i].[LeaseUntil] = NULL
FROM [Inbox] AS [i]
WHERE [i].[Id] = @id AND [i].[HandledAt] IS NULL AND [i].[AnswersInPlace] = @answeredInPlace

UPDATE [i]
SET [i].[AnswersInPlace] = @p
FROM [Inbox] AS [i]
WHERE [i].[Id] = @id AND [i].[HandledAt] IS NULL

UPDATE [i]
SET [i].[Attempts] = [i].[Attempts] + 1,
    [i].[Error] = @p,
    [i].[LeaseOwner] = NULL,
    [i].[LeaseUntil] = NULL
FROM [Inbox] AS [i]
WHERE [i].[Id] = @id AND [i].[HandledAt] IS NULL

UPDATE [i]
SET [i].[LeaseOwner] = NULL,
    [i].[LeaseUntil] = NULL
FROM [Inbox] AS [i]
WHERE [i].[HandledAt] IS NULL AND [i].[LeaseOwner] IS NOT NULL

UPDATE [o]
SET [o].[State] = @p,
    [o].[PlatformMessageId] = @p2,
    [o].[Handle] = NULL,
    [o].[AcceptedAt] = @p4,
    [o].[LeaseOwner] = NULL,
    [o].[LeaseUntil] = NULL
FROM [Outbox] AS [o]
WHERE [o].[Id] = @id

UPDATE [o]
SET [o].[Attempts] = [o].[Attempts] - @attempts,
    [o].[NotBefore] = @p,
    [o].[Reason] = @p3,
    [o].[LeaseOwner] = NULL,
    [o].[LeaseUntil] = NULL
FROM [Outbox] AS [o]
WHERE [o].[Id] = @id AND [o].[State] = 0

UPDATE [o]
SET [o].[Platform] = @p,
    [o].[ChatKind] = @p2,
    [o].[ChatId] = @p3,
    [o].[Replaces] = NULL,
    [o].[Attempts] = @p5,
    [o].[Detours] = [o].[Detours] + 1,
    [o].[Reason] = @p6,
    [o].[LeaseOwner] = NULL,
    [o].[LeaseUntil] = NULL
FROM [Outbox] AS [o]
WHERE [o].[Id] = @id AND [o].[State] = 0

UPDATE [o]
SET [o].[State] = @p,
    [o].[NotBefore] = NULL,
    [o].[Reason] = @p3,
    [o].[LeaseOwner] = NULL,
    [o].[LeaseUntil] = NULL
FROM [Outbox] AS [o]
WHERE [o].[Id] = @id AND [o].[State] = 0

UPDATE [o]
SET [o].[LeaseUntil] = NULL
FROM [Outbox] AS [o]
WHERE [o].[State] = 0 AND [o].[LeaseUntil] IS NOT NULL

UPDATE [l]
SET [l].[Node] = @p,
    [l].[Until] = @p4
FROM [Leases] AS [l]
WHERE [l].[Name] = @name AND ([l].[Node] = @node OR [l].[Until] <= @now)

DELETE FROM [l]
FROM [Leases] AS [l]
WHERE [l].[Name] = @name AND [l].[Node] = @node

UPDATE [d]
SET [d].[State] = @p,
    [d].[Reason] = @p3,
    [d].[EndedAt] = @p4,
    [d].[LeaseOwner] = NULL,
    [d].[LeaseUntil] = NULL
FROM [DueNotices] AS [d]
WHERE [d].[Id] = @ids1 AND [d].[State] = 0 AND [d].[LeaseOwner] = @node

UPDATE [d]
SET [d].[NotBefore] = @p,
    [d].[Reason] = @p3,
    [d].[LeaseOwner] = NULL,
    [d].[LeaseUntil] = NULL
FROM [DueNotices] AS [d]
WHERE [d].[Id] = @ids1 AND [d].[State] = 0 AND [d].[LeaseOwner] = @node

UPDATE [d]
SET [d].[LeaseOwner] = NULL,
    [d].[LeaseUntil] = NULL
FROM [DueNotices] AS [d]
WHERE [d].[State] = 0 AND [d].[LeaseUntil] IS NOT NULL

UPDATE [s]
SET [s].[EndedBy] = @p,
    [s].[EndedAt] = @p3
FROM [ScheduleHalts] AS [s]
WHERE [s].[EndedAt] IS NULL AND [s].[Schedule] = @schedule AND [s].[Day] = @day

UPDATE [d]
SET [d].[State] = @p
FROM [DueNotices] AS [d]
WHERE [d].[State] = 5 AND [d].[Schedule] = @schedule AND [d].[Day] = @day

UPDATE [o]
SET [o].[State] = @p
FROM [Outbox] AS [o]
WHERE [o].[State] = 4 AND EXISTS (
    SELECT 1
    FROM [DueNotices] AS [d]
    WHERE [d].[Key] = [o].[Key] AND [d].[Schedule] = @schedule AND [d].[Day] = @day)

UPDATE [r]
SET [r].[DueAt] = @p,
    [r].[Snoozes] = @p4,
    [r].[State] = @p5
FROM [Reminders] AS [r]
WHERE [r].[Id] = @id AND [r].[Snoozes] = @snoozes AND [r].[State] = @state

DELETE FROM [p]
FROM [PressCodes] AS [p]
WHERE [p].[Until] < @until

UPDATE [w]
SET [w].[IsCorrected] = @p
FROM [WinTellings] AS [w]
WHERE [w].[Win] = @win AND [w].[IsCorrected] = CAST(0 AS bit)

UPDATE [t]
SET [t].[Revenue] = [t].[Revenue] + @by_Revenue_Fen,
    [t].[Wins] = [t].[Wins] + @by_Wins,
    [t].[Losses] = [t].[Losses] + @by_Losses,
    [t].[NewCustomers] = [t].[NewCustomers] + @by_NewCustomers,
    [t].[Payments] = [t].[Payments] + @by_Payments_Fen,
    [t].[Thanks] = [t].[Thanks] + @by_Thanks,
    [t].[Points] = [t].[Points] + @by_Points,
    [t].[Visits] = [t].[Visits] + @by_Visits,
    [t].[Calls] = [t].[Calls] + @by_Calls,
    [t].[Meetings] = [t].[Meetings] + @by_Meetings,
    [t].[Demos] = [t].[Demos] + @by_Demos,
    [t].[Quotes] = [t].[Quotes] + @by_Quotes,
    [t].[Activities] = [t].[Activities] + @by_Activities
FROM [Tallies] AS [t]
WHERE [t].[Period] IN (@periods1, @periods2) AND [t].[Member] = @member AND [t].[Group] = @group

UPDATE [c]
SET [c].[Percent] = [c].[Percent]
FROM [Credits] AS [c]
WHERE [c].[SubjectId] = @subjects1 AND [c].[SubjectKind] = @kind

UPDATE [c]
SET [c].[Value] = @p
FROM [Counters] AS [c]
WHERE [c].[Name] = @names1

UPDATE [c]
SET [c].[IsUndone] = @p
FROM [ChangeSets] AS [c]
WHERE [c].[Id] = @id

