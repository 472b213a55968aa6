namespace SalesBot.Adapters.DingTalk.Protocol.Stream;

/// <summary>What is said of a frame that was heard.</summary>
internal abstract record StreamAnswer
{
    private StreamAnswer()
    {
    }

    /// <summary>It was taken.</summary>
    /// <param name="Data">JSON that says so, as its topic wants it.</param>
    public sealed record Taken(string Data) : StreamAnswer;

    /// <summary>Nobody here does anything with it.</summary>
    public sealed record Unhandled : StreamAnswer;

    /// <summary>Nothing: it was not taken, and DingTalk may send it again.</summary>
    public sealed record Silence : StreamAnswer;
}
