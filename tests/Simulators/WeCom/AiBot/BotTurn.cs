namespace SalesBot.Simulators.WeCom;

/// <summary>What happened in a chat with the intelligent robot, to which a reply may belong.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Account">Who did it.</param>
/// <param name="ChatId">The group; null in a single chat.</param>
/// <param name="At">When.</param>
internal sealed record BotTurn(BotTurnKind Kind, string Account, string? ChatId, DateTimeOffset At)
{
    /// <summary>The chat's name on the screens.</summary>
    public string Chat => ChatKey.Bot(ChatId ?? Account);

    /// <summary>The id of the pressed card.</summary>
    public string TaskId { get; init; } = "";

    /// <summary>When each stream of the reply began.</summary>
    public Dictionary<string, DateTimeOffset> Streams { get; } = new(StringComparer.Ordinal);

    /// <summary>Streams that have shown their card.</summary>
    public HashSet<string> StreamsWithCard { get; } = new(StringComparer.Ordinal);

    /// <summary>True once the welcome or the update was given.</summary>
    public bool IsAnswered { get; set; }
}

/// <summary>What happened.</summary>
internal enum BotTurnKind
{
    /// <summary>Somebody said something.</summary>
    Message,

    /// <summary>Somebody opened the chat.</summary>
    Entered,

    /// <summary>Somebody pressed a card.</summary>
    Pressed,

    /// <summary>Somebody judged a reply, which is answered by nothing.</summary>
    Judged,
}
