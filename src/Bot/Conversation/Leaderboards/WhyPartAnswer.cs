using SalesBot.Bot.Understanding;
using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Conversation;

/// <summary>Says what the number of a group or region is made of: what each of its people has, with the way to their deals. Who does not lead it hears the rule, and whom to ask.</summary>
internal sealed class WhyPartAnswer(TurnContext turn)
{
    /// <summary>Shows it.</summary>
    /// <param name="question">The ranking on which the number stands.</param>
    /// <param name="part">Whose number.</param>
    /// <param name="place">The place that was asked about, where one was.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task ShowAsync(BoardQuestion question, Scope part, int? place, CancellationToken cancellationToken)
    {
        var rules = turn.Options.Leaderboards;
        if (!BoardAccess.Leads(turn.Chart, turn.Speaker, part))
        {
            turn.SayPrivately(turn.Words.PartHidden(
                turn.Words.PartOf(part, turn.Chart), turn.Words.MetricRule(question.Metric, rules.LeastClosed), BoardAccess.LeaderOf(turn.Chart, part)?.Name ?? turn.Words.Nobody));
            return;
        }

        question = question.On(turn.Today, turn.Options.Clock);
        var within = question with { Scope = part, Parts = RankedParts.Members, Compared = null, IsAverage = false, IsOfNewHires = false, From = 0 };
        var whole = part == Scope.Company ? null : await BoardReading.ReadAsync(question, turn.Today, turn.Chart, rules, turn.Options.Calendar, turn.Session, cancellationToken);
        var people = await BoardReading.ReadAsync(within, turn.Today, turn.Chart, rules, turn.Options.Calendar, turn.Session, cancellationToken);
        turn.Show(new WhyPartCard(question, within, turn.Chart, rules, turn.Today, turn.Words).Of(part, whole?.Board, people.Board, place));
    }
}
