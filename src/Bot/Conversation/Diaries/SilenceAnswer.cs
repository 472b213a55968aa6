using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Conversation;

/// <summary>「谁今天没写」: who of those below recorded nothing, to whoever leads them and never to a group.</summary>
internal sealed class SilenceAnswer(TurnContext turn)
{
    private const int MostNames = 30;

    /// <summary>Shows it, or says whom to ask.</summary>
    public async Task ShowAsync(SilenceAction asked, CancellationToken cancellationToken)
    {
        if (turn.Speaker.Role is not (Role.Manager or Role.Director))
        {
            turn.SayPrivately(turn.Words.SilenceNotYours(turn.Words.List(turn.Chart.SuperiorsOf(turn.Speaker).Take(1).Select(member => member.Name).DefaultIfEmpty(turn.Words.Nobody))));
        }
        else if (DiaryDays.Of(asked.Period?.Value, turn.Today) is not { } days)
        {
            turn.SayPrivately(turn.Words.BoardNotBegun);
        }
        else if (new TeamFinding(turn).Find(asked.Scope?.Value) is { } team)
        {
            await ShowAsync(team.Name, [.. team.Members.Where(member => turn.Chart.Find(member)?.Role == Role.Rep)], days, cancellationToken);
        }
    }

    private async Task ShowAsync(string name, ImmutableArray<MemberId> reps, DayRange days, CancellationToken cancellationToken)
    {
        var (from, until) = DiaryDays.InstantsOf(days, turn);
        var last = await turn.Session.Changes.LastRecordedAsync(reps, until, cancellationToken);

        // What was entered later counts for the day on which it was done, as it does for boards and rewards.
        HashSet<MemberId> active = [.. (await turn.Session.Figures.TalliesAsync(days, cancellationToken)).Where(tally => tally.Activities > 0).Select(tally => tally.Member)];
        ImmutableArray<MemberId> silent = [.. reps.Where(member => (!last.TryGetValue(member, out var at) || at < from) && !active.Contains(member))];
        var set = await turn.Session.Attention.FindAllAsync(silent, cancellationToken);
        var away = silent.Where(member => set.TryGetValue(member, out var own) && own.Leaves.Any(leave => leave.From <= days.From && days.To <= leave.To)).ToHashSet();
        var missing = silent.RemoveAll(away.Contains);
        turn.Show(new Card
        {
            Purpose = CardPurpose.Answer,
            Title = turn.Words.SilenceTitle(name, DiaryDays.NameOf(days, turn.Words), reps.Length - silent.Length, reps.Length),
            Sections =
            [
                new CardSection
                {
                    Facts =
                    [
                        new CardFact(turn.Words.SilenceLabel, missing.IsEmpty ? turn.Words.SilenceNobody : NamesOf(missing)),
                        .. away.Count > 0 ? (CardFact[])[new CardFact(turn.Words.LeaveLabel, NamesOf([.. away]))] : [],
                    ],
                    Notes = days.From == days.To && !turn.Options.Calendar.IsWorkday(days.From) ? [turn.Words.SilenceDayOff] : [],
                },
            ],
            Foot = turn.Words.SilenceFoot,
        });
    }

    private string NamesOf(ImmutableArray<MemberId> members)
    {
        var names = turn.Words.List(members.Take(MostNames).Select(member => turn.NameOf(member)));
        return members.Length > MostNames ? turn.Words.SilenceMore(names, members.Length) : names;
    }
}
