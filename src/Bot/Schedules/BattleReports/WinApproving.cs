using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Conversation;
using SalesBot.Bot.Hosting;
using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Schedules;

/// <summary>Finds who is asked whether a win is told.</summary>
internal sealed class WinApproving(ISalesSession session, OrganisationChart chart, MemberReach reach, CompanyProfile company)
{
    /// <summary>After how long it is looked again for somebody who may agree.</summary>
    public static readonly TimeSpan AskAgain = TimeSpan.FromHours(1);

    /// <summary>Who may agree, the nearest first.</summary>
    public ImmutableArray<MemberId> SuperiorsOf(WinRecord win) => chart.Find(win.Owner) is { } owner ? [.. chart.SuperiorsOf(owner).Select(superior => superior.Id)] : [];

    /// <summary>Asks the nearest one above who is there and is reached; where none is, the owner hears that it waits.</summary>
    /// <returns>Whether somebody is asked, and what is said.</returns>
    public async Task<(bool IsAsked, Tidings? Told)> AskAsync(WinStory story, ImmutableArray<MemberId> superiors, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var (win, today) = (story.Record, company.Clock.DateOf(now));
        var profiles = await session.Organisation.FindProfilesAsync([.. superiors, win.Owner], cancellationToken);
        var set = await session.Attention.FindAllAsync(superiors, cancellationToken);
        if (superiors.OrderBy(IsAway).Select(Reach).FirstOrDefault(reached => reached is not null) is { } to)
        {
            return (true, new Tidings(to, $"win-ask/{win.Deal}/{win.ChangeSet}", OutgoingKind.Notice, WinApprovalCard.Of(story, chart, to.Words)));
        }

        return (false, Reach(win.Owner) is { } owner ? new Tidings(owner, $"win-unasked/{win.Deal}/{win.ChangeSet}", OutgoingKind.Notice, WinApprovalCard.Unasked(story, owner.Words)) : null);

        bool IsAway(MemberId member) => set.GetValueOrDefault(member)?.LeaveFrom(today)?.Days.Contains(today) == true;

        Reached? Reach(MemberId member) => reach.Find(profiles.GetValueOrDefault(member), platform: null, language: null, today);
    }
}
