using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>「阶段用时」: how long closed deals were in each stage, and what may be concluded from that.</summary>
internal sealed class StageTimes(TurnContext turn)
{
    /// <summary>How many closed deals are looked at, the newest.</summary>
    private const int MostDeals = 1000;

    /// <summary>Shows it, where the text asks for that.</summary>
    /// <returns>Whether it was such a text.</returns>
    public async Task<bool> TryShowAsync(string text, CancellationToken cancellationToken)
    {
        if (!PipelineRequest.IsTimes(text))
        {
            return false;
        }

        if (turn.Speaker.Role == Role.Rep)
        {
            turn.Say(turn.Words.StageTimesNotYours(WhomToAsk.Above(turn, turn.Speaker)));
            return true;
        }

        var closed = await turn.Session.Deals.ClosedLatelyAsync(MostDeals, cancellationToken);
        if (closed.Count < UsualDaysProposal.LeastStays)
        {
            turn.SayPrivately(turn.Words.StageTimesTooFew(closed.Count, UsualDaysProposal.LeastStays));
            return true;
        }

        var events = await turn.Session.Changes.StageEventsAsync([.. closed.Select(deal => deal.Id)], cancellationToken);
        var (pipeline, version) = await new PipelineKeeping(turn).PresentAsync(cancellationToken);
        Show(StageDurations.Of(pipeline, [.. events.Select(StageHistory.Of)], turn.Options.Calendar, turn.Options.StageDays), closed.Count, version);
        return true;
    }

    private void Show(ImmutableArray<StageDurations> durations, int deals, int version)
    {
        ImmutableArray<(StageId, DayBand)> news = [.. durations.Where(stage => stage.IsNews).Select(stage => (stage.Stage.Id, stage.Proposed!.Value))];
        turn.Show(new Card
        {
            Purpose = CardPurpose.Answer,
            Title = turn.Words.StageTimesTitle(deals),
            Sections = [new CardSection { Facts = [.. durations.Select(stage => new CardFact(stage.Stage.Name, turn.Words.StageTime(stage)))] }],
            Actions = news.Length > 0 && new PipelineEditors(turn.Chart).Has(turn.Speaker) ? [PipelineKeeping.SaveButton(new PipelineEdit.Band(news), version, turn.Words.StageTimesButton)] : [],
            Foot = turn.Words.StageTimesFoot(turn.Words.DaysMeant(turn.Options.StageDays)),
        });
    }
}
