using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Bot.Understanding;
using SalesBot.Bot.Understanding.Dates;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Conversation;

/// <summary>Answers questions about a team's days: by a ranking, the way to a target, a report, or what else the figures tell.</summary>
internal sealed class TeamQuestions(TurnContext turn)
{
    private const int DaysOfWeek = 7;

    /// <summary>Answers, where the text is such a question of people who are known here.</summary>
    /// <returns>Whether it was.</returns>
    public async Task<bool> TryAnswerAsync(string text, CancellationToken cancellationToken)
    {
        if (TeamQuestionRequest.Read(text, turn.Today) is not { } asked)
        {
            return false;
        }

        var isOwn = TeamNames.IsSpeaker(asked.Whom);
        var whom = isOwn ? null : TeamNames.Find(asked.Whom, turn.Chart, turn.Speaker, turn.Turn.Scope);
        if (whom is null && !isOwn && asked.Whom.Length > 0)
        {
            return false;
        }

        var days = asked.Period ?? CalendarDays.Month(turn.Today, 0);
        switch (asked.Kind)
        {
            case TeamQuestionKind.LossReasons when TeamOf(whom) is { } team:
                await new LossReasonsAnswer(turn).ShowAsync(team, DaysOf(days), cancellationToken);
                return true;
            case TeamQuestionKind.LargestDeals when TeamOf(whom) is { } team:
                await new LargestDealsAnswer(turn).ShowAsync(team, DaysOf(days), cancellationToken);
                return true;
            case TeamQuestionKind.LossReasons or TeamQuestionKind.LargestDeals:
                return true;
            case TeamQuestionKind.LastPlaces or TeamQuestionKind.Lagging when !Leads(whom?.Scope):
                turn.Show(new Card { Purpose = CardPurpose.Answer, Title = turn.Words.NoLastPlaces, Sections = [new CardSection { Notes = [turn.Words.NoLastPlacesInstead] }] });
                return true;
            default:
                return ActionOf(asked, days, isOwn, whom) is { } action && await ActAsync(action, text, cancellationToken);
        }
    }

    private static DayRange DaysOf(Period period) => new(period.From, period.To);

    /// <summary>The people; null where the speaker may not see them, which is then said.</summary>
    private AskedTeam? TeamOf(Whom? whom)
    {
        var finding = new TeamFinding(turn);
        return whom?.Member is { } member ? finding.Find(member) : finding.Find(whom?.Scope);
    }

    private bool Leads(Scope? scope) => BoardAccess.Leads(turn.Chart, turn.Speaker, scope ?? BoardAccess.DefaultOf(turn.Speaker, turn.Turn.Scope));

    private static SalesAction? ActionOf(TeamQuestion asked, Period days, bool isOwn, Whom? whom)
    {
        return asked.Kind switch
        {
            TeamQuestionKind.NewCustomers => Board(Metric.NewCustomers),
            TeamQuestionKind.Visits when whom?.Member is not null => new DiaryAction { Period = Slot(days), Who = Slot(whom) },
            TeamQuestionKind.Lagging => Board(Metric.Attainment),
            TeamQuestionKind.LaggingGroups => Board(Metric.Attainment) is { } groups ? groups with { Parts = Slot(RankedParts.Groups) } : null,
            TeamQuestionKind.Visits => Board(Metric.Visits),
            TeamQuestionKind.Wins => Board(Metric.Wins),
            TeamQuestionKind.Attainment => Board(Metric.Attainment),
            TeamQuestionKind.LastPlaces => Board(Metric.Revenue),
            TeamQuestionKind.Signed when whom is not null || isOwn => Progress(),
            TeamQuestionKind.Situation when whom?.Scope is { } scope => asked.Period is not null && IsShort(days) ? new ReportAction { Period = Slot(days), Scope = Slot(scope) } : Progress(),
            _ => null,
        };

        LeaderboardAction? Board(Metric metric) => whom?.Member is null
            ? new LeaderboardAction { Metric = Slot(metric), Period = Slot(days), Scope = whom?.Scope is { } part ? Slot(part) : null, AsksPlace = isOwn }
            : null;

        ProgressAction Progress() => new() { Period = Slot(days), Who = whom is null ? null : Slot(whom) };
    }

    /// <summary>Of days and weeks there are reports; the way to a target is longer.</summary>
    private static bool IsShort(Period days) => days.To.DayNumber - days.From.DayNumber < DaysOfWeek;

    private static Slot<T> Slot<T>(T value) => new(value, default, 1);

    private async Task<bool> ActAsync(SalesAction action, string text, CancellationToken cancellationToken)
    {
        await new ReadingActor(turn, new Utterance { Text = text, Speaker = turn.Speaker.Id, Now = turn.Now }).ActAsync(new Reading([action]), [], cancellationToken);
        return true;
    }
}
