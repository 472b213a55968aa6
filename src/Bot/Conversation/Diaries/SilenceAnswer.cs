using System.Collections.Frozen;
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

    private static readonly FrozenSet<string> Requests = FrozenSet.Create(StringComparer.Ordinal, "提醒没写的人", "提醒一下没写的人", "提醒没写的", "提醒没记的人", "催一下没写的人", "催没写的人", "催没写的");

    /// <summary>Shows it, or says whom to ask.</summary>
    public async Task ShowAsync(SilenceAction asked, CancellationToken cancellationToken)
    {
        if (turn.Speaker.Role is not (Role.Manager or Role.Director))
        {
            turn.SayPrivately(turn.Words.SilenceNotYours(WhomToAsk.Above(turn, turn.Speaker)));
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

    /// <summary>「提醒没写的人」: tells each of those below who has recorded nothing today, in private.</summary>
    /// <returns>Whether the text asks for it.</returns>
    public async Task<bool> TryRemindAsync(string text, CancellationToken cancellationToken)
    {
        if (!Requests.Contains(text.Trim(' ', '。', '.', '！', '!')) || turn.Line is not null)
        {
            return false;
        }

        if (turn.Speaker.Role is not (Role.Manager or Role.Director) || new TeamFinding(turn).Find(scope: null) is not { } team)
        {
            turn.SayPrivately(turn.Words.SilenceNotYours(WhomToAsk.Above(turn, turn.Speaker)));
            return true;
        }

        var (_, missing, _) = await FindAsync([.. team.Members.Where(member => turn.Chart.Find(member)?.Role == Role.Rep)], new DayRange(turn.Today, turn.Today), cancellationToken);
        var reaching = new Reaching(turn);
        foreach (var member in missing)
        {
            if (await reaching.FindPreferredAsync(member, cancellationToken) is { } reached)
            {
                var card = new Card { Purpose = CardPurpose.Notice, Title = reached.Words.SilenceReminder(turn.Speaker.Name) };
                await reaching.NotifyAsync(reached, $"silence-reminder/{member}/{DayText.Of(turn.Today)}", card, cancellationToken);
            }
        }

        turn.SayPrivately(missing.IsEmpty ? turn.Words.SilenceNobodyToRemind : turn.Words.SilenceReminded(NamesOf(missing)));
        return true;
    }

    /// <summary>Who recorded nothing, and of those who is to be asked and who is away.</summary>
    private async Task<(int Silent, ImmutableArray<MemberId> Missing, ImmutableArray<MemberId> Away)> FindAsync(ImmutableArray<MemberId> reps, DayRange days, CancellationToken cancellationToken)
    {
        var (from, until) = DiaryDays.InstantsOf(days, turn);
        var last = await turn.Session.Changes.LastRecordedAsync(reps, until, cancellationToken);

        // What was entered later counts for the day on which it was done, as it does for boards and rewards.
        HashSet<MemberId> active = [.. (await turn.Session.Figures.TalliesAsync(days, cancellationToken)).Where(tally => tally.Activities > 0).Select(tally => tally.Member)];
        ImmutableArray<MemberId> silent = [.. reps.Where(member => (!last.TryGetValue(member, out var at) || at < from) && !active.Contains(member))];
        var set = await turn.Session.Attention.FindAllAsync(silent, cancellationToken);
        var away = silent.Where(member => set.TryGetValue(member, out var own) && own.Leaves.Any(leave => leave.From <= days.From && days.To <= leave.To)).ToHashSet();
        return (silent.Length, silent.RemoveAll(away.Contains), [.. away]);
    }

    private async Task ShowAsync(string name, ImmutableArray<MemberId> reps, DayRange days, CancellationToken cancellationToken)
    {
        var (silent, missing, away) = await FindAsync(reps, days, cancellationToken);
        turn.Show(new Card
        {
            Purpose = CardPurpose.Answer,
            Title = turn.Words.SilenceTitle(name, DiaryDays.NameOf(days, turn.Words), reps.Length - silent, reps.Length),
            Sections =
            [
                new CardSection
                {
                    Facts =
                    [
                        new CardFact(turn.Words.SilenceLabel, missing.IsEmpty ? turn.Words.SilenceNobody : NamesOf(missing)),
                        .. away.Length > 0 ? (CardFact[])[new CardFact(turn.Words.LeaveLabel, NamesOf(away))] : [],
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
