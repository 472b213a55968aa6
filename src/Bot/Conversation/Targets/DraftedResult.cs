using SalesBot.Domain.Targets;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Conversation;

/// <summary>What a table tells to be reached of a target.</summary>
/// <param name="Holder">Whose target.</param>
/// <param name="Measure">Of which measure.</param>
/// <param name="From">The first of its days.</param>
/// <param name="To">The last.</param>
/// <param name="Value">What is reached.</param>
internal sealed record DraftedResult(TargetHolder Holder, TargetMeasure Measure, DateOnly From, DateOnly To, decimal Value)
{
    /// <summary>Which target.</summary>
    public TargetId Target => TargetId.Of(Holder, Measure, new DayRange(From, To));
}
