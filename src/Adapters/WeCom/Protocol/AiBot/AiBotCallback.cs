namespace SalesBot.Adapters.WeCom.Protocol.AiBot;

/// <summary>A message or an event of the intelligent robot.</summary>
/// <param name="MessageId">Its id; for <see cref="AiBotContent.StreamAsked"/> that of the question only.</param>
/// <param name="UserId">Who sent it, as WeCom spells the userid.</param>
/// <param name="GroupId">The group in which it was sent; null for the person's own chat.</param>
/// <param name="Content">What it is.</param>
internal sealed record AiBotCallback(string MessageId, string UserId, string? GroupId, AiBotContent Content)
{
    /// <summary>Where one answer may be sent within an hour, by whoever knows it.</summary>
    public Uri? ResponseUrl { get; init; }

    /// <summary>The message that this one quotes.</summary>
    public AiBotContent? Quote { get; init; }
}
