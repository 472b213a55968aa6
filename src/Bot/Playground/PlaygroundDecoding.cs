using SalesBot.Adapters.Contracts.Chat;

namespace SalesBot.Bot.Playground;

/// <summary>What a request turned out to be.</summary>
internal abstract record PlaygroundDecoding
{
    private PlaygroundDecoding()
    {
    }

    /// <summary>A message.</summary>
    internal sealed record Decoded(ChatMessage Message) : PlaygroundDecoding;

    /// <summary>Nothing that can be used.</summary>
    /// <param name="Status">The HTTP status.</param>
    /// <param name="Title">What is wrong and what to do, in a sentence.</param>
    internal sealed record Refused(int Status, string Title) : PlaygroundDecoding;
}
