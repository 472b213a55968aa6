namespace SalesBot.Bot.Understanding;

/// <summary>What somebody recorded on some days is asked for: 我今天干了啥, 王磊这周做了哪些事, 我今天的日报.</summary>
internal sealed record DiaryAction : SalesAction
{
    /// <summary>The days; today where none are named.</summary>
    public Slot<Period>? Period { get; init; }

    /// <summary>Whose; null for the speaker's own.</summary>
    public Slot<Whom>? Who { get; init; }
}
