using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>「阶段用时」: how long closed deals were in each stage, and what may be concluded from that.</summary>
internal sealed class StageTimes(TurnContext turn)
{
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

        var news = await StageNews.ReadAsync(turn.Options.Pipeline, turn.Options.Calendar, turn.Options.StageDays, turn.Session, cancellationToken);
        if (news.Durations.IsEmpty)
        {
            turn.SayPrivately(turn.Words.StageTimesTooFew(news.Deals, UsualDaysProposal.LeastStays));
            return true;
        }

        Show(news);
        return true;
    }

    private void Show(StageNews news)
    {
        turn.Show(new Card
        {
            Purpose = CardPurpose.Answer,
            Title = turn.Words.StageTimesTitle(news.Deals),
            Sections = [new CardSection { Facts = [.. news.Durations.Select(stage => new CardFact(stage.Stage.Name, turn.Words.StageTime(stage)))] }],
            Actions = news.Proposed.Length > 0 && new PipelineEditors(turn.Chart, turn.Options.PipelineEditors).Has(turn.Speaker) ? [PipelineKeeping.SaveButton(new PipelineEdit.Band(news.Proposed), news.Version, turn.Words.StageTimesButton)] : [],
            Foot = turn.Words.StageTimesFoot(turn.Words.DaysMeant(turn.Options.StageDays)),
        });
    }
}
