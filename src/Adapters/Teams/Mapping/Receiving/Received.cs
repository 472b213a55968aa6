using SalesBot.Adapters.Contracts.Chat;

namespace SalesBot.Adapters.Teams.Mapping.Receiving;

/// <summary>What something that came from Teams means to the service.</summary>
internal abstract record Received
{
    private Received()
    {
    }

    /// <summary>A turn of a chat.</summary>
    public sealed record Turn(ChatMessage Message) : Received;

    /// <summary>A text that is longer than the service takes.</summary>
    /// <param name="Message">The turn without the text.</param>
    public sealed record TooLong(ChatMessage Message) : Received;

    /// <summary>Nothing that anybody here has to do with.</summary>
    /// <param name="Kind">What it is, for operators.</param>
    public sealed record Nothing(string Kind) : Received;
}
