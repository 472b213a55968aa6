using SalesBot.Adapters.Contracts.Chat;

namespace SalesBot.Adapters.DingTalk.Mapping.Receiving;

/// <summary>What something that came from DingTalk means to the service.</summary>
internal abstract record Received
{
    private Received()
    {
    }

    /// <summary>A turn of a chat.</summary>
    public sealed record Turn(ChatMessage Message) : Received;

    /// <summary>A text that is longer than the service takes.</summary>
    public sealed record TooLong : Received;

    /// <summary>Somebody said it who is not to be known: from outside, or before the robot is published.</summary>
    /// <param name="Sighting">The turn that says that somebody from outside is in the group; null where that is not known.</param>
    public sealed record FromStranger(ChatMessage? Sighting) : Received;

    /// <summary>What was said is withheld: the organisation has used up what DingTalk pushes in a month.</summary>
    /// <param name="Code">DingTalk's code.</param>
    public sealed record Withheld(string Code) : Received;

    /// <summary>Nothing that anybody here has to do with.</summary>
    /// <param name="Kind">What it is, for operators.</param>
    public sealed record Nothing(string Kind) : Received;
}
