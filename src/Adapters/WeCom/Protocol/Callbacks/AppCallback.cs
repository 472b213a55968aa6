namespace SalesBot.Adapters.WeCom.Protocol.Callbacks;

/// <summary>A message or an event of the self-built app.</summary>
/// <param name="UserId">Who sent it, as WeCom spells the userid; <c>sys</c> for what nobody sent.</param>
/// <param name="CreateTime">When it was sent, in Unix seconds.</param>
/// <param name="Content">What it is.</param>
internal sealed record AppCallback(string UserId, long CreateTime, AppContent Content)
{
    /// <summary>The message's id; events have none.</summary>
    public string? MessageId { get; init; }

    /// <summary>The event's name; messages have none.</summary>
    public string? Event { get; init; }

    /// <summary>What the event is about: a menu's or button's key, an address.</summary>
    public string? EventKey { get; init; }

    /// <summary>The task id of the card that was pressed.</summary>
    public string? TaskId { get; init; }

    /// <summary>What changed in the contacts.</summary>
    public string? ChangeType { get; init; }
}
