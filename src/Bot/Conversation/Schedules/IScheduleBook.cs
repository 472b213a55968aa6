using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Schedules;

namespace SalesBot.Bot.Conversation;

/// <summary>What comes without being asked, and when: what the conversation shows of it.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
internal interface IScheduleBook
{
    /// <summary>The company's quiet hours.</summary>
    QuietHours QuietHours { get; }

    /// <summary>How many unasked messages a person gets on a day at most.</summary>
    int MostADay { get; }

    /// <summary>Until when the member is not told what colleagues bring about, UTC; null where they may be told now.</summary>
    Task<DateTimeOffset?> HeldUntilAsync(MemberId member, DateTimeOffset now, ISalesSession session, CancellationToken cancellationToken);

    /// <summary>All schedules.</summary>
    ImmutableArray<ScheduleEntry> All { get; }

    /// <summary>When the schedule comes next, UTC; null where it does not within weeks.</summary>
    DateTimeOffset? NextOf(string schedule, DateTimeOffset now);

    /// <summary>The report that somebody asks for; null where this company has none.</summary>
    Task<Card?> ReportAsync(AskedReport asked, ISalesSession session, CancellationToken cancellationToken);

    /// <summary>What the schedule would bring to somebody on a day, as far as it is known now. Nothing is sent or kept.</summary>
    Task<SchedulePreview> PreviewAsync(string schedule, DateOnly day, Member recipient, ISalesSession session, CancellationToken cancellationToken);

    /// <summary>Whether the member is one of those who get a brief.</summary>
    bool HasBrief(Member member);

    /// <summary>The member's brief as it stands now; null where there is nothing to tell.</summary>
    Task<TodaysBrief?> BriefAsync(Member member, DateTimeOffset now, ISalesSession session, CancellationToken cancellationToken);
}
