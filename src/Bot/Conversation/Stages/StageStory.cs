using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>「华星的阶段历史」: through which stages a deal has gone, when, by whom, and why where it went back or left some out.</summary>
internal sealed class StageStory(TurnContext turn)
{
    /// <summary>Shows it, where the text asks for that.</summary>
    /// <returns>Whether it was such a text.</returns>
    public async Task<bool> TryShowAsync(string text, CancellationToken cancellationToken)
    {
        if (PipelineRequest.StoryOf(text) is not { } who || await new AskedDeal(turn).FindAsync(who, cancellationToken) is not { } deal || await turn.Ledger.FindAsync(deal.Customer, cancellationToken) is not { } customer)
        {
            return false;
        }

        if (!turn.MaySee(deal))
        {
            turn.Collisions.Add(new Collision(customer, deal.Owner) { WasAsked = true });
            return true;
        }

        var visits = StageHistory.Of((await turn.Session.Changes.StageEventsAsync([deal.Id], cancellationToken))[deal.Id]).Visits;
        turn.FocusOn(customer.Id, deal.Id);
        turn.Show(
            new Card
            {
                Purpose = CardPurpose.Answer,
                Title = turn.Words.StageStoryTitle(Labels.Of(customer, deal)),
                Sections = [new CardSection { Facts = [.. visits.Select(visit => new CardFact(turn.Words.Stage(visit.Stage), Describe(visit)))], Notes = visits.IsEmpty ? [turn.Words.NoStageStory] : [] }],
            },
            [deal]);
        return true;
    }

    private string Describe(StageVisit visit)
    {
        var stay = visit.Until is { } until
            ? turn.Words.StageVisited(turn.Words.Day(visit.Since), turn.Words.Day(until), turn.Options.Calendar.DaysSince(visit.Since, until, turn.Options.StageDays))
            : turn.Words.StageStaySince(turn.Words.Day(visit.Since));
        string?[] parts = [stay, visit.Detour is { } detour ? turn.Words.Detour(detour) : null, visit.By is { } by ? turn.NameOf(by) : null];
        return string.Join(" · ", parts.OfType<string>());
    }
}
