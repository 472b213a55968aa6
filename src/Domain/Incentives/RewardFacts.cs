using System.Collections.Immutable;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.Targets;

namespace SalesBot.Domain.Incentives;

/// <summary>What must be known besides an event to tell what it is worth.</summary>
/// <param name="Pipeline">The company's stages.</param>
/// <param name="Deal">The deal of the event as it stands; null where there is none.</param>
/// <param name="Activity">The activity of the event as it stands, or as it was before it was taken out; null where there is none.</param>
/// <param name="Conversations">How many real conversations the deal has had.</param>
/// <param name="WinsInMonth">For a win: how many deals its owner has signed in that month, all told.</param>
public sealed record RewardFacts(Pipeline Pipeline, Deal? Deal = null, Activity? Activity = null, int Conversations = 0, int WinsInMonth = 0)
{
    /// <summary>Who has had a part of the deal, as far as the changes tell with which the event comes.</summary>
    public ImmutableArray<MemberId> SharersBefore { get; init; } = [];

    /// <summary>The target of the event as it stands; null where there is none.</summary>
    public Target? Target { get; init; }

    /// <summary>The place of the stage, from 0; −1 for one that there is no more.</summary>
    public int RankOf(StageId stage)
    {
        for (var rank = 0; rank < Pipeline.Stages.Length; rank++)
        {
            if (Pipeline.Stages[rank].Id == stage)
            {
                return rank;
            }
        }

        return -1;
    }

    /// <summary>Whether the deal meets what the stage asks for.</summary>
    public bool MeetsCriteria(StageId stage, Deal deal) =>
        Pipeline.Find(stage) is not null && Pipeline.UnmetCriteria(stage, deal, Conversations).Count == 0;
}
